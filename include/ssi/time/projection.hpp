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

namespace detail {
constexpr void require_valid(Ahead ahead) {
  if (!ahead.valid()) violated<rules::projection_goes_forward>({}, ahead.today, " to ", ahead.target);
}
}  // namespace detail

/// The counts on the target day if nothing happened after today: what leaves the window by then is gone, stocks stay. A
/// plan for that day starts from here. What is covered today is covered until then. Complexity: linear in the events.
/// Rules: projection_goes_forward, window_is_1_to_520_weeks.
[[nodiscard]] inline LogCounts projected(const EventLog& log, Ahead ahead, Window window = {}) {
  detail::require_valid(ahead);
  detail::require_valid(window);
  const auto days = detail::days_of(window, ahead.target);
  const auto counts = detail::count_events(log, days.weeks, [&](const Event& event) {
    return event.counted_by(ahead.today) ? detail::belongs(event, days) : detail::Belongs{};
  });
  return detail::counted(log.known(), {.window = days, .today = ahead.today}, counts);
}

/// What else is done until a later day.
enum class Pace : unsigned char {
  kept,   ///< each day repeats the day one window before it, as what happened on it counts today; stocks stay
  ended,  ///< nothing: what leaves the window is gone
};

namespace detail {

// Of which days the active weeks of the target day are made: after whole windows of those of today's.
constexpr Days repeated_days(Ahead ahead, Window window) {
  const auto period = static_cast<std::int32_t>(7 * window.weeks);
  const auto now = days_of(window, ahead.today);
  return (ahead.target - ahead.today) % period == 0 ? Days{now.weeks.from, ahead.today} : now.flows;
}

// f(kind, day) for each covered event that counts today, on its day and on those of the target's window that repeat it.
template <class F>
void for_each_repeated(const EventLog& log, Ahead ahead, Window window, F&& f) {
  const auto period = static_cast<std::int32_t>(7 * window.weeks);
  for_each_event(log, [&](const Event& event, EventKind kind) {
    if (!event.counted_by(ahead.today) || event.day <= ahead.today - period || !log.covers(kind, event.day)) return;
    // As a number: a day one window later may be beyond the calendar.
    for (std::int32_t day = event.day - ahead.today; day <= ahead.target - ahead.today; day += period)
      f(kind, ahead.today + day);
  });
}

}  // namespace detail

/// The counts on the target day if the present pace is kept (Pace::kept): flows and stocks are today's, since every day
/// of the window is there once; active weeks are those of the calendar then, which after whole windows are today's too.
/// What is known of today's window is known of that one. Complexity: linear in the events and the windows ahead. Rules:
/// projection_goes_forward, window_is_1_to_520_weeks.
///
///     model.score(repeated(log, {today, today + 91})) == model.score(log.on(today))   // true over 13 weeks
[[nodiscard]] inline LogCounts repeated(const EventLog& log, Ahead ahead, Window window = {}) {
  detail::require_valid(ahead);
  detail::require_valid(window);
  const auto now = detail::days_of(window, ahead.today), then = detail::days_of(window, ahead.target);
  auto counts = detail::count_events(log, now.weeks, [&](const Event& event) { return detail::belongs(event, now); });
  counts.active.kinds.assign(window.weeks, 0);
  const std::int32_t first = detail::week_of(then.weeks.from);
  detail::for_each_repeated(log, ahead, window, [&](EventKind kind, Day day) {
    const std::int32_t week = detail::week_of(day) - first;
    if (week >= 0) counts.active.kinds[static_cast<std::size_t>(week)] |= kind.mask();
  });
  return detail::counted(
      log.known(), {.window = {now.flows, detail::repeated_days(ahead, window)}, .most_weeks = window.weeks}, counts);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
