// Comparisons: why two scores differ, row by row.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_COMPARE_HPP
#define SSI_EXPLAIN_COMPARE_HPP

#include "ssi/explain/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A subject's row beside the reference's, `comparison.rows[i].difference()`: last week, the sector's average person,
/// somebody else.
struct RowDifference {
  Row subject;
  Row reference;

  [[nodiscard]] constexpr Points difference() const { return subject.points - reference.points; }
  /// Whether about as much of both rows is known. Where not, the difference is one of knowledge, not only of doing.
  [[nodiscard]] constexpr bool comparable() const { return subject.comparable(reference); }
};

/// Two subjects under one model, as compare() gives it: `compare(model, ben, against(ana)).difference` is what ben has
/// more. The rows' differences sum to the difference of the totals, with ==.
template <std::size_t Signals>
struct Comparison {
  Sized<RowDifference, Signals> rows;
  Points difference;
  /// How many rows are better known for one side. Anything above 0 has to be said beside the difference.
  std::size_t not_comparable;
};

/// Whom a subject is compared with; against(reference) makes one, for use in the same expression.
template <class Reference>
struct Against {
  const Reference& reference;
};
/// The reference of a comparison: `compare(model, ben, against(ana))`.
template <class Reference>
[[nodiscard]] constexpr Against<Reference> against(const Reference& reference) {
  return {reference};
}

/// Of subjects or readings. Exact, no allocation. Complexity: linear in the signals.
template <class... Pillars, class Subject, class Reference>
[[nodiscard]] constexpr Comparison<Index<Pillars...>::signal_count> compare(const Index<Pillars...>& model,
                                                                            const Subject& subject,
                                                                            Against<Reference> against) {
  const auto &ours = model.read(subject), &theirs = model.read(against.reference);
  constexpr auto size = Index<Pillars...>::signal_count;
  Comparison<size> comparison{detail::sized<RowDifference, size>(model.number_of_signals()), {}, 0};
  model.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
    RowDifference& row = comparison.rows[place.signal];
    const auto fill = [&](Row& side, Counts counts) {
      detail::fill_row(side, place, pillar, signal, model.window(), counts);
    };
    fill(row.subject, ours[place]);
    // Of most of what is compared, a what-if above all, the counts are the same.
    if (ours[place][0] == theirs[place][0] && (place.operands == 1 || ours[place][1] == theirs[place][1]))
      row.reference = row.subject;
    else
      fill(row.reference, theirs[place]);
    comparison.difference += row.difference();
    if (!row.comparable()) ++comparison.not_comparable;
  });
  return comparison;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
