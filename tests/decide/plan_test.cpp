// Plans: the figures of model.md section 6, brute force on small cases, and what has to hold for every plan.
// SPDX-License-Identifier: MIT
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;
using tests::micropoints;

namespace plan_test {
namespace {

constexpr auto& model = standard::model;

// Somebody for whom a plan is a matter of three counts, so that every plan can be tried.
struct Small {
  Count calls, demos, notes;
};
inline constexpr auto calls = Metric{"calls", &Small::calls};
inline constexpr auto demos = Metric{"demos", &Small::demos};
inline constexpr auto notes = Metric{"notes", &Small::notes};
// Nothing before half of the target, everything from there on: as far from concave as a curve can be.
inline constexpr auto threshold = [](Fraction reached) {
  return Fraction{2 * reached.part >= reached.whole ? 1U : 0U, 1};
};
inline constexpr auto small_model =
    Index{Pillar{Name{"work", "Work"}, Points{30}, Signal{calls, Stock{9}, diminishing, Points{20}},
                 Signal{"notes_twice", notes, Stock{4}, linear, Points{10}}},
          Pillar{Name{"result", "Result"}, Points{20}, Signal{demos, Stock{6}, threshold, Points{12}},
                 Signal{notes, Stock{7}, Diminishing{3}, Points{5}},
                 Signal{"demos_per_call", demos.per(calls), Each{.times = 1}, linear, Points{3}}}};
inline constexpr auto small_actions =
    std::array{Action{calls, {.minutes = 7, .per_week = 1}}, Action{demos, {.minutes = 11, .per_week = 1, .most = 5}},
               Action{notes, {.minutes = 4, .per_week = 2, .most = 6}}};

constexpr Small nobody{.calls = 1, .demos = 0, .notes = 0};

// At compile time: the whole planner, certificate and result.
constexpr Points planned_at_compile_time(Strategy strategy) {
  const auto found = planned(small_model, nobody, Budget{60}, small_actions, {.strategy = strategy});
  return found.after.total.earned - found.before.total.earned == found.gain ? found.gain : Points{};
}
static_assert(planned_at_compile_time(Strategy::exact) >= planned_at_compile_time(Strategy::greedy));
static_assert(planned_at_compile_time(Strategy::exact) > Points{20});
static_assert(planned(small_model, nobody, Goal{Points{30}}, small_actions).state == PlanState::planned);

struct Tried {
  Points most;              // that a budget brings
  std::int64_t least = -1;  // minutes to a goal
  std::size_t fewest = 99;  // different actions to a goal
};

// Every plan there is, scored by the model itself.
template <class Subject>
Tried try_all(const Subject& subject, std::span<const Action> actions, std::int64_t budget, Points goal,
              std::uint32_t weeks) {
  Tried tried;
  const auto before = small_model.read(subject);
  const Points earned = small_model.score(before).total.earned;
  for (std::uint32_t c = 0; c <= actions[0].bound(weeks); ++c)
    for (std::uint32_t d = 0; d <= actions[1].bound(weeks); ++d)
      for (std::uint32_t n = 0; n <= actions[2].bound(weeks); ++n) {
        auto reading = before;
        // Slots: calls, notes, demos, notes, and the ratio, which stays.
        reading[0] = reading[0].value_or(0) + c;
        reading[2] = reading[2].value_or(0) + d;
        reading[1] = reading[3] = reading[1].value_or(0) + n;
        const std::int64_t minutes = std::int64_t{actions[0].minutes} * c + std::int64_t{actions[1].minutes} * d +
                                     std::int64_t{actions[2].minutes} * n;
        const Points then = small_model.score(reading).total.earned;
        if (minutes <= budget && then - earned > tried.most) tried.most = then - earned;
        if (then >= goal) {
          if (tried.least < 0 || minutes < tried.least) tried.least = minutes;
          const std::size_t different = (c > 0 ? 1U : 0U) + (d > 0 ? 1U : 0U) + (n > 0 ? 1U : 0U);
          if (different < tried.fewest) tried.fewest = different;
        }
      }
  return tried;
}

template <std::size_t Pillars>
void check_plan(const Plan<Pillars>& plan, std::int64_t budget) {
  Points gain;
  std::int64_t minutes = 0;
  for (const Step& step : plan.steps) {
    CHECK(step.units <= step.bound);
    CHECK(step.bound <= step.action.bound(plan.weeks));
    CHECK((step.units == 0) == (step.gain == Points{}));
    gain += step.gain;
    minutes += step.minutes();
  }
  CHECK(gain == plan.gain);
  CHECK(minutes == plan.minutes);
  CHECK(minutes <= budget);
  CHECK(plan.gain <= plan.gain_at_most);
  if (!plan.goal || !plan.goal->pillar) CHECK(plan.after.total.earned - plan.before.total.earned == plan.gain);
  CHECK(plan.gain_on_unknown <= plan.gain);
  CHECK(plan.net().low <= plan.net().high);
  CHECK(plan.before.total.earned + plan.net().high >= plan.outlook.nothing_new.total.earned);
  CHECK(plan.earned_after() <= plan.high());
}

}  // namespace

TEST_CASE("the figures of model.md section 6") {
  const auto budget = [](std::int64_t minutes, Strategy strategy) {
    return planned(model, active_professional, Budget{minutes}, standard::actions, {.strategy = strategy});
  };
  CHECK(budget(60, Strategy::greedy).gain == micropoints(3'277'890));
  CHECK(budget(60, Strategy::greedy).gain_at_most == micropoints(3'317'489));
  CHECK(budget(60, Strategy::exact).gain == micropoints(3'314'924));
  CHECK(budget(120, Strategy::exact).gain == micropoints(5'625'576));
  CHECK(budget(600, Strategy::exact).gain == micropoints(14'220'415));
  // The shared page has 14'220'355, which its own rule for ties does not give.
  CHECK(budget(600, Strategy::greedy).gain == micropoints(14'220'093));

  const auto two_hours = budget(120, Strategy::greedy);
  CHECK(two_hours.gain == micropoints(5'625'576));
  std::vector<std::pair<std::string_view, std::uint32_t>> steps;
  for (const Step& step : two_hours.steps)
    if (step.units > 0) steps.emplace_back(step.action.metric, step.units);
  CHECK(steps == std::vector<std::pair<std::string_view, std::uint32_t>>{{"profile_sections", 1},
                                                                         {"visitor_check_weeks", 6},
                                                                         {"shares_given", 2},
                                                                         {"congratulations", 20},
                                                                         {"recommendations_given", 1}});
  const auto goal = [](int points, Strategy strategy) {
    return planned(model, active_professional, Goal{Points{points}}, standard::actions, {.strategy = strategy});
  };
  CHECK(goal(70, Strategy::exact).minutes == 260);
  CHECK(goal(80, Strategy::exact).minutes == 1033);
  CHECK(goal(80, Strategy::exact).after.total.earned >= Points{80});
  CHECK(*goal(80, Strategy::greedy).least_minutes <= 1033);
  CHECK(goal(80, Strategy::exact).least_minutes == 1033);
  CHECK_FALSE(budget(60, Strategy::greedy).least_minutes);
}

TEST_CASE("small plans are the best of all plans there are") {
  tests::Numbers numbers{20261123};
  for (int round = 0; round < 60; ++round) {
    const Small subject{.calls = numbers.below(9), .demos = numbers.below(5), .notes = numbers.below(6)};
    auto actions = small_actions;
    for (Action& action : actions) {
      action.minutes = 1 + static_cast<std::int32_t>(numbers.below(15));
      action.most = static_cast<std::int32_t>(numbers.below(7));
    }
    const std::int64_t minutes = numbers.below(90);
    const std::uint32_t weeks = 1 + numbers.below(13);
    const Points earned = small_model.score(subject).total.earned;
    const Points goal = earned + micropoints(numbers.below(20'000'000));
    const Tried tried = try_all(subject, actions, minutes, goal, weeks);

    const auto best =
        planned(small_model, subject, Budget{minutes}, actions, {.strategy = Strategy::exact, .weeks = weeks});
    CHECK(best.gain == tried.most);
    check_plan(best, minutes);
    for (const Strategy strategy : {Strategy::greedy, Strategy::weakest_pillar_first}) {
      const auto good = planned(small_model, subject, Budget{minutes}, actions, {.strategy = strategy, .weeks = weeks});
      CHECK(good.gain <= tried.most);
      CHECK(good.gain_at_most >= tried.most);
      check_plan(good, minutes);
    }
    if (!Goal{goal}.valid(small_model)) continue;
    const auto cheapest =
        planned(small_model, subject, Goal{goal}, actions, {.strategy = Strategy::exact, .weeks = weeks});
    const auto fewest = planned_with_fewest_actions(small_model, subject, Goal{goal}, actions, {.weeks = weeks});
    CHECK((cheapest.state == PlanState::out_of_reach) == (tried.least < 0));
    CHECK((fewest.state == PlanState::out_of_reach) == (tried.least < 0));
    if (tried.least < 0) continue;
    CHECK(cheapest.minutes == tried.least);
    CHECK(fewest.different_actions() == tried.fewest);
    for (const Strategy strategy : {Strategy::greedy, Strategy::weakest_pillar_first}) {
      const auto good = planned(small_model, subject, Goal{goal}, actions, {.strategy = strategy, .weeks = weeks});
      CHECK(good.after.total.earned >= goal);
      CHECK(good.minutes >= tried.least);
      CHECK(*good.least_minutes <= tried.least);
      check_plan(good, detail::no_limit);
    }
  }
}

TEST_CASE("plans of the standard model, of anybody") {
  tests::Numbers numbers{7};
  for (int round = 0; round < 25; ++round) {
    Activity somebody = tests::somebody(numbers);
    if (round % 3 == 0) somebody.search.second_degree_views = unknown;
    const std::int64_t minutes = numbers.below(700);
    Points before_exact;
    for (const std::int64_t more : {0, 1, 30}) {  // a larger budget never gains less
      const Budget budget{minutes + more};
      const auto greedy = planned(model, somebody, budget, standard::actions);
      const auto exact = planned(model, somebody, budget, standard::actions, {.strategy = Strategy::exact});
      check_plan(greedy, budget.minutes);
      check_plan(exact, budget.minutes);
      CHECK(greedy.gain <= exact.gain);
      CHECK(exact.gain <= greedy.gain_at_most);
      CHECK(exact.gain >= before_exact);
      before_exact = exact.gain;
    }
    // The exact plan to the very total that it reaches needs its minutes, and one fewer is too few.
    const auto exact = planned(model, somebody, Budget{minutes}, standard::actions, {.strategy = Strategy::exact});
    const auto back =
        planned(model, somebody, Goal{exact.after.total.earned}, standard::actions, {.strategy = Strategy::exact});
    CHECK(back.minutes == exact.minutes);
    if (exact.minutes > 0) {
      const auto less =
          planned(model, somebody, Budget{exact.minutes - 1}, standard::actions, {.strategy = Strategy::exact});
      CHECK(less.gain < exact.gain);
    }
    // What is held back, in reach and earned is all there is.
    const auto everything = planned(model, somebody, Goal{Points{100}}, standard::actions);
    const Tally& total = everything.before.total;
    if (everything.state == PlanState::out_of_reach)
      CHECK(total.earned + everything.gain_at_most + everything.held_back.sum() == total.max);
  }
}

TEST_CASE("a plan moves what it names and leaves ratios, which what_if shows") {
  const auto found = planned(model, active_professional, Budget{2400}, standard::actions);
  const auto then = what_if(model, active_professional, found.additions());
  Points sides;
  for (const RowDifference& row : then.comparison.rows)
    if (side_effect(row)) sides += row.difference();
  CHECK(sides < Points{});
  CHECK(then.after.total.earned - sides == found.after.total.earned);
}

TEST_CASE("an unknown count is planned on: n more make at least n, and what may have been there is said") {
  Activity somebody = active_professional, none = active_professional;
  somebody.search.visitor_check_weeks = unknown;
  none.search.visitor_check_weeks = 0;
  const auto found = planned(model, somebody, Budget{120}, standard::actions);
  const auto from_none = planned(model, none, Budget{120}, standard::actions);
  check_plan(found, 120);
  CHECK(found.gain == from_none.gain);
  CHECK(found.steps[4].units == from_none.steps[4].units);
  REQUIRE(found.steps[4].units > 0);
  CHECK(found.gain_on_unknown == found.steps[4].gain);
  CHECK(found.steps[4].on_unknown == found.steps[4].gain);
  CHECK(from_none.gain_on_unknown == Points{});
  CHECK(unknowns_in_words(from_none).size() == 0);
  const auto everything = planned(model, somebody, Goal{Points{100}}, standard::actions);
  CHECK(everything.held_back.by_unknown == Points{});  // there is an action on it
  CHECK(everything.earned_after() + everything.held_back.sum() == Points{100});
  for (const std::uint32_t there : {0U, 3U, 12U}) {
    Activity really = somebody;
    really.search.visitor_check_weeks = there;
    const auto then = what_if(model, really, found.additions());
    Points sides;
    for (const RowDifference& row : then.comparison.rows)
      if (side_effect(row)) sides += row.difference();
    CHECK(then.after.total.earned - sides >= found.earned_after());
    CHECK(then.after.total.earned - sides <= found.high());
  }
  // Of nothing at all there is a plan as well; what no action is on stays open.
  const auto stranger = planned(model, Activity{}, Budget{1560}, standard::actions);
  check_plan(stranger, 1560);
  CHECK(stranger.gain > Points{30});
  CHECK(stranger.gain_on_unknown == stranger.gain);
  CHECK(stranger.held_back.by_unknown > Points{40});
}

TEST_CASE("the exact plan has a bound, beyond which the plan is the greedy one and says so") {
  auto dear = small_actions;
  for (Action& action : dear) action.minutes = 1, action.per_week = 40, action.most = 65'535;
  const auto large = Index{Pillar{"p", Points{60}, Signal{calls, Stock{60'000}, diminishing, Points{20}},
                                  Signal{demos, Stock{60'000}, diminishing, Points{20}},
                                  Signal{notes, Stock{60'000}, diminishing, Points{20}}}}
                         .over(Window{520});
  const auto beyond = planned(large, nobody, Budget{1'000'000}, dear, {.strategy = Strategy::exact, .most_actions = 2});
  const auto greedy = planned(large, nobody, Budget{1'000'000}, dear, {.most_actions = 2});
  CHECK(beyond.too_large);
  CHECK_FALSE(greedy.too_large);
  CHECK(beyond.gain == greedy.gain);
  CHECK(beyond.gain_at_most == greedy.gain_at_most);
  CHECK(too_large_in_words(greedy).size() == 0);
  // The table: 14 rows of a million minutes are 56 MB, and one different action fewer takes a layer for each.
  const auto fits = [](std::size_t actions, std::int64_t minutes, std::size_t most) {
    std::vector<detail::Gains> all(actions, detail::Gains{});
    for (detail::Gains& gains : all) gains.gain.assign(11, 0);
    return detail::Knapsack::fits(all, minutes, most);
  };
  CHECK(fits(13, 1'000'000, 13));
  CHECK_FALSE(fits(16, 1'000'000, 16));
  CHECK_FALSE(fits(13, 1'000'000, 12));
  CHECK(fits(13, 80'000, 12));
  std::vector<detail::Gains> many(1, detail::Gains{});
  many[0].gain.assign(2'001, 0);
  CHECK(detail::Knapsack::fits(many, 999'999, 1));
  CHECK_FALSE(detail::Knapsack::fits(many, 1'000'000, 1));
  many[0].minutes = 1'000;  // of which a thousand units can be paid
  CHECK(detail::Knapsack::fits(many, 1'000'000, 1));
}

TEST_CASE("goals: reached already, out of reach and what binds") {
  const auto reached = planned(model, active_professional, Goal{Points{61}}, standard::actions);
  CHECK(reached.state == PlanState::reached_already);
  CHECK(reached.minutes == 0);
  CHECK(reached.least_minutes == 0);

  auto lazy = standard::actions;
  for (Action& action : lazy) action.most = 1;
  const auto out = planned(model, active_professional, Goal{Points{80}}, lazy);
  CHECK(out.state == PlanState::out_of_reach);
  // The best within the limits: one of each that is of use.
  check_plan(out, detail::no_limit);
  CHECK(out.gain == out.gain_at_most);
  CHECK(out.different_actions() == standard::actions.size());
  CHECK_FALSE(out.least_minutes);
  CHECK(out.before.total.earned + out.gain_at_most < Points{80});
  CHECK(out.held_back.by_limits > out.held_back.by_others);

  const Points most = out.before.total.earned + out.gain_at_most;
  const auto just = planned(model, active_professional, Goal{most}, lazy);
  CHECK(just.state == PlanState::planned);
  CHECK(just.after.total.earned == most);
  CHECK(planned(model, active_professional, Goal{most + micropoints(1)}, lazy).state == PlanState::out_of_reach);

  const auto no_actions = planned(model, active_professional, Goal{Points{80}}, {});
  CHECK(no_actions.state == PlanState::out_of_reach);
  CHECK(no_actions.held_back.by_others == Points{100} - no_actions.before.total.earned);
  CHECK(planned(model, active_professional, Budget{100}, {}).gain == Points{});
  CHECK(planned(model, active_professional, Budget{0}, standard::actions).gain == Points{});
}

TEST_CASE("a step at its limit says so") {
  const auto all = planned(model, active_professional, Budget{5000}, standard::actions, {.weeks = 2});
  std::size_t at_limit = 0;
  for (const Step& step : all.steps) {
    if (step.at_limit()) ++at_limit;
    CHECK(step.bound <= 2 * static_cast<std::uint32_t>(step.action.per_week));
  }
  CHECK(at_limit >= 10);
  CHECK_FALSE(all.steps[0].at_limit());  // the one section that lacks is within two weeks
}

TEST_CASE("no more than so many different actions") {
  for (const Strategy strategy : {Strategy::greedy, Strategy::exact, Strategy::weakest_pillar_first})
    for (std::size_t most = 0; most <= 4; ++most) {
      const auto budget = planned(model, active_professional, Budget{300}, standard::actions,
                                  {.strategy = strategy, .most_actions = most});
      CHECK(budget.different_actions() <= most);
      check_plan(budget, 300);
      const auto goal = planned(model, active_professional, Goal{Points{66}}, standard::actions,
                                {.strategy = strategy, .most_actions = most});
      CHECK(goal.different_actions() <= most);
      if (goal.state == PlanState::planned) CHECK(goal.after.total.earned >= Points{66});
    }
  const auto fewest = planned_with_fewest_actions(model, active_professional, Goal{Points{70}}, standard::actions);
  CHECK(fewest.different_actions() == 3);
  CHECK(planned(model, active_professional, Goal{Points{70}}, standard::actions, {.most_actions = 2}).state ==
        PlanState::out_of_reach);
}

TEST_CASE("the weakest pillar first") {
  // A pillar that is last gets the first hour; the plan by gain a minute would spend it elsewhere.
  const auto found =
      planned(model, active_professional, Budget{30}, standard::actions, {.strategy = Strategy::weakest_pillar_first});
  constexpr std::size_t engage = model.place_of("engage");
  CHECK(found.before.weakest() == engage);
  CHECK(found.after.pillars[engage].earned > found.before.pillars[engage].earned);
  for (const std::size_t other : {model.place_of("brand"), model.place_of("find"), model.place_of("relate")})
    if (found.after.pillars[engage].earned < found.before.pillars[other].earned)
      CHECK(found.after.pillars[other].earned == found.before.pillars[other].earned);
}

TEST_CASE("towards a reference, pillar by pillar") {
  // The averages of a sector as LinkedIn shows them (shared: published_group_averages.csv, 2026-05-12).
  const std::array<Points, 4> sector{micropoints(11'790'000), micropoints(5'400'000), micropoints(2'190'000),
                                     micropoints(15'160'000)};
  const auto plans = planned_towards(model, tests::newcomer, sector, standard::actions, {.strategy = Strategy::exact});
  for (std::size_t i = 0; i < 4; ++i) {
    const Points earned = plans[i].before.pillars[i].earned;
    if (plans[i].state == PlanState::out_of_reach) {
      CHECK(earned + plans[i].gain_at_most < sector[i]);
    } else if (plans[i].state == PlanState::planned) {
      CHECK(plans[i].after.pillars[i].earned >= sector[i]);
      CHECK(plans[i].after.pillars[i].earned - earned == plans[i].gain);
    }
    for (std::size_t j = 0; j < 4; ++j)
      if (j != i) CHECK(plans[i].after.pillars[j].earned == plans[i].before.pillars[j].earned);
  }
  // Another person's pillars are a reference as well.
  const auto theirs = model.score(active_professional);
  constexpr std::size_t engage = model.place_of("engage");
  const auto to_them = planned(model, tests::newcomer, Goal{theirs.pillars[engage].earned, engage}, standard::actions);
  CHECK(to_them.after.pillars[engage].earned >= theirs.pillars[engage].earned);
  CHECK(planned(model, active_professional, Goal{theirs.pillars[engage].earned, engage}, standard::actions).state ==
        PlanState::reached_already);
}

TEST_CASE("what is wrong is refused by name") {
  const auto with = [](auto change) {
    auto actions = standard::actions;
    change(actions);
    return planned(model, active_professional, Budget{60}, actions);
  };
  BREAKS(action_costs_1_to_10080_minutes, with([](auto& actions) { actions[3].minutes = 0; }));
  BREAKS(action_costs_1_to_10080_minutes, with([](auto& actions) { actions[3].minutes = -5; }));
  BREAKS(action_limits_are_0_to_65535, with([](auto& actions) { actions[3].per_week = -1; }));
  BREAKS(action_limits_are_0_to_65535, with([](auto& actions) { actions[3].most = 65536; }));
  BREAKS(actions_are_on_different_metrics, with([](auto& actions) { actions[3].metric = "posts"; }));
  BREAKS(action_moves_a_signal_of_one_count, with([](auto& actions) { actions[3].metric = "postings"; }));
  BREAKS(action_moves_a_signal_of_one_count, with([](auto& actions) { actions[3].metric = "messages_replied"; }));
  BREAKS(budget_is_0_to_1000000_minutes, planned(model, active_professional, Budget{-1}, standard::actions));
  BREAKS(budget_is_0_to_1000000_minutes, planned(model, active_professional, Budget{1'000'001}, standard::actions));
  BREAKS(goal_is_within_the_points_to_earn, planned(model, active_professional, Goal{Points{101}}, standard::actions));
  BREAKS(goal_is_within_the_points_to_earn, planned(model, active_professional, Goal{Points{-1}}, standard::actions));
  BREAKS(goal_is_within_the_points_to_earn,
         planned(model, active_professional, Goal{Points{26}, model.place_of("brand")}, standard::actions));
  BREAKS(goal_is_within_the_points_to_earn, planned(model, active_professional, Goal{Points{5}, 4}, standard::actions));
  BREAKS(plan_weeks_are_at_most_the_window,
         planned(model, active_professional, Budget{60}, standard::actions, {.weeks = 14}));
  BREAKS(plan_weeks_are_at_most_the_window,
         planned(model, active_professional, Budget{60}, standard::actions, {.weeks = 0}));
}

TEST_CASE("a count between bounds is planned on its low end") {
  Activity bounded = active_professional, least = active_professional;
  bounded.content.posts = between(11, 20);
  bounded.relationships.congratulations = at_least(9);
  least.content.posts = 11;
  least.relationships.congratulations = 9;
  const auto found = planned(model, bounded, Budget{600}, standard::actions);
  const auto exact = planned(model, least, Budget{600}, standard::actions);
  CHECK(found.gain == exact.gain);
  CHECK(exact.gain_on_unknown == Points{});
  CHECK(found.gain_on_unknown == found.steps[1].on_unknown + found.steps[9].on_unknown);
  CHECK(found.steps[9].on_unknown == found.steps[9].gain);  // at least 9: all of it may have been there
  for (std::size_t i = 0; i < found.steps.size(); ++i) CHECK(found.steps[i].units == exact.steps[i].units);
  CHECK(found.after.total.earned == found.earned_after());
  CHECK(found.high() > found.earned_after());
  // Limits, unknown counts, others and what is in reach are all that was to earn.
  CHECK(found.held_back.sum() + found.earned_before() == exact.held_back.sum() + exact.earned_before());
  CHECK(found.held_back.by_others == exact.held_back.by_others);
}

}  // namespace plan_test
