// The main job: the folder of a LinkedIn data export in, the member's scorecard out, for people or as JSON.
// SPDX-License-Identifier: MIT
#include <iterator>

#include "../common/member.hpp"
#include "../common/terminal.hpp"
#include "ssi/report.hpp"

namespace {

constexpr std::string_view usage =
    R"(scorecard: how well somebody uses a professional network, and why

usage: scorecard FOLDER [options]

  --json             one JSON object instead of the scorecard; it has the names of all counts
                     (docs/scorecard.schema.json)
  --markdown         the same for GitHub's Markdown
  --lang en|es       the language (default: en)
Points are in the open: docs/model.md.

)";

std::string run(const common::Arguments& arguments) {
  bool json = false, markdown = false;
  const auto options = common::parse_options(arguments, {{"--json", json}, {"--markdown", markdown}});
  if (options.help) return common::help_after(usage);
  if (json && markdown) throw common::UserError{"one format at a time: --json and --markdown were given"};
  const auto member = common::load(options);
  const auto results =
      ssi::report::results(ssi::standard::model.over(member.window), member.activity, {.day = member.day});
  const auto card = results.view();
  std::string text;
  const auto out = std::back_inserter(text);
  if (markdown) {
    ssi::report::markdown(out, card, *options.language);
  } else if (json) {
    text = "{\n";
    ssi::report::json_members(out, card, *options.language);
    text += ",\n\"reading\": ";
    if (member.report)
      ssi::report::json(out, *member.report);
    else
      text += "null";
    text += "\n}\n";
  } else {
    const auto style = common::terminal_style();
    ssi::report::terminal(out, card, style, *options.language);
    if (member.report) ssi::report::terminal(out, *member.report, member.source, style);
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
