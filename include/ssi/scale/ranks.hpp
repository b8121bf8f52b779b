// Ranks of values, ties averaged.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_RANKS_HPP
#define SSI_SCALE_RANKS_HPP

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto values_are_finite = Rule{"values_are_finite", "a statistic is of finite numbers"};
}  // namespace rules

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

/// Whether more than half of the values are one: ranks then say little, and intervals on them too much. Rule:
/// values_are_finite. Complexity: n log n.
template <class Number>
[[nodiscard]] bool mostly_tied(std::span<const Number> values) {
  return detail::mostly_tied(doubled_ranks(values));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
