// What a broken rule says: who broke it, and the numbers that did. all.py sees that no rule of the library is left out.
// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "ssi/dynamic.hpp"
#include "ssi/robust.hpp"
#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;

#if defined(__cpp_exceptions)
namespace rules_test {
namespace {

// The rule and who broke it, as an error or a function that tells of problems says it.
template <class F>
Problem told(F&& f) {
  try {
    if constexpr (std::same_as<decltype(f()), Problem>)
      return f();
    else
      static_cast<void>(f());
  } catch (const Error& error) {
    const std::string_view what = error.what(), sentence = error.rule().sentence;
    CHECK(what.ends_with(sentence));
    const std::string_view culprit = what.substr(0, what.size() - sentence.size());
    return {error.rule(), ShortText{Text{culprit.substr(0, culprit.empty() ? 0 : culprit.size() - 2)}}};
  }
  return {};
}
#define SAYS(rule_name, culprit_of_it, ...)                                  \
  do {                                                                       \
    const Problem problem = told([&] { return __VA_ARGS__; });               \
    CHECK_MESSAGE(problem.rule == rules::rule_name, "not by " #__VA_ARGS__); \
    CHECK(std::string{problem.culprit.c_str()} == culprit_of_it);            \
  } while (false)

struct Rep {
  int calls = 0;
  int demos = 0;
  double win_rate = 0.5;
  std::pair<std::optional<int>, std::optional<int>> meetings = {};
};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto model =
    Index{ModelId{"acme", 2},
          Pillar{"p", Points{10}, Signal{"share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{4}},
                 Signal{Metric{"win_rate", &Rep::win_rate}, Rate{300}, linear, Points{3}},
                 Signal{Metric{"meetings", &Rep::meetings}, PerWeek{1}, linear, Points{3}}}};
const Day today{"2026-06-27"};

struct TooFar {
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count, count < 5 ? 10U : 70000U}; }
};
struct Beyond {
  constexpr Fraction operator()(Fraction reached) const {
    return {reached.part > 3 ? reached.whole + 1 : 0, reached.whole};
  }
};
struct Fine {
  constexpr Fraction operator()(Fraction reached) const {
    return reached.part == 3 ? Fraction{1, std::uint64_t{1} << 60} : reached;
  }
};

}  // namespace

TEST_CASE("a rule of counts and models says who broke it, and the numbers") {
  SAYS(count_is_not_negative, "-3", Count{-3});
  SAYS(count_is_not_negative, "calls is -3", model.score(Rep{.calls = -3}));
  SAYS(count_is_not_negative, "posts (3, changed by -5)",
       what_if(standard::model, Activity{.content = {.posts = 3}}, plus(standard::posts, -5)));
  SAYS(count_is_at_least_its_least, "least 8, most 3", between(8, 3));
  SAYS(count_is_at_least_its_least, "meetings (least 3, most 2)", model.score(Rep{.meetings = {3, 2}}));
  SAYS(rate_is_from_0_to_1, "1.5", per_mille(1.5));
  SAYS(rate_is_from_0_to_1, "1.000001", per_mille(std::nextafter(1.0, 2.0)));
  SAYS(rate_is_from_0_to_1, "-0.000001", per_mille(-1e-300));
  SAYS(rate_is_from_0_to_1, "above 1000000000000", per_mille(std::numeric_limits<double>::infinity()));
  SAYS(rate_is_from_0_to_1, "below -1000000000000", per_mille(-1e300));
  SAYS(rate_is_from_0_to_1, "win_rate is 93.5", model.score(Rep{.win_rate = 93.5}));
  SAYS(rate_is_no_interval, "win_rate (win_rate at least 5)", [] {
    auto reading = model.read(Rep{});
    reading[2] = at_least(5);
    return model.score(model.with(reading, demos.to(0)));
  }());
  SAYS(part_is_at_most_its_whole, "share (demos 5, calls 4)", model.score(Rep{.calls = 4, .demos = 5}));
  SAYS(points_are_at_most_2000, "2000.5", Points::from_micropoints(2'000'500'000));
  SAYS(fraction_is_from_0_to_1, "5 of 3", Fraction{.part = 5, .whole = 3}.checked());
  SAYS(window_is_1_to_520_weeks, "521 weeks", model.over({.weeks = 521}));

  SAYS(weight_is_0_to_100_points, "calls (weight 120)", Signal{calls, PerWeek{3}, linear, Points{120}});
  SAYS(exponent_is_1_to_4, "calls (exponent 5)", Signal{calls, PerWeek{3}, Diminishing{5}, Points{1}});
  SAYS(target_is_1_to_65535, "calls (target 6000 a week, 78000 in 13 weeks)",
       Signal{calls, PerWeek{6000}, linear, Points{1}});
  SAYS(target_is_1_to_65535, "calls (target 70000)",
       Signal{calls, TooFar{}, linear, Points{1}}.points(Window{}, Counts{Count{6}}));
  SAYS(target_is_1_to_65535, "meetings (over 520 weeks)",
       Index{Pillar{"p", Points{3}, Signal{Metric{"meetings", &Rep::meetings}, PerWeek{200}, linear, Points{3}}}}.over(
           {.weeks = 520}));
  SAYS(target_ratio_is_1_to_1000_each, "s (target 9 of 5, phantoms 2)",
       Signal{"s", demos.per(calls), Portion{.parts = 9, .of = 5}, linear, Points{1}});
  SAYS(at_most_is_full_below_none, "calls (target at most 5 in 13 weeks, none at 2)",
       Signal{calls, AtMost{.full = 5, .none = 2}, linear, Points{1}});
  SAYS(band_is_from_low_to_high, "calls (target 5 to 2 in 13 weeks)",
       Signal{calls, Between{.low = 5, .high = 2, .none = 9}, linear, Points{1}});
  SAYS(credit_is_exact_in_64_bits, "calls (weight 100, target 65535 in all, exponent 4)",
       Signal{calls, Stock{65535}, Diminishing{4}, Points{100}});
  SAYS(credit_is_exact_in_64_bits, "calls (weight 1, credit of 1152921504606846976 parts)",
       Signal{calls, Stock{9}, Fine{}, Points{1}}.points(Reach{3, 9}));
  SAYS(fraction_is_from_0_to_1, "calls (credit 10 of 9)",
       Signal{calls, Stock{9}, Beyond{}, Points{1}}.points(Reach{4, 9}));

  const auto of_one = [](Text, int points) { return Signal{calls, Stock{9}, linear, Points{points}}; };
  SAYS(pillar_points_are_above_0, "p (-1 points)", Pillar{"p", Points{-1}, of_one("s", 1)});
  SAYS(pillar_weights_sum_to_its_points, "p (its weights sum to 24 of 25)", Pillar{"p", of_one("s", 24)});
  SAYS(index_has_four_pillars_of_25_points, "d (24 points)", [&] {
    const auto pillar = [&](StaticText id, int points) {
      return Pillar{Name{id, id}, Points{points}, Signal{id, calls, Stock{9}, linear, Points{points}}};
    };
    return SocialSellingIndex{pillar("a", 25), pillar("b", 25), pillar("c", 25), pillar("d", 24)};
  }());
  const auto half = [](StaticText id, StaticText a, StaticText b, StaticText c, StaticText d, StaticText e,
                       int points) {
    const auto one = [&](StaticText signal) { return Signal{signal, calls, Stock{9}, linear, Points{100}}; };
    return Pillar{Name{id, id},
                  Points{400 + points},
                  one(a),
                  one(b),
                  one(c),
                  one(d),
                  Signal{e, calls, Stock{9}, linear, Points{points}}};
  };
  SAYS(index_points_are_at_most_1000, "custom (1001 points)",
       Index{half("p", "a", "b", "c", "d", "e", 100), half("q", "f", "g", "h", "i", "j", 100),
             Pillar{"r", Points{1}, Signal{"k", calls, Stock{9}, linear, Points{1}}}});
  SAYS(ids_are_unique, "calls", Index{Pillar{"p", Points{2}, of_one("s", 1), of_one("s", 1)}});
  SAYS(one_metric_has_one_reader, "calls",
       Index{Pillar{"p", Points{2}, of_one("s", 1),
                    Signal{"t", Metric{"calls", &Rep::demos}, Stock{9}, linear, Points{1}}}});
  SAYS(change_names_a_metric_of_the_index, "postz", model.with(model.read(Rep{}), Change{"postz", 1}));
  SAYS(row_is_of_the_model, "postz", explain(model, Rep{})["postz"].points);
}

TEST_CASE("a rule of plans says the numbers") {
  const Activity ana = tests::active_professional;
  const auto plan = [&](Effort effort) {
    const Action actions[] = {{standard::posts, effort}};
    return planned(standard::model, ana, Budget{60}, actions);
  };
  SAYS(action_costs_1_to_10080_minutes, "posts (0 minutes)", plan({.minutes = 0, .per_week = 1}));
  SAYS(action_limits_are_0_to_65535, "posts (-1 a week, 65535 in all)", plan({.minutes = 1, .per_week = -1}));
  SAYS(actions_are_on_different_metrics, "posts", [&] {
    const Action actions[] = {{standard::posts, {1, 1}}, {standard::posts, {1, 1}}};
    return planned(standard::model, ana, Budget{60}, actions);
  }());
  SAYS(action_moves_a_signal_of_one_count, "messages_received", [&] {
    const Action actions[] = {{standard::messages_received, {1, 1}}};
    return planned(standard::model, ana, Budget{60}, actions);
  }());
  SAYS(budget_is_0_to_1000000_minutes, "-1 minutes", planned(standard::model, ana, Budget{-1}, standard::actions));
  SAYS(goal_is_within_the_points_to_earn, "120 of 100",
       planned(standard::model, ana, Goal{Points{120}}, standard::actions));
  SAYS(goal_is_within_the_points_to_earn, "26 of 25",
       planned(standard::model, ana, Goal{Points{26}, 1}, standard::actions));
  SAYS(plan_weeks_are_at_most_the_window, "14 weeks, a window of 13",
       planned(standard::model, ana, Budget{60}, standard::actions, {.weeks = 14}));
}

TEST_CASE("a rule of batches and populations says the numbers") {
  const std::vector<int> some_calls{4, -3, 4, 4}, some_demos{5, 0, 0, 0}, short_one{1};
  const std::vector<double> rates{0.5, 0.5, 1.25, 0.5};
  const std::vector<Count> meetings(4, Count{1});
  const std::vector<std::uint32_t> low{0, 0, 0, 5}, high{9, 9, 9, 3};
  const auto columns = [&] {
    return std::vector<Column>{{"calls", some_calls},
                               {"demos", some_demos},
                               {"win_rate", rates},
                               Column::between({"meetings", low}, {"meetings", high})};
  };
  const auto with = [&](std::size_t i, Column column) {
    auto changed = columns();
    changed[i] = column;
    return Batch::problem(model, changed);
  };
  const Batch batch{model, columns()};
  SAYS(part_is_at_most_its_whole, "share (demos 5, calls 4)", batch.refusal(0));
  SAYS(count_is_not_negative, "calls is -3", batch.refusal(1));
  SAYS(rate_is_from_0_to_1, "win_rate is 1.25", batch.refusal(2));
  SAYS(count_is_at_least_its_least, "meetings (least 5, most 3)", batch.refusal(3));
  std::vector<std::int32_t> earned(3);
  SAYS(batch_scores_fit_the_rows, "3 rows from row 2 on of 4, 0 pillars of 1",
       batch.score(2, {.total = {.earned = earned}}));
  SAYS(batch_column_names_a_metric, "callz", with(0, {"callz", some_calls}));
  SAYS(batch_columns_are_on_different_metrics, "calls", with(1, {"calls", some_calls}));
  SAYS(batch_columns_are_of_one_length, "demos has 1 rows, calls 4", with(1, {"demos", short_one}));
  SAYS(batch_column_has_values, "demos", with(1, {"demos", Column::Type::i32, nullptr, 4}));
  SAYS(batch_rates_are_for_rate_targets, "demos", with(1, {"demos", rates}));
  SAYS(batch_intervals_are_of_counts, "win_rate", with(2, Column::between({"win_rate", rates}, {"win_rate", rates})));
  SAYS(batch_has_a_column_for_each_metric, "meetings", [&] {
    auto fewer = columns();
    fewer.pop_back();
    return Batch::problem(model, fewer);
  }());
  SAYS(batch_columns_follow_those_bound, "demos", [&] {
    auto other = columns();
    other[1] = {"demos", meetings};
    return batch.problem(other);
  }());

  const auto fresh = [] { return Population{model}; };
  SAYS(populations_are_of_one_model, "standard, version 1, 26 weeks, in one of standard, version 1, 13 weeks", [&] {
    Population all{standard::model};
    all.add(standard::model.over({.weeks = 26}).score(Activity{}));
    return 0;
  }());
  SAYS(populations_are_of_one_model, "up to 50 points and up to 100",
       Distribution{Points{100}} += Distribution{Points{50}});
  SAYS(populations_are_of_one_model, "another model or window (version 1, 26 weeks)", [&] {
    Population all{standard::model};
    return from_bytes(to_bytes(Population{standard::model.over({.weeks = 26})}), all);
  }());
  SAYS(population_needs_all_pillars, "0 pillars of 1, 3 rows", [&] {
    auto all = fresh();
    all.add(BatchScores{.total = {.earned = earned}});
    return 0;
  }());
  SAYS(distribution_has_points_to_spread, "0 points", Distribution{Points{0}});
  SAYS(distribution_points_are_within_its_most, "101 points of up to 100", Distribution{Points{100}}.bin(Points{101}));
  SAYS(distribution_points_are_within_its_most, "row 2, pillar 0: 11 earned, 11 covered, of 10", [&] {
    auto all = fresh();
    std::vector<std::int32_t> points{1'000'000, 2'000'000, 11'000'000};
    const ScoreColumns pillars[] = {{.earned = points, .covered = points}};
    all.add(BatchScores{.total = {.earned = points}, .pillars = pillars});
    return 0;
  }());
  SAYS(distribution_bins_are_0_to_1000, "bin 1001", Distribution{Points{100}}[1001]);
  SAYS(distribution_has_at_most_2_to_the_33_members, "8589934592 more than 8589934592", [] {
    Distribution crowd{Points{100}};
    crowd.add(Points{1});
    for (int i = 0; i < 33; ++i) crowd += crowd;
    return crowd += crowd;
  }());
  SAYS(bytes_are_whole, "a population that begins otherwise", [&] {
    auto all = fresh();
    return from_bytes(std::vector<std::uint8_t>{1, 2}, all);
  }());
  SAYS(bytes_are_of_this_layout, "a population in layout 9, not 2", [&] {
    auto all = fresh();
    auto bytes = to_bytes(all);
    bytes[8] = 9;
    return from_bytes(bytes, all);
  }());
  SAYS(bytes_say_what_can_be, "a population whose numbers do not fit together", [&] {
    auto all = fresh();
    auto bytes = to_bytes(all);
    bytes[56] = 7;  // known totals of nobody
    detail::Digest sum;
    for (std::size_t i = 0; i + 8 < bytes.size(); ++i) sum.add(bytes[i]);
    for (std::size_t i = 0; i < 8; ++i) bytes[bytes.size() - 8 + i] = static_cast<std::uint8_t>(sum.value() >> (8 * i));
    return from_bytes(bytes, all);
  }());
  SAYS(choices_are_within_their_ranges, "weights 0 to 1250, exponents 1 to 3, targets 8 to 32, 1000 draws",
       varied(model, Rep{}, {.weights = {0, 1250}}));
}

TEST_CASE("a rule of days says the days") {
  EventLog log;
  SAYS(day_is_in_the_calendar, "2026-02-30", Day{"2026-02-30"});
  SAYS(day_is_in_the_calendar, "year 2026, month 2, day 30", Day{{2026, 2, 30}});
  SAYS(day_is_in_the_calendar, "2932897 days after 1970-01-01", Day::last() + 1);
  SAYS(days_are_in_order, "2026-06-27 to 2026-06-26", accounted(standard::model, log, {today, today - 1}));
  SAYS(days_are_in_order, "2026-06-27 to 2026-06-26", [&] {
    log.cover(NetworkEvent::post, {today, today - 1});
    return 0;
  }());
  SAYS(days_are_in_order, "2026-06-27 to 2026-06-26, 1 apart",
       rolling_scores(standard::model, log, {today, today - 1}));
  SAYS(event_kinds_are_0_to_63, "64", EventKind::from_number(64));
  SAYS(projection_goes_forward, "2026-06-27 to 2026-06-26", projected(log, {today, today - 1}));
  SAYS(projection_goes_forward, "2026-06-27 to 2026-06-26", repeated(log, {today, today - 1}));
  SAYS(projection_goes_forward, "2026-06-27 to 2026-06-26",
       weeks_done(standard::model, log, {today, today - 1}, Pace::kept, 13));
  SAYS(half_life_is_1_to_1000_weeks, "0 weeks", decayed(log, today, HalfLife{0}));
  const Text no_flow[] = {"connections"};
  const Text posts[] = {"posts"};
  const Text misspelt[] = {"postz"};
  SAYS(flow_is_a_signal_of_the_index, "connections (a stock)",
       effect_of(standard::model, log, {.name = "habit", .day = today - 90, .flows = no_flow}, today));
  SAYS(flow_is_a_signal_of_the_index, "postz",
       effect_of(standard::model, log, {.name = "habit", .day = today - 90, .flows = misspelt}, today));
  SAYS(flow_is_a_signal_of_the_index, "habit (no flows)",
       effect_of(standard::model, log, {.name = "habit", .day = today - 90, .flows = {}}, today));
  SAYS(habit_begins_from_2003_to_the_evaluation_day, "habit (begun on 2026-06-28, evaluated on 2026-06-27)",
       effect_of(standard::model, log, {.name = "habit", .day = today + 1, .flows = posts}, today));
  History<1> history{today};
  const auto add = [&](Day day, const auto& some) {
    history.add(day, some.score(Rep{}));
    return 0;
  };
  SAYS(history_has_an_entry, "", history.back().day);
  SAYS(history_days_are_from_2003_to_the_evaluation_day, "2026-06-28, evaluated on 2026-06-27", add(today + 1, model));
  add(today - 7, model);
  SAYS(history_days_ascend, "2026-06-20 after 2026-06-20", add(today - 7, model));
  SAYS(history_is_of_one_model, "2026-06-27 (acme, version 2, 26 weeks, after acme, version 2, 13 weeks)",
       add(today, model.over({.weeks = 26})));
  SAYS(noted_points_are_0_to_25, "pillar 2 of 4 has 26", noted({Points{1}, Points{26}, Points{1}, Points{1}}));
  const auto flows = weekly_flows(standard::model, log, Weeks{today, 2});
  const std::vector<std::optional<double>> one{1.0}, no_number{1.0, std::numeric_limits<double>::infinity()};
  SAYS(outcomes_are_one_for_each_week, "1 outcomes of 2 weeks", correlated(flows, one));
  SAYS(outcome_is_a_number, "week 2 of 2", correlated(flows, no_number));
  const std::vector<double> values{1, std::numeric_limits<double>::quiet_NaN()};
  SAYS(values_are_finite, "value 2 of 2", hodges_lehmann(BeforeAfter<double>{values, values}));
  SAYS(bytes_are_whole, "a log that ends early", [&] {
    auto bytes = to_bytes(log);
    bytes.resize(12);
    return from_bytes(bytes, log);
  }());
}

// Of the first problem of a definition, which says the path and the numbers itself.
Problem first_of(const std::vector<dynamic::DefinitionProblem>& problems) {
  REQUIRE_FALSE(problems.empty());
  const std::string text = problems[0].text();
  return {problems[0].rule, ShortText{Text{text}}};
}

TEST_CASE("a rule of models made at run time says where, and the numbers") {
  const auto of = [](auto&& change) {
    auto made = dynamic::Definition{"acme", 4};
    made.pillar("p", 25).signal("calls", PerWeek{20}, diminishing, 25);
    change(made, made.pillars[0], made.pillars[0].signal_definitions[0]);
    return first_of(problems_of(made));
  };
#define OF(...)                                                                                          \
  of([&]([[maybe_unused]] dynamic::Definition& made, [[maybe_unused]] dynamic::PillarDefinition& pillar, \
         [[maybe_unused]] dynamic::SignalDefinition& signal) { __VA_ARGS__; })
  SAYS(definition_has_pillars, "pillars: there are none", OF(made.pillars.clear()));
  SAYS(definition_has_pillars, "pillars[0] (p): it has no signals", OF(pillar.signal_definitions.clear()));
  SAYS(definition_has_pillars, "pillars: 1001 signals are more than 1000", OF({
         signal.weight = {};
         pillar.signal_definitions.clear();
         for (int i = 0; i < 1001; ++i)
           made.signal("s" + std::to_string(i), "calls", PerWeek{1}, linear, i == 0 ? 25 : 0);
       }));
  SAYS(ids_are_1_to_1000_bytes, "pillars[0].signals[0].id: 1001 bytes are more than 1000",
       OF(signal.id = std::string(1001, 'a')));
  SAYS(texts_are_utf8, "pillars[0].id: it is not UTF-8", OF(pillar.id = "\xFF"));
  SAYS(target_takes_what_is_read, "pillars[0].signals[0].target: per_week takes one count, and there is a whole",
       OF(signal.reads = dynamic::ratio("calls", "demos")));
  SAYS(window_is_1_to_520_weeks, "weeks: 521 is not 1 to 520", OF(made.window.weeks = 521));
  SAYS(ids_are_unique, "pillars[1].id: another pillar is called \"p\"",
       OF(made.pillar("p", 25).signal("demos", PerWeek{1}, linear, 25)));
  SAYS(ids_are_unique, "pillars[0].signals[1].id: another signal is called \"calls\"",
       OF(made.signal("calls", PerWeek{1}, linear, 0)));
  SAYS(pillar_points_are_above_0, "pillars[0] (p): it is worth -1 points, and 0 is too few",
       OF(pillar.points = Points{-1}));
  SAYS(pillar_weights_sum_to_its_points, "pillars[0] (p): its weights sum to 24.9 of 25 points",
       OF(signal.weight = tests::micropoints(24'900'000)));
  SAYS(weight_is_0_to_100_points, "pillars[0].signals[0].weight: -1 is not 0 to 100 points",
       OF(signal.weight = Points{-1}));
  SAYS(exponent_is_1_to_4, "pillars[0].signals[0].exponent: 5 is not 1 to 4", OF(signal.curve = {5}));
  SAYS(target_is_1_to_65535, "pillars[0].signals[0].target: per_week (pace 70000) is no target over 13 weeks",
       OF(signal.target = PerWeek{70000}));
  SAYS(credit_is_exact_in_64_bits, "pillars[0].signals[0].target: stock (count 65535) with exponent 4 is too fine",
       OF(signal.target = Stock{65535}, signal.curve = {4}));
  SAYS(index_points_are_at_most_1000, "pillars: together they are worth 1025 points, and 1000 are the most", OF({
         for (int i = 0; i < 10; ++i)
           made.pillar("q" + std::to_string(i), 100).signal("s" + std::to_string(i), "calls", PerWeek{1}, linear, 100);
       }));
  SAYS(definition_reads_as_written, "format: it is missing",
       first_of(dynamic::from_json(R"({"name": "acme"})").problems));

  auto made = dynamic::Definition{"acme", 4};
  made.pillar("p", 25).signal("calls", PerWeek{20}, diminishing, 25);
  const dynamic::Model acme{made};
  SAYS(counts_name_metrics_of_the_model, "callz", acme.score(std::map<std::string, int>{{"callz", 1}}));
  SAYS(counts_name_metrics_of_the_model, "callz", [&] {
    auto counts = acme.counts();
    counts["callz"] = 1;
    return 0;
  }());
  SAYS(counts_are_one_for_each_metric, "2 counts of 1", acme.score(std::vector<Count>{1, 2}));
  SAYS(count_is_not_negative, "calls is -3", acme.score(std::map<std::string, int>{{"calls", -3}}));
}

}  // namespace rules_test
#endif
