// Ranks under other choices, Sobol indices, what signals decide and how they go together, by hand where a hand can.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "few.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/robust.hpp"
#include "support.hpp"

namespace robust_population_test {
namespace {

using namespace ssi;

constexpr auto model = Index{Pillar{Name{"work"}, Points{60}, Signal{tests::calls, PerWeek{2}, linear, Points{40}},
                                    Signal{tests::demos, PerWeek{1}, linear, Points{20}}},
                             Pillar{Name{"care"}, Points{40}, Signal{tests::some, Stock{10}, linear, Points{40}}}};
using Read = Reading<model.operand_count>;

Read rep(int calls, int demos, int some) {
  return model.read(tests::Rep{.calls = calls, .some = some, .demos = demos});
}
bool near(double a, double b) {
  return std::abs(a - b) < 1e-12;
}

TEST_CASE("ranks: equals share the best, unknown members have none, and who leads in all leads under all") {
  const std::vector<Read> readings{
      rep(26, 13, 10), rep(13, 0, 5), rep(13, 0, 5), rep(0, 13, 5), model.read(tests::Rep{.calls = 3}), rep(0, 0, 0)};
  const VariedRanks ranks = varied_ranks(model, readings, {.draws = 200});
  CHECK(ranks.ranked == 5);
  CHECK(!ranks.members[4]);
  CHECK(ranks.members[0]->own == 1);
  CHECK(ranks.members[0]->under == Spread<std::uint32_t>{1, 1, 1, 1, 1});
  CHECK(ranks.members[5]->under == Spread<std::uint32_t>{5, 5, 5, 5, 5});
  // 20 + 20 points each; the fourth has them of other signals, and another curve or target tells them apart.
  for (const std::size_t i : {1U, 2U, 3U}) CHECK(ranks.members[i]->own == 2);
  CHECK(ranks.members[1] == ranks.members[2]);
  CHECK(ranks.members[3]->under.least == 2);
  CHECK(ranks.members[3]->under.most == 4);
  CHECK(ranks.moved > 0);
  CHECK(near(ranks.mean_shift_percent(), 100.0 * static_cast<double>(ranks.moved) / (200 * 25)));
  const VariedRanks same = varied_ranks(model, readings, {own_weights, own_curves, own_targets, false, 3});
  CHECK(same.moved == 0);
  CHECK(varied_ranks(model, std::vector<Read>{}).mean_shift_percent() == 0);
}

TEST_CASE("ranks of the order of members tell nothing") {
  tests::Numbers numbers{3};
  std::vector<Reading<standard::model.operand_count>> readings;
  for (int i = 0; i < 30; ++i) readings.push_back(standard::model.read(tests::somebody(numbers)));
  const VariedRanks ranks = varied_ranks(standard::model, readings, {.draws = 40});
  std::reverse(readings.begin(), readings.end());
  const VariedRanks back = varied_ranks(standard::model, readings, {.draws = 40});
  CHECK(ranks.moved == back.moved);
  for (std::size_t i = 0; i < 30; ++i) CHECK(*ranks.members[i] == *back.members[29 - i]);
}

TEST_CASE("readings of columns are those of the members; refused rows are left out, a sample is what its seed says") {
  const std::vector<int> calls{26, 13, -1, 5, 7}, demos{1, 2, 3, 4, 5};
  const std::vector<Count> some{unknown, between(1, 3), 2, 3, 4};
  const std::vector<Column> columns{{"some", some}, {"calls", calls}, {"demos", demos}};
  const auto all = readings_of(model, columns);
  REQUIRE(all.size() == 4);
  CHECK(all[0] == model.read(tests::Rep{.calls = 26, .demos = 1}));
  CHECK(all[1] == model.read(tests::Rep{.calls = 13, .some = between(1, 3), .demos = 2}));
  CHECK(all[3] == rep(7, 5, 4));
  const dynamic::Model made{dynamic::definition_of(model)};
  CHECK(varied_ranks(made, readings_of(made, columns), {.draws = 20}).moved ==
        varied_ranks(model, all, {.draws = 20}).moved);
  const std::vector<int> many(1000, 3);
  std::vector<int> number(1000);
  for (int i = 0; i < 1000; ++i) number[static_cast<std::size_t>(i)] = i;
  const std::vector<Column> thousand{{"some", many}, {"calls", number}, {"demos", many}};
  const auto sample = readings_of(model, thousand, {.most = 100});
  REQUIRE(sample.size() == 100);
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < 100; ++i) {
    sum += sample[i][0].low();
    if (i > 0) CHECK(sample[i - 1][0].low() < sample[i][0].low());
  }
  CHECK(sum > 45'000);  // 49,950 expected, 2,740 its deviation
  CHECK(sum < 55'000);
  CHECK(sample == readings_of(model, thousand, {.most = 100}));
  CHECK(sample != readings_of(model, thousand, {.most = 100, .seed = 2}));
  CHECK(readings_of(model, thousand, {.most = 5000}).size() == 1000);
  // Two of three rows, each as often as the others.
  const std::vector<int> three{0, 1, 2};
  const std::vector<Column> few{{"some", three}, {"calls", three}, {"demos", three}};
  int drawn[3] = {};
  for (std::uint64_t seed = 0; seed < 3000; ++seed)
    for (const Read& row : readings_of(model, few, {.most = 2, .seed = seed})) ++drawn[row[0].low()];
  for (const int times : drawn) CHECK(std::abs(times - 2000) < 100);  // 26 is the deviation
  BREAKS(batch_has_a_column_for_each_metric, readings_of(model, std::vector<Column>{{"calls", calls}}));
}

TEST_CASE("Sobol: what alone is varied explains all, what is not explains nothing, and what adds up does") {
  const auto of = [](Choices choices) { return *sensitivity(model, rep(7, 5, 4), choices); };
  const Sensitivity targets = of({.weights = own_weights, .exponents = own_curves, .draws = 500});
  CHECK(std::abs(targets.targets.total - 1) < 0.1);
  CHECK(std::abs(targets.targets.first - 1) < 0.1);
  CHECK(targets.weights.total == 0);
  CHECK(targets.curves.first == 0);
  CHECK(targets.scored == 500 * 8);
  // Signals that draw for themselves add up, without interactions: first order and total are the same, and sum to 1.
  double first = 0, total = 0;
  for (const Sobol signal : targets.by_signal) {
    first += signal.first, total += signal.total;
    CHECK(std::abs(signal.first - signal.total) < 0.12);
  }
  CHECK(std::abs(first - 1) < 0.15);
  CHECK(std::abs(total - 1) < 0.15);
  CHECK(!sensitivity(model, rep(7, 5, 4), {own_weights, own_curves, own_targets, false, 50}));
  CHECK(!sensitivity(model, tests::Rep{}, {.draws = 50}));
}

TEST_CASE("Sobol: of one signal the indices are those of every pair of curve and target counted out") {
  constexpr auto one = Index{Pillar{Name{"one"}, Points{100}, Signal{tests::calls, PerWeek{2}, linear, Points{100}}}};
  const auto points = [](std::uint32_t size, int exponent) {
    const double rest = 1 - std::min(1.0, 7 * 16 / (26.0 * size));
    return 100 * (1 - std::pow(rest, exponent));
  };
  double mean = 0, square = 0, of_curve = 0, of_target = 0;
  for (int exponent = 1; exponent <= 3; ++exponent) {
    double there = 0;
    for (std::uint32_t size = 8; size <= 32; ++size) {
      const double chance = (size <= 16 ? 1.0 / 18 : 0) + (size >= 16 ? 1.0 / 34 : 0), value = points(size, exponent);
      there += chance * value;
      mean += chance * value / 3;
      square += chance * value * value / 3;
    }
    of_curve += there * there / 3;
  }
  for (std::uint32_t size = 8; size <= 32; ++size) {
    const double chance = (size <= 16 ? 1.0 / 18 : 0) + (size >= 16 ? 1.0 / 34 : 0);
    const double there = (points(size, 1) + points(size, 2) + points(size, 3)) / 3;
    of_target += chance * there * there;
  }
  const double variance = square - mean * mean;
  const double curves = (of_curve - mean * mean) / variance, targets = (of_target - mean * mean) / variance;
  const Sensitivity found = *sensitivity(one, tests::Rep{.calls = 7}, {.draws = 20'000});
  CHECK(std::abs(found.deviation - std::sqrt(variance)) < 0.15);
  CHECK(std::abs(found.curves.first - curves) < 0.02);
  CHECK(std::abs(found.targets.first - targets) < 0.02);
  // What they do not explain alone, they do together.
  CHECK(std::abs(found.curves.total - (1 - targets)) < 0.02);
  CHECK(std::abs(found.targets.total - (1 - curves)) < 0.02);
  CHECK(found.weights.total == 0);
}

TEST_CASE("what signals decide: by hand, of four members") {
  // 40, 20 and 40 points: the first signal 40 20 0 0, the second 0 20 0 20, the third 4 4 4 4.
  const std::vector<Read> readings{rep(26, 0, 1), rep(13, 13, 1), rep(0, 0, 1), rep(0, 13, 1),
                                   model.read(tests::Rep{.calls = 1})};
  const Influences all = influences(model, readings);
  CHECK(all.members == 4);
  CHECK(all.unknown == 1);
  // About their means: 25 5 -15 -15, -10 10 -10 10, 0; the totals 44 44 4 24, which are 15 15 -25 -5.
  REQUIRE(all.by_signal.size() == 3);
  CHECK(near(all.by_signal[0].nominal, 0.4));
  CHECK(near(all.by_signal[0].of_variance, 900.0 / 1100));
  CHECK(near(*all.by_signal[0].squared_correlation, 900.0 * 900 / (1100.0 * 1100)));
  CHECK(near(all.by_signal[1].of_variance, 200.0 / 1100));
  CHECK(near(*all.by_signal[1].squared_correlation, 200.0 * 200 / (400.0 * 1100)));
  CHECK(all.by_signal[2].of_variance == 0);
  CHECK(!all.by_signal[2].squared_correlation);
  CHECK(near(all.by_pillar[0].of_variance, 1));
  // Without the first, the second is worth 60: 4 64 4 64, so ranks 1.5 3.5 1.5 3.5 beside 3.5 3.5 1 2.
  CHECK(all.by_signal[0].without.mean_change == Points{5});
  CHECK(all.by_signal[0].without.mean_moved == Points{25});
  CHECK(near(*all.by_signal[0].without.rank_correlation, 1.0 / std::sqrt(4.0 * 4.5)));
  // Without the third, its pillar goes: 40 40 0 20 of 60, which are 66.67 66.67 0 33.33 of 100.
  CHECK(all.by_signal[2].without.mean_change.text(2).view() == "12.67");
  CHECK(near(*all.by_signal[2].without.rank_correlation, 1));
  CHECK(all.by_pillar[1].without.mean_change == all.by_signal[2].without.mean_change);
  // Without the first pillar all are the same.
  CHECK(!all.by_pillar[0].without.rank_correlation);
  CHECK(influences(model, std::vector<Read>{}).by_signal.empty());
}

TEST_CASE("how signals go together: by hand, of four members") {
  const std::vector<Read> readings{rep(26, 0, 1), rep(13, 13, 1), rep(0, 0, 1), rep(0, 13, 1)};
  const Consistency all = consistency(model, readings);
  CHECK(near(*all.by_signal[0][0], 1));
  CHECK(near(*all.by_signal[0][1], -200 / std::sqrt(1100.0 * 400)));
  CHECK(all.by_signal[0][1] == all.by_signal[1][0]);
  CHECK(!all.by_signal[0][2]);
  CHECK(!all.by_pillar[0][1]);
  CHECK(near(*all.mean[0][0], *all.by_signal[0][1]));
  CHECK(!all.mean[0][1]);
  CHECK(!all.mean[1][1]);
  // Credits 1 .5 0 0 and 0 1 0 1, sums 1 1.5 0 1: 2 * (1 - (.6875 + 1) / 1.1875).
  CHECK(near(*all.alpha[0], 2 * (1 - 1.6875 / 1.1875)));
  CHECK(!all.alpha[1]);
  CHECK(near(*all.alpha_of_all, 1.5 * (1 - 1.6875 / 1.1875)));
  CHECK(consistency(model, std::vector<Read>{}).members == 0);
}

TEST_CASE("sums of products keep what doubles lose") {
  detail::ExactSum sum;
  for (int i = 0; i < 5; ++i) sum.add(1LL << 31, 1LL << 31);
  CHECK(sum.value() == 5 * 4611686018427387904.0);
  sum.add(1, 1);
  for (int i = 0; i < 5; ++i) sum.add(-(1LL << 31), 1LL << 31);
  CHECK(sum.value() == 1);
  sum.add(-4, 1);
  CHECK(sum.value() == -3);
  for (int i = 0; i < 9; ++i) sum.add(-(1LL << 31), 1LL << 31);
  CHECK(sum.value() == -9 * 4611686018427387904.0);
  const std::int64_t values[] = {30, 10, 30, 20};
  CHECK(doubled_ranks(std::span<const std::int64_t>{values}) == std::vector<std::int64_t>{7, 2, 7, 4});
}

}  // namespace
}  // namespace robust_population_test
