// Plans: the most points for so many minutes, or the fewest minutes to a goal, with a certificate.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_PLAN_HPP
#define SSI_DECIDE_PLAN_HPP

#include "ssi/decide/detail/choose.hpp"
#include "ssi/decide/what_if.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a plan says of one action: `plan.steps[1].units` more of the second one's count.
struct Step {
  Action action;
  std::uint32_t units = 0;
  std::uint32_t bound = 0;  ///< units that the action's limits allow
  Points gain = {};         ///< of these units
  Points beyond = {};       ///< what its signals still have to earn after the bound: what the limits hold back
  bool known = true;        ///< the count; where not, the gain may have been there before

  [[nodiscard]] constexpr std::int64_t minutes() const { return std::int64_t{action.minutes} * units; }
  [[nodiscard]] constexpr bool at_limit() const { return units > 0 && units == bound && beyond > Points{}; }
};

/// What came of it.
enum class PlanState : unsigned char {
  planned,
  reached_already,  ///< the goal was: nothing is to do
  out_of_reach,     ///< no plan within the limits reaches the goal; the steps are empty
};

/// Where the points are that no plan within the limits earns, plan.held_back; the three and what is in reach sum to
/// what was to earn.
struct HeldBack {
  Points by_limits;   ///< of actions: known signals that the bounds keep from their targets
  Points by_unknown;  ///< counts: learning one may show its points as earned already
  Points by_others;   ///< signals that no action is on: ratios, and what other people decide
};

/// A plan, its result and its certificate. Ratios stay as they are in it; what_if(model, subject, plan.additions())
/// shows what it does to them.
///
///     const auto plan = planned(standard::model, ana, Goal{Points{80}}, standard::actions);
///     plan.minutes, plan.least_minutes   // model.md's active professional: 1033, and no plan needs fewer
template <std::size_t Pillars>
struct Plan {
  PlanState state = PlanState::planned;
  std::vector<Step> steps;  ///< one for each action, in the order given
  Score<Pillars> before;
  Score<Pillars> after;  ///< of what is known; unknown counts stay so
  std::int64_t minutes = 0;
  std::uint32_t weeks = 0;   ///< in which to act
  std::optional<Goal> goal;  ///< none: the plan is for a budget
  Points gain;               ///< of what is surely earned, of the total or of the goal's pillar
  Points gain_on_unknown;    ///< of this, what may have been there before
  Points gain_at_most;       ///< no plan gains more: in the budget, or within the limits
  /// No plan reaches the goal in fewer; none for a budget, or where the goal is out of reach.
  std::optional<std::int64_t> least_minutes;
  HeldBack held_back;

  /// What is surely earned before and after, of the total or of the goal's pillar. After, high() bounds it from above.
  [[nodiscard]] constexpr Points earned_before() const { return tally(before).earned; }
  [[nodiscard]] constexpr Points earned_after() const { return earned_before() + gain; }
  [[nodiscard]] constexpr Points high() const { return tally(after).high(); }

  /// What to do, for what_if().
  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::vector<Addition> additions() const {
    std::vector<Addition> additions;
    for (const Step& step : steps)
      if (step.units > 0) additions.push_back({step.action.metric, step.units});
    return additions;
  }
  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::size_t different_actions() const {
    std::size_t different = 0;
    for (const Step& step : steps) different += step.units > 0 ? 1 : 0;
    return different;
  }

 private:
  constexpr const Tally& tally(const Score<Pillars>& score) const {
    return goal && goal->pillar ? score.pillars[*goal->pillar] : score.total;
  }
};

namespace detail {

// Signals of one count alone: a plan leaves ratios as they are.
template <class Model, std::size_t Size>
constexpr void advance(const Model& model, Reading<Size>& reading, const std::vector<Step>& steps) {
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1)
      for (const Step& step : steps)
        if (signal.source().name() == step.action.metric && !reading[place.slot].wholly_unknown())
          reading[place.slot] = reading[place.slot] + step.units;
  });
}

