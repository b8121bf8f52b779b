// Results by week.
// SPDX-License-Identifier: MIT
#include "ssi/time/by_week.hpp"

#include "support.hpp"

using namespace ssi;
using Flaw = WeeklyResults::Flaw;

TEST_CASE("results stand in the week of their day, counted back from the last") {
  constexpr Day last{"2026-06-27"};
  const DatedResult results[] = {{last - 13, 3.5}, {last, 0}, {last - 27, -2}};
  const auto weekly = by_week(results, last);
  REQUIRE(weekly.problem == Flaw::none);
  CHECK(weekly.weeks.last == last);
  CHECK(weekly.weeks.count == 4);
  CHECK(weekly.values == std::vector<std::optional<double>>{-2, std::nullopt, 3.5, 0});
  const auto none = by_week({}, last);
  CHECK(none.values == std::vector<std::optional<double>>{std::nullopt});
}

TEST_CASE("what is no result of these weeks is told by its number") {
  constexpr Day last{"2026-06-27"};
  const auto told = [&](Day first, Day second, Flaw problem, std::size_t culprit) {
    const DatedResult results[] = {{first, 1}, {second, 2}};
    const auto weekly = by_week(results, last);
    CHECK(weekly.problem == problem);
    CHECK(weekly.culprit == culprit);
    CHECK(weekly.values.empty());
  };
  told(last, last + 1, Flaw::day, 1);
  told(Day{"2002-12-31"}, last, Flaw::day, 0);
  told(last, last - 6, Flaw::twice, 1);
  told(last, last - 7 * 520, Flaw::many, 1);
  told(last - 7 * 521, last - 7 * 520, Flaw::many, 0);
  const DatedResult oldest[] = {{last - 7 * 520 + 1, 1}};
  CHECK(by_week(oldest, last).weeks.count == 520);
}
