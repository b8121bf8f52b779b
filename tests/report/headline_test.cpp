// The headline: one number and its interval, written so that neither claims what is not known.
// SPDX-License-Identifier: MIT
#include "ssi/report/headline.hpp"

#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;
using report::headline_of, report::Headline;

namespace {

constexpr Points micro(std::int64_t value) {
  return Points::from_micropoints(value);
}
constexpr Headline open(std::int64_t low, std::optional<std::int64_t> estimate, std::int64_t high) {
  return {estimate ? std::optional{micro(*estimate)} : std::nullopt, micro(low), micro(high), Points{100}};
}
std::string said(const Headline& headline, const Language& language = english) {
  return std::string{in_words(headline, language).view()};
}

}  // namespace

TEST_CASE("a headline is an estimate in whole points and the interval around it") {
  constexpr Headline ana = open(50'297'581, 70'196'728, 78'300'000);
  CHECK(said(ana) == "about 70 of 100 (50 to 78)");
  CHECK(said(ana, spanish) == "alrededor de 70 de 100 (entre 50 y 78)");
  CHECK(said(ana, german) == "etwa 70 von 100 (50 bis 78)");
  CHECK(in_short(ana).view() == "~70");
  CHECK(interval_in_words(ana).view() == "50 to 78");
  CHECK(interval_in_words(ana, spanish).view() == "50 a 78");
}

TEST_CASE("one that is exact has the two decimals of its rows, and no interval") {
  constexpr Headline ana = open(61'227'361, 61'227'361, 61'227'361);
  CHECK(said(ana) == "61.23 of 100");
  CHECK(said(ana, spanish) == "61,23 de 100");
  CHECK(in_short(ana).view() == "61.23");
  CHECK(interval_in_words(ana).size() == 0);
}

TEST_CASE("where too little is known the interval stands alone, and says so") {
  constexpr Headline newcomer = open(33'539'241, std::nullopt, 85'205'908);
  CHECK(said(newcomer) == "34 to 85 of 100: not enough data for one number");
  CHECK(said(newcomer, spanish) == "entre 34 y 85 de 100: faltan datos para dar una sola cifra");
  CHECK(in_short(newcomer).view() == "?");
  constexpr Tally nothing{.earned = {}, .covered = {}, .max = Points{60}, .estimate = {}};
  CHECK(said(headline_of(nothing)) == "0 to 60 of 60: not enough data for one number");
}

TEST_CASE("an interval that is open is never written as one number") {
  CHECK(said(open(50'100'000, 50'200'000, 50'400'000)) == "about 50.2 of 100 (50.1 to 50.4)");
  CHECK(said(open(99'600'000, 99'900'000, 100'000'000)) == "about 99.9 of 100 (99.6 to 100.0)");
  CHECK(said(open(7'000'000, 7'000'000, 7'000'001)) == "about 7.000000 of 100 (7.000000 to 7.000001)");
  CHECK(said(open(49'499'999, 49'500'000, 49'500'000)) == "about 50 of 100 (49 to 50)");
}

TEST_CASE("the estimate as written lies between the ends as written, whatever they are") {
  tests::Numbers numbers{1601};
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t width = std::int64_t{1} << numbers.below(27);
    const auto low = static_cast<std::int64_t>(numbers.below(100'000'000));
    const std::int64_t high =
        std::min<std::int64_t>(100'000'000, low + 1 + numbers.below(static_cast<std::uint32_t>(width)));
    if (low == high) continue;
    const std::int64_t estimate = low + numbers.below(static_cast<std::uint32_t>(high - low + 1));
    const Headline of = open(low, estimate, high);
    const auto printed = [&](Points points) { return Points::parse(points.text(of.decimals()))->micropoints(); };
    CAPTURE(said(of));
    CHECK(printed(of.earned) < printed(of.high));
    CHECK(printed(of.earned) <= printed(*of.estimate));
    CHECK(printed(*of.estimate) <= printed(of.high));
  }
}
