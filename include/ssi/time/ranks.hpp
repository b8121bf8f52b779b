// Samples, and their ranks together: what every test of weekly series here begins with.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_RANKS_HPP
#define SSI_TIME_RANKS_HPP

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "ssi/core/view_of.hpp"
#include "ssi/scale/ranks.hpp"

namespace ssi {
inline namespace SSI_ABI {

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

// P(|Z| >= |z|) of the standard normal distribution.
inline double two_sided(double z) {
  return std::erfc(std::abs(z) / std::sqrt(2.0));
}

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

}  // namespace SSI_ABI
}  // namespace ssi

#endif
