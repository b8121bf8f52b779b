// One thing that happened on a day.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_EVENT_HPP
#define SSI_TIME_EVENT_HPP

#include <cstddef>

#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What can happen on a day. The counts of Activity are made of these: in a window, in all, or in weeks.
enum class EventKind : unsigned char {
  post,
  share_given,
  reaction_given,
  comment_given,
  article,
  other_interaction,  ///< counts for engagement weeks only: a poll vote, a reply under one's own post
  reaction_received,
  comment_received,
  new_follower,
  endorsement_received,
  connection,
  connection_on_target,  ///< beside the connection itself
  filtered_search,
  second_degree_view,
  visitor_check,
  invitation_sent,
  invitation_personalised,  ///< beside the invitation itself
  invitation_accepted,      ///< on the day of sending, since the day of acceptance
  congratulation,
  help_given,
  message_sent,
  message_received,
  message_replied,  ///< on the day of receiving, since the day of the answer
  recommendation_given,
  recommendation_received,
};
/// How many kinds there are.
inline constexpr auto kinds = static_cast<std::size_t>(EventKind::recommendation_received) + 1;

/// One thing that happened. It belongs to its day, and counts from `since` on: an invitation sent in March and
/// accepted in May is part of March's, but not before May.
///
///     constexpr Event accepted{EventKind::invitation_accepted, Day{"2026-03-30"}, Day{"2026-05-04"}};
///     accepted.counted_by(Day{"2026-05-03"})   // false
struct Event {
  EventKind kind;
  Day day;
  Day since = day;

  /// The later of the two.
  [[nodiscard]] constexpr Day counts_from() const { return day < since ? since : day; }
  [[nodiscard]] constexpr bool counted_by(Day evaluation) const { return counts_from() <= evaluation; }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
