// One thing that happened on a day, of a kind that a program defines.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_EVENT_HPP
#define SSI_TIME_EVENT_HPP

#include "ssi/time/day.hpp"
#include "ssi/time/event_kind.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One thing that happened. It belongs to its day, and counts from `since` on: an invitation sent in March and accepted
/// in May is part of March's, but not before May.
///
///     constexpr Event accepted{NetworkEvent::invitation_accepted, Day{"2026-03-30"}, Day{"2026-05-04"}};
///     accepted.counted_by(Day{"2026-05-03"})   // false
struct Event {
  EventKind kind;
  Day day;
  Day since = day;
  /// A further kind that it is of: a call that was a demo. A share of calls then never exceeds 1.
  std::optional<EventKind> also = {};
  /// Whatever tells it from others, such as a row's key: an EventLog takes an id once. 0: it has none.
  std::uint64_t id = 0;

  /// The later of the two days.
  [[nodiscard]] constexpr Day counts_from() const { return day < since ? since : day; }
  [[nodiscard]] constexpr bool counted_by(Day evaluation) const { return counts_from() <= evaluation; }
  [[nodiscard]] constexpr bool is(EventKind some) const { return kind == some || also == some; }
  friend constexpr bool operator==(const Event&, const Event&) = default;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
