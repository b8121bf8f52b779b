// Tests and correlations against brute force and published values; false alarms on noise, counted.
// SPDX-License-Identifier: MIT
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "time/logs.hpp"

using namespace ssi;

namespace {

using Series = std::vector<std::int64_t>;
std::span<const std::int64_t> view(const Series& series) {
  return series;
}

using Samples = BeforeAfter<std::int64_t>;
using Pairs = Paired<std::int64_t>;

// All ways to choose the weeks after, tried.
double brute_force_p(const Series& before, const Series& after) {
  Series all = before;
  all.insert(all.end(), after.begin(), after.end());
  const auto ranks = doubled_ranks(view(all));
  const auto distance = [&](unsigned chosen) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
      if ((chosen >> i & 1U) != 0) sum += ranks[i];
    return std::abs(sum - static_cast<std::int64_t>(after.size() * (all.size() + 1)));
  };
  const unsigned observed = ((1U << after.size()) - 1) << before.size();
  int as_far = 0, everything = 0;
  for (unsigned chosen = 0; chosen < 1U << all.size(); ++chosen) {
    if (std::popcount(chosen) != static_cast<int>(after.size())) continue;
    ++everything;
    if (distance(chosen) >= distance(observed)) ++as_far;
  }
  return static_cast<double>(as_far) / everything;
}

// Counts of a week: so many chances, each one in five; nothing else goes on.
std::int64_t noise(tests::Numbers& numbers) {
  std::int64_t count = 0;
  for (int i = 0; i < 15; ++i) count += numbers.below(5) == 0 ? 1 : 0;
  return count;
}
Series noise(tests::Numbers& numbers, std::size_t weeks) {
  Series series(weeks);
  for (auto& week : series) week = noise(numbers);
  return series;
}

}  // namespace

TEST_CASE("ranks, ties averaged") {
  CHECK(doubled_ranks(view({30, 10, 20})) == Series{6, 2, 4});
  CHECK(doubled_ranks(view({5, 5, 1, 5})) == Series{6, 6, 2, 6});
  CHECK(doubled_ranks(view({})).empty());
}

TEST_CASE("the Hodges-Lehmann shift is the median difference") {
  CHECK(hodges_lehmann(Samples{view({1, 2, 3}), view({11, 12, 13})}) == 10);
  CHECK(hodges_lehmann(Samples{view({0, 0}), view({2, 4})}) == 3);
  CHECK(hodges_lehmann(Samples{view({4}), view({1, 2, 100})}) == -2);
  CHECK_FALSE(hodges_lehmann(Samples{view({}), view({1})}));
  // Of any type: differences are signed, and halves stay.
  const unsigned tens[] = {10, 10, 10}, threes[] = {3, 3, 3};
  CHECK(hodges_lehmann(BeforeAfter<unsigned>{tens, threes}) == -7);
  const int none[] = {0, 0}, one[] = {0, 1}, less[] = {-3, -4};
  CHECK(hodges_lehmann(BeforeAfter<int>{none, one}) == 0.5);
  CHECK(hodges_lehmann(BeforeAfter<int>{none, less}) == -3.5);
  const std::int8_t low[] = {-100}, high[] = {100};
  CHECK(hodges_lehmann(BeforeAfter<std::int8_t>{low, high}) == 200);
  const std::uint64_t far[] = {0}, near[] = {std::numeric_limits<std::uint64_t>::max()};
  CHECK(hodges_lehmann(BeforeAfter<std::uint64_t>{near, far}) == -18446744073709551615.0);
  const double thirds[] = {0.25}, halves[] = {0.5};
  CHECK(hodges_lehmann(BeforeAfter<double>{thirds, halves}) == 0.25);
}

TEST_CASE("the autocorrelation of residuals, against its bias in short series") {
  const double steps[] = {1, 1, 1, 1, -1, -1, -1, -1}, still[] = {0, 0, 0}, turns[] = {1, -1, 1, -1, 1, -1};
  CHECK(autocorrelation_of(steps) == 0.95);  // 5 / 8 + (1 + 15 / 8) / 8 is above
  const double mixed[] = {1, 1, -1, -1, 1, 1, -1, -1};
  CHECK(autocorrelation_of(mixed) == doctest::Approx(0.125 + 1.375 / 8));
  CHECK(autocorrelation_of(mixed, {4, 6}) == doctest::Approx(0.125 + 4.75 / 8));
  CHECK(autocorrelation_of(still) == 0);
  CHECK(autocorrelation_of({}) == 0);
  CHECK(autocorrelation_of(turns) == 0);
  CHECK(effective_size(10, 0) == 10);
  CHECK(effective_size(10, 0.5) == doctest::Approx(10.0 / 3));
}

