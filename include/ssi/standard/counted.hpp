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
    {"posting_weeks", "weeks with a post"},
    {"posts", "posts of your own"},
    {"reactions_received", "reactions to your posts"},
    {"comments_received", "comments on your posts"},
    {"endorsements_received", "endorsements received"},
    {"new_followers", "new followers"},
    {"connections", "connections"},
    {"new_connections", "new connections"},
    {"new_on_target", "new connections that fit your goals"},
    {"filtered_searches", "people searches"},
    {"second_degree_views", "2nd-degree profiles you viewed"},
    {"visitor_check_weeks", "weeks with a look at your visitors"},
    {"invitations_sent", "invitations sent"},
    {"invitations_personalised", "invitations with a note"},
    {"invitations_accepted", "invitations accepted"},
    {"reactions_given", "reactions given"},
    {"comments_given", "comments given"},
    {"shares_given", "posts shared"},
    {"articles", "articles"},
    {"engagement_weeks", "weeks with an interaction"},
    {"congratulations", "congratulations"},
    {"help_given", "times you helped"},
    {"messages_sent", "messages sent"},
    {"messages_received", "messages received"},
    {"messages_replied", "messages answered"},
    {"recommendations_given", "recommendations given"},
    {"recommendations_received", "recommendations received"},
};

}  // namespace detail

namespace standard {

/// What a metric of the standard model counts: `counted_as("messages_replied")` is "messages answered". Empty for a
/// metric of another model. Complexity: linear in the metrics.
[[nodiscard]] constexpr Text counted_as(Text metric) {
  for (const ssi::detail::CountedAs& one : ssi::detail::counted_as)
    if (one.metric == metric) return one.words;
  return {};
}

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
