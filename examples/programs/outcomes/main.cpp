// Whether what somebody wants goes with what they do: an export and weekly results in, correlations with their
// intervals out.
// SPDX-License-Identifier: MIT
#include <charconv>
#include <cmath>

#include "../common/files.hpp"
#include "../common/json.hpp"
#include "../common/member.hpp"
#include "../common/terminal.hpp"
#include "ssi/time/by_week.hpp"
#include "ssi/words/time.hpp"
#include "words.hpp"

namespace {

constexpr std::string_view usage =
    R"(outcomes: whether your results (meetings, replies, deals, offers) go with what you do

usage: outcomes FOLDER --results FILE [options]

Examples:
  outcomes my_export --results meetings.txt
  outcomes my_export --results meetings.txt --details
  outcomes my_export --results meetings.txt --lang es

  --results FILE     lines `2026-06-27 = 3`: a day of the week, and what that week brought; a week that is not there
                     is not known, which is not 0
  --details          the numbers behind each sentence, in terms of art (docs/inference.md)
  --json             that for machines (docs/inference.schema.json)
  --lang en|es|de    the language (default: en)

)";

double parse_number(const common::DatedLine& line) {
  double number = 0;
  const char* const end = line.value.data() + line.value.size();
  const auto [stop, error] = std::from_chars(line.value.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number))
    throw common::UserError{line.where + ": \"" + line.value + "\" is not a finite number"};
  return number;
}

ssi::WeeklyResults weekly(const std::vector<common::DatedLine>& lines, ssi::Day last) {
  using Flaw = ssi::WeeklyResults::Flaw;
  std::vector<ssi::DatedResult> dated;
  for (const auto& line : lines) dated.push_back({line.day, parse_number(line)});
  auto results = ssi::by_week(dated, last);
  const common::DatedLine& line = lines[results.culprit];
  const std::string day = common::text_of(line.day);
  switch (results.problem) {
    case Flaw::none: break;
    case Flaw::day:
      throw common::UserError{line.where + ": " + day + " is before 2003 or after " + common::text_of(last)};
    case Flaw::many: throw common::UserError{line.where + ": results reach back more than 520 weeks"};
    case Flaw::twice: throw common::UserError{line.where + ": the week of " + day + " was given before"};
  }
  return results;
}

// Activity of which the results are seen: all signals, or a pillar's.
struct Sum {
  std::string id;
  ssi::Text title;
  ssi::WeeklyFlows flows;
  std::array<ssi::Lagged, ssi::shown_lags> lags = {};
};

std::vector<Sum> sums_of(const ssi::standard::Model& model, const ssi::EventLog& log,
                         const ssi::WeeklyResults& results) {
  std::vector<Sum> sums;
  sums.push_back({"total", "of all signals known in every week", weekly_flows(model, log, results.weeks)});
  const auto all = sums[0].flows.ids;
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    std::vector<ssi::Text> ids;
    pillar.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      if (std::find(all.begin(), all.end(), ssi::Text{signal.id()}) != all.end()) ids.push_back(signal.id());
    });
    Sum sum{std::string{std::string_view{ssi::Text{pillar.id()}}}, pillar.title(), {}};
    if (!ids.empty()) sum.flows = weekly_flows(model, log, results.weeks, ids);
    sums.push_back(std::move(sum));
  });
  std::size_t shown = 0;
  for (const Sum& sum : sums) shown += sum.flows.ids.empty() ? 0 : ssi::shown_lags;
  for (Sum& sum : sums)
    if (!sum.flows.ids.empty()) sum.lags = correlated(sum.flows, results.values, shown);
  return sums;
}

std::size_t shown_in(const std::vector<Sum>& sums) {
  for (const Sum& sum : sums)
    if (!sum.flows.ids.empty()) return sum.lags[0].shown;
  return 0;
}

