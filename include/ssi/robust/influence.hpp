// What signals and pillars decide in a population, beside what their weights say; and what would change without them.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_INFLUENCE_HPP
#define SSI_ROBUST_INFLUENCE_HPP

#include "ssi/core/points.hpp"
#include "ssi/core/view_of.hpp"
#include "ssi/robust/detail/points_table.hpp"
#include "ssi/scale/ranks.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A population scored without a signal, the other weights of its pillar scaled up to the pillar's points; or without a
/// pillar, the others scaled up to the index's. A signal that is alone in its pillar is left out with it.
struct WithoutIt {
  /// Spearman's, of the totals with and without it; none where either is the same for all.
  std::optional<double> rank_correlation;
  Points mean_change;  ///< of the total, rounded to a micropoint
  Points mean_moved;   ///< the same whether up or down
};

/// A signal or a pillar in a population. For display.
struct Influence {
  StaticText id;
  std::size_t pillar;
  double nominal;  ///< its weight, as a share of the index
  /// The square of its correlation with the total; none where its points, or the totals, are the same for all.
  std::optional<double> squared_correlation;
  /// Its covariance with the total, as a share of the total's variance: its effective weight. All of the signals sum to
  /// 1, and so do the pillars. 0 where the totals are the same for all.
  double of_variance;
  WithoutIt without;
};

/// Effective against nominal weights, and leave-one-out.
struct Influences {
  std::vector<Influence> by_signal, by_pillar;
  std::size_t members = 0;  ///< whose points are all known, which it is about
  std::size_t unknown = 0;  ///< the others
};

namespace detail {

[[nodiscard]] inline std::vector<std::int64_t> totals_without(const PointsTable& table, const PointsColumn& left,
                                                              const PointsColumn& pillar) {
  std::vector<std::int64_t> totals = table.totals;
  const auto scaled = [](std::int64_t points, std::int64_t to, std::int64_t from) {
    return from == 0 ? 0 : (2 * points * to + from) / (2 * from);
  };
  const bool alone = left.most == pillar.most;
  for (std::size_t i = 0; i < totals.size(); ++i)
    totals[i] = alone ? scaled(totals[i] - pillar.points[i], table.most, table.most - pillar.most)
                      : totals[i] - pillar.points[i] +
                            scaled(pillar.points[i] - left.points[i], pillar.most, pillar.most - left.most);
  return totals;
}
[[nodiscard]] inline WithoutIt without(const PointsTable& table, const std::vector<std::int64_t>& totals) {
  const auto n = static_cast<std::int64_t>(table.members);
  std::int64_t change = 0, moved = 0;
  for (std::size_t i = 0; i < totals.size(); ++i) {
    const std::int64_t apart = totals[i] - table.totals[i];
    change += apart;
    moved += apart < 0 ? -apart : apart;
  }
  const auto mean = [n](std::int64_t sum) {
    return Points::from_micropoints(sum < 0 ? -((-2 * sum + n) / (2 * n)) : (2 * sum + n) / (2 * n));
  };
  return {correlation(Centred{doubled_ranks(view_of(table.totals))}, Centred{doubled_ranks(view_of(totals))}),
          mean(change), mean(moved)};
}

}  // namespace detail

/// Of a population whose readings are of the model. Complexity: linear in the signals and the members, but for sorting
/// these once a signal.
///
///     const auto all = influences(standard::model, readings);
///     all.by_signal[5].nominal, all.by_signal[5].of_variance   // connections: 0.05 and what they really decide here
template <class... Pillars, class Some>
[[nodiscard]] Influences influences(const Index<Pillars...>& model, const std::vector<Some>& readings) {
  const detail::PointsTable table{model, readings};
  Influences result;
  result.members = table.members;
  result.unknown = table.unknown;
  if (table.members == 0) return result;
  const detail::Centred totals{table.totals};
  const double variance = products(totals, totals);
  const auto influence = [&](const detail::PointsColumn& column) {
    const detail::Centred points{column.points};
    const auto r = correlation(points, totals);
    return Influence{column.id,
                     column.pillar,
                     static_cast<double>(column.most) / static_cast<double>(table.most),
                     r ? std::optional{*r * *r} : std::nullopt,
                     variance > 0 ? products(points, totals) / variance : 0,
                     detail::without(table, totals_without(table, column, table.by_pillar[column.pillar]))};
  };
  for (const detail::PointsColumn& signal : table.by_signal) result.by_signal.push_back(influence(signal));
  for (const detail::PointsColumn& pillar : table.by_pillar) result.by_pillar.push_back(influence(pillar));
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
