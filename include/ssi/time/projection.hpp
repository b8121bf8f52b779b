// Projection: what a later window will still hold of what has happened.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_PROJECTION_HPP
#define SSI_TIME_PROJECTION_HPP

#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto projection_goes_forward =
    Rule{"projection_goes_forward", "a projection goes from a day to the same or a later day"};
}  // namespace rules

/// The two days of a projection: `projected(log, {today, today + 28})` is what is left in four weeks.
struct Ahead {
  Day today;
  Day target;

  [[nodiscard]] constexpr bool valid() const { return today <= target; }
  /// Whole weeks from one to the other.
  [[nodiscard]] constexpr std::uint32_t weeks() const { return static_cast<std::uint32_t>((target - today) / 7); }
};

/// The counts on the target day if nothing happened after today: what leaves the window by then is gone, stocks stay. A
/// plan for that day starts from here. What is covered today is covered until then. Complexity: linear in the events.
/// Rules: projection_goes_forward, window_is_1_to_520_weeks.
[[nodiscard]] inline LogCounts projected(const EventLog& log, Ahead ahead, Window window = {}) {
  detail::require<rules::projection_goes_forward>(ahead.valid());
  detail::require_valid(window);
  const auto days = detail::days_of(window, ahead.target);
  const auto counts = detail::count_events(log, days.weeks, [&](const Event& event) {
    return event.counted_by(ahead.today) ? detail::belongs(event, days) : detail::Belongs{};
  });
  return detail::counted(log.known(), {.window = days, .today = ahead.today}, counts);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
