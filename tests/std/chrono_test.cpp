// SPDX-License-Identifier: MIT
#include "ssi/std/chrono.hpp"

#include "support.hpp"

using namespace ssi;
using namespace std::chrono;

TEST_CASE("days of the calendar there and back") {
  constexpr auto date = 2026y / June / 27;
  BOTH(day_of(date) == Day{"2026-06-27"});
  BOTH(day_of(sys_days{date}) == Day{"2026-06-27"});
  BOTH(sys_days_of(Day{"2026-06-27"}) == sys_days{date});
  BOTH(year_month_day_of(Day{"2026-06-27"}) == date);
  BOTH(day_of(2024y / February / last) == Day{"2024-02-29"});
  BOTH(weekday{sys_days_of(Day{"2026-06-27"})} == Saturday);
  BOTH(year_month_day_of(Day::first()) == 1y / January / 1);
  BOTH(year_month_day_of(Day::last()) == 9999y / December / 31);
  for (Day day{"1999-12-01"}; day < Day{"2004-04-01"}; day = day + 17) {
    CHECK(day_of(sys_days_of(day)) == day);
    CHECK(day_of(year_month_day_of(day)) == day);
  }
}

TEST_CASE("what is no day, or none of the library's, is refused") {
  BREAKS(day_is_in_the_calendar, day_of(2026y / February / 30));
  BREAKS(day_is_in_the_calendar, day_of(0y / January / 1));
  BREAKS(day_is_in_the_calendar, day_of(sys_days{10000y / January / 1}));
  BREAKS(day_is_in_the_calendar, day_of(sys_days::max()));
}
