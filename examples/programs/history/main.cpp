// The score week by week: an export, or LinkedIn's own numbers noted by hand, in; a table with a line, what changed and
// why, trends, and the distance to an average, out.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/files.hpp"
#include "../common/json.hpp"
#include "../common/member.hpp"
#include "../common/own_index.hpp"
#include "../common/terminal.hpp"
#include "ssi/report/headline.hpp"
#include "ssi/report/history.hpp"
#include "ssi/report/own_index.hpp"
#include "ssi/report/sentences.hpp"
#include "ssi/time/account.hpp"
#include "ssi/words/retold.hpp"
#include "ssi/words/time.hpp"
#include "words.hpp"

namespace {

using ssi::Points;
using History = ssi::History<4>;

constexpr std::string_view usage =
    R"(history: the score week by week, and why it changed

usage: history FOLDER [options]
       history --noted FILE [options]
       history FOLDER --linkedin FILE [options]

Examples:
  history my_export
  history my_export --back 52 --linkedin linkedin_index.json
  history --noted noted.txt --average sector.txt

  --noted FILE       lines `2026-05-12 = 21.05, 6.5, 10.25, 15`: a day and the four pillars that LinkedIn showed
  --average FILE     the same of your network or sector: how far you are from it, and how that moved
  --linkedin FILE    LinkedIn's own index beside ours, by day: its answer, a history of it, or the page's text, as JSON,
                     CSV or text; may be repeated; --day is the day of an answer without one
  --json             for machines (docs/inference.schema.json); with --linkedin the two beside each other alone
  --details          the numbers behind the trend of your activity, in terms of art (docs/inference.md)
  --back N           so many weeks (default: 26)
  --lang en|es|de    the language (default: en)

)";

History read_noted(const std::string& path) {
  History history{common::today() + 1};  // a day more, for calendars ahead of UTC
  for (const common::DatedLine& line : common::read_dated(path)) {
    if (!history.empty() && line.day <= history.back().day)
      throw common::UserError{line.where + ": " + common::text_of(line.day) + " is not after the day before it"};
    if (!history.valid(line.day))
      throw common::UserError{line.where + ": " + common::text_of(line.day) + " is before 2003 or after today"};
    history.add(line.day, ssi::noted(common::parse_pillars(line.where, line.value)));
  }
  return history;
}

constexpr std::array<ssi::Text, 4> pillars = {"brand", "find", "engage", "relate"};

std::string beside_linkedin(const ssi::linkedin::OwnIndexHistory& theirs, const History& ours,
                            const std::vector<std::string>& remarks, bool json, const ssi::Language& say) {
  const auto rows = beside(theirs, ours);
  std::string text;
  if (!json) {
    text = "\n" + ssi::report::besides(rows, pillars, say);
    if (!remarks.empty()) text += '\n';
    for (const std::string& remark : remarks)
      text.append(2, ' ').append(ssi::report::printable(ssi::retold(remark, say).value_or(remark))) += '\n';
    return text;
  }
  text = "{\n";
  ssi::report::Writer w{ssi::report::json_beside(std::back_inserter(text), rows)};
  w(",\n\"remarks\": [");
  for (std::size_t i = 0; i < remarks.size(); ++i) w(i > 0 ? "," : "", "\n    ", ssi::report::Json{remarks[i]});
  w("]\n}\n");
  return text;
}

// The best and the worst week, each with what moved it most its way.
std::string why(const History& history, const ssi::standard::Model& model, const ssi::EventLog& log,
                const ssi::Language& say) {
  std::string text;
  for (const auto& [pattern, move] :
       {std::pair{ssi::Text{"The best week, to {day}: {points} points"}, history.best_week()},
        {ssi::Text{"The worst week, to {day}: {points} points"}, history.worst_week()}}) {
    if (!move || move->total == Points{}) continue;
    const std::string points = ssi::report::with_sign(move->total, say);
    text.append("\n").append(say(pattern, {in_words(move->days.to, say), points}).view()).append("\n");
    const auto account = ssi::accounted(model, log, move->days);
    int told = 0;
    for (const std::size_t i : account.largest_first()) {
      const Points change = account.rows[i].change();
      const bool along = change != Points{} && (change < Points{}) == (move->total < Points{});
      if (along && told++ < 3) text.append(2, ' ').append(in_words(account.rows[i], say).view()).append("\n");
    }
  }
  return text;
}

