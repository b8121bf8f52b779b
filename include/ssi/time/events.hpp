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

/// Events and what is known of them. A kind is unknown until it is said to be covered; then it counts from its first
/// covered day on, zero included.
///
///     EventLog log;
///     log.add({EventKind::post, Day{"2026-06-24"}});
///     log.cover(EventKind::post, Day{"2026-06-27"});
///     log.activity(Day{"2026-06-27"}).content.posts   // 1; of all other kinds nothing is known
class EventLog {
 public:
  void add(Event event) { events_.push_back(event); }
  /// From the beginning of time: what makes stocks known.
  void cover(EventKind kind, Day last) { cover(kind, Days{.from = Day::first(), .to = last}); }
  void cover(EventKind kind, Days days) { covered_[static_cast<std::size_t>(kind)] = days; }
  /// The profile as it is; it carries no date and stands for every day.
  void set_profile(Checklist checklist) { profile_ = checklist; }

  [[nodiscard]] const std::vector<Event>& events() const { return events_; }
  [[nodiscard]] std::optional<Days> covered(EventKind kind) const { return covered_[static_cast<std::size_t>(kind)]; }
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

  /// The counts of the window that ends on the day. A count whose window is not covered from end to end is unknown.
  /// Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  [[nodiscard]] Activity activity(Day day, Window window = {}) const;

 private:
  std::vector<Event> events_;
  std::array<std::optional<Days>, kinds> covered_;
  Checklist profile_;
};

namespace detail {
// What the log knows of these days, and, of stocks, of all days until the last of them.
inline Activity known_activity(const EventLog& log, const EventCounts& counted, Days days) {
  return activity_of(counted, log.profile(), [&](EventKind kind, bool stock) {
    return log.covers(kind, {stock ? Day::first() : days.from, days.to});
  });
}
}  // namespace detail

inline Activity EventLog::activity(Day day, Window window) const {
  detail::require<rules::window_is_1_to_520_weeks>(window.valid());
  const Days days = detail::days_of(window, day);
  const auto counted = detail::count_events(events_, day, window.weeks,
                                            [&](const Event& event) { return detail::belongs(event, days); });
  return detail::known_activity(*this, counted, days);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
