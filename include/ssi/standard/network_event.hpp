// The kinds of events of a professional network that the standard model counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_NETWORK_EVENT_HPP
#define SSI_STANDARD_NETWORK_EVENT_HPP

#include <cstddef>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What can happen on a day: `log.add({NetworkEvent::post, Day{"2026-06-24"}})`. The counts of Activity are made of
/// these; standard/metrics.hpp says how.
enum class NetworkEvent : unsigned char {
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
  invitation_accepted,      ///< beside the invitation, on its day, and a connection; since the day of acceptance
  congratulation,
  help_given,
  message_sent,
  message_received,
  message_replied,  ///< on the day of receiving, since the day of the answer
  recommendation_given,
  recommendation_received,
  profile_section,  ///< one of Checklist's ten completed; set_profile() says how many were there before
};
/// How many kinds there are.
inline constexpr auto network_events = static_cast<std::size_t>(NetworkEvent::profile_section) + 1;
/// For logs and files: `name_of(NetworkEvent::post)` is "post".
[[nodiscard]] constexpr Text name_of(NetworkEvent of) {
  return detail::name_at(of, {"post",
                              "share_given",
                              "reaction_given",
                              "comment_given",
                              "article",
                              "other_interaction",
                              "reaction_received",
                              "comment_received",
                              "new_follower",
                              "endorsement_received",
                              "connection",
                              "connection_on_target",
                              "filtered_search",
                              "second_degree_view",
                              "visitor_check",
                              "invitation_sent",
                              "invitation_personalised",
                              "invitation_accepted",
                              "congratulation",
                              "help_given",
                              "message_sent",
                              "message_received",
                              "message_replied",
                              "recommendation_given",
                              "recommendation_received",
                              "profile_section"});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
