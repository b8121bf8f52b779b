// Advice, plans and changes where more is not always better.
// SPDX-License-Identifier: MIT
#include <array>
#include <string>
#include <string_view>

#include "few.hpp"
#include "ssi/decide.hpp"

using namespace ssi;
using tests::few;
using tests::Rep;

namespace {
constexpr auto actions =
    std::array{Action{tests::spam, {.minutes = 1, .per_week = 3}}, Action{tests::calls, {.minutes = 10, .per_week = 3}},
               Action{tests::demos, {.minutes = 60, .per_week = 1}}};
// A target of one's own that says nothing of its direction.
struct Falling {
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count < 5 ? 5 - count : 0, 5}; }
};
}  // namespace

TEST_CASE("advice says one fewer where that is better, and never what costs points") {
  tests::Numbers numbers{51};
  std::size_t more = 0, less = 0, left = 0, harmful = 0;
  for (int i = 0; i < 1'000; ++i) {
    const Rep rep = tests::few_of(numbers, i % 3 == 0);
    const auto reading = few.read(rep);
    const auto rows = explain(few, rep);
    const auto advices = advised(few, rep, actions);
    few.for_each_signal([&](Place place, const auto&, const auto& signal) {
      const Row& row = rows[place.signal];
      const Advice* advice = nullptr;
      for (const Advice& one : advices)
        if (one.row.id == row.id) advice = &one;
      const auto gain = [&](std::uint32_t units) {
        return detail::points_after(signal, Window{}, reading[place], units, row.step) - row.points;
      };
      if (advice == nullptr) {
        ++left;
        // No step brings anything, or none that is seen; or what another signal loses of the count is more.
        if (row.next_gain < detail::seen_in_print) return;
        ++harmful;
        if (row.ratio()) return;  // a part that may take its whole along
        const auto units = detail::fewest_seen(gain, 100);
        REQUIRE(what_if(few, rep, plus(tests::calls, std::int64_t{row.step} * units)).difference() < Points{});
        return;
      }
      (advice->row.step > 0 ? more : less) += 1;
      if (row.wholly_unknown() && !advice->minutes) {
        REQUIRE(advice->gain == Points{});
        return;
      }
      REQUIRE(advice->gain == gain(advice->units));
      REQUIRE(advice->gain >= detail::seen_in_print);
      if (advice->units > 1) {
        REQUIRE(gain(advice->units - 1) < detail::seen_in_print);
      }
      if (row.step < 0) {
        REQUIRE(!advice->minutes);
      }
    });
  }
  CHECK(more > 1'000);
  CHECK(less > 1'000);
  CHECK(left > 100);
  CHECK(harmful > 10);
}

TEST_CASE("far beyond the end it takes many fewer") {
  const auto advices = advised(few, Rep{.spam = 40, .calls = 25, .demos = 13});
  REQUIRE(!advices.empty());
  CHECK(advices[0].row.id == "spam");
  CHECK(advices[0].units == 36);
  CHECK(advices[0].gain == Points{5});
  // A band that a doubling of the steps would jump over.
  constexpr auto narrow = Index{
      Pillar{"p", Points{10}, Signal{tests::calls, Between{.low = 100, .high = 100, .none = 101}, linear, Points{10}}}};
  for (const std::uint32_t calls : {101U, 103U, 137U, 150U, 199U}) {
    const auto advice = advised(narrow, Rep{.calls = calls});
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].row.step == -1);
    CHECK(advice[0].units == calls - 100);
    CHECK(advice[0].gain == Points{10});
  }
}

TEST_CASE("a target of one's own that falls is seen to fall") {
  constexpr auto model = Index{Pillar{"p", Points{25}, Signal{tests::spam, Falling{}, linear, Points{25}}}};
  static_assert(decltype(model)::signal_count == 1);
  const auto advices = advised(model, Rep{.spam = 2});
  REQUIRE(advices.size() == 1);
  CHECK(advices[0].row.step == -1);
  CHECK(advices[0].gain == Points{5});
  CHECK(advised(model, Rep{.spam = 0}).empty());
  // Of which nothing is said, so that an interval leaves all open.
  CHECK(explain(model, Rep{.spam = between(1, 2)})[0].wholly_unknown());
}

TEST_CASE("a plan takes no action on what is better in small numbers, and adds up") {
  tests::Numbers numbers{52};
  for (int i = 0; i < 400; ++i) {
    const Rep rep = tests::few_of(numbers, i % 2 == 0);
    const auto plan = planned(few, rep, Budget{600}, actions, {.strategy = Strategy::exact});
    CHECK(plan.steps[0].units == 0);
    CHECK(plan.steps[0].gain == Points{});
    for (const Step& step : plan.steps) CHECK(step.beyond >= Points{});
    const Tally& before = plan.before.total;
    Points in_reach;
    for (const auto& gains : detail::gains_of(few, few.read(rep), actions, {13, std::nullopt, {}}))
      in_reach += tests::micropoints(gains.most());
    CHECK(plan.held_back.sum() + in_reach == before.max - before.earned);
    CHECK(plan.held_back.by_others >= Points{});
    CHECK(plan.after.total.earned - before.earned == plan.gain);
  }
  // What nobody holds back by a limit: complaints have been, and calls were too many.
  const auto plan = planned(few, Rep{.spam = 3, .calls = 80, .some = 4, .all = 10, .demos = 13}, Budget{0}, actions);
  CHECK(plan.held_back.by_limits == Points{});
  CHECK(plan.held_back.by_unknown == Points{});
  // And what may be there or not is unknown, held back by no limit either.
  const auto open =
      planned(few, Rep{.spam = between(0, 5), .calls = 30, .some = 4, .all = 10, .demos = 13}, Budget{0}, actions);
  CHECK(open.held_back.by_limits == Points{});
  CHECK(open.held_back.by_unknown == Points{25});
}

TEST_CASE("changes reach them as any other") {
  constexpr Rep rep{.spam = 2, .calls = 70, .some = 7, .all = 9, .demos = 3};
  constexpr auto reading = few.read(rep);
  BOTH(what_if(few, rep, tests::spam.to(0)).difference() == Points{10});
  BOTH(what_if(few, rep, plus(tests::spam, -1)).difference() == Points{5});
  BOTH(what_if(few, rep, plus(tests::spam, 2)).difference() == Points{-10});
  BOTH(few.score(few.with(reading, tests::spam.to(5))).total.earned == few.score(rep).total.earned - Points{15});
  // The tenth message makes the share of those replied to known.
  BOTH(few.score(few.with(reading, tests::all.to(10))).total.covered == few.score(rep).total.covered + Points{15});
  BREAKS(part_is_at_most_its_whole, few.with(reading, tests::all.to(6)));
}
