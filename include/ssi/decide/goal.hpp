// What a plan is asked for: a budget or a goal, and how to plan.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_GOAL_HPP
#define SSI_DECIDE_GOAL_HPP

#include "ssi/core/index.hpp"
#include "ssi/decide/links.hpp"

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
  static constexpr std::int64_t largest = 1'000'000;  // our choice: two years
  std::int64_t minutes;

  [[nodiscard]] constexpr bool valid() const { return 0 <= minutes && minutes <= largest; }
};

/// A total to reach, or the points of one pillar: `Goal{Points{80}}`, `Goal{Points{15}, model.place_of("brand")}`.
/// Rule: goal_is_within_the_points_to_earn.
struct Goal {
  Points points;
  std::optional<std::size_t> pillar = {};  ///< its place in the index; none: the total

  /// What can be earned; nothing of a pillar that there is not.
  template <class... Pillars>
  [[nodiscard]] constexpr Points most(const Index<Pillars...>& model) const {
    Points most;
    model.for_each_pillar([&](const auto& part, std::size_t i) {
      if (!pillar || *pillar == i) most += part.points();
    });
    return most;
  }
  template <class... Pillars>
  [[nodiscard]] constexpr bool valid(const Index<Pillars...>& model) const {
    return Points{} <= points && points <= most(model) && pillar.value_or(0) < model.pillars();
  }
};

/// How large an exact plan may be, our choice: a table of 64 MiB, some seconds of one core. What is larger is planned
/// greedily, with its certificate, and the plan says so: plan.too_large. docs/limits.md has the figures.
struct ExactPlan {
  static constexpr std::uint64_t bytes = std::uint64_t{64} << 20;  ///< 4 for each action and minute
  static constexpr std::uint64_t steps = 2'000'000'000;            ///< one for each unit and minute
};

/// How the units are chosen: PlanOptions{.strategy = Strategy::exact}.
enum class Strategy : unsigned char {
  greedy,                ///< the best gain a minute first; the bound says how far from the best it can be
  exact,                 ///< the best there is, within ExactPlan; time: units * minutes
  weakest_pillar_first,  ///< greedy within the pillar that has the least share of its points at each step
};

/// How to plan; what is left out is as most people want it: `{.weeks = 4, .links = standard::links}`. Rule:
/// plan_weeks_are_at_most_the_window.
struct PlanOptions {
  Strategy strategy = Strategy::greedy;
  std::optional<std::uint32_t> weeks = {};       ///< in which to act; none: as many as the model's window has
  std::optional<std::size_t> most_actions = {};  ///< different ones; none: any number
  Links links = {};                              ///< what else units move, for the net: standard::links
  std::span<const WeeksDone> done = {};          ///< which weeks are active already, as far as that is known
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
