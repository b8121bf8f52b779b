// Batches give what the scalar path gives, for tables of all shapes.
// SPDX-License-Identifier: MIT
#include "ssi/scale/batch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>

#include "support.hpp"

using namespace ssi;

namespace {

// Columns of one type for the metrics of a model, with a bitmap for each.
template <class T>
struct Table {
  std::vector<Text> metrics;
  std::vector<std::vector<T>> values;
  std::vector<std::vector<std::uint8_t>> bits;
  std::size_t offset = 0;

  std::vector<Column> columns(bool with_bitmaps) const {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < metrics.size(); ++i)
      columns.push_back({metrics[i], values[i], with_bitmaps ? Validity{bits[i].data(), offset} : Validity{}});
    return columns;
  }
};

template <class... Pillars>
std::vector<Text> metrics_of(const Index<Pillars...>& model) {
  std::vector<Text> names;
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&](const auto& metric) {
      for (const Text name : names)
        if (name == metric.name()) return;
      names.push_back(metric.name());
    });
  });
  return names;
}

// unknown_of: how many of 16 rows are unknown. The numbers are small, at the edges, and beyond all targets.
template <class T, class... Pillars>
Table<T> table_of(const Index<Pillars...>& model, std::size_t rows, unsigned unknown_of, std::size_t offset,
                  std::uint32_t seed) {
  std::mt19937 random{seed};
  Table<T> table;
  table.metrics = metrics_of(model);
  table.offset = offset;
  for (std::size_t i = 0; i < table.metrics.size(); ++i) {
    std::vector<T> values(rows);
    std::vector<std::uint8_t> bits((offset + rows + 7) / 8);
    for (std::size_t row = 0; row < rows; ++row) {
      const auto any = random();
      const std::uint64_t size = any % 8 == 0   ? std::uint64_t{random()} << (random() % 33)
                                 : any % 4 == 0 ? any >> 16
                                                : any >> 25;
      values[row] = static_cast<T>(size > std::uint64_t{std::numeric_limits<T>::max()} ? std::numeric_limits<T>::max()
                                                                                       : static_cast<T>(size));
      if (random() % 16 >= unknown_of)
        bits[(offset + row) / 8] |= static_cast<std::uint8_t>(1U << ((offset + row) % 8));
    }
    table.values.push_back(std::move(values));
    table.bits.push_back(std::move(bits));
  }
  return table;
}

struct Outputs {
  explicit Outputs(std::size_t rows, std::size_t pillar_count) : refused(rows, 7) {
    for (std::size_t i = 0; i < 3 * (pillar_count + 1); ++i) columns.emplace_back(rows, -1);
    for (std::size_t p = 0; p < pillar_count; ++p) pillars.push_back(at(p + 1));
  }
  ScoreColumns at(std::size_t i) { return {columns[3 * i], columns[3 * i + 1], columns[3 * i + 2]}; }
  BatchScores scores() { return {at(0), pillars, refused}; }

  std::vector<std::vector<std::int32_t>> columns;
  std::vector<ScoreColumns> pillars;
  std::vector<std::uint8_t> refused;
};

// What a column says of a row, by its own rules written out again; none where it is refused.
std::optional<Count> count_of(const Column& column, std::size_t row) {
  const auto end_of = [&](const Column& end) {
    std::optional<Count> count = unknown;
    if (end.known(row))
      detail::with_values(end, [&](const auto* values) {
        const detail::Cell is = detail::cell_of(values[row]);
        count = is.refused ? std::nullopt : std::optional{is.count};
      });
    return count;
  };
  const std::optional<Count> low = end_of(column), high = end_of(column.high());
  if (!column.interval() || !low || !high) return !high ? high : low;
  return low->low() <= high->high() ? std::optional{between(low->low(), high->high())} : std::nullopt;
}
// One row by the scalar path; false where an end is above the other, or a part above its whole.
template <class... Pillars>
bool read_row(const Index<Pillars...>& model, const std::vector<Column>& columns, std::size_t row,
              Reading<Index<Pillars...>::operand_count>& reading) {
  bool accepted = true;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    std::size_t slot = place.slot;
    signal.source().for_each_metric([&](const auto& metric) {
      for (const Column& column : columns) {
        if (column.metric() != metric.name()) continue;
        const auto count = count_of(column, row);
        accepted = accepted && count;
        reading[slot] = count.value_or(unknown);
      }
      ++slot;
    });
    accepted = accepted && signal.accepts(reading[place]);
  });
  return accepted;
}

bool same(const ScoreColumns& columns, std::size_t row, const Tally& tally) {
  return columns.earned[row] == tally.earned.micropoints() && columns.high[row] == tally.high().micropoints() &&
         columns.covered[row] == tally.covered.micropoints();
}

