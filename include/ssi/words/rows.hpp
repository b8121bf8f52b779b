// What rows say to people beside their numbers.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_ROWS_HPP
#define SSI_WORDS_ROWS_HPP

#include "ssi/explain/rows.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What one more of a whole costs while nothing else changes: of a ratio "one more without a reaction costs 0.183", of
/// a count that is the whole of ratios "these cost 0.286 in ratios until something comes back". Empty where it costs
/// nothing.
///
///     dilution_in_words(explain(standard::model, ana)[22], dilutions(standard::model, ana)[22])
[[nodiscard]] constexpr ShortText dilution_in_words(const Row& row, Points dilution,
                                                    const Language& language = english) {
  if (dilution == Points{}) return {};
  const ShortText cost = language(dilution, 3);
  if (!row.ratio()) return language("it costs {points} in ratios until something comes back", {cost});
  const Text unit = row.unit();
  const char first = unit.empty() ? ' ' : *unit.begin();
  const bool vowel = first == 'a' || first == 'e' || first == 'i' || first == 'o' || first == 'u';
  const Text pattern = vowel ? "one more without an {unit} costs {points}" : "one more without a {unit} costs {points}";
  return language(pattern, {language(unit), cost});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
