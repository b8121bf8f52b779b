// Spearman's rank correlation of two weekly series, with an interval that many of them can stand side by side with.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_SPEARMAN_HPP
#define SSI_TIME_SPEARMAN_HPP

#include <optional>

#include "ssi/time/autocorrelation.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Spearman's rank correlation with ties averaged, and an interval of 95 % that allows for autocorrelation.
///
///     spearman(Paired<std::int64_t, double>{.first = posts, .second = meetings})->r
struct Spearman {
  double r;  ///< from -1 to 1
  double low;
  double high;
  std::size_t n;  ///< pairs
  double n_eff;   ///< how many independent pairs they are worth: see effective_pairs()
};

/// The z of intervals of which so many are shown, so that on noise any of them excludes 0 in at most 5 % of cases
/// (Bonferroni): `z_of_shown(1)` is 1.96, `z_of_shown(25)` 3.09. Range: 1 to a million.
[[nodiscard]] inline double z_of_shown(std::size_t shown) {
  const double tail = 0.05 / static_cast<double>(shown > 0 ? shown : 1);
  double low = 0, high = 10;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (detail::two_sided(middle) > tail ? low : high) = middle;
  }
  return high;
}

/// A correlation of n pairs that are worth n_eff independent ones: `{.r = 0.41, .n = 24, .n_eff = 17.3}`.
struct Correlation {
  double r;
  std::size_t n;
  double n_eff;
};
/// The interval tanh(atanh r +- z sqrt((1 + r^2/2) / (n_eff - 3))) (Bonett and Wright 2000) of a correlation; from -1
/// to 1 where 3 pairs or fewer say nothing of it. Of r = 1 and -1 its far end is that of the next r that n pairs
/// without ties can have, as an interval without width would be too sure.
///
///     spearman_interval({.r = 0.869964, .n = 15, .n_eff = 15}).low   // 0.5841
[[nodiscard]] inline Spearman spearman_interval(Correlation of, double z = 1.959964) {
  if (!(of.n_eff > 3)) return {of.r, -1, 1, of.n, of.n_eff};
  const auto n = static_cast<double>(of.n);
  const double next = 1 - 12 / (n * (n * n - 1));  // two neighbours exchanged
  const double r = (std::max)(-next, (std::min)(next, of.r));
  const double half = z * std::sqrt((1 + r * r / 2) / (of.n_eff - 3));
  const double low = std::tanh(std::atanh(r) - half), high = std::tanh(std::atanh(r) + half);
  return {of.r, (std::min)(low, of.r), (std::max)(high, of.r), of.n, of.n_eff};
}

/// None below 10 pairs, where more than half of a series is one value, or where they are of two lengths: it cannot
/// tell. `shown` is how many intervals the reader will see beside this one, itself among them: see z_of_shown(). Rule:
/// values_are_finite. Complexity: quadratic.
template <class First, class Second>
[[nodiscard]] std::optional<Spearman> spearman(Paired<First, Second> pairs, std::size_t shown = 1) {
  const std::size_t n = pairs.first.size();
  const auto ranks_a = doubled_ranks(pairs.first), ranks_b = doubled_ranks(pairs.second);
  if (n < 10 || n != pairs.second.size()) return std::nullopt;
  if (detail::mostly_tied(ranks_a) || detail::mostly_tied(ranks_b)) return std::nullopt;
  const auto mean = static_cast<std::int64_t>(n + 1);
  std::int64_t both = 0, of_a = 0, of_b = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const std::int64_t x = ranks_a[i] - mean, y = ranks_b[i] - mean;
    both += x * y;
    of_a += x * x;
    of_b += y * y;
  }
  const double r = static_cast<double>(both) / std::sqrt(static_cast<double>(of_a) * static_cast<double>(of_b));
  return spearman_interval({r, n, effective_pairs({detail::view_of(ranks_a), detail::view_of(ranks_b)})},
                           z_of_shown(shown));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
