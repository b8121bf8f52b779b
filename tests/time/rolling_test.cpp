// Rolling scores against scoring each day from scratch; weekly flows and half-lives; accounts of change.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <set>
#include <string_view>

#include "time/logs.hpp"

using namespace ssi;
using tests::first_day;

namespace rolling_test {
namespace {

constexpr auto& model = standard::model;

bool same(const Activity& a, const Activity& b) {
  bool same = true;
  for_each_count(a, [&](Text name, Count count) {
    for_each_count(b, [&](Text other, Count there) { same = same && (!(name == other) || count == there); });
  });
  return same;
}

// An activity counted a second time, event by event: Mondays by name of the weekday, sets of weeks, no shared code.
int weekday(Day day) {
  return (day.since_1970() % 7 + 10) % 7;
}  // 1970-01-01 was a Thursday; Monday is 0
Count slowly_counted(const EventLog& log, Day day, int weeks, std::initializer_list<NetworkEvent> of, Counted what) {
  std::uint32_t number = 0;
  std::set<std::int32_t> mondays;
  const Day first = what == Counted::stock  ? Day::first()
                    : what == Counted::flow ? day - 7 * weeks + 1
                                            : day - weekday(day) - 7 * (weeks - 1);
  bool all = true;
  for (const NetworkEvent kind : of) {
    all = all && log.covers(kind, {first, day});
    for (const Event& event : log) {
      if (event.kind != kind) continue;
      if (!log.covers(kind, what == Counted::stock ? event.counts_from() : event.day)) continue;
      if (event.day < first || day < event.day || day < event.since) continue;
      ++number, mondays.insert((event.day - weekday(event.day)).since_1970());
    }
  }
  if (what == Counted::weeks) number = static_cast<std::uint32_t>(mondays.size());
  return all ? Count{number} : at_least(number);
}

// What two days have and what they share of the events that a signal counts: whether any entered, whether any left.
struct Movement {
  bool entered = false, left = false;
};
Movement movement(const EventLog& log, Days days, int weeks, std::initializer_list<NetworkEvent> of, Counted what) {
  Movement movement;
  const auto here = [&](const Event& event, Day day) {
    const Day first = what == Counted::stock  ? Day::first()
                      : what == Counted::flow ? day - 7 * weeks + 1
                                              : day - weekday(day) - 7 * (weeks - 1);
    return first <= event.day && event.day <= day && event.since <= day;
  };
  for (const Event& event : log) {
    bool counts = false;
    for (const NetworkEvent kind : of) counts = counts || event.kind == kind;
    if (!counts || !log.covers(event.kind, what == Counted::stock ? event.counts_from() : event.day)) continue;
    const bool before = here(event, days.from), after = here(event, days.to);
    movement.entered = movement.entered || (after && !before);
    movement.left = movement.left || (before && !after);
  }
  return movement;
}

struct CountedOf {
  Text id;
  Counted what;
  std::initializer_list<NetworkEvent> of;
};
using enum NetworkEvent;
const CountedOf signals[] = {
    {"posting_weeks", Counted::weeks, {post}},
    {"reactions_per_post", Counted::flow, {post, reaction_received}},
    {"endorsements_received", Counted::stock, {endorsement_received}},
    {"connections", Counted::stock, {connection}},
    {"on_target_share", Counted::flow, {connection, connection_on_target}},
    {"visitor_check_weeks", Counted::weeks, {visitor_check}},
    {"personalised_share", Counted::flow, {invitation_sent, invitation_personalised}},
    {"comments_given", Counted::flow, {comment_given}},
    {"articles", Counted::flow, {article}},
    {"engagement_weeks", Counted::weeks, {post, share_given, reaction_given, comment_given, other_interaction}},
    {"messages_sent", Counted::flow, {message_sent}},
    {"network_growth", Counted::flow, {invitation_accepted}},
    {"acceptance_rate", Counted::flow, {invitation_sent, invitation_accepted}},
};

}  // namespace

TEST_CASE("one pass is the same as scoring each day from scratch") {
  tests::Numbers numbers{3};
  for (int round = 0; round < 24; ++round) {
    const std::uint32_t length = 30 + numbers.below(400);
    const EventLog log = tests::random_log(numbers, numbers.below(600), length, round % 2 == 0);
    const Window window{1 + numbers.below(30)};
    const Day first = first_day + static_cast<std::int32_t>(numbers.below(200)) - 100;
    const Days days{first, first + static_cast<std::int32_t>(numbers.below(300))};
    const Every every{1 + static_cast<std::int32_t>(numbers.below(9))};
    std::size_t seen = 0;
    bool all = true;
    for_each_day(log, days, every, window, [&](Day day, const LogCounts& counts) {
      const Activity activity = activity_of(counts);
      CHECK(day == days.from + every.days * static_cast<std::int32_t>(seen));
      ++seen;
      all = all && same(activity, activity_of(log.on(day, window)));
    });
    CHECK(all);
    CHECK(seen == (days.size() - 1) / static_cast<std::size_t>(every.days) + 1);
  }
}

TEST_CASE("what may be missing is missing in one pass too, and weighs as much as one event can") {
  tests::Numbers numbers{12};
  EventLog log = tests::random_log(numbers, 300, 300, true);
  const Day today = first_day + 300;
  const auto steady_before = steady_weeks(log, {today, 4});
  const Activity decayed_before = activity_of(decayed(log, today, {4}));
  log.may_miss(NetworkEvent::post, 2);
  log.may_miss(NetworkEvent::connection, 9);
  bool all = true;
  for_each_day(log, {today - 100, today}, {}, Window{}, [&](Day day, const LogCounts& counts) {
    const Activity activity = activity_of(counts);
    all = all && same(activity, activity_of(log.on(day))) && activity.content.posts.width() == 2;
  });
  CHECK(all);

  const auto steady = steady_weeks(log, {today, 4});
  CHECK(activity_of(steady[3]).content.posts == activity_of(steady_before[3]).content.posts + at_most(2 * 13));
  CHECK(activity_of(steady[3]).content.posting_weeks.high() == 13);
  CHECK(activity_of(steady[3]).search.connections.width() == 9);
  CHECK(activity_of(steady[3]).content.articles == activity_of(steady_before[3]).content.articles);
  // Two events more in the newest week are within.
  EventLog more = log;
  for (int i = 0; i < 2; ++i) more.add({NetworkEvent::post, today});
  const Count with = activity_of(decayed(more, today, {4})).content.posts,
              without = activity_of(decayed(log, today, {4})).content.posts;
  CHECK(without.low() == decayed_before.content.posts.low());
  CHECK(without.low() < with.low());
  CHECK(with.low() <= without.high());
  CHECK(without.high() <= without.low() + 2 * 3);
  // Statistics compare the weeks by what was seen.
  const Text posts[] = {"posts"};
  EventLog seen = tests::random_log(numbers, 100, 100, true);
  const auto points = flow_points(model, seen, {first_day + 100, 10}, posts);
  seen.may_miss(NetworkEvent::post, 2);
  CHECK(flow_points(model, seen, {first_day + 100, 10}, posts) == points);
}

TEST_CASE("rolling scores are scores") {
  tests::Numbers numbers{5};
  const EventLog log = tests::random_log(numbers, 3000, 500, false);
  const Days days{first_day + 50, first_day + 450};
  const auto history = rolling_scores(model, log, days);
  REQUIRE(history.size() == days.size());
  std::size_t open = 0;
  for (const auto& entry : history) {
    const Activity activity = activity_of(log.on(entry.day));
    CHECK(entry.score == model.score(activity));
    for_each_count(activity, [&](Text, Count count) { open += count.known() || count.wholly_unknown() ? 0U : 1U; });
  }
  CHECK(open > 100);  // intervals too
}

TEST_CASE("an activity is what its events are, one by one, and as much of it as is covered") {
  tests::Numbers numbers{41};
  for (int round = 0; round < 60; ++round) {
    const std::uint32_t length = 20 + numbers.below(300);
    const EventLog log = tests::random_log(numbers, numbers.below(500), length, false);
    const Day day = first_day + static_cast<std::int32_t>(numbers.below(length + 60));
    const Window window{1 + numbers.below(20)};
    const Activity activity = activity_of(log.on(day, window));
    const auto slowly = [&](Counted what, std::initializer_list<NetworkEvent> of) {
      return slowly_counted(log, day, static_cast<int>(window.weeks), of, what);
    };
    CHECK(activity.content.posts == slowly(Counted::flow, {post}));
    CHECK(activity.relationships.invitations_accepted == slowly(Counted::flow, {invitation_accepted}));
    CHECK(activity.search.connections == slowly(Counted::stock, {connection}));
    CHECK(activity.relationships.recommendations_given == slowly(Counted::stock, {recommendation_given}));
    CHECK(activity.content.posting_weeks == slowly(Counted::weeks, {post}));
    CHECK(activity.search.visitor_check_weeks == slowly(Counted::weeks, {visitor_check}));
    CHECK(activity.content.engagement_weeks ==
          slowly(Counted::weeks, {post, share_given, reaction_given, comment_given, other_interaction}));
    CHECK(activity.content.posting_weeks.low() <= window.weeks);
  }
}

TEST_CASE("ranges of days") {
  const EventLog log;
  const auto none = [](Day, const LogCounts&) {};
  BREAKS(days_are_in_order, for_each_day(log, {first_day, first_day - 1}, {}, {}, none));
  BREAKS(days_are_in_order, for_each_day(log, {first_day, first_day}, {0}, {}, none));
  BREAKS(days_are_in_order, for_each_day(log, {Day::first(), Day::last()}, {}, {}, none));
  BREAKS(window_is_1_to_520_weeks, for_each_day(log, {first_day, first_day}, {}, {0}, none));
  std::size_t days = 0;
  for_each_day(log, {first_day, first_day}, {}, {}, [&](Day, const LogCounts& counts) {
    ++days;
    CHECK(same(activity_of(counts), Activity{}));
  });
  CHECK(days == 1);
}

TEST_CASE("entered and aged sum to the change, row by row and in all") {
  tests::Numbers numbers{17};
  for (int round = 0; round < 20; ++round) {
    const EventLog log = tests::random_log(numbers, 200 + numbers.below(2500), 400, round % 2 == 0);
    const Day from = first_day + 60 + static_cast<std::int32_t>(numbers.below(100));
    const Day to = from + static_cast<std::int32_t>(numbers.below(150));
    const auto why = accounted(model, log, Days{from, to});
    const auto before = model.score(activity_of(log.on(from))), after = model.score(activity_of(log.on(to)));
    CHECK(why.change() == after.total.earned - before.total.earned);
    Points entered, aged, learned;
    for (const AccountRow& row : why.rows) {
      CHECK(row.entered + row.aged + row.learned == row.change());
      CHECK((row.learned == Points{} || !row.comparable()));
      CHECK((row.comparable() || (row.entered == Points{} && row.aged == Points{})));
      entered += row.entered, aged += row.aged, learned += row.learned;
    }
    CHECK(entered == why.entered);
    CHECK(aged == why.aged);
    CHECK(learned == why.learned);
    const auto order = why.largest_first();
    for (std::size_t i = 1; i < order.size(); ++i)
      CHECK(std::abs(why.rows[order[i]].change().micropoints()) <=
            std::abs(why.rows[order[i - 1]].change().micropoints()));
  }
}

TEST_CASE(
    "nothing is said to have entered where nothing did, or to have left where nothing left, between any two days") {
  tests::Numbers numbers{73};
  std::size_t quiet = 0, learned = 0;
  for (int round = 0; round < 200; ++round) {
    // Few events, so that often none enters.
    const EventLog log = tests::random_log(numbers, 20 + numbers.below(200), 300, round % 2 == 0);
    const Day from = first_day + static_cast<std::int32_t>(numbers.below(250));
    const Days days{from, from + 1 + static_cast<std::int32_t>(numbers.below(100))};
    const auto why = accounted(model, log, days);
    CHECK(why.change() ==
          model.score(activity_of(log.on(days.to))).total.earned - model.score(activity_of(log.on(from))).total.earned);
    for (const AccountRow& row : why.rows) {
      CHECK(row.entered + row.aged + row.learned == row.change());
      learned += row.learned == Points{} ? 0U : 1U;
      for (const CountedOf& signal : signals) {
        if (!(row.after.id == signal.id)) continue;
        const Movement moved = movement(log, days, 13, signal.of, signal.what);
        quiet += row.change() != Points{} && !moved.entered ? 1U : 0U;
        CHECK((moved.entered || row.entered == Points{}));
        CHECK((moved.left || row.aged == Points{}));
      }
    }
  }
  CHECK(quiet > 100);
  CHECK(learned > 100);
}

TEST_CASE("why a score drops although nothing changed") {
  EventLog log;
  const Day day{"2026-06-27"};
  log.cover(NetworkEvent::post, day + 400);
  for (int i = 0; i < 10; ++i) log.add({NetworkEvent::post, day - 7 * i});
  const auto why = accounted(model, log, Days{.from = day, .to = day + 28});
  CHECK(why.entered == Points{});
  CHECK(why.aged < Points{});
  const AccountRow& first = why.rows[why.largest_first()[0]];
  CHECK(first.after.id == "posting_weeks");
  CHECK(in_words(first).view() == "Weeks with a post: −0.50 (aged out −0.50)");
  CHECK(in_words(first, spanish).view() == "Semanas con una publicación: −0,50 (caducado: −0,50)");
  CHECK(since_in_words(day, Points{2}, false).view() == "Since 27 Jun 2026: +2.00 at least.");
  CHECK(since_in_words(day, Points{} - Points{2}, true, spanish).view() == "Desde el 27 jun 2026: −2,00.");
  CHECK(change_in_words(Points::from_micropoints(-4000)).view() == "0.00");
  // Day by day with nothing in between, all stands still.
  CHECK(accounted(model, log, Days{day, day}).change() == Points{});
  BREAKS(days_are_in_order, accounted(model, log, Days{day, day - 1}));
}

TEST_CASE("what is newly known is neither entered nor aged") {
  EventLog log;
  const Day day{"2026-06-27"};
  log.cover(NetworkEvent::comment_given, Days{day - 100, day + 10});
  log.add({NetworkEvent::comment_given, day - 2});
  const auto row_of = [&](Text id, Days days) {
    const auto why = accounted(model, log, days);
    for (const AccountRow& row : why.rows)
      if (row.after.id == id) return row;
    return AccountRow{};
  };
  const AccountRow learned = row_of("comments_given", {day - 50, day});
  CHECK(learned.learned > Points{});
  CHECK(learned.learned == learned.change());
  CHECK(in_words(learned).view() == "Comments given: +0.11 (more is known of it on one of the days)");
  // What both days know in part is what was done: of the interactions the comments are known.
  const AccountRow weeks = row_of("engagement_weeks", {day - 50, day});
  CHECK(weeks.entered > Points{});
  CHECK(weeks.entered == weeks.change());
  log.uncover(NetworkEvent::comment_given);
  log.cover(NetworkEvent::comment_given, Days{day - 40, day + 10});
  CHECK(row_of("comments_given", {day - 30, day}).entered == learned.learned);
}

TEST_CASE("a steady week is worth what a window of such weeks is") {
  EventLog log;
  const Day last{"2026-06-27"};
  log.cover(NetworkEvent::post, last), log.cover(NetworkEvent::comment_given, last),
      log.cover(NetworkEvent::connection, last);
  for (int week = 0; week < 30; ++week) {
    for (int i = 0; i < 3; ++i) log.add({NetworkEvent::post, last - 7 * week - 2 * i});
    log.add({NetworkEvent::comment_given, last - 7 * week - 6});
    log.add({NetworkEvent::connection, last - 7 * week});
  }
  const Weeks weeks{last, 16};
  const auto steady = steady_weeks(log, weeks);
  REQUIRE(steady.size() == 16);
  for (std::size_t i = 0; i < steady.size(); ++i) {
    const Activity then = activity_of(log.on(weeks.end(i)));
    CHECK(activity_of(steady[i]).content.posts == then.content.posts);
    CHECK(activity_of(steady[i]).content.posting_weeks == then.content.posting_weeks);
    CHECK(activity_of(steady[i]).content.comments_given == then.content.comments_given);
    CHECK(activity_of(steady[i]).search.connections == then.search.connections);
    CHECK(activity_of(steady[i]).relationships.messages_sent == unknown);
  }
  const Text ids[] = {"posts", "comments_given"};
  const auto points = flow_points(model, log, weeks, ids);
  for (const auto& week : points) CHECK(week == points[0]);
  CHECK(flow_points(model, log, weeks)[3].has_value());
  const Text unknown_ids[] = {"posts", "messages_sent"};
  CHECK_FALSE(flow_points(model, log, weeks, unknown_ids)[3].has_value());
  BREAKS(window_is_1_to_520_weeks, steady_weeks(log, {last, 0}));
  // Of a week that is covered in part, at least what it holds; its points are not known.
  log.uncover(NetworkEvent::comment_given);
  log.cover(NetworkEvent::comment_given, Days{last - 6, last - 1});
  CHECK(activity_of(steady_weeks(log, weeks)[15]).content.comments_given == at_least(13));
  CHECK(activity_of(steady_weeks(log, weeks)[14]).content.comments_given == unknown);
  const Text comments[] = {"comments_given"};
  CHECK_FALSE(flow_points(model, log, weeks, comments)[15].has_value());
}

// Eight million events are too many for a sanitizer, and no fewer do.
TEST_CASE("a steady week saturates as counts do" * doctest::skip(TESTS_ONE_IN > 1)) {
  EventLog log;
  const Day last{"2026-06-27"};
  log.cover(NetworkEvent::reaction_received, last);
  // Times 520 this is 264 more than 32 bits hold.
  for (int i = 0; i < 8'259'553; ++i) log.add({NetworkEvent::reaction_received, last});
  CHECK(activity_of(steady_weeks(log, {last, 1}, Window{520})[0]).content.reactions_received == Count{Count::largest});
}

TEST_CASE("half-lives: a steady habit keeps its score for each of them") {
  EventLog log;
  const Day last{"2026-06-27"};
  for (std::size_t i = 0; i < network_events; ++i) log.cover(static_cast<NetworkEvent>(i), last);
  for (int week = 0; week < 13; ++week)
    for (int i = 0; i < 4; ++i) {
      log.add({NetworkEvent::post, last - 7 * week - i});
      log.add({NetworkEvent::message_received, last - 7 * week - i});
      log.add({NetworkEvent::message_replied, last - 7 * week - i});
    }
  const auto habit = model.score(activity_of(log.on(last)));
  for (const std::uint32_t weeks : {1U, 2U, 4U, 13U, 52U, 1000U})
    CHECK(model.score(activity_of(decayed(log, last, {weeks}))) == habit);
  // A post in every calendar week is such a habit, on whichever day of it.
  EventLog weekly;
  weekly.cover(NetworkEvent::post, last);
  for (int week = 0; week < 13; ++week) weekly.add({NetworkEvent::post, last - 5 - 7 * week + (week % 2 == 0 ? 0 : 6)});
  CHECK(activity_of(decayed(weekly, last, {4})).content.posting_weeks == Count{13});
  // What is recent weighs more.
  EventLog bursts;
  bursts.cover(NetworkEvent::post, last);
  for (int i = 0; i < 6; ++i) bursts.add({NetworkEvent::post, last - i});
  EventLog old;
  old.cover(NetworkEvent::post, last);
  for (int i = 0; i < 6; ++i) old.add({NetworkEvent::post, last - 80 - i});
  CHECK(activity_of(bursts.on(last)).content.posts == activity_of(old.on(last)).content.posts);
  CHECK(activity_of(decayed(bursts, last, {4})).content.posts.value_or(0) > 6);
  CHECK(activity_of(decayed(old, last, {4})).content.posts.value_or(9) < 6);
  CHECK(activity_of(decayed(old, last, {4})).search.connections == unknown);
  CHECK(HalfLife{4}.weight(0) == 65536);
  CHECK(HalfLife{4}.weight(4) == 32768);
  CHECK(HalfLife{4}.weight(1) == 55109);
  BREAKS(half_life_is_1_to_1000_weeks, activity_of(decayed(log, last, {0})));
}

}  // namespace rolling_test
