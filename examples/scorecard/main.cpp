// The main job: the folder of a LinkedIn data export in, the member's scorecard out, for people or as JSON.
#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "../input/locale.hpp"
#include "../input/member.hpp"
#include "../input/options.hpp"
#include "../input/text.hpp"
#include "json.hpp"
#include "terminal.hpp"

namespace {

scorecard::Style style() {
  const bool people = isatty(STDOUT_FILENO) == 1;
  return {.colour = people && input::variable("NO_COLOR").empty() && input::variable("TERM") != "dumb",
          .utf8 = input::utf8_locale()};
}

constexpr std::string_view usage =
    R"(scorecard: how well somebody uses a professional network, and why

usage: scorecard FOLDER [options]

  --json             one JSON object instead of the scorecard; it has the names of all counts
Points are in the open: docs/model.md.

)";

// Made whole before a character of it is written.
std::string text_for(const std::vector<std::string>& arguments) {
  bool json = false;
  const auto options = input::parse_options(arguments, [&](const std::string& argument, const auto&) {
    if (argument != "--json") return false;
    return json = true;
  });
  if (options.help) return std::string{usage} + std::string{input::help};
  const auto member = input::load(options);
  return json ? scorecard::to_json(member) : scorecard::Terminal{member, style()}.scorecard();
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