TEST_CASE("the rank sum by its effective size, against the definitions written again") {
  const auto test = rank_sum(Samples{view({2, 3, 3, 4, 6, 5, 5, 3, 2}), view({4, 6, 7, 7, 5, 8, 9, 7, 6, 4})});
  CHECK(test->r == doctest::Approx(0.5663401487470523));
  CHECK(test->n_eff == doctest::Approx(5.26037539189491));
  CHECK(test->z == doctest::Approx(1.4960372809845917));
  CHECK(test->p == doctest::Approx(0.13464394032098329));
  const auto turned = rank_sum(Samples{view({4, 6, 7, 7, 5, 8, 9, 7, 6, 4}), view({2, 3, 3, 4, 6, 5, 5, 3, 2})});
  CHECK(turned->z < 0);
  // A clean step has no residuals: every length sees it, a longer one better.
  double before = 1;
  for (const auto& [weeks, p] : {std::pair{8U, 1.3759e-4}, {9U, 4.5e-5}, {12U, 1.87e-6}, {26U, 9.974e-13}}) {
    const auto clean = rank_sum(Samples{view(Series(weeks, 1)), view(Series(weeks, 6))});
    CHECK(clean->p == doctest::Approx(p).epsilon(0.02));
    CHECK(clean->p < before);
    CHECK(clean->r == 0);
    before = clean->p;
  }
  const double tenths[] = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, fifths[] = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2};
  CHECK(rank_sum(BeforeAfter<double>{tenths, fifths})->r == 0);  // nothing is made of rounding
  CHECK(rank_sum(Samples{view({1, 2}), view({2, 1})})->z == 0);
  CHECK_FALSE(rank_sum(Samples{view({3, 3, 3}), view({3, 3})}));
  CHECK_FALSE(rank_sum(Samples{view({}), view({3, 3})}));
  CHECK_FALSE(rank_sum(Samples{view({3, 4}), view({})}));
}

TEST_CASE("the permutation p is exact") {
  tests::Numbers numbers{1};
  for (int round = 0; round < 40; ++round) {
    Series before(2 + numbers.below(6)), after(2 + numbers.below(6));
    for (auto& x : before) x = numbers.below(round % 2 == 0 ? 5 : 1000);
    for (auto& x : after) x = numbers.below(round % 2 == 0 ? 7 : 1400);
    const auto p = permutation_p(Samples{view(before), view(after)});
    if (!p) continue;
    CHECK(p->sampled == 0);
    CHECK(p->p == doctest::Approx(brute_force_p(before, after)).epsilon(1e-12));
    CHECK(permutation_p(Samples{view(after), view(before)})->p == doctest::Approx(p->p).epsilon(1e-12));
  }
  // 4 against 4, apart: 2 of 70.
  CHECK(permutation_p(Samples{view({1, 2, 3, 4}), view({5, 6, 7, 8})})->p == doctest::Approx(2.0 / 70));
  CHECK_FALSE(permutation_p(Samples{view({3, 3, 3}), view({3, 3})}));
  CHECK_FALSE(permutation_p(Samples{view({}), view({3, 3})}));
  const Series low(26, 1), high(26, 2);
  CHECK(permutation_p(Samples{view(low), view(high)})->p < 1e-13);
}

TEST_CASE("long series: the smaller side is dealt out, and above a stated size ways are drawn, which is said") {
  tests::Numbers numbers{2};
  Series few(4), many(300);
  for (auto& x : few) x = 40 + numbers.below(60);
  for (auto& x : many) x = numbers.below(100);
  const auto one = permutation_p(Samples{view(few), view(many)}), other = permutation_p(Samples{view(many), view(few)});
  CHECK(one->sampled == 0);
  CHECK(one->p == doctest::Approx(other->p).epsilon(1e-12));

  Series before(200), after(200);
  for (auto& x : before) x = numbers.below(100);
  for (auto& x : after) x = 5 + numbers.below(100);
  const auto drawn = permutation_p(Samples{view(before), view(after)});
  CHECK(drawn->sampled == permutation_samples);
  CHECK(drawn->p == permutation_p(Samples{view(before), view(after)})->p);
  // Of independent values it is near what the normal approximation says; the drawing is off by a hundredth at most.
  const auto ranks = rank_sum(Samples{view(before), view(after)});
  const double z = ranks->z / std::sqrt(ranks->n_eff / 400);
  CHECK(std::abs(drawn->p - std::erfc(std::abs(z) / std::sqrt(2.0))) < 0.012);
  for (auto& x : after) x += 1000;
  CHECK(permutation_p(Samples{view(before), view(after)})->p == doctest::Approx(1.0 / (permutation_samples + 1)));
}

