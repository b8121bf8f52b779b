// SPDX-License-Identifier: MIT
#include "ssi/time/day.hpp"

#include <ctime>

#include "support.hpp"

using ssi::Day;
using ssi::Days;
using ssi::Text;

TEST_CASE("days are counted from 1970") {
  BOTH(Day{} == Day{"1970-01-01"});
  BOTH(Day{"2000-03-01"}.since_1970() == 11017);
  BOTH(Day{"2026-06-27"} - Day{"2026-03-29"} == 90);
  BOTH(Day{"2024-02-29"} + 1 == Day{"2024-03-01"});
  BOTH(Day{"2023-02-28"} + 1 == Day{"2023-03-01"});
  BOTH(Day::first() == Day{"0001-01-01"});
  BOTH(Day::last() == Day{"9999-12-31"});
  BOTH(Day{"2026-06-27"}.text().view() == Text{"2026-06-27"});
  BOTH(Day{"0007-01-02"}.text().view() == Text{"0007-01-02"});
}

TEST_CASE("every day of 400 years goes there and back, one after the other") {
  Day day{"1900-01-01"};
  for (int i = 0; i < 146'097; ++i, day = day + 1) {
    const auto [year, month, date] = day.civil();
    REQUIRE(Day::valid({year, month, date}));
    REQUIRE(Day{{year, month, date}} == day);
  }
  CHECK(day == Day{"2300-01-01"});
}

TEST_CASE("only one text is a day") {
  BOTH(Day::parse("2026-06-27") == Day{"2026-06-27"});
  for (const char* wrong : {"", "2026-6-27", "2026-06-31", "2026-13-01", "2026/06/27", "2026-06-27 ", "x026-06-27",
                            "2026-06-2x", "0000-01-01", "2025-02-29", "20260-06-7"})
    CHECK_FALSE(Day::parse(wrong));
}

TEST_CASE("days outside of the calendar are refused") {
  BREAKS(day_is_in_the_calendar, Day{"2026-02-30"});
  BREAKS(day_is_in_the_calendar, Day{"0000-01-01"});
  BREAKS(day_is_in_the_calendar, Day::last() + 1);
  BREAKS(day_is_in_the_calendar, Day::first() - 1);
  for (const int far_off : {INT32_MAX, INT32_MIN, 0}) {
    BREAKS(day_is_in_the_calendar, Day{{far_off, 1, 1}});
    BREAKS(day_is_in_the_calendar, Day{{2026, far_off, 1}});
    BREAKS(day_is_in_the_calendar, Day{{2026, 1, far_off}});
  }
}

TEST_CASE("days from one to another") {
  constexpr Days june{.from = Day{"2026-06-01"}, .to = Day{"2026-06-30"}};
  BOTH(june.valid() && june.size() == 30);
  BOTH(june.contains(june.from) && june.contains(june.to));
  BOTH(!june.contains(june.from - 1) && !june.contains(june.to + 1));
  BOTH(!Days{june.to, june.from}.valid());
  BOTH(Days{june.from, june.from}.size() == 1);
  BOTH(june == Days{Day{"2026-06-01"}, Day{"2026-06-30"}} && !(june == Days{june.from, june.from}));
}
