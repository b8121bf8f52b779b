// What the groups of a model have come to: sub-totals of its rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_GROUPS_HPP
#define SSI_EXPLAIN_GROUPS_HPP

#include <span>

#include "ssi/explain/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A group of one subject: its rows and what they sum to, as for_each_group gives it. What it views has to outlive it.
struct GroupTotal {
  Name group;
  std::span<const Row> rows;  ///< never empty
  Tally tally;                ///< of these, as of a pillar

  /// The row's place of the first, of which every other says the same: pillar and group.
  [[nodiscard]] constexpr const Place& place() const { return rows[0].place; }
};

namespace detail {
[[nodiscard]] constexpr bool grouped(const Row& one, const Row& other) {
  return one.place.pillar == other.place.pillar && one.place.group == other.place.group;
}
[[nodiscard]] constexpr GroupTotal group_of(std::span<const Row> rows) {
  Points earned, open, max;
  for (const Row& row : rows) earned += row.points, open += row.open(), max += row.possible;
  return {rows[0].group, rows, pillar_tally(earned, max - open, max)};
}
}  // namespace detail

/// f(total) for each group of the rows of explain(), in model order; what is in no group is in none. A group's earned
/// points are the sum of its rows', and what its pillar has beside them is in its other rows. Complexity: linear.
///
///     for_each_group(rows, [](const GroupTotal& of) { print(of.group.title, of.tally.earned.text(2)); });   //
///     Calls 12.50
template <class F>
constexpr void for_each_group(std::span<const Row> rows, F&& f) {
  for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
    for (end = first + 1; end < rows.size() && detail::grouped(rows[first], rows[end]);) ++end;
    if (rows[first].place.group > 0) f(detail::group_of(rows.subspan(first, end - first)));
  }
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