TEST_CASE("what is no number is refused, and not ranked") {
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
  for (const double bad : {nan, infinite, -infinite}) {
    std::vector<double> values(12, 1.0), good(12, 1.0);
    values[3] = bad, good[2] = 2, good[5] = 3;
    const std::span<const double> wrong{values}, right{good};
    BREAKS(values_are_finite, doubled_ranks(wrong));
    BREAKS(values_are_finite, mostly_tied(wrong));
    BREAKS(values_are_finite, mann_kendall(wrong));
    BREAKS(values_are_finite, spearman(Paired<double>{wrong, right}));
    BREAKS(values_are_finite, spearman(Paired<double>{right, wrong}));
    BREAKS(values_are_finite, permutation_p(BeforeAfter<double>{right, wrong}));
    BREAKS(values_are_finite, rank_sum(BeforeAfter<double>{wrong, right}));
    BREAKS(values_are_finite, hodges_lehmann(BeforeAfter<double>{right, wrong}));
    BREAKS(values_are_finite, autocorrelation_of(wrong));
  }
}

TEST_CASE("Mann-Kendall") {
  Series rising(12);
  for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = static_cast<std::int64_t>(i);
  const auto up = mann_kendall(view(rising));
  // S = 66, variance 12 * 11 * 29 / 18 = 212.667, z = 65 / 14.583.
  CHECK(up->s == 66);
  CHECK(up->z == doctest::Approx(4.45721).epsilon(1e-5));
  CHECK(up->p == doctest::Approx(8.3036e-6).epsilon(1e-3));
  CHECK(up->r == 0);  // a line is no autocorrelation
  CHECK(up->n_eff == 12);
  // With ties: 5 of one value and 5 of another, S = 25, variance (2250 - 2 * 300) / 18; r of the residuals is 0.76.
  const auto tied = mann_kendall(view({1, 1, 1, 1, 1, 2, 2, 2, 2, 2}));
  CHECK(tied->s == 25);
  CHECK(tied->r == doctest::Approx(0.76));
  CHECK(tied->z == doctest::Approx(24 / std::sqrt(1650.0 / 18) * std::sqrt(0.24 / 1.76)));
  // The definitions written again.
  const auto some = mann_kendall(view({3, 4, 4, 6, 7, 5, 4, 5, 8, 9, 8, 7, 9, 11}));
  CHECK(some->s == 62);
  CHECK(some->r == doctest::Approx(0.7124728063814358));
  CHECK(some->n_eff == doctest::Approx(2.3506246030065636));
  CHECK(some->p == doctest::Approx(0.1662486273922801));
  CHECK_FALSE(mann_kendall(view({1, 2, 3, 4, 5, 6, 7, 8, 9})));
  CHECK_FALSE(mann_kendall(view(Series(20, 4))));
}

