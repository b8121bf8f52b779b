// Explanation: model.md sections 5 and 9.
// SPDX-License-Identifier: MIT
#include "ssi/explain.hpp"

#include "support.hpp"

using namespace ssi;
using tests::Numbers;
using tests::somebody;

namespace {

constexpr Points sum(const auto& points) {
  Points total;
  for (const Points part : points) total += part;
  return total;
}
constexpr Points sum_of_rows(const auto& rows) {
  Points total;
  for (const Row& row : rows) total += row.points;
  return total;
}
constexpr const Row& row_of(const auto& rows, Text id) {
  for (const Row& row : rows)
    if (row.id == id) return row;
  return rows[0];
}

}  // namespace

TEST_CASE("the rows sum to the total, at compile time and for everybody") {
  constexpr auto rows = explain(standard::model, tests::active_professional);
  BOTH(sum_of_rows(rows) == standard::model.score(tests::active_professional).total.earned);
  Numbers numbers{5};
  for (int i = 0; i < 500; ++i) {
    const Activity activity = somebody(numbers);
    REQUIRE(sum_of_rows(explain(standard::model, activity)) == standard::model.score(activity).total.earned);
  }
}

TEST_CASE("contributions are the rows' numbers, in their order, of exact and of open counts") {
  BOTH(contributions(standard::model, tests::active_professional)[0].low ==
       explain(standard::model, tests::active_professional)[0].points);
  Numbers numbers{6};
  std::size_t open = 0;
  for (int i = 0; i < 500; ++i) {
    Activity activity = somebody(numbers);
    for_each_count(activity, [&](Text, Count& count) {
      if (numbers.next() % 3 == 0) count = between(count.low() / 2, count.low() + 3);
    });
    if (standard::model.problem(activity)) continue;
    const auto all = contributions(standard::model, activity);
    const auto rows = explain(standard::model, activity);
    REQUIRE(all.size() == rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k) {
      REQUIRE(all[k].low == rows[k].points);
      REQUIRE(all[k].high == rows[k].high);
      open += rows[k].open() > Points{};
    }
  }
  CHECK(open > 1000);
}

TEST_CASE("a row says what was read, how far that is, and what is missing") {
  constexpr auto rows = explain(standard::model, tests::active_professional);
  constexpr auto posts = row_of(rows, "posts");
  BOTH(posts.pillar.id == Text{"engage"});
  BOTH(posts.title == Text{"Own posts"});
  BOTH(posts.operands()[0].count == Count{11});
  BOTH(!posts.ratio());
  BOTH(posts.share() == Fraction{11, 39}.checked());
  BOTH(posts.target.text().view() == Text{"3 a week, 39 in 13 weeks"});
  BOTH(posts.possible == Points{5});
  BOTH(posts.headroom() == posts.possible - posts.points);
  constexpr auto replies = row_of(rows, "reply_rate");
  BOTH(replies.ratio());
  BOTH(replies.operands()[0].count == Count{18});
  BOTH(replies.operands()[1].count == Count{22});
  BOTH(replies.operands()[0].metric == Text{"messages_replied"});
  BOTH(replies.operands()[1].metric == Text{"messages_received"});
  BOTH(!replies.no_evidence());
}

TEST_CASE("the gain of the next unit is what the next unit brings") {
  Numbers numbers{6};
  for (int i = 0; i < 100; ++i) {
    const Activity activity = somebody(numbers);
    const auto reading = standard::model.read(activity);
    const auto rows = explain(standard::model, reading);
    standard::model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      auto next = reading;
      next[place.slot] = next[place.slot].value_or(0) + 1;
      if (!signal.accepts(next[place])) next[place.slot + 1] = next[place.slot + 1].value_or(0) + 1;
      REQUIRE(signal.points(Window{}, next[place]) == rows[place.signal].points + rows[place.signal].next_gain);
      REQUIRE(rows[place.signal].next_gain >= Points{});
    });
  }
}

