// SPDX-License-Identifier: MIT
#include "ssi/standard/activity_of.hpp"
#include "ssi/time/rolling.hpp"

#include "support.hpp"

using namespace ssi;

namespace {
constexpr auto today = Day{"2026-06-27"};

EventLog covered_log() {
  EventLog log;
  for (std::size_t kind = 0; kind < network_events; ++kind) log.cover(static_cast<NetworkEvent>(kind), today);
  return log;
}
}  // namespace

TEST_CASE("nothing is known of an empty log") {
  const Activity activity = activity_of(EventLog{}.on(today));
  for_each_count(activity, [](Text, Count count) { CHECK(count == unknown); });
  CHECK_FALSE(EventLog{}.newest());
}

TEST_CASE("covered and quiet is zero") {
  const Activity activity = activity_of(covered_log().on(today));
  for_each_count(activity, [](Text, Count count) { CHECK(count == Count{0}); });
}

TEST_CASE("a window ends on its day and is 13 weeks long") {
  EventLog log = covered_log();
  for (const int back : {0, 90, 91, -1}) log.add({.kind = NetworkEvent::post, .day = today - back});
  CHECK(activity_of(log.on(today)).content.posts == Count{2});
  CHECK(log.newest() == today + 1);
  CHECK(activity_of(log.on(today, Window{.weeks = 14})).content.posts == Count{3});
}

TEST_CASE("a window is known where it is covered from end to end, and in part at least") {
  EventLog log;
  log.cover(NetworkEvent::invitation_sent, {today - 90, today});
  REQUIRE(log.known().coverage().size() == 1);
  CHECK(log.known().coverage()[0] == Covered{NetworkEvent::invitation_sent, {today - 90, today}});
  CHECK_FALSE(log.covers(NetworkEvent::post, today));
  CHECK(log.covers(NetworkEvent::invitation_sent, {today - 90, today}));
  CHECK_FALSE(log.covers(NetworkEvent::invitation_sent, {today - 91, today}));
  CHECK_FALSE(log.covers(NetworkEvent::invitation_sent, {today - 90, today + 1}));
  for (const int back : {90, 40, 0}) log.add({NetworkEvent::invitation_sent, today - back});
  CHECK(activity_of(log.on(today)).search.invitations_sent == Count{3});
  CHECK(activity_of(log.on(today - 1)).search.invitations_sent == at_least(2));
  CHECK(activity_of(log.on(today + 1)).search.invitations_sent == at_least(2));
  CHECK(activity_of(log.on(today, Window{.weeks = 14})).search.invitations_sent == at_least(3));
  CHECK(activity_of(log.on(today + 91)).search.invitations_sent == unknown);
  // Beside the covered days nothing counts, and of a kind that is never covered nothing does.
  log.add({NetworkEvent::invitation_sent, today - 91}), log.add({NetworkEvent::invitation_sent, today + 1});
  log.add({NetworkEvent::help_given, today});
  CHECK(activity_of(log.on(today + 1, Window{.weeks = 14})).search.invitations_sent == at_least(3));
  CHECK(activity_of(log.on(today)).relationships.help_given == unknown);
  // A stock is known only from the beginning of time.
  log.cover(NetworkEvent::connection, {today - 1000, today});
  for (const int back : {1001, 1000, 0}) log.add({NetworkEvent::connection, today - back});
  CHECK(activity_of(log.on(today)).search.new_connections == Count{1});
  CHECK(activity_of(log.on(today)).search.connections == at_least(2));
}

TEST_CASE("active weeks need the calendar weeks alone to be covered, and each of their kinds") {
  EventLog log;
  const Day monday = today - 5;  // today is a Saturday, so the window begins on a Sunday
  const Days weeks{monday - 84, today};
  log.cover(NetworkEvent::post, weeks);
  log.add({NetworkEvent::post, monday - 84}), log.add({NetworkEvent::post, monday});
  CHECK(activity_of(log.on(today)).content.posting_weeks == Count{2});
  CHECK(activity_of(log.on(today)).content.posts == at_least(2));
  CHECK(activity_of(log.on(today)).content.engagement_weeks == at_least(2));
  for (const NetworkEvent kind : {NetworkEvent::share_given, NetworkEvent::reaction_given, NetworkEvent::comment_given,
                                  NetworkEvent::other_interaction})
    log.cover(kind, weeks);
  CHECK(activity_of(log.on(today)).content.engagement_weeks == Count{2});
  log.uncover(NetworkEvent::post);
  log.cover(NetworkEvent::post, {weeks.from + 1, today});
  CHECK(activity_of(log.on(today)).content.posting_weeks == at_least(1));
}

