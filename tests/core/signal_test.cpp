// SPDX-License-Identifier: MIT
#include "ssi/core/signal.hpp"

#include "support.hpp"

using namespace ssi;

namespace signal_test {
namespace {

struct Rep {
  int demos = 0;
  int calls = 0;
  double rate = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};

// A curve of the user's own: nothing below half of the target, then all of it in proportion.
constexpr auto late = [](Fraction reached) {
  return 2 * reached.part <= reached.whole ? Fraction{}
                                           : Fraction{2 * reached.part - reached.whole, reached.whole}.checked();
};
// A target of the user's own: ten a week, but in weeks of four days.
struct PerShortWeek {
  std::uint32_t pace;
  constexpr bool valid(Window) const { return pace > 0; }
  constexpr Reach reach(Window window, std::uint32_t count) const { return {7 * count, 4 * pace * window.weeks}; }
};

constexpr Points points_of(const auto& signal, auto... counts) {
  const Count read[] = {counts...};
  return signal.points(Window{}, read);
}

}  // namespace

TEST_CASE("a signal is named after its metric, or by hand") {
  BOTH(Signal{demos, PerWeek{3}, diminishing, Points{5}}.id() == Text{"demos"});
  BOTH(Signal{"visits", demos, PerWeek{3}, diminishing, Points{5}}.id() == Text{"visits"});
  BOTH(Signal{"share", demos.per(calls), Portion{1, 5}, linear, Points{5}}.id() == Text{"share"});
  BOTH(Signal{demos, PerWeek{3}, linear, Points{5}}.title() == Text{"demos"});
  BOTH(Signal{demos, PerWeek{3}, linear, Points{5}, Texts{.title = "Demos"}}.title() == Text{"Demos"});
}

TEST_CASE("a signal's points") {
  BOTH(points_of(Signal{demos, Stock{24}, diminishing, Points{5}}, 7) == tests::micropoints(2'491'319));
  BOTH(points_of(Signal{"s", demos.per(calls), Portion{9, 10}, linear, Points{4}}, 18, 22) ==
       tests::micropoints(3'332'000));
}

TEST_CASE("a ratio is known only if both counts are, and takes no part above its whole") {
  constexpr auto share = Signal{"share", demos.per(calls), Portion{1, 5}, linear, Points{5}};
  constexpr auto each = Signal{"each", demos.per(calls), Each{2}, linear, Points{5}};
  constexpr Count known[] = {1, 2}, half[] = {3, unknown}, other[] = {unknown, 3}, more[] = {3, 2};
  BOTH(share.known(known));
  BOTH(!share.known(half));
  BOTH(!share.known(other));
  BOTH(share.accepts(half));
  BOTH(!share.accepts(more));
  BOTH(each.accepts(more));
}

TEST_CASE("curves and targets of the user's own") {
  constexpr auto curved = Signal{demos, Stock{10}, late, Points{5}};
  BOTH(points_of(curved, 5) == Points{});
  BOTH(points_of(curved, 6) == Points{1});
  BOTH(points_of(curved, 99) == Points{5});
  constexpr auto short_weeks = Signal{demos, PerShortWeek{10}, linear, Points{5}};
  BOTH(points_of(short_weeks, 65) == tests::micropoints(4'375'000));
  BOTH(short_weeks.phrase(Window{}).text().view() == Text{});
}

TEST_CASE("a wrong signal is refused by its rule, and can be asked about first") {
  BREAKS(weight_is_0_to_100_points, Signal{demos, Stock{1}, linear, Points{101}});
  BREAKS(weight_is_0_to_100_points, Signal{demos, Stock{1}, linear, Points{-1}});
  BREAKS(target_is_1_to_65535, Signal{demos, Stock{0}, linear, Points{1}});
  BREAKS(target_is_1_to_65535, Signal{demos, PerWeek{6000}, linear, Points{1}});
  BREAKS(target_ratio_is_1_to_1000_each, Signal{"s", demos.per(calls), Portion{2, 1}, linear, Points{1}});
  BREAKS(target_ratio_is_1_to_1000_each, Signal{"s", demos.per(calls), Each{1001}, linear, Points{1}});
  BREAKS(exponent_is_1_to_4, Signal{demos, Stock{1}, Diminishing{0}, Points{1}});
  BREAKS(exponent_is_1_to_4, Signal{demos, Stock{1}, Diminishing{5}, Points{1}});
  BREAKS(credit_is_exact_in_64_bits, Signal{demos, Stock{65535}, Diminishing{4}, Points{25}});
  BREAKS(credit_is_exact_in_64_bits, Signal{demos, Stock{552}, Diminishing{4}, Points{100}});
  using Built = decltype(Signal{demos, Stock{1}, Diminishing{1}, Points{1}});
  BOTH(Built::valid(Stock{551}, Diminishing{4}, Points{100}));
  BOTH(!Built::valid(Stock{552}, Diminishing{4}, Points{100}));
  BOTH(Built::valid(Stock{24}, Diminishing{2}, Points{5}));
  BOTH(!Built::valid(Stock{0}, Diminishing{2}, Points{5}));
  BOTH(!Built::valid(Stock{24}, Diminishing{5}, Points{5}));
  BOTH(!Built::valid(Stock{24}, Diminishing{2}, Points{101}));
  BOTH(!Built::valid(Stock{65535}, Diminishing{3}, Points{25}));
}

TEST_CASE("a user's curve that leaves 0 to 1, or is too fine, is refused when it does so") {
  constexpr auto above = Signal{demos, Stock{10},
                                [](Fraction r) {
                                  return Fraction{r.part == 5 ? 2 * r.whole : r.part, r.whole};
                                },
                                Points{5}};
  BREAKS(fraction_is_from_0_to_1, points_of(above, 5));
  constexpr auto fine = Signal{demos, Stock{10},
                               [](Fraction r) {
                                 return r.part == 5 ? Fraction{1, ~std::uint64_t{0}} : r;
                               },
                               Points{5}};
  BREAKS(credit_is_exact_in_64_bits, points_of(fine, 5));
  BOTH(points_of(fine, 4) == Points{2});
}

}  // namespace signal_test