// Scores all rows but the first few, and compares each (in relaxed builds, one in ten) with the scalar path.
template <class... Pillars>
std::size_t check(const Index<Pillars...>& model, const std::vector<Column>& columns, std::size_t first = 0,
                  Instructions instructions = Instructions::best) {
  const Batch batch{model, columns, instructions};
  const std::size_t rows = batch.size() - first;
  Outputs out{rows, batch.pillars()};
  const BatchResult result = batch.score(first, out.scores());
  std::size_t refused = 0, wrong = 0;
  std::optional<std::size_t> first_refused;
  for (std::size_t row = 0; row < rows; ++row) {
    Reading<Index<Pillars...>::operand_count> reading;
    const bool accepted = read_row(model, columns, first + row, reading);
    if (!accepted) {
      reading = {};
      if (refused++ == 0) first_refused = first + row;
    }
    if (row % TESTS_ONE_IN != 0) continue;
    const auto score = model.score(reading);
    bool right = same(out.at(0), row, score.total) && (out.refused[row] == 1) == !accepted && out.refused[row] < 2 &&
                 static_cast<bool>(batch.refusal(first + row)) == !accepted;
    for (std::size_t p = 0; p < batch.pillars(); ++p) right = right && same(out.pillars[p], row, score.pillars[p]);
    wrong += right ? 0 : 1;
  }
  CHECK(wrong == 0);
  CHECK(result.rows == rows);
  CHECK(result.refused == refused);
  CHECK(result.first_refused == first_refused);
  return refused;
}

// A model with everything that the standard one lacks: a target and a curve of one's own, a third power, a large
// target, ratios with awkward numbers and none, a signal of no weight.
struct EveryOther {
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count / 2, 7}; }
};
constexpr auto step = [](Fraction reached) {
  return reached.part * 2 >= reached.whole ? Fraction{1, 1} : Fraction{0, 1};
};
struct Rep {
  Count a = unknown, b = unknown, c = unknown, d = unknown, e = unknown;
};
constexpr auto a = Metric{"a", &Rep::a};
constexpr auto b = Metric{"b", &Rep::b};
constexpr auto c = Metric{"c", &Rep::c};
constexpr auto d = Metric{"d", &Rep::d};
constexpr auto e = Metric{"e", &Rep::e};
constexpr auto own =
    Index{Pillar{"first", Points{40}, Signal{a, Stock{65535}, diminishing, Points{10}},
                 Signal{b, PerWeek{2}, Diminishing{3}, Points{13}}, Signal{c, EveryOther{}, linear, Points{17}},
                 Signal{"nothing", d, Stock{3}, linear, Points{0}}},
          Pillar{"second", Points{60}, Signal{d, PerQuarter{7}, step, Points{20}},
                 Signal{e, ActiveWeeks{11}, Diminishing{4}, Points{9}},
                 Signal{"wide", a.per(b), Portion{.parts = 997, .of = 999}, linear, Points{11}},
                 Signal{"bare", c.per(d), Each{.times = 3, .phantoms = 0}, diminishing, Points{12}},
                 Signal{"stepped", b.per(d), Each{.times = 2}, step, Points{8}}}};

// Targets of one's own that say what they are, and some of which it is not true.
struct AtLeast {
  std::uint32_t enough;
  static constexpr auto counted = Counted::stock;
  static constexpr bool proportional = true;
  constexpr bool valid(Window) const { return Reach::valid(enough); }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count, enough}; }
};
struct Third {
  constexpr TargetRatio ratio() const { return {.parts = 1, .of = 3, .phantoms = 4}; }
  constexpr bool valid(Window) const { return ratio().valid(); }
  constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const { return ratio().reach(part, whole); }
};
struct ThirdOfWhole : Third {
  constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= whole; }
};
struct ThirdOfTwice : Third {
  constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= 2 * whole; }
};
struct Even : AtLeast {
  constexpr bool accepts(std::uint32_t count) const { return count % 2 == 0; }
};
struct OnlySaid : EveryOther {
  static constexpr bool proportional = true;
};
struct OtherRatio : Third {
  constexpr TargetRatio ratio() const { return {.parts = 1, .of = 4, .phantoms = 4}; }
};
template <class SignalType>
bool in_lanes(const SignalType& signal) {
  const std::array<Column::Type, 2> types{Column::Type::u32, Column::Type::u32};
  return detail::bind(signal, Window{}, types, Instructions::best).converted != nullptr;
}

}  // namespace

