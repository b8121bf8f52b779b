// What reports show of groups, of steps that are fewer, and of too little evidence; and words of the same.
// SPDX-License-Identifier: MIT
#include <iterator>
#include <string>

#include "few.hpp"
#include "ssi/report/html.hpp"
#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"
#include "ssi/report/terminal.hpp"
#include "ssi/words/decide.hpp"
#include "ssi/words/spanish.hpp"

using namespace ssi;
using tests::few;
using tests::Rep;

namespace {
constexpr Rep usual{.spam = 2, .calls = 70, .some = 7, .all = 9, .demos = 3};

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}
template <class F>
std::string shown(F write) {
  std::string out;
  write(std::back_inserter(out));
  return out;
}
}  // namespace

TEST_CASE("every format shows groups with their sub-totals, where there are any") {
  const auto results = report::results(few, usual);
  const report::Scorecard card = results.view();
  CHECK(report::group_in_words(card, 0).size() == 0);
  CHECK(report::group_in_words(card, 1).view() == "Care: 20.63 of 35");
  CHECK(report::group_in_words(card, 2).size() == 0);
  CHECK(report::group_in_words(card, 3).view() == "Other signals");
  CHECK(report::group_in_words(card, 4).view() == "Both: 8.32 of 25");
  CHECK(report::group_in_words(card, 6).view() == "Told: 0 to 15 of 15: not enough data for one number");
  CHECK(report::group_in_words(card, 6, spanish).view() ==
        "Told: entre 0 y 15 de 15: faltan datos para dar una sola cifra");
  const std::string markdown = shown([&](auto out) { report::markdown(out, card); });
  CHECK(holds(markdown, "| **Care: 20.63 of 35** | | | | |\n| Complaints |"));
  CHECK(holds(markdown, "| **Other signals** | | | | |\n| told |"));
  const std::string terminal = shown([&](auto out) { report::terminal(out, card); });
  CHECK(holds(terminal, "\n Care: 20.63 of 35\n  Complaints "));
  const std::string html = shown([&](auto out) { report::html(out, {.card = card}); });
  CHECK(holds(html, "<h3>Care: 20.63 of 35</h3>\n<div class=\"signal\">"));
  const std::string json = shown([&](auto out) { report::json(out, card); });
  CHECK(holds(json, "\"groups\": [\n      {\"id\": \"care\", \"title\": \"Care\", \"earned\": 20630566"));
  CHECK(holds(json, "\"counts\": {\"spam\": 2}, \"group\": \"care\", \"target\""));
  // A model without groups has none of it.
  const auto plain = report::results(standard::model, tests::active_professional);
  const std::string standard = shown([&](auto out) { report::json(out, plain.view()); });
  CHECK(!holds(standard, "group"));
  CHECK(!holds(standard, "\"step\""));
  CHECK(!holds(standard, "\"evidence\""));
}

TEST_CASE("reports say one fewer, nothing lost, and until when it is unknown") {
  const auto results = report::results(few, usual);
  const report::Scorecard card = results.view();
  CHECK(report::gain_in_words(card.rows[1]).view() == "one fewer (complaint): +5.000");
  CHECK(report::gain_in_words(card.rows[1], spanish).view() == "por complaint menos: +5,000");
  CHECK(report::target_in_words(card.rows[1]).view() == "at most 0 in 13 weeks, none at 5");
  CHECK(report::reading_in_words(card.rows[6]).view() == "7 in 9 (unknown until 10)");
  CHECK(report::reading_in_words(card.rows[6], spanish).view() == "7 de 9 (sin dato hasta 10)");
  CHECK(report::points_in_words(card, 6).view() == "?");
  const auto fine = report::results(few, Rep{.spam = 0, .calls = 9});
  CHECK(report::gain_in_words(fine.view().rows[1]).view() == "nothing lost");
  CHECK(report::reading_in_words(fine.view().rows[3]).view() == "9 (unknown until 15)");
  // What is unknown altogether says only that.
  CHECK(report::reading_in_words(fine.view().rows[6]).view() == "? in ?");
  const std::string json = shown([&](auto out) { report::json(out, card); });
  CHECK(holds(json, "\"next_gain_points\": \"5.000000\", \"step\": -1,"));
  CHECK(holds(json, "\"known\": false, \"counts\": {\"some\": 7, \"all\": 9}, \"group\": \"Told\", \"evidence\": 10,"));
  // Nobody is asked to know better what is known.
  const std::string terminal = shown([&](auto out) { report::terminal(out, card, {.set_option = "--set"}); });
  CHECK(!holds(terminal, "--set"));
}

TEST_CASE("advice in words says one fewer and what is lost") {
  const auto said = [](const Rep& rep, Text id, const Language& language) {
    std::string text;
    for (const Advice& advice : advised(few, rep))
      if (advice.row.id == id) text = in_words(advice, language).c_str();
    return text;
  };
  CHECK(said(usual, "spam", english) == "One fewer (complaint): 5.00 points; 10.00 lost so far.");
  CHECK(said(usual, "spam", spanish) == "Por complaint menos: 5,00 puntos; llevas 10,00 perdidos.");
  CHECK(said({.spam = 6}, "spam", english) == "2 fewer (complaint): 5.00 points; 25.00 lost so far.");
  CHECK(said({.spam = 6}, "spam", spanish) == "Con 2 menos (complaint): 5,00 puntos; llevas 25,00 perdidos.");
  CHECK(said(usual, "replies", english) == "Not known until there are 10. It can be worth 15.00 points.");
  CHECK(said(usual, "replies", spanish) == "Sin dato hasta que haya 10. Puede valer 15,00 puntos.");
  CHECK(said({.some = 1}, "replies", english) == "Not known: find out first. It can be worth 15.00 points.");
  CHECK(spanish(Between{.low = 20, .high = 60, .none = 90}.phrase({})).view() == "de 20 a 60 en 13 semanas");
  CHECK(spanish(PortionBetween{.low = 2, .high = 6, .of = 10}.phrase({})).view() == "de 2 a 6 de cada 10");
  CHECK(spanish(PortionAtMost{.full = 2, .none = 6, .of = 10}.phrase({})).view() == "como mucho 2 de cada 10");
  CHECK(spanish(AtMost{.full = 0, .none = 5}.phrase({})).view() == "como mucho 0 en 13 semanas, nada con 5");
}
