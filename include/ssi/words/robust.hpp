// How far other choices could move a score, in a sentence.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_ROBUST_HPP
#define SSI_WORDS_ROBUST_HPP

#include "ssi/robust/spread.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Of a total under other choices, in whole points that hold nine of ten draws: "Other weights, curves and targets of
/// the same model would mostly put it between 55 and 69." Empty where they move nothing.
///
///     in_words(*varied(standard::model, ana).total)
[[nodiscard]] constexpr ShortText in_words(const Spread<Points>& total, const Language& language = english) {
  if (total.low == total.high) return {};
  const auto low = static_cast<std::uint64_t>(total.low.micropoints() / Points::per_point);
  const auto high = static_cast<std::uint64_t>((total.high.micropoints() + Points::per_point - 1) / Points::per_point);
  return language("Other weights, curves and targets of the same model would mostly put it between {low} and {high}.",
                  {number(low), number(high)});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
