// A history in columns of a terminal.
// SPDX-License-Identifier: MIT
#include "ssi/report/history.hpp"

#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

constexpr std::array<Text, 4> pillars = {"brand", "find", "engage", "relate"};
const Day first{"2026-03-02"};

// Of a member whose brand is noted each week; none is a week without an entry.
History<4> noted_weeks(std::initializer_list<std::optional<int>> brands) {
  History<4> history;
  Day day = first;
  for (const auto& brand : brands) {
    if (brand) history.add(day, noted({Points{*brand}, Points{6}, Points{10}, Points{15}}));
    day = day + 7;
  }
  return history;
}

}  // namespace

TEST_CASE("a history is a line of marks and a row for each week, gaps left out of the changes") {
  CHECK(report::history_weeks(noted_weeks({20, 21, std::nullopt, std::nullopt, 19, 19}), pillars, english, false) ==
        "total     ~@  __  50.00 to 52.00\n"
        "\n"
        "  week to           brand     find   engage   relate    total   change    about\n"
        "  2 Mar 2026        20.00     6.00    10.00    15.00    51.00             51.00\n"
        "  9 Mar 2026        21.00     6.00    10.00    15.00    52.00    +1.00    52.00\n"
        "  (no entry)\n"
        "  30 Mar 2026       19.00     6.00    10.00    15.00    50.00             50.00\n"
        "  6 Apr 2026        19.00     6.00    10.00    15.00    50.00     0.00    50.00\n");
  CHECK(report::history_weeks(noted_weeks({20, 21}), pillars, english, false, 60) ==
        "total     _@  51.00 to 52.00\n"
        "\n"
        "  week to           total   change    about\n"
        "  2 Mar 2026        51.00             51.00\n"
        "  9 Mar 2026        52.00    +1.00    52.00\n");
  CHECK(report::history_weeks(History<4>{}, pillars) ==
        "total     \n"
        "\n"
        "  week to           brand     find   engage   relate    total   change    about\n");
}

TEST_CASE("what is earned at least is said once, and no change is told where other signals were known") {
  Score<4> less = noted({Points{20}, Points{6}, Points{10}, Points{15}});
  less.pillars[0].covered = less.pillars[0].covered - Points{5};
  less.total.covered = less.total.covered - Points{5};
  less.total.estimate = Points{53};
  History<4> history = noted_weeks({20});
  history.add(first + 7, less);
  std::string text = report::history_weeks(history, pillars, spanish);
  CHECK(text.find("  semana al         marca personas interac.   relac.    total   cambio   aprox.\n") != text.npos);
  CHECK(text.find("  9 mar 2026        20,00     6,00    10,00    15,00    51,00        *      ~53\n") != text.npos);
  const std::string both =
      "  Los puntos son como mínimo: faltan datos. ~ es una estimación; ?, que no la hay.\n"
      "  * la semana anterior había datos de otras señales.\n";
  CHECK(text.ends_with(both));
  // Also where the newest week knows everything.
  history.add(first + 14, noted({Points{20}, Points{6}, Points{10}, Points{15}}));
  text = report::history_weeks(history, pillars, spanish);
  CHECK(text.ends_with(both));
  CHECK(report::history_changes(history, pillars)
            .starts_with("since a week ago: not comparable, other signals were known\n"));
}

TEST_CASE("changes over a week, four weeks and a quarter, and a trend where there is enough for one") {
  CHECK(report::history_changes(noted_weeks({20, 21}), pillars) ==
        "since a week ago: +1.00 points\n"
        "since four weeks ago: no entry to compare with\n"
        "since a quarter ago: no entry to compare with\n"
        "trend: cannot tell, five weeks over 28 days are needed\n");
  CHECK(report::history_changes(noted_weeks({16, 17, 18, 19, 20}), pillars, spanish) ==
        "en una semana: +1,00 puntos\n"
        "en cuatro semanas: +4,00 puntos\n"
        "en un trimestre: no hay dato con que comparar\n"
        "tendencia: +1,00 puntos por semana en 28 días; una descripción, no una prueba\n"
        "  marca    +1,00\n"
        "  personas 0,00\n"
        "  interac. 0,00\n"
        "  relac.   0,00\n");
}

TEST_CASE("where not all is known the headline's number moves first, and what is known beside it") {
  const auto partly = [](int brand, std::optional<Points> estimate) {
    Score<4> score = noted({Points{brand}, Points{6}, Points{10}, Points{15}});
    score.total.covered = score.total.covered - Points{5};
    score.pillars[0].covered = score.pillars[0].covered - Points{5};
    score.total.estimate = estimate;
    return score;
  };
  const auto since = [&](std::optional<Points> before, std::optional<Points> now, const Language& language = english) {
    History<4> history;
    history.add(first, partly(18, before));
    history.add(first + 7, partly(20, now));
    CHECK(history.change(7)->estimate == (before && now ? std::optional{*now - *before} : std::nullopt));
    const std::string text = report::history_changes(history, pillars, language);
    return text.substr(0, text.find('\n'));
  };
  CHECK(since(Points{52}, Points{56}) == "since a week ago: about +4 (+2.00 by what is known)");
  CHECK(since(Points{56}, Points{53}, spanish) == "en una semana: unos −3 (+2,00 según lo que se sabe)");
  // None of a point is none to tell, and of no estimate nothing can be said.
  CHECK(since(Points{56}, Points{56}) == "since a week ago: +2.00 points by what is known");
  CHECK(since(std::nullopt, Points{56}) == "since a week ago: +2.00 points by what is known");
}

TEST_CASE("how far an average is, on its days that have an entry") {
  const History<4> mine = noted_weeks({20, 22}), sector = noted_weeks({18, 19, 19});
  CHECK(report::history_distances(mine, sector, pillars) ==
        "distance to the average\n"
        "  day               brand     find   engage   relate    total    moved\n"
        "  2 Mar 2026        +2.00     0.00     0.00     0.00    +2.00\n"
        "  9 Mar 2026        +3.00     0.00     0.00     0.00    +3.00    +1.00\n");
  CHECK(report::history_distances(History<4>{}, sector, pillars) ==
        "distance to the average\n"
        "  no day of the average has an entry of yours\n");
}
