// Plans of a log that hold on their day: if the present pace is kept, and if nothing else is done.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_PLANNED_AHEAD_HPP
#define SSI_TIME_PLANNED_AHEAD_HPP

#include "ssi/core/score_of.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/time/weeks_done.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A plan and what it leads to on its day, under both paces. The plan is on top of the present pace: plan.outlook is
/// where each day repeats the day one window before it. Two totals always, since the one without the other misleads.
///
///     const auto ahead = planned_ahead(standard::model, log, {today, today + 91}, Budget{1560}, standard::actions,
///                                      {.links = standard::links});
///     ahead.plan.outlook.nothing_new.total, ahead.nothing_else.nothing_new.total, ahead.left.total
template <std::size_t Pillars>
struct PlanAhead {
  Plan<Pillars> plan;
  Score<Pillars> left;            ///< what is there on the day if nothing at all is done
  Outlook<Pillars> nothing_else;  ///< and if nothing but the plan is
};

/// The plan of a log to a day, in the weeks until then or as many of the last of them as the window has: a unit of its
/// week counts on the last of the seven days. Which weeks have an event already is read from the log, so that what
/// active weeks come to is exact where it covers them. Rules: those of planned() and projected(). Complexity: of
/// planned(), and linear in the events.
template <class... Pillars, class Wanted>
[[nodiscard]] PlanAhead<Index<Pillars...>::pillar_count> planned_ahead(const Index<Pillars...>& model,
                                                                       const EventLog& log, Ahead ahead, Wanted wanted,
                                                                       Actions actions, PlanOptions options = {}) {
  const std::uint32_t weeks = (std::min)(ahead.weeks(), model.window().weeks);
  const auto kept = weeks_done(model, log, ahead, Pace::kept, weeks);
  const auto ended = weeks_done(model, log, ahead, Pace::ended, weeks);
  options.weeks = weeks;
  options.done = kept;
  const LogCounts left = projected(log, ahead, model.window());
  const auto plan = planned(model, repeated(log, ahead, model.window()), wanted, actions, options);
  return {plan, detail::score_of(model, model.read(left)), outlook(model, left, plan, options.links, ended)};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