TEST_CASE("Spearman") {
  // The check value of model.md section 7.
  const Spearman check = spearman_interval({0.869964, 15, 15});
  CHECK(check.low == doctest::Approx(0.5841).epsilon(1e-4));
  CHECK(check.high == doctest::Approx(0.9638).epsilon(1e-4));
  // Three pairs or fewer say nothing, whatever their correlation is.
  for (const double n_eff : {0.0, 1.0, 2.5, 3.0})
    for (const double r : {-1.0, 0.3, 1.0}) {
      const Spearman nothing = spearman_interval({r, 12, n_eff});
      CHECK((nothing.r == r && nothing.low == -1 && nothing.high == 1 && nothing.n == 12 && nothing.n_eff == n_eff));
    }
  CHECK(spearman_interval({0.5, 12, 4}).low > -1);
  CHECK(spearman_interval({0.5, 52, 10}).low < spearman_interval({0.5, 52, 52}).low);
  CHECK(z_of_shown(1) == doctest::Approx(1.959964).epsilon(1e-6));
  CHECK(z_of_shown(25) == doctest::Approx(3.090232).epsilon(1e-6));  // of 0.001 above it
  CHECK(z_of_shown(0) == z_of_shown(1));
  CHECK(spearman_interval({0.5, 52, 52}, z_of_shown(25)).low < spearman_interval({0.5, 52, 52}).low);
  // Without ties r = 1 - 6 sum d^2 / (n (n^2 - 1)): two neighbours exchanged, sum d^2 = 2.
  const auto r =
      spearman(Pairs{view({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), view({10, 20, 30, 40, 50, 60, 70, 80, 100, 90})});
  CHECK(r->r == doctest::Approx(1 - 12.0 / 990));
  CHECK(r->low < r->r);
  CHECK(r->n == 10);
  const auto all = spearman(Pairs{view({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), view({10, 9, 8, 7, 6, 5, 4, 3, 2, 1})});
  CHECK(all->r == doctest::Approx(-1));
  CHECK(all->low == doctest::Approx(-1));
  // Not -1 to -1: as far as that of the next correlation, 1 - 12 / 990.
  CHECK(all->high == doctest::Approx(spearman_interval({-1 + 12.0 / 990, 10, all->n_eff}).high));
  CHECK(all->high > -0.999);
  // Ties averaged: ranks 1.5 1.5 3.5 3.5 ... against themselves.
  const Series pairs{1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
  CHECK(spearman(Pairs{view(pairs), view(pairs)})->r == doctest::Approx(1));
  CHECK_FALSE(spearman(Pairs{view({1, 2, 3}), view({1, 2, 3})}));
  CHECK_FALSE(spearman(Pairs{view(Series(12, 1)), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(Series(10, 1)), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(pairs), view(pairs).first(9)}));
  // The definitions written again.
  const Series x{1, 2, 4, 5, 5, 6, 7, 9, 8, 8, 6, 5, 4, 2, 1, 3}, y{2, 2, 3, 5, 6, 7, 7, 8, 9, 6, 6, 6, 3, 3, 2, 1};
  const auto slow = spearman(Pairs{view(x), view(y)});
  CHECK(slow->r == doctest::Approx(0.9136894130134602));
  CHECK(slow->n_eff == doctest::Approx(5.8873093016963365));
  CHECK(slow->low == doctest::Approx(0.17436722034957758).epsilon(1e-5));
  CHECK(slow->high == doctest::Approx(0.9942299780456818).epsilon(1e-5));
  const auto beside = spearman(Pairs{view(x), view(y)}, 25);
  CHECK(beside->low < slow->low);
  CHECK(beside->high > slow->high);
  // More than half of the values alike: nobody can tell; half of them: somebody can.
  const Series half{0, 0, 0, 0, 0, 1, 2, 3, 4, 5}, more{0, 0, 0, 0, 0, 0, 2, 3, 4, 5};
  CHECK_FALSE(mostly_tied(view(half)));
  CHECK(mostly_tied(view(more)));
  CHECK(spearman(Pairs{view(half), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(more), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(pairs), view(more)}));
}

TEST_CASE(
    "false alarms on noise: at most 7 % at nominal 5 %, on weekly flows; on rolling sums only the effective size keeps them rare") {
  tests::Numbers numbers{20261123};
  constexpr int rounds = 2000;
  int kendall = 0, rolling = 0, as_if_independent = 0, correlation = 0, permutation = 0;
  for (int round = 0; round < rounds; ++round) {
    const Series flows = noise(numbers, 52), others = noise(numbers, 52);
    const auto trend = mann_kendall(view(flows));
    kendall += trend && trend->p < 0.05 ? 1 : 0;
    Series sums(40);
    for (std::size_t i = 0; i < sums.size(); ++i)
      for (std::size_t k = 0; k < 13; ++k) sums[i] += flows[i + k];
    const auto wrong = mann_kendall(view(sums));
    rolling += wrong && wrong->p < 0.05 ? 1 : 0;
    as_if_independent += wrong && std::abs(wrong->z) > 1.96 * std::sqrt(wrong->n_eff / 40) ? 1 : 0;
    const auto r = spearman(Pairs{view(flows), view(others)});
    correlation += r && (r->low > 0 || r->high < 0) ? 1 : 0;
    if (round % 4 == 0) {
      const auto p = permutation_p(Samples{view(flows).first(26), view(flows).subspan(26, 12)});
      permutation += p && p->p <= 0.05 ? 1 : 0;
    }
  }
  MESSAGE("false alarms in " << rounds << ": Mann-Kendall " << kendall << ", of rolling sums " << rolling
                             << ", of them as if independent " << as_if_independent << ", Spearman " << correlation
                             << ", permutation " << permutation << " in " << rounds / 4);
  CHECK(kendall <= rounds * 7 / 100);
  CHECK(kendall > 0);
  CHECK(correlation <= rounds * 7 / 100);
  CHECK(permutation <= rounds / 4 * 7 / 100);
  CHECK(rolling <= rounds * 8 / 100);
  CHECK(as_if_independent > rounds * 40 / 100);
}
