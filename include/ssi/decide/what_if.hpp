// What if: the score after changes to the counts, row by row, with what they do to ratios on the side.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_WHAT_IF_HPP
#define SSI_DECIDE_WHAT_IF_HPP

#include "ssi/decide/outlook.hpp"
#include "ssi/explain/compare.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A metric is to have so many more, or fewer: `plus(standard::posts, 10)`.
struct Addition {
  Text metric;
  std::int64_t units;
};

/// Unit: the metric's. Range: any; below zero in all is refused where it is applied, above the largest count saturates.
template <class Reader>
[[nodiscard]] constexpr Addition plus(const Metric<Reader>& metric, detail::Units units) {
  return {metric.name(), units.number};
}

namespace detail {

constexpr Count changed(Count, const Change& change) {
  return change.count;
}
constexpr Count changed(Count count, const Addition& addition) {
  const std::int64_t units = Units{addition.units}.number;
  const std::int64_t low = count.low() + units, high = count.high() + units;
  // What nothing bounds from above stays so; of an interval, what would be below zero was never there.
  if (!count.known() && count.high() == Count::largest) return at_least(low < 0 ? 0 : low);
  if (high < 0) violated<rules::count_is_not_negative>(addition.metric, count, ", changed by ", addition.units);
  return between(low < 0 ? 0 : low, high);
}

template <class T>
concept one_change = std::same_as<T, Change> || std::same_as<T, Addition>;

// Gives how many additions fell on a count of which nothing is known.
template <class Model, std::size_t Size, one_change Made>
constexpr std::size_t change(const Model& model, Reading<Size>& reading, const Made& made) {
  bool found = false, on_unknown = false;
  for_each_slot(model, [&](Text name, std::size_t slot) {
    if (!(name == made.metric)) return;
    found = true;
    on_unknown = on_unknown || reading[slot].wholly_unknown();
    reading[slot] = changed(reading[slot], made);
  });
  require<rules::change_names_a_metric_of_the_index>(found, made.metric);
  return std::same_as<Made, Addition> && on_unknown ? 1 : 0;
}
template <class Model, std::size_t Size, class List>
constexpr std::size_t change(const Model& model, Reading<Size>& reading, const List& list) {
  std::size_t on_unknown = 0;
  for (const auto& made : list) on_unknown += change(model, reading, made);
  return on_unknown;
}

template <class Model, std::size_t Size, class... Changes>
constexpr std::size_t change_all(const Model& model, Reading<Size>& reading, const Changes&... changes) {
  const std::size_t on_unknown = (std::size_t{0} + ... + change(model, reading, changes));
  // Only now: a part and its whole may have grown one after the other.
  model.for_each_signal([&](Place place, const auto&, const auto& signal) { signal.require_accepted(reading[place]); });
  return on_unknown;
}

}  // namespace detail

/// Two scores of one subject, and the difference of each row: row.subject is after the changes, row.reference before.
///
///     what_if(standard::model, ana, standard::posts.to(24)).difference()   // what 24 posts would bring
template <std::size_t Pillars, std::size_t Signals>
struct WhatIf {
  Score<Pillars> before;
  Score<Pillars> after;
  Comparison<Signals> comparison;
  /// How many additions fell on an unknown count, of which n more make at least n: setting it says more.
  std::size_t on_unknown;

  /// The rows' differences sum to it, with ==.
  [[nodiscard]] constexpr Points difference() const { return comparison.difference; }
};

/// Whether the row is a ratio that moved because its whole did: more invitations sent, and as yet none accepted.
[[nodiscard]] constexpr bool side_effect(const RowDifference& row) {
  const Operands after = row.subject.operands(), before = row.reference.operands();
  return row.subject.ratio() && !row.subject.wholly_unknown() && !row.reference.wholly_unknown() &&
         after[0].count == before[0].count && after[1].count != before[1].count;
}

/// A change is metric.to(count), plus(metric, units), or a list of either; all are made in order before any ratio is
/// checked. A metric changes in every signal that reads it; no other count follows: more posts make no week of posting.
/// Rules: change_names_a_metric_of_the_index, count_is_not_negative, part_is_at_most_its_whole.
template <class... Pillars, class Subject, class... Changes>
[[nodiscard]] constexpr auto what_if(const Index<Pillars...>& model, const Subject& subject,
                                     const Changes&... changes) {
  using Model = Index<Pillars...>;
  const Reading<Model::operand_count> before = model.read(subject);
  Reading<Model::operand_count> after = before;
  const std::size_t on_unknown = detail::change_all(model, after, changes...);
  return WhatIf<Model::pillar_count, Model::signal_count>{detail::score_of(model, before),
                                                          detail::score_of(model, after),
                                                          compare(model, after, against(before)), on_unknown};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
