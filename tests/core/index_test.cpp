// SPDX-License-Identifier: MIT
#include "ssi/core/index.hpp"

#include <optional>

#include <string_view>

#include "support.hpp"

using namespace ssi;

namespace {

struct Rep {
  int demos = 0;
  std::size_t calls = 0;
  std::optional<int> referrals = {};
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto referrals = Metric{"referrals", &Rep::referrals};

constexpr auto activity = Pillar{"activity", Points{40}, Signal{calls, PerWeek{20}, diminishing, Points{25}},
                                 Signal{referrals, Stock{8}, Diminishing{3}, Points{15}}};
constexpr auto outcome = Pillar{
    "outcome", Points{60}, Signal{"demo_share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{60}}};
constexpr auto field = Index{ModelId{"field", 3}, activity, outcome};

constexpr auto quarter(StaticText id, const auto& metric) {
  return Pillar{Name{id, id}, Signal{id, metric, Stock{10}, linear, Points{25}}};
}

}  // namespace

TEST_CASE("a pillar is evaluated alone") {
  constexpr auto rep = Rep{.demos = 3, .calls = 130, .referrals = 8};
  constexpr auto tally = activity.score(rep);
  BOTH(tally.earned == tests::micropoints(18'750'000) + Points{15});
  BOTH(tally.covered == Points{40});
  BOTH(tally.estimate == tally.earned);
  BOTH(activity.score(activity.read(rep)) == tally);
}

TEST_CASE("an index is the sum of its pillars") {
  constexpr auto rep = Rep{.demos = 26, .calls = 130, .referrals = 8};
  constexpr auto score = field.score(rep);
  BOTH(score.pillars[0] == activity.score(rep));
  BOTH(score.pillars[1] == outcome.score(rep));
  BOTH(score.total.earned == score.pillars[0].earned + score.pillars[1].earned);
  BOTH(score.total.max == Points{100});
  BOTH(score.model == ModelId{"field", 3});
  BOTH(field.score(field.read(rep)) == score);
}

TEST_CASE("unknown is an interval, and no estimate where less than half is known") {
  constexpr auto rep = Rep{.demos = 26, .calls = 130};
  constexpr auto score = field.score(rep);
  BOTH(score.pillars[0].covered == Points{25});
  BOTH(score.pillars[0].high() == score.pillars[0].earned + Points{15});
  BOTH(score.pillars[0].coverage() == Fraction{5, 8}.checked());
  BOTH(score.pillars[0].estimate == Points{30});  // 18.75 * 40 / 25
  BOTH(score.total.estimate == Points{30} + *score.pillars[1].estimate);

  constexpr auto changed = field.score(field.with(field.read(rep), calls.to(unknown)));
  BOTH(!changed.pillars[0].estimate);
  BOTH(!changed.pillars[1].estimate);
  BOTH(!changed.total.estimate);
  BOTH(!changed.weakest());
  BOTH(changed.total.high() == Points{100});
  BOTH(changed.total.earned == Points{});
}

TEST_CASE("the estimate is there at exactly half, and rounded half up") {
  BOTH(detail::pillar_tally(Points{1}, tests::micropoints(12'500'000), Points{25}).estimate == Points{2});
  BOTH(!detail::pillar_tally(Points{1}, tests::micropoints(12'499'999), Points{25}).estimate);
  BOTH(detail::pillar_tally(tests::micropoints(1), Points{20}, Points{25}).estimate == tests::micropoints(1));
  BOTH(detail::pillar_tally(tests::micropoints(2), Points{20}, Points{25}).estimate == tests::micropoints(3));  // 2.5
}

TEST_CASE(
    "the weakest and the strongest pillar, by share of their points, only where nothing unknown could change it") {
  constexpr auto score = field.score(Rep{.demos = 26, .calls = 130, .referrals = 0});
  BOTH(score.weakest() == 0U);
  BOTH(score.strongest() == 1U);
  constexpr auto all = field.score(Rep{.demos = 400, .calls = 1000, .referrals = 8});
  BOTH(!all.weakest());  // of equals none
  BOTH(!all.strongest());
  constexpr auto open = field.score(Rep{.demos = 18, .calls = 130, .referrals = std::nullopt});
  BOTH(open.pillars[0].estimate.has_value());  // by the estimates one of them would be the weakest
  BOTH(open.pillars[1].estimate.has_value());
  BOTH(!open.weakest());
  BOTH(!open.strongest());
}

TEST_CASE("one pillar may be apart from all others while these are not apart from each other") {
  const auto between = [](int low, int high) {
    return detail::pillar_tally(Points{low}, Points{25 - (high - low)}, Points{25});
  };
  constexpr auto score_of = [](std::array<Tally, 3> pillars) { return Score<3>{pillars, {}, {}, {}}; };
  const auto low = score_of({between(10, 20), between(3, 9), between(12, 13)});
  CHECK(low.weakest() == 1U);
  CHECK(!low.strongest());
  const auto touching = score_of({between(10, 20), between(3, 10), between(21, 22)});
  CHECK(!touching.weakest());
  CHECK(touching.strongest() == 2U);
  // By share: 9 of 10 are more than 20 of 25.
  const auto shares =
      score_of({between(10, 20), between(3, 9), detail::pillar_tally(Points{9}, Points{10}, Points{10})});
  CHECK(shares.strongest() == 2U);
  CHECK(!Score<1>{{between(3, 4)}, {}, {}, {}}.weakest());  // there is nothing that it is weaker than
}

TEST_CASE("a change reaches every slot of its metric, and nothing else") {
  constexpr auto reading = field.read(Rep{.demos = 3, .calls = 40, .referrals = 1});
  constexpr auto changed = field.with(reading, calls.to(50));
  BOTH(changed[0] == Count{50});
  BOTH(changed[1] == Count{1});
  BOTH(changed[2] == Count{3});
  BOTH(changed[3] == Count{50});
  BREAKS(part_is_at_most_its_whole, field.with(reading, calls.to(2)));
  BREAKS(change_names_a_metric_of_the_index, field.with(reading, Change{"tweets", 3}));
}

TEST_CASE("a part above its whole is refused, and the signal named") {
  BREAKS(part_is_at_most_its_whole, field.read(Rep{.demos = 41, .calls = 40}));
#if defined(__cpp_exceptions)
  try {
    static_cast<void>(field.score(Rep{.demos = 41, .calls = 40}));
  } catch (const Error& error) {
    CHECK(std::string_view{error.what()} ==
          "demo_share (demos 41, calls 40): a part is at most the whole it is counted of");
  }
#endif
}

TEST_CASE("another window is the same model") {
  constexpr auto half_year = field.over(Window{.weeks = 26});
  BOTH(half_year.score(Rep{.demos = 6, .calls = 260, .referrals = 1}).pillars[0] ==
       field.score(Rep{.demos = 6, .calls = 130, .referrals = 1}).pillars[0]);
  BOTH(!field.valid(Window{0}));
  BOTH(field.valid(Window{.weeks = 520}));
  BREAKS(window_is_1_to_520_weeks, field.over(Window{0}));
  BREAKS(window_is_1_to_520_weeks, field.over(Window{521}));
  constexpr auto fast = Index{Pillar{"p", Signal{calls, PerWeek{200}, linear, Points{25}}}};
  BOTH(!fast.valid(Window{.weeks = 400}));
  BREAKS(target_is_1_to_65535, fast.over(Window{.weeks = 400}));
}

TEST_CASE("the traversal gives every signal its place") {
  std::size_t number = 0, slot = 0;
  field.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
    CHECK(place.signal == number++);
    CHECK(place.slot == slot);
    slot += signal.operand_count;
    CHECK(pillar.id() == Text{place.pillar == 0 ? "activity" : "outcome"});
  });
  CHECK(number == field.signal_count);
  CHECK(slot == field.operand_count);
}

TEST_CASE("a name may be empty, once") {
  constexpr auto nameless = Index{Pillar{"one", Signal{"", Metric{"", &Rep::demos}, Stock{10}, linear, Points{25}}},
                                  Pillar{"two", Signal{calls, Stock{10}, linear, Points{25}}}};
  BOTH(nameless.score(Rep{.demos = 10}).total.earned == Points{25});
}

TEST_CASE("a wrong model is refused by its rule") {
  BREAKS(pillar_weights_sum_to_its_points, Pillar{"p", Signal{demos, Stock{1}, linear, Points{24}}});
  BREAKS(pillar_weights_sum_to_its_points, Pillar{"p", Points{40}, Signal{demos, Stock{1}, linear, Points{25}}});
  BREAKS(pillar_points_are_above_0, Pillar{"p", Points{0}, Signal{demos, Stock{1}, linear, Points{0}}});
  BREAKS(ids_are_unique, Index{quarter("a", demos), quarter("a", calls)});
  BREAKS(ids_are_unique,
         Index{Pillar{"p", Signal{demos, Stock{1}, linear, Points{10}}, Signal{demos, Stock{2}, linear, Points{15}}}});
  constexpr auto other = Metric{"demos", [](const Rep& rep) { return rep.demos; }};
  BREAKS(one_metric_has_one_reader, Index{quarter("a", demos), quarter("b", other)});
  constexpr auto wrong = Metric{"calls", &Rep::demos};
  BREAKS(one_metric_has_one_reader, Index{quarter("a", demos), quarter("b", Metric{"demos", &Rep::calls})});
  BREAKS(
      one_metric_has_one_reader,
      Index{quarter("a", Metric{"calls", &Rep::calls}), Pillar{"b", Signal{"b", wrong, Stock{1}, linear, Points{25}}},
            Pillar{"c", Signal{"c", Metric{"calls", [](const Rep&) { return 1; }}, Stock{1}, linear, Points{25}}}});
  const auto big = [](StaticText id, StaticText one, StaticText two, StaticText three, StaticText four) {
    return Pillar{Name{id, id},
                  Points{400},
                  Signal{one, demos, Stock{1}, linear, Points{100}},
                  Signal{two, demos, Stock{1}, linear, Points{100}},
                  Signal{three, demos, Stock{1}, linear, Points{100}},
                  Signal{four, demos, Stock{1}, linear, Points{100}}};
  };
  BREAKS(index_points_are_at_most_1000,
         Index{big("a", "a1", "a2", "a3", "a4"), big("b", "b1", "b2", "b3", "b4"), big("c", "c1", "c2", "c3", "c4")});
}

TEST_CASE("a Social Selling Index is four pillars of 25") {
  constexpr auto four =
      SocialSellingIndex{quarter("a", demos), quarter("b", calls), quarter("c", demos), quarter("d", calls)};
  BOTH(four.score(Rep{.demos = 10, .calls = 10}).total.earned == Points{100});
  BOTH(four.over(Window{.weeks = 4}).score(Rep{.demos = 10, .calls = 10}).window == Window{4});
  BREAKS(index_has_four_pillars_of_25_points,
         SocialSellingIndex{quarter("a", demos), quarter("b", calls), quarter("c", demos),
                            Pillar{"d", Points{24}, Signal{"d", calls, Stock{1}, linear, Points{24}}}});
}

TEST_CASE("a signal of weight 0 changes nothing, and the order of signals and pillars neither") {
  constexpr auto rep = Rep{.demos = 3, .calls = 40, .referrals = 5};
  constexpr auto s1 = Signal{calls, PerWeek{20}, diminishing, Points{25}};
  constexpr auto s2 = Signal{referrals, Stock{8}, Diminishing{3}, Points{15}};
  constexpr auto nothing = Signal{demos, Stock{8}, Diminishing{3}, Points{0}};
  BOTH(Pillar{"p", Points{40}, s1, s2, nothing}.score(rep) == activity.score(rep));
  BOTH(Pillar{"p", Points{40}, s2, s1}.score(rep) == activity.score(rep));
  BOTH(Index{outcome, activity}.score(rep).total == field.score(rep).total);
}

TEST_CASE("pillars are found by their ids") {
  BOTH(standard::model.place_of("brand") == 0 && standard::model.place_of("relate") == 3);
  BOTH(standard::model.find_pillar("engage") == standard::model.place_of("engage"));
  BOTH(standard::model.place_of(standard::brand) == 0 && standard::model.place_of(standard::relate) == 3);
  constexpr auto score = standard::model.score(tests::active_professional);
  BOTH(score[standard::brand] == score.pillars[0] && score[standard::find] == score.pillars[1]);
  BOTH(score[standard::engage] == score.pillars[2] && score[standard::relate] == score.pillars[3]);
  CHECK(standard::model.over({26}).score(tests::newcomer)[standard::find].max == Points{25});
  Score<4> kept = score;  // what keeps scores of any model keeps this one
  CHECK(kept == score);
  BOTH(!standard::model.find_pillar("Engage with insights"));
  BOTH(!standard::model.find_pillar(""));
}
