// Explanation: where each point comes from, what is missing, what the next step brings; and why two scores differ.
#ifndef SSI_EXPLAIN_HPP
#define SSI_EXPLAIN_HPP

#include "ssi/index.hpp"

namespace ssi::inline SSI_ABI {

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
  row.target = signal.words(window);
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

/// A subject's row beside the reference's: last week, the sector's average person, somebody else.
struct RowDifference {
  Row subject;
  Row reference;

  constexpr Points difference() const { return subject.points - reference.points; }
  /// Whether both rows are known or both unknown. Where not, the difference is one of knowledge, not of doing.
  constexpr bool comparable() const { return subject.known() == reference.known(); }
};

/// Two subjects under one model. The rows' differences sum to the difference of the totals, with ==.
template <std::size_t Signals>
struct Comparison {
  std::array<RowDifference, Signals> rows;
  Points difference;
  /// How many rows are known for one side only. Anything above 0 has to be said beside the difference.
  std::size_t not_comparable;
};

/// Of subjects or readings. Exact, no allocation. Complexity: linear in the signals.
template <class... Pillars, class Subject, class Reference>
constexpr auto compare(const Index<Pillars...>& model, const Subject& subject, const Reference& reference) {
  const auto ours = explain(model, subject);
  const auto theirs = explain(model, reference);
  Comparison<Index<Pillars...>::signals> comparison{};
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const RowDifference row{ours[i], theirs[i]};
    comparison.rows[i] = row;
    comparison.difference += row.difference();
    if (!row.comparable()) ++comparison.not_comparable;
  }
  return comparison;
}

namespace detail {

constexpr std::int64_t decimal_unit(int decimals) {
  std::int64_t unit = Points::per_point;
  for (int i = 0; i < decimals && unit > 1; ++i) unit /= 10;
  return unit;
}
constexpr std::int64_t floor_to(std::int64_t value, std::int64_t unit) {
  const std::int64_t rest = value % unit;
  return value - rest - (rest < 0 ? unit : 0);
}

// The largest-remainder method: everybody gets the floor, the units left over go to the largest remainders, the first
// of equals first.
constexpr void round_to_sum(Points* parts, std::size_t size, Points sum, std::int64_t unit) {
  std::int64_t left = sum.micropoints();
  for (std::size_t i = 0; i < size; ++i) left -= floor_to(parts[i].micropoints(), unit);
  const auto remainder = [&](std::size_t i) { return parts[i].micropoints() - floor_to(parts[i].micropoints(), unit); };
  for (std::int64_t units = left / unit; units > 0; --units) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < size; ++i)
      if (remainder(i) > remainder(best)) best = i;
    // A part that has had its unit is whole, so its remainder is 0 from here on.
    parts[best] = Points::from_micropoints(floor_to(parts[best].micropoints(), unit) + unit);
  }
  for (std::size_t i = 0; i < size; ++i) parts[i] = Points::from_micropoints(floor_to(parts[i].micropoints(), unit));
}
constexpr Points rounded(Points points, std::int64_t unit) {
  return Points::from_micropoints(floor_to(points.micropoints() + unit / 2, unit));
}

}  // namespace detail

/// The parts rounded for print so that they add up to their sum as printed; none is off by a whole unit or more.
/// Range of decimals: 0 to 6.
template <std::size_t Size>
constexpr std::array<Points, Size> printed(std::array<Points, Size> parts, int decimals) {
  const std::int64_t unit = detail::decimal_unit(decimals);
  Points sum;
  for (const Points part : parts) sum += part;
  detail::round_to_sum(parts.data(), Size, detail::rounded(sum, unit), unit);
  return parts;
}

/// The rows' points rounded for print so that they add up to their pillars as printed, and these to the total.
template <std::size_t Signals>
constexpr std::array<Points, Signals> printed(const std::array<Row, Signals>& rows, int decimals) {
  const std::int64_t unit = detail::decimal_unit(decimals);
  std::array<Points, Signals> points{}, pillars{};
  Points sum;
  for (std::size_t i = 0; i < Signals; ++i) {
    points[i] = rows[i].points;
    pillars[rows[i].place.pillar] += rows[i].points;
    sum += rows[i].points;
  }
  detail::round_to_sum(pillars.data(), Signals, detail::rounded(sum, unit), unit);
  for (std::size_t first = 0, next = 0; first < Signals; first = next) {
    while (next < Signals && rows[next].place.pillar == rows[first].place.pillar) ++next;
    detail::round_to_sum(points.data() + first, next - first, pillars[rows[first].place.pillar], unit);
  }
  return points;
}

}  // namespace ssi::inline SSI_ABI

#endif
