// Logs, accounts and flows where more is not always better.
// SPDX-License-Identifier: MIT
#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"
#include "ssi/time/account.hpp"
#include "ssi/time/flows.hpp"
#include "ssi/time/half_life.hpp"
#include "ssi/time/history.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

enum class Mail { sent, answered, complaint };
constexpr auto sent = Metric{"sent", flow_of(Mail::sent)};
constexpr auto answered = Metric{"answered", flow_of(Mail::answered)};
constexpr auto complaints = Metric{"complaints", flow_of(Mail::complaint)};
constexpr auto mail = Index{
    Pillar{"mail", Points{100}, Signal{complaints, AtMost{.full = 0, .none = 5}, linear, Points{40}},
           Signal{sent, Between{.low = 20, .high = 40, .none = 60}, linear, Points{30}},
           Signal{"answers", answered.per(sent), UnknownBelow{10, Portion{.parts = 1, .of = 2}}, linear, Points{30}}}};
constexpr Day start{"2026-01-05"};

EventLog covered() {
  EventLog log;
  for (const Mail kind : {Mail::sent, Mail::answered, Mail::complaint}) log.cover(kind, Days{start - 400, start + 400});
  return log;
}
EventLog random_log(tests::Numbers& numbers) {
  EventLog log = covered();
  const std::uint32_t mails = numbers.below(120);
  for (std::uint32_t i = 0; i < mails; ++i) {
    const Day day = start + static_cast<std::int32_t>(numbers.below(250));
    log.add({Mail::sent, day});
    if (numbers.below(3) == 0) log.add({Mail::answered, day});
    if (numbers.below(12) == 0) log.add({Mail::complaint, day + 3});
  }
  return log;
}

}  // namespace

TEST_CASE("a complaint that enters costs, and one that ages out brings it back") {
  EventLog log = covered();
  log.add({Mail::complaint, start + 100});
  const auto of_complaints = [&](Day from, Day to) { return accounted(mail, log, Days{from, to}).rows[0]; };
  const AccountRow came = of_complaints(start + 90, start + 110);
  CHECK(came.entered == Points{-8});
  CHECK(came.aged == Points{});
  const AccountRow left = of_complaints(start + 110, start + 200);
  CHECK(left.entered == Points{});
  CHECK(left.aged == Points{8});
  // One comes as another goes: nothing has changed, and the two parts say why.
  log.add({Mail::complaint, start + 195});
  const AccountRow both = of_complaints(start + 110, start + 200);
  CHECK(both.change() == Points{});
  CHECK(both.entered == Points{-8});
  CHECK(both.aged == Points{8});
}

TEST_CASE("evidence that comes together is learned, not done") {
  EventLog log = covered();
  for (int i = 0; i < 12; ++i) log.add({Mail::sent, start + 5 * i});
  for (int i = 0; i < 6; ++i) log.add({Mail::answered, start + 10 * i});
  const AccountRow row = accounted(mail, log, Days{start + 40, start + 60}).rows[2];
  CHECK(!row.before.enough);
  CHECK(row.after.enough);
  CHECK(row.learned == row.change());
  CHECK(row.learned > Points{});
  CHECK((row.entered == Points{} && row.aged == Points{}));
}

TEST_CASE("parts of an account sum to the change, and rolling scores are those of the day") {
  tests::Numbers numbers{61};
  for (int i = 0; i < 200; ++i) {
    const EventLog log = random_log(numbers);
    const Day from = start + static_cast<std::int32_t>(numbers.below(150)),
              to = from + static_cast<std::int32_t>(numbers.below(120));
    const auto account = accounted(mail, log, Days{from, to});
    CHECK(account.change() == mail.score(log.on(to)).total.earned - mail.score(log.on(from)).total.earned);
    for (const AccountRow& row : account.rows) CHECK(row.entered + row.aged + row.learned == row.change());
    // What enters of complaints never brings, and what leaves never costs.
    CHECK(account.rows[0].entered <= Points{});
    CHECK(account.rows[0].aged >= Points{});
    for (const auto& rolled : rolling_scores(mail, log, Days{from, from + 5}))
      CHECK(rolled.score == mail.score(log.on(rolled.day)));
  }
}

TEST_CASE("a week of too little evidence has no flow points") {
  EventLog log = covered();
  for (int i = 0; i < 3; ++i) log.add({Mail::sent, start + 2}), log.add({Mail::sent, start + 9});
  log.add({Mail::answered, start + 2});
  const Text answers[] = {"answers"}, both[] = {"complaints", "answers"};
  // Three a week are 39 in a window like it, and none is nothing: less than ten.
  const auto weeks = flow_points(mail, log, Weeks{start + 20, 3}, answers);
  CHECK(weeks[0].has_value());
  CHECK(weeks[1].has_value());
  CHECK(!weeks[2].has_value());
  CHECK(!flow_points(mail, log, Weeks{start + 20, 3}, both)[2].has_value());
  // Without ids the flows that are known in all weeks: complaints and the band of what was sent.
  for (const auto& points : flow_points(mail, log, Weeks{start + 20, 3})) CHECK(points.has_value());
  // Decayed counts are scored as any: a complaint long ago costs less.
  log.add({Mail::complaint, start + 2});
  const auto decayed_points = [&](Day day) { return explain(mail, decayed(log, day, HalfLife{2}))[0].points; };
  CHECK(decayed_points(start + 6) < decayed_points(start + 60));
}
