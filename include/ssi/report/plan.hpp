// A plan in columns of a terminal: what to do, and in which weeks.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_PLAN_HPP
#define SSI_REPORT_PLAN_HPP

#include <algorithm>

#include "ssi/decide/schedule.hpp"
#include "ssi/report/columns.hpp"
#include "ssi/words/decide.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// A line for each action that a plan takes, under a heading: `Own posts`, `+3` units, `75` minutes, `+0.58` points by
/// their count alone, `-0.31 to +2.05` in all. Range of the width in columns: 60 and more; titles get what is left, or
/// a line.
template <class... Pillars>
[[nodiscard]] std::string plan_steps(const Index<Pillars...>& model, const Plan<Index<Pillars...>::pillar_count>& plan,
                                     const Language& language = english, std::size_t width = 80) {
  const std::size_t title = (std::min)(width - 43, std::size_t{46});
  const auto row = [&](std::string_view what, std::string_view units, std::string_view minutes, std::string_view points,
                       std::string_view in_all) {
    return titled(what, title) + right(units, 9) + right(minutes, 8) + right(points, 7) + right(in_all, 17) + '\n';
  };
  std::string text =
      row(language("what"), language("units"), language("minutes"), language("points"), language("in all"));
  for (const Step& step : plan.steps) {
    if (step.units == 0) continue;
    const std::string low = with_sign(step.net.low, language), high = with_sign(step.net.high, language);
    text += row(language(title_of(model, step.action)), std::string{'+'}.append(std::to_string(step.units)),
                std::to_string(step.minutes()), with_sign(step.gain, language),
                low == high ? low : std::string{language("{low} to {high}", {Text{low}, Text{high}}).view()});
  }
  return text;
}

/// Its schedule: a column for each week with the units of each action and the minutes of all; where there are more than
/// thirteen, or than the width holds, in parts of one size.
template <class... Pillars>
[[nodiscard]] std::string plan_weeks(const Index<Pillars...>& model, const Plan<Index<Pillars...>::pillar_count>& plan,
                                     const Language& language = english, std::size_t width = 80) {
  const Schedule schedule = scheduled(plan);
  std::size_t title = std::clamp(width - 54, std::size_t{22}, std::size_t{42});
  for (const Step& step : plan.steps)  // no title is cut while five weeks still fit beside it
    if (step.units > 0)
      title =
          (std::max)(title, (std::min)(columns(std::string_view{language(title_of(model, step.action))}), width - 22));
  const std::size_t fit = (std::min)((width - title - 2) / 4, std::size_t{13}),
                    parts = (schedule.weeks() + fit - 1) / fit;
  const std::size_t most = parts > 0 ? (schedule.weeks() + parts - 1) / parts : fit;
  std::string text;
  for (std::size_t begin = 0; begin < schedule.weeks(); begin += most) {
    const std::size_t end = (std::min)(begin + most, schedule.weeks());
    const auto cells = [&](std::string_view what, auto&& number) {
      text += titled(what, title);
      for (std::size_t week = begin; week < end; ++week) text += right(number(week), 4);
      text += '\n';
    };
    text += begin > 0 ? "\n" : "";
    cells(language("Week by week"), [](std::size_t week) { return std::to_string(week + 1); });
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
      if (plan.steps[i].units > 0)
        cells(language(title_of(model, plan.steps[i].action)), [&](std::size_t week) {
          return schedule[week][i] > 0 ? std::to_string(schedule[week][i]) : std::string{"."};
        });
    cells(language("minutes a week"), [&](std::size_t week) { return std::to_string(schedule.minutes(week)); });
  }
  return text;
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
