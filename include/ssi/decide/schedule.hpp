// Schedules: a plan spread over its weeks.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_SCHEDULE_HPP
#define SSI_DECIDE_SCHEDULE_HPP

#include "ssi/decide/plan.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// How many units of each action in each week. The units of all weeks sum to the plan's.
class Schedule {
 public:
  constexpr Schedule(std::size_t weeks, std::size_t actions)
      : weeks_{weeks}, actions_{actions}, units_(weeks * actions, 0), minutes_(weeks, 0) {}

  constexpr std::size_t weeks() const { return weeks_; }
  constexpr std::size_t actions() const { return actions_; }
  /// The first week is 0, the first action that of the plan's first step.
  constexpr std::uint32_t units(std::size_t week, std::size_t action) const { return units_[week * actions_ + action]; }
  constexpr std::int64_t minutes(std::size_t week) const { return minutes_[week]; }
  constexpr void add(std::size_t week, std::size_t action, std::int32_t minutes) {
    ++units_[week * actions_ + action];
    minutes_[week] += minutes;
  }

 private:
  std::size_t weeks_;
  std::size_t actions_;
  std::vector<std::uint32_t> units_;
  std::vector<std::int64_t> minutes_;
};

/// No action exceeds its weekly limit; each is spread evenly, and the weeks are as even as that allows: the dearest
/// first, each unit goes to the week with the fewest units of it, among these to the one with the fewest minutes, among
/// these to the earliest. Complexity: units * weeks.
template <std::size_t Pillars>
constexpr Schedule scheduled(const Plan<Pillars>& plan) {
  Schedule schedule{plan.weeks, plan.steps.size()};
  std::vector<char> done(plan.steps.size(), 0);
  for (std::size_t n = 0; n < plan.steps.size(); ++n) {
    std::size_t next = plan.steps.size();
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
      if (done[i] == 0 && (next == plan.steps.size() || plan.steps[next].action.minutes < plan.steps[i].action.minutes))
        next = i;
    done[next] = 1;
    // Fewest units first keeps to the weekly limit: a bound is at most the limit times the weeks.
    for (std::uint32_t unit = 0; unit < plan.steps[next].units; ++unit) {
      std::size_t best = 0;
      for (std::size_t week = 1; week < schedule.weeks(); ++week) {
        const std::uint32_t here = schedule.units(week, next), there = schedule.units(best, next);
        if (here < there || (here == there && schedule.minutes(week) < schedule.minutes(best))) best = week;
      }
      schedule.add(best, next, plan.steps[next].action.minutes);
    }
  }
  return schedule;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
