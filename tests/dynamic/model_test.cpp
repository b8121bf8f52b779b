// A model made at run time is the typed one in other clothes: everything made of both is compared.
// SPDX-License-Identifier: MIT
#include <map>
#include <random>
#include <vector>

#include "ssi/dynamic.hpp"
#include "ssi/report.hpp"
#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;

namespace model_test {
namespace {

const dynamic::Model standard_again{dynamic::definition_of(standard::model)};

dynamic::Definition acme() {
  dynamic::Definition acme{"acme", 4};
  acme.pillar("activity", 40)
      .signal("calls", PerWeek{20}, diminishing, 25)
      .signal("reply_rate", dynamic::ratio("answered", "received"), Portion{9, 10}, linear, 15)
      .pillar("outcome", 60, "What came of it")
      .signal("demos", PerWeek{2}, linear, 60);
  return acme;
}

// One in four counts is unknown, one in four an interval; parts are of their wholes.
class Somebody {
 public:
  Activity operator()(bool exact) {
    Activity activity;
    for_each_count(activity, [&](Text, Count& count) { count = draw(exact); });
    const auto within = [&](Count& part, Count whole) {
      if (part.low() > whole.high()) part = whole;
    };
    within(activity.search.new_on_target, activity.search.new_connections);
    within(activity.search.invitations_personalised, activity.search.invitations_sent);
    within(activity.relationships.invitations_accepted, activity.search.invitations_sent);
    within(activity.relationships.messages_replied, activity.relationships.messages_received);
    return activity;
  }

