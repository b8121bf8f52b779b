// What advice, plans and changes say, in two languages.
// SPDX-License-Identifier: MIT
#include "ssi/words/decide.hpp"

#include <string_view>

#include "ssi/ssi.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;

namespace {

constexpr auto& model = standard::model;

}  // namespace

TEST_CASE("advice, plans and changes in words") {
  const auto given = advised(model, tests::partly_known, standard::actions);
  CHECK(in_words(given[0]).view() == "One more (congratulation): 0.16 points for 2 min; 2.37 left to earn.");
  CHECK(in_words(given[0], spanish).view() ==
        "Una unidad más (felicitación): 0,16 puntos por 2 min; quedan 2,37 por ganar.");
  const Advice& last = given[given.size() - 1];
  CHECK(in_words(last).view() == "Not known: find out first. It can be worth 2.00 points.");
  CHECK(in_words(last, spanish).view() == "No se conoce: averígualo primero. Puede valer 2,00 puntos.");

  for (const Advice& one : given)
    if (one.row.id == "connections") {
      CHECK(in_words(one).view() == "2 more (connection): 0.01 points; 0.29 left to earn.");
      CHECK(in_words(one, spanish).view() == "2 unidades más (contacto): 0,01 puntos; quedan 0,29 por ganar.");
    }
  const auto budget = planned(model, active_professional, Budget{60}, standard::actions);
  CHECK(in_words(budget).view() ==
        "60 min bring 3.28 points, from 61.23 to 64.51; no plan brings more than 3.32 in that time.");
  const auto goal = planned(model, active_professional, Goal{Points{80}}, standard::actions);
  CHECK(in_words(goal).view() == "1033 min lead from 61.23 to 80.00; no plan reaches 80.00 in fewer than 1033 min.");
  CHECK(in_words(goal, spanish).view() ==
        "1033 min llevan de 61,23 a 80,00; ningún plan llega a 80,00 en menos de 1033 min.");
  CHECK(in_words(planned(model, active_professional, Goal{Points{95}}, standard::actions)).view() ==
        "No plan within these limits reaches 95.00: 85.83 is the most.");
  CHECK(in_words(planned(model, active_professional, Goal{Points{60}}, standard::actions), spanish).view() ==
        "El objetivo de 60,00 ya se ha alcanzado: tienes 61,23.");
  CHECK(limits_in_words(planned(model, active_professional, Goal{Points{95}}, standard::actions)).view() ==
        "Held back by the limits of actions: 0.00; by unknown counts: 0.00; by what no action is on: 14.17.");
  const auto then = what_if(model, active_professional, plus(standard::posts, 10));
  for (const RowDifference& row : then.comparison.rows)
    if (row.subject.id == "comments_per_post")
      CHECK(in_words(row).view() == "Comments per post: -0.66 points, unless its count of 18 grows.");
  auto lazy = standard::actions;
  for (Action& action : lazy) action.most = 1;
  const auto limited = planned(model, active_professional, Budget{600}, lazy);
  const auto said = [](const ShortText& sentence, auto... parts) {
    return (
        (std::string_view{sentence.view()}.find(std::string_view{ShortText{parts}.view()}) != std::string_view::npos) &&
        ...);
  };
  CHECK(said(limit_in_words(limited.steps[1], "Own posts"), Text{"Own posts: the limit of 1 holds back "},
             limited.steps[1].beyond.text(2)));
  const auto unsure = planned(model, tests::partly_known, Budget{60}, standard::actions);
  CHECK(said(unknowns_in_words(unsure), Text{"As counts are unknown"}, unsure.after.total.earned.text(2),
             unsure.after.total.high().text(2)));
  CHECK(said(unknowns_in_words(unsure, spanish), Text{"Como hay datos desconocidos"}));
  Activity no_visits = active_professional;
  no_visits.search.visitor_check_weeks = unknown;
  const auto from_zero = planned(model, no_visits, Budget{60}, standard::actions, {.unknowns = Unknowns::from_zero});
  CHECK(said(unknowns_in_words(from_zero), from_zero.earned_after().text(2), from_zero.high().text(2),
             Text{"may have been there before"}, from_zero.gain_on_unknown.text(2)));
  CHECK(title_of(model, standard::actions[1]) == "Own posts");
}
