// Rolling scores against scoring each day from scratch; weekly flows and half-lives; accounts of change.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string_view>

#include "time/logs.hpp"

using namespace ssi;
using tests::first_day;

namespace {

constexpr auto& model = standard::model;

bool same(const Activity& a, const Activity& b) {
  bool same = true;
  for_each_count(a, [&](Text name, Count count) {
    for_each_count(b, [&](Text other, Count there) { same = same && (!(name == other) || count == there); });
  });
  return same;
}

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
    for_each_day(log, days, every, window, [&](Day day, const Activity& activity) {
      CHECK(day == days.from + every.days * static_cast<std::int32_t>(seen));
      ++seen;
      all = all && same(activity, log.activity(day, window));
    });
    CHECK(all);
    CHECK(seen == (days.size() - 1) / static_cast<std::size_t>(every.days) + 1);
  }
}

TEST_CASE("rolling scores are scores") {
  tests::Numbers numbers{5};
  const EventLog log = tests::random_log(numbers, 3000, 500, false);
  const Days days{first_day + 50, first_day + 450};
  const auto history = rolling_scores(model, log, days);
  REQUIRE(history.size() == days.size());
  for (const auto& entry : history) CHECK(entry.score == model.score(log.activity(entry.day)));
}

TEST_CASE("ranges of days") {
  const EventLog log;
  const auto none = [](Day, const Activity&) {};
  BREAKS(days_are_in_order, for_each_day(log, {first_day, first_day - 1}, {}, {}, none));
  BREAKS(days_are_in_order, for_each_day(log, {first_day, first_day}, {0}, {}, none));
  BREAKS(days_are_in_order, for_each_day(log, {Day::first(), Day::last()}, {}, {}, none));
  BREAKS(window_is_1_to_520_weeks, for_each_day(log, {first_day, first_day}, {}, {0}, none));
  std::size_t days = 0;
  for_each_day(log, {first_day, first_day}, {}, {}, [&](Day, const Activity& activity) {
    ++days;
    CHECK(same(activity, Activity{}));
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
    const auto before = model.score(log.activity(from)), after = model.score(log.activity(to));
    CHECK(why.change() == after.total.earned - before.total.earned);
    Points entered, aged, learned;
    for (const AccountRow& row : why.rows) {
      CHECK(row.entered + row.aged + row.learned == row.change());
      CHECK((row.learned == Points{} || row.before.known() != row.after.known()));
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

TEST_CASE("why a score drops although nothing changed") {
  EventLog log;
  const Day day{"2026-06-27"};
  log.cover(EventKind::post, day + 400);
  for (int i = 0; i < 10; ++i) log.add({EventKind::post, day - 7 * i});
  const auto why = accounted(model, log, Days{.from = day, .to = day + 28});
  CHECK(why.entered == Points{});
  CHECK(why.aged < Points{});
  const AccountRow& first = why.rows[why.largest_first()[0]];
  CHECK(first.after.id == "posting_weeks");
  CHECK(in_words(first).view() == "Weeks with a post: -0.50 points; 0.00 by what is new, -0.50 by what has aged out.");
  CHECK(in_words(first, spanish).view() ==
        "Semanas con una publicación: -0,50 puntos; 0,00 por lo nuevo, -0,50 por lo que ha salido de la ventana.");
  // Day by day with nothing in between, all stands still.
  CHECK(accounted(model, log, Days{day, day}).change() == Points{});
  BREAKS(days_are_in_order, accounted(model, log, Days{day, day - 1}));
}

TEST_CASE("what is newly known is neither entered nor aged") {
  EventLog log;
  const Day day{"2026-06-27"};
  log.cover(EventKind::comment_given, Days{day - 100, day + 10});
  log.add({EventKind::comment_given, day - 2});
  const auto why = accounted(model, log, Days{.from = day - 50, .to = day});
  CHECK(why.learned > Points{});
  CHECK(why.entered == Points{});
  CHECK(in_words(why.rows[why.largest_first()[0]]).view().size() > 0);
  CHECK(std::string_view{in_words(why.rows[why.largest_first()[0]]).view()}.find("known on one day only") !=
        std::string_view::npos);
}

TEST_CASE("a steady week is worth what a window of such weeks is") {
  EventLog log;
  const Day last{"2026-06-27"};
  log.cover(EventKind::post, last), log.cover(EventKind::comment_given, last), log.cover(EventKind::connection, last);
  for (int week = 0; week < 30; ++week) {
    for (int i = 0; i < 3; ++i) log.add({EventKind::post, last - 7 * week - 2 * i});
    log.add({EventKind::comment_given, last - 7 * week - 6});
    log.add({EventKind::connection, last - 7 * week});
  }
  const Weeks weeks{last, 16};
  const auto steady = steady_weeks(log, weeks);
  REQUIRE(steady.size() == 16);
  for (std::size_t i = 0; i < steady.size(); ++i) {
    const Activity then = log.activity(weeks.end(i));
    CHECK(steady[i].content.posts == then.content.posts);
    CHECK(steady[i].content.posting_weeks == then.content.posting_weeks);
    CHECK(steady[i].content.comments_given == then.content.comments_given);
    CHECK(steady[i].search.connections == then.search.connections);
    CHECK(steady[i].relationships.messages_sent == unknown);
  }
  const Text ids[] = {"posts", "comments_given"};
  const auto points = flow_points(model, log, weeks, ids);
  for (const auto& week : points) CHECK(week == points[0]);
  CHECK(flow_points(model, log, weeks)[3].has_value());
  const Text unknown_ids[] = {"posts", "messages_sent"};
  CHECK_FALSE(flow_points(model, log, weeks, unknown_ids)[3].has_value());
  BREAKS(window_is_1_to_520_weeks, steady_weeks(log, {last, 0}));
}

TEST_CASE("half-lives: a steady habit keeps its score for each of them") {
  EventLog log;
  const Day last{"2026-06-27"};
  for (std::size_t i = 0; i < kinds; ++i) log.cover(static_cast<EventKind>(i), last);
  for (int week = 0; week < 13; ++week)
    for (int i = 0; i < 4; ++i) {
      log.add({EventKind::post, last - 7 * week - i});
      log.add({EventKind::message_received, last - 7 * week - i});
      log.add({EventKind::message_replied, last - 7 * week - i});
    }
  const auto habit = model.score(log.activity(last));
  for (const std::uint32_t weeks : {1U, 2U, 4U, 13U, 52U, 1000U})
    CHECK(model.score(decayed(log, last, {weeks})) == habit);
  // What is recent weighs more.
  EventLog bursts;
  bursts.cover(EventKind::post, last);
  for (int i = 0; i < 6; ++i) bursts.add({EventKind::post, last - i});
  EventLog old;
  old.cover(EventKind::post, last);
  for (int i = 0; i < 6; ++i) old.add({EventKind::post, last - 80 - i});
  CHECK(bursts.activity(last).content.posts == old.activity(last).content.posts);
  CHECK(decayed(bursts, last, {4}).content.posts.value_or(0) > 6);
  CHECK(decayed(old, last, {4}).content.posts.value_or(9) < 6);
  CHECK(decayed(old, last, {4}).search.connections == unknown);
  CHECK(HalfLife{4}.weight(0) == 65536);
  CHECK(HalfLife{4}.weight(4) == 32768);
  CHECK(HalfLife{4}.weight(1) == 55109);
  BREAKS(half_life_is_1_to_1000_weeks, decayed(log, last, {0}));
}
