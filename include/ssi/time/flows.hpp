// Weekly flows: what each week was worth by itself. They share no events, so tests on them hold; a rolling score's do
// not.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_FLOWS_HPP
#define SSI_TIME_FLOWS_HPP

#include <cmath>
#include <span>

#include "ssi/core/index.hpp"
#include "ssi/time/rolling.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto flow_is_a_signal_of_the_index =
    Rule{"flow_is_a_signal_of_the_index", "a flow is a signal of the index, and no stock"};
}  // namespace rules

/// Weeks of seven days, counted back from a day that ends the newest: `Weeks{Day{"2026-06-27"}, 2}.end(0)` is
/// 2026-06-20. Range: 1 to 520 weeks. Rule: window_is_1_to_520_weeks.
struct Weeks {
  Day last;
  std::uint32_t count;

  /// The last day of the i-th week, the oldest being 0.
  [[nodiscard]] constexpr Day end(std::size_t i) const {
    return last - 7 * (static_cast<std::int32_t>(count) - 1 - static_cast<std::int32_t>(i));
  }
  [[nodiscard]] constexpr Days days(std::size_t i) const { return {end(i) - 6, end(i)}; }
};

namespace detail {
// An event that may be missing counts as so many; none is what was seen.
inline std::vector<LogCounts> steady_weeks(const EventLog& log, Weeks weeks, Window window, std::uint32_t each) {
  require_valid(window);
  require_valid(Window{weeks.count});
  std::vector<LogCounts> steady;
  const auto counts = count_weeks(log, weeks.last, weeks.count, ActiveBy::seven_days);
  for (std::size_t week = 0; week < weeks.count; ++week)
    steady.push_back(counted(log.known(),
                             {.window = {weeks.days(week), weeks.days(week)}, .each = each, .most_weeks = window.weeks},
                             weighted(std::span{counts}.subspan(week, 1), {.times = window.weeks})));
  return steady;
}
}  // namespace detail

/// Each week as a steady state, the oldest first: what the window would hold if each of its weeks were like this one.
/// Flows and active weeks are the week's, times the weeks of the window; stocks are those of the week's end. What the
/// log covers of the week in part is "at least" that. Saturates. Complexity: linear in the events plus the weeks. Rule:
/// window_is_1_to_520_weeks.
[[nodiscard]] inline std::vector<LogCounts> steady_weeks(const EventLog& log, Weeks weeks, Window window = {}) {
  return detail::steady_weeks(log, weeks, window, window.weeks);
}

namespace detail {

// Which signals are meant: by id, or all flows; a stock is none. The error names the id.
template <class... Pillars>
std::vector<bool> flow_signals(const Index<Pillars...>& model, std::span<const Text> ids) {
  std::vector<bool> wanted(model.signals());
  const auto each = [&](auto&& f) {
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      f(place.signal, signal.id(), std::remove_cvref_t<decltype(signal)>::stock);
    });
  };
  each([&](std::size_t i, Text, bool stock) { wanted[i] = ids.empty() && !stock; });
  for (const Text wished : ids) {
    bool found = false;
    each([&](std::size_t i, Text id, bool stock) {
      if (!(id == wished)) return;
      require<rules::flow_is_a_signal_of_the_index>(!stock, ShortText{id}.append(", a stock").view());
      wanted[i] = found = true;
    });
    require<rules::flow_is_a_signal_of_the_index>(found, wished);
  }
  return wanted;
}

// The points of each signal; none where unknown.
template <class... Pillars>
std::vector<std::optional<Points>> points_of(const Index<Pillars...>& model, const LogCounts& counted) {
  const auto reading = model.read(counted);
  std::vector<std::optional<Points>> points(model.signals());
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    const Counts counts = reading[place];
    if (signal.known(counts) && signal.enough(counts)) points[place.signal] = signal.points(model.window(), counts);
  });
  return points;
}
inline std::optional<Points> sum_of(const std::vector<std::optional<Points>>& points, const std::vector<bool>& wanted) {
  Points sum;
  bool any = false;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!wanted[i]) continue;
    if (!points[i]) return std::nullopt;
    sum += *points[i];
    any = true;
  }
  return any ? std::optional{sum} : std::nullopt;
}

}  // namespace detail

/// The points of some flow signals in each week as a steady state, the oldest week first; none for a week in which one
/// of them is unknown. No ids: all flow signals that are known in every week. What may be missing of the log belongs to
/// no week, so that weeks are compared by what was seen. Rule: flow_is_a_signal_of_the_index, whose error names the id.
template <class... Pillars>
[[nodiscard]] std::vector<std::optional<Points>> flow_points(const Index<Pillars...>& model, const EventLog& log,
                                                             Weeks weeks, std::span<const Text> ids = {}) {
  std::vector<bool> wanted = detail::flow_signals(model, ids);
  std::vector<std::vector<std::optional<Points>>> of_weeks;
  for (const LogCounts& week : detail::steady_weeks(log, weeks, model.window(), 0))
    of_weeks.push_back(detail::points_of(model, week));
  for (std::size_t i = 0; ids.empty() && i < wanted.size(); ++i)
    for (const auto& points : of_weeks) wanted[i] = wanted[i] && points[i];
  std::vector<std::optional<Points>> sums;
  sums.reserve(of_weeks.size());
  for (const auto& points : of_weeks) sums.push_back(detail::sum_of(points, wanted));
  return sums;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
