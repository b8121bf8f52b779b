// Schedules: a plan spread over its weeks.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_SCHEDULE_HPP
#define SSI_DECIDE_SCHEDULE_HPP

#include <span>

#include "ssi/decide/detail/constexpr_vector.hpp"
#include "ssi/decide/step.hpp"

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
  friend SSI_CONSTEXPR_VECTOR Schedule scheduled(const std::vector<Step>& steps, std::uint32_t weeks);

  SSI_CONSTEXPR_VECTOR Schedule(std::size_t steps, std::uint32_t weeks)
      : steps_{steps}, units_(weeks * steps, 0), minutes_(weeks, 0) {}
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
/// these to the earliest; never to a week that has one already, of a count of active weeks. Complexity: units * weeks.
[[nodiscard]] SSI_CONSTEXPR_VECTOR Schedule scheduled(const std::vector<Step>& steps, std::uint32_t weeks) {
  Schedule schedule{steps.size(), weeks};
  std::vector<char> placed(steps.size(), 0);
  for (std::size_t n = 0; n < steps.size(); ++n) {
    std::size_t next = steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (placed[i] == 0 && (next == steps.size() || steps[next].action.minutes < steps[i].action.minutes)) next = i;
    placed[next] = 1;
    const Step& step = steps[next];
    // Fewest units first keeps to the weekly limit: a bound is at most the limit times the weeks.
    for (std::uint32_t unit = 0; unit < step.units; ++unit) {
      std::size_t best = weeks;
      for (std::size_t week = 0; week < weeks; ++week) {
        if (week < step.done.size() && step.done[week] != 0) continue;
        const std::uint32_t here = schedule[week][next], there = best < weeks ? schedule[best][next] : ~0U;
        if (here < there || (here == there && schedule.minutes(week) < schedule.minutes(best))) best = week;
      }
      schedule.add(best, step, next);
    }
  }
  return schedule;
}
/// Of a plan: `scheduled(plan)[0]` are the units of the first week.
template <class SomePlan>
requires requires(const SomePlan& plan) {
  plan.steps, plan.weeks;
}
[[nodiscard]] SSI_CONSTEXPR_VECTOR Schedule scheduled(const SomePlan& plan) {
  return scheduled(plan.steps, plan.weeks);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
