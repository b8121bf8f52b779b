// What actions cost this person: lines `name = minutes`, `name = minutes, per week` or `name = never`.
// SPDX-License-Identifier: MIT
#ifndef COACH_COSTS_HPP
#define COACH_COSTS_HPP

#include <set>
#include <string>
#include <vector>

#include "../input/counts.hpp"

namespace coach {

/// A whole number within the range; `what` names it in the error.
inline std::int32_t parse_number(std::string_view text, std::int32_t least, std::int32_t most,
                                 const std::string& what) {
  const std::string range = " from " + std::to_string(least) + " to " + std::to_string(most);
  std::int64_t number = -1;
  if (!text.empty() && text.size() <= 9 && text.find_first_not_of("0123456789") == text.npos)
    number = std::stol(std::string{text});
  if (number < least || number > most)
    throw input::UserError{what + " is \"" + std::string{text} + "\", and has to be a whole number" + range};
  return static_cast<std::int32_t>(number);
}

inline ssi::Action& action_on(std::vector<ssi::Action>& actions, std::string_view name, const std::string& where) {
  for (ssi::Action& action : actions)
    if (std::string_view{action.metric} == name) return action;
  // Another count that a person may decide: any that a signal reads alone.
  std::string nearest;
  ssi::Text found;
  ssi::standard::model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1) {
      const std::string_view metric = signal.source().name();
      if (metric == name) found = signal.source().name();
      if (nearest.empty() || input::distance(name, metric) < input::distance(name, nearest)) nearest = metric;
    }
  });
  if (found.empty())
    throw input::UserError{where + ": no action can be on \"" + std::string{name} + "\"; did you mean " + nearest +
                           "?"};
  actions.push_back({.metric = found, .minutes = 10, .per_week = 0});
  return actions.back();
}

inline std::vector<ssi::Action> read_costs(const std::string& path, std::vector<ssi::Action> actions) {
  std::set<std::string> seen;
  for (const auto& [number, line] : input::lines_of(path)) {
    const std::string where = path + ":" + std::to_string(number);
    const std::size_t equals = line.find('=');
    if (equals == line.npos) throw input::UserError{where + ": \"" + line + "\" is not `name = minutes, per week`"};
    const std::string name{ssi::trimmed(std::string_view{line}.substr(0, equals))};
    if (!seen.insert(name).second) throw input::UserError{where + ": " + name + " was given before"};
    ssi::Action& action = action_on(actions, name, where);
    const std::string_view value = ssi::trimmed(std::string_view{line}.substr(equals + 1));
    if (value == "never") {
      action.per_week = 0;
      continue;
    }
    const std::size_t comma = std::min(value.find(','), value.size());
    action.minutes = parse_number(ssi::trimmed(value.substr(0, comma)), 1, 10080, where + ": the cost of " + name);
    if (comma < value.size())
      action.per_week =
          parse_number(ssi::trimmed(value.substr(comma + 1)), 0, 65535, where + ": the weekly limit of " + name);
    else if (action.per_week == 0)
      throw input::UserError{where + ": " + name + " needs a weekly limit too: `" + name + " = minutes, per week`"};
  }
  if (seen.empty()) throw input::UserError{path + " holds no costs"};
  return actions;
}

}  // namespace coach

#endif
