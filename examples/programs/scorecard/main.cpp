// The main job: the folder of a LinkedIn data export in, the member's scorecard out, for people or as JSON.
// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "../input/languages.hpp"
#include "../input/locale.hpp"
#include "../input/member.hpp"
#include "../input/options.hpp"
#include "../input/text.hpp"
#include "json.hpp"
#include "ssi/report/markdown.hpp"
#include "terminal.hpp"

namespace {

ssi::report::TerminalStyle style() {
  const bool people = isatty(STDOUT_FILENO) == 1;
  return {.colour = people && input::variable("NO_COLOR").empty() && input::variable("TERM") != "dumb",
          .utf8 = input::utf8_locale(),
          .set_option = "--set"};
}

constexpr std::string_view usage =
    R"(scorecard: how well somebody uses a professional network, and why

usage: scorecard FOLDER [options]

  --json             one JSON object instead of the scorecard; it has the names of all counts
                     (docs/scorecard.schema.json)
  --markdown         the same for GitHub's Markdown
  --lang en|es       the language (default: en)
Points are in the open: docs/model.md.

)";

// Made whole before a character of it is written.
std::string text_for(const std::vector<std::string>& arguments) {
  bool json = false, markdown = false;
  const ssi::Language* language = &ssi::english;
  const auto options = input::parse_options(arguments, [&](const std::string& argument, const auto& value) {
    if (argument == "--lang") {
      language = input::language(value());
      return true;
    }
    return (argument == "--json" && (json = true)) || (argument == "--markdown" && (markdown = true));
  });
  if (options.help) return std::string{usage} + std::string{input::help};
  if (json && markdown) throw input::UserError{"one format at a time: --json and --markdown were given"};
  const auto member = input::load(options);
  const auto results =
      ssi::report::results(ssi::standard::model.over(member.window), member.activity, {.day = member.day});
  const auto card = results.view();
  if (json) return scorecard::to_json(member, card, *language);
  std::string text;
  if (markdown) {
    ssi::report::markdown(std::back_inserter(text), card, *language);
    return text;
  }
  const auto how = style();
  ssi::report::terminal(std::back_inserter(text), card, how, *language);
  return text + scorecard::WhatWasRead{member, how}.text();
}

// One line, whatever was typed.
int refused(std::string_view why) {
  std::fprintf(stderr, "scorecard: %s\n", input::printable(why).c_str());
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  std::string text;
  try {
    text = text_for({argv + 1, argv + argc});
  } catch (const input::UserError& error) {
    return refused(error.text);
  } catch (const ssi::Error& error) {
    return refused(error.what());
  }
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return 0;
  std::fprintf(stderr, "scorecard: the output could not be written\n");
  return 1;
}