TEST_CASE("targets of one's own that say what they are run in lanes, where it is true") {
  constexpr auto large = Signal{a, AtLeast{500}, diminishing, Points{10}};
  constexpr auto ratio = Signal{"third", a.per(b), Third{}, diminishing, Points{10}};
  constexpr auto whole = Signal{"whole", a.per(b), ThirdOfWhole{}, linear, Points{10}};
  constexpr auto twice = Signal{"twice", a.per(b), ThirdOfTwice{}, linear, Points{10}};
  constexpr auto even = Signal{c, Even{{20}}, linear, Points{10}};
  constexpr auto said = Signal{d, OnlySaid{}, linear, Points{10}};
  constexpr auto other = Signal{"other", c.per(d), OtherRatio{}, linear, Points{10}};
  CHECK(in_lanes(large));
  CHECK(in_lanes(ratio));
  CHECK(in_lanes(whole));
  CHECK_FALSE(in_lanes(twice));
  CHECK_FALSE(in_lanes(even));
  CHECK_FALSE(in_lanes(said));
  CHECK_FALSE(in_lanes(other));
  static_assert(decltype(large)::stock && !decltype(said)::stock);
  constexpr auto marked =
      Index{Pillar{"taken", Points{50}, large, ratio, said, other, Signal{"none", e, AtLeast{1}, linear, Points{10}}}};
  constexpr auto refusing = Index{Pillar{"refusing", Points{30}, whole, twice, even}};
  for (const std::size_t rows : std::initializer_list<std::size_t>{100, 700}) {
    CHECK(check(marked, table_of<std::uint32_t>(marked, rows, 2, 3, 11).columns(true)) == 0);
    CHECK(check(refusing, table_of<std::uint16_t>(refusing, rows, 2, 0, 12).columns(true)) > 10);
  }
}

TEST_CASE("a batch gives the scalar path's scores, for every length, type and share of unknown rows") {
  std::uint32_t seed = 1;
  std::size_t refused = 0;
  for (const std::size_t rows : std::initializer_list<std::size_t>{1, 7, 63, 64, 65, 255, 256, 257, 511, 513})
    for (const unsigned unknown_rows : {0U, 1U, 8U, 16U}) {
      refused += check(
          standard::model,
          table_of<std::uint32_t>(standard::model, rows, unknown_rows, seed % 11, seed).columns(unknown_rows > 0));
      check(standard::model,
            table_of<std::uint16_t>(standard::model, rows, unknown_rows, seed % 9, seed).columns(unknown_rows > 0));
      check(standard::model,
            table_of<std::uint8_t>(standard::model, rows, unknown_rows, 0, seed).columns(unknown_rows > 0), 0,
            Instructions::compiled);
      check(own, table_of<std::uint32_t>(own, rows, unknown_rows, 3, seed).columns(unknown_rows > 0));
      check(own, table_of<std::uint16_t>(own, rows, unknown_rows, 64, seed).columns(unknown_rows > 0), rows / 3);
      ++seed;
    }
  CHECK(refused > 100);
  for (const std::size_t rows : std::initializer_list<std::size_t>{4095, 4096, 4097, 9000})
    check(standard::model, table_of<std::uint32_t>(standard::model, rows, 1, 5, seed++).columns(rows != 4096),
          rows == 9000 ? 1 : 0);
  for (const std::uint32_t weeks : {1U, 12U, 26U}) {
    check(standard::model.over({weeks}), table_of<std::uint32_t>(standard::model, 700, 1, 0, seed).columns(true));
    check(own.over({weeks}), table_of<std::uint32_t>(own, 700, 1, 0, seed++).columns(true));
  }
  check(own, table_of<std::uint64_t>(own, 600, 2, 1, seed).columns(true));
  check(own, table_of<std::int64_t>(own, 600, 2, 1, seed).columns(true));
  check(own, table_of<std::int16_t>(own, 600, 0, 0, seed).columns(false));
}

