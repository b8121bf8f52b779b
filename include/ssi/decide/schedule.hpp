// Schedules: a plan spread over its weeks.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_SCHEDULE_HPP
#define SSI_DECIDE_SCHEDULE_HPP

#include "ssi/decide/plan.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// How many units of each step in each week, as scheduled() gives it. The units of all weeks sum to the plan's.
///
///     const Schedule weeks = scheduled(plan);
///     weeks[0][2], weeks.minutes(0)   // units of the third step, and the minutes of all, in the first week
class Schedule {
 public:
  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::size_t weeks() const { return minutes_.size(); }
  /// The units of each of the plan's steps in their order. Precondition: week < weeks().
  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::span<const std::uint32_t> operator[](std::size_t week) const {
    return {units_.data() + week * steps_, steps_};
  }
  /// Precondition: week < weeks().
  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::int64_t minutes(std::size_t week) const { return minutes_[week]; }

 private:
  template <std::size_t Pillars>
  friend SSI_CONSTEXPR_VECTOR Schedule scheduled(const Plan<Pillars>& plan);

  template <std::size_t Pillars>
  SSI_CONSTEXPR_VECTOR explicit Schedule(const Plan<Pillars>& plan)
      : steps_{plan.steps.size()}, units_(plan.weeks * steps_, 0), minutes_(plan.weeks, 0) {}
  SSI_CONSTEXPR_VECTOR void add(std::size_t week, const Step& step, std::size_t place) {
    ++units_[week * steps_ + place];
    minutes_[week] += step.action.minutes;
  }

  std::size_t steps_;
  std::vector<std::uint32_t> units_;
  std::vector<std::int64_t> minutes_;
};

/// No action exceeds its weekly limit; each is spread evenly, and the weeks are as even as that allows: the dearest
/// first, each unit goes to the week with the fewest units of it, among these to the one with the fewest minutes, among
/// these to the earliest. Complexity: units * weeks.
template <std::size_t Pillars>
[[nodiscard]] SSI_CONSTEXPR_VECTOR Schedule scheduled(const Plan<Pillars>& plan) {
  Schedule schedule{plan};
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
        const std::uint32_t here = schedule[week][next], there = schedule[best][next];
        if (here < there || (here == there && schedule.minutes(week) < schedule.minutes(best))) best = week;
      }
      schedule.add(best, plan.steps[next], next);
    }
  }
  return schedule;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
