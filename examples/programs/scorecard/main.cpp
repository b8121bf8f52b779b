// The main job: the folder of a LinkedIn data export in, the member's scorecard out, for people or as JSON.
// SPDX-License-Identifier: MIT
#include <iterator>

#include "../common/loaded.hpp"
#include "../common/terminal.hpp"
#include "ssi/report.hpp"

namespace {

constexpr std::string_view usage =
    R"(scorecard: how well somebody uses a professional network, and why

usage: scorecard FOLDER [options]

  --json             one JSON object instead of the scorecard; it has the names of all counts
                     (docs/scorecard.schema.json)
  --markdown         the same for GitHub's Markdown
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md); --counts and --set name its metrics
  --lang en|es       the language (default: en)
Points are in the open: docs/model.md.

)";

enum class Format : unsigned char { terminal, markdown, json };

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
    const auto style = common::terminal_style();
    ssi::report::terminal(out, card, style, *options.language);
    if (member.data) ssi::report::terminal(out, *member.data, *member.day, member.window, style);
  }
  return text;
}

std::string run(const common::Arguments& arguments) {
  bool json = false, markdown = false;
  const auto options = common::parse_options_and_model(arguments, {{"--json", json}, {"--markdown", markdown}});
  if (options.help) return common::help_after(usage);
  if (json && markdown) throw common::UserError{"one format at a time: --json and --markdown were given"};
  const auto loaded = common::load_with_model(options);
  const auto results = ssi::report::results(loaded.model, loaded.counts, {.day = loaded.member.day});
  const auto advice = advised(loaded.model, loaded.counts, loaded.actions, loaded.links);
  const auto questions = questions_of(loaded.model, loaded.counts);
  ssi::report::Scorecard card = results.view();
  if (!loaded.actions.empty()) card.advice = {advice.begin(), advice.size()};
  card.questions = questions;
  card.other_choices = common::other_choices(loaded);
  return written(card, loaded.member, options, json ? Format::json : markdown ? Format::markdown : Format::terminal);
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
