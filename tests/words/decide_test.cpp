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
        "Por felicitación adicional: 0,16 puntos en 2 min; puedes ganar hasta 2,37.");
  const Advice& last = given[given.size() - 1];
  CHECK(in_words(last).view() == "Not known: find out first. It can be worth 2.00 points.");
  CHECK(in_words(last, spanish).view() == "Sin dato: averígualo primero. Puede valer 2,00 puntos.");

  for (const Advice& one : given)
    if (one.row.id == "connections") {
      CHECK(in_words(one).view() == "2 more (connection): 0.01 points; 0.29 left to earn.");
      CHECK(in_words(one, spanish).view() == "Con 2 más (contacto): 0,01 puntos; puedes ganar hasta 0,29.");
    }
  const auto budget = planned(model, active_professional, Budget{60}, standard::actions);
  CHECK(in_words(budget).view() ==
        "60 min bring 3.28 points by the counts that they move; in that time no plan brings more than 3.32.");
  CHECK(pace_in_words(budget).view() == "On top of your present pace, 61.23 becomes 64.51.");
  const auto goal = planned(model, active_professional, Goal{Points{80}}, standard::actions);
  CHECK(in_words(goal).view() ==
        "1033 min lead from 61.23 to 80.00 by the counts that they move; no plan reaches 80.00 "
        "that way in fewer than 1033 min.");
  CHECK(in_words(goal, spanish).view() ==
        "Con 1033 min pasas de 61,23 a 80,00 por los datos que mueven; ningún plan llega "
        "así a 80,00 en menos de 1033 min.");
  CHECK(in_words(planned(model, active_professional, Goal{Points{95}}, standard::actions)).view() ==
        "No plan within these limits reaches 95.00: 85.83 is the most, in 2636 min.");
  CHECK(in_words(planned(model, active_professional, Goal{Points{60}}, standard::actions), spanish).view() ==
        "El objetivo de 60,00 ya está alcanzado: tienes 61,23.");
  CHECK(limits_in_words(planned(model, active_professional, Goal{Points{95}}, standard::actions)).view() ==
        "Held back most by what no action is on, such as what others decide: 14.17 points.");
  const auto then = what_if(model, active_professional, plus(standard::posts, 10));
  for (const RowDifference& row : then.comparison.rows)
    if (row.subject.id == "comments_per_post")
      CHECK(in_words(row).view() == "Comments per post: −0.66 points, unless its count of 18 grows.");
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
  CHECK(limits_in_words(planned(model, active_professional, Goal{Points{80}}, lazy)).view() ==
        "Held back most by the limits of actions: 20.78 points.");
  CHECK(said(limits_in_words(planned(model, Activity{}, Goal{Points{95}}, standard::actions)),
             Text{"Held back most by counts that are not known: "}));
  const auto unsure = planned(model, tests::partly_known, Budget{60}, standard::actions);
  CHECK(unknowns_in_words(unsure).view().empty());
  CHECK(in_words(unsure.before.total).view() == "about 60.55 (at least 56.93)");
  CHECK(said(pace_in_words(unsure), Text{"On top of your present pace, about 60.55 (at least 56.93) becomes about "}));
  Activity no_visits = active_professional;
  no_visits.search.visitor_check_weeks = unknown;
  const auto no_visits_known = planned(model, no_visits, Budget{60}, standard::actions);
  CHECK(said(unknowns_in_words(no_visits_known), Text{"may have been there before"},
             no_visits_known.gain_on_unknown.text(2)));
  CHECK(said(unknowns_in_words(no_visits_known, spanish), Text{"ya lo tuvieras"}));
  CHECK(in_words(questions_of(model, no_visits)[0]).view() ==
        "Weeks with a look at profile visitors: unknown, up to 3.00 points.");
  CHECK(in_words(model.score(Activity{}).total).view() == "at least 0.00");

  // Both ends of what ratios and weeks make of it.
  const auto far = planned(model, active_professional, Goal{Points{85}}, standard::actions, {.links = standard::links});
  CHECK(said(pace_in_words(far), Text{"On top of your present pace, 61.23 becomes "}, Text{" to "},
             far.outlook.nothing_new.total.earned.text(2), far.outlook.as_they_are.total.earned.text(2)));
  CHECK(said(pace_in_words(far, spanish), Text{"Además de tu ritmo actual, "}));
  CHECK(said(nothing_else_in_words(far.outlook, Day{"2026-09-26"}), Text{"If you do this and nothing else, it is "},
             Text{" on 26 Sep 2026."}));
  CHECK(said(in_words(far.steps[1]), Text{", in all "}));
  for (const Advice& one : advised(model, active_professional, standard::actions, standard::links)) {
    if (one.row.id == "posts") {
      CHECK(net_in_words(one).view() == "In all, with the ratios and weeks that it moves: −0.10 to 1.01.");
      CHECK(net_in_words(one, spanish).view() == "En total, con las proporciones y semanas que mueve: −0,10 a 1,01.");
    }
    if (one.row.id == "congratulations") CHECK(net_in_words(one).view().empty());
  }
  // Of one pillar, where that is the goal.
  const auto engage =
      planned(model, active_professional, Goal{Points{15}, model.place_of("engage")}, standard::actions);
  CHECK(said(pace_in_words(engage), Text{"On top of your present pace, 13.25 becomes 15."}));
  CHECK(said(nothing_else_in_words(engage.outlook, Day{"2026-09-26"}, english, model.place_of("relate")),
             Text{"it is 14.19 on"}));
  CHECK(too_large_in_words(far).view().empty());
  auto large = far;
  large.too_large = true;
  CHECK(too_large_in_words(large).view() == "An exact plan would be too large here: this is the greedy one.");
  CHECK(title_of(model, standard::actions[1]) == "Own posts");
}
