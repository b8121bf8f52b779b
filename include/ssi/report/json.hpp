// A scorecard as JSON, for machines: stable keys, described by docs/scorecard.schema.json; points as integers in
// micropoints and as exact decimals.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_JSON_HPP
#define SSI_REPORT_JSON_HPP

#include "ssi/report/escape.hpp"
#include "ssi/report/groups.hpp"
#include "ssi/report/page_json.hpp"
#include "ssi/version.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W>
constexpr void json_signal(W& w, const Scorecard& card, std::size_t i, const Language& language) {
  const Row& row = card.rows[i];
  w("{\"id\": ", Json{row.id}, ", \"title\": ", Json{language(row.title)},
    ", \"pillar\": ", Json{card.names[row.place.pillar].id}, ",\n     \"known\": ", row.known() ? "true" : "false",
    ", \"counts\": {");
  Text separator;
  for (const Operand& operand : row.operands()) {
    w(separator, Json{operand.metric}, ": ");
    json_count(w, operand.count);
    separator = ", ";
  }
  w("}, ");
  if (row.place.group > 0) w("\"group\": ", Json{row.group.id}, ", ");
  if (row.evidence > 0) w("\"evidence\": ", row.evidence, ", ");
  w("\"target\": ", Json{target_in_words(row, language)}, ", \"reach\": ");
  if (!row.wholly_unknown())
    w("{\"x\": ", row.reach.x, ", \"of\": ", row.reach.target, '}');
  else
    w("null");
  w(",\n     ");
  json_points(w, "earned", row.wholly_unknown() ? std::nullopt : std::optional{row.points});
  w(", ");
  json_points(w, "high", row.high);
  w(", ");
  json_points(w, "possible", row.possible);
  w(", ");
  json_points(w, "next_gain", row.wholly_unknown() ? std::nullopt : std::optional{row.next_gain});
  if (!card.dilutions.empty() && card.dilutions[i] > Points{}) {
    w(", ");
    json_points(w, "dilution", card.dilutions[i]);
  }
  // One fewer is said; one more is what the gain is of otherwise.
  if (row.step < 0) w(", \"step\": -1");
  w(",\n     \"unit\": ", Json{language(row.texts.unit)}, ", \"reason\": ", Json{language(row.texts.reason)},
    ", \"remedy\": ", Json{language(row.texts.remedy)}, ", \"source\": ", Json{row.texts.source}, '}');
}
template <class W>
constexpr void json_groups(W& w, const Scorecard& card, std::size_t pillar, const Language& language) {
  Text before = ",\n     \"groups\": [";
  for_each_group(card.rows, [&](const GroupTotal& of) {
    if (of.place().pillar != pillar) return;
    w(before, "\n      {\"id\": ", Json{of.group.id}, ", \"title\": ", Json{language(of.group.title)}, ", ");
    json_tally(w, of.tally);
    w('}');
    before = ",";
  });
  if (before == Text{","}) w("\n     ]");
}
template <class W>
constexpr void json_band(W& w, std::optional<standard::Band> band) {
  using standard::Band;
  if (!band) return void(w("null"));
  w(*band == Band::above_80 ? "\"above_80\"" : *band == Band::up_to_80 ? "\"up_to_80\"" : "\"undecided\"");
}

}  // namespace detail

/// The members of the object without its braces, so that a program can add its own.
template <class Out>
constexpr Out json_members(Out out, const Scorecard& card, const Language& language = english) {
  Writer w{std::move(out)};
  w("\"library\": \"ssi ", SSI_VERSION_MAJOR, '.', SSI_VERSION_MINOR, '.', SSI_VERSION_PATCH,
    "\",\n\"model\": ", Json{card.model.name}, ",\n\"version\": ", card.model.version,
    ",\n\"statement\": ", Json{language(disclaimer[0])}, ",\n\"not_linkedin\": ", Json{language(disclaimer[1])},
    ",\n\"language\": ", Json{language.code()}, ",\n\"member\": ");
  if (card.about.member.empty())
    w("null");
  else
    w(Json{card.about.member});
  w(",\n\"day\": ");
  if (card.about.day)
    w('"', card.about.day->text(), '"');
  else
    w("null");
  w(",\n\"weeks\": ", card.window.weeks, ",\n");
  detail::json_headline(w, headline_of(card.total));
  w(",\n\"total\": {");
  detail::json_tally(w, card.total);
  w(", \"band\": ");
  detail::json_band(w, card.band);
  if (card.other_choices) {
    w("},\n\"other_choices\": {");
    detail::json_points(w, "low", card.other_choices->low);
    w(", ");
    detail::json_points(w, "high", card.other_choices->high);
  }
  w("},\n\"pillars\": [");
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    w(i > 0 ? "," : "", "\n    {\"id\": ", Json{card.names[i].id}, ", \"title\": ", Json{language(card.names[i].title)},
      ", ");
    detail::json_tally(w, card.pillars[i]);
    detail::json_groups(w, card, i, language);
    w('}');
  }
  w("\n  ],\n\"signals\": [");
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    w(i > 0 ? "," : "", "\n    ");
    detail::json_signal(w, card, i, language);
  }
  w("\n  ],\n\"counts\": {");
  for (std::size_t i = 0; i < card.counts.size(); ++i) {
    w(i > 0 ? "," : "", "\n    ", Json{card.counts[i].metric}, ": ");
    detail::json_count(w, card.counts[i].count);
  }
  w("\n  },\n\"unknown\": [");
  bool first = true;
  for (const Change& count : card.counts) {
    if (!count.count.wholly_unknown()) continue;
    w(first ? "" : ", ", Json{count.metric});
    first = false;
  }
  w(']');
  // What a program knows of actions, where it said so.
  if (!card.advice.empty()) {
    w(",\n\"advice\": ");
    json_to_do(w, card.advice, language);
  }
  if (!card.questions.empty()) {
    w(",\n\"questions\": ");
    json_to_tell(w, card.questions, language);
  }
  return w.out();
}

/// One object. Complexity: linear in what is written; no allocation.
template <class Out>
constexpr Out json(Out out, const Page& page, const Language& language = english) {
  Writer w{std::move(out)};
  w("{\n");
  Writer rest{json_page_members(json_members(w.out(), page.card, language), page, language)};
  rest("\n}\n");
  return rest.out();
}
/// Of the scorecard alone.
template <class Out>
constexpr Out json(Out out, const Scorecard& card, const Language& language = english) {
  Writer w{std::move(out)};
  w("{\n");
  Writer rest{json_members(w.out(), card, language)};
  rest("\n}\n");
  return rest.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
