// What a plan is asked for: a budget or a goal, and how to plan.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_GOAL_HPP
#define SSI_DECIDE_GOAL_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto budget_is_0_to_1000000_minutes =
    Rule{"budget_is_0_to_1000000_minutes", "a budget is 0 to 1000000 minutes"};
inline constexpr auto goal_is_within_the_points_to_earn =
    Rule{"goal_is_within_the_points_to_earn", "a goal is from 0 to the points that the index or the pillar is worth"};
inline constexpr auto plan_weeks_are_at_most_the_window =
    Rule{"plan_weeks_are_at_most_the_window", "a plan has 1 week at least and no more than the window"};
}  // namespace rules

/// The time there is: `planned(model, subject, Budget{60}, actions)` is the most for an hour. Range: 0 to 1000000.
/// Rule: budget_is_0_to_1000000_minutes.
struct Budget {
  static constexpr std::int64_t largest = 1'000'000;  // our choice: two years, and a table of 50 MB for an exact plan
  std::int64_t minutes;

  [[nodiscard]] constexpr bool valid() const { return 0 <= minutes && minutes <= largest; }
};

/// A total to reach, or the points of one pillar: `Goal{Points{80}}`, `Goal{Points{15}, model.place_of("brand")}`.
/// Rule: goal_is_within_the_points_to_earn.
struct Goal {
  Points points;
  std::optional<std::size_t> pillar = {};  ///< its place in the index; none: the total

  template <class... Pillars>
  [[nodiscard]] constexpr bool valid(const Index<Pillars...>& model) const {
    Points most;
    model.for_each_pillar([&](const auto& part, std::size_t i) {
      if (!pillar || *pillar == i) most += part.points();
    });
    return Points{} <= points && points <= most && pillar.value_or(0) < model.pillars();
  }
};

/// How the units are chosen: PlanOptions{.strategy = Strategy::exact}.
enum class Strategy : unsigned char {
  greedy,                ///< the best gain a minute first; the bound says how far from the best it can be
  exact,                 ///< the best there is; time: units * minutes; memory: 4 bytes * actions * minutes
  weakest_pillar_first,  ///< greedy within the pillar that has the least share of its points at each step
};

/// What a plan makes of actions on unknown counts.
enum class Unknowns : unsigned char {
  left_out,   ///< nothing is planned on them
  from_zero,  ///< as if nothing was there: what they bring is sure to be there after, but may have been there before
};

/// How to plan; what is left out is as most people want it: `{.strategy = Strategy::exact, .weeks = 4}`. Rule:
/// plan_weeks_are_at_most_the_window.
struct PlanOptions {
  Strategy strategy = Strategy::greedy;
  std::optional<std::uint32_t> weeks = {};       ///< in which to act; none: as many as the model's window has
  std::optional<std::size_t> most_actions = {};  ///< different ones; none: any number
  Unknowns unknowns = Unknowns::left_out;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
