// How far other weights, curves and targets of the same model could move members of a population past each other.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_VARIED_RANKS_HPP
#define SSI_ROBUST_VARIED_RANKS_HPP

#include "ssi/core/score_of.hpp"
#include "ssi/robust/varied.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// 1 for the most; equals share the best of their ranks.
inline void rank(const std::vector<std::int64_t>& totals, std::vector<std::uint32_t>& order,
                 std::vector<std::uint32_t>& ranks) {
  order.resize(totals.size());
  ranks.resize(totals.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return totals[a] > totals[b]; });
  for (std::uint32_t i = 0; i < order.size(); ++i)
    ranks[order[i]] = i > 0 && totals[order[i]] == totals[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
}

}  // namespace detail

/// The rank of a member, 1 for the most points, equals sharing the best of theirs: under the model itself and under
/// other choices, which are the same for all members of a draw.
struct VariedRank {
  std::uint32_t own;
  Spread<std::uint32_t> under;
  friend constexpr bool operator==(const VariedRank&, const VariedRank&) = default;
};

/// The ranks of a population under other choices.
struct VariedRanks {
  /// In the order of the readings; none of whom the model has no estimate, who have no rank.
  std::vector<std::optional<VariedRank>> members;
  std::size_t ranked = 0;   ///< how many have one
  std::uint64_t moved = 0;  ///< ranks apart from their own, summed over all members and draws
  std::uint32_t draws = 0;

  /// How many ranks a member moves on average, of 100: the R_S of Saisana and others (2005) in per cents of the ranked.
  /// For display.
  [[nodiscard]] double mean_shift_percent() const {
    if (ranked == 0) return 0;
    const auto n = static_cast<double>(ranked);
    return 100 * static_cast<double>(moved) / (static_cast<double>(draws) * n * n);
  }
};

/// Of members whose readings are of the model: `model.read(ana)`, or readings_of() a batch's columns. Rules:
/// choices_are_within_their_ranges, those of scoring. Complexity: the signals times the members times the draws: 1,000
/// members of the standard model under 1,000 draws take about half a second. Memory: 4 bytes a member and draw, and 16
/// a member, signal and size of its target: 15 MB for 1,000.
///
///     const auto ranks = varied_ranks(standard::model, readings);
///     ranks.members[7]->under.low   // at best so high in the ranks, in nineteen of twenty draws
template <class... Pillars, class Some>
[[nodiscard]] VariedRanks varied_ranks(const Index<Pillars...>& model, const std::vector<Some>& readings,
                                       const Choices& choices = {}) {
  std::vector<Some> known;
  std::vector<std::size_t> places;
  std::vector<std::int64_t> totals, pillars;
  for (std::size_t i = 0; i < readings.size(); ++i)
    if (const auto estimate = detail::score_of(model, model.read(readings[i])).total.estimate) {
      known.push_back(readings[i]);
      places.push_back(i);
      totals.push_back(estimate->micropoints());
    }
  const detail::Reached reached{model, std::span<const Some>{known}, choices};
  VariedRanks result;
  result.members.resize(readings.size());
  result.ranked = known.size();
  result.draws = choices.draws;
  std::vector<std::uint32_t> order, own, ranks;
  detail::rank(totals, order, own);
  std::vector<std::vector<std::uint32_t>> all(known.size());
  std::vector<detail::SignalChoices> chosen;
  for (std::uint32_t draw = 0; draw < choices.draws; ++draw) {
    reached.choose(chosen, [&](std::size_t, detail::Choice) { return draw; });
    reached.score(chosen, pillars);
    for (std::size_t i = 0; i < known.size(); ++i) {
      totals[i] = 0;
      for (std::size_t p = 0; p < reached.pillars(); ++p) totals[i] += pillars[i * reached.pillars() + p];
    }
    detail::rank(totals, order, ranks);
    for (std::size_t i = 0; i < known.size(); ++i) {
      all[i].push_back(ranks[i]);
      result.moved += ranks[i] > own[i] ? ranks[i] - own[i] : own[i] - ranks[i];
    }
  }
  for (std::size_t i = 0; i < known.size(); ++i)
    result.members[places[i]] = VariedRank{own[i], spread_of(std::move(all[i]))};
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
