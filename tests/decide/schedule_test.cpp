// Schedules by weeks, and projected windows.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;

namespace schedule_test {
namespace {

constexpr auto& model = standard::model;

void check_schedule(const Plan<4>& plan) {
  const Schedule weeks = scheduled(plan);
  CHECK(weeks.weeks() == plan.weeks);
  std::int64_t sum = 0, most = 0, least = plan.minutes, dearest = 0;
  for (std::size_t week = 0; week < weeks.weeks(); ++week) {
    std::int64_t minutes = 0;
    REQUIRE(weeks[week].size() == plan.steps.size());
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      const Action& action = plan.steps[i].action;
      CHECK(weeks[week][i] <= static_cast<std::uint32_t>(action.per_week));
      minutes += std::int64_t{action.minutes} * weeks[week][i];
      if (weeks[week][i] > 0 && dearest < action.minutes) dearest = action.minutes;
    }
    CHECK(minutes == weeks.minutes(week));
    sum += minutes;
    most = std::max(most, minutes);
    least = std::min(least, minutes);
  }
  CHECK(sum == plan.minutes);
  CHECK(most - least <= 2 * dearest);
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    std::uint32_t units = 0;
    for (std::size_t week = 0; week < weeks.weeks(); ++week) units += weeks[week][i];
    CHECK(units == plan.steps[i].units);
  }
}

constexpr Day today{"2026-06-27"};

// Thirteen posts a week apart, and one that is yet to come.
EventLog log_of_posts(bool one_to_come) {
  EventLog log;
  log.cover(NetworkEvent::post, today);
  log.cover(NetworkEvent::connection, today);
  log.cover(NetworkEvent::comment_given, Days{today - 200, today - 20});
  for (int week = 0; week < 13; ++week) log.add({NetworkEvent::post, today - 7 * week});
  for (int i = 0; i < 5; ++i) log.add({NetworkEvent::connection, today - 1000 * i});
  log.add({NetworkEvent::comment_given, today - 30});
  if (one_to_come) log.add({NetworkEvent::post, today + 3});
  return log;
}

}  // namespace

TEST_CASE("no week exceeds a limit, all weeks sum to the plan, and they are even") {
  for (const std::int64_t minutes : {0, 60, 600, 2400, 10'000})
    for (const std::uint32_t weeks : {1U, 4U, 13U})
      check_schedule(planned(model, tests::newcomer, Budget{minutes}, standard::actions, {.weeks = weeks}));
  check_schedule(planned(model, tests::active_professional, Goal{Points{80}}, standard::actions));
}

TEST_CASE("what leaves the window by the target day is gone, stocks stay") {
  const EventLog log = log_of_posts(true);
  const Activity now = activity_of(projected(log, {today, today}));
  CHECK(now.content.posts == Count{13});
  const Activity then = activity_of(projected(log, {today, today + 28}));
  CHECK(then.content.posts == Count{9});
  CHECK(then.content.posting_weeks == Count{9});
  CHECK(then.search.connections == Count{5});
  CHECK(then.search.new_connections == Count{1});
  CHECK(activity_of(projected(log, {today, today + 91})).content.posts == Count{0});
  CHECK(activity_of(projected(log, {today, today + 28}, {26})).content.posts == Count{13});
  // What is answered after today is not known to be answered today.
  EventLog late;
  late.cover(NetworkEvent::message_replied, today);
  late.add({NetworkEvent::message_replied, today - 3, today + 3});
  CHECK(activity_of(projected(late, {today, today + 7})).relationships.messages_replied == Count{0});
  // Covered until before today: what that part holds, at least. Unknown today, unknown then.
  CHECK(then.content.comments_given == at_least(1));
  CHECK(then.relationships.messages_sent == unknown);
  // Known in part today, in part then, until the window begins where the covered days do.
  EventLog part;
  part.cover(NetworkEvent::comment_given, {today - 40, today});
  for (const int back : {50, 40, 3}) part.add({NetworkEvent::comment_given, today - back});
  CHECK(activity_of(projected(part, {today, today})).content.comments_given == at_least(2));
  CHECK(activity_of(projected(part, {today, today + 49})).content.comments_given == at_least(2));
  CHECK(activity_of(projected(part, {today, today + 50})).content.comments_given == Count{2});
  CHECK(activity_of(projected(part, {today, today + 51})).content.comments_given == Count{1});
  CHECK(Ahead{today, today + 28}.weeks() == 4);
  CHECK(Ahead{today, today + 27}.weeks() == 3);
  BREAKS(projection_goes_forward, activity_of(projected(log, {today, today - 1})));
  BREAKS(window_is_1_to_520_weeks, activity_of(projected(log, {today, today}, {0})));
}

TEST_CASE("a plan for a later day starts from what the window will hold") {
  EventLog log = log_of_posts(false);
  const Ahead ahead{today, today + 28};
  const auto found = planned(model, activity_of(projected(log, ahead)), Budget{300}, {&standard::actions[1], 1},
                             {.weeks = ahead.weeks()});
  REQUIRE(found.steps[0].units > 0);
  for (std::uint32_t i = 0; i < found.steps[0].units; ++i)
    log.add({NetworkEvent::post, today + 1 + static_cast<int>(i % 28)});
  log.cover(NetworkEvent::post, ahead.target);
  CHECK(activity_of(log.on(ahead.target)).content.posts.value_or(0) ==
        activity_of(projected(log, ahead)).content.posts.value_or(0) + found.steps[0].units);
}

}  // namespace schedule_test
