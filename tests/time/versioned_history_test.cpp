// Histories that go on over a change of the model, and are kept as lines.
// SPDX-License-Identifier: MIT
#include "ssi/time/versioned_history.hpp"

#include "ssi/time/history_lines.hpp"
#include "ssi/time/trend.hpp"
#include "ssi/variants.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

constexpr Day first{"2026-01-05"};
constexpr auto& v1 = standard::model;
constexpr auto& v2 = standard::starter.model;

// Some more than twenty posts.
Activity posting(std::uint32_t posts) {
  Activity activity = tests::active_professional;
  activity.content.posts = 20 + posts;
  return activity;
}
// Eight weeks under v1, the last of them under v2 too, and seven more under v2; every week another post.
VersionedHistory<4> sixteen_weeks() {
  VersionedHistory<4> history;
  for (std::uint32_t week = 0; week < 15; ++week) {
    const Day day = first + static_cast<std::int32_t>(7 * week);
    if (week < 8) history.add(day, v1.score(posting(week)));
    if (week >= 7) history.add(day, v2.score(posting(week)));
  }
  return history;
}
constexpr ModelId known[] = {v2.model(), v1.model()};

}  // namespace

TEST_CASE("a history goes on over a change of version, and keeps which version each entry is of") {
  const auto history = sixteen_weeks();
  CHECK_FALSE(history.empty());
  CHECK(history.size() == 16);
  REQUIRE(history.stretches().size() == 2);
  for (const auto& entry : history.stretches()[0]) CHECK(entry.score.model == v1.model());
  for (const auto& entry : history.current()) CHECK(entry.score.model == v2.model());
  const auto breaks = history.breaks();
  REQUIRE(breaks.size() == 1);
  CHECK(breaks[0].last.day == first + 49);
  CHECK(breaks[0].first.day == first + 49);
  CHECK(breaks[0].worth() == v2.score(posting(7)).total.earned - v1.score(posting(7)).total.earned);
}

TEST_CASE("nothing is computed across a break") {
  const auto history = sixteen_weeks();
  // Seven weeks before the newest entry stands the first of the new version; a quarter before, one of the old.
  CHECK(history.current().change(49)->total == v2.score(posting(14)).total.earned - v2.score(posting(7)).total.earned);
  CHECK_FALSE(history.current().change(91));
  CHECK(history.current().weekly().size() == 8);
  const auto trends = trends_of(history.current());
  REQUIRE(trends.total);
  CHECK(trends.total->span == 49);
  // The jump of the version is a hundred times the steps of a post; no week has it.
  CHECK(*history.breaks()[0].worth() > Points{20});
  CHECK(history.current().best_week()->total < Points{1});
  CHECK(history.stretches()[0].best_week()->total < Points{1});
}

TEST_CASE("without a day under both versions what the change is worth cannot be told; another window is a break too") {
  VersionedHistory<4> history;
  history.add(first, v1.score(posting(1)));
  history.add(first + 7, v2.score(posting(1)));
  history.add(first + 7, v2.over({.weeks = 26}).score(posting(1)));
  history.add(first + 14, v1.score(posting(1)));
  REQUIRE(history.breaks().size() == 3);
  CHECK_FALSE(history.breaks()[0].worth());
  CHECK(history.breaks()[1].worth());
  CHECK_FALSE(history.breaks()[2].worth());
}

TEST_CASE("days ascend over the break as well") {
  VersionedHistory<4> history{first + 100};
  CHECK(history.empty());
  CHECK(history.size() == 0);
  CHECK(history.breaks().empty());
  BREAKS(history_has_an_entry, history.current());
  CHECK_FALSE(history.valid(Day{"2002-12-31"}, v1.score(posting(1))));
  CHECK_FALSE(history.valid(first + 101, v1.score(posting(1))));
  history.add(first, v1.score(posting(1)));
  CHECK(history.valid(first, v2.score(posting(1))));
  CHECK_FALSE(history.valid(first, v1.score(posting(1))));
  CHECK_FALSE(history.valid(first - 1, v2.score(posting(1))));
  CHECK_FALSE(history.valid(first + 101, v2.score(posting(1))));
  BREAKS(history_days_ascend, history.add(first, v1.score(posting(1))));
  BREAKS(history_days_ascend, history.add(first - 1, v2.score(posting(1))));
  BREAKS(history_days_are_from_2003_to_the_evaluation_day, history.add(first + 101, v2.score(posting(1))));
  CHECK(history.size() == 1);
}

