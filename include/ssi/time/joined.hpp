// One log of two that saw the same subject.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_JOINED_HPP
#define SSI_TIME_JOINED_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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
  std::vector<Event> events(log.begin(), log.end());
  const auto also = [](const Event& event) { return event.also ? event.also->number() : EventKind::most; };
  std::sort(events.begin(), events.end(), [&](const Event& a, const Event& b) {
    if (kind_and_day(a) != kind_and_day(b)) return kind_and_day(a) < kind_and_day(b);
    if (a.counts_from() != b.counts_from()) return a.counts_from() < b.counts_from();
    return also(a) != also(b) ? also(a) < also(b) : a.id < b.id;
  });
  return events;
}

// The events of one kind and day, in the order of the days from which they count: those of the side that has more, of a
// further kind as often as either side says. Linear, however many there are of a day.
inline void join_day(std::span<const Event> more, std::span<const Event> fewer, std::vector<Event>& into) {
  const auto first = static_cast<std::ptrdiff_t>(into.size());
  into.insert(into.end(), more.begin(), more.end());
  std::array<std::size_t, EventKind::most> told{};
  for (const Event& event : more)
    if (event.also) ++told[event.also->number()];
  std::vector<Event> untold;
  for (const Event& event : fewer)
    if (event.also && told[event.also->number()]-- == 0) ++told[event.also->number()], untold.push_back(event);
  // One that counts from the same day is the same event; else any that is of no further kind yet.
  for (const bool as_late : {true, false}) {
    auto plain = into.begin() + first;
    std::erase_if(untold, [&](const Event& event) {
      const auto before = [&] { return plain->also || (as_late && plain->counts_from() < event.counts_from()); };
      while (plain != into.end() && before()) ++plain;
      if (plain == into.end() || (as_late && plain->counts_from() != event.counts_from())) return false;
      plain->also = event.also;
      return true;
    });
  }
}

inline std::span<const Event> first_day_of(std::span<const Event> events) {
  std::size_t size = 0;
  while (size < events.size() && kind_and_day(events[size]) == kind_and_day(events[0])) ++size;
  return events.first(size);
}

inline std::vector<Event> joined_events(const EventLog& a, const EventLog& b) {
  const std::vector<Event> ours = by_kind_and_day(a), theirs = by_kind_and_day(b);
  std::vector<Event> events;
  events.reserve((std::max)(ours.size(), theirs.size()));
  for (std::span<const Event> our = ours, their = theirs; !our.empty() || !their.empty();) {
    std::span<const Event> one = first_day_of(our), other = first_day_of(their);
    // Where only one side has the day's, the other has none of them.
    if (!one.empty() && !other.empty() && kind_and_day(one[0]) != kind_and_day(other[0]))
      (kind_and_day(one[0]) < kind_and_day(other[0]) ? other : one) = {};
    const bool more = one.size() >= other.size();
    join_day(more ? one : other, more ? other : one, events);
    our = our.subspan(one.size()), their = their.subspan(other.size());
  }
  return events;
}

inline bool covers_all_of(const EventLog& log, const EventLog& other, EventKind kind) {
  const auto days = other.known().coverage().of(kind);
  return std::all_of(days.begin(), days.end(), [&](const Covered& known) { return log.covers(kind, known.days); });
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
