// The main job: the folder of a LinkedIn data export in, the member's scorecard out, for people or as JSON.
// SPDX-License-Identifier: MIT
#include <iterator>

#include "../common/loaded.hpp"
#include "../common/terminal.hpp"
#include "ssi/report.hpp"
#include "ssi/time/rolling.hpp"
#include "words.hpp"

namespace {

constexpr std::string_view usage =
    R"(scorecard: how well somebody uses a professional network, and why

usage: scorecard FOLDER [options]

Examples:
  scorecard Complete_LinkedInDataExport.zip
  scorecard my_export --on-target goals.txt --set visitor_check_weeks=6
  scorecard --counts my.counts --full --lang es

  --full             every signal with its reason and remedy, and what was read
  --read             what was read of the export, file by file
  --json             one JSON object instead of the scorecard; it has the names of all counts
                     (docs/scorecard.schema.json)
  --markdown         the same for GitHub's Markdown
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md); --counts and --set name its metrics
  --lang en|es|de    the language (default: en)
Points are in the open: docs/model.md.

)";

enum class Format : unsigned char { first_screen, full, read, markdown, json };

// What the first screen ends in.
std::string foot(const ssi::report::Scorecard& card, const common::Member& member, const ssi::Language& say,
                 const ssi::report::TerminalStyle& style) {
  std::string text;
  const auto line = [&](const ssi::ShortText& words) {
    const std::string shown = ssi::report::printable(std::string_view{words.view()}, style.utf8);
    text.append(ssi::report::wrapped(shown, style.width, 2)).append("\n");
  };
  if (member.data) {
    std::size_t files = 0, used = 0, refused = 0;
    for (const auto& source : member.data->sources()) {
      files += source.data.report.files.size();
      for (const auto& file : source.data.report.files) used += file.used, refused += file.refused;
    }
    line(say("Read: {files} {files|file|files}, {used} {used|row|rows} used, {refused} refused (--read).",
             {ssi::number(files), ssi::number(used), ssi::number(refused)}));
  }
  line(say("More: --full, --json, --help; a plan: coach; a page: report.", {}));
  line(say("Share of published targets (model {model}, version {version}); not LinkedIn's score.",
           {ssi::report::shortened(card.model.name, 60), ssi::number(card.model.version)}));
  return text;
}

std::string written(const ssi::report::Scorecard& card, const common::Member& member, const common::Options& options,
                    Format format) {
  std::string text;
  const auto out = std::back_inserter(text);
  if (format == Format::markdown) {
    ssi::report::markdown(out, card, *options.language);
  } else if (format == Format::json) {
    text = "{\n";
    ssi::report::json_members(out, card, *options.language);
    text += ",\n";
    if (member.data)
      ssi::report::json_members(out, *member.data, *member.day, member.window);
    else
      text += "\"reading\": null";
    text += "\n}\n";
  } else {
    auto style = common::terminal_style();
    if (member.data) style.goals_option = "--on-target FILE";
    if (format == Format::first_screen)
      text = ssi::report::first_screen(card, style, *options.language, foot(card, member, *options.language, style));
    if (format == Format::full) ssi::report::terminal(out, card, style, *options.language);
    if (format != Format::first_screen && member.data)
      ssi::report::terminal(out, *member.data, *member.day, member.window, style, *options.language);
  }
  return text;
}

// By what the log knows, which is not what --set adds.
std::optional<ssi::Points> moved_in_a_week(const common::Loaded& loaded) {
  if (!loaded.member.data || !loaded.logged) return std::nullopt;
  const ssi::Day day = *loaded.member.day;
  const auto move = rolling_scores(loaded.model, loaded.member.log, {day - 7, day}, ssi::Every{7}).change(7);
  return move && move->estimate != ssi::Points{} ? move->estimate : std::nullopt;
}

std::string run(const common::Arguments& arguments) {
  std::optional<std::string> given;
  Format format = Format::first_screen;
  const auto form = [&](const char* name, Format asked) {
    return common::Option{name, [&, name, asked] {
                            if (given && *given != name)
                              throw common::UserError{"one form at a time: " + *given + " and " + name + " were given"};
                            given = name;
                            format = asked;
                          }};
  };
  const auto options =
      common::parse_options_and_model(arguments,
                                      {form("--full", Format::full), form("--read", Format::read),
                                       form("--json", Format::json), form("--markdown", Format::markdown)},
                                      words::languages);
  if (options.help) return common::help_after(usage, *options.language);
  if (format == Format::read && options.counts_file)
    throw common::UserError{"--read says what was read of an export, and --counts gives none"};
  const auto loaded = common::load_with_model(options);
  const auto results = ssi::report::results(loaded.model, loaded.counts, {.day = loaded.member.day});
  const auto advice = advised(loaded.model, loaded.counts, loaded.actions, loaded.links);
  const auto questions = questions_of(loaded.model, loaded.counts);
  ssi::report::Scorecard card = results.view();
  if (!loaded.actions.empty()) card.advice = {advice.begin(), advice.size()};
  card.questions = questions;
  card.other_choices = common::other_choices(loaded);
  if (format == Format::first_screen) card.moved_in_a_week = moved_in_a_week(loaded);
  return written(card, loaded.member, options, format);
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
