// The choice of units: by strategy, of the weakest pillar, of the few actions that go farthest.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_CHOOSE_HPP
#define SSI_DECIDE_DETAIL_CHOOSE_HPP

#include "ssi/decide/detail/knapsack.hpp"
#include "ssi/decide/goal.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Whose turn it is: of the pillars that can still gain, the one with the least share of its points.
template <std::size_t Pillars>
struct WeakestFirst {
  const std::vector<Gains>& all;
  const Score<Pillars>& before;

  template <class Can>
  constexpr std::optional<std::size_t> operator()(const Taken& taken, Can&& can) const {
    auto earned = sized<std::int64_t, Pillars>(before.pillars.size());
    for (std::size_t p = 0; p < earned.size(); ++p) earned[p] = before.pillars[p].earned.micropoints();
    for (std::size_t i = 0; i < all.size(); ++i) earned[all[i].pillar] += all[i].gain[taken.units[i]];
    std::optional<std::size_t> weakest;
    const auto share = [&](std::size_t p) {
      return Fraction{static_cast<std::uint64_t>(earned[p]),
                      static_cast<std::uint64_t>(before.pillars[p].max.micropoints())};
    };
    for (std::size_t i = 0; i < all.size(); ++i)
      if (can(i) && (!weakest || share(all[i].pillar) < share(*weakest))) weakest = all[i].pillar;
    return weakest;
  }
};
inline constexpr auto any_pillar = [](const Taken&, auto&&) { return std::optional<std::size_t>{}; };

// The actions that bring most, so many of them; the rest bring nothing.
SSI_CONSTEXPR_VECTOR std::vector<Gains> only_best(const std::vector<Gains>& all, std::size_t most_actions) {
  std::vector<Gains> best(all.size(), Gains{});
  for (std::size_t n = 0; n < most_actions && n < all.size(); ++n) {
    std::size_t next = all.size();
    for (std::size_t i = 0; i < all.size(); ++i)
      if (best[i].most() == 0 && (next == all.size() || all[next].most() < all[i].most())) next = i;
    best[next] = all[next];
  }
  return best;
}
SSI_CONSTEXPR_VECTOR std::int64_t gain_of_all(const std::vector<Gains>& all) {
  std::int64_t gain = 0;
  for (const Gains& gains : all) gain += gains.most();
  return gain;
}
// All that is of use of each.
SSI_CONSTEXPR_VECTOR Taken all_of(const std::vector<Gains>& all) {
  Taken taken;
  taken.units.assign(all.size(), 0);
  for (std::size_t i = 0; i < all.size(); ++i) taken.set(i, all[i], all[i].units());
  return taken;
}
SSI_CONSTEXPR_VECTOR std::int64_t minutes_of_all(const std::vector<Gains>& all) {
  std::int64_t minutes = 0;
  for (const Gains& gains : all) minutes += gains.minutes * gains.units();
  return minutes;
}

// Precondition: the actions that bring most reach limits.need, where there is one. An exact strategy becomes the greedy
// one where its table would be too large.
template <std::size_t Pillars>
SSI_CONSTEXPR_VECTOR Taken choose(const std::vector<Gains>& all, const Frontier& relaxed, const Score<Pillars>& before,
                                  const Limits& limits, Strategy& strategy) {
  const auto from_zero = [&](const std::vector<Gains>& some) {
    // Not a conditional expression: g++ 12 then frees its vector twice in a constant expression.
    if (strategy == Strategy::weakest_pillar_first)
      return greedy(some, Frontier{some, limits.minutes}, limits, WeakestFirst<Pillars>{some, before});
    return greedy(some, Frontier{some, limits.minutes}, limits, any_pillar);
  };
  const bool free = strategy != Strategy::weakest_pillar_first && limits.most_actions >= all.size();
  Taken taken;
  if (free)
    taken = greedy(all, relaxed, limits, any_pillar);
  else
    taken = from_zero(all);
  const bool to_goal = limits.need != no_limit;
  // Where few different actions are allowed, the best a minute may not be those that go far enough.
  if (to_goal && taken.gain < limits.need) taken = from_zero(only_best(all, limits.most_actions));
  if (strategy != Strategy::exact) return taken;
  const std::int64_t useful = to_goal ? taken.minutes : minutes_of_all(all);
  const std::int64_t minutes = useful < limits.minutes ? useful : limits.minutes;
  if (!Knapsack::fits(all, minutes, limits.most_actions)) {
    strategy = Strategy::greedy;
    return taken;
  }
  return Knapsack{all, minutes, limits.most_actions}.plan(limits.need);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
