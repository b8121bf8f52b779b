// Rows: where each point comes from, what is missing, what the next step brings.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_ROWS_HPP
#define SSI_EXPLAIN_ROWS_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One signal of one subject. The points of all rows sum to the total's earned points, with ==.
struct Row {
  Place place;
  Name pillar{""};   ///< of the pillar: id and title
  Text id;           ///< the signal's id
  Text title;        ///< the signal's title, its id where it has none
  Texts texts;       ///< unit, reason, remedy and source, as far as the model gives them
  Phrase target;     ///< the target in the reader's words: "3 a week, 39 in 13 weeks"
  Count counts[2];   ///< what was read: the metric, or part and whole of a ratio
  Text metrics[2];   ///< the names of these
  bool ratio;        ///< whether counts[1] is in use
  Reach reach;       ///< how far that is towards the target; 0 where unknown
  Points points;     ///< earned; 0 where unknown, which the interval of the score shows
  Points possible;   ///< the signal's weight
  Points next_gain;  ///< what one more of the count earns, the rest unchanged; 0 where unknown

  constexpr bool known() const { return counts[0].known() && (!ratio || counts[1].known()); }
  constexpr Points headroom() const { return possible - points; }
  constexpr Fraction share() const { return reach.share(); }
  /// A ratio of nothing: known, earns 0, and says nothing about the person yet.
  constexpr bool no_evidence() const { return ratio && counts[1] == Count{0}; }
};

namespace detail {

// A call for each kind of signal: inlined 27 times it took seconds to compile.
template <class Source, class Target, class Curve>
constexpr void explain_signal(Row& row, const Signal<Source, Target, Curve>& signal, Window window,
                              const Count* counts) {
  row.id = signal.id();
  row.title = signal.title();
  row.texts = signal.texts();
  row.target = signal.phrase(window);
  row.ratio = signal.operands == 2;
  std::size_t i = 0;
  signal.source().for_each_metric([&](const auto& metric) {
    row.counts[i] = counts[i];
    row.metrics[i++] = metric.name();
  });
  row.possible = signal.weight();
  if (!signal.known(counts)) return;
  row.reach = signal.reach(window, counts);
  row.points = signal.points(row.reach);

  Count next[2] = {counts[0].value_or(0) + 1, row.ratio ? counts[signal.operands - 1] : unknown};
  // A part that is the whole grows only with it: the next message is received, and answered.
  if (!signal.accepts(next)) next[1] = next[1].value_or(0) + 1;
  row.next_gain = signal.points(window, next) - row.points;
}

}  // namespace detail

/// Of a subject or a reading, in model order. Exact, no allocation. Complexity: linear in the signals.
template <class... Pillars, class Subject>
constexpr std::array<Row, Index<Pillars...>::signals> explain(const Index<Pillars...>& model, const Subject& subject) {
  const auto& reading = model.read(subject);
  std::array<Row, Index<Pillars...>::signals> rows{};
  model.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
    Row& row = rows[place.signal];
    row.place = place;
    row.pillar = pillar.name();
    detail::explain_signal(row, signal, model.window(), reading.begin() + place.slot);
  });
  return rows;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
