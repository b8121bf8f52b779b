// Measures and outcomes.
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
  CHECK(*better.p < 0.001);
  CHECK(better.placebos == 24);
  CHECK(better.placebos_as_large <= 2);
  CHECK(*better.at_steady_state > Points{});
  CHECK_FALSE(better.visible.has_value() == false);
  CHECK(*better.visible > Points{});
  CHECK(*better.visible <= *better.at_steady_state + Points{1});

  CHECK(judge(comments(numbers, 20, 5, 12, 1), 12).verdict == Verdict::worse);
  CHECK(judge(comments(numbers, 20, 3, 12, 3), 12).verdict == Verdict::no_clear_change);
  const Effect young = judge(comments(numbers, 20, 1, 3, 5), 3);
  CHECK(young.verdict == Verdict::cannot_tell);
  CHECK(young.weeks_after == 3);
  CHECK_FALSE(young.shift);
  CHECK(judge(comments(numbers, 3, 1, 12, 5), 12).verdict == Verdict::cannot_tell);
  CHECK(judge(EventLog{}, 12).verdict == Verdict::cannot_tell);
  // Two weeks in, the window still holds eleven old ones: little is visible of what will be.
  const Effect early = judge(comments(numbers, 26, 0, 5, 8), 5);
  CHECK(*early.visible < *early.at_steady_state);
  // Always the same: nothing to test, no clear change.
  EventLog steady;
  steady.cover(NetworkEvent::comment_given, start + 100);
  for (int week = -26; week < 10; ++week) steady.add({NetworkEvent::comment_given, start + 7 * week});
  const Effect same = judge(steady, 10);
  CHECK(same.verdict == Verdict::no_clear_change);
  CHECK_FALSE(same.p);
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

TEST_CASE("words of verdicts") {
  CHECK(in_words(Verdict::improved) == Text{"Improved: the weeks since are clearly better than those before."});
  for (const Verdict verdict : {Verdict::improved, Verdict::no_clear_change, Verdict::worse, Verdict::cannot_tell})
    CHECK_FALSE(in_words(verdict, spanish) == in_words(verdict));
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
  CHECK(lags[2].spearman->low > 0.8);
  CHECK(correlated(model, log, weeks, meetings)[2].spearman->r == lags[2].spearman->r);
  const ShortText sentence = in_words(lags[2]);
  const std::string_view said = sentence.view();
  CHECK(said.find("Weeks later: 2; correlation") == 0);
  CHECK(said.find("correlation, not effect.") != std::string_view::npos);

  const auto told = [&](std::vector<std::optional<double>> results) {
    return correlated(model, log, weeks, results, ids)[0];
  };
  CHECK(told(std::vector<std::optional<double>>(40, 3.0)).told == Told::constant_outcome);
  CHECK(told(std::vector<std::optional<double>>(40)).told == Told::too_few_weeks);
  CHECK(correlated(model, log, Weeks{start + 34, 40}, std::vector<std::optional<double>>(40, 1.0), ids)[0].weeks == 31);
  EventLog idle;
  idle.cover(NetworkEvent::comment_given, start + 1000);
  CHECK(correlated(model, idle, weeks, meetings, ids)[0].told == Told::constant_activity);
  for (const Told why : {Told::too_few_weeks, Told::constant_activity, Told::constant_outcome})
    CHECK_FALSE(in_words(Lagged{1, 5, why, {}}, spanish) == in_words(Lagged{1, 5, why, {}}));

  meetings[3] = std::numeric_limits<double>::quiet_NaN();
  BREAKS(outcome_is_a_number, correlated(model, log, weeks, meetings, ids));
  meetings[3] = std::numeric_limits<double>::infinity();
  BREAKS(outcome_is_a_number, correlated(model, log, weeks, meetings, ids));
  meetings.pop_back();
  BREAKS(outcomes_are_one_for_each_week, correlated(model, log, weeks, meetings, ids));
}

}  // namespace habit_test
