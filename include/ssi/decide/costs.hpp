// What actions cost somebody, as people write it.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_COSTS_HPP
#define SSI_DECIDE_COSTS_HPP

#include <set>
#include <string>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/decide/action.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// The action on that metric, a new one where a person may decide that count: any that a signal reads alone.
template <class... Pillars>
Action* action_on(const Index<Pillars...>& model, std::vector<Action>& actions, Text name, NearestName& nearest) {
  for (Action& action : actions)
    if (action.metric == name) return &action;
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1) nearest.offer(signal.source().name());
  });
  if (!nearest.found()) return nullptr;
  actions.push_back({nearest.name(), {.minutes = 10, .per_week = 0}});
  return &actions.back();
}

// `25`, `25, 3` or `never` into an action, or what is wrong with it.
inline std::string set_cost(std::string_view value, Action& action) {
  const std::string name{action.metric};
  std::string wrong;
  const auto number = [&](std::string_view text, std::int32_t least, std::int32_t most, const char* what) {
    const Count count = parse_count(text).count;
    const auto value_of = static_cast<std::int32_t>(count.low());
    if ((!count.known() || value_of < least || most < value_of) && wrong.empty())
      wrong = what + name + " is \"" + std::string{text} + "\", and has to be a whole number from " +
              std::to_string(least) + " to " + std::to_string(most);
    return value_of;
  };
  if (value == "never") {
    action.per_week = 0;
    return {};
  }
  const std::size_t comma = (std::min)(value.find(','), value.size());
  action.minutes = number(trimmed(value.substr(0, comma)), 1, 10080, "the cost of ");
  if (comma < value.size())
    action.per_week = number(trimmed(value.substr(comma + 1)), 0, 65535, "the weekly limit of ");
  else if (action.per_week == 0 && wrong.empty())
    wrong = name + " needs a weekly limit too: `" + name + " = minutes, per week`";
  return wrong;
}

}  // namespace detail

/// What units cost and how many a week are sensible, of lines `posts = 25, 3` for 25 minutes and 3 a week at most,
/// `posts = 25` for another cost alone, `posts = never`; comments and blank lines are left out. A count without an
/// action gets one. Into the actions go all of the lines or, where there is a problem, none.
///
///     std::vector<Action> mine{standard::actions.begin(), standard::actions.end()};
///     read_costs(standard::model, "posts = 25, 3", mine).none()   // true, and a post costs 25 minutes
template <class... Pillars>
LineProblem read_costs(const Index<Pillars...>& model, Text text, std::vector<Action>& actions) {
  std::vector<Action> read = actions;
  std::set<std::string_view> seen;
  for (const auto& [number, line] : lines_of(text)) {
    const auto cost = named_value_of(line);
    if (!cost) return {number, std::string{'"'}.append(line).append("\" is not `name = minutes, per week`")};
    if (!seen.insert(cost->name).second) return {number, std::string{cost->name} + " was given before"};
    NearestName nearest{cost->name};
    Action* const action = detail::action_on(model, read, cost->name, nearest);
    if (action == nullptr)
      return {number,
              std::string{"no action can be on \""}.append(cost->name).append("\"; ").append(nearest.suggestion())};
    if (const std::string wrong = detail::set_cost(cost->value, *action); !wrong.empty()) return {number, wrong};
  }
  if (seen.empty()) return {0, "holds no costs"};
  actions = std::move(read);
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
