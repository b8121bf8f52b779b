// How signals go together in a population: correlations within and between pillars, and Cronbach's alpha.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_CONSISTENCY_HPP
#define SSI_ROBUST_CONSISTENCY_HPP

#include "ssi/core/points.hpp"
#include "ssi/robust/detail/points_table.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A number for each pair; none where one of the two is the same for all.
using Correlations = std::vector<std::vector<std::optional<double>>>;

/// How signals go together. For display.
struct Consistency {
  Correlations by_signal;  ///< Pearson's, of the points of each two, in model order
  Correlations by_pillar;
  /// Of each two pillars the mean correlation of a signal of the one with one of the other; of a pillar with itself
  /// that of two different signals. None where no pair has one.
  Correlations mean;
  /// Cronbach's alpha of the credit that signals give, each from 0 to 1 whatever its weight: of each pillar. None of
  /// fewer than two signals that give any, or where their sum is the same for all.
  std::vector<std::optional<double>> alpha;
  std::optional<double> alpha_of_all;
  std::size_t members = 0;  ///< whose points are all known, which it is about
  std::size_t unknown = 0;  ///< the others
};

namespace detail {

// Of the signals of a pillar, or of all.
[[nodiscard]] inline std::optional<double> alpha(const PointsTable& table, std::optional<std::size_t> pillar) {
  std::vector<std::int64_t> sums(table.members);
  double variances = 0;
  std::int64_t items = 0;
  for (const PointsColumn& signal : table.by_signal) {
    if ((pillar && signal.pillar != *pillar) || signal.most == 0) continue;
    std::vector<std::int64_t> credits;
    for (std::size_t i = 0; i < table.members; ++i) {
      credits.push_back((2 * signal.points[i] * 1'000'000 + signal.most) / (2 * signal.most));
      sums[i] += credits.back();
    }
    const Centred item{std::move(credits)};
    variances += products(item, item);
    ++items;
  }
  const Centred all{std::move(sums)};
  const double variance = products(all, all);
  if (items < 2 || !(variance > 0)) return std::nullopt;
  return static_cast<double>(items) / static_cast<double>(items - 1) * (1 - variances / variance);
}
[[nodiscard]] inline Correlations correlations(const std::vector<PointsColumn>& columns) {
  std::vector<Centred> centred;
  centred.reserve(columns.size());
  for (const PointsColumn& column : columns) centred.emplace_back(column.points);
  Correlations all(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i)
    for (std::size_t j = 0; j < columns.size(); ++j) all[i].push_back(correlation(centred[i], centred[j]));
  return all;
}

}  // namespace detail

/// Of a population whose readings are of the model. Complexity: the square of the signals times the members.
///
///     *consistency(standard::model, readings).alpha[0]   // of the signals of the first pillar
template <class... Pillars, class Some>
[[nodiscard]] Consistency consistency(const Index<Pillars...>& model, const std::vector<Some>& readings) {
  const detail::PointsTable table{model, readings};
  Consistency result;
  result.members = table.members;
  result.unknown = table.unknown;
  if (table.members == 0) return result;
  result.by_signal = detail::correlations(table.by_signal);
  result.by_pillar = detail::correlations(table.by_pillar);
  for (std::size_t p = 0; p < table.by_pillar.size(); ++p) {
    result.alpha.push_back(detail::alpha(table, p));
    std::vector<std::optional<double>>& means = result.mean.emplace_back();
    for (std::size_t q = 0; q < table.by_pillar.size(); ++q) {
      double sum = 0;
      int pairs = 0;
      for (std::size_t i = 0; i < table.by_signal.size(); ++i)
        for (std::size_t j = 0; j < table.by_signal.size(); ++j)
          if (i != j && table.by_signal[i].pillar == p && table.by_signal[j].pillar == q && result.by_signal[i][j])
            sum += *result.by_signal[i][j], ++pairs;
      means.push_back(pairs > 0 ? std::optional{sum / pairs} : std::nullopt);
    }
  }
  result.alpha_of_all = detail::alpha(table, std::nullopt);
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
