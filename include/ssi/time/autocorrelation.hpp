// Autocorrelation: how much a week is like the week before, and how many independent weeks a series is worth.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_AUTOCORRELATION_HPP
#define SSI_TIME_AUTOCORRELATION_HPP

#include "ssi/time/ranks.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What is added to the r of n residuals, (constant + slope r) / n, as that of a short series is too low: 1 and 3
/// around a mean. What fits more takes more: around two means 1.5 and 5, around a line 4 and 8, our choices by
/// simulation (docs/inference.md).
struct BiasCorrection {
  double constant = 1;
  double slope = 3;
};
/// The lag-1 autocorrelation of residuals around a mean, r + (1 + 3 r) / n, cut to 0 .. 0.95; 0 where all are 0. A
/// series of that autocorrelation is worth n_eff = n (1 - r) / (1 + r) independent values:
///
///     const double residuals[] = {1, 1, 1, 1, -1, -1, -1, -1};
///     autocorrelation_of(residuals)   // 0.95: 5 of 8, and 2.875 / 8 more
///
/// Rule: values_are_finite. Complexity: linear.
[[nodiscard]] inline double autocorrelation_of(std::span<const double> residuals, BiasCorrection bias = {}) {
  detail::require_finite(residuals);
  double together = 0, all = 0;
  for (std::size_t i = 0; i < residuals.size(); ++i) {
    all += residuals[i] * residuals[i];
    if (i > 0) together += residuals[i - 1] * residuals[i];
  }
  if (!(all > 0)) return 0;
  const double r = together / all;
  const double corrected = r + (bias.constant + bias.slope * r) / static_cast<double>(residuals.size());
  return (std::min)((std::max)(corrected, 0.0), 0.95);
}

/// How many independent values n values of an autocorrelation are worth. Range of r: from 0 to below 1.
[[nodiscard]] inline double effective_size(std::size_t n, double r) {
  return static_cast<double>(n) * (1 - r) / (1 + r);
}

namespace detail {

// The ranks from one to before another less their mean, appended; exactly 0 where all are equal, as they are integers.
inline void residuals_around_mean(const std::vector<std::int64_t>& ranks, std::size_t from, std::size_t to,
                                  std::vector<double>& residuals) {
  double sum = 0;
  for (std::size_t i = from; i < to; ++i) sum += static_cast<double>(ranks[i]);
  const double mean = sum / static_cast<double>(to - from);
  for (std::size_t i = from; i < to; ++i) residuals.push_back(static_cast<double>(ranks[i]) - mean);
}

// The ranks less the line of least squares over their places; 0 where they lie on it.
inline void residuals_around_line(const std::vector<std::int64_t>& ranks, std::vector<double>& residuals) {
  const auto n = static_cast<double>(ranks.size());
  double sum = 0, moment = 0, place = (1 - n) / 2;  // places around 0, so that mean and slope are found apart
  for (const std::int64_t rank : ranks)
    sum += static_cast<double>(rank), moment += place * static_cast<double>(rank), ++place;
  const double mean = sum / n, slope = 12 * moment / (n * (n * n - 1));
  place = (1 - n) / 2;
  for (const std::int64_t rank : ranks) residuals.push_back(static_cast<double>(rank) - mean - slope * place++);
  // What is left of a line is rounding, and no autocorrelation.
  const double least = 1e-12 * (std::abs(mean) + std::abs(slope) * n);
  for (double& residual : residuals)
    if (std::abs(residual) <= least) residual = 0;
}

// The autocorrelation of ranks at a lag, each sum over its own number of pairs. Precondition: not all are equal.
inline double rank_autocorrelation(std::span<const std::int64_t> doubled, std::size_t lag) {
  const std::size_t n = doubled.size();
  const auto mean = static_cast<std::int64_t>(n + 1);
  double together = 0, all = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const auto here = static_cast<double>(doubled[i] - mean);
    all += here * here;
    if (i >= lag) together += here * static_cast<double>(doubled[i - lag] - mean);
  }
  return together / all * static_cast<double>(n) / static_cast<double>(n - lag);
}

}  // namespace detail

/// How many independent pairs two series of ranks are worth to their correlation (Pyper and Peterman 1998): 1 / n_eff =
/// 1 / n + 2 / n sum over lags j to n / 5 of (n - j) / n r_x(j) r_y(j), at most n. Of series of which one alone is
/// autocorrelated it is n: their correlation is then as sure as of any. Precondition: as many ranks in both, not all
/// equal. Complexity: quadratic.
///
///     effective_pairs({.first = doubled_ranks(flows), .second = doubled_ranks(meetings)})
[[nodiscard]] inline double effective_pairs(Paired<std::int64_t> ranks) {
  const std::size_t n = ranks.first.size();
  const auto size = static_cast<double>(n);
  double inverse = 1 / size;
  for (std::size_t lag = 1; lag <= n / 5; ++lag)
    inverse += 2 / size * (size - static_cast<double>(lag)) / size * detail::rank_autocorrelation(ranks.first, lag) *
               detail::rank_autocorrelation(ranks.second, lag);
  return inverse * size > 1 ? 1 / inverse : size;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
