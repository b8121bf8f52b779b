// Plans as members of JSON documents, described by docs/plan.schema.json.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_PLAN_JSON_HPP
#define SSI_REPORT_PLAN_JSON_HPP

#include "ssi/decide/schedule.hpp"
#include "ssi/report/to_do_json.hpp"
#include "ssi/version.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W, std::size_t Pillars>
constexpr void json_outlook(W& w, const Outlook<Pillars>& outlook) {
  w("{\"nothing_new\": {");
  json_tally(w, outlook.nothing_new.total);
  w("}, \"as_they_are\": {");
  json_tally(w, outlook.as_they_are.total);
  w("}}");
}

}  // namespace detail

/// Who says what: `{"library": "ssi 1.0.0", "what": "coach", "model": "standard", "version": 1`, open.
template <class W>
constexpr void json_origin(W& w, Text what, ModelId model) {
  w("{\"library\": \"ssi ", SSI_VERSION_MAJOR, '.', SSI_VERSION_MINOR, '.', SSI_VERSION_PATCH,
    "\", \"what\": ", Json{what}, ", \"model\": ", Json{model.name}, ", \"version\": ", model.version);
}

/// What a document of a member begins with: json_origin(), the window and the language, open.
template <class W>
constexpr void json_opening(W& w, Text what, ModelId model, Window window, const Language& language) {
  json_origin(w, what, model);
  w(", \"weeks\": ", window.weeks, ", \"language\": ", Json{language.code()}, ",\n \"not_linkedin\": ",
    Json{language("LinkedIn has never published its formula, and this is not LinkedIn's score.")});
}

/// A plan, open, for what a program adds: what it brings, its certificate, its steps by week, and where it leads.
template <class W, class... Pillars>
void json_plan(W& w, const Index<Pillars...>& model, const Plan<Index<Pillars...>::pillar_count>& plan,
               const Language& language = english) {
  constexpr Text states[] = {"planned", "reached_already", "out_of_reach"};
  const auto points = [&](Text key, Points value) {
    detail::json_points(w, key, value);
    w(", ");
  };
  w("{\"state\": ", Json{states[static_cast<std::size_t>(plan.state)]}, ", ");
  detail::json_points(w, "goal", plan.goal ? std::optional{plan.goal->points} : std::nullopt);
  w(", \"pillar\": ");
  Text pillar_id;
  model.for_each_pillar([&](const auto& pillar, std::size_t i) {
    if (plan.goal && plan.goal->pillar == i) pillar_id = pillar.id();
  });
  if (pillar_id.empty())
    w("null");
  else
    w(Json{pillar_id});
  w(", \"minutes\": ", plan.minutes, ", \"in_weeks\": ", plan.weeks,
    ", \"too_large\": ", plan.too_large ? "true" : "false", ",\n   ");
  points("gain", plan.gain);
  points("gain_on_unknown", plan.gain_on_unknown);
  points("gain_at_most", plan.gain_at_most);
  detail::json_minutes(w, "least_minutes", plan.least_minutes);
  w(", ");
  detail::json_net(w, plan.net());
  w(",\n   \"held_back\": {");
  points("by_limits", plan.held_back.by_limits);
  points("by_unknown", plan.held_back.by_unknown);
  detail::json_points(w, "by_others", plan.held_back.by_others);
  w("},\n   \"before\": {");
  detail::json_tally(w, plan.before.total);
  w("},\n   \"pace_kept\": ");
  detail::json_outlook(w, plan.outlook);
  w(",\n   \"steps\": [");
  const Schedule schedule = scheduled(plan);
  Text before = "\n    ";
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const Step& step = plan.steps[i];
    if (step.units == 0) continue;
    w(before, "{\"metric\": ", Json{step.action.metric}, ", \"title\": ", Json{language(title_of(model, step.action))},
      ", \"units\": ", step.units, ", \"minutes\": ", step.minutes(), ", \"bound\": ", step.bound, ", ");
    points("gain", step.gain);
    points("on_unknown", step.on_unknown);
    points("beyond", step.beyond);
    detail::json_net(w, step.net);
    w(", \"by_week\": [");
    for (std::size_t week = 0; week < schedule.weeks(); ++week) w(week > 0 ? ", " : "", schedule[week][i]);
    w("]}");
    before = ",\n    ";
  }
  w("]");
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
