// Plans: the most points for so many minutes, or the fewest minutes to a goal, with a certificate.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_PLAN_HPP
#define SSI_DECIDE_PLAN_HPP

#include "ssi/decide/detail/choose.hpp"
#include "ssi/decide/what_if.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What came of it.
enum class PlanState : unsigned char {
  planned,
  reached_already,  ///< the goal was: nothing is to do
  out_of_reach,     ///< no plan within the limits reaches the goal; the steps are all that is of use within them
};

/// Where the points are that no plan within the limits earns, plan.held_back; the three and what is in reach sum to
/// what was to earn.
struct HeldBack {
  Points by_limits;   ///< of actions: signals that the bounds keep from their targets
  Points by_unknown;  ///< counts that no action is on: learning one may show its points as earned already
  Points by_others;   ///< signals that no action is on: ratios, and what other people decide

  [[nodiscard]] constexpr Points sum() const { return by_limits + by_unknown + by_others; }
};

/// A plan, its result and its certificate. Units are chosen by what the counts that actions move earn alone, on the low
/// ends of what is known of them: that is `gain`, and the certificate is of it. What the units do besides, to ratios
/// and to the weeks that they fill, is in `outlook`, the score that the plan leads to. It holds on top of what else is
/// done: if the present pace is kept, in as many weeks as the plan has; planned_ahead() says what is left if it is not.
///
///     const auto plan = planned(standard::model, ana, Goal{Points{80}}, standard::actions);
///     plan.minutes, plan.least_minutes   // model.md's active professional: 1033, and no plan needs fewer
template <std::size_t Pillars>
struct Plan {
  PlanState state = PlanState::planned;
  std::vector<Step> steps;  ///< one for each action, in the order given
  Score<Pillars> before;
  Score<Pillars> after;      ///< by the counts that actions move alone
  Outlook<Pillars> outlook;  ///< with all that they move
  std::int64_t minutes = 0;
  std::uint32_t weeks = 0;   ///< in which to act
  std::optional<Goal> goal;  ///< none: the plan is for a budget
  Points gain;               ///< of what is surely earned, of the total or of the goal's pillar
  Points gain_on_unknown;    ///< of this, at most, what may have been there before
  Points gain_at_most;       ///< no plan gains more: in the budget, or within the limits
  /// No plan reaches the goal in fewer; none for a budget, or where the goal is out of reach.
  std::optional<std::int64_t> least_minutes;
  bool too_large = false;  ///< for an exact plan (ExactPlan): it is the greedy one
  HeldBack held_back;

  /// What is surely earned before and after, of the total or of the goal's pillar. After, high() bounds it from above.
  [[nodiscard]] constexpr Points earned_before() const { return tally(before).earned; }
  [[nodiscard]] constexpr Points earned_after() const { return earned_before() + gain; }
  [[nodiscard]] constexpr Points high() const { return tally(after).high(); }
  /// Whether more may be earned before than is known.
  [[nodiscard]] constexpr bool open() const { return tally(before).covered < tally(before).max; }
  /// What it changes with all that it moves, of the same.
  [[nodiscard]] constexpr Net net() const { return outlook.net(before, goal ? goal->pillar : std::nullopt); }

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
        if (signal.source().name() == step.action.metric) reading[place.slot] = reading[place.slot] + step.units;
  });
}

// What is asked of a plan; minutes are no_limit for a goal.
struct Wanted {
  std::optional<Goal> goal;
  std::int64_t minutes;

  [[nodiscard]] constexpr std::optional<std::size_t> pillar() const { return goal ? goal->pillar : std::nullopt; }
};

