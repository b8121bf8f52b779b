// Calendar days, without <chrono>, which costs more to include than the core.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_DAY_HPP
#define SSI_TIME_DAY_HPP

#include <compare>
#include <cstdint>
#include <optional>

#include "ssi/core/detail/integer.hpp"
#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto day_is_in_the_calendar =
    Rule{"day_is_in_the_calendar", "a day is in the calendar, from year 1 to 9999"};
inline constexpr auto days_are_in_order =
    Rule{"days_are_in_order", "days are in order, at least one apart and within a hundred years"};
}  // namespace rules

/// A day of the Gregorian calendar; four bytes: `Day{"2026-06-27"} + 1`. Range: year 1 to 9999. Rule:
/// day_is_in_the_calendar. since_1970() is what std::chrono::sys_days counts.
class Day {
 public:
  /// As people write it: `Day{{2026, 6, 27}}`.
  struct Civil {
    int year;
    int month;  ///< from 1
    int day;    ///< from 1
  };

  /// 1970-01-01.
  constexpr Day() = default;
  constexpr explicit Day(Civil civil) {
    if (!valid(civil))
      detail::violated<rules::day_is_in_the_calendar>({}, "year ", civil.year, ", month ", civil.month, ", day ",
                                                      civil.day);
    since_1970_ = count(civil.year, civil.month, civil.day);
  }
  /// As parse() reads it; what is no day is refused, and does not compile in a constant.
  constexpr explicit Day(Text text) {
    const std::optional<Day> day = parse(text);
    detail::require<rules::day_is_in_the_calendar>(day.has_value(), text);
    *this = *day;
  }
  [[nodiscard]] static constexpr Day from_since_1970(detail::Units since) {
    const std::int64_t days = since.number;
    if (days < first_ || days > last_)
      detail::violated<rules::day_is_in_the_calendar>({}, days, " days after 1970-01-01");
    Day day;
    day.since_1970_ = static_cast<std::int32_t>(days);
    return day;
  }
  static constexpr Day first() { return from_since_1970(first_); }
  static constexpr Day last() { return from_since_1970(last_); }

  [[nodiscard]] static constexpr bool valid(Civil civil) {
    const auto [year, month, day] = civil;
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
  }
  /// "2026-06-27", and nothing else.
  [[nodiscard]] static constexpr std::optional<Day> parse(Text text) {
    if (text.size() != 10) return std::nullopt;
    int fields[3] = {};
    std::size_t field = 0;
    for (std::size_t i = 0; i < 10; ++i) {
      const char c = text.data()[i];
      if (i == 4 || i == 7) {
        if (c != '-') return std::nullopt;
        ++field;
      } else {
        if (c < '0' || c > '9') return std::nullopt;
        fields[field] = 10 * fields[field] + (c - '0');
      }
    }
    const Civil civil{fields[0], fields[1], fields[2]};
    return valid(civil) ? std::optional{Day{civil}} : std::nullopt;
  }

  [[nodiscard]] constexpr std::int32_t since_1970() const { return since_1970_; }
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  [[nodiscard]] constexpr Civil civil() const {
    const int z = since_1970_ + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int day_of_era = z - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * day_of_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
  }
  /// "2026-06-27".
  [[nodiscard]] constexpr ShortText text() const {
    const Civil c = civil();
    return ShortText{}
        .append(static_cast<std::uint64_t>(c.year), 4)
        .append('-')
        .append(static_cast<std::uint64_t>(c.month), 2)
        .append('-')
        .append(static_cast<std::uint64_t>(c.day), 2);
  }

  friend constexpr Day operator+(Day day, detail::Units days) { return from_since_1970(day.since_1970_ + days.number); }
  friend constexpr Day operator-(Day day, detail::Units days) { return from_since_1970(day.since_1970_ - days.number); }
  constexpr Day& operator+=(detail::Units days) { return *this = *this + days; }
  constexpr Day& operator-=(detail::Units days) { return *this = *this - days; }
  constexpr Day& operator++() { return *this = *this + 1; }
  constexpr Day& operator--() { return *this = *this - 1; }
  constexpr Day operator++(int) {
    const Day before = *this;
    ++*this;
    return before;
  }
  constexpr Day operator--(int) {
    const Day before = *this;
    --*this;
    return before;
  }
  friend constexpr std::int32_t operator-(Day a, Day b) { return a.since_1970_ - b.since_1970_; }
  friend constexpr auto operator<=>(Day, Day) = default;
  // Implied by the one above; nvcc 13 wants it said.
  friend constexpr bool operator==(Day, Day) = default;

 private:
  static constexpr std::int32_t first_ = -719162;
  static constexpr std::int32_t last_ = 2932896;

  // Howard Hinnant, days_from_civil.
  static constexpr std::int32_t count(int year, int month, int day) {
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int year_of_era = y - era * 400;
    const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
  }

  std::int32_t since_1970_ = 0;
};

/// From a day to a day, both among them: `Days{.from = Day{"2026-06-01"}, .to = Day{"2026-06-30"}}.size()` is 30. Where
/// days are asked for, they are in order; rule: days_are_in_order.
struct Days {
  Day from;
  Day to;

  [[nodiscard]] constexpr bool valid() const { return from <= to; }
  [[nodiscard]] constexpr bool contains(Day day) const { return from <= day && day <= to; }
  /// How many. Precondition: valid().
  [[nodiscard]] constexpr std::size_t size() const { return static_cast<std::size_t>(to - from) + 1; }
  friend constexpr bool operator==(Days, Days) = default;
};

namespace detail {
constexpr void require_valid(Days days) {
  if (!days.valid()) violated<rules::days_are_in_order>({}, days.from, " to ", days.to);
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
