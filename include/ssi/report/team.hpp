// One self-contained page of a team: who has which scores, and how they are spread.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_TEAM_HPP
#define SSI_REPORT_TEAM_HPP

#include "ssi/report/html.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// One member of a team: `{"Ana", score.total, score.pillars}`. The pillars are those of the team's model.
struct Teammate {
  Text name;
  Tally total;
  std::span<const Tally> pillars;
};
/// A team: members in the order in which they are to stand, and how their totals are spread:
/// `team_html(out, {.title = "Sales", .members = members})` is its page.
struct Team {
  Text title = {};
  ModelId model = {};
  Window window = {};
  std::optional<Day> day = {};
  std::span<const Name> names = {};  ///< of the pillars
  std::span<const Teammate> members = {};
  const Distribution* totals = nullptr;
  std::span<const Line> notes = {};
};

/// The team's page: a table, the spread, the best ten. Complexity: linear in the members; no allocation.
template <class Out>
constexpr Out team_html(Out out, const Team& team, const Language& language = english) {
  using namespace detail;
  Writer w{std::move(out)};
  begin_page(w, language("Scores of a team"), team.title, language);
  w("<p class=\"soft\">", Xml{model_in_words(team.model, team.window, team.day, language)});
  for (const Text sentence : disclaimer) w(' ', Xml{language(sentence)});
  w("</p>\n");
  if (team.totals != nullptr && team.totals->size() > 0) {
    w("<p>",
      Xml{language("Mean #, median #, of # members whose total can be told; of # it cannot.",
                   {language(*team.totals->mean()), language(*team.totals->quantile({1, 2}), 1),
                    number(team.totals->size()), number(team.totals->unknown())})},
      "</p>\n<figure>");
    w = Writer{svg_histogram(w.out(), *team.totals, std::nullopt, language, Setting::in_page)};
    w("</figure>\n");
  }
  const auto cell = [&](const Tally& tally) {
    w("<td>");
    if (tally.estimate)
      w(tally.covered == tally.max ? "" : "~", language(*tally.estimate));
    else
      w(language(tally.earned), "\xE2\x80\x93", language(tally.high()));
    w("</td>");
  };
  w("<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">", Xml{language("Member")},
    "</th><th scope=\"col\">", Xml{language("Score")}, "</th>");
  for (const Name& name : team.names) w("<th scope=\"col\">", Clipped{language(name.title), 60}, "</th>");
  w("</tr></thead>\n<tbody>\n");
  for (const Teammate& member : team.members) {
    w("<tr><td>", Clipped{member.name, 120}, "</td>");
    cell(member.total);
    for (const Tally& pillar : member.pillars) cell(pillar);
    w("</tr>\n");
  }
  w("</tbody></table></div>\n<p class=\"soft\">",
    Xml{language("~: an estimate, as counts are unknown; two numbers: not enough is known for one.")}, "</p>\n");
  page_lines(w, "What was read", team.notes, language);
  end_page(w);
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
