// Plans hold on their day: followed to the letter, event by event, in a log that repeats itself and in one that ends.
// SPDX-License-Identifier: MIT
#include <string_view>

#include "logs.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/ssi.hpp"
#include "ssi/variants.hpp"
#include "support.hpp"

using namespace ssi;

namespace planned_ahead_test {
namespace {

constexpr std::int32_t window_days = 91;

// What had happened and counted by the day.
std::vector<Event> events_until(const EventLog& log, Day today) {
  std::vector<Event> events;
  for (const Event event : log)
    if (event.counted_by(today)) events.push_back(event);
  return events;
}
// The same again, one window later and two, as it counts today.
std::vector<Event> repeats_of(const std::vector<Event>& events, Ahead ahead) {
  std::vector<Event> repeats;
  for (const Event& event : events)
    if (ahead.today - window_days < event.day)
      for (Day day = event.day + window_days; day <= ahead.target; day = day + window_days) {
        Event again{event.kind, day};
        again.also = event.also;
        repeats.push_back(again);
      }
  return repeats;
}
// The plan's units, each on the last of the seven days of its week.
template <std::size_t Pillars>
std::vector<Event> events_of(const Plan<Pillars>& plan, Day target) {
  std::vector<Event> events;
  const Schedule schedule = scheduled(plan);
  for (std::size_t week = 0; week < schedule.weeks(); ++week)
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
      for (std::uint32_t unit = 0; unit < schedule[week][i]; ++unit)
        standard::for_each_metric([&](const auto& metric) {
          if (!(metric.name() == plan.steps[i].action.metric)) return;
          const auto kind = std::countr_zero(metric.reader().counting.kinds);
          events.push_back({EventKind::from_number(kind), target - 7 * static_cast<int>(schedule.weeks() - 1 - week)});
        });
  return events;
}

EventLog log_of(const EventLog& like, Day until, std::initializer_list<const std::vector<Event>*> lists) {
  EventLog log;
  for (const Covered& covered : like.known().coverage()) log.cover(covered.kind, {covered.days.from, until});
  for (const Opening& opening : like.known().openings()) log.open(opening);
  for (const std::vector<Event>* events : lists)
    for (const Event& event : *events) log.add(event);
  return log;
}
// Stocks stay in a log that repeats itself: they are those of the other.
Activity with_stocks_of(Activity activity, const Activity& stocks) {
  standard::for_each_metric([&](const auto& metric) {
    if (metric.reader().counting.as == Counted::stock) metric.reader().in(activity) = metric.reader().in(stocks);
  });
  return activity;
}

}  // namespace

TEST_CASE("1,000 random members: every plan, followed under both paces, reaches what it says") {
  tests::Numbers numbers{20261126};
  constexpr int members = 1'000 / TESTS_ONE_IN;
  int with_weeks = 0, ratios = 0, reached = 0;
  for (int member = 0; member < members; ++member) {
    const auto& variant = standard::variants[numbers.below(3)];
    const std::uint32_t days = 92 + numbers.below(200);
    const EventLog log = tests::random_log(numbers, numbers.below(500), days, true);
    // Some of the log may be later than today, and most plans are for as many weeks as the window.
    const Day today = tests::first_day + static_cast<std::int32_t>(days - numbers.below(2) * numbers.below(20));
    const std::int32_t weeks = numbers.below(3) == 0 ? 1 + static_cast<std::int32_t>(numbers.below(20)) : 13;
    const Ahead ahead{today, today + 7 * weeks};
    const PlanOptions options{.strategy = member % 50 == 0 ? Strategy::exact : Strategy::greedy,
                              .links = standard::links};
    const auto found =
        member % 3 == 0
            ? planned_ahead(variant.model, log, ahead, Goal{Points{40 + static_cast<int>(numbers.below(60))}},
                            variant.actions, options)
            : planned_ahead(variant.model, log, ahead, Budget{numbers.below(2'000)}, variant.actions, options);

    const auto past = events_until(log, today), again = repeats_of(past, ahead);
    const auto done = events_of(found.plan, ahead.target);
    const EventLog ended = log_of(log, ahead.target, {&past, &done});
    const EventLog kept = log_of(log, ahead.target, {&past, &again, &done});
    const Activity then_ended = activity_of(ended.on(ahead.target));
    const Activity then_kept = with_stocks_of(activity_of(kept.on(ahead.target)), then_ended);
    CAPTURE(member);
    REQUIRE(variant.model.score(then_kept) == found.plan.outlook.nothing_new);
    REQUIRE(variant.model.score(then_ended) == found.nothing_else.nothing_new);
    REQUIRE(variant.model.score(log_of(log, ahead.target, {&past}).on(ahead.target)) == found.left);
    // By the counts that the actions move alone, ratios and weeks that are filled aside, it is the plan's gain.
    Activity alone = then_kept;
    const LogCounts counted = repeated(log, ahead);
    const Activity before = activity_of(counted);
    standard::for_each_metric([&](const auto& metric) {
      bool moved = false;
      for (const Step& step : found.plan.steps) moved = moved || step.action.metric == metric.name();
      if (!moved) metric.reader().in(alone) = metric.reader().in(before);
    });
    REQUIRE(found.plan.before == variant.model.score(counted));
    Points side;
    for (const RowDifference& row : compare(variant.model, alone, against(before)).rows)
      if (row.subject.ratio()) side += row.difference();
    REQUIRE(variant.model.score(alone).total.earned - side == found.plan.before.total.earned + found.plan.gain);
    // After whole windows, today's is the base and stays it.
    if (weeks == 13) REQUIRE(found.plan.before == variant.model.score(log.on(today)));
    ratios += found.plan.net().certain() ? 0 : 1;
    with_weeks += found.plan.outlook.as_they_are.total.earned > found.plan.after.total.earned ? 1 : 0;
    reached += found.plan.state == PlanState::planned && found.plan.goal ? 1 : 0;
  }
  CHECK(ratios > members / 10 * 3);
  CHECK(with_weeks > members / 10 * 3);
  CHECK(reached > (TESTS_ONE_IN > 1 ? 5 : 100));  // of few, few
}

TEST_CASE("where a log does not know everything, whatever was the case is no less than the plan says") {
  tests::Numbers numbers{7};
  std::size_t open = 0, more = 0;
  for (int member = 0; member < 200; ++member) {
    const EventLog log = tests::random_log(numbers, numbers.below(600), 150, false);
    const Day today = tests::first_day + 150;
    const Ahead ahead{today, today + 91};
    const auto found =
        planned_ahead(standard::model, log, ahead, Budget{1'000}, standard::actions, {.links = standard::links});
    // The truth: what the log has not covered happened as well, and nothing else.
    EventLog truth;
    for (std::size_t kind = 0; kind < network_events; ++kind) truth.cover(static_cast<NetworkEvent>(kind), today);
    set_profile(truth, Checklist{true, true, true, true, false, true, true, true, true, false});
    const auto past = events_until(log, today), again = repeats_of(past, ahead);
    const auto as_scheduled = events_of(found.plan, ahead.target);
    auto done = as_scheduled;
    // A look at one's visitors is planned for a week that has none, as long as there is one.
    std::vector<char> looked(13, 0);
    const auto week_of = [&](Day day) { return 12 - (detail::week_of(ahead.target) - detail::week_of(day)); };
    for (const Event& event : again)
      if (event.is(NetworkEvent::visitor_check) && week_of(event.day) >= 0)
        looked[static_cast<std::size_t>(week_of(event.day))] = 1;
    for (Event& event : done) {
      if (!event.is(NetworkEvent::visitor_check)) continue;
      std::size_t week = static_cast<std::size_t>(week_of(event.day));
      for (std::size_t other = 0; looked[week] != 0 && other < 13; ++other)
        if (looked[other] == 0) week = other;
      looked[week] = 1;
      event.day = event.since = ahead.target - 7 * static_cast<int>(12 - week);
    }
    const Activity then_ended = activity_of(log_of(truth, ahead.target, {&past, &as_scheduled}).on(ahead.target));
    const Activity then_kept =
        with_stocks_of(activity_of(log_of(truth, ahead.target, {&past, &again, &done}).on(ahead.target)), then_ended);
    const Points truly = standard::model.score(then_kept).total.earned;
    CAPTURE(member);
    REQUIRE(truly >= found.plan.outlook.nothing_new.total.earned);
    REQUIRE(standard::model.score(then_ended).total.earned >= found.nothing_else.nothing_new.total.earned);
    REQUIRE(found.plan.before == standard::model.score(log.on(today)));
    open += found.plan.outlook.nothing_new.total.covered < found.plan.before.total.max ? 1U : 0U;
    more += truly > found.plan.outlook.nothing_new.total.earned ? 1U : 0U;
  }
  CHECK(open > 100);
  CHECK(more > 100);
}

TEST_CASE("a plan of thirteen weeks and the window that is gone by then") {
  // Ana posts each Friday and looks at her visitors every other week; today is a Saturday.
  constexpr Day today{"2026-06-27"};
  EventLog log;
  for (const NetworkEvent kind : {NetworkEvent::post, NetworkEvent::visitor_check, NetworkEvent::comment_given})
    log.cover(kind, today);
  for (int week = 0; week < 13; ++week) {
    log.add({NetworkEvent::post, today - 1 - 7 * week});
    if (week % 2 == 0) log.add({NetworkEvent::visitor_check, today - 7 * week});
  }
  const Ahead ahead{today, today + 91};
  const auto found = planned_ahead(standard::model, log, ahead, Budget{100'000}, {&standard::actions[4], 1});
  CHECK(found.plan.steps[0].bound == 6);
  CHECK(found.plan.steps[0].units == 5);  // twelve of thirteen are enough
  CHECK(found.plan.outlook.nothing_new.total.earned == found.plan.before.total.earned + found.plan.gain);
  CHECK(found.left.total.earned == Points{});
  CHECK(found.nothing_else.nothing_new.total.earned == tests::micropoints(5 * 250'000));
  const auto done = weeks_done(standard::model, log, ahead, Pace::kept, 13);
  REQUIRE(done.size() == 2);  // engagement weeks need kinds that this log does not cover
  CHECK(done[0].metric == "posting_weeks");
  CHECK(done[0].free() == 0);
  CHECK(done[1].weeks == std::vector<char>{1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1});
  CHECK(weeks_done(standard::model, log, ahead, Pace::ended, 13)[0].free() == 13);
  CHECK(weeks_done(standard::model, log, ahead, Pace::ended, 13).size() == 3);
  BREAKS(projection_goes_forward, repeated(log, {today, today - 1}));
  BREAKS(projection_goes_forward, weeks_done(standard::model, log, {today, today - 1}, Pace::kept, 1));
  BREAKS(window_is_1_to_520_weeks, repeated(log, ahead, Window{0}));
}

TEST_CASE("a model made at run time plans ahead as the one it is made of") {
  tests::Numbers numbers{3};
  const dynamic::Model model{dynamic::definition_of(standard::model)};
  const EventLog log = tests::random_log(numbers, 500, 150, true);
  const Ahead ahead{tests::first_day + 150, tests::first_day + 241};
  const PlanOptions options{.links = standard::links};
  const auto one = planned_ahead(standard::model, log, ahead, Budget{900}, standard::actions, options);
  const auto other = planned_ahead(model, log, ahead, Budget{900}, standard::actions, options);
  CHECK(one.plan.outlook.nothing_new.total == other.plan.outlook.nothing_new.total);
  CHECK(one.plan.outlook.as_they_are.total == other.plan.outlook.as_they_are.total);
  CHECK(one.nothing_else.nothing_new.total == other.nothing_else.nothing_new.total);
  CHECK(one.plan.gain == other.plan.gain);
}

}  // namespace planned_ahead_test
