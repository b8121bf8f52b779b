// A model that is no code but data: built and changed at run time, asked for what is wrong, scored by metric name.
// SPDX-License-Identifier: MIT
// usage: model_at_run_time [MODEL.json]
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <ssi/dynamic.hpp>
#include <ssi/ssi.hpp>
#include <string>

namespace {

// What an administrator has set up in a CRM.
ssi::dynamic::Definition field_sales() {
  ssi::dynamic::Definition field{"field sales", 2};
  field.pillar("activity", 40)
      .signal("calls", ssi::PerWeek{20}, ssi::diminishing, 25)
      .signal("reply_rate", ssi::dynamic::ratio("answered", "received"), ssi::Portion{.parts = 9, .of = 10},
              ssi::linear, 15)
      .pillar("outcome", 60, "What came of it")
      .signal("demos", ssi::PerWeek{2}, ssi::linear, 60);
  return field;
}

bool complain(const std::vector<ssi::dynamic::DefinitionProblem>& problems) {
  for (const auto& problem : problems) std::cerr << problem.text() << '\n';
  return !problems.empty();
}

}  // namespace

int main(int argc, char** argv) {
  ssi::dynamic::Definition field = field_sales();
  if (argc > 1) {
    std::ifstream file{argv[1]};
    if (!file) {
      std::cerr << argv[1] << ": it cannot be read\n";
      return 1;
    }
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto read = ssi::dynamic::from_json(text);
    if (complain(read.problems)) return 1;
    field = read.definition;
  } else {
    // A signal more, and its points taken from another one.
    field.find_signal("calls")->weight = ssi::Points{20};
    field.find_pillar("activity")
        ->signal_definitions.push_back({.id = "referrals",
                                        .reads = {"referrals"},
                                        .target = ssi::Stock{8},
                                        .curve = ssi::Diminishing{3},
                                        .weight = ssi::Points{5}});
  }

  const auto tried = ssi::dynamic::try_model(field);
  if (complain(tried.problems)) return 1;
  const ssi::dynamic::Model& model = *tried.model;

  // A record of the CRM; what it does not hold is unknown, which is not zero.
  const std::map<std::string, ssi::Count> rep{
      {"calls", 130}, {"answered", 18}, {"received", 22}, {"demos", ssi::at_least(9)}};
  if (const ssi::Problem problem = model.problem(rep)) {
    std::cerr << problem.text() << '\n';
    return 1;
  }
  const auto score = model.score(rep);
  std::cout << score.model.name << ", version " << score.model.version << ": " << score.total.earned.text(2) << " to "
            << score.total.high().text(2) << " of " << score.total.max.text(0) << '\n';
  for (const ssi::Row& row : explain(model, rep))
    std::cout << "  " << row.title << " (" << row.target.text() << "): " << row.points.text(2) << " to "
              << row.high.text(2) << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
