// Tests and correlations against brute force and published values; false alarms on noise, counted.
// SPDX-License-Identifier: MIT
#include <bit>
#include <cmath>
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
}

TEST_CASE("the permutation p is exact") {
  tests::Numbers numbers{1};
  for (int round = 0; round < 40; ++round) {
    Series before(2 + numbers.below(6)), after(2 + numbers.below(6));
    for (auto& x : before) x = numbers.below(round % 2 == 0 ? 5 : 1000);
    for (auto& x : after) x = numbers.below(round % 2 == 0 ? 7 : 1400);
    const auto p = permutation_p(Samples{view(before), view(after)});
    if (p) CHECK(*p == doctest::Approx(brute_force_p(before, after)).epsilon(1e-12));
  }
  // 4 against 4, apart: 2 of 70.
  CHECK(*permutation_p(Samples{view({1, 2, 3, 4}), view({5, 6, 7, 8})}) == doctest::Approx(2.0 / 70));
  CHECK_FALSE(permutation_p(Samples{view({3, 3, 3}), view({3, 3})}));
  CHECK_FALSE(permutation_p(Samples{view({}), view({3, 3})}));
  const Series low(26, 1), high(26, 2);
  CHECK(*permutation_p(Samples{view(low), view(high)}) < 1e-13);
}

TEST_CASE("Mann-Kendall") {
  Series rising(12);
  for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = static_cast<std::int64_t>(i);
  const auto up = mann_kendall(view(rising));
  // S = 66, variance 12 * 11 * 29 / 18 = 212.667, z = 65 / 14.583.
  CHECK(up->s == 66);
  CHECK(up->z == doctest::Approx(4.45721).epsilon(1e-5));
  CHECK(up->p == doctest::Approx(8.3036e-6).epsilon(1e-3));
  // With ties: 5 of one value and 5 of another, S = 25, variance (2250 - 2 * 300) / 18.
  const auto tied = mann_kendall(view({1, 1, 1, 1, 1, 2, 2, 2, 2, 2}));
  CHECK(tied->s == 25);
  CHECK(tied->z == doctest::Approx(24 / std::sqrt(1650.0 / 18)));
  CHECK_FALSE(mann_kendall(view({1, 2, 3, 4, 5, 6, 7, 8, 9})));
  CHECK_FALSE(mann_kendall(view(Series(20, 4))));
}

TEST_CASE("Spearman") {
  // The check value of model.md section 7.
  const Spearman check = spearman_interval(0.869964, 15);
  CHECK(check.low == doctest::Approx(0.5841).epsilon(1e-4));
  CHECK(check.high == doctest::Approx(0.9638).epsilon(1e-4));
  // Three pairs or fewer say nothing, whatever their correlation is.
  for (const std::size_t n : {0U, 1U, 2U, 3U})
    for (const double r : {-1.0, 0.3, 1.0}) {
      const Spearman nothing = spearman_interval(r, n);
      CHECK((nothing.r == r && nothing.low == -1 && nothing.high == 1 && nothing.n == n));
    }
  CHECK(spearman_interval(0.5, 4).low > -1);
  // Without ties r = 1 - 6 sum d^2 / (n (n^2 - 1)): two neighbours exchanged, sum d^2 = 2.
  const auto r =
      spearman(Pairs{view({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), view({10, 20, 30, 40, 50, 60, 70, 80, 100, 90})});
  CHECK(r->r == doctest::Approx(1 - 12.0 / 990));
  CHECK(r->low < r->r);
  CHECK(r->n == 10);
  const auto all = spearman(Pairs{view({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), view({10, 9, 8, 7, 6, 5, 4, 3, 2, 1})});
  CHECK(all->r == doctest::Approx(-1));
  CHECK(all->low == doctest::Approx(-1));
  // Ties averaged: ranks 1.5 1.5 3.5 3.5 ... against themselves.
  const Series pairs{1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
  CHECK(spearman(Pairs{view(pairs), view(pairs)})->r == doctest::Approx(1));
  CHECK_FALSE(spearman(Pairs{view({1, 2, 3}), view({1, 2, 3})}));
  CHECK_FALSE(spearman(Pairs{view(Series(12, 1)), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(Series(10, 1)), view(pairs)}));
  CHECK_FALSE(spearman(Pairs{view(pairs), view(pairs).first(9)}));
}

TEST_CASE("false alarms on noise: at most 7 % at nominal 5 %, on weekly flows; on rolling sums they are the rule") {
  tests::Numbers numbers{20261123};
  constexpr int rounds = 2000;
  int kendall = 0, rolling = 0, correlation = 0, permutation = 0;
  for (int round = 0; round < rounds; ++round) {
    const Series flows = noise(numbers, 52), others = noise(numbers, 52);
    const auto trend = mann_kendall(view(flows));
    kendall += trend && trend->p < 0.05 ? 1 : 0;
    Series sums(40);
    for (std::size_t i = 0; i < sums.size(); ++i)
      for (std::size_t k = 0; k < 13; ++k) sums[i] += flows[i + k];
    const auto wrong = mann_kendall(view(sums));
    rolling += wrong && wrong->p < 0.05 ? 1 : 0;
    const auto r = spearman(Pairs{view(flows), view(others)});
    correlation += r && (r->low > 0 || r->high < 0) ? 1 : 0;
    if (round % 4 == 0) {
      const auto p = permutation_p(Samples{view(flows).first(26), view(flows).subspan(26, 12)});
      permutation += p && *p <= 0.05 ? 1 : 0;
    }
  }
  MESSAGE("false alarms in " << rounds << ": Mann-Kendall " << kendall << ", of rolling sums " << rolling
                             << ", Spearman " << correlation << ", permutation " << permutation << " in "
                             << rounds / 4);
  CHECK(kendall <= rounds * 7 / 100);
  CHECK(kendall > 0);
  CHECK(correlation <= rounds * 7 / 100);
  CHECK(permutation <= rounds / 4 * 7 / 100);
  CHECK(rolling > rounds * 40 / 100);
}
