// What plans and advice come to in all: beside changed activities, from nothing new received to ratios as they are.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string_view>

#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;
using tests::micropoints;

namespace outlook_test {
namespace {

constexpr auto& model = standard::model;

const Advice* advice_on(const auto& advices, Text id) {
  for (const Advice& one : advices)
    if (one.row.id == id) return &one;
  return nullptr;
}

struct Rep {
  Count calls, complaints, weeks;
};
inline constexpr auto calls = Metric{"calls", &Rep::calls};
inline constexpr auto complaints = Metric{"complaints", &Rep::complaints};
inline constexpr auto weeks = Metric{"weeks", &Rep::weeks};
inline constexpr auto care = Index{Pillar{"care", Points{100}, Signal{calls, Stock{10}, linear, Points{20}},
                                          Signal{complaints, AtMost{.full = 0, .none = 10}, linear, Points{50}},
                                          Signal{weeks, ActiveWeeks{12}, linear, Points{30}}}};
inline constexpr auto care_actions = std::array{Action{calls, {.minutes = 5, .per_week = 1}}};

}  // namespace

TEST_CASE("without links a plan comes to what what_if says, or leaves the ratios as they are") {
  tests::Numbers numbers{20261126};
  for (int round = 0; round < 40; ++round) {
    const Activity somebody = round == 0 ? active_professional : tests::somebody(numbers);
    const auto plan = planned(model, somebody, Budget{numbers.below(3000)}, standard::actions);
    CHECK(plan.outlook.nothing_new == what_if(model, somebody, plan.additions()).after);
    CHECK(plan.outlook.as_they_are == plan.after);
    const Points one = plan.outlook.nothing_new.total.earned, other = plan.after.total.earned;
    CHECK(plan.net() ==
          Net{std::min(one, other) - plan.before.total.earned, std::max(one, other) - plan.before.total.earned});
    for (const Step& step : plan.steps) {
      const auto alone = what_if(model, somebody, Addition{step.action.metric, step.units});
      CHECK(step.net == Net{std::min(alone.difference(), step.gain), std::max(alone.difference(), step.gain)});
      CHECK((step.units == 0 || step.net.high >= Points{}));
    }
  }
}

TEST_CASE("weeks that units fill are counted: the fewest and the most, or those that are known") {
  constexpr Action three[] = {{"posts", {.minutes = 25, .per_week = 1, .most = 3}}};
  const auto with = [&](std::uint32_t active, std::span<const WeeksDone> done) {
    Activity somebody = active_professional;
    somebody.content.posting_weeks = active;
    const auto plan = planned(model, somebody, Budget{75}, three, {.links = standard::links, .done = done});
    REQUIRE(plan.steps[0].units == 3);
    // What posting weeks, worth half a point each, come to.
    somebody.content.posts = 14;
    const auto weeks_after = [&](const Score<4>& score) {
      const auto same = model.score(somebody);
      return (score.pillars[0].earned - same.pillars[0].earned).micropoints() / 500'000;
    };
    return weeks_after(plan.outlook.nothing_new);
  };
  CHECK(with(8, {}) == 0);  // all three may be in weeks that have a post already
  CHECK(with(0, {}) == 3);  // three weeks have one after, whatever there was before
  CHECK(with(2, {}) == 1);
  std::vector<WeeksDone> done{{"posting_weeks", std::vector<char>(13, 1)}};
  CHECK(with(8, done) == 0);
  done[0].weeks.assign(13, 0);
  CHECK(with(8, done) == 3);
  done[0].weeks[0] = 1;  // the three go to the first weeks
  CHECK(with(8, done) == 2);

  const auto plan = planned(model, active_professional, Budget{75}, three, {.links = standard::links});
  const Points kept = plan.outlook.as_they_are.total.earned - plan.after.total.earned;
  CHECK(kept == micropoints(1'500'000 + 666'667));  // to 11 weeks of 12, and from 10 of 12 to 12
}

TEST_CASE("a unit of active weeks goes to a week that has none, and there are no more than those") {
  std::vector<WeeksDone> done{{"visitor_check_weeks", std::vector<char>(13, 1)}};
  for (const std::size_t free : {2U, 5U, 9U}) done[0].weeks[free] = 0;
  CHECK(done[0].free() == 3);
  const auto plan = planned(model, active_professional, Budget{500}, {&standard::actions[4], 1}, {.done = done});
  CHECK(plan.steps[0].bound == 3);
  REQUIRE(plan.steps[0].units == 3);
  const Schedule schedule = scheduled(plan);
  for (std::size_t week = 0; week < 13; ++week) CHECK(schedule[week][0] == (done[0].weeks[week] == 0 ? 1U : 0U));
}

TEST_CASE("what an action makes more of on the side is counted") {
  constexpr Action notes[] = {{"invitations_personalised", {.minutes = 3, .per_week = 5}}};
  const auto plan = planned(model, active_professional, Budget{30}, notes, {.links = standard::links});
  REQUIRE(plan.steps[0].units == 10);
  const auto then = what_if(model, active_professional, plan.additions(), plus(standard::invitations_sent, 10));
  CHECK(plan.outlook.nothing_new == then.after);
  // The share with a note is another for sure; of the acceptances it is not known.
  CHECK(plan.outlook.as_they_are.pillars[1] == then.after.pillars[1]);
  CHECK(plan.outlook.as_they_are.pillars[3] == plan.before.pillars[3]);
  CHECK(plan.net().low < plan.net().high);
}

TEST_CASE("a step whose net is negative at both ends is neither planned nor advised") {
  constexpr Rep rep{.calls = 2, .complaints = 1, .weeks = 4};
  const auto harmless = planned(care, rep, Budget{100}, care_actions);
  CHECK(harmless.steps[0].units == 8);
  CHECK(advice_on(advised(care, rep, care_actions), "calls") != nullptr);
  // Each call a complaint: 2 points more and 5 fewer.
  constexpr Link costly[] = {{"calls", "complaints"}};
  const auto none = planned(care, rep, Budget{100}, care_actions, {.links = costly});
  CHECK(none.steps[0].units == 0);
  CHECK(none.gain == Points{});
  CHECK(none.gain_at_most == Points{});
  CHECK(advice_on(advised(care, rep, care_actions, costly), "calls") == nullptr);
  CHECK(advice_on(advised(care, rep, care_actions, costly), "complaints") != nullptr);
  // Where a call may fill a week as well, it may be worth it, and is planned.
  constexpr Link both[] = {{"calls", "complaints"}, {"calls", "weeks", Counted::weeks}};
  const Advice* const may =
      advice_on(advised(care, Rep{.calls = 2, .complaints = 9, .weeks = 4}, care_actions, both), "calls");
  CHECK(may == nullptr);
  constexpr Link cheap[] = {{"calls", "weeks", Counted::weeks}};
  const auto filling = planned(care, rep, Budget{100}, care_actions, {.links = cheap});
  CHECK(filling.steps[0].net == Net{Points{26}, Points{36}});
}

TEST_CASE("advice says both figures: of a post what its count earns, and what it changes in all") {
  const auto advices = advised(model, active_professional, standard::actions, standard::links);
  const Advice* const post = advice_on(advices, "posts");
  REQUIRE(post != nullptr);
  CHECK(post->gain == micropoints(180'802));
  CHECK(post->net.low == micropoints(-104'848));  // as what_if has it
  CHECK(post->net.low == what_if(model, active_professional, plus(standard::posts, 1)).difference());
  CHECK(post->net.high == post->gain + micropoints(833'334));
  for (const Advice& one : advices) {
    CHECK(one.net.low <= one.net.high);
    CHECK(one.net.high >= Points{});
  }
  const Advice* const one = advice_on(advices, "congratulations");
  REQUIRE(one != nullptr);
  CHECK(one->net == Net{one->gain, one->gain});
}

TEST_CASE("what is worth telling, the most first") {
  CHECK(questions_of(model, active_professional).empty());
  Activity somebody = tests::partly_known;
  somebody.profile.sections = between(8, 10);
  somebody.content.posts = at_least(400'000);
  const auto questions = questions_of(model, somebody);
  std::vector<std::string_view> metrics;
  for (const Question& question : questions) metrics.emplace_back(question.metric);
  CHECK(metrics == std::vector<std::string_view>{"messages_replied", "messages_received", "profile_sections",
                                                 "endorsements_received"});
  CHECK(questions[0].worth == Points{4});
  CHECK(questions[2].worth == Points{2});
  CHECK(questions[2].count == between(8, 10));
  CHECK(questions[2].title == "Profile completeness");
  // Of nothing all of it is open.
  Points all;
  for (const Question& question : questions_of(model, Activity{})) all += question.worth;
  CHECK(all > Points{100});
}

}  // namespace outlook_test
