// SPDX-License-Identifier: MIT
#include "ssi/std/literals.hpp"
#include "ssi/std/structural.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

template <Structural<Points> P>
constexpr bool reached(Points points) {
  return points >= P;
}
template <Structural<Count> C>
constexpr Count most = C;
template <Structural<Day> D>
struct Since {
  static constexpr Day day = D;
};
template <Window W>
constexpr auto model = standard::model.over(W);

}  // namespace

TEST_CASE("points are written exactly") {
  BOTH(2.5_points == tests::micropoints(2'500'000));
  BOTH(25_points == Points{25});
  BOTH(-0.000001_points == tests::micropoints(-1));
  BOTH(1'000.5_points == tests::micropoints(1'000'500'000));
  BOTH(ssi::literals::operator""_points("0.1") == tests::micropoints(100'000));
}

TEST_CASE("points, counts, days and windows are arguments of templates") {
  BOTH(reached<Points{80}>(Points{80}));
  BOTH(reached<61.2_points>(tests::micropoints(61'200'000)));
  BOTH(!reached<61.2_points>(tests::micropoints(61'199'999)));
  BOTH(most<between(8, 10)> == between(8, 10));
  BOTH(most<unknown> == unknown);
  BOTH(most<Count{7}> == Count{7});
  BOTH(Since<Day{"2026-06-27"}>::day == Day{"2026-06-27"});
  BOTH(std::same_as<Since<Day{"2026-06-27"}>, Since<Day{Day::Civil{2026, 6, 27}}>>);
  BOTH(!std::same_as<Since<Day{"2026-06-27"}>, Since<Day{"2026-06-28"}>>);
  BOTH(model<Window{.weeks = 26}>.window() == Window{.weeks = 26});
}

TEST_CASE("a value that its number does not make is refused") {
  constexpr auto opened = [] {
    Structural<Points> points{Points{}};
    points.micropoints = 3000 * Points::per_point;
    return points;
  };
  BREAKS(points_are_at_most_2000, opened().value());
}