// Whether the weeks by themselves rise or fall, and of which signals that is said.
std::string activity(const ssi::WeeklyFlows& flows, const ssi::standard::Model& model, bool details,
                     const ssi::Language& say) {
  const auto trend = trend_of(flows);
  std::string text = std::string{in_words(trend, say).view()} + '\n';
  if (!details) return text;
  if (trend) text.append(2, ' ').append(details_in_words(*trend, say).view()).append("\n");
  std::string_view before = "  ";
  model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
    if (std::find(flows.ids.begin(), flows.ids.end(), ssi::Text{signal.id()}) == flows.ids.end()) return;
    text.append(before).append(std::string_view{say(ssi::Text{signal.title()})});
    before = ", ";
  });
  return text += '\n';
}

common::Object object_of(const std::optional<ssi::Move<4>>& move) {
  common::Object of;
  of.set("from", move->days.from).set("to", move->days.to).set("comparable", move->comparable);
  of.points("total", move->total).points("estimate", move->estimate);
  for (std::size_t i = 0; i < 4; ++i) of.points(std::string{std::string_view{pillars[i]}}, move->pillars[i]);
  return of;
}

common::Object object_of(const std::optional<ssi::report::Headline>& headline) {
  common::Object of;
  of.points("estimate", headline->estimate).points("earned", headline->earned);
  return of.points("high", headline->high).points("max", headline->most);
}

std::string json_of(const History& history, ssi::ModelId model, const std::optional<ssi::report::Headline>& headline,
                    const std::optional<ssi::WeeklyFlows>& flows, const ssi::Language& say) {
  const auto or_null = [](const auto& there) { return there ? object_of(there).text() : "null"; };
  std::vector<common::Object> weeks;
  for (const auto* week : history.weekly()) {
    if (week == nullptr) continue;  // a gap has no row
    common::Object& of = weeks.emplace_back();
    of.set("day", week->day);
    const auto tally = [&](const std::string& id, const ssi::Tally& earned) {
      of.points(id, earned.earned).points(id + "_high", earned.high());
    };
    tally("total", week->score.total);
    of.points("estimate", week->score.total.estimate);
    for (std::size_t i = 0; i < 4; ++i) tally(std::string{std::string_view{pillars[i]}}, week->score.pillars[i]);
  }
  common::Object all{"history", model, say}, trend, activity;
  all.raw("headline", or_null(headline)).raw("weeks", common::json_lines(weeks));
  all.raw("since_a_week_ago", or_null(history.change(7))).raw("since_four_weeks_ago", or_null(history.change(28)));
  all.raw("since_a_quarter_ago", or_null(history.change(91)));
  all.raw("best_week", or_null(history.best_week())).raw("worst_week", or_null(history.worst_week()));
  const auto slope = ssi::trends_of(history).total;
  if (slope) trend.points("per_week", slope->per_week).set("days", static_cast<std::size_t>(slope->span));
  all.raw("trend", slope ? trend.text() : "null");
  if (flows) {
    const auto test = trend_of(*flows);
    activity.set("sentence", in_words(test, say));
    activity.set("signals", std::vector<std::string_view>(flows->ids.begin(), flows->ids.end()));
    activity.set("left_out", std::vector<std::string_view>(flows->left_out.begin(), flows->left_out.end()));
    common::Object of;
    if (test) of.raw("s", std::to_string(test->s)).set("p", test->p).set("z", test->z);
    if (test) of.set("autocorrelation", test->r).set("effective_weeks", test->n_eff);
    activity.raw("test", test ? of.text() : "null");
  }
  return all.raw("activity", flows ? activity.text() : "null").text() + '\n';
}

