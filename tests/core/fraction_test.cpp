// SPDX-License-Identifier: MIT
#include "ssi/core/fraction.hpp"

#include "support.hpp"

using ssi::Fraction;
using ssi::Reach;

TEST_CASE("fractions compare by value, exactly, at any size") {
  constexpr auto top = ~std::uint64_t{0};
  BOTH(Fraction{1, 2}.checked() == Fraction{2, 4}.checked());
  BOTH(Fraction{1, 3}.checked() < Fraction{1, 2}.checked());
  BOTH(Fraction{0, 5}.checked() == Fraction{0, 7}.checked());
  BOTH(Fraction{5, 5}.checked() == Fraction{7, 7}.checked());
  BOTH(Fraction{top - 2, top - 1}.checked() < Fraction{top - 1, top}.checked());
  BOTH(Fraction{top - 1, top}.checked() > Fraction{top - 2, top - 1}.checked());
  BOTH(Fraction{1, top}.checked() < Fraction{1, top - 1}.checked());
}

TEST_CASE("the order of fractions agrees with cross products") {
  for (std::uint64_t a = 0; a <= 12; ++a)
    for (std::uint64_t b = 1; b <= 12; ++b)
      for (std::uint64_t c = 0; c <= 12; ++c)
        for (std::uint64_t d = 1; d <= 12; ++d) {
          if (a > b || c > d) continue;
          REQUIRE((Fraction{a, b}.checked() < Fraction{c, d}.checked()) == (a * d < c * b));
          REQUIRE((Fraction{a, b}.checked() == Fraction{c, d}.checked()) == (a * d == c * b));
        }
}

TEST_CASE("the rest and the per cents") {
  BOTH(Fraction{1, 4}.checked().rest() == Fraction{3, 4}.checked());
  BOTH(Fraction{1, 3}.checked().percent() == 33);
  BOTH(Fraction{1, 200}.checked().percent() == 1);
  BOTH(Fraction{~std::uint64_t{0}, ~std::uint64_t{0}}.checked().percent() == 100);
  BOTH(Fraction{0, ~std::uint64_t{0}}.checked().percent() == 0);
}

TEST_CASE("no part above its whole, and no whole of nothing") {
  BREAKS(fraction_is_from_0_to_1, Fraction{2, 1}.checked());
  BREAKS(fraction_is_from_0_to_1, Fraction{0, 0}.checked());
}

TEST_CASE("a reach beyond its target is all of it") {
  BOTH(Reach{99, 24}.share() == Fraction{1, 1}.checked());
  BOTH(Reach{6, 24}.share() == Fraction{1, 4}.checked());
  BOTH(!Reach{0, 0}.valid());
  BOTH(!Reach{0, 65536}.valid());
}
