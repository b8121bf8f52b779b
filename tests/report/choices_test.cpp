// How far other choices could move a score, in every report.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <iterator>

#include "ssi/report.hpp"
#include "ssi/robust.hpp"
#include "support.hpp"

namespace choices_test {
namespace {

using namespace ssi;

constexpr Spread<Points> spread(std::int64_t low, std::int64_t high) {
  const Points a = tests::micropoints(low), b = tests::micropoints(high);
  return {Points{}, a, a, b, Points{100}};
}

TEST_CASE("whole points around nine of ten draws; nothing where nothing moves") {
  static_assert(in_words(spread(55'596'846, 68'640'276)).view() ==
                "Other weights, curves and targets of the same model would mostly put it between 55 and 69.");
  static_assert(in_words(spread(55'000'000, 69'000'000), spanish).view() ==
                "Con otros pesos, curvas y metas del mismo modelo estaría casi siempre entre 55 y 69.");
  static_assert(in_words(spread(55'000'001, 68'000'001)) == in_words(spread(55'999'999, 69'000'000)));
  static_assert(in_words(spread(0, 0)).size() == 0);
}

TEST_CASE("every report says it where it was asked for, and is as it was where it was not") {
  const auto results = report::results(standard::model, tests::active_professional, {});
  const report::Scorecard without = results.view();
  report::Scorecard card = without;
  card.other_choices = varied(standard::model, tests::active_professional).total;
  const auto written = [](auto write) {
    std::string out;
    write(std::back_inserter(out));
    return out;
  };
  const std::string sentence = "same model would mostly put it between 55 and 69.";
  const auto check = [&](auto write) {
    const std::string with = written([&](auto out) { write(out, card); });
    const std::string bare = written([&](auto out) { write(out, without); });
    CHECK(with.find(sentence) != with.npos);
    CHECK(bare.find("Other weights") == bare.npos);
    CHECK(with.size() > bare.size());
  };
  check([](auto out, const report::Scorecard& shown) { report::html(out, report::Page{.card = shown}); });
  check([](auto out, const report::Scorecard& shown) { report::markdown(out, shown); });
  check([](auto out, const report::Scorecard& shown) {
    static const report::TerminalStyle wide{.width = 200};
    report::terminal(out, shown, wide);
  });
  const std::string json = written([&](auto out) { report::json(out, card); });
  CHECK(json.find("\"other_choices\": {\"low\": 55596846, \"low_points\": \"55.596846\", \"high\": 68640276, "
                  "\"high_points\": \"68.640276\"},\n\"pillars\"") != json.npos);
  CHECK(written([&](auto out) { report::json(out, without); }).find("other_choices") == json.npos);
}

}  // namespace
}  // namespace choices_test
