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
    return last - 7 * (std::int64_t{count} - 1 - static_cast<std::int64_t>(i));
  }
  [[nodiscard]] constexpr Days days(std::size_t i) const { return {end(i) - 6, end(i)}; }
};

namespace detail {
// f(counts) for each; an event that may be missing counts as so many, none is what was seen.
template <class F>
void for_each_steady_week(const EventLog& log, Weeks weeks, Window window, std::uint32_t each, Lateness late, F&& f) {
  require_valid(window);
  require_valid(Window{weeks.count});
  const auto counts = count_weeks(log, weeks.last, weeks.count, ActiveBy::seven_days, late);
  for (std::size_t week = 0; week < weeks.count; ++week)
    f(counted(log.known(), {.window = {weeks.days(week), weeks.days(week)}, .each = each, .most_weeks = window.weeks},
              weighted({counts, week, week + 1}, {.times = window.weeks})));
}
}  // namespace detail

/// Each week as a steady state, the oldest first: what the window would hold if each of its weeks were like this one.
/// Flows and active weeks are the week's, times the weeks of the window; stocks are those of the week's end. What the
/// log covers of the week in part is "at least" that. Saturates. Complexity: linear in the events plus the weeks. Rule:
/// window_is_1_to_520_weeks.
[[nodiscard]] inline std::vector<LogCounts> steady_weeks(const EventLog& log, Weeks weeks, Window window = {}) {
  std::vector<LogCounts> steady;
  detail::for_each_steady_week(log, weeks, window, window.weeks, {weeks.last},
                               [&](LogCounts&& week) { steady.push_back(std::move(week)); });
  return steady;
}

