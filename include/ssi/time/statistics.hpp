// Statistics of short weekly series: ranks, exact and asymptotic tests, all of which may answer that they cannot tell.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_STATISTICS_HPP
#define SSI_TIME_STATISTICS_HPP

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Twice the rank of each value, from 2 up, ties averaged: integers, so that exact tests stay exact. Complexity: n log
/// n.
template <class Number>
[[nodiscard]] std::vector<std::int64_t> doubled_ranks(std::span<const Number> values) {
  std::vector<std::size_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<std::int64_t> ranks(values.size());
  for (std::size_t first = 0, next = 0; first < order.size(); first = next) {
    while (next < order.size() && !(values[order[first]] < values[order[next]])) ++next;
    for (std::size_t i = first; i < next; ++i) ranks[order[i]] = static_cast<std::int64_t>(first + next + 1);
  }
  return ranks;
}

namespace detail {
template <class Number>
Number middle(std::vector<Number>& values) {
  const auto half = static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), values.begin() + half, values.end());
  const Number upper = values[static_cast<std::size_t>(half)];
  if (values.size() % 2 == 1) return upper;
  return (*std::max_element(values.begin(), values.begin() + half) + upper) / 2;
}
}  // namespace detail

/// Two samples that are asked how they differ; neither is copied.
///
///     const std::int64_t before[] = {1, 2, 3}, after[] = {11, 12, 13};
///     hodges_lehmann(BeforeAfter<std::int64_t>{.before = before, .after = after})   // 10
template <class Number>
struct BeforeAfter {
  std::span<const Number> before;
  std::span<const Number> after;
};

/// The Hodges-Lehmann shift: the median of all differences after - before (Hodges and Lehmann 1963). None where a side
/// is empty. Complexity: linear in the pairs.
template <class Number>
[[nodiscard]] std::optional<Number> hodges_lehmann(BeforeAfter<Number> samples) {
  const auto [before, after] = samples;
  if (before.empty() || after.empty()) return std::nullopt;
  std::vector<Number> differences;
  for (const Number a : after)
    for (const Number b : before) differences.push_back(a - b);
  return detail::middle(differences);
}

/// The exact two-sided p-value of the rank sum (Wilcoxon, Mann and Whitney), ties averaged: the share of all ways to
/// choose the weeks after among all weeks whose rank sum is as far from its mean. Unit: 1. None where a side is empty
/// or all values are equal. Complexity: n cubed times a; up to 52 weeks a side take milliseconds.
template <class Number>
[[nodiscard]] std::optional<double> permutation_p(BeforeAfter<Number> samples) {
  const auto [before, after] = samples;
  if (before.empty() || after.empty()) return std::nullopt;
  std::vector<Number> all(before.begin(), before.end());
  all.insert(all.end(), after.begin(), after.end());
  if (std::all_of(all.begin(), all.end(), [&](Number value) { return value == all[0]; })) return std::nullopt;
  const std::vector<std::int64_t> ranks = doubled_ranks(std::span<const Number>{all});
  const std::size_t n = all.size(), chosen = after.size();
  const std::size_t total = n * (n + 1);  // of all doubled ranks
  // ways[k][s]: in how many ways k of the ranks so far sum to s; doubles hold the counts to 1e-15, enough for a
  // p-value.
  std::vector<std::vector<double>> ways(chosen + 1, std::vector<double>(total + 1, 0.0));
  ways[0][0] = 1;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const auto rank = static_cast<std::size_t>(ranks[i]);
    if (i >= before.size()) sum += ranks[i];
    for (std::size_t k = (std::min)(chosen, i + 1); k > 0; --k)
      for (std::size_t s = total; s >= rank; --s) ways[k][s] += ways[k - 1][s - rank];
  }
  // Twice the distance from the mean, chosen * (n + 1) doubled ranks, in whole numbers.
  const auto mean = static_cast<std::int64_t>(chosen * (n + 1));
  const std::int64_t observed = std::abs(sum - mean);
  double as_far = 0, everything = 0;
  for (std::size_t s = 0; s <= total; ++s) {
    everything += ways[chosen][s];
    if (std::abs(static_cast<std::int64_t>(s) - mean) >= observed) as_far += ways[chosen][s];
  }
  return as_far / everything;
}

