// What a scorecard says on the side: how far other choices could move it, and what one more may cost.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_ASIDES_HPP
#define SSI_REPORT_ASIDES_HPP

#include "ssi/report/sentences.hpp"
#include "ssi/words/robust.hpp"
#include "ssi/words/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// How far other choices could move it; empty where nobody asked.
[[nodiscard]] constexpr ShortText choices_in_words(const Scorecard& card, const Language& language = english) {
  return card.other_choices ? in_words(*card.other_choices, language) : ShortText{};
}
/// What one more of a whole costs the signal, or ratios of its count; empty where it costs nothing.
[[nodiscard]] constexpr ShortText dilution_in_words(const Scorecard& card, std::size_t i,
                                                    const Language& language = english) {
  return card.dilutions.empty() ? ShortText{} : ssi::dilution_in_words(card.rows[i], card.dilutions[i], language);
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
