// Rows of signals of which more is not always better, and the sub-totals of groups.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "few.hpp"
#include "ssi/explain/groups.hpp"

using namespace ssi;
using tests::few;
using tests::Rep;

namespace {
constexpr Row row_of(const Rep& rep, Text id) {
  for (const Row& row : explain(few, rep))
    if (row.id == id) return row;
  return {};
}
constexpr Rep usual{.spam = 2, .calls = 70, .some = 7, .all = 9, .demos = 3};
}  // namespace

TEST_CASE("a row says which step is better, and what it brings") {
  BOTH(row_of(usual, "spam").points == Points{15});
  BOTH(row_of(usual, "spam").step == -1);
  BOTH(row_of(usual, "spam").next_gain == Points{5});
  BOTH(row_of(usual, "spam").headroom() == Points{10});
  BOTH(row_of(usual, "spam").reach == Reach{3, 5});
  BOTH(row_of(usual, "band").step == -1);
  BOTH(row_of(usual, "band").next_gain > Points{});
  BOTH(row_of({.calls = 9}, "band").step == 1);
  BOTH(row_of({.calls = 9}, "band").next_gain > Points{});
  // Within the band there is no better step, and at none of it nothing is lost.
  BOTH(row_of({.calls = 25}, "band").next_gain == Points{});
  BOTH(row_of({.calls = 25}, "band").headroom() == Points{});
  BOTH(row_of({.calls = 25}, "band").step == 1);
  // So far beyond it that one fewer brings nothing, it is fewer all the same.
  BOTH(row_of({.calls = 2'000}, "band").step == -1);
  BOTH(row_of({.spam = 0}, "spam").next_gain == Points{});
  BOTH(row_of({.spam = 0}, "spam").step == -1);
  BOTH(row_of({.spam = 900}, "spam").next_gain == Points{});
  BOTH(row_of(usual, "share").step == -1);
  BOTH(row_of(usual, "bad").step == -1);
  BOTH(row_of(usual, "demos").step == 1);
}

TEST_CASE("too little evidence is unknown, and what was read is there") {
  constexpr Row replies = row_of(usual, "replies");
  BOTH(!replies.known() && replies.counts_known() && !replies.enough);
  BOTH(replies.wholly_unknown());
  BOTH(replies.evidence == 10);
  BOTH(replies.operands()[0].count == Count{7} && replies.operands()[1].count == Count{9});
  BOTH(replies.points == Points{} && replies.high == Points{15} && replies.next_gain == Points{});
  constexpr Row told = row_of({.some = 7, .all = 10}, "replies");
  BOTH(told.known() && told.enough && told.open() == Points{});
}

TEST_CASE("rows of any counts are those of the definition") {
  tests::Numbers numbers{41};
  for (int i = 0; i < 3'000; ++i) {
    const Rep rep = tests::few_of(numbers, i % 2 == 0);
    const auto reading = few.read(rep);
    const auto rows = explain(few, reading);
    const auto score = few.score(rep);
    Points earned, high;
    few.for_each_signal([&](Place place, const auto&, const auto& signal) {
      const Row& row = rows[place.signal];
      const Counts counts = reading[place];
      earned += row.points;
      high += row.high;
      REQUIRE(row.enough == signal.enough(counts));
      if (row.wholly_unknown()) {
        REQUIRE(row.next_gain == Points{});
        return;
      }
      // What is reached earns what the row does.
      REQUIRE(signal.points(row.reach) == row.points);
      // The better of one more and one fewer, at the low end.
      const auto after = [&](Count count) {
        Count next[2] = {count, signal.operand_count == 2 ? counts[1] : Count{}};
        if (!signal.accepts(next)) next[1] = next[1] + 1;
        return signal.ends(Window{}, next).low - row.points;
      };
      const Count now = counts[0];
      const auto less = [](std::uint32_t end) { return end > 0 ? end - 1 : 0; };
      const Points more = after(now + 1),
                   fewer = after(now.high() == Count::largest ? at_least(less(now.low()))
                                                              : between(less(now.low()), less(now.high())));
      REQUIRE(row.next_gain == (std::max)((std::max)(more, fewer), Points{}));
      if (more != fewer && row.next_gain > Points{}) {
        REQUIRE(row.step == (more > fewer ? 1 : -1));
      }
      if (signal.direction == Direction::fewer) {
        REQUIRE(row.step == -1);
      }
      if (signal.direction == Direction::more) {
        REQUIRE(row.step == 1);
      }
    });
    REQUIRE(earned == score.total.earned);
    REQUIRE(high == score.total.high());
  }
}

TEST_CASE("groups have titles and sub-totals, and change nothing else") {
  static constexpr auto rows = explain(few, usual);
  BOTH(row_of(usual, "demos").group.title.empty());
  BOTH(row_of(usual, "spam").group.title == Text{"Care"} && row_of(usual, "spam").group.id == Text{"care"});
  BOTH(row_of(usual, "told").place.group == 0);
  std::string said;
  for_each_group(rows, [&](const GroupTotal& of) {
    Points earned, high;
    for (const Row& row : of.rows) earned += row.points, high += row.high;
    CHECK(of.tally.earned == earned);
    CHECK(of.tally.high() == high);
    said.append(of.group.title.data(), of.group.title.size()).append(of.rows.size(), '*').append(" ");
  });
  CHECK(said == "Care** Both** Told* ");
  for_each_group(explain(standard::model, tests::newcomer), [](const GroupTotal&) { CHECK(false); });
  // The signals are one list, whatever they are grouped in.
  constexpr auto one = Signal{tests::spam, PerWeek{1}, linear, Points{10}};
  constexpr auto two = Signal{tests::calls, PerWeek{2}, linear, Points{10}};
  constexpr auto grouped = Index{Pillar{"p", Points{20}, Group{"g", one, two}}};
  constexpr auto plain = Index{Pillar{"p", Points{20}, one, two}};
  BOTH(grouped.score(usual) == plain.score(usual));
  BOTH(grouped.read(usual) == plain.read(usual));
  BOTH(decltype(grouped)::signal_count == 2 && decltype(grouped)::operand_count == 2);
  BOTH(Group{"g", one, two}.weight() == Points{20});
  BREAKS(pillar_weights_sum_to_its_points, Pillar{"p", Points{21}, Group{"g", one}, two});
}