TEST_CASE("a history is kept as lines and comes back with ==, its breaks too") {
  auto history = sixteen_weeks();
  history.add(first + 105, v2.over({.weeks = 26}).score(tests::partly_known));
  history.add(first + 112, v2.over({.weeks = 26}).score(Activity{}));
  const std::string text = lines_of(history);
  CHECK(text.starts_with("2026-01-05 = standard, 1, 13, "));
  CHECK(text.find("2026-02-23 = starter, 1, 13, ") != text.npos);
  VersionedHistory<4> back;
  const auto problem = read_history(text, known, back);
  REQUIRE_MESSAGE(problem.none(), problem.text);
  REQUIRE(back.stretches().size() == history.stretches().size());
  for (std::size_t i = 0; i < back.stretches().size(); ++i) {
    REQUIRE(back.stretches()[i].size() == history.stretches()[i].size());
    for (std::size_t j = 0; j < back.stretches()[i].size(); ++j) {
      CHECK(back.stretches()[i][j].day == history.stretches()[i][j].day);
      CHECK(back.stretches()[i][j].score == history.stretches()[i][j].score);
    }
  }
  CHECK(lines_of(back) == text);
  // It goes on from there.
  back.add(first + 119, v1.score(posting(3)));
  CHECK(back.breaks().size() == 3);
}

TEST_CASE("what is wrong with lines of a history is said, and nothing is added") {
  VersionedHistory<4> history;
  history.add(first, v1.score(posting(1)));
  const auto wrong = [&](const std::string& text) {
    const auto problem = read_history(text, known, history);
    CHECK(history.size() == 1);
    return std::to_string(problem.line) + ": " + problem.text;
  };
  const std::string good = "2026-02-02 = standard, 1, 13, 1/25/25, 2/25/25, 3/25/25, 4/20/25\n";
  CHECK(wrong(good + "2026-02-09 = standard, 2, 13, 1/25/25, 2/25/25, 3/25/25, 4/25/25") ==
        "2: no model is called \"standard\" of version 2");
  CHECK(wrong(good + "2026-02-09 = standard, 1, 0, 1/25/25, 2/25/25, 3/25/25, 4/25/25") ==
        "2: \"0\" is not a number of weeks");
  // A fuzz target found it: as many points as no index has.
  CHECK(wrong(good + "2026-02-09 = standard, 1, 13, 1/25/25, 2/25/93, 3/25/25, 4/25/1857.000001") ==
        "2: the pillars have more than 2000 points to earn");
  CHECK(wrong("2026-02-09 = standard, 1, 13, 1/25/25") ==
        "1: \"standard, 1, 13, 1/25/25\" is not a model, a version, weeks and 4 pillars");
  for (const char* tally : {"26/25/25", "1/26/25", "-1/25/25", "1/25", "x/25/25", "0/0/0", "1/25/25/25"})
    CHECK(wrong("2026-02-09 = standard, 1, 13, 1/25/25, 2/25/25, 3/25/25, " + std::string{tally}) ==
          "1: \"" + std::string{tally} + "\" is not points earned, known and there to earn");
  CHECK(wrong(good + good) == "2: 2026-02-02 is not after the day above it, or before 2003, or too late");
  CHECK(wrong("yesterday = 3") == "1: \"yesterday\" is not a date; write it as 2026-06-27");
  REQUIRE(read_history(good, known, history).none());
  CHECK(history.current().back().score.total.earned == Points{10});
}
