// Batches of models in which more is not always better: the scores are those of one at a time, to the last digit.
// SPDX-License-Identifier: MIT
#include <optional>
#include <random>

#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"
#include "ssi/scale/batch.hpp"
#include "support.hpp"

using namespace ssi;

namespace directions_test {
namespace {

struct Rep {
  Count spam, calls, some, all;
};
constexpr auto spam = Metric{"spam", &Rep::spam};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto some = Metric{"some", &Rep::some};
constexpr auto all = Metric{"all", &Rep::all};
constexpr auto mixed = Index{
    Pillar{"few", Points{40}, Signal{"penalty", spam, AtMost{.full = 0, .none = 5}, linear, Points{10}},
           Group{"Calls", Signal{"calls", calls, Between{.low = 20, .high = 31, .none = 90}, diminishing, Points{10}},
                 Signal{"told", calls, UnknownBelow{15, PerWeek{2}}, diminishing, Points{10}}},
           Signal{"told_few", spam, UnknownBelow{2, AtMost{.full = 3, .none = 60}}, linear, Points{10}}},
    Pillar{
        "shares", Points{60},
        Signal{"band", some.per(all), PortionBetween{.low = 20, .high = 60, .of = 100}, linear, Points{15}},
        Signal{"bad", some.per(all), PortionAtMost{.full = 1, .none = 30, .of = 100}, diminishing, Points{15}},
        Signal{"told_share", some.per(all), UnknownBelow{10, Portion{.parts = 9, .of = 10}}, diminishing, Points{15}},
        Signal{"told_each", some.per(all), UnknownBelow{10, Each{.times = 2, .phantoms = 0}}, linear, Points{15}}}};

// One row for each way of knowing a count, of small numbers so that every edge is met.
std::vector<Rep> people(std::size_t size) {
  std::mt19937 random{31};
  const auto count = [&](unsigned most) -> Count {
    const auto low = random() % most;
    const auto kind = random() % 8;
    return kind == 0 ? unknown : kind == 1 ? at_least(low) : kind == 2 ? between(low, low + random() % 9) : Count{low};
  };
  std::vector<Rep> reps;
  for (std::size_t i = 0; i < size; ++i) reps.push_back({count(9), count(110), count(14), count(20)});
  return reps;
}

template <class Model>
std::size_t check(const Model& model, const std::vector<Rep>& reps, const std::vector<Column>& columns,
                  Instructions instructions) {
  // A copy, which has to score when the batch that it was made of is gone.
  std::optional<Batch> made{std::in_place, model, columns, instructions};
  const Batch batch = *made;
  made.reset();
  std::vector<std::int32_t> earned(reps.size()), high(reps.size()), covered(reps.size()), first(reps.size());
  std::vector<std::uint8_t> refused(reps.size());
  std::vector<ScoreColumns> pillars(2);
  pillars[0].earned = first;
  const BatchResult result = batch.score(
      0, {.total = {.earned = earned, .high = high, .covered = covered}, .pillars = pillars, .refused = refused});
  for (std::size_t i = 0; i < reps.size(); ++i) {
    const auto tried = model.try_score(reps[i]);
    REQUIRE(tried.score.has_value() == (refused[i] == 0));
    if (!tried.score) continue;
    CHECK(tried.score->total.earned.micropoints() == earned[i]);
    CHECK(tried.score->total.high().micropoints() == high[i]);
    CHECK(tried.score->total.covered.micropoints() == covered[i]);
    CHECK(tried.score->pillars[0].earned.micropoints() == first[i]);
  }
  return result.refused;
}

}  // namespace

TEST_CASE("bands, limits and evidence score in a batch as one at a time, intervals included") {
  const std::vector<Rep> reps = people(9'000);
  std::vector<Count> counts[4];
  for (const Rep& rep : reps)
    for (std::size_t i = 0; i < 4; ++i)
      counts[i].push_back(i == 0 ? rep.spam : i == 1 ? rep.calls : i == 2 ? rep.some : rep.all);
  const std::vector<Column> columns{{"spam", counts[0]}, {"calls", counts[1]}, {"some", counts[2]}, {"all", counts[3]}};
  for (const Instructions instructions : {Instructions::best, Instructions::compiled}) {
    CHECK(check(mixed, reps, columns, instructions) > 100);
    check(mixed.over({20}), reps, columns, instructions);
    check(mixed.over({1}), reps, columns, instructions);
  }
}

TEST_CASE("and of columns of plain numbers") {
  std::vector<Rep> reps;
  std::vector<std::uint32_t> counts[4];
  std::vector<std::uint16_t> spams;
  std::mt19937 random{32};
  for (std::size_t i = 0; i < 700; ++i) {
    const std::uint32_t of[4] = {static_cast<std::uint32_t>(random() % 9), static_cast<std::uint32_t>(random() % 110),
                                 static_cast<std::uint32_t>(random() % 14), static_cast<std::uint32_t>(random() % 20)};
    for (std::size_t m = 0; m < 4; ++m) counts[m].push_back(of[m]);
    spams.push_back(static_cast<std::uint16_t>(of[0]));
    reps.push_back({of[0], of[1], of[2], of[3]});
  }
  reps[5].spam = Count::largest, counts[0][5] = ~0U, spams[5] = 65'535;
  check(mixed, reps, {{"spam", counts[0]}, {"calls", counts[1]}, {"some", counts[2]}, {"all", counts[3]}},
        Instructions::best);
  check(mixed, reps, {{"spam", spams}, {"calls", counts[1]}, {"some", counts[2]}, {"all", counts[3]}},
        Instructions::compiled);
}

TEST_CASE("one that falls runs in lanes") {
  const std::array<Column::Type, 2> types{Column::Type::u32, Column::Type::u32};
  const auto in_lanes = [&](const auto& signal) {
    return detail::bind(signal, Window{}, types, Instructions::best).converted != nullptr;
  };
  CHECK(in_lanes(Signal{spam, AtMost{.full = 0, .none = 5}, linear, Points{10}}));
  CHECK(in_lanes(Signal{calls, Between{.low = 20, .high = 31, .none = 90}, linear, Points{10}}));
  CHECK(in_lanes(Signal{"s", some.per(all), UnknownBelow{10, Portion{.parts = 9, .of = 10}}, linear, Points{10}}));
}

}  // namespace directions_test
