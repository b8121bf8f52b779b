// What the command line asks for.
// SPDX-License-Identifier: MIT
#ifndef COMMON_OPTIONS_HPP
#define COMMON_OPTIONS_HPP

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "program.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/ssi.hpp"
#include "ssi/words/spanish.hpp"
#include "variant.hpp"

namespace common {

/// The part of --help that programs share.
inline constexpr std::string_view help =
    R"(FOLDER is a LinkedIn data export, Basic or Complete: the ZIP, or what was unpacked of it; or answers of
the portability API (.json), or a workbook of creator analytics (.xlsx, .csv). In its place:
  --counts FILE      lines `name = value`, # for comments; a value is 24, unknown, or what is known of it:
                     8..10, 14.. for at least 14, ..3 for at most 3

  --day YYYY-MM-DD   the day to evaluate (default: the day of the export's newest event)
  --weeks N          the length of the window that ends on that day (default: 13)
  --variant NAME     starter, standard, intensive or sales_navigator (docs/variants.md; default: standard)
  --also FILE        a further FOLDER or file of the same member; may be repeated. What several tell counts once
  --on-target FILE   words of titles and companies that fit your goals, one a line, # for comments: makes
                     new_on_target known
  --set NAME=VALUE   a count that the export cannot know, such as visitor_check_weeks=6 or posts=14..; may be repeated
  --help             this text
)";
inline std::string help_after(std::string_view usage) {
  return std::string{usage} + std::string{help};
}

struct Options {
  std::optional<std::string> folder;
  std::vector<std::string> also;  ///< further sources of the same member
  std::optional<std::string> counts_file;
  std::optional<ssi::Day> day;
  ssi::Window window;
  bool window_given = false;
  std::optional<std::string> model_file;  ///< of --model, in programs that have it
  Variant variant;
  std::optional<std::string> on_target_file;
  std::vector<std::pair<std::string, std::string>> settings;  ///< name, value
  const ssi::Language* language = &ssi::english;
  bool help = false;
};

/// An option of a program's own: a flag, a text, or what is done with it.
struct Option {
  using Value = std::function<std::string()>;

  Option(std::string_view name, bool& flag) : Option{name, [&flag] { flag = true; }} {}
  Option(std::string_view name, std::string& text)
      : Option{name, [&text](std::string value) { text = std::move(value); }} {}
  template <std::invocable Take>
  Option(std::string_view name, Take take)
      : takes{[=](const std::string& argument, const Value&) { return argument == name && (take(), true); }} {}
  template <std::invocable<std::string> Take>
  Option(std::string_view name, Take take)
      : takes{[=](const std::string& argument, const Value& value) {
          if (argument != name) return false;
          take(value());
          return true;
        }} {}
  /// Whatever `takes(argument, value)` says it knows; value() is the next argument.
  explicit Option(std::function<bool(const std::string&, const Value&)> those) : takes{std::move(those)} {}

  std::function<bool(const std::string&, const Value&)> takes;
};

/// Each argument is taken by the first of the options that knows it.
inline void parse(const Arguments& arguments, const std::vector<Option>& known) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&] {
      if (++i == arguments.size()) throw UserError{argument + " needs a value; see --help"};
      return arguments[i];
    };
    const auto takes = [&](const Option& option) { return option.takes(argument, value); };
    if (std::none_of(known.begin(), known.end(), takes))
      throw UserError{"there is no option " + argument + "; see --help"};
  }
}

/// A whole number of the range, `8..8` being 8; `what` is put before what is wrong, `noun` is what it is a number of.
inline std::int32_t parse_number(const std::string& what, const std::string& text, std::int32_t least,
                                 std::int32_t most, const std::string& noun = "number") {
  const ssi::Count count = ssi::parse_count(text).count;
  const auto number = static_cast<std::int32_t>(count.low());
  if (!count.known() || number < least || most < number)
    throw UserError{what + ": \"" + text + "\" is no " + noun + " from " + std::to_string(least) + " to " +
                    std::to_string(most)};
  return number;
}