 private:
  Count draw(bool exact) {
    const auto number = [&] { return static_cast<std::uint32_t>(random_() % (random_() % 8 == 0 ? 2000 : 60)); };
    const auto kind = exact ? 0 : random_() % 4;
    if (kind == 1) return unknown;
    const std::uint32_t low = number();
    if (kind == 2) return random_() % 4 == 0 ? at_least(low) : between(low, low + number());
    return low;
  }
  std::mt19937 random_{20260628};
};

bool same(const Score<4>& typed, const Score<at_run_time>& made) {
  bool all = made.pillars.size() == 4 && typed.total == made.total && typed.model == made.model &&
             typed.window == made.window && typed.weakest() == made.weakest();
  for (std::size_t i = 0; all && i < 4; ++i) all = typed.pillars[i] == made.pillars[i];
  return all;
}
bool same(const Row& a, const Row& b) {
  bool all = a.id == b.id && a.title == b.title && a.pillar.title == b.pillar.title && a.points == b.points &&
             a.high == b.high && a.possible == b.possible && a.next_gain == b.next_gain && a.reach.x == b.reach.x &&
             a.reach.target == b.reach.target && a.target.text() == b.target.text() &&
             a.texts.remedy == b.texts.remedy && a.place.slot == b.place.slot;
  for (std::size_t i = 0; all && i < a.operands().size(); ++i)
    all = a.read[i].metric == b.read[i].metric && a.read[i].count == b.read[i].count;
  return all;
}

}  // namespace

TEST_CASE("the standard model made at run time gives the typed one's micropoints, rows and digest") {
  CHECK(digest_of(standard_again) == digest_of(standard::model));
  CHECK(standard_again.number_of_signals() == 27);
  Somebody somebody;
  constexpr int rounds = 100'000 / TESTS_ONE_IN;
  int different = 0, open = 0;
  for (int i = 0; i < rounds; ++i) {
    const Activity who = somebody(i % 2 == 0);
    const auto score = standard::model.score(who);
    open += score.total.covered == score.total.max ? 0 : 1;
    if (!same(score, standard_again.score(who)) || !same(score, standard_again.score(standard_again.read(who))))
      ++different;
    if (i % 20 > 1) continue;
    const auto rows = explain(standard::model, who);
    const auto again = explain(standard_again, who);
    for (std::size_t row = 0; row < rows.size(); ++row) different += same(rows[row], again[row]) ? 0 : 1;
  }
  CHECK(different == 0);
  CHECK(open > rounds / 5 * 2);
}

TEST_CASE("fewer, bands, evidence and groups are the typed model's") {
  using namespace ssi::standard;
  constexpr auto typed = Index{
      ModelId{"every way", 3},
      Pillar{"p", Points{40},
             Group{"Calm", Signal{posts, AtMost{2, 10}, linear, Points{10}},
                   Signal{comments_given, UnknownBelow{5, Between{20, 60, 100}}, diminishing, Points{10}}},
             Signal{"replies", messages_replied.per(messages_received), UnknownBelow{10, Portion{9, 10}}, linear,
                    Points{20}}},
      Pillar{
          "q", Points{20},
          Signal{"accepted", invitations_accepted.per(invitations_sent), PortionAtMost{1, 50, 100}, linear, Points{10}},
          Signal{"own", invitations_personalised.per(invitations_sent), PortionBetween{20, 60, 100}, linear,
                 Points{10}}}};
  const dynamic::Model made{dynamic::definition_of(typed)};
  CHECK(digest_of(made) == digest_of(typed));
  Somebody somebody;
  int different = 0;
  for (int i = 0; i < 5'000; ++i) {
    const Activity who = somebody(i % 2 == 0);
    const auto rows = explain(typed, who);
    const auto again = explain(made, who);
    different += typed.score(who).total == made.score(who).total ? 0 : 1;
    for (std::size_t row = 0; row < rows.size(); ++row)
      different += same(rows[row], again[row]) && rows[row].group.title == again[row].group.title ? 0 : 1;
  }
  CHECK(different == 0);
  CHECK(explain(made, tests::newcomer)[1].group.title == Text{"Calm"});
}

TEST_CASE("over another window both are the same, and what its targets outgrow is refused alike") {
  Somebody somebody;
  for (const std::uint32_t weeks : {1U, 26U, 52U, 200U}) {
    const auto typed = standard::model.over({weeks});
    const auto made = standard_again.over({weeks});
    for (int i = 0; i < 200; ++i) {
      const Activity who = somebody(i % 2 == 0);
      CHECK(same(typed.score(who), made.score(who)));
    }
  }
  CHECK(standard::model.valid(Window{520}) == standard_again.valid(Window{520}));
  BREAKS(window_is_1_to_520_weeks, standard_again.over({0}));
}

TEST_CASE("plans, advice, what-if and comparisons are the typed model's") {
  const auto& who = tests::active_professional;
  const auto plan = planned(standard::model, who, Goal{Points{60}}, standard::actions);
  const auto again = planned(standard_again, who, Goal{Points{60}}, standard::actions);
  CHECK(plan.minutes == again.minutes);
  CHECK(plan.gain == again.gain);
  CHECK(plan.held_back.by_limits == again.held_back.by_limits);
  const auto weakest = PlanOptions{.strategy = Strategy::weakest_pillar_first};
  CHECK(planned(standard::model, who, Budget{300}, standard::actions, weakest).gain ==
        planned(standard_again, who, Budget{300}, standard::actions, weakest).gain);
  const auto towards =
      planned_towards(standard_again, who, std::vector(4, Points{15}), standard::actions, PlanOptions{});
  CHECK(towards.size() == 4);
  CHECK(towards[1].minutes ==
        planned_towards(standard::model, who, {Points{15}, Points{15}, Points{15}, Points{15}}, standard::actions)[1]
            .minutes);

  const auto advice = advised(standard::model, who, standard::actions);
  const auto advice_again = advised(standard_again, who, standard::actions);
  REQUIRE(advice.size() == advice_again.size());
  for (std::size_t i = 0; i < advice.size(); ++i) CHECK(same(advice[i].row, advice_again[i].row));

  CHECK(what_if(standard::model, who, standard::posts.to(24)).difference() ==
        what_if(standard_again, who, standard::posts.to(24)).difference());
  CHECK(compare(standard_again, who, against(tests::newcomer)).difference ==
        compare(standard::model, who, against(tests::newcomer)).difference);
  CHECK(standard_again.with(standard_again.read(who), standard::posts.to(24)) ==
        standard_again.read(
            what_if(standard::model, who, standard::posts.to(24)).after.total.earned == Points{} ? who : [&] {
              Activity more = who;
              more.content.posts = 24;
              return more;
            }()));
  BREAKS(change_names_a_metric_of_the_index, standard_again.with(standard_again.read(who), Change{"post", 1}));
}

TEST_CASE("a log is scored day by day as by the typed model, and accounted for") {
  EventLog log;
  const Day first{"2026-01-01"}, last{"2026-06-30"};
  log.cover(NetworkEvent::post, {first, last});
  log.cover(NetworkEvent::comment_given, {first, last});
  std::mt19937 random{1};
  for (int i = 0; i < 300; ++i)
    log.add({random() % 2 == 0 ? NetworkEvent::post : NetworkEvent::comment_given,
             first + static_cast<std::int32_t>(random() % 180)});
  const Days days{Day{"2026-05-01"}, last};
  const auto history = rolling_scores(standard::model, log, days);
  const auto again = rolling_scores(standard_again, log, days);
  REQUIRE(history.size() == again.size());
  int different = 0;
  for (std::size_t i = 0; i < history.size(); ++i) different += same(history[i].score, again[i].score) ? 0 : 1;
  CHECK(different == 0);
  CHECK(history.change(28)->total == again.change(28)->total);
  CHECK(history.change(28)->pillars[2] == again.change(28)->pillars[2]);
  CHECK(trends_of(history).pillars[2]->per_week == trends_of(again).pillars[2]->per_week);
  CHECK(trends_of(History<at_run_time>{}).pillars.empty());
  // Weeks, whether they rise, and whether a habit worked, too.
  const Weeks weeks{last, 20};
  const auto flows = weekly_flows(standard::model, log, weeks), flows_again = weekly_flows(standard_again, log, weeks);
  CHECK(flows.ids == flows_again.ids);
  CHECK(flows.ids.size() == 3);  // posts, comments, and weeks with a post
  CHECK(flows.left_out.size() == flows_again.left_out.size());
  for (std::size_t i = 0; i < 20; ++i) CHECK(flows.weeks[i].points == flows_again.weeks[i].points);
  CHECK(trend_of(flows)->p == trend_of(flows_again)->p);
  const Text posts[] = {"posts"};
  const Habit habit{"write", last - 69, posts};
  const Effect effect = effect_of(standard::model, log, habit, last),
               twin = effect_of(standard_again, log, habit, last);
  CHECK(effect.weeks_after == 10);
  CHECK(effect.test->p == twin.test->p);
  CHECK(effect.shift == twin.shift);
  CHECK(effect.at_steady_state == twin.at_steady_state);
  CHECK(effect.verdict == twin.verdict);
  const auto account = accounted(standard::model, log, days);
  const auto account_again = accounted(standard_again, log, days);
  CHECK(account.entered == account_again.entered);
  CHECK(account.aged == account_again.aged);
  CHECK(account.largest_first()[0] == account_again.largest_first()[0]);
}

TEST_CASE("batches and populations are the typed model's") {
  std::vector<std::vector<std::uint32_t>> values;
  std::vector<Column> columns;
  Somebody somebody;
  std::vector<Activity> people;
  for (int i = 0; i < 500; ++i) people.push_back(somebody(true));
  for (const StaticText metric : standard_again.metrics()) {
    values.emplace_back();
    for (const Activity& who : people)
      for_each_count(who, [&](Text name, Count count) {
        if (name == metric) values.back().push_back(count.low());
      });
  }
  for (std::size_t i = 0; i < values.size(); ++i) columns.emplace_back(standard_again.metrics()[i], values[i]);
  const Batch batch{standard_again, columns};
  std::vector<std::int32_t> earned(people.size());
  CHECK(batch.score(0, {.total = {.earned = earned}}).refused == 0);
  auto population = Population{standard::model};
  auto made = Population{standard_again};
  int different = 0;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto score = standard::model.score(people[i]);
    different += earned[i] == score.total.earned.micropoints() ? 0 : 1;
    population.add(score);
    made.add(standard_again.score(people[i]));
  }
  CHECK(different == 0);
  CHECK(made.total() == population.total());
  CHECK(made[3] == population[3]);
  const auto bytes = to_bytes(population);
  const auto bytes_made = to_bytes(made);
  CHECK(std::vector<std::uint8_t>(bytes.begin(), bytes.end()) == bytes_made);
  auto read = Population{standard_again};
  CHECK(!from_bytes(bytes_made, read));
  CHECK(read == made);
}

