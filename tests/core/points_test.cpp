// SPDX-License-Identifier: MIT
#include "ssi/core/points.hpp"

#include <type_traits>

#include "support.hpp"

using ssi::Points;
using ssi::Text;
using tests::micropoints;

static_assert(sizeof(Points) == 4);
static_assert(std::is_trivially_copyable_v<Points>);
static_assert(!std::is_constructible_v<Points, double>);
static_assert(!std::is_convertible_v<int, Points>);

TEST_CASE("points are exact sums of millionths") {
  BOTH(Points{25}.micropoints() == 25'000'000);
  BOTH(micropoints(1) + micropoints(2) == micropoints(3));
  BOTH(micropoints(1) - micropoints(3) == -micropoints(2));
  BOTH(Points{1} < Points{2});
  BOTH(micropoints(61'227'361).value() == 61.227361);
}

TEST_CASE("points outside of two full indices are refused") {
  BOTH(Points::valid(2'000'000'000));
  BOTH(!Points::valid(2'000'000'001));
  BOTH(!Points::valid(-2'000'000'001));
  BREAKS(points_are_at_most_2000, Points{2001});
  BREAKS(points_are_at_most_2000, Points{2000} + micropoints(1));
  BREAKS(points_are_at_most_2000, -Points{2000} - micropoints(1));
}

TEST_CASE("points print exactly, and round half away from zero") {
  BOTH(micropoints(61'227'361).text().view() == Text{"61.227361"});
  BOTH(micropoints(61'227'361).text(2).view() == Text{"61.23"});
  BOTH(micropoints(61'227'361).text(0).view() == Text{"61"});
  BOTH(micropoints(500'000).text(0).view() == Text{"1"});
  BOTH(micropoints(499'999).text(0).view() == Text{"0"});
  BOTH(micropoints(-1'500'000).text(1).view() == Text{"-1.5"});
  BOTH(micropoints(-1'250'000).text(1).view() == Text{"-1.3"});
  BOTH(micropoints(-4'000).text(2).view() == Text{"0.00"});
  BOTH(micropoints(5).text().view() == Text{"0.000005"});
  BOTH(Points{100}.text().view() == Text{"100.000000"});
}

TEST_CASE("points are read as they are written") {
  BOTH(*Points::parse("72.5") == micropoints(72'500'000));
  BOTH(*Points::parse("0") == Points{});
  BOTH(*Points::parse("-0.000001") == micropoints(-1));
  BOTH(*Points::parse("2000.000000") == Points{2000});
  for (const std::int64_t value : {-2'000'000'000LL, -61'227'361LL, -1LL, 0LL, 999'999LL, 1'000'000LL, 2'000'000'000LL})
    CHECK(Points::parse(micropoints(value).text()) == micropoints(value));
  for (const Text text : {"", "-", ".", "1.", ".5", "1.2.3", "1..2", "+1", "1,5", " 1", "1 ", "1e2", "nan", "--1",
                          "1.0000001", "2000.000001", "-2001", "99999999999999999999"})
    CHECK_MESSAGE(!Points::parse(text), text.data());
}