TEST_CASE("a habit of every calendar week is worth as much on every day of the week") {
  EventLog log = covered_log();
  const Day monday{"2026-03-02"};
  const int days[] = {6, 0, 3, 1, 6, 5, 0, 2, 4, 6, 0, 0, 6, 3, 6};
  for (int week = 0; week < 15; ++week) log.add({NetworkEvent::post, monday + 7 * week + days[week]});
  // 13 once the current week has its post, on its Sunday; 12 before.
  for (int day = 0; day < 7; ++day)
    CHECK(activity_of(log.on(monday + 7 * 14 + day)).content.posting_weeks == Count{day == 6 ? 13 : 12});
  // The weeks of two years are one where the calendar says so: Monday to Sunday across New Year.
  EventLog new_year;
  new_year.cover(NetworkEvent::visitor_check, today);
  new_year.add({NetworkEvent::visitor_check, Day{"2025-12-29"}}),
      new_year.add({NetworkEvent::visitor_check, Day{"2026-01-04"}});
  CHECK(activity_of(new_year.on(Day{"2026-01-04"})).search.visitor_check_weeks == Count{1});
  new_year.add({NetworkEvent::visitor_check, Day{"2026-01-05"}});
  CHECK(activity_of(new_year.on(Day{"2026-01-05"})).search.visitor_check_weeks == Count{2});
  CHECK(activity_of(new_year.on(Day{"2026-01-05"}, Window{1})).search.visitor_check_weeks == Count{1});
}

TEST_CASE("active weeks are calendar weeks, the last of them the current one, and the same week twice is one") {
  EventLog log = covered_log();
  // Today is a Saturday: Monday is five days back, the first of the 13 Mondays 89, and of day 90 posts count alone.
  for (const int back : {0, 5, 6, 90}) log.add({.kind = NetworkEvent::post, .day = today - back});
  CHECK(activity_of(log.on(today)).content.posting_weeks == Count{2});
  CHECK(activity_of(log.on(today)).content.posts == Count{4});
  log.add({.kind = NetworkEvent::post, .day = today - 89});
  log.add({.kind = NetworkEvent::reaction_given, .day = today - 14});
  log.add({.kind = NetworkEvent::other_interaction, .day = today - 21});
  log.add({.kind = NetworkEvent::article, .day = today - 28});
  log.add({.kind = NetworkEvent::visitor_check, .day = today - 28});
  const Activity activity = activity_of(log.on(today));
  CHECK(activity.content.posting_weeks == Count{3});
  CHECK(activity.content.engagement_weeks == Count{5});
  CHECK(activity.content.articles == Count{1});
  CHECK(activity.search.visitor_check_weeks == Count{1});
}

TEST_CASE("what may be missing widens the counts of its kind, in every window and in all") {
  EventLog log = covered_log();
  log.add({.kind = NetworkEvent::post, .day = today});
  log.add({.kind = NetworkEvent::connection, .day = today});
  log.add({.kind = NetworkEvent::connection, .day = today - 1000});
  CHECK(log.known().missing(NetworkEvent::post) == 0);
  log.may_miss(NetworkEvent::post, 1);
  log.may_miss(NetworkEvent::post, 2);
  log.may_miss(NetworkEvent::connection, 4);
  log.may_miss(NetworkEvent::visitor_check, 5000);
  CHECK(log.known().missing(NetworkEvent::post) == 3);
  const Activity activity = activity_of(log.on(today));
  CHECK(activity.content.posts == between(1, 4));
  CHECK(activity.content.posting_weeks == between(1, 4));
  CHECK(activity.content.engagement_weeks == between(1, 4));
  CHECK(activity.search.connections == between(2, 6));
  CHECK(activity.search.new_connections == between(1, 5));
  CHECK(activity.search.visitor_check_weeks == between(0, 13));  // no more than there are
  CHECK(activity.content.articles == Count{0});
  CHECK(activity_of(log.on(today - 1)).content.posts == between(0, 3));
  CHECK(activity_of(log.on(today, Window{.weeks = 1})).search.visitor_check_weeks == between(0, 1));
  // What nothing is known of stays so, and the largest count is the most.
  EventLog open;
  open.may_miss(NetworkEvent::post, 3);
  CHECK(activity_of(open.on(today)).content.posts == unknown);
  log.may_miss(NetworkEvent::article, ~std::uint64_t{0});
  log.may_miss(NetworkEvent::article, 1);
  CHECK(log.known().missing(NetworkEvent::article) == Count::largest);
  CHECK(activity_of(log.on(today)).content.articles == at_most(Count::largest));
}

