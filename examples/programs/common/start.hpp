// What plans start from: the day on which they are to hold, under both paces.
// SPDX-License-Identifier: MIT
#ifndef COMMON_START_HPP
#define COMMON_START_HPP

#include "files.hpp"
#include "loaded.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/standard/activity_of.hpp"
#include "ssi/time/projection.hpp"
#include "ssi/time/weeks_done.hpp"

namespace common {

/// The counts of the day if the present pace is kept and, of an export, if nothing else is done.
struct Start {
  ssi::dynamic::CountsByName kept;
  std::uint32_t weeks;  ///< in which to act
  std::optional<ssi::dynamic::CountsByName> ended = {};
  std::optional<ssi::Day> day = {};
  std::vector<ssi::WeeksDone> done_kept = {}, done_ended = {};
};

namespace detail {
template <class F>
void for_each_counting(F&& f) {
  ssi::standard::for_each_metric([&](const auto& metric) { f(metric.name(), metric.reader().counting.as); });
}
inline bool is_set(const Member& member, ssi::Text name) {
  for (const auto& [set, value] : member.settings)
    if (name == ssi::Text{set}) return true;
  return false;
}
}  // namespace detail

/// To a day, or as many weeks on as the window has. Counts of a file have no days, so there is one pace alone.
inline Start start_of(const Loaded& loaded, std::optional<ssi::Day> by) {
  const Member& member = loaded.member;
  const std::uint32_t window = loaded.model.window().weeks;
  Start start{loaded.counts, window};
  if (!member.data) return start;
  const ssi::Ahead ahead{*member.day, by.value_or(*member.day + static_cast<std::int32_t>(7 * window))};
  start.weeks = std::min(ahead.weeks(), window);
  start.day = ahead.target;
  // Flows and stocks are today's; active weeks are those of the calendar of that day.
  if ((ahead.target - ahead.today) % static_cast<std::int32_t>(7 * window) != 0) {
    auto then = counts_of(loaded.model, activity_of(repeated(member.log, ahead, member.window)));
    detail::for_each_counting([&](ssi::Text name, ssi::Counted as) {
      ssi::Count* const count = start.kept.find(name);
      if (count != nullptr && as == ssi::Counted::weeks && !detail::is_set(member, name)) *count = then[name];
    });
  }
  start.ended = counts_of(loaded.model, activity_of(projected(member.log, ahead, member.window)));
  // Of what was told of today, stocks stay; a flow is gone after a window, and until then at most what it was.
  for (const auto& [name, value] : member.settings) {
    ssi::Count* const count = start.ended->find(ssi::Text{name});
    if (count == nullptr) continue;
    set(*start.ended, name, value, "--set");
    bool stock = false;
    // Named anew: clang 14 captures no structured binding.
    detail::for_each_counting([&, set_metric = ssi::Text{name}](ssi::Text metric, ssi::Counted as) {
      stock = stock || (metric == set_metric && as == ssi::Counted::stock);
    });
    if (!stock) *count = ahead.weeks() >= window ? ssi::Count{0} : ssi::at_most(count->high());
  }
  start.done_kept = weeks_done(loaded.model, member.log, ahead, ssi::Pace::kept, start.weeks);
  start.done_ended = weeks_done(loaded.model, member.log, ahead, ssi::Pace::ended, start.weeks);
  std::erase_if(start.done_kept, [&](const ssi::WeeksDone& done) { return detail::is_set(member, done.metric); });
  return start;
}

/// How to plan from there. Precondition: the start outlives it.
inline ssi::PlanOptions options_from(const Loaded& loaded, const Start& start, ssi::PlanOptions options = {}) {
  options.weeks = start.weeks;
  options.links = loaded.links;
  options.done = start.done_kept;
  return options;
}

/// What a plan comes to if nothing else is done; none of counts without days.
template <class Plan>
std::optional<ssi::Outlook<ssi::at_run_time>> nothing_else(const Loaded& loaded, const Start& start, const Plan& plan) {
  if (!start.ended) return std::nullopt;
  return outlook(loaded.model, *start.ended, plan, loaded.links, start.done_ended);
}

}  // namespace common

#endif
