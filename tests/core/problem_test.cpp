// Data that is asked about before it is scored, and kinds of data.
// SPDX-License-Identifier: MIT
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "ssi/time.hpp"
#include "support.hpp"

using namespace ssi;

namespace problem_test {
namespace {
struct Rep {
  int calls = 0;
  std::optional<int> demos = {};
  double win_rate = 0.5;
  std::pair<std::optional<int>, std::optional<int>> meetings = {};
};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto demos = Metric{"demos", &Rep::demos};
// Both names are what one calls two versions of a model; with `using namespace ssi` nothing else is called so.
constexpr auto v1 =
    Index{Pillar{"p", Points{10}, Signal{"share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{4}},
                 Signal{Metric{"win_rate", &Rep::win_rate}, Rate{300}, linear, Points{3}},
                 Signal{Metric{"meetings", &Rep::meetings}, PerWeek{1}, linear, Points{3}}}};
constexpr auto v2 = v1.over(Window{26});
constexpr auto twice =
    Index{Pillar{"p", Points{10}, Signal{"share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{4}},
                 Signal{Metric{"win_rate", &Rep::win_rate}, Rate{300}, linear, Points{3}},
                 Signal{Metric{"meetings", &Rep::meetings}, PerWeek{1}, linear, Points{1}},
                 Signal{calls, PerWeek{1}, linear, Points{1}},
                 Signal{"again", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{1}}}};

std::string problem_of(const Rep& rep) {
  const auto problem = v1.problem(rep);
  const auto tried = v1.try_score(rep);
  CHECK(tried.score.has_value() == !static_cast<bool>(problem));
  CHECK(static_cast<bool>(tried.problem) == static_cast<bool>(problem));
  if (!problem) return "none";
#if defined(__cpp_exceptions)
  try {
    static_cast<void>(v1.score(rep));
    CHECK_MESSAGE(false, "not refused");
  } catch (const Error& error) {
    CHECK(error.rule() == problem.rule);
    CHECK(std::string{error.what()} == problem.text().c_str());
  }
#endif
  return problem.text().c_str();
}
}  // namespace

TEST_CASE("a subject can be asked whether it can be scored, and answers with rule, culprit and numbers") {
  CHECK(problem_of({.calls = 9, .demos = 3}) == "none");
  CHECK(problem_of({.calls = 9}) == "none");
  CHECK(problem_of({.calls = 4, .demos = 5}) ==
        "share (demos 5, calls 4): a part is at most the whole it is counted of");
  CHECK(problem_of({.calls = -3}) == "calls is -3: a count is not negative");
  CHECK(problem_of({.calls = 3, .demos = -1}) == "demos is -1: a count is not negative");
  CHECK(problem_of({.win_rate = 1.5}) == "win_rate is 1.5: a rate is from 0 to 1");
  CHECK(problem_of({.meetings = {3, 2}}) ==
        "meetings (least 3, most 2): the most that a count can be is not below the least");
  CHECK(problem_of({.meetings = {std::nullopt, -2}}) == "meetings is -2: a count is not negative");
  CHECK(problem_of({.meetings = {3, std::nullopt}}) == "none");
  CHECK(v2.problem(Rep{.calls = -1}).rule == rules::count_is_not_negative);
  constexpr auto wrong = v1.problem(Rep{.calls = 4, .demos = 5});
  static_assert(wrong.rule == rules::part_is_at_most_its_whole);
  // A reading too.
  auto reading = v1.read(Rep{.calls = 4, .demos = 4});
  CHECK_FALSE(v1.problem(reading));
  reading[0] = 5;
  CHECK(v1.problem(reading).rule == rules::part_is_at_most_its_whole);
  reading[0] = 3, reading[2] = between(100, 200);
  CHECK(v1.problem(reading).rule == rules::rate_is_no_interval);
}

TEST_CASE("all that is wrong with a subject is told at once, each metric once") {
  const auto all = [](const Rep& rep) {
    std::vector<std::string> said;
    twice.for_each_problem(rep, [&](const Problem& problem) { said.emplace_back(problem.text().c_str()); });
    CHECK(said.empty() == !static_cast<bool>(twice.problem(rep)));
    if (!said.empty()) CHECK(said[0] == twice.problem(rep).text().c_str());
    return said;
  };
  using Said = std::vector<std::string>;
  CHECK(all({.calls = 9, .demos = 3, .win_rate = 0.1}) == Said{});
  CHECK(all({.calls = -1, .demos = -2, .win_rate = 2, .meetings = {3, 2}}) ==
        Said{"demos is -2: a count is not negative", "calls is -1: a count is not negative",
             "win_rate is 2: a rate is from 0 to 1",
             "meetings (least 3, most 2): the most that a count can be is not below the least"});
  CHECK(all({.calls = 4, .demos = 5}) ==
        Said{"share (demos 5, calls 4): a part is at most the whole it is counted of",
             "again (demos 5, calls 4): a part is at most the whole it is counted of"});
  auto reading = twice.read(Rep{.calls = 4, .demos = 4});
  reading[0] = reading[5] = 5;
  std::size_t problems = 0;
  twice.for_each_problem(reading, [&](const Problem&) { ++problems; });
  CHECK(problems == 2);
}

TEST_CASE("a pair that contradicts itself in a log is bounded and told") {
  enum class Sale { call, demo };
  const Day today{"2026-06-27"};
  EventLog log;
  for (const Sale kind : {Sale::call, Sale::demo}) log.cover(kind, today);
  log.add({Sale::demo, today}), log.add({Sale::demo, today});
  for (int i = 0; i < 5; ++i) log.add({Sale::call, today - 90, today + (i == 0 ? 0 : 1)});
  const auto model =
      Index{Pillar{"p", Points{4},
                   Signal{"share", Metric{"demos", flow_of(Sale::demo)}.per(Metric{"calls", flow_of(Sale::call)}),
                          Portion{.parts = 1, .of = 5}, linear, Points{4}}}};
  const LogCounts counts = log.on(today);
  CHECK(std::string{model.problem(counts).text().c_str()} ==
        "share (demos 2, calls 1): a part is at most the whole it is counted of");
  CHECK(model.read(counts)[0] == between(1, 2));
  CHECK(model.read(counts)[1] == between(1, 2));
  const auto tried = model.try_score(counts);
  CHECK(static_cast<bool>(tried.problem));
  REQUIRE(tried.score.has_value());
  CHECK(*tried.score == model.score(counts));
  CHECK(rolling_scores(model, log, {today - 5, today}).size() == 6);
}

TEST_CASE("a subject may be behind a pointer") {
  const Rep rep{.calls = 9, .demos = 3};
  const auto score = v1.score(rep);
  CHECK(v1.score(&rep) == score);
  CHECK(v1.score(std::make_unique<Rep>(rep)) == score);
  CHECK(v1.score(std::make_shared<const Rep>(rep)) == score);
  CHECK_FALSE(v1.problem(&rep));
  // An optional says that there may be none, which is the program's to ask.
  static_assert(!decltype(calls)::reads<std::optional<Rep>>);
}

TEST_CASE("no number of things is a character") {
  static_assert(!std::is_constructible_v<Count, char>);
  static_assert(!std::is_constructible_v<Count, wchar_t>);
  static_assert(!std::is_constructible_v<Count, char8_t>);
  static_assert(!std::is_constructible_v<Count, std::optional<char>>);
  static_assert(std::is_constructible_v<Count, unsigned char>);
  static_assert(std::is_constructible_v<Count, signed char>);
  static_assert(std::is_constructible_v<Count, bool>);
  BREAKS(day_is_in_the_calendar, Day{} + std::numeric_limits<std::int32_t>::max());
  BREAKS(day_is_in_the_calendar, Day{} - std::numeric_limits<std::int32_t>::min());
}

}  // namespace problem_test
