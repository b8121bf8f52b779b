// Rows say what one more costs that is the whole of a ratio, in every report.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <iterator>

#include "ssi/report.hpp"
#include "support.hpp"

namespace report_dilution_test {
namespace {

using namespace ssi;

TEST_CASE("what one more of a whole costs, in words") {
  static constexpr auto results = report::results(standard::model, tests::active_professional, {});
  static constexpr report::Scorecard card = results.view();
  constexpr auto said = [](Text id, const Language& language = english) {
    for (std::size_t i = 0; i < card.rows.size(); ++i)
      if (card.rows[i].id == id) return report::dilution_in_words(card, i, language);
    return ShortText{"there is no such row"};
  };
  static_assert(said("reactions_per_post").view() == "one more without a reaction costs 0.186");
  static_assert(said("reply_rate").view() == "one more without an answered message costs 0.132");
  static_assert(said("posts").view() == "it costs 0.286 in ratios until something comes back");
  static_assert(said("reply_rate", spanish).view() == "una vez más sin mensaje respondido resta 0,132");
  static_assert(said("posts", spanish).view() == "resta 0,286 en proporciones mientras no haya respuesta");
  static_assert(said("comments_given").size() == 0);
}

TEST_CASE("a share of a whole says from when on it can be met at all") {
  constexpr auto rows = explain(standard::model, tests::active_professional);
  static_assert(report::target_in_words(rows["reply_rate"]).view() == "9 out of 10, once there is evidence: 18 of 18");
  static_assert(report::target_in_words(rows["acceptance_rate"], spanish).view() ==
                "2 de cada 5, cuando haya datos suficientes: 4 de 4");
  static_assert(report::target_in_words(rows["reactions_per_post"]).view() == "15 for each");
  static_assert(report::target_in_words(rows["posts"]).view() == "3 a week, 39 in 13 weeks");
  // The least whole, by trying all.
  tests::Numbers numbers{3};
  for (int i = 0; i < 300; ++i) {
    const std::uint32_t of = 2 + numbers.below(30), parts = 1 + numbers.below(of - 1), phantoms = numbers.below(7);
    const TargetRatio ratio{parts, of, phantoms};
    std::uint32_t whole = 1;
    while (ratio.reach(whole, whole).x < 1000) ++whole;
    REQUIRE(ratio.full_from() == (phantoms == 0 ? 0 : whole));
  }
  CHECK(TargetRatio{10, 10, 2}.full_from() == 0);
}

TEST_CASE("that shares are counted with failures that were not is said where there are shares") {
  static constexpr auto with = report::results(standard::model, tests::active_professional, {});
  const ShortText said = report::model_in_words(with.view()), dicho = report::model_in_words(with.view(), spanish);
  CHECK(std::string_view{said.view()} ==
        "Model standard, version 1, over 13 weeks. A share needs several cases: one of one is not enough.");
  CHECK(std::string_view{dicho.view()}.ends_with("Una proporción necesita varios casos: uno de uno no basta."));
  struct Calls {
    int calls;
  };
  static constexpr Metric calls{"calls", &Calls::calls};
  constexpr auto own = Index{Pillar{"Activity", Points{40}, Signal{calls, PerWeek{20}, diminishing, Points{40}}}};
  const auto without = report::results(own, Calls{3}, {});
  CHECK(std::string_view{report::model_in_words(without.view()).view()}.ends_with(", over 13 weeks."));
}

TEST_CASE("it stands beside what the next one brings") {
  const auto results = report::results(standard::model, tests::active_professional, {});
  const report::Scorecard card = results.view();
  const auto written = [](auto write) {
    std::string out;
    write(std::back_inserter(out));
    return out;
  };
  const auto has = [](const std::string& text, const std::string& part) { return text.find(part) != text.npos; };
  CHECK(has(written([&](auto out) { report::html(out, report::Page{.card = card}); }),
            "(the next post: +0.181; it costs 0.286 in ratios until something comes back)"));
  CHECK(has(written([&](auto out) { report::markdown(out, card); }),
            "it costs 0.286 in ratios until something comes back"));
  const report::TerminalStyle wide{.width = 300};
  CHECK(has(written([&](auto out) { report::terminal(out, card, wide); }),
            "(the next answered message: +0.184; one more without an answered message costs 0.132)"));
  const std::string json = written([&](auto out) { report::json(out, card); });
  CHECK(has(json, "\"dilution\": 285650, \"dilution_points\": \"0.285650\""));
  std::size_t said = 0;
  for (std::size_t at = 0; (at = json.find("\"dilution\"", at)) != json.npos; ++at) ++said;
  CHECK(said == 7);  // six ratios, and posts
}

}  // namespace
}  // namespace report_dilution_test
