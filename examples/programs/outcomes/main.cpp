// Whether what somebody wants goes with what they do: an export and weekly results in, correlations with their
// intervals out.
// SPDX-License-Identifier: MIT
#include <charconv>
#include <cmath>

#include "../common/files.hpp"
#include "../common/member.hpp"
#include "ssi/time/by_week.hpp"
#include "ssi/words/time.hpp"

namespace {

constexpr std::string_view usage =
    R"(outcomes: whether your results (meetings, replies, deals, offers) go with what you do

usage: outcomes FOLDER --results FILE [options]

  --results FILE     lines `2026-06-27 = 3`: a day of the week, and what that week brought; a week that is not there
                     is not known, which is not 0
  --lang en|es       the language of the sentences (default: en)

)";

double parse_number(const common::DatedLine& line) {
  double number = 0;
  const char* const end = line.value.data() + line.value.size();
  const auto [stop, error] = std::from_chars(line.value.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number))
    throw common::UserError{line.where + ": \"" + line.value + "\" is no finite number"};
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

std::string run(const common::Arguments& arguments) {
  std::string file;
  const auto options = common::parse_options(arguments, {{"--results", file}});
  if (options.help) return common::help_after(usage);
  if (options.counts_file) throw common::UserError{"counts carry no dates; give an export"};
  if (file.empty()) throw common::UserError{"name the file of your results: --results FILE; see --help"};
  const auto& variant = options.variant.of_standard(common::no_dates);
  const auto lines = common::read_dated(file);
  const auto member = common::load(options);
  const auto results = weekly(lines, *member.day);
  const ssi::Language& say = *options.language;
  const auto model = variant.model.over(member.window);
  std::string out =
      "weekly results to " + common::text_of(*member.day) + ", beside the points of each week's activity\n";
  for (const auto& lagged : correlated(model, member.log, results.weeks, results.values))
    out += "  " + std::string{in_words(lagged, say).view()} + '\n';
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    std::vector<ssi::Text> ids;
    pillar.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      if (std::same_as<std::remove_cvref_t<decltype(signal.target())>, ssi::Stock>) return;
      // Only what the export knows in every week.
      const ssi::Text one[] = {signal.id()};
      for (const auto& points : flow_points(model, member.log, results.weeks, one))
        if (!points) return;
      ids.push_back(signal.id());
    });
    out += '\n' + std::string{say(pillar.title())} + '\n';
    if (ids.empty()) {
      out += "  no signal is known in every week\n";
      return;
    }
    for (const auto& lagged : correlated(model, member.log, results.weeks, results.values, ids))
      out += "  " + std::string{in_words(lagged, say).view()} + '\n';
  });
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