TEST_CASE("intervals score as the scalar path does, at both ends, and are refused where it refuses") {
  std::mt19937 random{21};
  // Ends that are exact, near, far apart or missing, of wholes and parts that are often 0 or beyond one another.
  const auto check_intervals = [&]<class T>(const auto& model, std::size_t rows, unsigned crossed, T) {
    const std::vector<Text> metrics = metrics_of(model);
    std::vector<std::vector<T>> lows, highs;
    std::vector<std::vector<std::uint8_t>> bits(2 * metrics.size(), std::vector<std::uint8_t>(rows / 8 + 1));
    std::vector<Column> columns, mixed, of_rows;
    for (std::size_t m = 0; m < metrics.size(); ++m) {
      auto& low = lows.emplace_back(rows);
      auto& high = highs.emplace_back(rows);
      for (std::size_t row = 0; row < rows; ++row) {
        // Small in the one row and large in the next, so that most parts are within their wholes.
        const auto size = row % 3 == 0 ? 4U : random() % 2 == 0 ? 100U : 600U;
        const auto least = random() % size / (m % 2 == 0 ? 1 : 4);
        low[row] = static_cast<T>(least);
        high[row] = static_cast<T>(least + (random() % 3 == 0 ? 0 : random() % size));
        if (random() % 1000 < crossed) std::swap(low[row], high[row]);
        // What is no count, and what is more than any.
        if constexpr (std::signed_integral<T>)
          if (random() % 500 == 0) (random() % 2 == 0 ? low : high)[row] = static_cast<T>(-1);
        if (random() % 50 == 0) high[row] = std::numeric_limits<T>::max();
        for (std::size_t end = 0; end < 2; ++end)
          if (random() % 8 != 0) bits[2 * m + end][row / 8] |= static_cast<std::uint8_t>(1U << (row % 8));
      }
    }
    for (std::size_t m = 0; m < metrics.size(); ++m) {
      const Column low{metrics[m], lows[m], Validity{bits[2 * m].data()}};
      const Column high{metrics[m], highs[m], Validity{bits[2 * m + 1].data()}};
      columns.push_back(Column::between(low, high));
      mixed.push_back(m % 3 == 0 ? columns.back() : m % 3 == 1 ? Column{metrics[m], highs[m]} : low);
      // Known in whole or not at all; of half of them nothing.
      of_rows.push_back(m % 2 == 0 ? Column::between(Column{metrics[m], lows[m]}, Column{metrics[m], highs[m]},
                                                     Validity{bits[2 * m].data()})
                                   : Column::nothing_known(metrics[m], rows));
    }
    const std::size_t refused =
        check(model, columns) + check(model, mixed, rows / 3, Instructions::compiled) + check(model, of_rows, 1);
    CHECK(refused < 2 * rows);
    return refused;
  };
  CHECK(check_intervals(standard::model, 16'000, 2, std::uint32_t{}) > 100);
  check_intervals(standard::model, 257, 0, std::uint16_t{});
  check_intervals(standard::model, 63, 0, std::int64_t{});
  CHECK(check_intervals(standard::model, 2'000, 2, std::int64_t{}) > 100);
  CHECK(check_intervals(own, 5'000, 2, std::uint32_t{}) > 100);
  check_intervals(own.over({20}), 300, 0, std::int32_t{});
}

// Ratios of every kind, so small and so large that the least reach of an unknown whole is met by small parts and large.
constexpr auto ratios =
    Index{Pillar{"within", Points{60}, Signal{"half", a.per(b), Portion{1, 2}, diminishing, Points{20}},
                 Signal{"nearly", a.per(b), Portion{997, 999, 5}, linear, Points{20}},
                 Signal{"thousandth", a.per(b), Portion{1, 1000}, linear, Points{20}}},
          Pillar{"any", Points{40}, Signal{"one", a.per(b), Each{1}, linear, Points{13}},
                 Signal{"many", a.per(b), Each{.times = 15, .phantoms = 7}, diminishing, Points{13}},
                 Signal{"bare", a.per(b), Each{.times = 3, .phantoms = 0}, linear, Points{14}}}};
// One that does not say that it is monotone: counts that are not exact leave all of it open.
constexpr auto stepped = Index{Pillar{"p", Points{10}, Signal{"stepped", a.per(b), Portion{1, 2}, step, Points{10}}}};
// The parts from which on a ratio of an unknown whole reaches something; what is around them, and every edge there is.
std::vector<std::uint32_t> telling_parts() {
  std::vector<std::uint32_t> parts{0, 1, 2, 3, 50, 200, 255, 65535};
  for (const std::uint32_t most : {Count::largest, ~std::uint32_t{0}}) parts.insert(parts.end(), {most - 1, most});
  ratios.for_each_signal([&](Place, const auto&, const auto& signal) {
    std::uint32_t far = 0;
    for (std::uint32_t more = 1 << 23; more > 0; more /= 2)
      if (signal.target().reach(Window{}, far + more, Count::largest).x == 0) far += more;
    parts.insert(parts.end(), {far, far + 1, far + 2});
  });
  return parts;
}

TEST_CASE("ratios score as the scalar path does, for every pattern of nulls in parts and wholes of every size") {
  const std::vector<std::uint32_t> sizes = telling_parts();
  std::mt19937 random{23};
  struct Row {
    std::uint32_t part, whole;
    unsigned known;  // bit 0: the part; bit 1: the whole
  };
  std::vector<Row> rows;
  for (const unsigned known : {3U, 1U, 2U, 0U})
    for (const std::uint32_t part : sizes)
      for (const std::uint32_t whole : sizes) rows.push_back({part, whole, known});
  // Blocks of one part of unknown wholes, blocks of one pattern, blocks of all.
  std::vector<Row> first;
  for (const std::uint32_t part : sizes) first.insert(first.end(), detail::block, Row{part, 7, 1});
  first.insert(first.end(), rows.begin(), rows.end());
  std::shuffle(rows.begin(), rows.end(), random);
  rows.insert(rows.begin(), first.begin(), first.end());
  // A known part that is above its known whole in hardly any row, so that the others are scored.
  for (Row& row : rows)
    if (row.known == 3 && random() % 64 != 0 && row.part > row.whole) std::swap(row.part, row.whole);
  const auto check_rows = [&]<class Part, class Whole>(Part, Whole, std::size_t offset) {
    std::vector<Part> parts;
    std::vector<Whole> wholes;
    std::vector<std::uint8_t> bits[2];
    for (auto& of : bits) of.resize((offset + rows.size() + 7) / 8);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      parts.push_back(static_cast<Part>(rows[row].part));
      wholes.push_back(static_cast<Whole>(rows[row].whole));
      for (unsigned i = 0; i < 2; ++i)
        if ((rows[row].known >> i & 1) != 0)
          bits[i][(offset + row) / 8] |= static_cast<std::uint8_t>(1U << ((offset + row) % 8));
    }
    const Column part{"a", parts, Validity{bits[0].data(), offset}}, whole{"b", wholes, {bits[1].data(), offset}};
    for (const Instructions instructions : {Instructions::compiled, Instructions::best}) {
      const std::size_t refused = check(ratios, {part, whole}, offset, instructions);
      CHECK(check(stepped, {part, whole}, offset, instructions) == refused);
      CHECK((refused > 0 && refused < rows.size() / 2));
      // One of the two without nulls, and of nothing but nulls.
      check(ratios, {Column{"a", parts}, whole}, 0, instructions);
      check(ratios, {part, Column{"b", wholes}}, 0, instructions);
      check(ratios, {part, Column::nothing_known("b", rows.size())}, 0, instructions);
      check(ratios, {Column::nothing_known("a", rows.size()), whole}, 0, instructions);
    }
  };
  REQUIRE(rows.size() > 4096);
  check_rows(std::uint32_t{}, std::uint32_t{}, 0);
  check_rows(std::uint16_t{}, std::uint16_t{}, 3);
  check_rows(std::uint8_t{}, std::uint8_t{}, 1);
  check_rows(std::uint32_t{}, std::uint64_t{}, 2);
}

TEST_CASE("ratios of intervals score as the scalar path does, for every pair of ends and nulls") {
  const std::vector<std::uint32_t> all = telling_parts(), sizes{0, 1, 2, 5, all[12], all[13], Count::largest};
  std::vector<Count> counts;
  for (const std::uint32_t low : sizes)
    for (const std::uint32_t high : sizes)
      if (low <= high) counts.push_back(between(low, high));
  std::vector<Count> parts, wholes;
  for (const Count part : counts)
    for (const Count whole : counts) parts.push_back(part), wholes.push_back(whole);
  std::vector<std::uint32_t> ends[4];
  std::vector<std::uint8_t> bits[4];
  for (auto& of : bits) of.resize(parts.size() / 8 + 1);
  for (std::size_t row = 0; row < parts.size(); ++row) {
    const std::uint32_t of[] = {parts[row].low(), parts[row].high(), wholes[row].low(), wholes[row].high()};
    for (std::size_t i = 0; i < 4; ++i) {
      ends[i].push_back(of[i]);
      // Nulls say the same as 0 and the most, in every other row.
      const bool null = row % 2 == 0 && of[i] == (i % 2 == 0 ? 0 : Count::largest);
      if (!null) bits[i][row / 8] |= static_cast<std::uint8_t>(1U << (row % 8));
    }
  }
  const auto end = [&](std::size_t i) { return Column{i < 2 ? "a" : "b", ends[i], Validity{bits[i].data()}}; };
  const Column part = Column::between(end(0), end(1)), whole = Column::between(end(2), end(3));
  const Column lows[] = {end(0), end(2)}, nothing = Column::nothing_known("b", parts.size());
  for (const Instructions instructions : {Instructions::compiled, Instructions::best}) {
    const std::size_t refused = check(ratios, {part, whole}, 0, instructions);
    CHECK(check(stepped, {part, whole}, 0, instructions) == refused);
    CHECK((refused > 10 && refused < parts.size() / 2));
    CHECK(check(ratios, {Column{"a", parts}, Column{"b", wholes}}, 3, instructions) <= refused);
    check(ratios, {part, lows[1]}, 0, instructions);
    check(ratios, {lows[0], whole}, 0, instructions);
    check(ratios, {part, nothing}, 0, instructions);
  }
}

TEST_CASE("a column of counts is one of intervals") {
  std::mt19937 random{22};
  const std::vector<Text> metrics = metrics_of(standard::model);
  std::vector<std::vector<Count>> counts(metrics.size());
  for (auto& column : counts)
    for (int row = 0; row < 1'000; ++row) {
      const auto least = random() % 60, most = least + random() % 60;
      const Count any[] = {least, between(least, most), at_least(least), at_most(most), unknown};
      column.push_back(any[random() % 5]);
    }
  std::vector<Column> columns;
  for (std::size_t m = 0; m < metrics.size(); ++m) columns.push_back({metrics[m], counts[m]});
  CHECK(check(standard::model, columns) < 1'000);
  // Every other row, which begins in the midst of the vector; the low end of the one, the high end of the other.
  CHECK(check(standard::model, columns, 501) < 499);
  const std::vector<Count> lower{between(2, 5), at_least(3)}, upper{between(4, 9), 7U};
  const Column ends = Column::between({"a", lower}, {"b", upper});
  CHECK(detail::cell(ends, 0).count == between(2, 9));
  CHECK(detail::cell(ends, 1).count == between(3, 7));
  CHECK(detail::cell(Column::between({"a", upper}, ends), 0).count == between(4, 9));
}

TEST_CASE("a whole of 0 earns 0 whatever the part") {
  std::vector<std::uint8_t> parts, wholes;
  for (unsigned i = 0; i < 600; ++i)
    parts.push_back(static_cast<std::uint8_t>(i % 200)), wholes.push_back(static_cast<std::uint8_t>(i % 3));
  const std::vector<std::uint32_t> wide_parts(parts.begin(), parts.end()), wide_wholes(wholes.begin(), wholes.end());
  constexpr auto each = Index{Pillar{"each", Points{10}, Signal{"each", a.per(b), Each{.times = 3}, linear, Points{4}},
                                     Signal{"squared", a.per(b), Each{.times = 15}, diminishing, Points{6}}}};
  for (const Instructions instructions : {Instructions::compiled, Instructions::best}) {
    CHECK(check(each, {{"a", parts}, {"b", wholes}}, 0, instructions) == 0);
    CHECK(check(each, {{"a", wide_parts}, {"b", wide_wholes}}, 0, instructions) == 0);
  }
  std::vector<std::int32_t> earned(600);
  CHECK(Batch{each, std::vector<Column>{{"a", parts}, {"b", wholes}}}.score(0, {.total = {.earned = earned}}).refused ==
        0);
  for (std::size_t row = 0; row < 600; row += 3) CHECK(earned[row] == 0);
  CHECK(earned[199] > 0);
}

TEST_CASE("every count around every target, and every share") {
  std::vector<std::uint32_t> all, wholes;
  for (std::uint32_t i = 0; i < 70000; ++i) all.push_back(i), wholes.push_back(70000 - i / 2);
  std::vector<Column> columns;
  for (const Text metric : metrics_of(standard::model)) columns.push_back({metric, all});
  check(standard::model, columns);
  std::vector<Column> shares;
  for (const Text metric : metrics_of(own))
    shares.push_back({metric, metric == Text{"b"} || metric == Text{"d"} ? wholes : all});
  check(own, shares);
}

TEST_CASE("columns of different types, and of none") {
  const std::size_t rows = 300;
  std::vector<std::uint8_t> small(rows, 200);
  std::vector<std::uint16_t> middle(rows, 60000);
  std::vector<std::int32_t> with_sign(rows, 5);
  std::vector<Count> counts(rows, Count{7});
  counts[9] = unknown;
  check(own, {{"a", small}, {"b", middle}, {"c", with_sign}, {"d", counts}, Column::nothing_known("e", rows)});
  const Batch nothing{own, std::vector<Column>{Column::nothing_known("a", 0), Column::nothing_known("b", 0),
                                               Column::nothing_known("c", 0), Column::nothing_known("d", 0),
                                               Column::nothing_known("e", 0)}};
  CHECK(nothing.size() == 0);
  CHECK(nothing.score(0, {}).rows == 0);
}

TEST_CASE("what is no count or rate refuses its row, and the rest is scored") {
  constexpr auto rated = Index{Pillar{"p", Points{10}, Signal{Metric{"rate", &Rep::a}, Rate{300}, linear, Points{4}},
                                      Signal{Metric{"n", &Rep::b}, Stock{10}, linear, Points{6}}}};
  const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  const std::vector<double> rates{0.15, nan, -0.0, 1.0, 1.0000001, -0.5, infinity, 0.3};
  const std::vector<std::int32_t> numbers{5, 5, 5, 5, 5, 5, 5, -1};
  const Batch batch{rated, std::vector<Column>{{"rate", rates}, {"n", numbers}}};
  Outputs out{8, 1};
  const BatchResult result = batch.score(0, out.scores());
  CHECK(result.refused == 4);
  CHECK(result.first_refused == 4);
  CHECK(out.refused == std::vector<std::uint8_t>{0, 0, 0, 0, 1, 1, 1, 1});
  CHECK(out.columns[0] == std::vector<std::int32_t>{5'000'000, 3'000'000, 3'000'000, 7'000'000, 0, 0, 0, 0});
  CHECK(out.columns[1] == std::vector<std::int32_t>{5'000'000, 7'000'000, 3'000'000, 7'000'000, 10'000'000, 10'000'000,
                                                    10'000'000, 10'000'000});
  CHECK(out.columns[2][1] == 6'000'000);
  CHECK_FALSE(batch.refusal(1));
  CHECK(batch.refusal(4).rule == rules::rate_is_from_0_to_1);
  CHECK(std::string{batch.refusal(4).culprit.c_str()} == "rate is 1.000001");
  CHECK(batch.refusal(7).rule == rules::count_is_not_negative);
  CHECK(std::string{batch.refusal(7).culprit.c_str()} == "n is -1");
}

TEST_CASE("an interval whose low end is above its high end refuses its row") {
  constexpr auto one = Index{Pillar{"p", Points{10}, Signal{a, Stock{10}, linear, Points{10}}}};
  const std::vector<std::int16_t> least{2, 5, -1, 4, 4}, most{8, 4, 3, -3, 4};
  const Batch batch{one, std::vector<Column>{Column::between({"a", least}, {"a", most})}};
  Outputs out{5, 1};
  const BatchResult result = batch.score(0, out.scores());
  CHECK(result.refused == 3);
  CHECK(result.first_refused == 1);
  CHECK(out.columns[0] == std::vector<std::int32_t>{2'000'000, 0, 0, 0, 4'000'000});
  CHECK(out.columns[1] == std::vector<std::int32_t>{8'000'000, 10'000'000, 10'000'000, 10'000'000, 4'000'000});
  CHECK(out.columns[2] == std::vector<std::int32_t>{4'000'000, 0, 0, 0, 10'000'000});
  CHECK_FALSE(batch.refusal(0));
  CHECK(batch.refusal(1).rule == rules::count_is_at_least_its_least);
  CHECK(std::string{batch.refusal(1).culprit.c_str()} == "a (least 5, most 4)");
  CHECK(batch.refusal(2).rule == rules::count_is_not_negative);
  CHECK(batch.refusal(3).rule == rules::count_is_not_negative);
  CHECK(std::string{batch.refusal(2).culprit.c_str()} == "a is -1");
  CHECK(std::string{batch.refusal(3).culprit.c_str()} == "a is -3");
}

TEST_CASE("what is wrong with columns is named") {
  const std::vector<std::uint32_t> five(5), six(6);
  const std::vector<double> rates(5);
  const auto good = [&] {
    return std::vector<Column>{{"a", five}, {"b", five}, {"c", five}, {"d", five}, {"e", five}};
  };
  const auto named = [](const std::vector<Column>& columns) {
    const auto problem = Batch::problem(own, columns);
    return std::string{problem ? problem.rule.name : Text{"nothing"}} + ": " +
           std::string{problem ? problem.culprit.view() : Text{}};
  };
  CHECK(named(good()) == "nothing: ");
  auto columns = good();
  columns.pop_back();
  CHECK(named(columns) == "batch_has_a_column_for_each_metric: e");
  BREAKS(batch_has_a_column_for_each_metric, Batch{own, columns});
  columns.push_back({"f", five});
  CHECK(named(columns) == "batch_column_names_a_metric: f");
  columns.back() = {"a", five};
  CHECK(named(columns) == "batch_columns_are_on_different_metrics: a");
  columns.back() = {"e", six};
  CHECK(named(columns) == "batch_columns_are_of_one_length: e has 6 rows, a 5");
  columns.back() = {"e", Column::Type::u32, nullptr, 5};
  CHECK(named(columns) == "batch_column_has_values: e");
  columns.back() = {"e", Column::Type::u32, reinterpret_cast<const char*>(five.data()) + 1, 5};
  CHECK(named(columns) == "batch_column_has_values: e");
  columns.back() = Column::between({"e", five}, {"high", six});
  CHECK(named(columns) == "batch_columns_are_of_one_length: e (high ends) has 6 rows, a 5");
  columns.back() = Column::between({"e", five}, {"e", Column::Type::u32, nullptr, 5});
  CHECK(named(columns) == "batch_column_has_values: e");
  columns.back() = Column::between({"e", five}, {"e", rates});
  CHECK(named(columns) == "batch_intervals_are_of_counts: e");
  BREAKS(batch_intervals_are_of_counts, Batch{own, columns});
  columns.back() = Column::between({"e", rates}, Column::nothing_known("e", 5));
  CHECK(named(columns) == "batch_intervals_are_of_counts: e");
  columns.back() = {"e", rates};
  CHECK(named(columns) == "batch_rates_are_for_rate_targets: e");
  const Index rated{
      Pillar{"p", Points{1}, Signal{Metric{"e", [](double rate) { return rate; }}, Rate{300}, linear, Points{1}}}};
  const std::vector<Column> interval{Column::between({"e", five}, {"e", five})};
  CHECK(Batch::problem(rated, interval).rule == rules::batch_intervals_are_of_counts);
  for (Column& column : columns) column = {column.metric(), Column::Type::u32, five.data(), ~std::size_t{0} / 8};
  CHECK(named(columns).starts_with("batch_columns_are_of_one_length: a"));
}

TEST_CASE("scores are asked for within the rows") {
  const std::vector<std::uint32_t> five(5);
  const Batch batch{own, std::vector<Column>{{"a", five}, {"b", five}, {"c", five}, {"d", five}, {"e", five}}};
  std::vector<std::int32_t> four(4), three(3);
  CHECK(batch.valid(1, {.total = {.earned = four}}));
  CHECK_FALSE(batch.valid(2, {.total = {.earned = four}}));
  CHECK_FALSE(batch.valid(~std::size_t{0}, {.total = {.earned = four}}));
  CHECK_FALSE(batch.valid(0, {.total = {.earned = four, .high = three}}));
  const ScoreColumns one[] = {{.earned = four}};
  CHECK_FALSE(batch.valid(0, {.total = {.earned = four}, .pillars = one}));
  BREAKS(batch_scores_fit_the_rows, batch.score(2, {.total = {.earned = four}}));
}

TEST_CASE("a batch goes on to other columns of the same metrics and types") {
  const Table<std::uint32_t> first = table_of<std::uint32_t>(own, 5, 0, 0, 1),
                             second = table_of<std::uint32_t>(own, 4099, 3, 5, 2);
  const Batch batch{own, first.columns(false)};
  const Batch next = batch.with(second.columns(true)), anew{own, second.columns(true)};
  CHECK((batch.size() == 5 && next.size() == 4099));
  std::vector<std::int32_t> earned(4099), expected(4099);
  std::vector<std::uint8_t> refused(4099), expected_refused(4099);
  const auto result = next.score(0, {.total = {.earned = earned}, .refused = refused});
  CHECK(anew.score(0, {.total = {.earned = expected}, .refused = expected_refused}).refused == result.refused);
  CHECK((earned == expected && refused == expected_refused));

  const auto named = [&](const std::vector<Column>& columns) {
    const auto problem = batch.problem(columns);
    return std::string{problem ? problem.rule.name : Text{"nothing"}} + ": " +
           std::string{problem ? problem.culprit.view() : Text{}};
  };
  auto columns = second.columns(true);
  const Text last = columns.back().metric();
  const std::string follow = "batch_columns_follow_those_bound: ", culprit{std::string_view{last}};
  CHECK(named(columns) == "nothing: ");
  columns.pop_back();
  CHECK(named(columns) == follow + culprit);
  BREAKS(batch_columns_follow_those_bound, batch.with(columns));
  columns.push_back({last, Column::Type::u8, second.bits[0].data(), 4099});
  CHECK(named(columns) == follow + culprit);
  columns.back() = Column::between({last, second.values[0]}, {last, second.values[0]});
  CHECK(named(columns) == follow + culprit);
  columns.back() = {last, first.values[0]};
  CHECK(named(columns).starts_with("batch_columns_are_of_one_length: " + culprit));
  columns.back() = {last, second.values[0]};
  columns.push_back({"one_more", second.values[0]});
  CHECK(named(columns) == follow + "one_more");
  columns.pop_back();
  std::swap(columns[0], columns[1]);
  CHECK(named(columns) == follow + std::string{std::string_view{columns[0].metric()}});
}
