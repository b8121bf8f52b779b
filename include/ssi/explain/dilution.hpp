// Dilution: what one more costs that is the whole of a ratio, while its part stays.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_DILUTION_HPP
#define SSI_EXPLAIN_DILUTION_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// What one more of the whole takes from what is surely earned; nothing where it takes none.
template <class Target, class Curve, std::size_t Operands>
constexpr Points dilution(const Credit<Target, Curve, Operands>& signal, Window window, Counts counts) {
  if constexpr (Operands == 2) {
    const Count next[2] = {counts[0], counts[1] + 1};
    const Points before = signal.ends(window, counts).low, after = signal.ends(window, next).low;
    if (after < before) return before - after;
  }
  return {};
}

}  // namespace detail

/// Of each signal, in model order, what one more of a whole takes at the low end: of a ratio from itself, of a count
/// from all ratios that have it as their whole. 0 of all else, and where nothing is earned for certain. So one more of
/// posts, which earns the next_gain of its row, changes the total by that less its dilution, where there were any.
/// Exact, no allocation. Complexity: the signals times the ratios.
///
///     dilutions(standard::model, ana)[22]   // what one more message costs that stays unanswered
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Sized<Points, Index<Pillars...>::signal_count> dilutions(const Index<Pillars...>& model,
                                                                                 const Subject& subject) {
  constexpr std::size_t size = Index<Pillars...>::signal_count;
  const auto& reading = model.read(subject);
  auto all = detail::sized<Points, size>(model.number_of_signals());
  auto counted = detail::sized<Text, size>(model.number_of_signals()), whole = counted;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    all[place.signal] = detail::dilution(signal, model.window(), reading[place]);
    signal.source().for_each_metric([&, i = std::size_t{1}](const auto& metric) mutable {
      if (place.operands == 1) counted[place.signal] = metric.name();
      if (place.operands == 2 && i++ == 2) whole[place.signal] = metric.name();
    });
  });
  for (std::size_t ratio = 0; ratio < whole.size(); ++ratio)
    for (std::size_t i = 0; !whole[ratio].empty() && i < counted.size(); ++i)
      if (counted[i] == whole[ratio]) all[i] += all[ratio];
  return all;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
