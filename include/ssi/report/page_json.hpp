// What a page has beside its scorecard, as members of a JSON document: weeks, changes, a plan, a population, notes.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_PAGE_JSON_HPP
#define SSI_REPORT_PAGE_JSON_HPP

#include "ssi/report/own_index_json.hpp"
#include "ssi/report/page.hpp"
#include "ssi/report/to_do_json.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W>
constexpr void json_figures(W& w, const Line::Figures& figures) {
  if (const Step* const step = std::get_if<Step>(&figures)) {
    w(", \"metric\": ", Json{step->action.metric}, ", \"units\": ", step->units, ", \"minutes\": ", step->minutes(),
      ", ");
    json_points(w, "gain", step->gain);
    w(", ");
    json_net(w, step->net);
  } else if (const Moved* const moved = std::get_if<Moved>(&figures)) {
    w(", \"signal\": ", Json{moved->signal});
    for (const auto& [key, points] :
         {std::pair{Text{"change"}, moved->change}, std::pair{Text{"entered"}, moved->entered},
          std::pair{Text{"aged"}, moved->aged}, std::pair{Text{"learned"}, moved->learned}}) {
      w(", ");
      json_points(w, key, points);
    }
  }
}
template <class W>
constexpr void json_lines(W& w, Text key, std::span<const Line> lines, const Language& language) {
  w(",\n", Json{key}, ": [");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    w(i > 0 ? "," : "", "\n    {\"title\": ", Json{language(lines[i].title)}, ", \"words\": ", Json{lines[i].words});
    json_figures(w, lines[i].figures);
    w('}');
  }
  w(lines.empty() ? "]" : "\n  ]");
}
template <class W>
constexpr void json_weekly(W& w, const Weekly& weekly, const Language& language) {
  w(",\n\"weekly\": [");
  for (std::size_t i = 0; i < weekly.weeks.size(); ++i) {
    w(i > 0 ? "," : "", "\n    {\"day\": \"", weekly.weeks[i].day.text(), "\", ");
    json_points(w, "total", weekly.weeks[i].total);
    const std::optional<Ends> ends = weekly.weeks[i].between();
    w(", ");
    json_points(w, "earned", ends ? std::optional{ends->low} : std::nullopt);
    w(", ");
    json_points(w, "high", ends ? std::optional{ends->high} : std::nullopt);
    w('}');
  }
  w(weekly.weeks.empty() ? "]" : "\n  ]", ",\n\"marks\": [");
  for (std::size_t i = 0; i < weekly.marks.size(); ++i)
    w(i > 0 ? "," : "", "\n    {\"day\": \"", weekly.marks[i].day.text(),
      "\", \"title\": ", Json{weekly.marks[i].title}, '}');
  w(weekly.marks.empty() ? "]" : "\n  ]", ",\n\"references\": [");
  for (std::size_t i = 0; i < weekly.references.size(); ++i) {
    w(i > 0 ? "," : "", "\n    {\"title\": ", Json{language(weekly.references[i].title)}, ", ");
    json_points(w, "total", weekly.references[i].total);
    if (weekly.references[i].day) w(", \"day\": \"", weekly.references[i].day->text(), '"');
    w('}');
  }
  w(weekly.references.empty() ? "]" : "\n  ]");
}
template <class W>
constexpr void json_population(W& w, const Distribution* population, std::optional<Points> member) {
  w(",\n\"population\": ");
  if (population == nullptr) return void(w("null"));
  w("{\"members\": ", population->size(), ", \"unknown\": ", population->unknown(), ", ");
  json_points(w, "mean", population->mean());
  w(", ");
  json_points(w, "median", population->quantile({1, 2}));
  const auto top = member ? population->top_share(*member) : std::nullopt;
  w(", \"top_percent\": ");
  if (top)
    w(top->percent());
  else
    w("null");
  w('}');
}

}  // namespace detail

/// The members of what a page has beside its scorecard, each with a comma in front.
template <class Out>
constexpr Out json_page_members(Out out, const Page& page, const Language& language = english) {
  Writer w{std::move(out)};
  detail::json_weekly(w, page.weekly, language);
  detail::json_lines(w, "changes", page.changes, language);
  detail::json_lines(w, "plan", page.plan, language);
  detail::json_population(w, page.population, page.card.total.estimate);
  detail::json_lines(w, "notes", page.notes, language);
  if (page.own_index.empty()) return w.out();
  w(",\n\"linkedin\": {\n");
  Writer rest{json_beside(w.out(), page.own_index, language)};
  return rest("\n}").out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
