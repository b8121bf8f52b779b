// SPDX-License-Identifier: MIT
#include "ssi/core/fraction.hpp"

#include "support.hpp"

using ssi::Fraction;
using ssi::Reach;

TEST_CASE("fractions compare by value, exactly, at any size") {
  constexpr auto top = ~std::uint64_t{0};
  BOTH(Fraction::of(1, 2) == Fraction::of(2, 4));
  BOTH(Fraction::of(1, 3) < Fraction::of(1, 2));
  BOTH(Fraction::of(0, 5) == Fraction::of(0, 7));
  BOTH(Fraction::of(5, 5) == Fraction::of(7, 7));
  BOTH(Fraction::of(top - 2, top - 1) < Fraction::of(top - 1, top));
  BOTH(Fraction::of(top - 1, top) > Fraction::of(top - 2, top - 1));
  BOTH(Fraction::of(1, top) < Fraction::of(1, top - 1));
}

TEST_CASE("the order of fractions agrees with cross products") {
  for (std::uint64_t a = 0; a <= 12; ++a)
    for (std::uint64_t b = 1; b <= 12; ++b)
      for (std::uint64_t c = 0; c <= 12; ++c)
        for (std::uint64_t d = 1; d <= 12; ++d) {
          if (a > b || c > d) continue;
          REQUIRE((Fraction::of(a, b) < Fraction::of(c, d)) == (a * d < c * b));
          REQUIRE((Fraction::of(a, b) == Fraction::of(c, d)) == (a * d == c * b));
        }
}

TEST_CASE("the rest and the per cents") {
  BOTH(Fraction::of(1, 4).rest() == Fraction::of(3, 4));
  BOTH(Fraction::of(1, 3).percent() == 33);
  BOTH(Fraction::of(1, 200).percent() == 1);
  BOTH(Fraction::of(~std::uint64_t{0}, ~std::uint64_t{0}).percent() == 100);
  BOTH(Fraction::of(0, ~std::uint64_t{0}).percent() == 0);
}

TEST_CASE("no part above its whole, and no whole of nothing") {
  BREAKS(fraction_is_from_0_to_1, Fraction::of(2, 1));
  BREAKS(fraction_is_from_0_to_1, Fraction::of(0, 0));
}

TEST_CASE("a reach beyond its target is all of it") {
  BOTH(Reach{99, 24}.share() == Fraction::of(1, 1));
  BOTH(Reach{6, 24}.share() == Fraction::of(1, 4));
  BOTH(!Reach{0, 0}.valid());
  BOTH(!Reach{0, 65536}.valid());
}
