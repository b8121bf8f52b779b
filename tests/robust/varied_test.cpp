// Scores and ranks under other choices: the published figures, exactness, and the same as models made of the choices.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "few.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/robust.hpp"
#include "support.hpp"

namespace varied_test {
namespace {

using namespace ssi;

constexpr Choices none{own_weights, own_curves, own_targets, false, 1};

// The one total that choices without a range give.
template <class Model, class Subject>
Points total_under(const Model& model, const Subject& subject, Choices choices) {
  const Varied result = varied(model, subject, choices);
  CHECK(result.total->least == result.total->most);
  return result.total->median;
}

TEST_CASE("the generator is SplitMix64, whose first numbers are published") {
  static_assert(detail::split_mix(1234567, 0) == 6457827717110365317U);
  static_assert(detail::split_mix(1234567, 1) == 3203168211198807973U);
  static_assert(detail::split_mix(1234567, 4) == 16408922859458223821U);
  static_assert(detail::below(0xFFFFFFFFU, 25) == 24 && detail::below(0, 25) == 0);
  // Both sides of the model's own alike, by the highest bit.
  static_assert(detail::around(0, {8, 32}, 16) == 8 && detail::around(0xFFFFFFFFU, {8, 32}, 16) == 16);
  static_assert(detail::around(1ULL << 63, {8, 32}, 16) == 16 && detail::around(~0ULL, {8, 32}, 16) == 32);
  static_assert(detail::around(~0ULL, {8, 8}, 16) == 8 && detail::around(1ULL << 63, {20, 32}, 16) == 20);
  static_assert(detail::portion_of(1'000'000'000, 3'999'999'999'999, 4'000'000'000'000) == 999'999'999);
}

TEST_CASE("the published figures of the active professional") {
  const auto of = [](Choices choices) {
    return std::string{total_under(standard::model, tests::active_professional, choices).text(6).view()};
  };
  CHECK(of(none) == "61.227361");  // of the others model.md says 87.5, 32.6, 48.9 and 76.9
  Choices other = none;
  other.targets = {8, 8};
  CHECK(of(other).substr(0, 5) == "87.46");
  other.targets = {32, 32};
  CHECK(of(other).substr(0, 5) == "32.62");
  other = none;
  other.exponents = {1, 1};
  CHECK(of(other).substr(0, 5) == "48.94");
  other.exponents = {3, 3};
  CHECK(of(other).substr(0, 5) == "76.87");
  // Weights +-25 %: the 5 to 95 % range is 0.9 to either side.
  const Varied weights = varied(standard::model, tests::active_professional,
                                {.exponents = own_curves, .targets = own_targets, .draws = 5000});
  const Points own = *weights.own;
  CHECK(own.text().view() == "61.227361");
  CHECK((own - weights.total->low).text(1).view() == "0.9");
  CHECK((weights.total->high - own).text(1).view() == "0.9");
  CHECK((own - weights.total->least) > Points::from_micropoints(1'700'000));
  CHECK((own - weights.total->least) < Points::from_micropoints(2'200'000));
  CHECK((weights.total->most - own) > Points::from_micropoints(1'700'000));
  CHECK((weights.total->most - own) < Points::from_micropoints(2'200'000));
}

TEST_CASE("the same digits on every compiler") {
  const Varied all = varied(standard::model, tests::active_professional);
  CHECK(all.total->least.text().view() == "51.221811");
  CHECK(all.total->low.text().view() == "55.596846");
  CHECK(all.total->median.text().view() == "62.356923");
  CHECK(all.total->high.text().view() == "68.640276");
  CHECK(all.total->most.text().view() == "73.246282");
}

TEST_CASE("the model's own choices give the model's own estimates, of whatever is known") {
  tests::Numbers numbers{5};
  for (int i = 0; i < 300; ++i) {
    Activity activity = tests::somebody(numbers);
    for_each_count(activity, [&](Text, Count& count) {
      const std::uint32_t how = numbers.below(12);
      if (how == 0) count = unknown;
      if (how == 1) count = at_least(count.low());
      if (how == 2) count = at_most(count.low());
    });
    const auto model = standard::model.over({1 + numbers.below(60)});
    if (model.problem(activity)) continue;
    const auto score = model.score(activity);
    const Varied same = varied(model, activity, none);
    CHECK(same.own == score.total.estimate);
    CHECK(same.total.has_value() == score.total.estimate.has_value());
    if (same.total) CHECK(same.total->median == *score.total.estimate);
    for (std::size_t p = 0; p < 4; ++p) {
      CHECK(same.pillars[p].has_value() == score.pillars[p].estimate.has_value());
      if (same.pillars[p]) CHECK(same.pillars[p]->least == *score.pillars[p].estimate);
    }
  }
}

TEST_CASE("penalties, bands, shares and evidence alike; of bounded counts to a thousandth of their weights") {
  tests::Numbers numbers{6};
  int scored = 0;
  for (int i = 0; i < 600; ++i) {
    const tests::Rep rep = tests::few_of(numbers, i % 2 == 0);
    const auto estimate = tests::few.score(rep).total.estimate;
    const Varied same = varied(tests::few, rep, none);
    CHECK(same.total.has_value() == estimate.has_value());
    if (!estimate) continue;
    ++scored;
    const std::int64_t apart = (same.total->median - *estimate).micropoints();
    CHECK((i % 2 == 0 ? std::abs(apart) <= 100'000 : apart == 0));
  }
  CHECK(scored > 300);
}

// A draw, as a definition of its own.
dynamic::Model model_of(const Choices& choices, std::uint64_t draw) {
  dynamic::Definition definition = dynamic::definition_of(standard::model);
  const detail::Draws draws{choices, standard::model.number_of_signals()};
  std::size_t i = 0;
  for (dynamic::PillarDefinition& pillar : definition.pillars) {
    std::int64_t sum = 0, before = 0, given = 0;
    std::vector<std::int64_t> drawn;
    for (dynamic::SignalDefinition& signal : pillar.signal_definitions) {
      drawn.push_back(signal.weight.micropoints() * draws.weight(draw, i));
      sum += drawn.back();
      signal.curve.exponent = draws.exponent(draw, i++);
    }
    for (std::size_t j = 0; j < drawn.size(); ++j) {
      before += drawn[j];
      // 25 points of 10^12 at most fit.
      const std::int64_t now = before * (pillar.points.micropoints() / 1000) / (sum / 1000);
      pillar.signal_definitions[j].weight = Points::from_micropoints(now - given);
      given = now;
    }
  }
  return dynamic::Model{definition};
}

TEST_CASE("a draw is a model: scored as one that is made of its weights and exponents") {
  const Choices choices{.targets = own_targets, .draws = 40, .seed = 9};
  std::vector<Points> totals;
  for (std::uint64_t draw = 0; draw < choices.draws; ++draw)
    totals.push_back(model_of(choices, draw).score(tests::active_professional).total.earned);
  CHECK(varied(standard::model, tests::active_professional, choices).total == spread_of(totals));
}

TEST_CASE("a model made at run time gives the same digits as the typed one") {
  const dynamic::Model model{dynamic::definition_of(standard::model)};
  const Choices choices{.draws = 50};
  CHECK(varied(model, tests::active_professional, choices).total ==
        varied(standard::model, tests::active_professional, choices).total);
  CHECK(varied(model, tests::partly_known, choices).pillars[3] ==
        varied(standard::model, tests::partly_known, choices).pillars[3]);
}

TEST_CASE("choices move nobody who has all or nothing of everything; the further, the more") {
  CHECK(varied(standard::model, Activity{}).total == std::nullopt);
  Activity nothing;
  for_each_count(nothing, [](Text, Count& count) { count = 0; });
  CHECK(total_under(standard::model, nothing, {.draws = 50}) == Points{});
  const auto width = [](std::uint32_t apart) {
    const Varied some =
        varied(standard::model, tests::active_professional,
               {.weights = {1000 - apart, 1000 + apart}, .exponents = own_curves, .targets = own_targets});
    return some.total->high - some.total->low;
  };
  CHECK(width(50) < width(250));
  CHECK(width(250) < width(500));
  // What holds for all signals at once moves more than what each draws for itself.
  const Varied each = varied(standard::model, tests::active_professional);
  const Varied at_once = varied(standard::model, tests::active_professional, {.together = true});
  CHECK(at_once.total->high - at_once.total->low > each.total->high - each.total->low);
}

TEST_CASE("a seed draws the same again, and another seed others") {
  const Choices one{.draws = 30, .seed = 4}, other{.draws = 30, .seed = 5};
  CHECK(varied(standard::model, tests::newcomer, one).total == varied(standard::model, tests::newcomer, one).total);
  CHECK(varied(standard::model, tests::newcomer, one).total != varied(standard::model, tests::newcomer, other).total);
}

TEST_CASE("targets of all kinds are halved and doubled") {
  using Count16 = std::uint32_t;
  const auto share = [](const auto& target, Count16 size, auto... counts) {
    return detail::scaled(target, size).reach(Window{}, static_cast<std::uint32_t>(counts)...).share();
  };
  CHECK(share(PerWeek{3}, 8, 11) == Fraction{22, 39});
  CHECK(share(PerWeek{3}, 32, 11) == Fraction{11, 78});
  CHECK(share(PerQuarter{3}, 8, 1) == Fraction{2, 3});
  CHECK(share(Stock{500}, 24, 300) == Fraction{2, 5});
  CHECK(share(ActiveWeeks{12}, 32, 12) == Fraction{1, 2});
  CHECK(share(Rate{300}, 8, 100) == Fraction{2, 3});
  CHECK(share(Portion{9, 10}, 32, 18, 18) == Fraction{500, 1000});
  CHECK(share(Portion{9, 10}, 8, 6, 18) == Fraction{666, 1000});
  CHECK(share(Each{15}, 8, 15, 2) == Fraction{500, 1000});
  CHECK(share(AtMost{.full = 2, .none = 10}, 32, 12) == Fraction{8, 16});
  CHECK(share(AtMost{.full = 2, .none = 3}, 8, 1) == Fraction{1, 1});
  CHECK(share(AtMost{.full = 2, .none = 3}, 8, 2) == Fraction{0, 1});
  CHECK(share(Between{.low = 20, .high = 60, .none = 100}, 32, 20) == Fraction{1, 2});
  CHECK(share(Between{.low = 20, .high = 60, .none = 100}, 32, 160) == Fraction{1, 2});
  CHECK(share(PortionAtMost{.full = 1, .none = 5, .of = 100}, 32, 6, 100) == Fraction{500, 1000});
  CHECK(share(PortionAtMost{.full = 60, .none = 90, .of = 100}, 32, 100, 100) == Fraction{0, 1});
  CHECK(share(PortionBetween{.low = 20, .high = 60, .of = 100}, 8, 5, 100) == Fraction{500, 1000});
  CHECK(share(PortionBetween{.low = 20, .high = 60, .of = 100}, 8, 65, 100) == Fraction{500, 1000});
  CHECK(share(PortionBetween{.low = 80, .high = 100, .of = 100}, 8, 100, 100) == Fraction{1, 1});
  CHECK(share(UnknownBelow{15, PerWeek{2}}, 8, 13) == Fraction{1, 1});
}

TEST_CASE("shares that 64 bits do not hold are rounded down to thousandths or coarser, never beyond") {
  constexpr std::uint32_t finest = detail::finest_whole(100'000'000, 4);
  static_assert(finest > 500 && finest < 600);
  static_assert(detail::finest_whole(0, 1) > 4'000'000'000U);
  static_assert(detail::share_within(30'001, 60'000, finest).whole == finest);
  static_assert(detail::share_within(1, 3, 1000).part == 1 && detail::share_within(9, 3, 1000).part == 1);
  static_assert(detail::share_within(~0ULL / 2, ~0ULL, 5000).part == 499);
  const auto large = Index{Pillar{"large", Points{100}, Signal{tests::calls, PerWeek{5000}, linear, Points{100}}}};
  Choices choices{own_weights, {4, 4}, {64, 64}, false, 1};
  // 1 of 4 of the target with p = 4, in 551sts: 175/256 of a point hundred.
  CHECK(std::abs(total_under(large, tests::Rep{.calls = 65000}, choices).micropoints() - 68'359'375) < 500'000);
}

TEST_CASE("choices beyond their ranges are refused") {
  const auto under = [](Choices choices) { return varied(standard::model, tests::newcomer, choices); };
  BREAKS(choices_are_within_their_ranges, under({.weights = {0, 1250}}));
  BREAKS(choices_are_within_their_ranges, under({.weights = {1250, 750}}));
  BREAKS(choices_are_within_their_ranges, under({.weights = {750, 4001}}));
  BREAKS(choices_are_within_their_ranges, under({.exponents = {0, 2}}));
  BREAKS(choices_are_within_their_ranges, under({.exponents = {1, 5}}));
  BREAKS(choices_are_within_their_ranges, under({.targets = {0, 16}}));
  BREAKS(choices_are_within_their_ranges, under({.targets = {16, 65}}));
  BREAKS(choices_are_within_their_ranges, under({.draws = 0}));
  BREAKS(choices_are_within_their_ranges, under({.draws = 100'001}));
  CHECK(Choices{.draws = 100'000}.valid());
}

}  // namespace
}  // namespace varied_test
