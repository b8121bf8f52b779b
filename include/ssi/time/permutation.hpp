// The permutation test of the rank sum: how many ways to deal out the weeks look as extreme.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_PERMUTATION_HPP
#define SSI_TIME_PERMUTATION_HPP

#include <cstdlib>
#include <optional>

#include "ssi/time/ranks.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The two-sided p-value of the rank sum (Wilcoxon, Mann and Whitney) by permutation, ties averaged: the share of all
/// ways to choose the values after among all values whose rank sum is as far from its mean. It takes the values for
/// independent, which weeks are not: rank_sum() is to be believed.
///
///     const int before[] = {1, 2, 3, 4}, after[] = {5, 6, 7, 8};
///     permutation_p(BeforeAfter<int>{before, after})->p   // 2 ways of 70
struct PermutationP {
  double p;             ///< Unit: 1.
  std::size_t sampled;  ///< so many ways were drawn, with a fixed seed, and p is (as far + 1) / (drawn + 1); 0: all
};

/// The additions up to which permutation_p() takes all ways: some 105 weeks a side, or 10 beside 2,000, in a second and
/// in 40 MB.
inline constexpr std::uint64_t permutation_steps = 1'000'000'000;
/// The ways that it draws above.
inline constexpr std::size_t permutation_samples = 20'000;

namespace detail {

struct RankSample {
  std::vector<std::int64_t> doubled;  // ranks of all
  std::size_t chosen;                 // of the smaller side
  std::int64_t mean, observed;        // the doubled sum of the smaller side's ranks, and how far from its mean it is
};

// In how many ways so many of the ranks have a sum as far from its mean, among all; doubles hold the counts to 1e-15.
inline double share_of_all_ways(const RankSample& sample, std::size_t most) {
  std::vector<std::vector<double>> ways(sample.chosen + 1, std::vector<double>(most + 1, 0.0));
  ways[0][0] = 1;
  for (std::size_t i = 0; i < sample.doubled.size(); ++i) {
    const auto rank = static_cast<std::size_t>(sample.doubled[i]);
    for (std::size_t k = (std::min)(sample.chosen, i + 1); k > 0; --k) {
      const std::size_t largest = (std::min)(most, 2 * sample.doubled.size() * k);  // that k of them can sum to
      for (std::size_t s = largest + 1; s-- > rank;) ways[k][s] += ways[k - 1][s - rank];
    }
  }
  double as_far = 0, everything = 0;
  for (std::size_t s = 0; s <= most; ++s) {
    everything += ways[sample.chosen][s];
    if (std::abs(static_cast<std::int64_t>(s) - sample.mean) >= sample.observed) as_far += ways[sample.chosen][s];
  }
  return as_far / everything;
}

inline double share_of_drawn_ways(RankSample sample) {
  std::uint64_t state = 20'261'126;  // splitmix64 (Steele, Lea, Flood 2014)
  const auto below = [&](std::uint64_t limit) -> std::size_t {
    std::uint64_t z = (state += 0x9E37'79B9'7F4A'7C15U);
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBU;
    return ((z ^ (z >> 31)) >> 32) * limit >> 32;
  };
  std::size_t as_far = 0;
  for (std::size_t draw = 0; draw < permutation_samples; ++draw) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < sample.chosen; ++i) {
      std::swap(sample.doubled[i], sample.doubled[i + below(sample.doubled.size() - i)]);
      sum += sample.doubled[i];
    }
    if (std::abs(sum - sample.mean) >= sample.observed) ++as_far;
  }
  return static_cast<double>(as_far + 1) / static_cast<double>(permutation_samples + 1);
}

}  // namespace detail

/// None where a side is empty or all values are equal. Rule: values_are_finite. Complexity: the smaller side times n
/// times the largest sum of its ranks, up to permutation_steps; 52 weeks a side take milliseconds. Above, so many
/// samples times the smaller side.
template <class Number>
[[nodiscard]] std::optional<PermutationP> permutation_p(BeforeAfter<Number> samples) {
  const auto [before, after] = samples;
  if (before.empty() || after.empty()) return std::nullopt;
  detail::RankSample sample{detail::ranks_together(samples), (std::min)(before.size(), after.size()), 0, 0};
  if (detail::all_equal(sample.doubled)) return std::nullopt;
  const std::size_t n = sample.doubled.size(), first = after.size() <= before.size() ? before.size() : 0;
  sample.mean = static_cast<std::int64_t>(sample.chosen * (n + 1));
  std::int64_t sum = 0;
  for (std::size_t i = first; i < first + sample.chosen; ++i) sum += sample.doubled[i];
  sample.observed = std::abs(sum - sample.mean);
  const std::size_t most = (std::min)(n * (n + 1), 2 * n * sample.chosen);  // that so many doubled ranks can sum to
  if (std::uint64_t{most} * n * sample.chosen > permutation_steps)
    return PermutationP{detail::share_of_drawn_ways(std::move(sample)), permutation_samples};
  return PermutationP{detail::share_of_all_ways(sample, most), 0};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
