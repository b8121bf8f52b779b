// Contributions: what each signal earns, without the words.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_CONTRIBUTIONS_HPP
#define SSI_EXPLAIN_CONTRIBUTIONS_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What each signal earns at the least and at the most, in model order: the numbers of explain() alone, for whoever
/// stores them of a million subjects; model.for_each_signal() names them. Their low ends sum to total.earned and
/// their high ends to total.high(), with ==. Exact, no allocation. Complexity: linear in the signals.
///
///     contributions(field, {.calls = 10, .demos = 2})[1].low   // what the demos earn
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Sized<Ends, Index<Pillars...>::signal_count> contributions(const Index<Pillars...>& model,
                                                                                   const Subject& subject) {
  const auto& reading = model.read(subject);
  auto all = detail::sized<Ends, Index<Pillars...>::signal_count>(model.number_of_signals());
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    all[place.signal] = signal.ends(model.window(), reading[place]);
  });
  return all;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
