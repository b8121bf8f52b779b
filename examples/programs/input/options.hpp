// What the command line asks for.
// SPDX-License-Identifier: MIT
#ifndef INPUT_OPTIONS_HPP
#define INPUT_OPTIONS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "errors.hpp"
#include "ssi/ssi.hpp"

namespace input {

/// The part of --help that programs share.
inline constexpr std::string_view help =
    R"(FOLDER is an unpacked LinkedIn data export, Basic or Complete. In its place:
  --counts FILE      lines `name = value` or `name = unknown`, # for comments

  --day YYYY-MM-DD   the day to evaluate (default: the day of the export's newest event)
  --weeks N          the length of the window that ends on that day (default: 13)
  --on-target FILE   words of titles and companies that fit your goals, one a line, # for comments: makes
                     new_on_target known
  --set NAME=VALUE   a count that the export cannot know, such as visitor_check_weeks=6; may be repeated
  --help             this text
)";

struct Options {
  std::optional<std::string> folder;
  std::optional<std::string> counts_file;
  std::optional<ssi::Day> day;
  ssi::Window window;
  std::optional<std::string> on_target_file;
  std::vector<std::pair<std::string, std::string>> settings;  ///< name, value
  bool help = false;
};

inline ssi::Window parse_weeks(const std::string& text) {
  ssi::Window window{0};
  if (!text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == text.npos)
    window.weeks = static_cast<std::uint32_t>(std::stoul(text));
  if (!window.valid()) throw UserError{"--weeks: \"" + text + "\" is no number of weeks from 1 to 520"};
  if (!ssi::standard::model.valid(window))
    throw UserError{"--weeks: the targets of the model grow too large in " + text + " weeks"};
  return window;
}

inline ssi::Day parse_day(std::string_view option, const std::string& text) {
  const auto day = ssi::Day::parse(ssi::Text{text.data(), text.size()});
  if (!day) throw UserError{std::string{option} + ": \"" + text + "\" is no date; write it as 2026-06-27"};
  return *day;
}

/// `own(argument, value)` takes an option of the program's own and says whether it knows it; value() is the next
/// argument.
template <class Own>
Options parse_options(const std::vector<std::string>& arguments, Own own) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&] {
      if (++i == arguments.size()) throw UserError{argument + " needs a value; see --help"};
      return arguments[i];
    };
    if (argument == "--help") {
      options.help = true;
    } else if (argument == "--counts") {
      if (options.counts_file) throw UserError{"one file of counts at a time: --counts was given twice"};
      options.counts_file = value();
    } else if (argument == "--on-target") {
      options.on_target_file = value();
    } else if (argument == "--weeks") {
      options.window = parse_weeks(value());
    } else if (argument == "--day") {
      options.day = parse_day(argument, value());
    } else if (argument == "--set") {
      const std::string text = value();
      const std::size_t equals = text.find('=');
      if (equals == text.npos) throw UserError{"--set: \"" + text + "\" is not NAME=VALUE"};
      options.settings.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    } else if (own(argument, value)) {
    } else if (argument.size() > 1 && argument[0] == '-') {
      throw UserError{"there is no option " + argument + "; see --help"};
    } else if (options.folder) {
      throw UserError{"one folder at a time: \"" + *options.folder + "\" and \"" + argument + "\" were given"};
    } else {
      options.folder = argument;
    }
  }
  if (options.help) return options;
  if (options.folder && options.counts_file) throw UserError{"give a folder or --counts FILE, not both"};
  if (!options.folder && !options.counts_file)
    throw UserError{"give the folder of an export, or --counts FILE; see --help"};
  if (options.counts_file && options.on_target_file)
    throw UserError{"--on-target reads the connections of an export; with --counts, set new_on_target itself"};
  return options;
}

}  // namespace input

#endif