TEST_CASE("at the target there is nothing to gain") {
  constexpr auto rows = explain(standard::model, Activity{.content = {.posts = 39}});
  BOTH(row_of(rows, "posts").next_gain == Points{});
  BOTH(row_of(rows, "posts").headroom() == Points{});
  constexpr auto saturated = explain(standard::model, Activity{.content = {.posts = Count::largest}});
  BOTH(row_of(saturated, "posts").next_gain == Points{});
}

TEST_CASE("unknown rows earn nothing, gain nothing, and say so") {
  constexpr auto rows = explain(standard::model, tests::partly_known);
  constexpr auto replies = row_of(rows, "reply_rate");
  BOTH(!replies.known());
  BOTH(replies.points == Points{});
  BOTH(replies.next_gain == Points{});
  BOTH(!replies.no_evidence());
  BOTH(row_of(rows, "posts").known());
}

TEST_CASE("a row of bounded counts has two ends, and the next step is taken at the low one") {
  static constexpr auto rows =
      explain(standard::model, Activity{.profile = {.sections = between(8, 10)},
                                        .content = {.posts = at_least(14)},
                                        .relationships = {.messages_received = between(10, 20),
                                                          .messages_replied = between(4, 5),
                                                          .recommendations_given = at_most(3)}});
  static constexpr auto sections = row_of(rows, "profile_sections");
  BOTH(!sections.known() && !sections.wholly_unknown());
  BOTH(sections.points == Points{8} && sections.high == Points{10} && sections.open() == Points{2});
  BOTH(sections.reach == Reach{8, 10});
  BOTH(sections.next_gain == Points{1});
  static constexpr auto posts = row_of(rows, "posts");
  BOTH(posts.points == row_of(explain(standard::model, Activity{.content = {.posts = 14}}), "posts").points);
  BOTH(posts.high == posts.possible);
  static constexpr auto replies = row_of(rows, "reply_rate");
  static constexpr auto exact = [](Count replied, Count received) {
    return row_of(explain(standard::model,
                          Activity{.relationships = {.messages_received = received, .messages_replied = replied}}),
                  "reply_rate");
  };
  BOTH(replies.points == exact(4, 20).points);
  BOTH(replies.high == exact(5, 10).points);
  BOTH(replies.reach == exact(4, 20).reach);
  BOTH(replies.next_gain == exact(4, 20).next_gain);
  // Bounds that leave everything open say nothing.
  static constexpr auto recommendations = row_of(rows, "recommendations_given");
  BOTH(recommendations.wholly_unknown());
  BOTH(recommendations.open() == recommendations.possible);
  BOTH(recommendations.next_gain == Points{});
  // A full signal is full, whatever more there may be.
  static constexpr auto full = row_of(explain(standard::model, Activity{.content = {.posts = at_least(39)}}), "posts");
  BOTH(full.open() == Points{} && full.headroom() == Points{} && !full.known());
}

TEST_CASE("a ratio of nothing is known, earns 0 and is flagged") {
  constexpr auto rows =
      explain(standard::model, Activity{.relationships = {.messages_received = 0, .messages_replied = 0}});
  constexpr auto replies = row_of(rows, "reply_rate");
  BOTH(replies.known());
  BOTH(replies.no_evidence());
  BOTH(replies.points == Points{});
  BOTH(replies.next_gain > Points{});
}

TEST_CASE("differences of rows sum to the difference of totals") {
  constexpr auto comparison = compare(standard::model, tests::active_professional, against(tests::newcomer));
  BOTH(comparison.difference == tests::micropoints(61'227'361 - 17'072'667));
  BOTH(comparison.not_comparable == 0);
  Numbers numbers{7};
  for (int i = 0; i < 200; ++i) {
    const Activity a = somebody(numbers), b = somebody(numbers);
    const auto one = compare(standard::model, a, against(b));
    Points total;
    for (const RowDifference& row : one.rows) total += row.difference();
    REQUIRE(total == one.difference);
    REQUIRE(total == standard::model.score(a).total.earned - standard::model.score(b).total.earned);
  }
}