TEST_CASE("reports are the typed model's to the last character") {
  const auto typed = report::results(standard::model, tests::active_professional);
  const auto made = report::results(standard_again, tests::active_professional);
  std::string ours, theirs;
  report::json(std::back_inserter(ours), made.view());
  report::json(std::back_inserter(theirs), typed.view());
  CHECK(ours == theirs);
}

TEST_CASE("counts come in order, by name, as a map or as readings") {
  const dynamic::Model model{acme()};
  REQUIRE(model.metrics().size() == 4);
  CHECK(model.metrics()[1] == Text{"answered"});
  const std::vector<Count> ordered{130, 18, 22, 13};
  const Points earned = model.score(ordered).total.earned;
  CHECK(earned == Points::from_micropoints(61'245'000));
  CHECK(model.score(std::map<std::string, int>{{"calls", 130}, {"demos", 13}, {"answered", 18}, {"received", 22}})
            .total.earned == earned);
  auto counts = model.counts();
  CHECK(model.score(counts).total.covered == Points{});
  counts["calls"] = 130, counts["demos"] = 13, counts["answered"] = 18, counts["received"] = 22;
  CHECK(model.score(counts).total.earned == earned);
  CHECK(model.score(std::map<std::string, Count>{{"demos", at_least(13)}}).pillars[1].high() == Points{60});
  CHECK(model.score(std::vector<std::pair<const char*, std::optional<long>>>{{"demos", 13}}).pillars[1].earned ==
        Points{30});
  CHECK(model.find_pillar("outcome") == 1);
  CHECK_FALSE(model.find_pillar("outcomes"));

  BREAKS(counts_name_metrics_of_the_model, model.score(std::map<std::string, int>{{"call", 1}}));
  BREAKS(count_is_not_negative, model.score(std::map<std::string, int>{{"calls", -1}}));
  BREAKS(counts_are_one_for_each_metric, model.score(std::vector<Count>(3)));
  BREAKS(part_is_at_most_its_whole, model.score(std::vector<Count>{1, 30, 22, 1}));
  BREAKS(counts_name_metrics_of_the_model, counts["call"]);
}

