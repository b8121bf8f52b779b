// Advice: nothing that moves nothing, nothing left out, the best use of time first; and its words in two languages.
#include <algorithm>
#include <string_view>
#include <vector>

#include "support.hpp"

using namespace ssi;
using tests::active_professional;

namespace {

constexpr auto& model = standard::model;

template <class Subject>
void check_advice(const Subject& subject) {
  const auto given = advised(model, subject, standard::actions);
  const auto rows = explain(model, subject);
  std::size_t with_headroom = 0;
  for (const Row& row : rows) {
    const bool expected = row.headroom() > Points{};
    with_headroom += expected ? 1U : 0U;
    std::size_t found = 0;
    for (const Advice& one : given) found += one.row.id == row.id ? 1U : 0U;
    CHECK_MESSAGE(found == (expected ? 1U : 0U), std::string_view{row.id});
  }
  CHECK(given.size() == with_headroom);
  for (const Advice& one : given) CHECK_FALSE(one.row.texts.remedy.empty());
  // Whatever is advised moves something scored: enough of its count earns more.
  for (const Advice& one : given) {
    if (!one.row.known()) continue;
    auto reading = model.read(subject);
    reading[one.row.place.slot] = Count::largest;
    CHECK_MESSAGE(model.score(reading).total.earned > model.score(subject).total.earned, std::string_view{one.row.id});
  }
}

}  // namespace

TEST_CASE("every signal with headroom has an advice, and no other") {
  check_advice(active_professional);
  check_advice(tests::newcomer);
  check_advice(tests::partly_known);
  check_advice(Activity{});
  tests::Numbers numbers{11};
  for (int i = 0; i < 30; ++i) check_advice(tests::somebody(numbers));
  Activity full;
  for_each_count(full, [](Text, Count& count) { count = 1000; });
  full.content.reactions_received = 20'000;
  full.content.comments_received = 20'000;
  CHECK(advised(model, full, standard::actions).empty());
}

TEST_CASE("ranked by points a minute, then what others decide, then what is unknown") {
  const auto given = advised(model, tests::partly_known, standard::actions);
  int group = 0;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const int here = !given[i].row.known() ? 2 : given[i].minutes ? 0 : 1;
    CHECK(here >= group);
    if (here == group && i > 0 && here == 0)
      CHECK(given[i].row.next_gain.micropoints() * *given[i - 1].minutes <=
            given[i - 1].row.next_gain.micropoints() * *given[i].minutes);
    if (here == group && i > 0 && here == 1) CHECK(given[i].row.next_gain <= given[i - 1].row.next_gain);
    group = here;
  }
  CHECK(group == 2);
  CHECK(given[0].row.id == "congratulations");  // 0.153846 points a congratulation of two minutes
  CHECK(given[0].per_minute() == tests::micropoints(given[0].row.next_gain.micropoints() / 2));
  CHECK_FALSE(given[given.size() - 1].per_minute());
  // What somebody does not want to do costs nothing and is said without a cost.
  auto unwilling = standard::actions;
  for (Action& action : unwilling) action.per_week = 0;
  for (const Advice& one : advised(model, active_professional, unwilling)) CHECK_FALSE(one.minutes);
  static_assert(advised(model, active_professional, standard::actions).size() > 20);
}

TEST_CASE("an action on nothing is refused") {
  auto actions = standard::actions;
  actions[0].metric = "sections";
  BREAKS(change_names_a_metric_of_the_index, advised(model, active_professional, actions));
  actions = standard::actions;
  actions[1].minutes = 0;
  BREAKS(action_costs_1_to_10080_minutes, advised(model, active_professional, actions));
}

TEST_CASE("everything that the standard model says has a Spanish translation, and no translation is left over") {
  std::vector<std::string_view> said;
  const auto say = [&](Text text) {
    CHECK_MESSAGE(spanish.has(text), std::string_view{text});
    CHECK_MESSAGE(!(spanish(text) == text), std::string_view{text});
    said.push_back(text);
  };
  model.for_each_pillar([&](const auto& pillar, std::size_t) { say(pillar.title()); });
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    for (const Text text : {signal.title(), signal.texts().unit, signal.texts().reason, signal.texts().remedy})
      say(text);
    CHECK(spanish.has(signal.phrase({}).pattern));
    CHECK(english.has(signal.title()));
  });
  for (const Translation& entry : detail::spanish_standard) {
    CHECK_MESSAGE(std::find(said.begin(), said.end(), std::string_view{entry.english}) != said.end(),
                  std::string_view{entry.english});
    CHECK(!entry.translated.empty());
  }
}

TEST_CASE("translations keep the numbers of their pattern, and fit with the longest titles") {
  for (const Language* language : {&english, &spanish}) {
    language->for_each([](const Translation& entry) {
      const auto marks = [](Text text) { return std::count(text.begin(), text.end(), '#'); };
      CHECK(marks(entry.english) == marks(entry.translated));
    });
    for (const auto& somebody : {active_professional, tests::newcomer, tests::partly_known}) {
      for (const Advice& one : advised(model, somebody, standard::actions)) {
        const ShortText text = in_words(one, *language);
        CHECK(text.size() < ShortText::capacity);
        CHECK(std::count(text.view().begin(), text.view().end(), '#') == 0);
      }
      for (const auto& change : {plus(standard::posts, 1000), plus(standard::invitations_sent, 1000)})
        for (const RowDifference& row : what_if(model, somebody, change).comparison.rows)
          if (side_effect(row)) CHECK(in_words(row, *language).size() < ShortText::capacity);
    }
  }
}

TEST_CASE("words") {
  const auto given = advised(model, tests::partly_known, standard::actions);
  CHECK(in_words(given[0]).view() == "One more (congratulation): 0.16 points for 2 min; 2.37 left to earn.");
  CHECK(in_words(given[0], spanish).view() ==
        "Una unidad más (felicitación): 0,16 puntos por 2 min; quedan 2,37 por ganar.");
  const Advice& last = given[given.size() - 1];
  CHECK(in_words(last).view() == "Not known: find out first. It can be worth 2.00 points.");
  CHECK(in_words(last, spanish).view() == "No se conoce: averígualo primero. Puede valer 2,00 puntos.");

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

TEST_CASE("a third language, and a table of one's own in front of the library's") {
  static constexpr Translation french_table[] = {{"Own posts", "Publications"}};
  static constexpr auto french = Language{"fr", french_table, {','}};
  BOTH(french("Own posts") == "Publications");
  BOTH(french("Own articles") == "Own articles");
  BOTH(french.has("Own posts") && !french.has("Own articles"));
  static constexpr Translation own_table[] = {{"Demos", "Demostraciones"}, {"Own posts", "Entradas"}};
  static constexpr auto own = Language{own_table, spanish};
  BOTH(own("Demos") == "Demostraciones");
  BOTH(own("Own posts") == "Entradas");
  BOTH(own("Own articles") == "Artículos propios");
  BOTH(own.code() == "es");
  BOTH(own(Points{2}, 1).view() == "2,0");
  BOTH(english(tests::micropoints(-1'234'567), 2).view() == "-1.23");
  BOTH(spanish(PerWeek{3}.phrase({})).text().view() == "3 por semana, 39 en 13 semanas");
  BOTH(english("#: #", {"a"}).view() == "a: #");
}
