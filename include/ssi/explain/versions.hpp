// Versions: two models side by side, what changed between them and what it is worth; stored readings brought over.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_VERSIONS_HPP
#define SSI_EXPLAIN_VERSIONS_HPP

#include <span>

#include "ssi/core/digest.hpp"
#include "ssi/explain/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a newer version of a model did to a signal, by its id.
enum class SignalChange : unsigned char {
  kept,
  reweighted,  ///< another weight
  retargeted,  ///< another target, curve or metric
  redefined,   ///< both
  added,
  removed,
};

/// A signal in two versions of a model: `row.difference()` is what the newer one gives more for it.
struct VersionRow {
  SignalChange change = SignalChange::kept;
  Row before;  ///< in the older version; of an added signal empty, 0 points of 0
  Row after;   ///< in the newer one; of a removed signal empty

  [[nodiscard]] constexpr Text id() const { return change == SignalChange::removed ? before.id : after.id; }
  [[nodiscard]] constexpr Points difference() const { return after.points - before.points; }
  /// Whether it stands in another pillar than before.
  [[nodiscard]] constexpr bool moved() const {
    return change != SignalChange::added && change != SignalChange::removed && !(before.pillar.id == after.pillar.id);
  }
};

namespace detail {

// A version as it is compared: its rows, and what each signal makes points of.
struct VersionRows {
  std::span<const Row> rows;
  std::span<const std::uint64_t> definitions;

  [[nodiscard]] constexpr std::size_t find(Text id) const {
    std::size_t i = 0;
    while (i < rows.size() && !(rows[i].id == id)) ++i;
    return i;
  }
};
[[nodiscard]] constexpr SignalChange change_of(bool other_weight, bool other_definition) {
  if (other_weight) return other_definition ? SignalChange::redefined : SignalChange::reweighted;
  return other_definition ? SignalChange::retargeted : SignalChange::kept;
}
// Of so many counts, unknown.
template <std::size_t Size>
[[nodiscard]] constexpr Reading<Size> reading_of([[maybe_unused]] std::size_t size) {
  if constexpr (Size == at_run_time)
    return Reading<Size>{size};
  else
    return {};
}
// Where the name stands first; their number where it does not.
[[nodiscard]] constexpr std::size_t place_in(std::span<const Text> names, Text name) {
  std::size_t i = 0;
  while (i < names.size() && !(names[i] == name)) ++i;
  return i;
}

}  // namespace detail

/// Two versions of a model side by side, as compare() gives it. The rows' differences sum to the difference of the
/// totals, and what the kinds of changes are worth sums to it too, with ==.
template <std::size_t Most>
class VersionComparison {
 public:
  constexpr VersionComparison(detail::VersionRows from, detail::VersionRows to)
      : rows_{detail::sized<VersionRow, Most>(from.rows.size() + to.rows.size())} {
    for (std::size_t i = 0; i < to.rows.size(); ++i) {
      const Row& row = to.rows[i];
      const std::size_t old = from.find(row.id);
      if (old == from.rows.size())
        add({SignalChange::added, {}, row});
      else
        add({detail::change_of(from.rows[old].possible != row.possible, from.definitions[old] != to.definitions[i]),
             from.rows[old], row});
    }
    for (const Row& row : from.rows)
      if (to.find(row.id) == to.rows.size()) add({SignalChange::removed, row, {}});
  }

  /// In the order of the newer version, and then what it removed.
  [[nodiscard]] constexpr std::span<const VersionRow> rows() const { return {rows_.data(), size_}; }
  /// Of the totals: what the newer version gives more.
  [[nodiscard]] constexpr Points difference() const { return difference_; }
  /// What all changes of a kind are worth together: `compared.worth(SignalChange::added)`.
  [[nodiscard]] constexpr Points worth(SignalChange change) const {
    Points worth;
    for (const VersionRow& row : rows())
      if (row.change == change) worth += row.difference();
    return worth;
  }

 private:
  constexpr void add(const VersionRow& row) {
    rows_[size_++] = row;
    difference_ += row.difference();
  }

  Sized<VersionRow, Most> rows_;
  std::size_t size_ = 0;
  Points difference_;
};

