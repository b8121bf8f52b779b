// SPDX-License-Identifier: MIT
#include "ssi/core/count.hpp"

#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include "support.hpp"

using ssi::Count;
using ssi::per_mille;
using ssi::unknown;

static_assert(sizeof(Count) == 8);
static_assert(std::is_trivially_copyable_v<Count>);
static_assert(!std::is_constructible_v<Count, double>, "0.7 likes must not become 0 likes");
static_assert(!std::is_constructible_v<Count, float>);

TEST_CASE("a count is unknown by default, and unknown is not zero") {
  BOTH(!Count{}.known());
  BOTH(Count{} == unknown);
  BOTH(!(Count{0} == unknown));
  BOTH(Count{0}.known());
  BOTH(Count{}.value_or(7) == 7);
  BOTH(Count{3}.value_or(7) == 3);
}

TEST_CASE("every integer enters, and large ones saturate") {
  BOTH(Count{true}.value_or(9) == 1);
  BOTH(Count{static_cast<signed char>(5)}.value_or(0) == 5);
  BOTH(Count{Count::largest}.value_or(0) == 16'777'215);
  BOTH(Count{Count::largest + 1} == Count{Count::largest});
  BOTH(Count{std::numeric_limits<std::uint32_t>::max()} == Count{Count::largest});
  BOTH(Count{std::numeric_limits<std::uint64_t>::max()} == Count{Count::largest});
  BOTH(Count{std::numeric_limits<std::int64_t>::max()} == Count{Count::largest});
}

TEST_CASE("optionals and sentinels become unknown") {
  BOTH(Count{std::optional<int>{}} == unknown);
  BOTH(Count{std::optional<long>{4}} == Count{4});
  BOTH(ssi::known_unless(-1, ssi::Sentinel{-1}) == unknown);
  BOTH(ssi::known_unless(0, ssi::Sentinel{-1}) == Count{0});
}

TEST_CASE("a negative count is refused, and can be asked about first") {
  BOTH(!Count::valid(-1));
  BOTH(Count::valid(0));
  BOTH(Count::valid(~0U));
  BREAKS(count_is_not_negative, Count{-1});
  BREAKS(count_is_not_negative, Count{std::optional<int>{-3}});
  BREAKS(count_is_not_negative, ssi::known_unless(-2, ssi::Sentinel{-1}));
}

TEST_CASE("the bits of a known count are those of its number") {
  const Count count = 12345;
  std::uint32_t bits = 0;
  std::memcpy(&bits, &count, sizeof bits);
  CHECK(bits == 12345);
}

TEST_CASE("rates become thousandths, rounded half up") {
  BOTH(per_mille(0.0) == Count{0});
  BOTH(per_mille(-0.0) == Count{0});
  BOTH(per_mille(1.0) == Count{1000});
  BOTH(per_mille(0.3) == Count{300});
  BOTH(per_mille(0.5) == Count{500});
  BOTH(per_mille(0.0625) == Count{63});  // 62.5 exactly
  BOTH(per_mille(0.062499) == Count{62});
  BOTH(per_mille(std::numeric_limits<double>::denorm_min()) == Count{0});
  BOTH(per_mille(std::numeric_limits<double>::min()) == Count{0});
  BOTH(per_mille(0.9999999999) == Count{1000});
  BOTH(per_mille(std::numeric_limits<double>::quiet_NaN()) == unknown);
}

TEST_CASE("rates agree with long double arithmetic on many values") {
  tests::Numbers numbers{1};
  for (int i = 0; i < 20'000; ++i) {
    const double rate =
        std::ldexp(static_cast<double>(numbers.next() >> 11), -53 - static_cast<int>(numbers.below(12)));
    const auto expected = static_cast<std::uint32_t>(std::floor(static_cast<long double>(rate) * 1000.0L + 0.5L));
    REQUIRE(per_mille(rate).value_or(9999) == expected);
  }
}

TEST_CASE("rates outside of 0 to 1 are refused") {
  BOTH(ssi::valid_rate(1.0));
  BOTH(!ssi::valid_rate(1.0000000001));
  BOTH(!ssi::valid_rate(-0.0000001));
  BREAKS(rate_is_from_0_to_1, per_mille(1.1));
  BREAKS(rate_is_from_0_to_1, per_mille(-0.1));
  BREAKS(rate_is_from_0_to_1, per_mille(std::numeric_limits<double>::infinity()));
  BREAKS(rate_is_from_0_to_1, per_mille(-std::numeric_limits<double>::infinity()));
}

TEST_CASE("a count between bounds: exact, at least, at most, or unknown, which is the widest") {
  BOTH(Count{11}.known() && Count{11}.low() == 11 && Count{11}.high() == 11 && Count{11}.width() == 0);
  BOTH(!unknown.known() && unknown.wholly_unknown() && unknown.low() == 0 && unknown.high() == Count::largest);
  BOTH(ssi::at_least(14).low() == 14 && ssi::at_least(14).high() == Count::largest);
  BOTH(ssi::at_most(3) == ssi::between(0, 3));
  BOTH(ssi::between(8, 8) == Count{8});
  BOTH(ssi::at_least(0) == unknown);
  BOTH(ssi::at_least(Count::largest).known());
  BOTH(ssi::between(8, 10) + ssi::at_least(2) == ssi::at_least(10));
  BOTH(Count{Count::largest} + Count{1} == Count{Count::largest});
  BOTH(ssi::between(8, 10).text().view() == ssi::Text{"8 to 10"});
  BOTH(ssi::at_least(14).text().view() == ssi::Text{"at least 14"});
  BOTH(ssi::at_most(3).text().view() == ssi::Text{"at most 3"});
  BOTH(unknown.text().view() == ssi::Text{"unknown"});
  BREAKS(count_is_at_least_its_least, ssi::between(10, 8));
  BREAKS(count_is_not_negative, ssi::at_least(-1));
}

TEST_CASE("a pair of optionals is a count between bounds") {
  using Bounds = std::pair<std::optional<int>, std::optional<int>>;
  BOTH(Count{Bounds{8, 10}} == ssi::between(8, 10));
  BOTH(Count{Bounds{8, std::nullopt}} == ssi::at_least(8));
  BOTH(Count{Bounds{std::nullopt, 3}} == ssi::at_most(3));
  BOTH(Count{Bounds{}} == unknown);
  BREAKS(count_is_at_least_its_least, Count{Bounds{3, 2}});
}
