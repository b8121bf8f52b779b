// Rows: where each point comes from, what is missing, what the next step brings.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_ROWS_HPP
#define SSI_EXPLAIN_ROWS_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto row_is_of_the_model =
    Rule{"row_is_of_the_model", "a row that is asked for by its id is of a signal of the model"};
}  // namespace rules

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
/// and their high ends to its high(), with ==.
struct Row {
  Place place;
  Name pillar{""};   ///< of the pillar: id and title
  Name group{""};    ///< of the group; empty where it is in none
  Text id;           ///< the signal's id
  Text title;        ///< the signal's title, its id where it has none
  Texts texts;       ///< unit, reason, remedy and source, as far as the model gives them
  Phrase target;     ///< the target in the reader's words: "3 a week, 39 in 13 weeks"
  Operand read[2];   ///< see operands()
  Reach reach;       ///< how far that is towards the target, at the least; 0 where unknown
  Points points;     ///< earned, at the least; 0 where unknown
  Points high;       ///< earned at the most: the points where the counts are known, the weight where unknown
  Points possible;   ///< the signal's weight
  Points next_gain;  ///< what the step earns at the low end, the rest unchanged; 0 where unknown, or no step earns
  /// The better one: 1 is one more of the count, -1 one fewer.
  std::int32_t step = 1;
  /// Below how many, of a ratio of the whole, nothing is said; 0: it takes none. And whether there surely are as many.
  std::uint32_t evidence = 0;
  bool enough = true;
  /// Of a share of a whole, the least whole of which all reach the target in words, as of 9 of 10 18 do; else 0.
  std::uint32_t full_from = 0;

  /// What was read: one, or the part and the whole of a ratio.
  [[nodiscard]] constexpr Operands operands() const { return {read, place.operands}; }
  [[nodiscard]] constexpr bool ratio() const { return place.operands == 2; }
  /// Whether every count is known exactly.
  [[nodiscard]] constexpr bool counts_known() const {
    return read[0].count.known() && (!ratio() || read[1].count.known());
  }
  /// Whether the points are: of counts that are known exactly, and enough evidence.
  [[nodiscard]] constexpr bool known() const { return enough && counts_known(); }
  /// How far the points lie apart: 0 where known, the weight where unknown.
  [[nodiscard]] constexpr Points open() const { return high - points; }
  /// Whether about as much is known here as there: what is open differs by a 25th of the weight at most.
  [[nodiscard]] constexpr bool comparable(const Row& other) const {
    return detail::about_as_open(open(), other.open(), possible);
  }
  /// Whether nothing is determined: of a count that is unknown, bounded too widely to say anything, or too little
  /// evidence.
  [[nodiscard]] constexpr bool wholly_unknown() const { return !known() && open() == possible; }
  /// What one of the count is called: the model's word, or the metric's name where it has none.
  [[nodiscard]] constexpr Text unit() const { return texts.unit.empty() ? read[0].metric : texts.unit; }
  [[nodiscard]] constexpr Points headroom() const { return possible - points; }
  [[nodiscard]] constexpr Fraction share() const { return reach.share(); }
  /// A ratio of nothing: known, earns 0, and says nothing about the person yet.
  [[nodiscard]] constexpr bool no_evidence() const { return ratio() && read[1].count == Count{0}; }
};

