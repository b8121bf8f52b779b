// Actions: what somebody can decide to do, what it costs, and how much of it is sensible.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_ACTION_HPP
#define SSI_DECIDE_ACTION_HPP

#include <cstddef>
#include <cstdint>
#include <span>

#include "ssi/core/metric.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto action_costs_1_to_10080_minutes =
    Rule{"action_costs_1_to_10080_minutes", "one unit of an action costs 1 to 10080 minutes"};
inline constexpr auto action_limits_are_0_to_65535 =
    Rule{"action_limits_are_0_to_65535", "the limits of an action are 0 to 65535 units"};
inline constexpr auto actions_are_on_different_metrics =
    Rule{"actions_are_on_different_metrics", "no two actions are on the same metric"};
}  // namespace rules

/// What one unit of a count costs, and how many of them are sensible: the limits are there so that no plan ever advises
/// spam.
struct Effort {
  std::int32_t minutes;       ///< that one unit costs
  std::int32_t per_week;      ///< units in any week, at most; 0 for what one does not want to do
  std::int32_t most = 65535;  ///< units in all, at most
};

/// A count that somebody can decide to raise, by its metric or the metric's name. Rules where it is used:
/// action_costs_1_to_10080_minutes (a week has no more), action_limits_are_0_to_65535.
///
///     Action{standard::posts, {.minutes = 25, .per_week = 3}}.bound(13)   // 39 posts in 13 weeks, at most
struct Action {
  Text metric;
  std::int32_t minutes;
  std::int32_t per_week;
  std::int32_t most;

  constexpr Action(Text name, Effort effort)
      : metric{name}, minutes{effort.minutes}, per_week{effort.per_week}, most{effort.most} {}
  template <class Reader>
  constexpr Action(const Metric<Reader>& moved, Effort effort) : Action{moved.name(), effort} {}

  [[nodiscard]] constexpr bool valid_cost() const { return 1 <= minutes && minutes <= 10080; }
  [[nodiscard]] constexpr bool valid_limits() const {
    return 0 <= per_week && per_week <= 65535 && 0 <= most && most <= 65535;
  }
  [[nodiscard]] constexpr bool valid() const { return valid_cost() && valid_limits(); }
  /// Units in so many weeks, at most.
  [[nodiscard]] constexpr std::uint32_t bound(std::uint32_t weeks) const {
    const auto paced = static_cast<std::uint64_t>(per_week) * weeks;
    return paced < static_cast<std::uint64_t>(most) ? static_cast<std::uint32_t>(paced)
                                                    : static_cast<std::uint32_t>(most);
  }
  friend constexpr bool operator==(const Action&, const Action&) = default;
};

/// The actions there are, each on another metric: standard::actions, or one's own.
using Actions = std::span<const Action>;

/// The action on a metric; a null pointer where there is none. Complexity: linear.
[[nodiscard]] constexpr const Action* find_action(Actions actions, Text metric) {
  for (const Action& action : actions)
    if (action.metric == metric) return &action;
  return nullptr;
}

namespace detail {
// Rules: those of Action, and actions_are_on_different_metrics.
constexpr void require_valid(Actions actions) {
  for (const Action& action : actions) {
    if (!action.valid_cost())
      violated<rules::action_costs_1_to_10080_minutes>(action.metric, action.minutes, " minutes");
    if (!action.valid_limits())
      violated<rules::action_limits_are_0_to_65535>(action.metric, action.per_week, " a week, ", action.most,
                                                    " in all");
    require<rules::actions_are_on_different_metrics>(find_action(actions, action.metric) == &action, action.metric);
  }
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
