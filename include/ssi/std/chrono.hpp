// Days of the standard library's calendar.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_CHRONO_HPP
#define SSI_STD_CHRONO_HPP

#include <chrono>
#include <concepts>

#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// `day_of(floor<days>(system_clock::now()))` is today in UTC, `day_of(2026y / June / last)` the last of June. Rule:
/// day_is_in_the_calendar.
[[nodiscard]] constexpr Day day_of(std::chrono::sys_days days) {
  return Day::from_since_1970(std::int64_t{days.time_since_epoch().count()});
}
/// `day_of(2026y / June / 27)`. Rule: day_is_in_the_calendar, also for what is no day, such as February 30.
[[nodiscard]] constexpr Day day_of(std::same_as<std::chrono::year_month_day> auto date) {
  return Day{
      Day::Civil{int{date.year()}, static_cast<int>(unsigned{date.month()}), static_cast<int>(unsigned{date.day()})}};
}

/// `sys_days_of(Day{"2026-06-27"}) + 9h`.
[[nodiscard]] constexpr std::chrono::sys_days sys_days_of(Day day) {
  return std::chrono::sys_days{std::chrono::days{day.since_1970()}};
}
/// `year_month_day_of(Day{"2026-06-27"}).month() == June`.
[[nodiscard]] constexpr std::chrono::year_month_day year_month_day_of(Day day) {
  return std::chrono::year_month_day{sys_days_of(day)};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
