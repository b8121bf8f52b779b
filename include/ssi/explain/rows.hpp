// Rows: where each point comes from, what is missing, what the next step brings.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_ROWS_HPP
#define SSI_EXPLAIN_ROWS_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a signal read: a metric and its count. Of a ratio, the part and then the whole.
struct Operand {
  Text metric;
  Count count;
};

/// A view of the operands of a row.
class Operands {
 public:
  constexpr Operands(const Operand (&read)[2], std::size_t size) : first_{read}, size_{size} {}
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr const Operand& operator[](std::size_t i) const { return first_[i]; }
  [[nodiscard]] constexpr const Operand* begin() const { return first_; }
  [[nodiscard]] constexpr const Operand* end() const { return first_ + size_; }

 private:
  const Operand* first_;
  std::size_t size_;
};

/// One signal of one subject: `explain(model, subject)[i]`. The points of all rows sum to the total's earned points,
/// with ==.
struct Row {
  Place place;
  Name pillar{""};   ///< of the pillar: id and title
  Text id;           ///< the signal's id
  Text title;        ///< the signal's title, its id where it has none
  Texts texts;       ///< unit, reason, remedy and source, as far as the model gives them
  Phrase target;     ///< the target in the reader's words: "3 a week, 39 in 13 weeks"
  Operand read[2];   ///< see operands()
  Reach reach;       ///< how far that is towards the target; 0 where unknown
  Points points;     ///< earned; 0 where unknown, which the interval of the score shows
  Points possible;   ///< the signal's weight
  Points next_gain;  ///< what one more of the count earns, the rest unchanged; 0 where unknown

  /// What was read: one, or the part and the whole of a ratio.
  [[nodiscard]] constexpr Operands operands() const { return {read, place.operands}; }
  [[nodiscard]] constexpr bool ratio() const { return place.operands == 2; }
  [[nodiscard]] constexpr bool known() const { return read[0].count.known() && (!ratio() || read[1].count.known()); }
  /// What one of the count is called: the model's word, or the metric's name where it has none.
  [[nodiscard]] constexpr Text unit() const { return texts.unit.empty() ? read[0].metric : texts.unit; }
  [[nodiscard]] constexpr Points headroom() const { return possible - points; }
  [[nodiscard]] constexpr Fraction share() const { return reach.share(); }
  /// A ratio of nothing: known, earns 0, and says nothing about the person yet.
  [[nodiscard]] constexpr bool no_evidence() const { return ratio() && read[1].count == Count{0}; }
};

namespace detail {

// A call for each kind of signal: inlined 27 times it took seconds to compile.
template <class Source, class Target, class Curve>
constexpr void explain_signal(Row& row, const Signal<Source, Target, Curve>& signal, Window window, Counts counts) {
  row.id = signal.id();
  row.title = signal.title();
  row.texts = signal.texts();
  row.target = signal.phrase(window);
  std::size_t i = 0;
  signal.source().for_each_metric([&](const auto& metric) {
    row.read[i] = {metric.name(), counts[i]};
    ++i;
  });
  row.possible = signal.weight();
  if (!signal.known(counts)) return;
  row.reach = signal.reach(window, counts);
  row.points = signal.points(row.reach);

  Count next[2] = {counts[0].value_or(0) + 1, Signal<Source, Target, Curve>::operand_count == 2 ? counts[1] : unknown};
  // A part that is the whole grows only with it: the next message is received, and answered.
  if (!signal.accepts(next)) next[1] = next[1].value_or(0) + 1;
  row.next_gain = signal.points(window, next) - row.points;
}

}  // namespace detail

/// Of a subject or a reading, in model order. Exact, no allocation. Complexity: linear in the signals.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr std::array<Row, Index<Pillars...>::signal_count> explain(const Index<Pillars...>& model,
                                                                                 const Subject& subject) {
  const auto& reading = model.read(subject);
  std::array<Row, Index<Pillars...>::signal_count> rows{};
  model.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
    Row& row = rows[place.signal];
    row.place = place;
    row.pillar = pillar.name();
    detail::explain_signal(row, signal, model.window(), reading[place]);
  });
  return rows;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
