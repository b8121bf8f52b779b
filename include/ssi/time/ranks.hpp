// Ranks of values, ties averaged, on which every test of weekly series here stands.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_RANKS_HPP
#define SSI_TIME_RANKS_HPP

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "ssi/core/rule.hpp"
#include "ssi/core/view_of.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto values_are_finite = Rule{"values_are_finite", "a statistic is of finite numbers"};
}  // namespace rules

/// Two samples that are asked how they differ; neither is copied.
///
///     const std::int64_t before[] = {1, 2, 3}, after[] = {11, 12, 13};
///     hodges_lehmann(BeforeAfter<std::int64_t>{.before = before, .after = after})   // 10
template <class Number>
struct BeforeAfter {
  std::span<const Number> before;
  std::span<const Number> after;
};

/// Two series, of which the i-th of one belongs to the i-th of the other; neither is copied: see Spearman.
template <class First, class Second = First>
struct Paired {
  std::span<const First> first;
  std::span<const Second> second;
};

namespace detail {

// What is not a number is less than nothing and equal to nothing: ranked, it would be anywhere.
template <class Number>
void require_finite(std::span<const Number> values) {
  if constexpr (std::floating_point<Number>)
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!std::isfinite(values[i])) violated<rules::values_are_finite>({}, "value ", i + 1, " of ", values.size());
}

// By their doubled ranks, f(size) for each group of equal values: the lowest first.
template <class F>
void for_each_tie(const std::vector<std::int64_t>& ranks, F&& f) {
  std::vector<std::size_t> sizes(2 * ranks.size() + 1, 0);
  for (const std::int64_t rank : ranks) ++sizes[static_cast<std::size_t>(rank)];
  for (const std::size_t size : sizes)
    if (size > 0) f(size);
}
inline std::size_t largest_tie(const std::vector<std::int64_t>& ranks) {
  std::size_t largest = 0;
  for_each_tie(ranks, [&](std::size_t size) { largest = (std::max)(largest, size); });
  return largest;
}
inline bool all_equal(const std::vector<std::int64_t>& ranks) {
  return largest_tie(ranks) == ranks.size();
}
inline bool mostly_tied(const std::vector<std::int64_t>& ranks) {
  return 2 * largest_tie(ranks) > ranks.size();
}

// P(|Z| >= |z|) of the standard normal distribution.
inline double two_sided(double z) {
  return std::erfc(std::abs(z) / std::sqrt(2.0));
}

}  // namespace detail

/// Twice the rank of each value, from 2 up, ties averaged: integers, so that exact tests stay exact;
/// `doubled_ranks(std::span<const int>{values})` of 30, 10, 20 is 6, 2, 4. Rule: values_are_finite. Complexity: n log
/// n.
template <class Number>
[[nodiscard]] std::vector<std::int64_t> doubled_ranks(std::span<const Number> values) {
  detail::require_finite(values);
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
// Of both samples together, those before first.
template <class Number>
std::vector<std::int64_t> ranks_together(BeforeAfter<Number> samples) {
  std::vector<Number> all;
  all.reserve(samples.before.size() + samples.after.size());
  for (const Number value : samples.before) all.push_back(value);
  for (const Number value : samples.after) all.push_back(value);
  return doubled_ranks(view_of(all));
}
}  // namespace detail

/// Whether more than half of the values are one: ranks then say little, and intervals on them too much. Rule:
/// values_are_finite. Complexity: n log n.
template <class Number>
[[nodiscard]] bool mostly_tied(std::span<const Number> values) {
  return detail::mostly_tied(doubled_ranks(values));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
