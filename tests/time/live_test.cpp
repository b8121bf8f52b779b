// Logs in use: a model and kinds of one's own, events that come late or twice, removal, merging, openings.
// SPDX-License-Identifier: MIT
#include "time/logs.hpp"

using namespace ssi;

namespace live_test {
namespace {
enum class Sale { call, demo, referral };
constexpr auto calls = Metric{"calls", flow_of(Sale::call)};
constexpr auto demos = Metric{"demos", flow_of(Sale::demo)};
constexpr auto referrals = Metric{"referrals", stock_of(Sale::referral)};
constexpr auto touches = Metric{"touches", flow_of({Sale::call, Sale::referral})};
constexpr auto weeks = Metric{"weeks", weeks_of({Sale::call, Sale::referral})};
constexpr auto field = Index{
    Pillar{"a", Points{60}, Signal{calls, PerWeek{20}, diminishing, Points{20}},
           Signal{touches, PerWeek{25}, diminishing, Points{10}}, Signal{weeks, ActiveWeeks{12}, linear, Points{15}},
           Signal{referrals, Stock{8}, Diminishing{3}, Points{15}}},
    Pillar{"b", Points{40}, Signal{"share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{40}}}};

constexpr auto today = Day{"2026-06-27"};

EventLog sales(tests::Numbers& numbers, std::uint32_t events, bool ids) {
  EventLog log;
  for (std::uint32_t i = 0; i < events; ++i) {
    const Day day = today - static_cast<std::int32_t>(numbers.below(400));
    Event event{numbers.below(3) == 0 ? EventKind{Sale::referral} : EventKind{Sale::call}, day};
    if (numbers.below(4) == 0) event.since = day + static_cast<std::int32_t>(numbers.below(60));
    if (event.kind == Sale::call && numbers.below(3) == 0) event.also = Sale::demo;
    if (ids) event.id = i + 1;
    log.add(event);
  }
  for (const Sale kind : {Sale::call, Sale::demo, Sale::referral}) log.cover(kind, today);
  return log;
}
EventLog shuffled(const EventLog& log, tests::Numbers& numbers) {
  std::vector<Event> events(log.begin(), log.end());
  for (std::size_t i = events.size(); i > 1; --i)
    std::swap(events[i - 1], events[numbers.below(static_cast<std::uint32_t>(i))]);
  EventLog other;
  for (const Event& event : events) other.add(event);
  for (const Covered& known : log.known().coverage()) other.cover(known.kind, known.days);
  return other;
}
}  // namespace

TEST_CASE("a model of one's own is scored from a log: flows, stocks, active weeks, events of two kinds") {
  EventLog log;
  CHECK(field.score(log.on(today)).total.covered == Points{});
  log.add({Sale::call, today}), log.add({Sale::call, today - 7, today - 7, Sale::demo}),
      log.add({Sale::call, today - 100});
  log.add({Sale::referral, today - 500}), log.add({Sale::referral, today - 3});
  log.cover(Sale::call, today), log.cover(Sale::referral, today);
  const LogCounts now = log.on(today);
  CHECK(calls.read(now) == Count{2});
  CHECK(touches.read(now) == Count{3});
  CHECK(weeks.read(now) == Count{2});  // a Saturday, and the Wednesday of the same week
  CHECK(referrals.read(now) == Count{2});
  CHECK(demos.read(now) == unknown);
  CHECK(field.score(now).pillars[1].covered == Points{});  // up to 2 of 2
  log.cover(Sale::demo, {today - 90, today});
  CHECK(demos.read(log.on(today)) == Count{1});
  CHECK(demos.read(log.on(today - 1)) == at_least(1));
  // An event that is twice of one kind is one.
  EventLog twice;
  twice.add({.kind = Sale::call, .day = today, .also = Sale::call});
  twice.cover(Sale::call, today);
  CHECK(calls.read(twice.on(today)) == Count{1});
  // A reader of a struct beside it.
  struct Rep {
    int calls;
  };
  constexpr auto either = Metric{"calls", Logged{&Rep::calls, flow_of(Sale::call)}};
  CHECK(either.read(Rep{7}) == Count{7});
  CHECK(either.read(now) == Count{2});
}

TEST_CASE("the standard model scores a log as it scores the log's activity") {
  tests::Numbers numbers{21};
  for (int round = 0; round < 50; ++round) {
    const EventLog log = tests::random_log(numbers, 300, 300, round % 2 == 0);
    const LogCounts counts = log.on(tests::first_day + 250);
    CHECK(standard::model.score(counts) == standard::model.score(activity_of(counts)));
  }
}

TEST_CASE("time features serve any model, and rolling is the same as from scratch") {
  tests::Numbers numbers{22};
  for (int round = 0; round < 40 / TESTS_ONE_IN; ++round) {
    EventLog log = sales(numbers, numbers.below(500), false);
    if (round % 2 == 0)
      log.may_miss(Sale::call, numbers.below(5)), log.open({Sale::referral, today - 200, between(3, 5)});
    if (round % 3 == 0) {
      log.uncover(Sale::call);
      log.cover(Sale::call, {today - 300, today - 200}), log.cover(Sale::call, {today - 150, today});
    }
    const Days days{today - 350, today + 20};
    for (const auto& [day, score] : rolling_scores(field, log, days)) CHECK(score == field.score(log.on(day)));
    const Days two{today - static_cast<std::int32_t>(numbers.below(300)) - 1, today};
    const auto why = accounted(field, log, two);
    CHECK(why.change() == field.score(log.on(two.to)).total.earned - field.score(log.on(two.from)).total.earned);
  }
  tests::Numbers others{24};  // the same log, however many rounds there were
  const EventLog log = sales(others, 2000, true);
  CHECK(steady_weeks(log, {today, 3}).size() == 3);
  const auto points = flow_points(field, log, {today, 20});
  CHECK(points[15].has_value());
  CHECK_FALSE(points[16].has_value());  // some calls count weeks later: the youngest four are too young
  CHECK(field.score(projected(log, {today, today + 30})).total.covered == Points{100});
  CHECK(field.score(decayed(log, today, {4})).total.covered == Points{100});
  CHECK(effect_of(field, log, {"", today - 100, std::array{Text{"calls"}}}, today).weeks_after == 10);
  const std::vector<std::optional<double>> meetings(20, 1.0);
  const EventLog quiet = sales(others, 400, true);  // of 2000 events most weeks earn all there is
  CHECK(correlated(field, log, {today, 20}, meetings)[0].told == Told::alike_activity);
  CHECK(correlated(field, quiet, {today, 20}, meetings)[0].told == Told::alike_outcome);
}

TEST_CASE("events come in any order, late, and twice") {
  tests::Numbers numbers{23};
  for (int round = 0; round < 30; ++round) {
    const EventLog log = sales(numbers, 1 + numbers.below(400), true);
    EventLog other = shuffled(log, numbers);
    for (const Event& event : log) CHECK_FALSE(other.add(event));
    CHECK(other.size() == log.size());
    for (const std::int32_t back : {0, 50, 120})
      CHECK(field.score(other.on(today - back)) == field.score(log.on(today - back)));
  }
  EventLog without;
  CHECK(without.add({Sale::call, today}));
  CHECK(without.add({Sale::call, today}));  // without ids the same event twice is two events
  CHECK_FALSE(without.has_ids());
  CHECK(without.add({Sale::call, today, today, {}, ~std::uint64_t{0}}));
  CHECK_FALSE(without.add({Sale::demo, today - 1, today, {}, ~std::uint64_t{0}}));
  CHECK(without[0].id == 0);
  CHECK(without[2].id == ~std::uint64_t{0});
}

TEST_CASE("what somebody wants forgotten is gone, and may come again") {
  tests::Numbers numbers{24};
  EventLog log = sales(numbers, 500, true);
  const std::vector<Event> before(log.begin(), log.end());
  const auto gone = [](const Event& event) { return event.id % 3 == 0 || event.is(Sale::demo); };
  CHECK(log.erase_if(gone) == static_cast<std::size_t>(std::count_if(before.begin(), before.end(), gone)));
  std::size_t left = 0;
  for (const Event& event : before)
    if (!gone(event)) CHECK(log[left++] == event);
  CHECK(log.size() == left);
  for (const Event& event : before) CHECK(log.add(event) == gone(event));
  CHECK(log.size() == before.size());
  CHECK(log.erase_if([](const Event&) { return true; }) == before.size());
  CHECK(log.empty());
  CHECK(calls.read(log.on(today)) == Count{0});
}

TEST_CASE("two logs of one subject are one") {
  tests::Numbers numbers{25};
  for (int round = 0; round < 30; ++round) {
    const EventLog all = sales(numbers, 300, true);
    EventLog here, there;
    for (const Event& event : all) {
      const std::uint32_t to = numbers.below(3);
      if (to != 0) here.add(event);
      if (to != 1) there.add(event);
    }
    for (const Sale kind : {Sale::call, Sale::demo})
      here.cover(kind, today - 30), there.cover(kind, {today - 29, today});
    there.cover(Sale::referral, today);
    here.may_miss(Sale::call, 2);
    there.open({Sale::demo, today - 200, 7});
    here.open({Sale::demo, today - 300, 5});
    EventLog merged = here, other = there;
    merged.merge(there), other.merge(here);
    CHECK(merged.size() == all.size());
    CHECK(merged.known().coverage() == all.known().coverage());
    CHECK(merged.known().missing(Sale::call) == 2);
    CHECK(merged.known().opening(Sale::demo)->count == Count{7});
    for (const std::int32_t back : {0, 60, 150})
      CHECK(field.score(merged.on(today - back)) == field.score(other.on(today - back)));
    merged.merge(merged);
    CHECK(merged.size() == all.size());
  }
}

TEST_CASE("a stock opens with what was there, and what is old may be forgotten") {
  EventLog log;
  for (const int back : {10, 100, 400}) log.add({Sale::referral, today - back});
  log.open({Sale::referral, today - 100, 40});
  CHECK(referrals.read(log.on(today - 100)) == Count{40});
  CHECK(referrals.read(log.on(today)) == at_least(40));
  log.cover(Sale::referral, {today - 100, today});
  CHECK(referrals.read(log.on(today)) == Count{41});  // what is before the opening, or on its day, is in it
  log.uncover(Sale::referral), log.cover(Sale::referral, {today - 99, today});
  CHECK(referrals.read(log.on(today)) == Count{41});
  CHECK(referrals.read(log.on(today - 101)) == unknown);
  log.open({Sale::referral, today - 100, at_least(40)});
  CHECK(referrals.read(log.on(today)) == at_least(41));
  log.open({Sale::referral, today, 3});
  CHECK(referrals.read(log.on(today)) == Count{3});

  tests::Numbers numbers{26};
  for (int round = 0; round < 30; ++round) {
    EventLog whole = sales(numbers, 400, round % 2 == 0);
    if (round % 3 == 0) whole.may_miss(Sale::referral, 2);
    EventLog rest = whole;
    const Day cut = today - 120;
    rest.forget_before(cut);
    CHECK(rest.size() < whole.size());
    for (std::int32_t back = 0; back <= 29; ++back) {
      CHECK(referrals.read(rest.on(today - back)) == referrals.read(whole.on(today - back)));
      CHECK(field.score(rest.on(today - back)) == field.score(whole.on(today - back)));
    }
    CHECK_FALSE(calls.read(rest.on(today - 60)).known());
  }
}

TEST_CASE("covered days") {
  Coverage coverage;
  coverage.add({Sale::demo, {today - 9, today - 5}});
  coverage.add({Sale::call, {today - 9, today - 5}});
  coverage.add({Sale::call, {today - 3, today}});
  CHECK(coverage.size() == 3);
  CHECK(coverage.contains(Sale::call, today - 3));
  CHECK_FALSE(coverage.contains(Sale::call, today - 4));
  CHECK_FALSE(coverage.contains(Sale::call, {today - 5, today - 3}));
  coverage.add({Sale::call, {today - 4, today - 4}});
  CHECK(coverage.size() == 2);
  CHECK(coverage[0] == Covered{Sale::call, {today - 9, today}});
  CHECK(coverage.of(Sale::referral).empty());
  coverage.remove(Sale::call);
  CHECK(coverage.size() == 1);
  BREAKS(days_are_in_order, coverage.add({Sale::call, {today, today - 1}}));
}

TEST_CASE("kinds are 0 to 63") {
  enum class Far { last = 63, beyond = 64, below = -1 };
  BOTH(EventKind{Far::last}.mask() == std::uint64_t{1} << 63);
  BREAKS(event_kinds_are_0_to_63, EventKind{Far::beyond});
  BREAKS(event_kinds_are_0_to_63, EventKind{Far::below});
  BREAKS(event_kinds_are_0_to_63, EventKind::from_number(64));
}

}  // namespace live_test
