// A log of dated events, and the activity of any window that it knows.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_EVENTS_HPP
#define SSI_TIME_EVENTS_HPP

#include <array>
#include <optional>
#include <vector>

#include "ssi/time/counting.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Events and what is known of them. A kind is unknown until it is said to be covered; then what happened on its
/// covered days counts, zero included.
///
///     EventLog log;
///     log.add({EventKind::post, Day{"2026-06-24"}});
///     log.cover(EventKind::post, Day{"2026-06-27"});
///     log.activity(Day{"2026-06-27"}).content.posts   // 1; of all other kinds nothing is known
///     log.may_miss(EventKind::post, 2);
///     log.activity(Day{"2026-06-27"}).content.posts   // 1 to 3
class EventLog {
 public:
  void add(Event event) { events_.push_back(event); }
  /// From the beginning of time: what makes stocks known.
  void cover(EventKind kind, Day last) { cover(kind, Days{.from = Day::first(), .to = last}); }
  void cover(EventKind kind, Days days) { covered_[static_cast<std::size_t>(kind)] = days; }
  /// So many events of the kind may be missing, and nobody knows of which day: of any window, and of all time, there
  /// may be so many more. Calls add up. Range: saturates at Count::largest.
  void may_miss(EventKind kind, std::uint64_t events) {
    auto& missing = missing_[static_cast<std::size_t>(kind)];
    missing = (Count{missing} + Count{events}).low();
  }
  /// The profile as it is; it carries no date and stands for every day.
  void set_profile(Checklist checklist) { profile_ = checklist; }

  [[nodiscard]] const std::vector<Event>& events() const { return events_; }
  [[nodiscard]] std::optional<Days> covered(EventKind kind) const { return covered_[static_cast<std::size_t>(kind)]; }
  /// How many events of the kind may be missing.
  [[nodiscard]] std::uint32_t missing(EventKind kind) const { return missing_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] const Checklist& profile() const { return profile_; }
  /// The latest day of any event; none where there are none.
  [[nodiscard]] std::optional<Day> newest() const {
    std::optional<Day> newest;
    for (const Event& event : events_)
      if (!newest || *newest < event.day) newest = event.day;
    return newest;
  }

  /// Whether the kind is known on every one of the days.
  [[nodiscard]] bool covers(EventKind kind, Days days) const {
    const auto known = covered(kind);
    return known && known->contains(days.from) && known->contains(days.to);
  }

  /// Whether the event is of the covered days of its kind: no other counts.
  [[nodiscard]] bool covers(const Event& event) const { return covers(event.kind, {event.day, event.day}); }

  /// The counts of the window that ends on the day. What is covered in part is "at least" what its covered days hold: a
  /// flow or active weeks whose window is not covered from end to end, a stock not covered from the beginning.
  /// Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  [[nodiscard]] Activity activity(Day day, Window window = {}) const;

 private:
  std::vector<Event> events_;
  std::array<std::optional<Days>, kinds> covered_;
  std::array<std::uint32_t, kinds> missing_{};
  Checklist profile_;
};

namespace detail {
// How many more there may be of each count, where an event that is missing would add so many to a flow.
inline EventCounts missing(const EventLog& log, const EventCounts& counted, std::uint32_t each,
                           std::size_t most_weeks) {
  EventCounts more;
  std::array<std::uint64_t, active_week_kinds> weeks{};
  for (std::size_t kind = 0; each > 0 && kind < kinds; ++kind) {
    const std::uint64_t events = more.in_all[kind] = log.missing(static_cast<EventKind>(kind));
    more.in_window[kind] = Count{events * each}.low();
    for (std::size_t i = 0; i < weeks.size(); ++i)
      if (makes_active(static_cast<EventKind>(kind)) >> i & 1U) weeks[i] += events * each;
  }
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    const std::uint32_t quiet =
        counted.active_weeks[i] < most_weeks ? static_cast<std::uint32_t>(most_weeks) - counted.active_weeks[i] : 0;
    more.active_weeks[i] = weeks[i] < quiet ? static_cast<std::uint32_t>(weeks[i]) : quiet;
  }
  return more;
}

// What the log knows of these days, and, of stocks, of all days until the last of them.
inline Activity known_activity(const EventLog& log, const EventCounts& counted, const WindowDays& window,
                               const EventCounts& more) {
  return activity_of(counted, more, log.profile(), window,
                     [&](EventKind kind, Days days) { return log.covers(kind, days); });
}
inline Activity known_activity(const EventLog& log, const EventCounts& counted, const WindowDays& window) {
  const std::int32_t weeks = week_of(window.weeks.to) - week_of(window.weeks.from) + 1;
  return known_activity(log, counted, window, missing(log, counted, 1, static_cast<std::size_t>(weeks)));
}
}  // namespace detail

inline Activity EventLog::activity(Day day, Window window) const {
  detail::require<rules::window_is_1_to_520_weeks>(window.valid());
  const auto days = detail::days_of(window, day);
  const auto counted =
      detail::count_events(*this, days.weeks, [&](const Event& event) { return detail::belongs(event, days); });
  return detail::known_activity(*this, counted, days);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