/// A stored reading brought over to a newer version of its model, as migrated() gives it.
template <std::size_t OldSize, std::size_t Size>
class Migration {
 public:
  constexpr Migration(const Reading<OldSize>& old, std::span<const Text> from, std::span<const Text> to)
      : reading_{detail::reading_of<Size>(to.size())},
        dropped_{detail::sized<Operand, OldSize>(from.size())},
        fresh_{detail::sized<Text, Size>(to.size())} {
    for (std::size_t slot = 0; slot < to.size(); ++slot) {
      const std::size_t i = detail::place_in(from, to[slot]);
      if (i < from.size())
        reading_[slot] = old[i];
      else if (detail::place_in(fresh(), to[slot]) == fresh_size_)
        fresh_[fresh_size_++] = to[slot];
    }
    for (std::size_t i = 0; i < from.size(); ++i)
      if (detail::place_in(to, from[i]) == to.size() && detail::place_in(from, from[i]) == i)
        dropped_[dropped_size_++] = {from[i], old[i]};
  }

  /// For the newer version; what is new in it is unknown.
  [[nodiscard]] constexpr const Reading<Size>& reading() const { return reading_; }
  /// The counts of the old reading that the newer version does not read: each once, in the older one's order.
  [[nodiscard]] constexpr std::span<const Operand> dropped() const { return {dropped_.data(), dropped_size_}; }
  /// What the newer version reads and the older one did not: unknown in the reading.
  [[nodiscard]] constexpr std::span<const Text> fresh() const { return {fresh_.data(), fresh_size_}; }

 private:
  Reading<Size> reading_;
  Sized<Operand, OldSize> dropped_;
  Sized<Text, Size> fresh_;
  std::size_t dropped_size_ = 0, fresh_size_ = 0;
};

namespace detail {

template <class... Pillars>
[[nodiscard]] constexpr auto definitions_of(const Index<Pillars...>& model) {
  auto definitions = sized<std::uint64_t, Index<Pillars...>::signal_count>(model.number_of_signals());
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    Digest digest;
    digest_definition(digest, signal);
    definitions[place.signal] = digest.value();
  });
  return definitions;
}

}  // namespace detail

/// An older version of a model beside a newer one, each with the subject or reading that it reads: of one and the same
/// the differences are the version's alone. Signals are the same where their ids are. Exact, no allocation. Complexity:
/// the product of the signals.
///
///     const auto compared = compare(v1, rep, v2, rep);
///     compared.worth(SignalChange::reweighted)   // 1.250000
template <class... Older, class Before, class... Newer, class After>
[[nodiscard]] constexpr auto compare(const Index<Older...>& from, const Before& before, const Index<Newer...>& to,
                                     const After& after) {
  const auto old_rows = explain(from, before);
  const auto new_rows = explain(to, after);
  const auto old_definitions = detail::definitions_of(from);
  const auto new_definitions = detail::definitions_of(to);
  constexpr std::size_t old_size = Index<Older...>::signal_count, new_size = Index<Newer...>::signal_count;
  return VersionComparison < old_size == at_run_time || new_size == at_run_time
             ? at_run_time
             : old_size + new_size >
                   {detail::VersionRows{old_rows, old_definitions}, detail::VersionRows{new_rows, new_definitions}};
}

/// A reading of an older version as one of a newer version, metric by metric by name; who keeps readings and not scores
/// can score the past anew. Of a metric in several slots the first counts: they are all alike in what read() and with()
/// give. Rule: part_is_at_most_its_whole, where the newer version makes a ratio of counts that contradict each other.
/// Complexity: the product of the slots.
///
///     v2.score(migrated(v1, stored, v2).reading())   // the past under the new version
template <class... Older, class... Newer>
[[nodiscard]] constexpr auto migrated(const Index<Older...>& from,
                                      const Reading<Index<Older...>::operand_count>& reading,
                                      const Index<Newer...>& to) {
  const Migration<Index<Older...>::operand_count, Index<Newer...>::operand_count> migration{
      reading, detail::metrics_of(from), detail::metrics_of(to)};
  to.for_each_signal(
      [&](Place place, const auto&, const auto& signal) { signal.require_accepted(migration.reading()[place]); });
  return migration;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
