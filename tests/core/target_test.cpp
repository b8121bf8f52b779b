// SPDX-License-Identifier: MIT
#include "ssi/core/target.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("flows keep their pace in a window of any length") {
  BOTH(PerWeek{3}.reach(Window{}, 11) == Reach{11, 39});
  BOTH(PerWeek{3}.reach(Window{.weeks = 26}, 22) == Reach{22, 78});
  BOTH(PerWeek{3}.phrase(Window{}).text().view() == Text{"3 a week, 39 in 13 weeks"});
}

TEST_CASE("targets for a quarter are reached in exact proportion") {
  BOTH(PerQuarter{3}.reach(Window{}, 1) == Reach{1, 3});
  BOTH(PerQuarter{3}.reach(Window{.weeks = 26}, 2).share() == Fraction{1, 3}.checked());
  BOTH(PerQuarter{3}.reach(Window{.weeks = 10}, 1) == Reach{13, 30});
  BOTH(ActiveWeeks{12}.reach(Window{.weeks = 26}, 24).share() == Fraction{1, 1}.checked());
  BOTH(ActiveWeeks{12}.phrase(Window{}).text().view() == Text{"12 of 13 weeks"});
}

TEST_CASE("stocks do not know the window") {
  BOTH(Stock{500}.reach(Window{.weeks = 26}, 380) == Reach{380, 500});
  BOTH(Stock{500}.phrase(Window{}).text().view() == Text{"500 in all"});
}

TEST_CASE("ratios carry phantom failures and are reached in per mille") {
  constexpr auto replies = Portion{.parts = 9, .of = 10, .phantoms = 2};
  BOTH(replies.reach(Window{}, 0, 0) == Reach{0, 1000});
  BOTH(replies.reach(Window{}, 18, 22) == Reach{833, 1000});
  BOTH(replies.reach(Window{}, 1, 1).x < replies.reach(Window{}, 30, 40).x);
  BOTH(replies.reach(Window{}, 30, 40).x < replies.reach(Window{}, 300, 400).x);
  BOTH(replies.accepts(22, 22));
  BOTH(!replies.accepts(23, 22));
  constexpr auto reactions = Each{.times = 15};
  BOTH(reactions.reach(Window{}, 95, 11) == Reach{487, 1000});
  BOTH(reactions.reach(Window{}, 100'000, 1) == Reach{1000, 1000});
  BOTH(reactions.reach(Window{}, Count::largest, 0) == Reach{0, 1000});
  BOTH(Portion{.parts = 1, .of = 2, .phantoms = 0}.reach(Window{}, 0, 0) == Reach{0, 1000});
}

TEST_CASE("rates without counts") {
  BOTH(Rate{300}.reach(Window{}, 150).share() == Fraction{1, 2}.checked());
  BOTH(Rate{300}.phrase(Window{}).text().view() == Text{"300 of 1000"});
}

namespace {
struct AtLeast {
  std::uint32_t enough;
  static constexpr auto counted = Counted::stock;
  constexpr bool valid(Window) const { return Reach::valid(enough); }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count, enough}; }
};
struct Unmarked {
  static constexpr bool takes_rate = false;
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count, 7}; }
};
template <class Target>
constexpr bool stock(Target target) {
  return decltype(Signal{standard::connections, target, linear, Points{5}})::stock;
}
}  // namespace

TEST_CASE("targets say what they count; one that does not is a flow") {
  BOTH(stock(Stock{500}));
  BOTH(stock(AtLeast{500}));
  BOTH(!stock(Unmarked{}));
  BOTH(!stock(PerWeek{3}));
  BOTH(detail::counted_of<Unmarked> == Counted::flow);
  BOTH(detail::counted_of<ActiveWeeks> == Counted::weeks);
  BOTH(detail::counted_of<Each> == Counted::ratio);
  BOTH(detail::takes_rate<Rate>);
  BOTH(!detail::takes_rate<Unmarked>);
}

TEST_CASE("targets say whether they can be used") {
  BOTH(!PerWeek{0}.valid(Window{}));
  BOTH(PerWeek{5041}.valid(Window{}));
  BOTH(!PerWeek{5042}.valid(Window{}));
  BOTH(!PerWeek{~0U}.valid(Window{}));  // no wrapping round
  BOTH(!Stock{65536}.valid(Window{}));
  BOTH(!ActiveWeeks{14}.valid(Window{}));
  BOTH(!Portion{.parts = 3, .of = 2}.valid(Window{}));
  BOTH(!Portion{.parts = 0, .of = 2}.valid(Window{}));
  BOTH(!Portion{.parts = 1, .of = 1001}.valid(Window{}));
  BOTH(!Each{.times = 0}.valid(Window{}));
  BOTH(!Rate{0}.valid(Window{}));
  const Signal rate{Metric{"win_rate", [](Count count) { return count; }}, Rate{300}, linear, Points{1}};
  CHECK(rate.read(Count{200})[0] == Count{200});
  CHECK(rate.read(unknown)[0] == unknown);
  BREAKS(rate_is_no_interval, rate.read(between(200, 300)));
  BOTH(!Rate{1001}.valid(Window{}));
  BOTH(!Window{0}.valid());
  BOTH(!Window{521}.valid());
}

TEST_CASE("a phrase has its numbers where their names stand, and the form that goes with them") {
  BOTH(Phrase{"{n}", {7}}.text().view() == Text{"7"});
  BOTH(Phrase{"{a}{b}{a}{c}", {1, 2, 3}}.text().view() == Text{"1213"});
  BOTH(Phrase{"{n} {n|week|weeks}", {1}}.text().view() == Text{"1 week"});
  BOTH(Phrase{"{n} {n|week|weeks}", {21}}.text().view() == Text{"21 weeks"});
  BOTH(Phrase{"there {n|is|are} {n} of {all}", {1, 2}}.text().view() == Text{"there is 1 of 2"});
  // Of a name without a value, and of what is no place, every character stays.
  BOTH(Phrase{"{a}{b}{c}{d} {d|x|y}", {1, 2, 3}}.text().view() == Text{"123{d} {d|x|y}"});
  BOTH(Phrase{"a } b { c", {1}}.text().view() == Text{"a } b { c"});
  BOTH(Phrase{"", {1}}.text().view() == Text{""});
  BOTH(Phrase{"{n|one}, {n|}.", {2}}.text().view() == Text{"one, ."});
}

TEST_CASE("the last thousandth of a ratio") {
  BOTH(Portion{.parts = 1, .of = 1, .phantoms = 0}.reach({}, 999, 1000) == Reach{999, 1000});
  BOTH(Portion{.parts = 1, .of = 1, .phantoms = 0}.reach({}, 1000, 1000) == Reach{1000, 1000});
}
