// One member's page, from what was loaded.
// SPDX-License-Identifier: MIT
#ifndef REPORT_PAGE_HPP
#define REPORT_PAGE_HPP

#include <iterator>
#include <string>
#include <vector>

#include "../input/dated.hpp"
#include "../input/member.hpp"
#include "ssi/report/html.hpp"
#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"

namespace report {

namespace show = ssi::report;

/// What is shown beside the scorecard.
struct Asked {
  enum class Format : unsigned char { html, json, markdown } format = Format::html;
  std::int32_t back = 52;
  int goal = 0;  ///< points; 0: no plan
  std::vector<std::pair<std::string, ssi::Points>> references = {};
};

/// The parts of a text as lines of a page, which hold no more than a ShortText each.
inline void add_line(std::vector<show::Line>& lines, std::string_view text) {
  constexpr std::size_t most = ssi::ShortText::capacity;
  while (!text.empty()) {
    std::size_t size = std::min(most, text.size());
    if (size < text.size() && text.rfind(' ', size) != text.npos && text.rfind(' ', size) > 0)
      size = text.rfind(' ', size);
    lines.push_back({{}, ssi::ShortText{ssi::Text{text.data(), size}}});
    text.remove_prefix(std::min(text.size(), size + (size < text.size() && text[size] == ' ' ? 1 : 0)));
  }
}

/// What was read of an export, and the first rows that could not be.
inline void add_notes(std::vector<show::Line>& notes, const input::Member& member) {
  if (!member.report) return;
  for (const auto& note : member.report->notes) add_line(notes, note);
  std::size_t shown = 0;
  for (const auto& refusal : member.report->refusals)
    if (++shown <= 5)
      add_line(notes,
               refusal.file + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") + ": " + refusal.reason);
  std::string absent;
  for (const auto& file : member.report->absent) absent += (absent.empty() ? "not there: " : ", ") + file;
  add_line(notes, absent);
}

template <class Model>
std::vector<show::Line> changes_of(const Model& model, const input::Member& member, const ssi::History<4>& history,
                                   const ssi::Language& language) {
  std::vector<show::Line> lines;
  const auto move = history.change(28);
  if (!move) return lines;
  const auto account = ssi::accounted(model, member.log, move->from, move->to);
  const auto order = account.largest_first();
  for (std::size_t i = 0; i < 3; ++i)
    if (account.rows[order[i]].change() != ssi::Points{})
      lines.push_back({{}, in_words(account.rows[order[i]], language)});
  return lines;
}

template <class Model>
std::vector<show::Line> plan_of(const Model& model, const ssi::Activity& activity, int goal,
                                const ssi::Language& language) {
  std::vector<show::Line> lines;
  const auto plan = ssi::planned(model, activity, ssi::Goal{ssi::Points{goal}}, ssi::standard::actions);
  lines.push_back({{}, in_words(plan, language)});
  for (const ssi::Step& step : plan.steps)
    if (step.units > 0) lines.push_back({title_of(model, step.action), in_words(step, language)});
  return lines;
}

inline std::string page(const input::Member& member, const std::string& name,
                        const std::vector<input::DatedLine>& marks, const Asked& asked, const ssi::Language& language) {
  const auto model = ssi::standard::model.over(member.window);
  const auto results = show::results(model, member.activity, {{name.data(), name.size()}, member.day});
  std::vector<show::WeekPoint> weeks;
  std::vector<show::Line> changes, plan, notes;
  std::vector<show::Mark> shown_marks;
  for (const auto& mark : marks) shown_marks.push_back({mark.day, {mark.value.data(), mark.value.size()}});
  if (member.report) {
    const auto history = rolling_scores(model, member.log, {*member.day - 7 * (asked.back - 1), *member.day, 7});
    weeks = show::weeks_of(history);
    changes = changes_of(model, member, history, language);
  }
  if (asked.goal > 0) plan = plan_of(model, member.activity, asked.goal, language);
  add_notes(notes, member);
  std::vector<show::Reference> references;
  for (const auto& [title, points] : asked.references) references.push_back({{title.data(), title.size()}, points});
  const show::Page page{.card = results.view(),
                        .weekly = {weeks, shown_marks, references},
                        .changes = changes,
                        .plan = plan,
                        .notes = notes};
  std::string out;
  switch (asked.format) {
    case Asked::Format::html: show::html(std::back_inserter(out), page, language); break;
    case Asked::Format::json: show::json(std::back_inserter(out), page, language); break;
    case Asked::Format::markdown: show::markdown(std::back_inserter(out), page, language); break;
  }
  return out;
}

}  // namespace report

#endif
