// A model as data: checks a file, says what it is, or turns JSON into CSV and back.
// SPDX-License-Identifier: MIT
#include "../common/model_file.hpp"
#include "../common/options.hpp"
#include "ssi/dynamic.hpp"

namespace {

constexpr std::string_view usage =
    R"(model_check: is this model right, and what is it?

usage: model_check FILE [options]      FILE is JSON (docs/model.schema.json) or, as NAME.csv, CSV
       model_check --standard [options]

Examples:
  model_check my_model.json
  model_check --standard --csv > my_model.csv
  model_check my_model.csv --json > my_model.json

  --standard         the standard model instead of a file: a start for a model of your own
  --json             the model as JSON
  --csv              the model as CSV, one line a signal
  -h, --help         this text
  --version          the version of the library
)";

// "acme, version 4: 2 pillars, 3 signals, 100 points" and a line for each pillar and signal.
std::string summary(const ssi::dynamic::Model& model) {
  const auto points = [](ssi::Points worth) { return std::string{worth.text(2).view()}; };
  std::string lines;
  ssi::Points all;
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    all += pillar.points();
    lines += "\n" + std::string{pillar.title()} + ": " + points(pillar.points()) + "\n";
    pillar.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      lines += "  " + points(signal.weight()) + "  " + std::string{signal.title()} + ": " +
               std::string{signal.phrase(model.window()).text().view()} + "\n";
    });
  });
  const auto number = [](std::size_t count, const char* noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
  };
  return std::string{model.model().name} + ", version " + std::to_string(model.model().version) + ": " +
         number(model.pillars(), "pillar") + ", " + number(model.number_of_signals(), "signal") + ", " +
         number(model.metrics().size(), "metric") + ", " + points(all) + " points over " +
         std::to_string(model.window().weeks) + " weeks\n" + lines;
}

std::string run(const common::Arguments& arguments) {
  bool help = false, standard = false, json = false, csv = false;
  std::string file;
  common::parse(arguments, {{"--help", help},
                            {"--standard", standard},
                            {"--json", json},
                            {"--csv", csv},
                            common::Option{[&](const std::string& argument, const auto&) {
                              if (argument.starts_with("-")) return false;
                              if (!file.empty())
                                throw common::UserError{"one file at a time: \"" + file + "\" and \"" + argument +
                                                        "\" were given"};
                              file = argument;
                              return true;
                            }}});
  if (help) return common::help_for_people(usage);
  if (standard != file.empty()) throw common::UserError{"give a file of a model, or --standard; see --help"};
  if (json && csv) throw common::UserError{"one format at a time: --json and --csv were given"};
  const auto definition = standard ? ssi::dynamic::definition_of(ssi::standard::model) : common::read_definition(file);
  if (json) return to_json(definition);
  if (csv) return to_csv(definition);
  return common::for_people(summary(ssi::dynamic::Model{definition}));
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
