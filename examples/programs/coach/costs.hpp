// What actions cost this person: lines `name = minutes`, `name = minutes, per week` or `name = never`.
// SPDX-License-Identifier: MIT
#ifndef COACH_COSTS_HPP
#define COACH_COSTS_HPP

#include <set>

#include "../common/files.hpp"

namespace coach {

/// A whole number within the range; `what` names it in the error.
inline std::int32_t parse_number(const std::string& text, std::int32_t least, std::int32_t most,
                                 const std::string& what) {
  const auto number = common::number_in(text, least, most);
  if (!number)
    throw common::UserError{what + " is \"" + text + "\", and has to be a whole number from " + std::to_string(least) +
                            " to " + std::to_string(most)};
  return *number;
}

inline ssi::Action& action_on(std::vector<ssi::Action>& actions, const std::string& name, const std::string& where) {
  for (ssi::Action& action : actions)
    if (action.metric == name) return action;
  // Another count that a person may decide: any that a signal reads alone.
  ssi::NearestName nearest{name};
  ssi::standard::model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1) nearest.offer(signal.source().name());
  });
  if (!nearest.found())
    throw common::UserError{where + ": no action can be on \"" + name + "\"; did you mean " +
                            std::string{nearest.name()} + "?"};
  actions.push_back({nearest.name(), {.minutes = 10, .per_week = 0}});
  return actions.back();
}

inline std::vector<ssi::Action> read_costs(const std::string& path, std::vector<ssi::Action> actions) {
  const std::string text = common::read_text(path);
  std::set<std::string> seen;
  for (const auto& [number, line] : ssi::lines_of(text)) {
    const std::string where = path + ":" + std::to_string(number);
    const auto cost = ssi::named_value_of(line);
    if (!cost) throw common::UserError{where + ": \"" + std::string{line} + "\" is not `name = minutes, per week`"};
    const std::string name{cost->name};
    if (!seen.insert(name).second) throw common::UserError{where + ": " + name + " was given before"};
    ssi::Action& action = action_on(actions, name, where);
    if (cost->value == "never") {
      action.per_week = 0;
      continue;
    }
    const std::size_t comma = std::min(cost->value.find(','), cost->value.size());
    const std::string minutes{ssi::trimmed(cost->value.substr(0, comma))};
    action.minutes = parse_number(minutes, 1, 10080, where + ": the cost of " + name);
    if (comma < cost->value.size())
      action.per_week = parse_number(std::string{ssi::trimmed(cost->value.substr(comma + 1))}, 0, 65535,
                                     where + ": the weekly limit of " + name);
    else if (action.per_week == 0)
      throw common::UserError{where + ": " + name + " needs a weekly limit too: `" + name + " = minutes, per week`"};
  }
  if (seen.empty()) throw common::UserError{path + " holds no costs"};
  return actions;
}

}  // namespace coach

#endif
