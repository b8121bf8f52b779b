// What the command line asks for.
// SPDX-License-Identifier: MIT
#ifndef COMMON_OPTIONS_HPP
#define COMMON_OPTIONS_HPP

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "people.hpp"
#include "program.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/time/day.hpp"
#include "variant.hpp"
#include "words.hpp"

namespace common {

/// The parts of --help that programs share.
inline constexpr std::string_view help_on_folder =
    R"(FOLDER is a LinkedIn data export, Basic or Complete: the ZIP, or what was unpacked of it; or answers of
the portability API (.json), or a workbook of creator analytics (.xlsx, .csv).)";
inline constexpr std::string_view help_on_counts =
    R"( In its place:
  --counts FILE      lines `name = value`, # for comments; a value is 24, unknown, or what is known of it:
                     8..10, 14.. for at least 14, ..3 for at most 3; or a scorecard in JSON)";
inline constexpr std::string_view help_on_options =
    R"(

  --day YYYY-MM-DD   the day to evaluate (default: the day of the export's newest event)
  --weeks N          the length of the window that ends on that day (default: 13)
  --variant NAME     starter, standard, intensive or sales_navigator (docs/variants.md; default: standard)
  --also FILE        a further FOLDER or file of the same member; may be repeated. What several tell counts once
  --on-target FILE   words of titles and companies that fit your goals, one a line, # for comments: makes
                     new_on_target known
)";
inline constexpr std::string_view help_on_set =
    R"(  --set NAME=VALUE   a count that the export cannot know, such as visitor_check_weeks=6 or posts=14..; may be repeated
)";
inline constexpr std::string_view help_on_help =
    R"(  -h, --help         this text
  --version          the version of the library
)";
/// What a program scores: weeks by what is dated in them, days of a log, or those and counts alike.
enum class From : unsigned char { weeks, days, days_or_counts };
inline std::string help_after(std::string_view usage, const ssi::Language& language, From from = From::days_or_counts) {
  std::string text{usage};
  text += help_on_folder;
  if (from == From::days_or_counts) text += help_on_counts;
  text += help_on_options;
  if (from != From::weeks) text += help_on_set;
  return help_for_people(text += help_on_help, language);
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
void parse(const Arguments& arguments, const std::vector<Option>& known);

/// A whole number of the range, `8..8` being 8; `what` is put before what is wrong, `noun` is what it is a number of.
std::int32_t parse_number(const std::string& what, const std::string& text, std::int32_t least, std::int32_t most,
                          const std::string& noun = "number");
std::int32_t parse_weeks(const std::string& what, const std::string& text);
ssi::Window parse_window(const std::string& text);
ssi::Day parse_day(const std::string& where, const std::string& text);

/// What --lang names.
const ssi::Language& parse_language(const std::string& code, Languages all);

inline std::string text_of(ssi::Day day) {
  return std::string{day.text().view()};
}

/// A program with texts of its own gives its own languages.
Options parse_options(const Arguments& arguments, const std::vector<Option>& own, Languages all = languages);

/// Of a program that scores weeks: refuses what has no days.
void require_dates(const Options& options);

/// The same of a program that scores with any model: with --model FILE as well.
Options parse_options_and_model(const Arguments& arguments, std::vector<Option> own, Languages all = languages);

}  // namespace common

#endif
