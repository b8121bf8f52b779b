// The rank sum: whether the weeks since differ from those before, where weeks are alike their neighbours.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_RANK_SUM_HPP
#define SSI_TIME_RANK_SUM_HPP

#include <optional>

#include "ssi/time/autocorrelation.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The rank sum (Wilcoxon, Mann and Whitney) of two stretches of one autocorrelated series, by their effective size:
///
///     const int before[] = {1, 1, 1, 1, 1, 1, 1, 1}, after[] = {6, 6, 6, 6, 6, 6, 6, 6};
///     rank_sum(BeforeAfter<int>{before, after})->p   // 0.00014
///
/// docs/inference.md has its false alarms and its power, as simulated.
struct RankSum {
  double z;  ///< with the correction for continuity, times sqrt(n_eff / n); above 0 where the values since are higher
  double p;  ///< two-sided, from the normal approximation with ties
  double r;  ///< lag-1 autocorrelation of the ranks around the mean of each side, with (1.5 + 5 r) / n added
  double n_eff;  ///< how many independent values they are worth
};

namespace detail {
// By the ranks of both sides together, so many of them before.
inline std::optional<RankSum> rank_sum_of(const std::vector<std::int64_t>& ranks, std::size_t before) {
  if (all_equal(ranks)) return std::nullopt;
  const auto n = static_cast<double>(ranks.size());
  double twice = 0, ties = 0;
  for (std::size_t i = before; i < ranks.size(); ++i) twice += static_cast<double>(ranks[i]);
  for_each_tie(ranks, [&](std::size_t size) {
    const auto t = static_cast<double>(size);
    ties += t * (t * t - 1);
  });
  const auto of_before = static_cast<double>(before), of_after = static_cast<double>(ranks.size() - before);
  const double above = (twice - of_after * (n + 1)) / 2;
  const double variance = of_before * of_after / 12 * (n + 1 - ties / (n * (n - 1)));
  const double corrected = std::abs(above) > 0.5 ? std::abs(above) - 0.5 : 0;

  std::vector<double> residuals;
  residuals_around_mean(ranks, 0, before, residuals);
  residuals_around_mean(ranks, before, ranks.size(), residuals);
  RankSum result{};
  result.r = autocorrelation_of(view_of(residuals), {1.5, 5});
  result.n_eff = effective_size(ranks.size(), result.r);
  result.z = std::copysign(corrected, above) / std::sqrt(variance) * std::sqrt(result.n_eff / n);
  result.p = two_sided(result.z);
  return result;
}
}  // namespace detail

/// None where a side is empty or all values are equal. Rule: values_are_finite. Complexity: n log n.
template <class Number>
[[nodiscard]] std::optional<RankSum> rank_sum(BeforeAfter<Number> samples) {
  if (samples.before.empty() || samples.after.empty()) return std::nullopt;
  return detail::rank_sum_of(detail::ranks_together(samples), samples.before.size());
}

namespace detail {

template <class Number>
double difference(Number a, Number b) {
  if constexpr (std::integral<Number>) {
    // Of unsigned values too, and of those further apart than their type can say.
    using Unsigned = std::make_unsigned_t<Number>;
    if (a < b) return -difference(b, a);
    return static_cast<double>(static_cast<Unsigned>(static_cast<Unsigned>(a) - static_cast<Unsigned>(b)));
  } else {
    return static_cast<double>(a - b);
  }
}

}  // namespace detail

/// The Hodges-Lehmann shift: the median of all differences after - before (Hodges and Lehmann 1963), of an even number
/// of them the mean of the middle two; `hodges_lehmann(BeforeAfter<unsigned>{before, after})` of {0, 0} and {0, 1} is
/// 0.5. None where a side is empty. Rule: values_are_finite. Complexity: linear in the pairs, and 8 bytes each.
template <class Number>
[[nodiscard]] std::optional<double> hodges_lehmann(BeforeAfter<Number> samples) {
  const auto [before, after] = samples;
  if (before.empty() || after.empty()) return std::nullopt;
  detail::require_finite(before), detail::require_finite(after);
  std::vector<double> differences;
  differences.reserve(before.size() * after.size());
  for (const Number a : after)
    for (const Number b : before) differences.push_back(detail::difference(a, b));
  const auto half = differences.begin() + static_cast<std::ptrdiff_t>(differences.size() / 2);
  std::nth_element(differences.begin(), half, differences.end());
  if (differences.size() % 2 == 1) return *half;
  return (*std::max_element(differences.begin(), half) + *half) / 2;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