TEST_CASE("both sides of a comparison are the rows of an explanation, whichever counts are the same") {
  const auto same = [](const Row& a, const Row& b) {
    return a.place.signal == b.place.signal && a.id == b.id && a.title == b.title && a.pillar.id == b.pillar.id &&
           a.target.text() == b.target.text() && a.read[0].metric == b.read[0].metric &&
           a.read[0].count == b.read[0].count && a.read[1].metric == b.read[1].metric &&
           a.read[1].count == b.read[1].count && a.reach == b.reach && a.points == b.points && a.high == b.high &&
           a.next_gain == b.next_gain && a.step == b.step;
  };
  Numbers numbers{9};
  for (int i = 0; i < 200; ++i) {
    const Activity a = somebody(numbers), other = somebody(numbers);
    Activity b = a;
    standard::for_each_metric([&](const auto& metric) {
      if (numbers.below(3) == 0) metric.reader().in(b) = metric.reader().in(other);
    });
    if (standard::model.problem(b)) continue;
    const auto ours = explain(standard::model, a), theirs = explain(standard::model, b);
    const auto both = compare(standard::model, a, against(b));
    for (std::size_t row = 0; row < ours.size(); ++row) {
      REQUIRE(same(both.rows[row].subject, ours[row]));
      REQUIRE(same(both.rows[row].reference, theirs[row]));
    }
  }
}

TEST_CASE("comparing what is known with what is not is possible, and said") {
  constexpr auto comparison = compare(standard::model, tests::active_professional, against(tests::partly_known));
  BOTH(comparison.not_comparable == 2);
  for (const RowDifference& row : comparison.rows)
    CHECK(row.comparable() ==
          !(row.subject.id == Text{"reply_rate"} || row.subject.id == Text{"endorsements_received"}));
}

TEST_CASE("printed rows add up to printed pillars, and these to the printed total") {
  Numbers numbers{8};
  for (int i = 0; i < 300; ++i) {
    const Activity activity = somebody(numbers);
    const auto score = standard::model.score(activity);
    const auto rows = explain(standard::model, activity);
    for (int decimals = 0; decimals <= 6; ++decimals) {
      std::int64_t unit = 1;
      for (int d = decimals; d < 6; ++d) unit *= 10;
      std::array<Points, 4> pillars{};
      for (std::size_t p = 0; p < 4; ++p) pillars[p] = score.pillars[p].earned;
      const auto printed_pillars = printed(pillars, decimals);
      const auto printed_rows = printed(rows, decimals);
      REQUIRE(sum(printed_rows).text(decimals) == score.total.earned.text(decimals));
      REQUIRE(sum(printed_pillars) == sum(printed_rows));
      std::array<Points, 4> sums{};
      for (std::size_t r = 0; r < rows.size(); ++r) {
        sums[rows[r].place.pillar] += printed_rows[r];
        REQUIRE(printed_rows[r].micropoints() % unit == 0);
        const std::int64_t off = printed_rows[r].micropoints() - rows[r].points.micropoints();
        REQUIRE((off < 2 * unit && off > -2 * unit));
      }
      REQUIRE(sums == printed_pillars);
    }
  }
}

TEST_CASE("rounding to a sum: the largest remainder, the first of equals, differences too") {
  using tests::micropoints;
  constexpr auto thirds = printed(std::array{micropoints(333'333), micropoints(333'333), micropoints(333'334)}, 2);
  BOTH(thirds == std::array{micropoints(330'000), micropoints(330'000), micropoints(340'000)});
  constexpr auto equal = printed(std::array{micropoints(5'000), micropoints(5'000)}, 2);
  BOTH(equal == std::array{micropoints(10'000), Points{}});
  constexpr auto negative = printed(std::array{micropoints(-5'000), micropoints(25'000)}, 2);
  BOTH(sum(negative) == micropoints(20'000));
}

TEST_CASE("explaining works on the user's own model") {
  struct Rep {
    int calls = 0;
  };
  constexpr auto model = Index{Pillar{"p", Signal{Metric{"calls", &Rep::calls}, PerWeek{2}, linear, Points{25}}}};
  constexpr auto rows = explain(model, Rep{.calls = 13});
  BOTH(rows[0].title == Text{"calls"});
  BOTH(rows[0].points == tests::micropoints(12'500'000));
  BOTH(rows[0].texts.remedy.empty());
}
