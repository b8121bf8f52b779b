// Habits and outcomes.
// SPDX-License-Identifier: MIT
#include <limits>
#include <string_view>
#include <vector>

#include "time/logs.hpp"

using namespace ssi;

namespace habit_test {
namespace {

constexpr auto& model = standard::model;
constexpr Day start{"2026-03-02"};

// So many comments in each week before and since the start, with some chance in them.
EventLog comments(tests::Numbers& numbers, int before, std::uint32_t least_before, int since,
                  std::uint32_t least_since) {
  EventLog log;
  log.cover(NetworkEvent::comment_given, Days{start - 7 * before, start + 7 * since - 1});
  for (int week = -before; week < since; ++week) {
    const std::uint32_t count = (week < 0 ? least_before : least_since) + numbers.below(3);
    for (std::uint32_t i = 0; i < count; ++i)
      log.add({NetworkEvent::comment_given, start + 7 * week + static_cast<std::int32_t>(numbers.below(7))});
  }
  return log;
}
const Text ids[] = {"comments_given"};
Effect judge(const EventLog& log, int since) {
  return effect_of(model, log, Habit{"comment daily", start, ids}, start + 7 * since - 1);
}

}  // namespace

TEST_CASE("a measure that worked, one that did not, one that did harm, and one of which nobody can tell") {
  tests::Numbers numbers{4};
  const Effect better = judge(comments(numbers, 20, 1, 12, 5), 12);
  CHECK(better.verdict == Verdict::improved);
  CHECK(better.weeks_before == 20);
  CHECK(better.weeks_after == 12);
  CHECK(*better.shift > Points{});
  CHECK(better.test->p < 0.001);
  CHECK(better.test->z > 0);
  CHECK(better.permutation->p < 0.001);
  CHECK(better.placebos == 5);  // of 20 weeks before, 8 on either side
  CHECK(better.placebos_as_large == 0);
  CHECK_FALSE(better.anyway());
  CHECK(*better.at_steady_state > Points{});
  CHECK_FALSE(better.visible.has_value() == false);
  CHECK(*better.visible > Points{});
  CHECK(*better.visible <= *better.at_steady_state + Points{1});

  CHECK(judge(comments(numbers, 20, 5, 12, 1), 12).verdict == Verdict::worse);
  CHECK(judge(comments(numbers, 20, 3, 12, 3), 12).verdict == Verdict::no_clear_change);
  const Effect young = judge(comments(numbers, 20, 1, 7, 5), 7);
  CHECK(young.verdict == Verdict::cannot_tell);
  CHECK(young.weeks_after == 7);
  CHECK_FALSE(young.shift);
  CHECK(judge(comments(numbers, 7, 1, 12, 5), 12).verdict == Verdict::cannot_tell);
  CHECK(judge(EventLog{}, 12).verdict == Verdict::cannot_tell);
  // Two weeks in, the window still holds eleven old ones: little is visible of what will be.
  const Effect early = judge(comments(numbers, 26, 0, 8, 8), 8);
  CHECK(*early.visible < *early.at_steady_state);
  // Always the same: nothing to test, no clear change.
  EventLog steady;
  steady.cover(NetworkEvent::comment_given, start + 100);
  for (int week = -26; week < 10; ++week) steady.add({NetworkEvent::comment_given, start + 7 * week});
  const Effect same = judge(steady, 10);
  CHECK(same.verdict == Verdict::no_clear_change);
  CHECK_FALSE(same.test);
  CHECK(same.shift == Points{});
}

TEST_CASE("noise is rarely called a change") {
  tests::Numbers numbers{8};
  int alarms = 0;
  for (int round = 0; round < 200; ++round) {
    const Verdict verdict = judge(comments(numbers, 16, 2, 10, 2), 10).verdict;
    alarms += verdict == Verdict::improved || verdict == Verdict::worse ? 1 : 0;
  }
  MESSAGE("verdicts on noise: " << alarms << " changes in 200");
  CHECK(alarms <= 14);
}

TEST_CASE("a measure that cannot be judged is refused") {
  const EventLog log;
  const Text wrong[] = {"postings"}, stock[] = {"connections"};
  BREAKS(flow_is_a_signal_of_the_index, effect_of(model, log, {"m", start, wrong}, start + 70));
  BREAKS(flow_is_a_signal_of_the_index, effect_of(model, log, {"m", start, stock}, start + 70));
  BREAKS(flow_is_a_signal_of_the_index, effect_of(model, log, {"m", start, {}}, start + 70));
  BREAKS(habit_begins_from_2003_to_the_evaluation_day, effect_of(model, log, {"m", start, ids}, start - 1));
  BREAKS(habit_begins_from_2003_to_the_evaluation_day, effect_of(model, log, {"m", Day{"2002-12-31"}, ids}, start));
}

TEST_CASE("more evidence never weakens a verdict: a clean step is one at every length, up and down") {
  for (const std::int32_t weeks : {8, 9, 12, 26})
    for (const int up : {1, 0}) {
      EventLog log;
      log.cover(NetworkEvent::comment_given, Days{start - 7 * weeks, start + 7 * weeks - 1});
      for (std::int32_t week = -weeks; week < weeks; ++week)
        for (int i = 0; i < (week < 0 ? 6 - 5 * up : 1 + 5 * up); ++i)
          log.add({NetworkEvent::comment_given, start + 7 * week + i});
      const Effect effect = judge(log, weeks);
      CHECK(effect.verdict == (up == 1 ? Verdict::improved : Verdict::worse));
      CHECK(effect.weeks_after == static_cast<std::size_t>(weeks));
      CHECK(effect.placebos_as_large == 0);  // no other date splits the series across the step
    }
}

TEST_CASE("a habit given up is one at every length, too") {
  double before = 1;
  for (const std::int32_t weeks : {8, 12, 26}) {
    EventLog log;
    log.cover(NetworkEvent::comment_given, Days{start - 7 * weeks, start + 7 * weeks - 1});
    const int many[] = {6, 5, 7}, few[] = {1, 0, 2};
    for (std::int32_t week = -weeks; week < weeks; ++week)
      for (int i = 0; i < (week < 0 ? many[-week % 3] : few[week % 3]); ++i)
        log.add({NetworkEvent::comment_given, start + 7 * week + i % 7});
    const Effect effect = judge(log, weeks);
    CHECK(effect.verdict == Verdict::worse);
    CHECK(effect.test->p < before);
    before = effect.test->p;
  }
}

TEST_CASE("evidence of no weeks, or of too many, is no accident") {
  tests::Numbers numbers{5};
  const EventLog log = comments(numbers, 30, 1, 12, 5);
  const auto with = [&](Evidence evidence) {
    return effect_of(model, log, Habit{"comment daily", start, ids}, start + 83, evidence);
  };
  CHECK(with({.least_weeks = 0}).weeks_needed == 1);
  CHECK(with({.least_weeks = 0}).verdict == Verdict::improved);
  CHECK(with({.most_weeks = 0}).verdict == Verdict::cannot_tell);
  CHECK(with({.least_weeks = 0, .most_weeks = 0}).verdict == Verdict::cannot_tell);
  CHECK(with({.most_weeks = 400}).weeks_before == 30);
  CHECK(with({.p = 1e-9}).verdict == Verdict::no_clear_change);
  CHECK(effect_of(model, log, Habit{"today", start, ids}, start, {.least_weeks = 0}).verdict == Verdict::cannot_tell);
}

TEST_CASE("weeks without a whole are left out, and a share of one is worth as much as one of two") {
  // Everything is answered the same day: two messages a week before, since then one in every other week.
  EventLog log;
  const auto cover = [&](NetworkEvent kind) { log.cover(kind, Days{start - 7 * 16, start + 7 * 16 - 1}); };
  cover(NetworkEvent::message_received), cover(NetworkEvent::message_replied);
  for (int week = -16; week < 16; ++week)
    for (int i = 0; i < (week < 0 ? 2 : week % 2); ++i)
      for (const auto kind : {NetworkEvent::message_received, NetworkEvent::message_replied})
        log.add({kind, start + 7 * week + i});
  const Text replies[] = {"reply_rate"};
  const Effect effect = effect_of(model, log, Habit{"mail at noon", start, replies}, start + 7 * 16 - 1);
  CHECK(effect.weeks_before == 16);
  CHECK(effect.weeks_after == 8);
  CHECK(effect.without_rate == 8);
  CHECK(effect.shift == Points{});
  CHECK(effect.verdict == Verdict::full_from_before);
}

TEST_CASE("invitations are cut at one age, and the youngest weeks left out") {
  // Six a week, three accepted: after a day, three weeks and five weeks.
  EventLog log;
  const auto cover = [&](NetworkEvent kind) { log.cover(kind, Days{start - 7 * 26, start + 7 * 14 - 1}); };
  cover(NetworkEvent::invitation_sent), cover(NetworkEvent::invitation_accepted);
  for (int week = -26; week < 14; ++week) {
    const Day day = start + 7 * week;
    for (int i = 0; i < 6; ++i) log.add({NetworkEvent::invitation_sent, day + i});
    for (const int late : {1, 21, 35}) log.add({NetworkEvent::invitation_accepted, day, day + late});
  }
  const Text accepted[] = {"acceptance_rate"};
  const Day today = start + 7 * 14 - 1;
  const auto flows = weekly_flows(model, log, Weeks{today, 40}, accepted);
  CHECK(flows.weeks_late == 4);
  for (std::size_t week = 0; week < 40; ++week) {
    CHECK((flows.weeks[week].state == WeekState::too_young) == (week >= 36));
    if (week < 36) CHECK(flows.weeks[week].points == flows.weeks[0].points);
  }
  const Effect effect = effect_of(model, log, Habit{"write a note", start, accepted}, today);
  CHECK(effect.too_young == 4);
  CHECK(effect.weeks_after == 10);
  CHECK(effect.shift == Points{});
  CHECK(effect.at_steady_state == Points{});
  CHECK(effect.verdict == Verdict::no_clear_change);
  // As late as any was: of what counts after three days at most, one week is too young.
  log.erase_if([](const Event& event) { return event.counts_from() - event.day > 1; });
  CHECK(weekly_flows(model, log, Weeks{today, 40}, accepted).weeks_late == 1);
  log.erase_if([](const Event& event) { return event.counts_from() != event.day; });
  CHECK(weekly_flows(model, log, Weeks{today, 40}, accepted).weeks_late == 0);
}

TEST_CASE("above the pace no change can be seen, and that is said") {
  tests::Numbers numbers{6};
  CHECK(judge(comments(numbers, 20, 9, 12, 14), 12).verdict == Verdict::full_from_before);
  CHECK(judge(comments(numbers, 20, 9, 12, 3), 12).verdict == Verdict::worse);
}

TEST_CASE("the same weeks a year before, where the log has them") {
  // Every year from March on more is written; this year from the day on as well.
  const auto year = [](bool season, bool habit) {
    tests::Numbers numbers{7};
    EventLog log;
    log.cover(NetworkEvent::comment_given, Days{start - 7 * 80, start + 7 * 20 - 1});
    for (int week = -80; week < 20; ++week) {
      const std::uint32_t count = numbers.below(2) + (season && (week >= 0 || (week >= -52 && week < -26)) ? 3 : 1) +
                                  (habit && week >= 0 ? 3 : 0);
      for (std::uint32_t i = 0; i < count; ++i) log.add({NetworkEvent::comment_given, start + 7 * week + 1});
    }
    return judge(log, 20);
  };
  const Effect season = year(true, false), habit = year(false, true), both = year(true, true);
  REQUIRE(season.season);
  CHECK(season.verdict == Verdict::maybe_season);
  CHECK(season.test->p < 0.001);
  CHECK(habit.verdict == Verdict::improved);
  CHECK(habit.season->p < 0.001);
  CHECK(both.verdict == Verdict::improved);
  // A log of less than that says nothing of it.
  tests::Numbers numbers{4};
  CHECK_FALSE(judge(comments(numbers, 20, 1, 12, 5), 12).season);
}

TEST_CASE("what was rising anyway is said to be") {
  // A larger step half a year before the day than on it.
  EventLog log;
  log.cover(NetworkEvent::comment_given, Days{start - 7 * 40, start + 7 * 12 - 1});
  for (int week = -40; week < 12; ++week)
    for (int i = 0; i < (week < -26 ? 0 : week < 0 ? 3 : 5); ++i)
      log.add({NetworkEvent::comment_given, start + 7 * week + 2});
  const Effect effect = judge(log, 12);
  CHECK(effect.verdict == Verdict::improved);
  CHECK(effect.placebos == 25);
  CHECK(effect.anyway());
  bool said = false;
  for_each_remark(effect, english, [&](const ShortText& sentence) {
    const std::string_view text = sentence.view();
    said = said || text.find("It was rising anyway: ") == 0;
  });
  CHECK(said);
}

TEST_CASE("where most weeks are worth nothing, other dates are told apart by the mean week") {
  // A comment in every fourth week, since the day in most: the median of all differences is 0, here and everywhere.
  EventLog log;
  log.cover(NetworkEvent::comment_given, Days{start - 7 * 52, start + 7 * 26 - 1});
  for (int week = -52; week < 26; ++week)
    if (week < 0 ? week % 4 == 0 : week % 5 < 3) log.add({NetworkEvent::comment_given, start + 7 * week + 2});
  const Effect effect = judge(log, 26);
  CHECK(effect.verdict == Verdict::improved);
  CHECK(effect.shift == Points{});
  CHECK(effect.placebos == 37);
  CHECK_FALSE(effect.anyway());
}

TEST_CASE("words of verdicts") {
  Effect effect;
  effect.weeks_before = 20, effect.weeks_after = 3, effect.weeks_needed = 8;
  CHECK(in_words(effect) == Text{"Cannot tell: 20 known weeks before and 3 since, 8 of each are needed."});
  effect.test = RankSum{2.88, 0.004, 0.1, 30};
  effect.verdict = Verdict::improved;
  CHECK(in_words(effect) == Text{"Better since then (p = 0.004)."});
  effect.test->p = 1e-7;
  CHECK(in_words(effect, spanish) == Text{"Mejor desde entonces (p < 0,001)."});
  for (const double z : {2.0, -2.0})
    for (const Verdict verdict : {Verdict::improved, Verdict::no_clear_change, Verdict::worse, Verdict::cannot_tell,
                                  Verdict::maybe_season, Verdict::full_from_before}) {
      effect.test->z = z;
      effect.verdict = verdict;
      CHECK_FALSE(in_words(effect, spanish) == in_words(effect));
    }
  const auto remarks = [&](const Language& language) {
    std::vector<ShortText> said;
    for_each_remark(effect, language, [&](const ShortText& sentence) { said.push_back(sentence); });
    return said;
  };
  effect.verdict = Verdict::improved;
  effect.placebos = 34, effect.placebos_as_large = 14;
  effect.without_rate = 3, effect.too_young = 4;
  const auto said = remarks(english), dicho = remarks(spanish);
  REQUIRE(said.size() == 4);
  CHECK(said[0] == Text{"It was rising anyway: 14 of 34 other dates show as much."});
  for (std::size_t i = 0; i < said.size(); ++i) CHECK_FALSE(said[i] == dicho[i]);
  effect.placebos_as_large = 3;
  effect.season = Season{Points{1}, 0.001};
  CHECK(remarks(english).size() == 3);
  effect.verdict = Verdict::no_clear_change;
  CHECK(remarks(english).size() == 2);
}

TEST_CASE("whether the weeks rise or fall, and in words") {
  const auto weeks = [](auto&& count) {
    EventLog log;
    log.cover(NetworkEvent::comment_given, Days{start - 7 * 20, start + 6});
    for (int week = 0; week <= 20; ++week)
      for (int i = 0; i < count(week); ++i) log.add({NetworkEvent::comment_given, start - 7 * (20 - week)});
    return trend_of(weekly_flows(model, log, Weeks{start + 6, 21}, ids));
  };
  const auto up = weeks([](int week) { return week / 3; }), down = weeks([](int week) { return 7 - week / 3; });
  const auto none = weeks([](int week) { return week % 3; }), flat = weeks([](int) { return 2; });
  CHECK(in_words(up) == Text{"Your activity from week to week is rising (p < 0.001)."});
  CHECK(in_words(down) == Text{"Your activity from week to week is falling (p < 0.001)."});
  CHECK(none->p > 0.05);
  CHECK_FALSE(flat);
  for (const auto& trend : {up, down, none, flat}) CHECK_FALSE(in_words(trend, spanish) == in_words(trend));
  CHECK_FALSE(shown_in_words(25, spanish) == shown_in_words(25));
}

TEST_CASE("outcomes: the lag at which they follow, and what is said where nobody can tell") {
  tests::Numbers numbers{21};
  const EventLog log = comments(numbers, 26, 0, 14, 4);
  const Weeks weeks{start + 7 * 14 - 1, 40};
  const auto points = flow_points(model, log, weeks, ids);
  std::vector<std::optional<double>> meetings(40);
  for (std::size_t i = 0; i < 40; ++i) meetings[i] = i >= 2 ? points[i - 2]->value() + 0.01 * numbers.below(5) : 0.5;
  meetings[7] = std::nullopt;
  const auto lags = correlated(model, log, weeks, meetings, ids);
  for (std::size_t lag = 0; lag < lags.size(); ++lag) {
    CHECK(lags[lag].lag == lag);
    CHECK(lags[lag].told == Told::yes);
    CHECK(lags[lag].weeks == (lag <= 7 ? 40 - lag - 1 : 0));
    if (lag != 2) CHECK(lags[lag].spearman->r < lags[2].spearman->r);
  }
  CHECK(lags[2].spearman->low > 0.5);
  CHECK(lags[2].shown == 5);
  CHECK(correlated(model, log, weeks, meetings)[2].spearman->r == lags[2].spearman->r);
  const ShortText sentence = in_words(lags[2]);
  const std::string_view said = sentence.view();
  CHECK(said.find("Weeks later: 2; results clearly went along (") == 0);
  CHECK(said.find("correlation, not effect.") != std::string_view::npos);
  CHECK(details_in_words(MannKendall{.s = -134, .z = -3.3, .p = 0.000954070396638275, .r = 0.25, .n_eff = 23.96})
            .view() == "Mann-Kendall S −134, p < 0.001; lag-1 autocorrelation 0.25, 24.0 effective weeks");
  CHECK(details_in_words(MannKendall{.s = 3, .z = 0.1, .p = 0.25, .r = -0.5, .n_eff = 9}, spanish).view() ==
        "S de Mann-Kendall 3, p = 0,250; autocorrelación de orden 1 −0,50, 9,0 semanas efectivas");
  // Of two years of weeks, and of values that keep changing sides: more than points go.
  CHECK(details_in_words(MannKendall{.s = 5356, .z = 9, .p = 0.5, .r = -0.98, .n_eff = 10296.04}).view() ==
        "Mann-Kendall S 5356, p = 0.500; lag-1 autocorrelation −0.98, 10296.0 effective weeks");
  const ShortText numbers_of_it = details_in_words(lags[2]);
  CHECK(std::string_view{numbers_of_it.view()}.find("; 37 weeks, worth ") != std::string_view::npos);
  // Beside more of them each is wider.
  const auto flows = weekly_flows(model, log, weeks, ids);
  CHECK(flows.ids.size() == 1);
  CHECK(correlated(flows, meetings, 25)[2].spearman->low < lags[2].spearman->low);
  CHECK(correlated(flows, meetings)[2].spearman->low == lags[2].spearman->low);

  const auto told = [&](std::vector<std::optional<double>> results) {
    return correlated(model, log, weeks, results, ids)[0];
  };
  CHECK(told(std::vector<std::optional<double>>(40, 3.0)).told == Told::alike_outcome);
  CHECK(told(std::vector<std::optional<double>>(40)).told == Told::too_few_weeks);
  CHECK(correlated(model, log, Weeks{start + 34, 40}, std::vector<std::optional<double>>(40, 1.0), ids)[0].weeks == 31);
  EventLog idle;
  idle.cover(NetworkEvent::comment_given, start + 1000);
  CHECK(correlated(model, idle, weeks, meetings, ids)[0].told == Told::alike_activity);
  for (const Told why : {Told::too_few_weeks, Told::alike_activity, Told::alike_outcome})
    CHECK_FALSE(in_words(Lagged{1, 5, why, {}}, spanish) == in_words(Lagged{1, 5, why, {}}));

  meetings[3] = std::numeric_limits<double>::quiet_NaN();
  BREAKS(outcome_is_a_number, correlated(model, log, weeks, meetings, ids));
  meetings[3] = std::numeric_limits<double>::infinity();
  BREAKS(outcome_is_a_number, correlated(model, log, weeks, meetings, ids));
  meetings.pop_back();
  BREAKS(outcomes_are_one_for_each_week, correlated(model, log, weeks, meetings, ids));
}

TEST_CASE("a week whose invitations all went without a note is one of rate 0, and one without any is of no rate") {
  const Text share[] = {"personalised_share"};
  EventLog log;
  log.cover(NetworkEvent::invitation_sent, Days{start, start + 69});
  log.cover(NetworkEvent::invitation_personalised, Days{start, start + 69});
  for (std::int32_t day = 0; day < 70; ++day)
    if (day / 7 != 3) log.add({NetworkEvent::invitation_sent, start + day});
  const WeeklyFlows flows = weekly_flows(model, log, Weeks{start + 69, 10}, share);
  REQUIRE(flows.weeks.size() == 10);
  for (std::size_t week = 0; week < 10; ++week) {
    CHECK(flows.weeks[week].state == (week == 3 ? WeekState::no_rate : WeekState::known));
    CHECK(flows.weeks[week].points == Points{});
  }
}

}  // namespace habit_test
