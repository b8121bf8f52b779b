// SPDX-License-Identifier: MIT
#include "ssi/std/ranges.hpp"

#include <algorithm>
#include <vector>

#include "ssi/decide/advice.hpp"
#include "ssi/time/event_log.hpp"
#include "ssi/time/history.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

template <class T>
concept sized_and_random = std::ranges::random_access_range<const T> && std::ranges::sized_range<const T>;
template <class T>
concept side_by_side = sized_and_random<T> && std::ranges::contiguous_range<const T>;
template <class T>
concept view_of_others = side_by_side<T> && std::ranges::view<T> && std::ranges::borrowed_range<T>;

static_assert(view_of_others<Text> && view_of_others<StaticText> && view_of_others<Counts> && view_of_others<Operands>);
static_assert(view_of_others<Actions>);
static_assert(side_by_side<Explanation<27>> && side_by_side<Reading<3>> && side_by_side<Advices<27>>);
static_assert(side_by_side<History<4>>);
static_assert(sized_and_random<EventLog> && !side_by_side<EventLog>);  // it keeps events in eight bytes
// What holds its elements is no view, and a temporary of it leaves nothing behind.
static_assert(!std::ranges::view<Explanation<27>> && !std::ranges::borrowed_range<Explanation<27>>);
static_assert(!std::ranges::view<Reading<3>> && !std::ranges::view<EventLog> && !std::ranges::view<Advices<27>>);
// A pillar's tally by its id; of what is no pillar, it does not compile.
static_assert(standard::model.score(tests::newcomer).pillars[standard::model.place_of(standard::brand.id())] ==
              standard::brand.score(tests::newcomer));

enum class Sale { call, demo };

}  // namespace

TEST_CASE("rows and counts go through the algorithms") {
  const auto rows = explain(standard::model, tests::active_professional);
  const auto most = std::ranges::max_element(rows, {}, &Row::headroom);
  REQUIRE(most != rows.end());
  CHECK(std::ranges::all_of(rows, [&](const Row& row) { return row.headroom() <= most->headroom(); }));
  const auto sum = [&] {
    Points points;
    for (const Row& row : rows) points += row.points;
    return points;
  };
  CHECK(sum() == standard::model.score(tests::active_professional).total.earned);
  const auto reading = standard::model.read(tests::partly_known);
  CHECK(std::ranges::count(reading, unknown) == 3);
  CHECK(std::ranges::find(Text{"posts"}, 's') != Text{"posts"}.end());  // of a temporary view
}

TEST_CASE("a log is walked in any direction") {
  EventLog log;
  for (int i = 0; i < 5; ++i) log.add({i % 2 == 0 ? Sale::call : Sale::demo, Day{"2026-06-20"} + i});
  auto at = log.begin();
  CHECK((*at).day == Day{"2026-06-20"});
  CHECK((*++at).day == Day{"2026-06-21"});
  CHECK((*at++).day == Day{"2026-06-21"});
  CHECK((*at--).day == Day{"2026-06-22"});
  CHECK((*--at).day == Day{"2026-06-20"});
  CHECK(at == log.begin());
  CHECK(at[3].day == Day{"2026-06-23"});
  CHECK((*(2 + at)).day == Day{"2026-06-22"});
  at += 4;
  CHECK((*at).day == Day{"2026-06-24"});
  at -= 2;
  CHECK((*(at - 1)).day == Day{"2026-06-21"});
  CHECK(log.end() - at == 3);
  CHECK(at - log.end() == -3);
  CHECK(at < log.end());
  const auto after = std::ranges::lower_bound(log, Day{"2026-06-23"}, {}, &Event::day);
  CHECK(after - log.begin() == 3);
  std::vector<Event> back;
  for (auto i = log.end(); i != log.begin();) back.push_back(*--i);
  CHECK(back.front().day == Day{"2026-06-24"});
  CHECK(back.size() == 5);
}

TEST_CASE("days are counted up and down") {
  Day day{"2026-02-28"};
  CHECK(++day == Day{"2026-03-01"});
  CHECK(day++ == Day{"2026-03-01"});
  CHECK(day == Day{"2026-03-02"});
  CHECK(--day == Day{"2026-03-01"});
  CHECK(day-- == Day{"2026-03-01"});
  CHECK(day == Day{"2026-02-28"});
  BREAKS(day_is_in_the_calendar, ++(day = Day::last()));
  BREAKS(day_is_in_the_calendar, --(day = Day::first()));
  static_assert(std::weakly_incrementable<Day>);  // for views::iota, which clang 14 cannot make of libstdc++'s
}
