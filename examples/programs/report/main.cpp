// A page to look at and to hand on: an export in, one self-contained report.html out; or a team's page of several.
// SPDX-License-Identifier: MIT
#include "../common/own_index.hpp"
#include "../common/write_file.hpp"
#include "page.hpp"
#include "team.hpp"

namespace {

constexpr std::string_view usage =
    R"(report: a member's scorecard, or a team's, as one HTML page

usage: report FOLDER [options]
       report --team FOLDER FOLDER ... | --team TABLE.csv [options]

Examples:
  report my_export --name "Ana Pérez" --plan 80
  report my_export --out page.md --lang es
  report --team team.csv --out team.html

  --out FILE         the page (default: report.html); by its name it is HTML, or JSON (.json) or Markdown (.md)
  --name NAME        whom it is about
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md)
  --lang en|es|de    the language (default: en)
  --back N           weeks of history, of an export and of LinkedIn's index (default: 52)
  --marks FILE       lines `2026-03-02 = what you began then`, to be shown in the history
  --reference NAME=POINTS   a level to compare with, such as the average of your sector; may be repeated
  --linkedin FILE    LinkedIn's own index beside the score, and its averages to compare with: its answer, a history of
                     it, or the page's text, as JSON, CSV or text; may be repeated; --day is the day of an answer
                     without one
  --plan POINTS      the plan with the fewest minutes to that total
  --team             several members: exports, or a table with a line for each, the first line naming the columns:
                     counts, and `name`

)";

std::pair<std::string, ssi::Points> reference_of(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  if (equals == text.npos || equals == 0) throw common::UserError{"--reference: \"" + text + "\" is not NAME=POINTS"};
  return {text.substr(0, equals), common::parse_points("--reference", text.substr(equals + 1), 100)};
}

// The team's folders stand for the one folder of the other options.
common::Arguments without_team(const common::Arguments& arguments, std::vector<std::string>& team) {
  common::Arguments rest;
  bool is_team = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--team") {
      is_team = true;
      while (i + 1 < arguments.size() && !arguments[i + 1].starts_with("--")) team.push_back(arguments[++i]);
    } else {
      rest.push_back(arguments[i]);
    }
  }
  if (is_team && team.empty()) throw common::UserError{"--team needs folders or a table; see --help"};
  if (is_team) rest.push_back(team.front());
  return rest;
}

std::string run(const common::Arguments& arguments) {
  std::string out = "report.html";
  std::optional<std::string> marks;
  std::vector<std::string> team, linkedin;
  report::Asked asked;
  const auto options = common::parse_options_and_model(
      without_team(arguments, team),
      {{"--out", out},
       {"--name", asked.name},
       {"--marks", [&](const std::string& path) { marks = path; }},
       {"--reference", [&](const std::string& text) { asked.references.push_back(reference_of(text)); }},
       {"--linkedin", [&](const std::string& path) { linkedin.push_back(path); }},
       {"--back", [&](const std::string& text) { asked.back = common::parse_number("--back", text, 2, 520); }},
       {"--plan",
        [&](const std::string& text) { asked.goal = ssi::Points{common::parse_number("--plan", text, 1, 100)}; }}});
  if (options.help) return common::help_after(usage, *options.language);
  using report::Format;
  asked.format = out.ends_with(".json") ? Format::json : out.ends_with(".md") ? Format::markdown : Format::html;
  if (!team.empty()) {
    if (asked.format != Format::html) throw common::UserError{"the page of a team is HTML"};
    for (const std::string option : {"--linkedin", "--marks", "--reference", "--plan", "--back", "--also", "--set"})
      if (std::find(arguments.begin(), arguments.end(), option) != arguments.end())
        throw common::UserError{option + " goes with one member"};
    common::write_file(out, report::team_page(team, options, asked.name));
  } else {
    if (marks) asked.marks = common::read_dated(*marks);
    const common::Loaded loaded = common::load_with_model(options);
    ssi::History<4> ours;
    if (!linkedin.empty()) {
      asked.linkedin = common::read_linkedin(linkedin, options.day, asked.linkedin_remarks);
      // The four pillars of a model of one's own, or the counts of no day, are not beside LinkedIn's.
      if (loaded.member.data && !options.model_file && !options.variant.sales_navigator())
        ours = common::scores_beside(asked.linkedin, options.variant.of_standard().model.over(loaded.member.window),
                                     loaded.member);
    }
    common::write_file(out, report::page(loaded, asked, ours, *options.language));
  }
  return common::is_standard_output(out) ? std::string{} : out + "\n";
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
