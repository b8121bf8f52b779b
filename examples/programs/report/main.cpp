// A page to look at and to hand on: an export in, one self-contained report.html out; or a team's page of several.
// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "../input/dated.hpp"
#include "../input/languages.hpp"
#include "../input/member.hpp"
#include "../input/text.hpp"
#include "page.hpp"
#include "team.hpp"

namespace {

constexpr std::string_view usage =
    R"(report: a member's scorecard, or a team's, as one HTML page

usage: report FOLDER [options]
       report --team FOLDER FOLDER ... | --team TABLE.csv [options]

  --out FILE         the page (default: report.html); by its name it is HTML, or JSON (.json) or Markdown (.md)
  --name NAME        whom it is about
  --lang en|es       the language (default: en)
  --back N           weeks of history, of an export (default: 52)
  --marks FILE       lines `2026-03-02 = what you began then`, to be shown in the history
  --reference NAME=POINTS   a level to compare with, such as the average of your sector; may be repeated
  --plan POINTS      the plan with the fewest minutes to that total
  --team             several members: exports, or a table with a line for each, the first line naming the columns:
                     counts, and `name`
)";

struct Wishes {
  std::string out = "report.html", name, marks;
  std::vector<std::string> team;
  const ssi::Language* language = &ssi::english;
  report::Asked asked;
  bool is_team = false;
};

int number_of(const std::string& option, const std::string& text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
    throw input::UserError{option + ": \"" + text + "\" is no number from " + std::to_string(least) + " to " +
                           std::to_string(most)};
  return value;
}

std::pair<std::string, ssi::Points> reference_of(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  if (equals == text.npos || equals == 0) throw input::UserError{"--reference: \"" + text + "\" is not NAME=POINTS"};
  return {text.substr(0, equals), input::parse_points("--reference", text.substr(equals + 1), 100)};
}

template <class Value>
bool take(Wishes& wishes, const std::string& argument, const Value& value) {
  if (argument == "--out") {
    wishes.out = value();
    using Format = report::Asked::Format;
    wishes.asked.format = wishes.out.ends_with(".json") ? Format::json
                          : wishes.out.ends_with(".md") ? Format::markdown
                                                        : Format::html;
  } else if (argument == "--reference")
    wishes.asked.references.push_back(reference_of(value()));
  else if (argument == "--name")
    wishes.name = value();
  else if (argument == "--marks")
    wishes.marks = value();
  else if (argument == "--lang")
    wishes.language = input::language(value());
  else if (argument == "--back")
    wishes.asked.back = number_of(argument, value(), 2, 520);
  else if (argument == "--plan")
    wishes.asked.goal = number_of(argument, value(), 1, 100);
  else
    return false;
  return true;
}

// All of it or nothing: written beside the file and put in its place at the end.
void write_file(const std::string& path, const std::string& text) {
  const std::string beside = path + ".part";
  std::ofstream file{beside, std::ios::binary};
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  if (!file || std::rename(beside.c_str(), path.c_str()) != 0) {
    std::remove(beside.c_str());
    throw input::UserError{path + " cannot be written"};
  }
}

// The team's folders stand for the one folder of the other options.
std::vector<std::string> without_team(const std::vector<std::string>& arguments, Wishes& wishes) {
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--team") {
      wishes.is_team = true;
      while (i + 1 < arguments.size() && !arguments[i + 1].starts_with("--")) wishes.team.push_back(arguments[++i]);
    } else {
      rest.push_back(arguments[i]);
    }
  }
  if (wishes.is_team && wishes.team.empty()) throw input::UserError{"--team needs folders or a table; see --help"};
  if (wishes.is_team) rest.push_back(wishes.team.front());
  return rest;
}

std::string run(const std::vector<std::string>& arguments) {
  Wishes wishes;
  const auto rest = without_team(arguments, wishes);
  const auto options = input::parse_options(
      rest, [&](const std::string& argument, const auto& value) { return take(wishes, argument, value); });
  if (options.help) return std::string{usage} + std::string{input::help};
  if (wishes.is_team) {
    if (wishes.asked.format != report::Asked::Format::html) throw input::UserError{"the page of a team is HTML"};
    const auto page = report::team_page(wishes.team, options, wishes.name, *wishes.language);
    write_file(wishes.out, page);
  } else {
    std::vector<input::DatedLine> marks;
    if (!wishes.marks.empty()) marks = input::read_dated(wishes.marks);
    write_file(wishes.out, report::page(input::load(options), wishes.name, marks, wishes.asked, *wishes.language));
  }
  return wishes.out + "\n";
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string text = run({argv + 1, argv + argc});
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const input::UserError& error) {
    std::fprintf(stderr, "report: %s\n", input::printable(error.text).c_str());
  } catch (const ssi::Error& error) {
    std::fprintf(stderr, "report: %s\n", input::printable(error.what()).c_str());
  }
  return 2;
}
