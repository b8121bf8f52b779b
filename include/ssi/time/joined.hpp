// One log of two that saw the same subject.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_JOINED_HPP
#define SSI_TIME_JOINED_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// In one number, the kind first.
inline std::int64_t kind_and_day(const Event& event) {
  return (static_cast<std::int64_t>(event.kind.number()) << 32) + event.day.since_1970();
}

inline std::vector<Event> by_kind_and_day(const EventLog& log) {
  std::vector<Event> events;
  events.reserve(log.size());
  for (const Event event : log) events.push_back(event);
  const auto also = [](const Event& event) { return event.also ? event.also->number() : EventKind::most; };
  std::sort(events.begin(), events.end(), [&](const Event& a, const Event& b) {
    if (kind_and_day(a) != kind_and_day(b)) return kind_and_day(a) < kind_and_day(b);
    if (a.counts_from() != b.counts_from()) return a.counts_from() < b.counts_from();
    return also(a) != also(b) ? also(a) < also(b) : a.id < b.id;
  });
  return events;
}

// The events of one kind and day.
struct OfDay {
  const Event* first;
  const Event* last;
  [[nodiscard]] const Event* begin() const { return first; }
  [[nodiscard]] const Event* end() const { return last; }
  [[nodiscard]] bool empty() const { return first == last; }
};

// In the order of the days from which they count: those of the side that has more, of a further kind as often as either
// side says. Linear, however many there are of a day.
inline void join_day(OfDay more, OfDay fewer, std::vector<Event>& into) {
  const std::size_t first = into.size();
  std::array<std::size_t, EventKind::most> told{};
  for (const Event& event : more) {
    into.push_back(event);
    if (event.also) ++told[event.also->number()];
  }
  std::vector<Event> untold;
  for (const Event& event : fewer)
    if (event.also && told[event.also->number()]-- == 0) ++told[event.also->number()], untold.push_back(event);
  // One that counts from the same day is the same event; else any that is of no further kind yet.
  for (const bool as_late : {true, false}) {
    std::vector<Event> left;
    std::size_t plain = first;
    for (const Event& event : untold) {
      const auto before = [&](const Event& other) {
        return other.also || (as_late && other.counts_from() < event.counts_from());
      };
      while (plain < into.size() && before(into[plain])) ++plain;
      if (plain == into.size() || (as_late && into[plain].counts_from() != event.counts_from()))
        left.push_back(event);
      else
        into[plain].also = event.also;
    }
    untold = std::move(left);
  }
}

inline OfDay first_day_of(const std::vector<Event>& events, std::size_t from) {
  std::size_t to = from;
  while (to < events.size() && kind_and_day(events[to]) == kind_and_day(events[from])) ++to;
  return {events.data() + from, events.data() + to};
}

inline std::vector<Event> joined_events(const EventLog& a, const EventLog& b) {
  const std::vector<Event> ours = by_kind_and_day(a), theirs = by_kind_and_day(b);
  std::vector<Event> events;
  events.reserve((std::max)(ours.size(), theirs.size()));
  for (std::size_t our = 0, their = 0; our < ours.size() || their < theirs.size();) {
    OfDay one = first_day_of(ours, our), other = first_day_of(theirs, their);
    // Where only one side has the day's, the other has none of them.
    if (!one.empty() && !other.empty() && kind_and_day(*one.first) != kind_and_day(*other.first))
      (kind_and_day(*one.first) < kind_and_day(*other.first) ? other : one) = {};
    const auto size = [](OfDay some) { return static_cast<std::size_t>(some.last - some.first); };
    const bool more = size(one) >= size(other);
    join_day(more ? one : other, more ? other : one, events);
    our += size(one), their += size(other);
  }
  return events;
}

inline bool covers_all_of(const EventLog& log, const EventLog& other, EventKind kind) {
  for (const Covered& known : other.known().coverage().of(kind))
    if (!log.covers(kind, known.days)) return false;
  return true;
}

// A log misses events of its covered days only: where the other covers them too, as few as either may miss.
inline std::uint64_t joined_missing(const EventLog& a, const EventLog& b, EventKind kind) {
  const std::uint64_t ours = a.known().missing(kind), theirs = b.known().missing(kind);
  const bool all = covers_all_of(a, b, kind), all_of_ours = covers_all_of(b, a, kind);
  if (all && all_of_ours) return (std::min)(ours, theirs);
  return all ? ours : all_of_ours ? theirs : ours + theirs;
}

}  // namespace detail

/// What is known of one subject by two logs from different sources, whose events have no ids in common: an export and
/// what came later, say. Of each kind and day there are as many events as in the log that has more of them, since those
/// of the other are the same ones; what either covers is covered. Of two openings the later holds; of one day the one
/// that says more, else the second. Of events that both have, those of the first stay. Where ids are in common,
/// EventLog::merge() is exact. Complexity: n log n in the events.
///
///     EventLog june, september;   // an export of each
///     joined(june, september).on(today).count(flow_of(Sale::call))   // each call once
[[nodiscard]] inline EventLog joined(const EventLog& a, const EventLog& b) {
  EventLog result;
  const std::vector<Event> events = detail::joined_events(a, b);
  result.reserve(events.size());
  for (const Event& event : events) result.add(event);
  for (const EventLog* log : {&a, &b})
    for (const Covered& known : log->known().coverage()) result.cover(known.kind, known.days);
  for (std::size_t number = 0; number < EventKind::most; ++number) {
    const auto kind = EventKind::from_number(static_cast<std::int64_t>(number));
    result.may_miss(kind, detail::joined_missing(a, b, kind));
  }
  for (const Opening& opening : a.known().openings()) result.open(opening);
  for (const Opening& theirs : b.known().openings()) {
    const Opening* ours = a.known().opening(theirs.kind);
    const auto width = [](const Opening& opening) { return opening.count.high() - opening.count.low(); };
    if (ours == nullptr || ours->day < theirs.day || (ours->day == theirs.day && width(theirs) <= width(*ours)))
      result.open(theirs);
  }
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