// "Own posts, Comments given"
std::string titles_of(const ssi::standard::Model& model, const std::vector<ssi::Text>& ids, const ssi::Language& say) {
  std::string titles;
  model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
    if (std::find(ids.begin(), ids.end(), ssi::Text{signal.id()}) == ids.end()) return;
    titles.append(titles.empty() ? "" : ", ").append(std::string_view{say(ssi::Text{signal.title()})});
  });
  return titles;
}

ssi::Text reason_of(ssi::Told told) {
  return told == ssi::Told::too_few_weeks    ? "? cannot tell: ten weeks are needed"
         : told == ssi::Told::alike_activity ? "? cannot tell: most weeks' activity was alike"
                                             : "? cannot tell: most weeks' outcome was alike";
}

// A row for each sum and a column for each lag, and below it what its marks mean.
std::string table_of(const std::vector<Sum>& sums, const ssi::Language& say) {
  using ssi::report::left, ssi::report::right;
  const std::size_t title = std::min<std::size_t>(common::terminal_width() - 8 * ssi::shown_lags - 2, 36);
  std::string out =
      left({}, title) + std::string(2, ' ').append(std::string_view{say("weeks later")}) + "\n  " + left({}, title);
  for (std::size_t lag = 0; lag < ssi::shown_lags; ++lag) out += right(std::to_string(lag), 7) + ' ';
  out.back() = '\n';
  bool clear = false, none = false;
  std::vector<ssi::Text> reasons;
  for (const Sum& sum : sums) {
    std::string row = ssi::report::titled(say(sum.title), title - 1).append(" ");
    for (const ssi::Lagged& lagged : sum.lags) {
      if (sum.flows.ids.empty()) break;
      if (!lagged.spearman) {
        const ssi::Text reason = reason_of(lagged.told);
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
        row += right("?", 7) + ' ';
        continue;
      }
      const bool apart = lagged.spearman->low > 0 || lagged.spearman->high < 0;
      clear = clear || apart;
      const auto r = ssi::statistic_in_words(lagged.spearman->r, 2, say);
      row += right(r.view(), 7) + (apart ? '*' : ' ');
    }
    if (sum.flows.ids.empty()) none = true, row += right("-", 7);
    out.append(row, 0, row.find_last_not_of(' ') + 1).append("\n");
  }
  const auto note = [&](ssi::Text words) { out.append(2, ' ').append(std::string_view{say(words)}).append("\n"); };
  if (clear)
    note("* results clearly went along with it, or against it where there is a minus; else there is no clear link");
  for (const ssi::Text reason : reasons) note(reason);
  if (none) note("- no signal is known in every week");
  note("correlation, not effect: 1 is all along, 0 no link, −1 all against");
  return out;
}

// Of a table without a single number one sentence is enough: why, of all signals in the week itself.
std::optional<ssi::ShortText> why_nothing(const std::vector<Sum>& sums, std::size_t results, const ssi::Language& say) {
  for (const Sum& sum : sums)
    for (const ssi::Lagged& lagged : sum.lags)
      if (lagged.spearman) return std::nullopt;
  if (sums[0].flows.ids.empty()) return say("Cannot tell: no signal is known in every week.", {});
  const ssi::Lagged& lagged = sums[0].lags[0];
  switch (lagged.told) {
    case ssi::Told::alike_activity: return say("Cannot tell: most weeks' activity was alike.", {});
    case ssi::Told::alike_outcome: return say("Cannot tell: most weeks' outcome was alike.", {});
    default: break;
  }
  return say(
      "Cannot tell yet: of {results} {results|week|weeks} with a result, activity is known in {weeks}, and ten are "
      "needed.",
      {ssi::number(results), ssi::number(lagged.weeks)});
}