template <class... Pillars, class Subject>
SSI_CONSTEXPR_VECTOR auto plan_for(const Index<Pillars...>& model, const Subject& subject, Actions actions,
                                   PlanOptions options, std::optional<Goal> goal, std::int64_t minutes) {
  using Model = Index<Pillars...>;
  const auto micro = [](std::int64_t value) { return Points::from_micropoints(value); };
  Plan<Model::pillar_count> plan;
  plan.goal = goal;
  plan.weeks = options.weeks.value_or(model.window().weeks);
  require<rules::plan_weeks_are_at_most_the_window>(1 <= plan.weeks && plan.weeks <= model.window().weeks);
  const auto pillar = goal ? goal->pillar : std::nullopt;
  Reading<Model::operand_count> reading = model.read(subject);
  const std::vector<Gains> all =
      gains_of(model, reading, actions, {plan.weeks, pillar, options.unknowns == Unknowns::from_zero});

  plan.before = plan.after = score_of(model, reading);
  const Tally& tally = pillar ? plan.before.pillars[*pillar] : plan.before.total;
  Points possible, possible_of_unknown, open;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    plan.steps.push_back({.action = actions[i], .bound = actions[i].bound(plan.weeks), .known = all[i].known});
    plan.steps[i].beyond = micro(all[i].possible - all[i].most());
    plan.held_back.by_limits += plan.steps[i].beyond;
    (all[i].known ? possible : possible_of_unknown) += micro(all[i].possible);
    open += micro(all[i].open);
  }
  plan.held_back.by_unknown = tally.max - tally.covered - possible_of_unknown - open;
  plan.held_back.by_others = tally.covered - tally.earned - (possible - open);

  Limits limits{minutes, no_limit, options.most_actions.value_or(actions.size())};
  if (goal) {
    limits.need = (goal->points - tally.earned).micropoints();
    const std::int64_t most = gain_of_all(only_best(all, limits.most_actions));
    plan.gain_at_most = micro(most);
    if (limits.need <= 0) plan.state = PlanState::reached_already, plan.least_minutes = 0;
    if (limits.need > most) plan.state = PlanState::out_of_reach;
    if (plan.state != PlanState::planned) return plan;
  }
  const Relaxed relaxed = relax(all, limits);
  if (goal)
    plan.least_minutes = relaxed.minutes_at_least;
  else
    plan.gain_at_most = micro(relaxed.gain_at_most);

  const Taken taken = choose(all, relaxed.frontier, plan.before, limits, options.strategy);
  for (std::size_t i = 0; i < actions.size(); ++i) {
    plan.steps[i].units = taken.units[i];
    plan.steps[i].gain = micro(all[i].gain[taken.units[i]]);
    if (!all[i].known) plan.gain_on_unknown += plan.steps[i].gain;
  }
  plan.gain = micro(taken.gain);
  plan.minutes = taken.minutes;
  if (options.strategy == Strategy::exact && goal) plan.least_minutes = plan.minutes;
  if (options.strategy == Strategy::exact && !goal) plan.gain_at_most = plan.gain;
  advance(model, reading, plan.steps);
  plan.after = score_of(model, reading);
  return plan;
}

}  // namespace detail

/// The most points for a budget, of a subject or a reading. Rules: budget_is_0_to_1000000_minutes,
/// plan_weeks_are_at_most_the_window, action_moves_a_signal_of_one_count and those of Action. Complexity, greedy: units
/// * actions.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Plan<Index<Pillars...>::pillar_count> planned(const Index<Pillars...>& model,
                                                                      const Subject& subject, Budget budget,
                                                                      Actions actions, PlanOptions options = {}) {
  detail::require<rules::budget_is_0_to_1000000_minutes>(budget.valid());
  return detail::plan_for(model, subject, actions, options, std::nullopt, budget.minutes);
}

/// The fewest minutes to a goal: what is earned surely, whatever the unknown counts are. Rules: as above, and
/// goal_is_within_the_points_to_earn.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Plan<Index<Pillars...>::pillar_count> planned(const Index<Pillars...>& model,
                                                                      const Subject& subject, Goal goal,
                                                                      Actions actions, PlanOptions options = {}) {
  detail::require<rules::goal_is_within_the_points_to_earn>(goal.valid(model));
  return detail::plan_for(model, subject, actions, options, goal, detail::no_limit);
}

/// The fewest different actions that reach a goal, and of such plans the one of the fewest minutes.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Plan<Index<Pillars...>::pillar_count> planned_with_fewest_actions(
    const Index<Pillars...>& model, const Subject& subject, Goal goal, Actions actions, PlanOptions options = {}) {
  options.strategy = Strategy::exact;
  for (std::size_t most = 1;; ++most) {
    options.most_actions = most;
    auto found = planned(model, subject, goal, actions, options);
    if (found.state != PlanState::out_of_reach || most >= actions.size()) return found;
  }
}

/// What it takes to close a gap, pillar by pillar: what it would take to stand where a reference stands, which is
/// another person's pillars or the average of a network or sector. Each plan is for one pillar alone.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr auto planned_towards(const Index<Pillars...>& model, const Subject& subject,
                                             const Sized<Points, Index<Pillars...>::pillar_count>& reference,
                                             Actions actions, PlanOptions options = {}) {
  constexpr auto size = Index<Pillars...>::pillar_count;
  auto plans = detail::sized<Plan<size>, size>(model.pillars());
  for (std::size_t i = 0; i < model.pillars(); ++i)
    plans[i] = planned(model, subject, Goal{reference[i], i}, actions, options);
  return plans;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
