// Histories, distances to averages, trends.
// SPDX-License-Identifier: MIT
#include <vector>

#include "time/logs.hpp"

using namespace ssi;
using tests::micropoints;

namespace {

constexpr Day monday{"2026-04-27"};

Score<4> of(int brand, int find = 6, int engage = 10, int relate = 15) {
  return noted({Points{brand}, Points{find}, Points{engage}, Points{relate}});
}

// Points on a line, one every so many days.
std::vector<DatedPoints> line(int n, std::int32_t step, std::int64_t start, std::int64_t per_day) {
  std::vector<DatedPoints> points;
  for (int i = 0; i < n; ++i) points.push_back({monday + i * step, micropoints(start + per_day * i * step)});
  return points;
}

}  // namespace

TEST_CASE("a history refuses what cannot be") {
  History<4> history{monday + 100};
  history.add(monday, of(20));
  BREAKS(history_days_ascend, history.add(monday, of(20)));
  BREAKS(history_days_ascend, history.add(monday - 1, of(20)));
  BREAKS(history_days_are_from_2003_to_the_evaluation_day, history.add(monday + 101, of(20)));
  BREAKS(history_days_are_from_2003_to_the_evaluation_day, History<4>{}.add(Day{"2002-12-31"}, of(20)));
  BREAKS(history_is_of_one_model, history.add(monday + 7, standard::model.score(tests::active_professional)));
  BREAKS(noted_points_are_0_to_25, noted({Points{26}, Points{}, Points{}, Points{}}));
  BREAKS(noted_points_are_0_to_25, noted({Points{-1}, Points{}, Points{}, Points{}}));
  CHECK(history.size() == 1);
  CHECK(&history.back() == &history[0]);
  CHECK_FALSE(history.empty());
  CHECK(History<4>{}.empty());
  BREAKS(history_has_an_entry, History<4>{}.back());
  CHECK_FALSE(trends_of(History<4>{}).total);
  CHECK(history.valid(monday + 100));
  CHECK_FALSE(history.valid(monday));
  CHECK_FALSE(history.valid(monday + 101));
}

