// What the standard model's signals ask of people, with placeholder costs.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ACTIONS_HPP
#define SSI_STANDARD_ACTIONS_HPP

#include <array>

#include "ssi/decide/action.hpp"
#include "ssi/decide/links.hpp"
#include "ssi/standard/metrics.hpp"
#include "ssi/standard/targets.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Thirteen counts that a person decides alone; what others decide (acceptances, reactions received) is no action.
/// Minutes and limits are our placeholders (model.md section 6): put your own in their place. The limits of 13 weeks
/// are the targets, 13 times the weekly limit; a profile can be completed in one week.
[[nodiscard]] constexpr auto actions_of(const Targets& targets) {
  const auto number = [](std::uint32_t target) { return static_cast<std::int32_t>(target); };
  const auto paced = [&](PerWeek target) { return number(target.pace); };
  return std::array{
      Action{profile_sections, {.minutes = 20, .per_week = 10, .most = number(targets.profile_sections.count)}},
      Action{posts, {.minutes = 25, .per_week = paced(targets.posts)}},
      Action{filtered_searches, {.minutes = 6, .per_week = paced(targets.filtered_searches)}},
      Action{second_degree_views, {.minutes = 2, .per_week = paced(targets.second_degree_views)}},
      Action{visitor_check_weeks, {.minutes = 5, .per_week = 1}},
      Action{reactions_given, {.minutes = 1, .per_week = paced(targets.reactions_given)}},
      Action{comments_given, {.minutes = 4, .per_week = paced(targets.comments_given)}},
      Action{shares_given, {.minutes = 5, .per_week = paced(targets.shares_given)}},
      Action{articles, {.minutes = 150, .per_week = 1, .most = number(targets.articles.count)}},
      Action{congratulations, {.minutes = 2, .per_week = paced(targets.congratulations)}},
      Action{help_given, {.minutes = 20, .per_week = paced(targets.help_given)}},
      Action{messages_sent, {.minutes = 5, .per_week = paced(targets.messages_sent)}},
      Action{recommendations_given,
             {.minutes = 20, .per_week = 1, .most = number(targets.recommendations_given.count)}},
  };
}
/// Those of the standard model's targets.
inline constexpr auto actions = actions_of({});

/// What else one more of a count is: a post fills its week, an invitation with a note is one sent, and one that is
/// accepted is a connection. Derived from how a log counts the metrics, and from which events come beside others
/// (NetworkEvent), as a test proves. A post is the whole of what it is reacted to by the model itself.
inline constexpr Link links[] = {
    {posts.name(), posting_weeks.name(), Counted::weeks},
    {posts.name(), engagement_weeks.name(), Counted::weeks},
    {posting_weeks.name(), posts.name()},
    {posting_weeks.name(), engagement_weeks.name(), Counted::weeks},
    {reactions_given.name(), engagement_weeks.name(), Counted::weeks},
    {comments_given.name(), engagement_weeks.name(), Counted::weeks},
    {shares_given.name(), engagement_weeks.name(), Counted::weeks},
    {connections.name(), new_connections.name()},
    {new_connections.name(), connections.name(), Counted::stock},
    {new_on_target.name(), connections.name(), Counted::stock},
    {new_on_target.name(), new_connections.name()},
    {invitations_personalised.name(), invitations_sent.name()},
    {invitations_accepted.name(), invitations_sent.name()},
    {invitations_accepted.name(), connections.name(), Counted::stock},
    {invitations_accepted.name(), new_connections.name()},
};

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