std::string run(const common::Arguments& arguments) {
  std::string noted, average;
  std::vector<std::string> linkedin;
  bool json = false, details = false;
  std::int32_t back = 26;
  common::Arguments all = arguments;
  const auto given = std::find(all.rbegin(), all.rend(), "--noted");
  if (given != all.rend() && given != all.rbegin()) {  // the file stands for the folder
    const std::string file = *(given - 1);
    all.insert(all.end(), {"--counts", file});
  }
  const auto options =
      common::parse_options(all,
                            {{"--noted", noted},
                             {"--average", average},
                             {"--linkedin", [&](const std::string& path) { linkedin.push_back(path); }},
                             {"--json", json},
                             {"--details", details},
                             {"--back", [&](const std::string& text) { back = common::parse_weeks("--back", text); }}},
                            words::languages);
  if (options.help) return common::help_after(usage, *options.language, common::From::days);
  if (options.counts_file && noted.empty())
    throw common::UserError{"counts carry no dates; give an export, or --noted FILE"};

  if (!noted.empty() && !linkedin.empty())
    throw common::UserError{"--noted stands for an export; --linkedin stands beside one"};

  const auto& variant = options.variant.of_standard(common::no_dates);
  History history;
  std::optional<common::Member> member;
  std::optional<ssi::WeeklyFlows> flows;
  if (!noted.empty()) {
    history = read_noted(noted);
  } else {
    member = common::load(options);
    history = rolling_scores(variant.model.over(member->window), member->log,
                             {*member->day - 7 * (back - 1), *member->day}, ssi::Every{7});
    flows = weekly_flows(variant.model.over(member->window), member->log,
                         ssi::Weeks{*member->day, static_cast<std::uint32_t>(back)});
  }
  const ssi::Language& say = *options.language;
  std::string beside;
  if (!linkedin.empty()) {
    std::vector<std::string> remarks;
    const auto theirs = common::read_linkedin(linkedin, options.day, remarks);
    const auto ours = common::scores_beside(theirs, variant.model.over(member->window), *member);
    beside = beside_linkedin(theirs, ours, remarks, json, say);
    if (json) return beside;
  }
  // Of a member as the scorecard has it, with what --set adds; else of the newest numbers that were noted.
  std::optional<ssi::report::Headline> headline;
  if (member)
    headline = ssi::report::headline_of(variant.model.over(member->window).score(member->activity).total);
  else if (!history.empty())
    headline = ssi::report::headline_of(history.back().score.total);
  if (json) return json_of(history, variant.model.model(), headline, flows, say);
  // The answer first: where it stands and how it moved; then the weeks.
  std::string out;
  const auto line = [&](const ssi::ShortText& words) { out.append(words.view()).append("\n"); };
  if (headline) {
    out.append(std::string_view{say(ssi::Text{"Score"})}).append(": ");
    const ssi::ShortText weeks = ssi::number(member ? member->window.weeks : 0), shown = in_words(*headline, say);
    if (member)
      line(say("{score}, {weeks} {weeks|week|weeks} to {day}.", {shown, weeks, in_words(*member->day, say)}));
    else
      line(shown);
  }
  out += ssi::report::history_changes(history, pillars, say);
  if (flows) out += activity(*flows, variant.model, details, say);
  const std::size_t width = common::terminal_width();
  out += '\n' + ssi::report::history_weeks(history, pillars, say, common::utf8_locale(), width);
  if (member) out += why(history, variant.model.over(member->window), member->log, say);
  if (!average.empty()) out += '\n' + ssi::report::history_distances(history, read_noted(average), pillars, say, width);
  out += '\n';
  if (member)
    line(ssi::report::model_in_words(variant.model.model(), member->window, member->day, say));
  else
    line(say("These are LinkedIn's own numbers, noted by hand.", {}));
  if (member) line(say(ssi::report::disclaimer[1], {}));
  return common::for_people(out + beside);
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
