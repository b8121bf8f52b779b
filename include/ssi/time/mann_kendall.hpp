// Mann-Kendall: whether a series of weeks rises or falls, where weeks are alike their neighbours.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_MANN_KENDALL_HPP
#define SSI_TIME_MANN_KENDALL_HPP

#include <optional>

#include "ssi/time/autocorrelation.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A monotone trend, `mann_kendall(weekly)->p < 0.05`, in a series of weekly flows, by its effective size. The
/// autocorrelation is that of the ranks around the straight line that fits best: around the mean a steady rise would be
/// taken for one, and not be seen. Not for a rolling score, whose days share their events: taken for independent they
/// cry trend on noise in more than half of the cases (model.md section 7), and their effective size is next to nothing.
/// docs/inference.md has false alarms and power, as simulated.
struct MannKendall {
  std::int64_t s;  ///< rising pairs less falling ones
  double z;        ///< with the correction for continuity, times sqrt(n_eff / n)
  double p;        ///< two-sided, from the normal approximation with ties (Kendall 1975)
  double r;        ///< lag-1 autocorrelation of the ranks around their line, with (4 + 8 r) / n added
  double n_eff;    ///< how many independent values they are worth
};
/// None below 10 values, where the approximation is poor, or where all are equal. Rule: values_are_finite. Complexity:
/// quadratic.
template <class Number>
[[nodiscard]] std::optional<MannKendall> mann_kendall(std::span<const Number> values) {
  const auto ranks = doubled_ranks(values);
  const std::size_t n = values.size();
  if (n < 10 || detail::all_equal(ranks)) return std::nullopt;
  MannKendall result{};
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = i + 1; j < n; ++j) result.s += values[i] < values[j] ? 1 : values[j] < values[i] ? -1 : 0;
  const auto spread = [](double m) { return m * (m - 1) * (2 * m + 5); };
  double variance = spread(static_cast<double>(n));
  detail::for_each_tie(ranks, [&](std::size_t size) { variance -= spread(static_cast<double>(size)); });
  const std::int64_t corrected = result.s > 0 ? result.s - 1 : result.s < 0 ? result.s + 1 : 0;
  std::vector<double> residuals;
  detail::residuals_around_line(ranks, residuals);
  result.r = autocorrelation_of(detail::view_of(residuals), {4, 8});
  result.n_eff = effective_size(n, result.r);
  result.z =
      static_cast<double>(corrected) / std::sqrt(variance / 18) * std::sqrt(result.n_eff / static_cast<double>(n));
  result.p = detail::two_sided(result.z);
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
