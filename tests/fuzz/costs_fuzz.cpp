// Lines of costs, and of goal words: all of them or none, costs within what plans take; words are found where they
// stand.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "ssi/decide/costs.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/linkedin/goal_words.hpp"
#include "ssi/standard/actions.hpp"
#include "ssi/standard/model.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  const std::string text{reinterpret_cast<const char*>(data), size};
  const std::vector<Action> given{standard::actions.begin(), standard::actions.end()};
  std::vector<Action> mine = given;
  const LineProblem problem = read_costs(standard::model, text, mine);
  if (!problem.none() && mine.size() != given.size()) std::abort();
  for (const Action& action : mine)
    if (action.minutes < 1 || action.minutes > 10080 || action.per_week < 0 || action.per_week > 65535) std::abort();
  if (problem.none()) {
    const Activity nobody;
    const auto plan = planned(standard::model, nobody, Budget{600}, mine);
    if (plan.minutes > 600) std::abort();
  }

  std::vector<std::string> words;
  for (const NumberedLine& line : lines_of(text)) words.emplace_back(line.text);
  const linkedin::GoalWords goals{words};
  for (const std::string& word : words)
    if (!goals.in("a, " + word + " (b)")) std::abort();
  static_cast<void>(goals.in(text));
  return 0;
}