TEST_CASE("what it would refuse is asked first") {
  const dynamic::Model model{acme()};
  CHECK_FALSE(model.problem(std::map<std::string, int>{{"calls", 1}}));
  CHECK(model.problem(std::map<std::string, int>{{"call", 1}}).rule == rules::counts_name_metrics_of_the_model);
  CHECK(model.problem(std::map<std::string, int>{{"calls", -2}}).text() ==
        Text{"calls is -2: a count is not negative"});
  std::vector<std::string> all;
  model.for_each_problem(std::map<std::string, int>{{"call", 1}, {"calls", -2}, {"demoes", 1}},
                         [&](const Problem& problem) { all.emplace_back(problem.culprit.c_str()); });
  CHECK(all == std::vector<std::string>{"call", "calls is -2", "demoes"});
  CHECK(model.problem(std::vector<Count>(3)).culprit.view() == Text{"3 counts of 4"});
  const std::vector<Count> wrong{1, 30, 22, 1};
  CHECK(model.problem(wrong).culprit.view() == Text{"reply_rate (answered 30, received 22)"});
  CHECK_FALSE(model.try_score(wrong).score);
  CHECK(model.try_score(std::vector<Count>{1, 3, 22, 1}).score);
}

TEST_CASE("scores, rows and histories outlive the model, its definition and the configuration") {
  std::optional<Score<at_run_time>> score;
  std::optional<Explanation<at_run_time>> rows;
  History<at_run_time> history;
  std::optional<Population<at_run_time>> population;
  {
    const std::string configured = "customer-" + std::string(40, 'x');
    auto definition = acme();
    definition.name = configured;
    definition.find_signal("calls")->title = configured + " calls";
    const dynamic::Model model{definition};
    score = model.score(std::vector<Count>{130, 18, 22, 13});
    rows = explain(model, std::vector<Count>{130, 18, 22, 13});
    history.add(Day{"2026-06-27"}, *score);
    population.emplace(model);
  }
  CHECK(std::string{score->model.name} == "customer-" + std::string(40, 'x'));
  CHECK(std::string{(*rows)["calls"].title} == "customer-" + std::string(40, 'x') + " calls");
  CHECK(std::string{(*rows)[2].pillar.title} == "What came of it");
  CHECK(history.back().score.model == score->model);
  population->add(*score);
  CHECK(kept("calls").data() == kept(std::string{"calls"}).data());
}

}  // namespace model_test
