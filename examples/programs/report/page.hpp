// One member's page, from what was loaded.
// SPDX-License-Identifier: MIT
#ifndef REPORT_PAGE_HPP
#define REPORT_PAGE_HPP

#include "../common/files.hpp"
#include "../common/loaded.hpp"
#include "../common/start.hpp"
#include "ssi/report.hpp"
#include "ssi/time/account.hpp"
#include "ssi/words/time.hpp"

namespace report {

namespace show = ssi::report;

enum class Format : unsigned char { html, json, markdown };

/// What is asked for beside the scorecard.
struct Asked {
  Format format = Format::html;
  std::string name;
  std::vector<common::DatedLine> marks;
  std::vector<std::pair<std::string, ssi::Points>> references;
  ssi::linkedin::OwnIndexHistory linkedin;
  std::vector<std::string> linkedin_remarks;
  std::int32_t back = 52;
  std::optional<ssi::Points> goal;
};

inline std::vector<show::Line> changes_of(const common::Loaded& loaded, const ssi::History<ssi::at_run_time>& history,
                                          const ssi::Language& say) {
  std::vector<show::Line> lines;
  const auto move = history.change(28);
  if (!move) return lines;
  const auto account = ssi::accounted(loaded.model, loaded.member.log, move->days);
  const auto order = account.largest_first();
  const ssi::Tally& now = history.back().score.total;
  lines.push_back({{}, since_in_words(move->days.from, move->total, now.covered == now.max, say)});
  for (std::size_t i = 0; i < 3; ++i) {
    const ssi::AccountRow& row = account.rows[order[i]];
    if (row.change() != ssi::Points{})
      lines.push_back({row.after.title, moved_in_words(row, say),
                       show::Moved{row.after.id, row.change(), row.entered, row.aged, row.learned}});
  }
  return lines;
}

inline std::vector<show::Line> plan_of(const common::Loaded& loaded, ssi::Points goal, const ssi::Language& say) {
  const common::Start start = common::start_of(loaded, {});
  const auto plan =
      ssi::planned(loaded.model, start.kept, ssi::Goal{goal}, loaded.actions, common::options_from(loaded, start));
  std::vector<show::Line> lines{{{}, in_words(plan, say)}};
  if (plan.state == ssi::PlanState::out_of_reach) lines.push_back({{}, limits_in_words(plan, say)});
  if (plan.minutes > 0) {
    lines.push_back({{}, pace_in_words(plan, say)});
    if (const auto nothing_else = common::nothing_else(loaded, start, plan))
      lines.push_back({{}, nothing_else_in_words(*nothing_else, *start.day, say)});
  }
  for (const ssi::Step& step : plan.steps)
    if (step.units > 0) lines.push_back({title_of(loaded.model, step.action), in_words(step, say), step});
  return lines;
}

inline std::string written(const show::Page& page, Format format, const ssi::Language& say) {
  std::string text;
  const auto out = std::back_inserter(text);
  switch (format) {
    case Format::html: show::html(out, page, say); break;
    case Format::json: show::json(out, page, say); break;
    case Format::markdown: show::markdown(out, page, say); break;
  }
  return text;
}

/// LinkedIn's days of so many weeks up to its newest.
inline std::span<const ssi::linkedin::Beside> newest_weeks(std::span<const ssi::linkedin::Beside> rows,
                                                           std::int32_t weeks) {
  while (!rows.empty() && (rows.back().day - rows.front().day >= 7 * weeks || rows.front().theirs == nullptr))
    rows = rows.subspan(1);
  return rows;
}

inline std::string page(const common::Loaded& loaded, const Asked& asked, const ssi::History<4>& beside_linkedin,
                        const ssi::Language& say) {
  const common::Member& member = loaded.member;
  const auto results = show::results(loaded.model, loaded.counts, {asked.name, member.day});
  std::vector<show::WeekPoint> weeks;
  std::vector<show::Line> changes, plan, notes;
  if (member.data && loaded.logged) {
    const auto history =
        rolling_scores(loaded.model, member.log, {*member.day - 7 * (asked.back - 1), *member.day}, ssi::Every{7});
    weeks = show::weeks_of(history);
    changes = changes_of(loaded, history, say);
  }
  if (member.data) notes = show::lines_of(*member.data, *member.day, member.window, say);
  if (asked.goal) plan = plan_of(loaded, *asked.goal, say);
  std::vector<show::Mark> marks;
  for (const auto& mark : asked.marks) marks.push_back({mark.day, mark.value});
  for (const std::string& remark : asked.linkedin_remarks)
    notes.push_back({{}, ssi::retold(remark, say).value_or(remark)});
  const auto all = beside(asked.linkedin, beside_linkedin);
  const auto own_index = newest_weeks(all, asked.back);
  std::vector<show::Reference> references;
  for (const auto& [title, points] : asked.references) references.push_back({title, points});
  for (const show::Reference& average : show::references_of(own_index)) references.push_back(average);
  const auto advice = advised(loaded.model, loaded.counts, loaded.actions, loaded.links);
  const auto questions = questions_of(loaded.model, loaded.counts);
  show::Scorecard card = results.view();
  if (!loaded.actions.empty()) card.advice = {advice.begin(), advice.size()};
  card.questions = questions;
  card.other_choices = common::other_choices(loaded);
  return written({.card = card,
                  .weekly = {weeks, marks, references},
                  .changes = changes,
                  .plan = plan,
                  .notes = notes,
                  .own_index = own_index},
                 asked.format, say);
}

}  // namespace report

#endif
