// What the counts of the standard metrics are counts of, in words that stand behind a number.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_COUNTED_HPP
#define SSI_STANDARD_COUNTED_HPP

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

struct CountedAs {
  Text metric, words;
};
inline constexpr CountedAs counted_as[] = {
    {"profile_sections", "of the ten profile sections"},
    {"posting_weeks", "{count|week|weeks} with a post"},
    {"posts", "{count|post|posts} of your own"},
    {"reactions_received", "{count|reaction|reactions} to your posts"},
    {"comments_received", "{count|comment|comments} on your posts"},
    {"endorsements_received", "{count|endorsement|endorsements} received"},
    {"new_followers", "new {count|follower|followers}"},
    {"connections", "{count|connection|connections}"},
    {"new_connections", "new {count|connection|connections}"},
    {"new_on_target", "new {count|connection that fits|connections that fit} your goals"},
    {"filtered_searches", "people {count|search|searches}"},
    {"second_degree_views", "2nd-degree {count|profile|profiles} you viewed"},
    {"visitor_check_weeks", "{count|week|weeks} with a look at your visitors"},
    {"invitations_sent", "{count|invitation|invitations} sent"},
    {"invitations_personalised", "{count|invitation|invitations} with a note"},
    {"invitations_accepted", "{count|invitation|invitations} accepted"},
    {"reactions_given", "{count|reaction|reactions} given"},
    {"comments_given", "{count|comment|comments} given"},
    {"shares_given", "{count|post|posts} shared"},
    {"articles", "{count|article|articles}"},
    {"engagement_weeks", "{count|week|weeks} with an interaction"},
    {"congratulations", "{count|congratulation|congratulations}"},
    {"help_given", "{count|time|times} you helped"},
    {"messages_sent", "{count|message|messages} sent"},
    {"messages_received", "{count|message|messages} received"},
    {"messages_replied", "{count|message|messages} answered"},
    {"recommendations_given", "{count|recommendation|recommendations} given"},
    {"recommendations_received", "{count|recommendation|recommendations} received"},
};

}  // namespace detail

namespace standard {

/// What a metric of the standard model counts, to stand behind a number: `counted_as("messages_replied")` is
/// "{count|message|messages} answered", of which a language makes what goes with the number. Empty for a metric of
/// another model. Complexity: linear in the metrics.
[[nodiscard]] constexpr Text counted_as(Text metric) {
  for (const ssi::detail::CountedAs& one : ssi::detail::counted_as)
    if (one.metric == metric) return one.words;
  return {};
}

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
