// One self-contained page of a team: who has which scores, and how they are spread.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_TEAM_HPP
#define SSI_REPORT_TEAM_HPP

#include "ssi/report/html_chart.hpp"
#include "ssi/standard/band.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// One member of a team: `{"Ana", score.total, score.pillars, score.weakest()}`. The pillars are those of the team's
/// model.
struct Teammate {
  Text name;
  Tally total;
  std::span<const Tally> pillars;
  std::optional<std::size_t> weakest = {};  ///< none: not said
  /// The pillars' points as the member's own scorecard prints them, `card.printed_of(i)`; none: each rounded by itself,
  /// which may be a hundredth off.
  std::span<const Points> printed = {};
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

/// A member's place by estimate among those who have one, from 1: "3", "~3" where what is unknown of them could change
/// it; "?" without an estimate. Complexity: linear in the members.
[[nodiscard]] constexpr ShortText rank_in_words(std::span<const Teammate> members, std::size_t i) {
  const Tally& own = members[i].total;
  if (!own.estimate) return Text{"?"};
  std::uint64_t rank = 1;
  bool sure = true;
  for (std::size_t j = 0; j < members.size(); ++j) {
    const Tally& other = members[j].total;
    if (j == i || !other.estimate) continue;
    if (*own.estimate < *other.estimate) ++rank;
    const bool both_known = own.covered == own.max && other.covered == other.max;
    sure = sure && (both_known || other.high() < own.earned || own.high() < other.earned);
  }
  return ShortText{Text{sure ? "" : "~"}}.append(rank);
}

namespace detail {

// "61.23", "~70", "2 to 19"; of an exact one what is printed elsewhere.
[[nodiscard]] constexpr ShortText points_of(const Tally& tally, std::optional<Points> printed,
                                            const Language& language) {
  Headline told = headline_of(tally);
  if (told.exact() && printed) told.earned = told.high = *printed;
  return told.exact() || told.estimate ? in_short(told, language) : interval_in_words(told, language);
}

template <class W>
constexpr void team_summary(W& w, const Team& team, const Language& language) {
  std::uint64_t without = 0, above = 0, undecided = 0;
  bool band = false;
  for (const Teammate& member : team.members) {
    const auto of = standard::band_of(team.model, member.total);
    without += member.total.estimate ? 0U : 1U;
    above += of == standard::Band::above_80 ? 1U : 0U;
    undecided += of == standard::Band::undecided ? 1U : 0U;
    band = band || of;
  }
  const ShortText size = number(team.members.size());
  w("<p class=\"headline\">", Xml{language("{members} {members|member|members}", {size})}, "</p>\n<p>");
  if (undecided > 0)
    w(Xml{language("Above 80, which is very good: {members}; perhaps, as counts are unknown: {perhaps}.",
                   {number(above), number(undecided)})},
      ' ');
  else if (band)
    w(Xml{language("Above 80, which is very good: {members}.", {number(above)})}, ' ');
  if (without > 0) w(Xml{language("Too little is known for a single number: {members}.", {number(without)})});
  w("</p>\n");
}

template <class W>
constexpr void team_table(W& w, const Team& team, const Language& language) {
  w("<div class=\"scroll\" role=\"group\" aria-labelledby=\"members\" tabindex=\"0\"><table>\n<caption id=\"members\">",
    Xml{language("Members and their points")}, "</caption>\n<thead><tr><th scope=\"col\">", Xml{language("Member")},
    "</th><th scope=\"col\">", Xml{language("Rank")}, "</th><th scope=\"col\">", Xml{language("Score")}, "</th>");
  for (const Name& name : team.names) w("<th scope=\"col\">", Clipped{language(name.title), 60}, "</th>");
  w("<th scope=\"col\">", Xml{language("Weakest")}, "</th></tr></thead>\n<tbody>\n");
  bool estimate = false, two = false;
  const auto cell = [&](const Tally& tally, std::optional<Points> printed) {
    const bool exact = tally.covered == tally.max;
    estimate = estimate || (!exact && tally.estimate), two = two || (!exact && !tally.estimate);
    w("<td>", Xml{points_of(tally, printed, language)}, "</td>");
  };
  for (std::size_t i = 0; i < team.members.size(); ++i) {
    const Teammate& member = team.members[i];
    const ShortText rank = rank_in_words(team.members, i);
    estimate = estimate || *rank.view().begin() == '~';
    w("<tr><th scope=\"row\">", Clipped{member.name, 120}, "</th><td>", rank, "</td>");
    cell(member.total, {});
    for (std::size_t pillar = 0; pillar < member.pillars.size(); ++pillar)
      cell(member.pillars[pillar],
           pillar < member.printed.size() ? std::optional{member.printed[pillar]} : std::nullopt);
    w("<td class=\"words\">");
    if (member.weakest) w(Clipped{language(team.names[*member.weakest].title), 60});
    w("</td></tr>\n");
  }
  w("</tbody></table></div>\n");
  if (!estimate && !two) return;
  w("<p class=\"soft small\">");
  if (estimate) w(Xml{language("~: an estimate, as counts are unknown.")});
  if (two) w(estimate ? " " : "", Xml{language("Two numbers: too little is known for one.")});
  w("</p>\n");
}

}  // namespace detail

/// The team's page: how its totals are spread, and a table of its members. Complexity: quadratic in the members; no
/// allocation.
template <class Out>
constexpr Out team_html(Out out, const Team& team, const Language& language = english) {
  using namespace detail;
  Writer w{std::move(out)};
  begin_page(w, language("Social selling scores of a team"), team.title, language);
  page_model(w, model_in_words(team.model, team.window, team.day, language), language);
  team_summary(w, team, language);
  if (team.totals != nullptr && team.totals->size() > 0) {
    begin_section(w, language("How scores are spread"));
    page_spread(w, *team.totals, std::nullopt, language);
    end_section(w);
  }
  begin_section(w, language("Member by member"));
  team_table(w, team, language);
  end_section(w);
  page_notes(w, team.notes, language);
  end_page(w);
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
