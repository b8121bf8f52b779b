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
class EventLog {
 public:
  struct Span {
    Day first;
    Day last;
    friend constexpr bool operator==(Span, Span) = default;
  };

  void add(Event event) { events_.push_back(event); }
  /// From the beginning of time: what makes stocks known.
  void cover(EventKind kind, Day last) { cover(kind, Span{Day::first(), last}); }
  void cover(EventKind kind, Span span) { covered_[static_cast<std::size_t>(kind)] = span; }
  /// The profile as it is; it carries no date and stands for every day.
  void set_profile(Checklist checklist) { profile_ = checklist; }

  const std::vector<Event>& events() const { return events_; }
  std::optional<Span> covered(EventKind kind) const { return covered_[static_cast<std::size_t>(kind)]; }
  const Checklist& profile() const { return profile_; }
  /// The latest day of any event; none where there are none.
  std::optional<Day> newest() const {
    std::optional<Day> newest;
    for (const Event& event : events_)
      if (!newest || *newest < event.day) newest = event.day;
    return newest;
  }

  /// Whether the kind is known on every day from one to the other.
  bool covers(EventKind kind, Day first, Day last) const {
    const auto& span = covered_[static_cast<std::size_t>(kind)];
    return span && span->first <= first && last <= span->last;
  }

  /// The counts of the window that ends on the day. A count whose window is not covered from end to end is unknown.
  /// Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  Activity activity(Day day, Window window = {}) const;

 private:
  std::vector<Event> events_;
  std::array<std::optional<Span>, kinds> covered_;
  Checklist profile_;
};

namespace detail {
// What the log knows of the window that ends on the day.
inline Activity known_activity(const EventLog& log, const Counted& counted, Day day, Window window) {
  return activity_of(counted, log.profile(), [&](EventKind kind, bool stock) {
    return log.covers(kind, stock ? Day::first() : first_of(window, day), day);
  });
}
}  // namespace detail

inline Activity EventLog::activity(Day day, Window window) const {
  detail::require<rules::window_is_1_to_520_weeks>(window.valid());
  const Day first = detail::first_of(window, day);
  const auto counted = detail::count_events(events_, day, window.weeks, [&](const Event& event) {
    const bool happened = event.day <= day && event.since <= day;
    return detail::Belongs{happened, happened && first <= event.day};
  });
  return detail::known_activity(*this, counted, day, window);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