namespace detail {

// So many fewer; what nothing bounds from above stays so, and nothing is below 0.
constexpr Count fewer(Count count, std::uint32_t units) {
  const std::uint32_t low = count.low() > units ? count.low() - units : 0;
  if (!count.known() && count.high() == Count::largest) return at_least(low);
  return between(low, count.high() > units ? count.high() - units : 0);
}
// What is surely earned after so many more of the count, or where step is -1 fewer, the rest unchanged.
template <class Target, class Curve, std::size_t Operands>
constexpr Points points_after(const Credit<Target, Curve, Operands>& signal, Window window, Counts counts,
                              std::uint32_t units, std::int32_t step = 1) {
  Count next[2] = {step < 0 ? fewer(counts[0], units) : counts[0] + units, Operands == 2 ? counts[1] : Count{}};
  // A part that is the whole grows only with it: the next message is received, and answered.
  if (!signal.accepts(next)) next[1] = next[1] + units;
  return signal.ends(window, next).low;
}

// How many more, or fewer, of the count there are before it is too many steps: to where a band is met, or to 0.
template <class Target, class Curve, std::size_t Operands>
constexpr std::uint32_t most_steps(const Credit<Target, Curve, Operands>& signal, Window window, Counts counts,
                                   std::int32_t step) {
  if constexpr (Credit<Target, Curve, Operands>::direction == Direction::band) {
    const Count there = step < 0 ? between(0, counts[0].high()) : at_least(counts[0].low());
    std::uint32_t best = 0;
    if constexpr (Operands == 2)
      best = signal.target().best(window, there, counts[1]).part;
    else
      best = signal.target().best(window, there);
    if (step < 0) return counts[0].high() - best;
    return best > counts[0].low() ? best - counts[0].low() : 1;
  }
  return step < 0 ? counts[0].high() : Count::largest;
}
// The reach at the low end, and the better step, where more is not known to be better.
template <class Target, class Curve, std::size_t Operands>
constexpr void explain_other(Row& row, const Credit<Target, Curve, Operands>& signal, Window window, Counts counts) {
  if (!row.counts_known() && signal.direction != Direction::unstated) {
    Count many[2] = {counts[0].high(), {}};
    if (row.ratio()) {
      const auto at = most_corner(counts[0].high(), counts[1].low(), counts[1].high(), part_is_within(signal.target()));
      many[0] = at.part, many[1] = at.whole;
    }
    if (signal.points(row.reach) != row.points) row.reach = signal.reach(window, many);
    if (signal.points(row.reach) != row.points) row.reach.x = 0;
  }
  const Points more = row.next_gain, less = points_after(signal, window, counts, 1, -1) - row.points;
  const bool down =
      signal.direction == Direction::band && row.headroom() > Points{} && most_steps(signal, window, counts, -1) > 0;
  if (row.step < 0 || more < less || (more == less && down)) row.step = -1, row.next_gain = less;
  if (row.next_gain < Points{}) row.next_gain = {};
}

// What does not depend on where it is read from: a call for each target and curve. Inlined 27 times it took seconds to
// compile.
template <class Target, class Curve, std::size_t Operands>
constexpr void explain_credit(Row& row, const Credit<Target, Curve, Operands>& signal, Window window, Counts counts) {
  row.id = signal.id();
  row.target = signal.phrase(window);
  row.possible = signal.weight();
  row.evidence = signal.evidence();
  row.enough = signal.enough(counts);
  if constexpr (with_ratio<Target>)
    if (part_is_within(signal.target())) row.full_from = signal.target().ratio().full_from();
  if (signal.direction == Direction::fewer) row.step = -1;
  const Ends ends = signal.ends(window, counts);
  row.points = ends.low;
  row.high = ends.high;
  if (row.wholly_unknown()) return;
  const Count whole = Operands == 2 ? counts[1] : Count{};
  // The least part of the most whole; where the whole may be nothing, nothing is reached for certain.
  const Count least[2] = {counts[0].low(), whole.high()};
  row.reach = signal.reach(window, least);
  if (row.points == Points{} && !row.known()) row.reach.x = 0;

  row.next_gain = points_after(signal, window, counts, 1) - row.points;
  if constexpr (Credit<Target, Curve, Operands>::direction != Direction::more)
    explain_other(row, signal, window, counts);
}

template <class Pillar, class Signal>
constexpr void fill_row(Row& row, Place place, const Pillar& pillar, const Signal& signal, Window window,
                        Counts counts) {
  row.place = place;
  row.pillar = pillar.name();
  row.group = pillar.group(place.group);
  row.title = signal.title();
  row.texts = signal.texts();
  signal.source().for_each_metric([&, i = std::size_t{0}](const auto& metric) mutable {
    row.read[i] = {metric.name(), counts[i]};
    ++i;
  });
  explain_credit(row, signal, window, counts);
}

}  // namespace detail

/// The rows of a model in its order, as explain() gives them: `rows["posts"].points`, or by place, `rows[3]`.
template <std::size_t Signals>
class Explanation {
 public:
  constexpr explicit Explanation(std::size_t size = Signals) : rows_{detail::sized<Row, Signals>(size)} {}

  [[nodiscard]] constexpr std::size_t size() const { return rows_.size(); }
  [[nodiscard]] constexpr Row& operator[](std::size_t i) { return rows_[i]; }
  [[nodiscard]] constexpr const Row& operator[](std::size_t i) const { return rows_[i]; }
  /// By the signal's id. Rule: row_is_of_the_model; find() answers first. Complexity: linear.
  [[nodiscard]] constexpr const Row& operator[](Text id) const {
    const Row* const row = find(id);
    detail::require<rules::row_is_of_the_model>(row != nullptr, id);
    return *row;
  }
  /// None is a null pointer.
  [[nodiscard]] constexpr const Row* find(Text id) const {
    for (const Row& row : rows_)
      if (row.id == id) return &row;
    return nullptr;
  }
  [[nodiscard]] constexpr const Row* data() const { return rows_.data(); }
  [[nodiscard]] constexpr const Row* begin() const { return rows_.data(); }
  [[nodiscard]] constexpr const Row* end() const { return rows_.data() + rows_.size(); }

 private:
  Sized<Row, Signals> rows_;
};

/// Of a subject or a reading, in model order. Exact, no allocation. Complexity: linear in the signals.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Explanation<Index<Pillars...>::signal_count> explain(const Index<Pillars...>& model,
                                                                             const Subject& subject) {
  const auto& reading = model.read(subject);
  Explanation<Index<Pillars...>::signal_count> rows{model.number_of_signals()};
  model.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
    detail::fill_row(rows[place.signal], place, pillar, signal, model.window(), reading[place]);
  });
  return rows;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