TEST_CASE("an event counts from the later of its two days") {
  BOTH(Event{NetworkEvent::post, today}.counts_from() == today);
  BOTH(Event{NetworkEvent::invitation_accepted, today, today + 9}.counts_from() == today + 9);
  BOTH(Event{NetworkEvent::invitation_accepted, today, today - 9}.counts_from() == today);
  BOTH(Event{NetworkEvent::invitation_accepted, today, today + 9}.counted_by(today + 9));
  BOTH(!Event{NetworkEvent::invitation_accepted, today, today + 9}.counted_by(today + 8));
}

TEST_CASE("what happened later does not count before, but belongs to its day") {
  EventLog log = covered_log();
  log.add({.kind = NetworkEvent::invitation_sent, .day = today - 60});
  log.add({.kind = NetworkEvent::invitation_accepted, .day = today - 60, .since = today - 10});
  CHECK(activity_of(log.on(today - 11)).relationships.invitations_accepted == Count{0});
  CHECK(activity_of(log.on(today - 10)).relationships.invitations_accepted == Count{1});
  CHECK(activity_of(log.on(today - 10)).search.invitations_sent == Count{1});
  log.cover(NetworkEvent::invitation_accepted, today + 100);
  CHECK(activity_of(log.on(today + 31)).relationships.invitations_accepted == Count{0});
}

TEST_CASE("stocks are as of the day") {
  EventLog log = covered_log();
  for (const int back : {0, 10, 5000}) {
    log.add({.kind = NetworkEvent::connection, .day = today - back});
    log.add({.kind = NetworkEvent::endorsement_received, .day = today - back});
  }
  CHECK(activity_of(log.on(today)).search.connections == Count{3});
  CHECK(activity_of(log.on(today)).search.new_connections == Count{2});
  CHECK(activity_of(log.on(today - 5)).search.connections == Count{2});
  CHECK(activity_of(log.on(today - 5)).profile.endorsements_received == Count{2});
}

TEST_CASE("every kind of event reaches its count") {
  for (std::size_t kind = 0; kind < network_events; ++kind) {
    EventLog log = covered_log();
    const Activity before = activity_of(log.on(today));
    log.add({.kind = static_cast<NetworkEvent>(kind), .day = today});
    const Activity after = activity_of(log.on(today));
    int changed = 0;
    for_each_count(before, [&](Text name, Count old) {
      for_each_count(after, [&](Text other, Count now) {
        if (name == other && !(old == now)) ++changed;
      });
    });
    CHECK(changed >= 1);
    CHECK(changed <= 3);  // a post: posts, posting weeks, engagement weeks
  }
}

TEST_CASE("the checklist: from what is seen to what may be there") {
  Checklist all{true, true, true, true, true, true, true, true, true, true};
  CHECK(all.sections() == Count{10});
  all.photo = false;
  CHECK(all.sections() == Count{9});
  all.about = unknown;
  CHECK(all.sections() == between(8, 9));
  all.photo = unknown;
  CHECK(all.sections() == between(8, 10));
  BOTH(Checklist{.photo = true}.sections() == between(1, 10));
  BOTH(Checklist{.photo = false}.sections() == at_most(9));
  BOTH(Checklist{}.sections() == unknown);
  EventLog log;
  set_profile(log, {1, 0, 1, 1, 1, 1, 1, 1, 1, 1});
  CHECK(activity_of(log.on(today)).profile.sections == Count{9});
}

TEST_CASE("a window that begins before the calendar begins with it") {
  EventLog log;
  const EventKind calls = NetworkEvent::post;
  log.cover(calls, Day::first() + 200);
  for (const int day : {0, 0, 3, 30, 100, 120}) log.add({calls, Day::first() + day});
  CHECK(log.on(Day::first()).count({Counted::flow, calls.mask()}) == Count{2});
  CHECK(log.on(Day::first() + 3).count({Counted::flow, calls.mask()}) == Count{3});
  CHECK(log.on(Day::first() + 90).count({Counted::flow, calls.mask()}) == Count{4});
  CHECK(log.on(Day::first() + 91).count({Counted::flow, calls.mask()}) == Count{2});
  CHECK(log.on(Day::first() + 30).count({Counted::weeks, calls.mask()}) == Count{2});
  std::size_t days = 0;
  for_each_day(log, {Day::first(), Day::first() + 200}, {}, {}, [&](Day day, const LogCounts& counted) {
    ++days;
    for (const Counted how : {Counted::flow, Counted::stock, Counted::weeks}) {
      const Counting counting{how, calls.mask()};
      REQUIRE(counted.count(counting) == log.on(day).count(counting));
    }
  });
  CHECK(days == 201);
}

TEST_CASE("a window out of range is refused") {
  BREAKS(window_is_1_to_520_weeks, activity_of(EventLog{}.on(today, Window{0})));
  BREAKS(window_is_1_to_520_weeks, activity_of(EventLog{}.on(today, Window{521})));
}
