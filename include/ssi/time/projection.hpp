// Projection: what a later window will still hold of what has happened.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_PROJECTION_HPP
#define SSI_TIME_PROJECTION_HPP

#include "ssi/time/events.hpp"

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
[[nodiscard]] inline Activity projected(const EventLog& log, Ahead ahead, Window window = {}) {
  detail::require<rules::projection_goes_forward>(ahead.valid());
  detail::require<rules::window_is_1_to_520_weeks>(window.valid());
  EventLog future;
  future.set_profile(log.profile());
  for (const Event& event : log.events())
    if (event.counted_by(ahead.today)) future.add(event);
  for (std::size_t i = 0; i < kinds; ++i) {
    const auto kind = static_cast<EventKind>(i);
    const auto covered = log.covered(kind);
    if (covered) future.cover(kind, {covered->from, covered->contains(ahead.today) ? ahead.target : covered->to});
  }
  return future.activity(ahead.target, window);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
