// A model as data: checks a file, says what it is, or turns JSON into CSV and back.
// SPDX-License-Identifier: MIT
#include "../common/model_file.hpp"
#include "../common/options.hpp"
#include "ssi/dynamic.hpp"
#include "words.hpp"

namespace {

constexpr std::string_view usage =
    R"(model_check: is this model right, and what is it?

usage: model_check FILE [options]
       model_check --standard [options]

FILE is JSON (docs/model.schema.json) or, as NAME.csv, CSV.

Examples:
  model_check my_model.json
  model_check --standard --csv > my_model.csv
  model_check my_model.csv --json > my_model.json

  --standard         the standard model instead of a file: a start for a model of your own
  --json             the model as JSON
  --csv              the model as CSV, one line a signal
  --lang en|es|de    the language (default: en)
  -h, --help         this text
  --version          the version of the library
)";

// "acme, version 4: 2 pillars, 3 signals, 100 points" and a line for each pillar and signal.
std::string summary(const ssi::dynamic::Model& model, const ssi::Language& say) {
  std::string lines;
  const auto add = [&](std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) lines += part;
  };
  ssi::Points all;
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    all += pillar.points();
    add({"\n", say(ssi::Text{pillar.title()}), ": ", say(pillar.points()).view(), "\n"});
    pillar.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      add({"  ", say(signal.weight()).view(), "  ", say(ssi::Text{signal.title()}), ": "});
      add({say(signal.phrase(model.window())).view(), "\n"});
    });
  });
  const ssi::ShortText sizes =
      say("version {version}: {pillars} {pillars|pillar|pillars}, {signals} {signals|signal|signals}, {metrics} "
          "{metrics|metric|metrics}, {points} points over {weeks} {weeks|week|weeks}",
          {ssi::number(model.model().version), ssi::number(model.pillars()), ssi::number(model.number_of_signals()),
           ssi::number(model.metrics().size()), say(all), ssi::number(model.window().weeks)});
  return std::string{model.model().name}.append(", ").append(sizes.view()).append("\n").append(lines);
}

std::string run(const common::Arguments& arguments) {
  bool help = false, standard = false, json = false, csv = false;
  std::string file;
  const ssi::Language* say = &ssi::english;
  common::parse(
      arguments,
      {{"--help", help},
       {"--lang", [&](const std::string& code) { say = &common::parse_language(code, words::languages); }},
       {"--standard", standard},
       {"--json", json},
       {"--csv", csv},
       common::Option{[&](const std::string& argument, const auto&) {
         if (argument.starts_with("-")) return false;
         if (!file.empty())
           throw common::UserError{"one file at a time: \"" + file + "\" and \"" + argument + "\" were given"};
         file = argument;
         return true;
       }}});
  if (help) return common::help_for_people(usage, *say);
  if (standard != file.empty()) throw common::UserError{"give a file of a model, or --standard; see --help"};
  if (json && csv) throw common::UserError{"one format at a time: --json and --csv were given"};
  const auto definition = standard ? ssi::dynamic::definition_of(ssi::standard::model) : common::read_definition(file);
  if (json) return to_json(definition);
  if (csv) return to_csv(definition);
  return common::for_people(summary(ssi::dynamic::Model{definition}, *say));
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