std::string text_of(const std::vector<Sum>& sums, const ssi::standard::Model& model, std::size_t results, bool details,
                    const ssi::Language& say) {
  if (const auto why = why_nothing(sums, results, say)) return std::string(2, ' ').append(why->view()).append("\n");
  std::string out = '\n' + table_of(sums, say);
  if (const std::size_t shown = shown_in(sums); shown > 0)
    out.append("\n").append(shown_in_words(shown, say).view()).append("\n");
  for (const Sum& sum : sums) {
    if (sum.flows.ids.empty() && sum.flows.left_out.empty()) continue;
    out.append("\n").append(std::string_view{say(sum.title)}).append("\n");
    const auto listed = [&](ssi::Text words, const std::vector<ssi::Text>& ids) {
      if (!ids.empty())
        out.append(2, ' ').append(std::string_view{say(words)}).append(": ").append(titles_of(model, ids, say)) += '\n';
    };
    listed("the sum of", sum.flows.ids);
    listed("left out, as not known in every week", sum.flows.left_out);
    for (const ssi::Lagged& lagged : sum.lags)
      if (details && lagged.spearman)
        out.append(2, ' ')
            .append(say("weeks later: {lag};", {ssi::number(lagged.lag)}).view())
            .append(" ")
            .append(details_in_words(lagged, say).view())
            .append("\n");
  }
  return out;
}

std::string_view name_of(ssi::Told told) {
  switch (told) {
    case ssi::Told::yes: break;
    case ssi::Told::too_few_weeks: return "too_few_weeks";
    case ssi::Told::alike_activity: return "alike_activity";
    case ssi::Told::alike_outcome: return "alike_outcome";
  }
  return "yes";
}

std::string json_of(const std::vector<Sum>& sums, ssi::ModelId model, ssi::Day day, const ssi::Language& say) {
  const auto views = [](const std::vector<ssi::Text>& ids) {
    return std::vector<std::string_view>(ids.begin(), ids.end());
  };
  std::vector<common::Object> objects;
  for (const Sum& sum : sums) {
    std::vector<common::Object> lags;
    for (const ssi::Lagged& lagged : sum.lags) {
      if (sum.flows.ids.empty()) break;
      common::Object& of = lags.emplace_back();
      of.set("weeks_later", lagged.lag).set("weeks", lagged.weeks).set("told", name_of(lagged.told));
      const auto number = [&](double ssi::Spearman::*which) {
        return lagged.spearman ? std::optional{(*lagged.spearman).*which} : std::nullopt;
      };
      of.set("r", number(&ssi::Spearman::r)).set("low", number(&ssi::Spearman::low));
      of.set("high", number(&ssi::Spearman::high)).set("effective_pairs", number(&ssi::Spearman::n_eff));
      of.set("sentence", in_words(lagged, say));
    }
    common::Object& of = objects.emplace_back();
    of.set("id", std::string_view{sum.id}).set("title", std::string_view{say(sum.title)});
    of.set("signals", views(sum.flows.ids)).set("left_out", views(sum.flows.left_out));
    of.raw("lags", common::json_lines(lags));
  }
  common::Object all{"outcomes", model, say};
  all.set("evaluation", day).set("shown", shown_in(sums));
  return all.raw("outcomes", common::json_lines(objects)).text() + '\n';
}

std::string run(const common::Arguments& arguments) {
  std::string file;
  bool details = false, json = false;
  const auto options = common::parse_options(arguments, {{"--results", file}, {"--details", details}, {"--json", json}},
                                             words::languages);
  if (options.help) return common::help_after(usage, *options.language, common::From::weeks);
  common::require_dates(options);
  if (file.empty()) throw common::UserError{"name the file of your results: --results FILE; see --help"};
  const auto& variant = options.variant.of_standard(common::no_dates);
  const auto lines = common::read_dated(file);
  const auto member = common::load(options);
  const auto results = weekly(lines, *member.day);
  const ssi::Language& say = *options.language;
  const auto model = variant.model.over(member.window);
  const auto sums = sums_of(model, member.log, results);
  if (json) return json_of(sums, variant.model.model(), *member.day, say);
  const auto heading =
      say("Weekly results to {day}, beside the points of each week's activity", {in_words(*member.day, say)});
  return common::for_people(std::string{heading.view()} + '\n' + text_of(sums, model, lines.size(), details, say));
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
