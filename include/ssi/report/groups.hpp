// The groups of a scorecard: what stands above their rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_GROUPS_HPP
#define SSI_REPORT_GROUPS_HPP

#include "ssi/explain/groups.hpp"
#include "ssi/report/sentences.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// What stands above a row: where a group begins its title and sub-total, "Calls: 12.50 of 20"; "Other signals" behind
/// the last; nothing in between, and in a pillar without groups.
[[nodiscard]] constexpr ShortText group_in_words(const Scorecard& card, std::size_t i,
                                                 const Language& language = english) {
  const Row& row = card.rows[i];
  const bool begins = i == 0 || !ssi::detail::grouped(card.rows[i - 1], row);
  if (!begins) return {};
  if (row.place.group == 0) {
    const bool behind = i > 0 && card.rows[i - 1].place.pillar == row.place.pillar;
    return behind ? language("Other signals", {}) : ShortText{};
  }
  std::size_t size = 0;
  Points low;
  for (; i + size < card.rows.size() && ssi::detail::grouped(row, card.rows[i + size]); ++size)
    low += card.printed[i + size];
  const Tally tally = ssi::detail::group_of(card.rows.subspan(i, size)).tally;
  return shortened(language(row.group.title), 55).append(": ").append(headline(tally, low, language));
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