TEST_CASE("LinkedIn's own numbers, noted by hand") {
  // published_scores.csv of the shared pages: three days of one member.
  History<4> history;
  history.add(Day{"2026-04-27"},
              noted({micropoints(20'973'000), micropoints(6'380'000), micropoints(10'250'000), Points{15}}));
  history.add(Day{"2026-05-12"},
              noted({micropoints(21'048'000), micropoints(6'500'000), micropoints(10'250'000), Points{15}}));
  history.add(Day{"2026-05-13"},
              noted({micropoints(21'048'000), micropoints(6'500'000), micropoints(9'500'000), Points{15}}));
  CHECK(history.back().score.total.earned.text(0) == ShortText{"52"});
  CHECK(history[0].score.total.earned.text(0) == ShortText{"53"});
  CHECK_FALSE(history.change(7));  // no day of the week before
  CHECK_FALSE(trends_of(history).total);
  const auto fortnight = history.change(15);
  REQUIRE(fortnight);
  CHECK(fortnight->days.from == Day{"2026-04-27"});
  CHECK(fortnight->total == micropoints(-555'000));
  CHECK(fortnight->pillars[2] == micropoints(-750'000));

  History<4> sector;
  sector.add(Day{"2026-05-12"},
             noted({micropoints(11'790'000), micropoints(5'400'000), micropoints(2'190'000), micropoints(15'160'000)}));
  sector.add(Day{"2026-05-14"},
             noted({micropoints(11'790'000), micropoints(5'400'000), micropoints(2'180'000), micropoints(15'150'000)}));
  sector.add(Day{"2026-06-14"}, of(12));
  const auto distances = history.distances_to(sector);
  REQUIRE(distances.size() == 2);  // nothing of the member's stands for June
  CHECK(distances[0].total == micropoints(18'258'000));
  CHECK(distances[0].pillars[3] == micropoints(-160'000));
  CHECK(distances[1].total - distances[0].total == micropoints(-730'000));
}

TEST_CASE("weeks, gaps, changes, best and worst") {
  History<4> history;
  for (const int week : {0, 1, 2, 5, 6, 7, 20})
    history.add(monday + 7 * week, of(week == 6 ? 9 : week == 20 ? 24 : 10 + week));
  const auto weeks = history.weekly();
  REQUIRE(weeks.size() == 21);
  for (std::size_t i = 0; i < weeks.size(); ++i)
    CHECK((weeks[i] != nullptr) == (i <= 2 || (i >= 5 && i <= 7) || i == 20));
  const auto best = history.best_week(), worst = history.worst_week();
  REQUIRE((best && worst));
  CHECK(best->days.from == monday + 42);
  CHECK(best->total == Points{8});
  CHECK(worst->days.to == monday + 42);
  CHECK(worst->total == Points{-6});
  CHECK_FALSE(history.change(7));
  CHECK(history.change(91)->days.from == monday + 49);
  CHECK(history.change(90)->days.from == monday + 49);  // a day earlier stands for it
  CHECK(history.change(94) == std::nullopt);
  CHECK_FALSE(History<4>{}.change(7));
  for (const std::int32_t days : {INT32_MAX, INT32_MIN, -1, 0, history.back().day - Day::first(), 3'000'000})
    CHECK_FALSE(history.change(days));
  CHECK(History<4>{}.weekly().empty());
  CHECK_FALSE(History<4>{}.best_week());
  CHECK(history.find(monday + 3) == &history[0]);
  CHECK(history.find(monday - 1) == nullptr);
  CHECK(history.find(monday + 70) == nullptr);
}

TEST_CASE("a change of what is known is no change of the person") {
  History<4> history;
  history.add(monday, standard::model.score(tests::partly_known));
  history.add(monday + 7, standard::model.score(tests::active_professional));
  CHECK_FALSE(history.change(7)->comparable);
  CHECK_FALSE(history.best_week());
  CHECK_FALSE(history[0].score.pillars[0].comparable(history[1].score.pillars[0]));

  // A bound that moves with its data is no such change: a row that cannot be read, in one of the weeks.
  Activity missing_one = tests::active_professional;
  missing_one.content.reactions_given = between(70, 71);
  history.add(monday + 14, standard::model.score(missing_one));
  CHECK(history.change(7)->comparable);
  CHECK(history.best_week()->total == Points{});
}

TEST_CASE("Theil-Sen") {
  CHECK(theil_sen(line(9, 7, 1'000'000, 10'000))->per_week == micropoints(70'000));
  CHECK(theil_sen(line(9, 7, 1'000'000, -10'000))->per_week == micropoints(-70'000));
  CHECK(theil_sen(line(9, 7, 5, 0))->per_week == Points{});
  // Over real dates: a gap does not bend the line.
  auto gap = line(20, 3, 0, 12'345);
  gap.erase(gap.begin() + 4, gap.begin() + 12);
  CHECK(theil_sen(gap)->per_week == micropoints(7 * 12'345));
  // A third of wild days does not move it.
  auto wild = line(12, 7, 0, 1'000);
  for (const std::size_t i : {1U, 5U, 9U}) wild[i].points = Points{60};
  const auto robust = theil_sen(wild)->per_week;
  CHECK(robust > Points{});
  CHECK(robust < micropoints(2'000'000));
  // Cannot tell.
  CHECK_FALSE(theil_sen(line(4, 30, 0, 1'000)));
  CHECK_FALSE(theil_sen(line(20, 1, 0, 1'000)));
  CHECK(theil_sen(line(29, 1, 0, 1'000)));
  CHECK_FALSE(theil_sen({}));

  tests::Numbers numbers{99};
  for (int round = 0; round < 20; ++round) {
    std::vector<DatedPoints> points;
    for (int i = 0; i < 25; ++i)
      points.push_back(
          {monday + static_cast<std::int32_t>(numbers.below(300)), micropoints(numbers.below(90'000'000))});
    const auto slope = theil_sen(points);
    REQUIRE(slope);
    auto shifted = points, turned = points, doubled = points;
    for (auto& point : shifted) point.points += Points{7}, point.day = point.day + 1000;
    for (std::size_t i = 0; i < points.size(); ++i) turned[points.size() - 1 - i] = points[i];
    for (auto& point : doubled) point.points += point.points;
    CHECK(theil_sen(shifted)->per_week == slope->per_week);
    CHECK(theil_sen(turned)->per_week == slope->per_week);
    const auto twice = theil_sen(doubled)->per_week - slope->per_week - slope->per_week;
    CHECK((Points{} <= twice + micropoints(1) && twice <= micropoints(1)));
  }
}

TEST_CASE("trends of a history, pillar by pillar") {
  History<4> history;
  for (int week = 0; week < 12; ++week) history.add(monday + 7 * week, of(10 + week));
  const auto found = trends_of(history);
  CHECK(found.total->per_week == Points{1});
  CHECK(found.pillars[0]->per_week == Points{1});
  CHECK(found.pillars[1]->per_week == Points{});
  CHECK(found.total->span == 77);
}
