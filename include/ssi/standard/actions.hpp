// What the standard model's signals ask of people, with placeholder costs.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ACTIONS_HPP
#define SSI_STANDARD_ACTIONS_HPP

#include <array>

#include "ssi/decide/action.hpp"
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

/// The count that has one more with every one more of this: an invitation with a note, or one that is accepted, is one
/// sent: `implied("invitations_accepted")` is "invitations_sent". Empty where there is none.
[[nodiscard]] constexpr Text implied(Text metric) {
  return metric == Text{"invitations_personalised"} || metric == Text{"invitations_accepted"} ? "invitations_sent"
                                                                                              : Text{};
}

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
