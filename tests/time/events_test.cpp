// SPDX-License-Identifier: MIT
#include "ssi/time/events.hpp"

#include "support.hpp"

using namespace ssi;

namespace {
constexpr auto today = Day{"2026-06-27"};

EventLog covered_log() {
  EventLog log;
  for (std::size_t kind = 0; kind < kinds; ++kind) log.cover(static_cast<EventKind>(kind), today);
  return log;
}
}  // namespace

TEST_CASE("nothing is known of an empty log") {
  const Activity activity = EventLog{}.activity(today);
  for_each_count(activity, [](Text, Count count) { CHECK(count == unknown); });
  CHECK_FALSE(EventLog{}.newest());
}

TEST_CASE("covered and quiet is zero") {
  const Activity activity = covered_log().activity(today);
  for_each_count(activity, [](Text name, Count count) {
    CHECK(count == (name == Text{"profile_sections"} ? unknown : Count{0}));
  });
}

TEST_CASE("a window ends on its day and is 13 weeks long") {
  EventLog log = covered_log();
  for (const int back : {0, 90, 91, -1}) log.add({.kind = EventKind::post, .day = today - back});
  CHECK(log.activity(today).content.posts == Count{2});
  CHECK(log.newest() == today + 1);
  CHECK(log.activity(today, Window{.weeks = 14}).content.posts == Count{3});
}

TEST_CASE("a window must be covered from end to end") {
  EventLog log;
  log.cover(EventKind::invitation_sent, {today - 90, today});
  CHECK(log.covered(EventKind::invitation_sent) == Days{today - 90, today});
  CHECK_FALSE(log.covered(EventKind::post));
  CHECK(log.covers(EventKind::invitation_sent, {today - 90, today}));
  CHECK_FALSE(log.covers(EventKind::invitation_sent, {today - 91, today}));
  CHECK_FALSE(log.covers(EventKind::invitation_sent, {today - 90, today + 1}));
  CHECK(log.activity(today).search.invitations_sent == Count{0});
  CHECK(log.activity(today - 1).search.invitations_sent == unknown);
  CHECK(log.activity(today + 1).search.invitations_sent == unknown);
  CHECK(log.activity(today, Window{.weeks = 14}).search.invitations_sent == unknown);
  // A stock is known only from the beginning of time.
  log.cover(EventKind::connection, {today - 1000, today});
  CHECK(log.activity(today).search.new_connections == Count{0});
  CHECK(log.activity(today).search.connections == unknown);
}

TEST_CASE("active weeks are blocks of seven days counted back, and the same week twice is one") {
  EventLog log = covered_log();
  for (const int back : {0, 6, 7, 90}) log.add({.kind = EventKind::post, .day = today - back});
  log.add({.kind = EventKind::reaction_given, .day = today - 14});
  log.add({.kind = EventKind::other_interaction, .day = today - 21});
  log.add({.kind = EventKind::article, .day = today - 28});
  log.add({.kind = EventKind::visitor_check, .day = today - 28});
  const Activity activity = log.activity(today);
  CHECK(activity.content.posting_weeks == Count{3});
  CHECK(activity.content.engagement_weeks == Count{5});
  CHECK(activity.content.articles == Count{1});
  CHECK(activity.search.visitor_check_weeks == Count{1});
}

TEST_CASE("an event counts from the later of its two days") {
  BOTH(Event{EventKind::post, today}.counts_from() == today);
  BOTH(Event{EventKind::invitation_accepted, today, today + 9}.counts_from() == today + 9);
  BOTH(Event{EventKind::invitation_accepted, today, today - 9}.counts_from() == today);
  BOTH(Event{EventKind::invitation_accepted, today, today + 9}.counted_by(today + 9));
  BOTH(!Event{EventKind::invitation_accepted, today, today + 9}.counted_by(today + 8));
}

TEST_CASE("what happened later does not count before, but belongs to its day") {
  EventLog log = covered_log();
  log.add({.kind = EventKind::invitation_sent, .day = today - 60});
  log.add({.kind = EventKind::invitation_accepted, .day = today - 60, .since = today - 10});
  CHECK(log.activity(today - 11).relationships.invitations_accepted == Count{0});
  CHECK(log.activity(today - 10).relationships.invitations_accepted == Count{1});
  CHECK(log.activity(today - 10).search.invitations_sent == Count{1});
  log.cover(EventKind::invitation_accepted, today + 100);
  CHECK(log.activity(today + 31).relationships.invitations_accepted == Count{0});
}

TEST_CASE("stocks are as of the day") {
  EventLog log = covered_log();
  for (const int back : {0, 10, 5000}) {
    log.add({.kind = EventKind::connection, .day = today - back});
    log.add({.kind = EventKind::endorsement_received, .day = today - back});
  }
  CHECK(log.activity(today).search.connections == Count{3});
  CHECK(log.activity(today).search.new_connections == Count{2});
  CHECK(log.activity(today - 5).search.connections == Count{2});
  CHECK(log.activity(today - 5).profile.endorsements_received == Count{2});
}

TEST_CASE("every kind of event reaches its count") {
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    EventLog log = covered_log();
    const Activity before = log.activity(today);
    log.add({.kind = static_cast<EventKind>(kind), .day = today});
    const Activity after = log.activity(today);
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

TEST_CASE("the checklist: known if all of it is, and counted") {
  Checklist all{true, true, true, true, true, true, true, true, true, true};
  CHECK(all.sections() == Count{10});
  all.photo = false;
  CHECK(all.sections() == Count{9});
  all.about = unknown;
  CHECK(all.sections() == unknown);
  EventLog log;
  log.set_profile({1, 0, 1, 1, 1, 1, 1, 1, 1, 1});
  CHECK(log.activity(today).profile.sections == Count{9});
}

TEST_CASE("a window out of range is refused") {
  BREAKS(window_is_1_to_520_weeks, EventLog{}.activity(today, Window{0}));
  BREAKS(window_is_1_to_520_weeks, EventLog{}.activity(today, Window{521}));
}