/// A monotone trend, `mann_kendall(weekly)->p < 0.05`, in a series of independent values, such as weekly flows. Never
/// of a rolling score: on pure noise it cries trend in more than half of the cases (model.md section 7).
struct MannKendall {
  std::int64_t s;  ///< rising pairs less falling ones
  double z;        ///< with the correction for continuity
  double p;        ///< two-sided, from the normal approximation with ties (Kendall 1975)
};
/// None below 10 values, where the approximation is poor, or where all are equal. Complexity: quadratic.
template <class Number>
[[nodiscard]] std::optional<MannKendall> mann_kendall(std::span<const Number> values) {
  const std::size_t n = values.size();
  if (n < 10) return std::nullopt;
  MannKendall result{};
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = i + 1; j < n; ++j) result.s += values[i] < values[j] ? 1 : values[j] < values[i] ? -1 : 0;
  const auto spread = [](double m) { return m * (m - 1) * (2 * m + 5); };
  double variance = spread(static_cast<double>(n));
  std::vector<Number> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t first = 0, next = 0; first < n; first = next) {
    while (next < n && !(sorted[first] < sorted[next])) ++next;
    variance -= spread(static_cast<double>(next - first));
  }
  if (variance <= 0) return std::nullopt;
  const std::int64_t corrected = result.s > 0 ? result.s - 1 : result.s < 0 ? result.s + 1 : 0;
  result.z = static_cast<double>(corrected) / std::sqrt(variance / 18);
  result.p = std::erfc(std::abs(result.z) / std::sqrt(2.0));
  return result;
}

/// Spearman's rank correlation with ties averaged, and an interval of 95 %.
///
///     spearman(Paired<std::int64_t, double>{.first = posts, .second = meetings})->r
struct Spearman {
  double r;  ///< from -1 to 1
  double low;
  double high;
  std::size_t n;
};
/// The interval tanh(atanh r +- 1.96 sqrt((1 + r^2/2) / (n - 3))) (Bonett and Wright 2000) of a correlation; from -1 to
/// 1 where 3 pairs or fewer say nothing of it.
[[nodiscard]] inline Spearman spearman_interval(double r, std::size_t n) {
  if (n <= 3) return {r, -1, 1, n};
  if (std::abs(r) >= 1) return {r, r, r, n};
  const double half = 1.96 * std::sqrt((1 + r * r / 2) / (static_cast<double>(n) - 3));
  return {r, std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half), n};
}
/// Two series, of which the i-th of one belongs to the i-th of the other; neither is copied: see Spearman.
template <class First, class Second = First>
struct Paired {
  std::span<const First> first;
  std::span<const Second> second;
};
/// None below 10 pairs, where one of the series is constant, or where they are of two lengths. Complexity: n log n.
template <class First, class Second>
[[nodiscard]] std::optional<Spearman> spearman(Paired<First, Second> pairs) {
  const std::size_t n = pairs.first.size();
  if (n < 10 || n != pairs.second.size()) return std::nullopt;
  const auto ranks_a = doubled_ranks(pairs.first), ranks_b = doubled_ranks(pairs.second);
  const auto mean = static_cast<std::int64_t>(n + 1);
  std::int64_t both = 0, of_a = 0, of_b = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::int64_t x = ranks_a[i] - mean, y = ranks_b[i] - mean;
    both += x * y;
    of_a += x * x;
    of_b += y * y;
  }
  if (of_a == 0 || of_b == 0) return std::nullopt;
  return spearman_interval(static_cast<double>(both) / std::sqrt(static_cast<double>(of_a) * static_cast<double>(of_b)),
                           n);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
