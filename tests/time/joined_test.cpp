// SPDX-License-Identifier: MIT
#include "ssi/time/joined.hpp"

#include "time/logs.hpp"

using namespace ssi;

namespace joined_test {
namespace {
enum class Sale { call, demo, referral };
constexpr Day today{"2026-06-27"};
constexpr std::int32_t days = 200;

// What one source shows of the truth: a run of days, perhaps without the further kinds, perhaps with events missing.
struct View {
  EventLog log;
  Days covered;
};
View view_of(const std::vector<Event>& truth, tests::Numbers& numbers, bool further, bool missing) {
  const Day from = today - static_cast<std::int32_t>(numbers.below(days));
  View view{{}, {from, from + static_cast<std::int32_t>(numbers.below(days))}};
  for (const Sale kind : {Sale::call, Sale::referral}) view.log.cover(kind, view.covered);
  if (further) view.log.cover(Sale::demo, view.covered);
  for (Event event : truth) {
    if (!view.covered.contains(event.day)) continue;
    if (missing && numbers.below(5) == 0) {
      view.log.may_miss(event.kind, 1);
      if (event.also) view.log.may_miss(*event.also, 1);
      continue;
    }
    if (!further) event.also = {};
    view.log.add(event);
  }
  return view;
}
std::vector<Event> events(tests::Numbers& numbers) {
  std::vector<Event> truth;
  for (std::uint32_t n = numbers.below(300); n > 0; --n) {
    Event event{numbers.below(3) == 0 ? EventKind{Sale::referral} : EventKind{Sale::call},
                today - static_cast<std::int32_t>(numbers.below(days))};
    if (numbers.below(3) == 0) event.since = event.day + static_cast<std::int32_t>(numbers.below(40));
    if (event.kind == Sale::call && numbers.below(3) == 0) event.also = Sale::demo;
    truth.push_back(event);
  }
  return truth;
}
}  // namespace

TEST_CASE("two sources of one subject: what both saw counts once, and what either knows is known") {
  tests::Numbers numbers{1};
  for (int round = 0; round < 400; ++round) {
    const std::vector<Event> truth = events(numbers);
    EventLog whole;
    for (const Event& event : truth) whole.add(event);
    for (const Sale kind : {Sale::call, Sale::demo, Sale::referral}) whole.cover(kind, {today - 2 * days, today});
    const bool missing = round % 2 == 1;
    const View a = view_of(truth, numbers, true, missing), b = view_of(truth, numbers, round % 3 != 0, missing);
    const EventLog ab = joined(a.log, b.log), ba = joined(b.log, a.log);
    for (const std::int32_t back : {0, 30, 90}) {
      const Window window{.weeks = 1 + numbers.below(20)};
      const LogCounts is = whole.on(today - back, window), seen = ab.on(today - back, window);
      for (const Sale kind : {Sale::call, Sale::demo, Sale::referral}) {
        const Count right = is.count(flow_of(kind)), known = seen.count(flow_of(kind));
        CHECK(known.low() <= right.low());
        CHECK(right.low() <= known.high());
        if (missing) continue;  // of several, either side may have those that are counted
        CHECK(ba.on(today - back, window).count(flow_of(kind)) == known);
        // No wider than by either alone, and exact where the two cover the window.
        for (const View* view : {&a, &b}) {
          const Count alone = view->log.on(today - back, window).count(flow_of(kind));
          CHECK(alone.low() <= known.low());
          CHECK(known.high() <= alone.high());
        }
        const Days asked{today - back - static_cast<std::int32_t>(7 * window.weeks - 1), today - back};
        if (ab.covers(kind, asked)) CHECK(known == right);
      }
    }
    CHECK(joined(a.log, a.log).on(today).count(flow_of(Sale::call)) == a.log.on(today).count(flow_of(Sale::call)));
  }
}

TEST_CASE("a further kind that only one source tells is told of as many, those that count from the same day first") {
  EventLog plain, told;
  const Event late{Sale::call, today, today + 5}, soon{Sale::call, today};
  for (const Event& event : {soon, late, soon}) plain.add(event);
  told.add({Sale::call, today, today + 5, Sale::demo}), told.add({Sale::call, today, today + 9, Sale::demo});
  for (const EventLog& both : {joined(plain, told), joined(told, plain)}) {
    CHECK(both.size() == 3);
    std::size_t demos = 0, late_demos = 0;
    for (const Event event : both)
      if (event.also) ++demos, late_demos += event.counts_from() == late.counts_from() ? 1U : 0U;
    CHECK(demos == 2);
    CHECK(late_demos == 1);
  }
  // As many on one day as hostile files may have.
  EventLog many, others;
  for (int i = 0; i < 50'000; ++i) many.add(soon), others.add({Sale::call, today, today, Sale::demo});
  CHECK(joined(many, others).size() == 50'000);
}

TEST_CASE("of what may be missing, as little as either may miss where both know the days") {
  EventLog a, b;
  a.cover(Sale::call, {today - 30, today}), b.cover(Sale::call, {today - 10, today});
  a.may_miss(Sale::call, 2), b.may_miss(Sale::call, 5);
  CHECK(joined(a, b).known().missing(Sale::call) == 2);
  CHECK(joined(b, a).known().missing(Sale::call) == 2);
  b.cover(Sale::call, today + 5);
  CHECK(joined(a, b).known().missing(Sale::call) == 5);
  a.cover(Sale::call, {today + 6, today + 9});
  CHECK(joined(a, b).known().missing(Sale::call) == 7);
}

TEST_CASE("of two openings the later, of one day the one that says more") {
  EventLog a, b;
  a.open({Sale::referral, today, Count{7}}), b.open({Sale::referral, today, between(5, 9)});
  CHECK(joined(a, b).known().opening(Sale::referral)->count == Count{7});
  CHECK(joined(b, a).known().opening(Sale::referral)->count == Count{7});
  b.open({Sale::referral, today, Count{8}});
  CHECK(joined(a, b).known().opening(Sale::referral)->count == Count{8});
  b.open({Sale::referral, today - 1, Count{8}});
  CHECK(joined(a, b).known().opening(Sale::referral)->count == Count{7});
  CHECK(joined({}, b).known().opening(Sale::referral)->count == Count{8});
}

}  // namespace joined_test
