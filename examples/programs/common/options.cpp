// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <algorithm>

#include "ssi/standard/model.hpp"

namespace common {

void parse(const Arguments& arguments, const std::vector<Option>& known) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string argument = arguments[i];
    if (argument == "-h") argument = "--help";
    const auto value = [&] {
      if (++i == arguments.size()) throw UserError{argument + " needs a value; see --help"};
      return arguments[i];
    };
    const auto takes = [&](const Option& option) { return option.takes(argument, value); };
    if (std::none_of(known.begin(), known.end(), takes))
      throw UserError{"there is no option " + argument + "; see --help"};
  }
}

std::int32_t parse_number(const std::string& what, const std::string& text, std::int32_t least, std::int32_t most,
                          const std::string& noun) {
  const ssi::Count count = ssi::parse_count(text).count;
  const auto number = static_cast<std::int32_t>(count.low());
  if (!count.known() || number < least || most < number)
    throw UserError{what + ": \"" + text + "\" must be a " + noun + " from " + std::to_string(least) + " to " +
                    std::to_string(most)};
  return number;
}

std::int32_t parse_weeks(const std::string& what, const std::string& text) {
  return parse_number(what, text, 1, 520, "number of weeks");
}

ssi::Window parse_window(const std::string& text) {
  const ssi::Window window{static_cast<std::uint32_t>(parse_weeks("--weeks", text))};
  if (!ssi::standard::model.valid(window))
    throw UserError{
        std::string{"--weeks: the targets of the model grow too large in "}.append(std::to_string(window.weeks)) +
        " weeks"};
  return window;
}

ssi::Day parse_day(const std::string& where, const std::string& text) {
  const auto day = ssi::Day::parse(text);
  if (!day) throw UserError{where + ": \"" + text + "\" is not a date; write it as 2026-06-27"};
  return *day;
}

const ssi::Language& parse_language(const std::string& code, Languages all) {
  if (const ssi::Language* const language = language_of(code, all)) return *language;
  std::string codes{std::string_view{ssi::english.code()}};
  for (const ssi::Language* const language : all) codes.append(", ").append(std::string_view{language->code()});
  throw UserError{"--lang: \"" + code + "\" is none of " + codes};
}

Options parse_options(const Arguments& arguments, const std::vector<Option>& own, Languages all) {
  Options options;
  std::vector<Option> known = {
      {"--help", options.help},
      {"--counts",
       [&](const std::string& path) {
         if (options.counts_file) throw UserError{"one file of counts at a time: --counts was given twice"};
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
      {"--lang", [&](const std::string& code) { options.language = &parse_language(code, all); }},
      {"--set", [&](const std::string& text) {
         const std::size_t equals = text.find('=');
         if (equals == text.npos) throw UserError{"--set: \"" + text + "\" is not NAME=VALUE"};
         const std::string name = text.substr(0, equals);
         for (const auto& [given, value] : options.settings)
           if (given == name) throw UserError{"--set: " + name + " was given before"};
         options.settings.emplace_back(name, text.substr(equals + 1));
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

void require_dates(const Options& options) {
  if (options.counts_file) throw UserError{"counts carry no dates; give an export"};
  if (!options.settings.empty())
    throw UserError{"--set: a count that is told has no dates, and weeks are compared here"};
}

Options parse_options_and_model(const Arguments& arguments, std::vector<Option> own, Languages all) {
  std::optional<std::string> file;
  own.emplace_back("--model", [&](const std::string& path) { file = path; });
  Options options = parse_options(arguments, own, all);
  if (!file) return options;
  if (std::find(arguments.begin(), arguments.end(), "--variant") != arguments.end())
    throw UserError{"one model at a time: --model and --variant were given"};
  options.model_file = file;
  return options;
}

}  // namespace common
