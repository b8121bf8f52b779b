// Trend: the Theil-Sen slope of dated points, per pillar and total.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_TREND_HPP
#define SSI_TIME_TREND_HPP

#include "ssi/time/flows.hpp"
#include "ssi/time/history.hpp"
#include "ssi/time/mann_kendall.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One point of theil_sen().
struct DatedPoints {
  Day day;
  Points points;
};

/// How fast points grow: `trends_of(history).total->per_week`. A description, not a test: whether a rolling score has a
/// trend is not tested, because its days share their events.
struct Trend {
  Points per_week;
  std::size_t days;   ///< used
  std::int32_t span;  ///< from the first of them to the last, in days
};

/// The days that a trend needs at least, our choice.
inline constexpr std::size_t trend_days = 5;
/// And from the first of them to the last, in days, our choice: four weeks.
inline constexpr std::int32_t trend_span = 28;

namespace detail {
struct Slope {
  std::int64_t micropoints;
  std::int64_t days;
  friend bool operator<(const Slope& a, const Slope& b) { return a.micropoints * b.days < b.micropoints * a.days; }
};
}  // namespace detail

/// The median of the slopes between all pairs of different days (Theil 1950, Sen 1968), over real dates, rounded to the
/// micropoint a week. Of an even number of slopes the mean of the middle two. None where there are fewer than
/// trend_days or they span less than trend_span: it cannot tell. The order of the points is of no account. Complexity:
/// quadratic, and 16 bytes a pair.
[[nodiscard]] inline std::optional<Trend> theil_sen(std::span<const DatedPoints> points) {
  if (points.size() < trend_days) return std::nullopt;
  Day first = points[0].day, last = first;
  for (const DatedPoints& point : points) {
    first = (std::min)(first, point.day);
    last = (std::max)(last, point.day);
  }
  const std::int32_t span = last - first;
  if (span < trend_span) return std::nullopt;
  std::vector<detail::Slope> slopes;
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      const std::int64_t days = points[j].day - points[i].day;
      const std::int64_t rise = (points[j].points - points[i].points).micropoints();
      if (days != 0) slopes.push_back(days > 0 ? detail::Slope{rise, days} : detail::Slope{-rise, -days});
    }
  const auto half = static_cast<std::ptrdiff_t>(slopes.size() / 2);
  std::nth_element(slopes.begin(), slopes.begin() + half, slopes.end());
  const detail::Slope upper = slopes[static_cast<std::size_t>(half)];
  const detail::Slope lower = slopes.size() % 2 == 1 ? upper : *std::max_element(slopes.begin(), slopes.begin() + half);
  // (lower + upper) / 2 * 7, to the nearest; no overflow: 2e9 micropoints * 36525 days * 7.
  const std::int64_t part = 7 * (lower.micropoints * upper.days + upper.micropoints * lower.days);
  const std::int64_t whole = 2 * lower.days * upper.days;
  const std::int64_t rounded = (2 * (part < 0 ? -part : part) + whole) / (2 * whole);
  return Trend{Points::from_micropoints(part < 0 ? -rounded : rounded), points.size(), span};
}

/// Whether the weeks by themselves rise or fall: this is a test. None below ten known weeks, or where all are equal.
///
///     trend_of(weekly_flows(model, log, Weeks{today, 26}))->p   // 0.004, and s above 0: rising
///
/// Complexity: quadratic in the weeks.
[[nodiscard]] inline std::optional<MannKendall> trend_of(const WeeklyFlows& flows) {
  std::vector<std::int64_t> points;
  for (const FlowWeek& week : flows.weeks)
    if (week.state == WeekState::known) points.push_back(week.points.micropoints());
  return mann_kendall(detail::view_of(points));
}

/// Of the total and of each pillar, as trends_of(history) gives them; the weekly view of a history, so that a day noted
/// twice as often weighs no more. Weeks in which other signals were known than in the newest are left out.
template <std::size_t Pillars>
struct Trends {
  std::optional<Trend> total;
  Sized<std::optional<Trend>, Pillars> pillars;
};
/// None of an empty history. Complexity: quadratic in the weeks.
template <std::size_t Pillars>
[[nodiscard]] Trends<Pillars> trends_of(const History<Pillars>& history) {
  const auto weeks = history.weekly();
  const auto of = [&](auto&& tally, auto&& comparable) {
    std::vector<DatedPoints> points;
    for (const auto* entry : weeks)
      if (entry != nullptr && comparable(*entry)) points.push_back({entry->day, tally(entry->score).earned});
    return theil_sen(detail::view_of(points));
  };
  if (history.empty()) return {};
  const std::size_t pillars = history.back().score.pillars.size();
  Trends<Pillars> trends{{}, detail::sized<std::optional<Trend>, Pillars>(pillars)};
  trends.total =
      of([](const Score<Pillars>& score) { return score.total; },
         [&](const Dated<Pillars>& entry) { return History<Pillars>::move(entry, history.back()).comparable; });
  for (std::size_t i = 0; i < pillars; ++i)
    trends.pillars[i] = of([i](const Score<Pillars>& score) { return score.pillars[i]; },
                           [&](const Dated<Pillars>& entry) {
                             return entry.score.pillars[i].comparable(history.back().score.pillars[i]);
                           });
  return trends;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