// The units, without the actions that are left out: what is on the counts that actions move alone.
template <class... Pillars, std::size_t Size>
SSI_CONSTEXPR_VECTOR auto units_for(const Index<Pillars...>& model, const Reading<Size>& before, Actions actions,
                                    const PlanOptions& options, const Wanted& wanted,
                                    const std::vector<char>& left_out) {
  const auto micro = [](std::int64_t value) { return Points::from_micropoints(value); };
  Plan<Index<Pillars...>::pillar_count> plan;
  plan.goal = wanted.goal;
  plan.weeks = options.weeks.value_or(model.window().weeks);
  const Scope scope{plan.weeks, wanted.pillar(), options.done};
  std::vector<Gains> all = gains_of(model, before, actions, scope);
  plan.before = plan.after = score_of(model, before);
  const Tally& tally = wanted.pillar() ? plan.before.pillars[*wanted.pillar()] : plan.before.total;
  Points possible, open;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (left_out[i] != 0) all[i].gain = Gains::nothing(), all[i].ends = {};
    const WeeksDone* const done = find_weeks(options.done, actions[i].metric);
    plan.steps.push_back({.action = actions[i], .bound = left_out[i] != 0 ? 0 : bound_of(actions[i], scope)});
    if (done != nullptr) plan.steps[i].done = done->weeks;
    plan.steps[i].beyond = micro(all[i].possible - all[i].most());
    plan.held_back.by_limits += plan.steps[i].beyond;
    possible += micro(all[i].possible);
    open += micro(all[i].open);
  }
  plan.held_back.by_unknown = tally.max - tally.covered - open;
  plan.held_back.by_others = tally.covered - tally.earned - (possible - open);

  Limits limits{wanted.minutes, no_limit, options.most_actions.value_or(actions.size())};
  Taken taken;
  if (wanted.goal) {
    limits.need = (wanted.goal->points - tally.earned).micropoints();
    const std::vector<Gains> best = only_best(all, limits.most_actions);
    plan.gain_at_most = micro(gain_of_all(best));
    if (limits.need > gain_of_all(best)) plan.state = PlanState::out_of_reach, taken = all_of(best);
    if (limits.need <= 0) plan.state = PlanState::reached_already, plan.least_minutes = 0;
  }
  if (plan.state == PlanState::planned) {
    const Relaxed relaxed = relax(all, limits);
    if (wanted.goal)
      plan.least_minutes = relaxed.minutes_at_least;
    else
      plan.gain_at_most = micro(relaxed.gain_at_most);
    Strategy strategy = options.strategy;
    taken = choose(all, relaxed.frontier, plan.before, limits, strategy);
    plan.too_large = strategy != options.strategy;
    if (strategy == Strategy::exact && wanted.goal) plan.least_minutes = taken.minutes;
    if (strategy == Strategy::exact && !wanted.goal) plan.gain_at_most = micro(taken.gain);
  }
  for (std::size_t i = 0; i < taken.units.size(); ++i) {
    Step& step = plan.steps[i];
    step.units = taken.units[i];
    step.gain = micro(all[i].gain[step.units]);
    step.on_unknown = step.gain < micro(all[i].open) ? step.gain : micro(all[i].open);
    plan.gain_on_unknown += step.on_unknown;
  }
  plan.gain = micro(taken.gain);
  plan.minutes = taken.minutes;
  return plan;
}

// A step whose net is negative, however much is received, is left out, and what it cost is planned anew.
template <class... Pillars, class Subject>
SSI_CONSTEXPR_VECTOR auto plan_for(const Index<Pillars...>& model, const Subject& subject, Actions actions,
                                   const PlanOptions& options, const Wanted& wanted) {
  const std::uint32_t weeks = options.weeks.value_or(model.window().weeks);
  if (weeks < 1 || weeks > model.window().weeks)
    violated<rules::plan_weeks_are_at_most_the_window>({}, weeks, " weeks, a window of ", model.window().weeks);
  const Reading<Index<Pillars...>::operand_count> before = model.read(subject);
  std::vector<char> left_out(actions.size(), 0);
  while (true) {
    auto plan = units_for(model, before, actions, options, wanted, left_out);
    const Doing doing{model, plan.steps, weeks, options.links, options.done};
    bool harmful = false;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      if (plan.steps[i].units == 0) continue;
      plan.steps[i].net = outlook_of(model, doing.after(before, i)).net(plan.before, wanted.pillar());
      if (plan.steps[i].net.high >= Points{}) continue;
      harmful = true;
      left_out[i] = 1;
    }
    if (harmful) continue;
    plan.outlook = outlook_of(model, doing.after(before));
    auto after = before;
    advance(model, after, plan.steps);
    plan.after = score_of(model, after);
    return plan;
  }
}

}  // namespace detail

/// The most points for a budget, of a subject or a reading. Rules: budget_is_0_to_1000000_minutes,
/// plan_weeks_are_at_most_the_window, action_moves_a_signal_of_one_count and those of Action. Complexity, greedy: units
/// * actions.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Plan<Index<Pillars...>::pillar_count> planned(const Index<Pillars...>& model,
                                                                      const Subject& subject, Budget budget,
                                                                      Actions actions, PlanOptions options = {}) {
  if (!budget.valid()) detail::violated<rules::budget_is_0_to_1000000_minutes>({}, budget.minutes, " minutes");
  return detail::plan_for(model, subject, actions, options, {std::nullopt, budget.minutes});
}

/// The fewest minutes to a goal, by the counts that actions move alone: what is earned surely, whatever the unknown
/// counts are. Out of reach, all that is of use within the limits. Rules: as above, and
/// goal_is_within_the_points_to_earn.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Plan<Index<Pillars...>::pillar_count> planned(const Index<Pillars...>& model,
                                                                      const Subject& subject, Goal goal,
                                                                      Actions actions, PlanOptions options = {}) {
  if (!goal.valid(model))
    detail::violated<rules::goal_is_within_the_points_to_earn>({}, goal.points, " of ", goal.most(model));
  return detail::plan_for(model, subject, actions, options, {goal, detail::no_limit});
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