namespace detail {

// Which signals are meant: by id, or all flows; a stock is none. The error names the id.
template <class... Pillars>
std::vector<bool> flow_signals(const Index<Pillars...>& model, std::span<const Text> ids) {
  std::vector<bool> wanted(model.number_of_signals());
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
      if (stock) violated<rules::flow_is_a_signal_of_the_index>(id, "a stock");
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
  std::vector<std::optional<Points>> points(model.number_of_signals());
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

/// What a week says of flow signals.
enum class WeekState : unsigned char {
  known,
  not_known,  ///< the log does not know all of it
  no_rate,    ///< the whole of a ratio is 0: where nobody wrote, nobody was left without an answer
  too_young,  ///< what counts later than its day, such as an accepted invitation, has not had its time
};

/// A week and the points of the signals in it, as a steady state: 0 unless known.
struct FlowWeek {
  WeekState state = WeekState::not_known;
  Points points = {};
};

/// The weeks after which what counts later than its day is looked at no more: an invitation has four to be accepted,
/// our choice (in three exports nine of ten were by the 12th to the 28th day).
inline constexpr std::uint32_t most_weeks_late = 4;

/// What each week was worth by itself, for tests and correlations, as weekly_flows() gives it.
struct WeeklyFlows {
  std::vector<Text> ids = {};        ///< of the signals in it, in model order; of the model, not copied
  std::vector<Text> left_out = {};   ///< flow signals that were not asked for by id and are not known in every week
  Points most = {};                  ///< what all of its signals can earn
  std::vector<FlowWeek> weeks = {};  ///< the oldest first
  /// So many weeks late an event may be and count in the week of its day, and so many of the youngest weeks are too
  /// young: as late as any was, at most most_weeks_late. Of signals whose events count on their day it is 0.
  std::uint32_t weeks_late = 0;
};

namespace detail {

// A ratio is compared by its rate alone, as of many such weeks: else its phantoms would take two answers of two for
// better than one of one.
template <class Signal>
Points points_of_week(const Signal& signal, Window window, Counts counts) {
  if constexpr (counted_of<std::remove_cvref_t<decltype(signal.target())>> == Counted::ratio) {
    const std::uint32_t more = Count::largest / (std::max)({counts[0].low(), counts[1].low(), 1U});
    const Count many[] = {std::uint64_t{counts[0].low()} * more, std::uint64_t{counts[1].low()} * more};
    return signal.points(window, Counts{many});
  } else {
    return signal.points(window, counts);
  }
}

template <class Signal>
FlowWeek flow_week(const Signal& signal, Window window, Counts counts) {
  if (counted_of<std::remove_cvref_t<decltype(signal.target())>> == Counted::ratio &&
      counts[counts.size() - 1].high() == 0)
    return {WeekState::no_rate};
  if (!signal.known(counts) || !signal.enough(counts)) return {WeekState::not_known};
  return {WeekState::known, points_of_week(signal, window, counts)};
}

// The readings of the weeks, with what is at most so late; how late that has to be to leave none of the wanted signals'
// counts out.
template <class... Pillars>
auto readings_of(const Index<Pillars...>& model, const EventLog& log, Weeks weeks, Lateness late) {
  std::vector<std::remove_cvref_t<decltype(model.read(std::declval<const LogCounts&>()))>> readings;
  readings.reserve(weeks.count);
  for_each_steady_week(log, weeks, model.window(), 0, late,
                       [&](const LogCounts& week) { readings.push_back(model.read(week)); });
  return readings;
}
template <class Model, class Readings>
bool same_counts(const Model& model, const std::vector<bool>& wanted, const Readings& some, const Readings& all) {
  bool same = true;
  model.for_each_signal([&](Place place, const auto&, const auto&) {
    for (std::size_t i = 0; same && wanted[place.signal] && i < all.size(); ++i)
      for (std::size_t slot = place.slot; slot < place.slot + place.operands; ++slot)
        same = same && Count{some[i][slot]} == Count{all[i][slot]};
  });
  return same;
}

}  // namespace detail

/// Each week as a steady state. No ids: all flow signals that are known in every week. Weeks in which one of the
/// signals is not known, is a ratio of nothing, or is too young have no points. The log is taken as known on a day, the
/// last of the weeks unless given. What may be missing of the log belongs to no week, so that weeks are compared by
/// what was seen. Rules: window_is_1_to_520_weeks, flow_is_a_signal_of_the_index, whose error names the id. Complexity:
/// linear in the events plus the weeks.
///
///     const WeeklyFlows flows = weekly_flows(model, log, Weeks{today, 26});
///     flows.ids       // what the sum is of
///     flows.weeks[0].points
template <class... Pillars>
[[nodiscard]] WeeklyFlows weekly_flows(const Index<Pillars...>& model, const EventLog& log, Weeks weeks,
                                       std::span<const Text> ids = {}, std::optional<Day> known_on = {}) {
  const Day today = known_on && weeks.last < *known_on ? *known_on : weeks.last;
  std::vector<bool> wanted = detail::flow_signals(model, ids);
  auto readings = detail::readings_of(model, log, weeks, {today});
  WeeklyFlows flows;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (!wanted[place.signal]) return;
    for (std::size_t i = 0; ids.empty() && wanted[place.signal] && i < readings.size(); ++i)
      wanted[place.signal] = detail::flow_week(signal, model.window(), readings[i][place]).state == WeekState::known;
    (wanted[place.signal] ? flows.ids : flows.left_out).push_back(signal.id());
    if (wanted[place.signal]) flows.most += signal.weight();
  });
  // Every event is cut at one age, the same for old and young weeks.
  for (const auto all = readings; flows.weeks_late <= most_weeks_late; ++flows.weeks_late) {
    readings = detail::readings_of(model, log, weeks, {today, 7 * static_cast<std::int32_t>(flows.weeks_late)});
    if (flows.weeks_late == most_weeks_late || detail::same_counts(model, wanted, readings, all)) break;
  }
  flows.weeks.assign(weeks.count, {flows.ids.empty() ? WeekState::not_known : WeekState::known, {}});
  for (std::size_t i = 0; i < flows.weeks.size(); ++i) {
    FlowWeek& sum = flows.weeks[i];
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      if (!wanted[place.signal] || sum.state == WeekState::not_known) return;
      const FlowWeek week = detail::flow_week(signal, model.window(), readings[i][place]);
      if (week.state != WeekState::known) sum.state = week.state;
      sum.points += week.points;
    });
    if (today - weeks.end(i) < 7 * static_cast<std::int32_t>(flows.weeks_late) && sum.state != WeekState::not_known)
      sum.state = WeekState::too_young;
    if (sum.state != WeekState::known) sum.points = {};
  }
  return flows;
}

/// The points of weekly_flows() alone; none for a week that is not known.
template <class... Pillars>
[[nodiscard]] std::vector<std::optional<Points>> flow_points(const Index<Pillars...>& model, const EventLog& log,
                                                             Weeks weeks, std::span<const Text> ids = {}) {
  std::vector<std::optional<Points>> points;
  for (const FlowWeek& week : weekly_flows(model, log, weeks, ids).weeks)
    points.push_back(week.state == WeekState::known ? std::optional{week.points} : std::nullopt);
  return points;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