inline std::int32_t parse_weeks(const std::string& what, const std::string& text) {
  return parse_number(what, text, 1, 520, "number of weeks");
}

inline ssi::Window parse_window(const std::string& text) {
  const ssi::Window window{static_cast<std::uint32_t>(parse_weeks("--weeks", text))};
  if (!ssi::standard::model.valid(window))
    throw UserError{"--weeks: the targets of the model grow too large in " + std::to_string(window.weeks) + " weeks"};
  return window;
}

inline ssi::Day parse_day(const std::string& where, const std::string& text) {
  const auto day = ssi::Day::parse(text);
  if (!day) throw UserError{where + ": \"" + text + "\" is no date; write it as 2026-06-27"};
  return *day;
}

inline std::string text_of(ssi::Day day) {
  return std::string{day.text().view()};
}

/// A program with texts of its own gives its own Spanish, in front of the library's.
inline Options parse_options(const Arguments& arguments, const std::vector<Option>& own,
                             const ssi::Language& spanish = ssi::spanish) {
  Options options;
  std::vector<Option> known = {{"--help", options.help},
                               {"--counts",
                                [&](const std::string& path) {
                                  if (options.counts_file)
                                    throw UserError{"one file of counts at a time: --counts was given twice"};
                                  options.counts_file = path;
                                }},
                               {"--also", [&](const std::string& path) { options.also.push_back(path); }},
                               {"--on-target", [&](const std::string& path) { options.on_target_file = path; }},
                               {"--weeks",
                                [&](const std::string& text) {
                                  options.window = parse_window(text);
                                  options.window_given = true;
                                }},
                               {"--variant", [&](const std::string& name) { options.variant = Variant{name}; }},
                               {"--day", [&](const std::string& text) { options.day = parse_day("--day", text); }},
                               {"--lang",
                                [&](const std::string& code) {
                                  if (code != "en" && code != "es")
                                    throw UserError{"--lang: \"" + code + "\" is neither en nor es"};
                                  options.language = code == "es" ? &spanish : &ssi::english;
                                }},
                               {"--set", [&](const std::string& text) {
                                  const std::size_t equals = text.find('=');
                                  if (equals == text.npos) throw UserError{"--set: \"" + text + "\" is not NAME=VALUE"};
                                  options.settings.emplace_back(text.substr(0, equals), text.substr(equals + 1));
                                }}};
  known.insert(known.end(), own.begin(), own.end());
  known.emplace_back([&](const std::string& argument, const auto&) {
    if (argument.size() > 1 && argument[0] == '-') return false;
    if (options.folder)
      throw UserError{"one folder at a time: \"" + *options.folder + "\" and \"" + argument +
                      "\" were given; --also takes what else there is of the same member"};
    options.folder = argument;
    return true;
  });
  parse(arguments, known);
  if (options.help) return options;
  if (options.folder && options.counts_file) throw UserError{"give a folder or --counts FILE, not both"};
  if (!options.folder && !options.counts_file)
    throw UserError{"give the folder of an export, or --counts FILE; see --help"};
  if (options.counts_file && !options.also.empty())
    throw UserError{"--also goes with an export; what --counts leaves open --set says"};
  if (options.counts_file && options.on_target_file)
    throw UserError{"--on-target reads the connections of an export; with --counts, set new_on_target itself"};
  return options;
}

/// The same of a program that scores with any model: with --model FILE as well.
inline Options parse_options_and_model(const Arguments& arguments, std::vector<Option> own,
                                       const ssi::Language& spanish = ssi::spanish) {
  std::string file;
  own.emplace_back("--model", file);
  Options options = parse_options(arguments, own, spanish);
  if (file.empty()) return options;
  if (std::find(arguments.begin(), arguments.end(), "--variant") != arguments.end())
    throw UserError{"one model at a time: --model and --variant were given"};
  options.model_file = file;
  return options;
}

}  // namespace common

#endif
