// The exact plan: dynamic programming over minutes, action by action.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_KNAPSACK_HPP
#define SSI_DECIDE_DETAIL_KNAPSACK_HPP

#include "ssi/decide/detail/greedy.hpp"
#include "ssi/decide/goal.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// The most that the first i actions bring in at most b minutes, for every i and b, and, where the number of different
// actions is limited, for every number of them. All numbers of units of an action are tried, so that it is exact for
// every curve, not only for concave ones. Complexity: units * minutes (* different actions); memory: 4 bytes * actions
// * minutes (* different actions).
class Knapsack {
 public:
  SSI_CONSTEXPR_VECTOR Knapsack(const std::vector<Gains>& all, std::int64_t minutes, std::size_t most_actions)
      : all_{&all},
        columns_{static_cast<std::size_t>(minutes) + 1},
        limited_{most_actions < all.size()},
        layers_{limited_ ? most_actions + 1 : 1},
        best_((all.size() + 1) * layers_ * columns_, 0) {
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t layer = 0; layer < layers_; ++layer) fill(i, layer);
  }

  // Whether the table and the work stay within ExactPlan.
  [[nodiscard]] static SSI_CONSTEXPR_VECTOR bool fits(const std::vector<Gains>& all, std::int64_t minutes,
                                                      std::size_t most_actions) {
    const std::uint64_t columns = static_cast<std::uint64_t>(minutes) + 1;
    const std::uint64_t layers = most_actions < all.size() ? most_actions + 1 : 1;
    std::uint64_t units = 0;
    for (const Gains& gains : all) {
      const auto affordable = static_cast<std::uint64_t>(minutes / gains.minutes);
      units += affordable < gains.units() ? affordable : gains.units();
    }
    const std::uint64_t rows = (all.size() + 1) * layers;
    return rows <= ExactPlan::bytes / sizeof(std::int32_t) / columns && units * layers <= ExactPlan::steps / columns;
  }

  // The cheapest of the plans that bring at least the gain; where none does, of those that bring most.
  SSI_CONSTEXPR_VECTOR Taken plan(std::int64_t need) const {
    const std::int32_t* last = row(all_->size(), layers_ - 1);
    std::size_t minutes = 0;
    const std::int64_t most = last[columns_ - 1];
    while (last[minutes] < (need < most ? need : most)) ++minutes;
    return read_back(minutes);
  }

 private:
  SSI_CONSTEXPR_VECTOR const std::int32_t* row(std::size_t i, std::size_t layer) const {
    return best_.data() + (i * layers_ + layer) * columns_;
  }
  // What an action is added to has one different action less.
  SSI_CONSTEXPR_VECTOR std::size_t below(std::size_t layer) const { return limited_ ? layer - 1 : layer; }

  SSI_CONSTEXPR_VECTOR void fill(std::size_t i, std::size_t layer) {
    const Gains& gains = (*all_)[i];
    const std::int32_t* without = row(i, layer);
    std::int32_t* with = best_.data() + ((i + 1) * layers_ + layer) * columns_;
    for (std::size_t b = 0; b < columns_; ++b) with[b] = without[b];
    if (limited_ && layer == 0) return;
    const std::int32_t* from = row(i, below(layer));
    for (std::uint32_t k = 1; k <= gains.units(); ++k) {
      const std::size_t cost = static_cast<std::size_t>(gains.minutes) * k;
      if (cost >= columns_) break;
      raise(with + cost, from, columns_ - cost, gains.gain[k]);
    }
  }
  // A plain loop over rows, which compilers vectorise: nearly all of the time is spent here.
  static constexpr void raise(std::int32_t* with, const std::int32_t* from, std::size_t size, std::int32_t gain) {
    for (std::size_t b = 0; b < size; ++b) {
      const std::int32_t candidate = from[b] + gain;
      with[b] = candidate > with[b] ? candidate : with[b];
    }
  }
  // Of equal plans the one that has less of the later actions.
  SSI_CONSTEXPR_VECTOR Taken read_back(std::size_t minutes) const {
    Taken taken;
    taken.units.assign(all_->size(), 0);
    std::size_t layer = layers_ - 1;
    for (std::size_t i = all_->size(); i-- > 0;) {
      const Gains& gains = (*all_)[i];
      const std::int32_t wanted = row(i + 1, layer)[minutes];
      if (row(i, layer)[minutes] == wanted) continue;
      std::uint32_t k = 1;
      while (row(i, below(layer))[minutes - static_cast<std::size_t>(gains.minutes) * k] + gains.gain[k] != wanted) ++k;
      taken.set(i, gains, k);
      minutes -= static_cast<std::size_t>(gains.minutes) * k;
      layer = below(layer);
    }
    return taken;
  }

  const std::vector<Gains>* all_;
  std::size_t columns_;
  bool limited_;
  std::size_t layers_;
  std::vector<std::int32_t> best_;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
