// Weekly flows: what each week was worth by itself. They share no events, so tests on them hold; a rolling score's do
// not.
#ifndef SSI_FLOWS_HPP
#define SSI_FLOWS_HPP

#include <cmath>
#include <span>

#include "ssi/index.hpp"
#include "ssi/rolling.hpp"

namespace ssi::inline SSI_ABI {

/// Weeks of seven days, counted back from a day that ends the newest. Range: 1 to 520 weeks. Rule:
/// window_is_1_to_520_weeks.
struct Weeks {
  Day last;
  std::uint32_t count;

  /// The last day of the i-th week, the oldest being 0.
  constexpr Day end(std::size_t i) const {
    return last - 7 * (static_cast<std::int32_t>(count) - 1 - static_cast<std::int32_t>(i));
  }
};

namespace detail {
// The events of each week alone, the oldest week first; in_all is as of the week's end.
inline std::vector<Counted> count_weeks(const EventLog& log, Weeks weeks) {
  std::vector<Counted> counted(weeks.count);
  std::vector<unsigned char> active(weeks.count);
  for (const Event& event : log.events()) {
    const Day start = event.day < event.since ? event.since : event.day;
    if (start > weeks.last) continue;
    const auto kind = static_cast<std::size_t>(event.kind);
    const auto newest = [&](Day day) { return static_cast<std::size_t>((weeks.last - day) / 7); };
    const std::size_t from = newest(start) < weeks.count ? weeks.count - 1 - newest(start) : 0;
    ++counted[from].in_all[kind];
    if (newest(event.day) >= weeks.count) continue;
    const std::size_t week = weeks.count - 1 - newest(event.day);
    ++counted[week].in_window[kind];
    active[week] |=
        static_cast<unsigned char>(posting(event.kind) | engaging(event.kind) << 1 | checking(event.kind) << 2);
  }
  for (std::size_t week = 0; week < weeks.count; ++week) {
    for (std::size_t kind = 0; week > 0 && kind < kinds; ++kind)
      counted[week].in_all[kind] += counted[week - 1].in_all[kind];
    counted[week].posting_weeks = active[week] & 1U;
    counted[week].engagement_weeks = active[week] >> 1 & 1U;
    counted[week].visitor_check_weeks = active[week] >> 2 & 1U;
  }
  return counted;
}
}  // namespace detail

/// Each week as a steady state, the oldest first: what the window would hold if each of its weeks were like this one.
/// Flows and active weeks are the week's, times the weeks of the window; stocks are those of the week's end. What is
/// not covered in the week is unknown. Complexity: linear in the events plus the weeks. Rule: window_is_1_to_520_weeks.
inline std::vector<Activity> steady_weeks(const EventLog& log, Weeks weeks, Window window = {}) {
  detail::require<Rule::window_is_1_to_520_weeks>(window.valid() && Window{weeks.count}.valid());
  std::vector<Activity> activities;
  std::vector<detail::Counted> counted = detail::count_weeks(log, weeks);
  for (std::size_t week = 0; week < weeks.count; ++week) {
    detail::Counted& here = counted[week];
    for (std::uint32_t& count : here.in_window) count *= window.weeks;
    here.posting_weeks *= window.weeks;
    here.engagement_weeks *= window.weeks;
    here.visitor_check_weeks *= window.weeks;
    activities.push_back(detail::known_activity(log, here, weeks.end(week), Window{1}));
  }
  return activities;
}

namespace detail {

// Which signals are meant: by id, or all flows. A signal with a Total target is a stock and no flow.
template <class... Pillars>
std::vector<bool> flow_signals(const Index<Pillars...>& model, std::span<const Text> ids) {
  std::vector<bool> wanted(Index<Pillars...>::signals);
  std::size_t found = 0;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (std::same_as<std::remove_cvref_t<decltype(signal.target())>, Total>) return;
    wanted[place.signal] = ids.empty();
    for (const Text id : ids)
      if (id == signal.id()) wanted[place.signal] = true, ++found;
  });
  require<Rule::measure_names_a_flow_of_the_index>(found == ids.size());
  return wanted;
}

// The points of each signal; none where unknown.
template <class... Pillars>
std::vector<std::optional<Points>> points_of(const Index<Pillars...>& model, const Activity& activity) {
  const auto reading = model.read(activity);
  std::vector<std::optional<Points>> points(Index<Pillars...>::signals);
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    const Count* counts = reading.begin() + place.slot;
    if (signal.known(counts)) points[place.signal] = signal.points(model.window(), counts);
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
/// of them is unknown. No ids: all flow signals that are known in every week. Rule: measure_names_a_flow_of_the_index.
template <class... Pillars>
std::vector<std::optional<Points>> flow_points(const Index<Pillars...>& model, const EventLog& log, Weeks weeks,
                                               std::span<const Text> ids = {}) {
  std::vector<bool> wanted = detail::flow_signals(model, ids);
  std::vector<std::vector<std::optional<Points>>> of_weeks;
  for (const Activity& activity : steady_weeks(log, weeks, model.window()))
    of_weeks.push_back(detail::points_of(model, activity));
  for (std::size_t i = 0; ids.empty() && i < wanted.size(); ++i)
    for (const auto& points : of_weeks) wanted[i] = wanted[i] && points[i];
  std::vector<std::optional<Points>> sums;
  sums.reserve(of_weeks.size());
  for (const auto& points : of_weeks) sums.push_back(detail::sum_of(points, wanted));
  return sums;
}

/// Older weeks weigh less, by half every so many weeks. Range: 1 to 1000. Rule: half_life_is_1_to_1000_weeks.
struct HalfLife {
  std::uint32_t weeks;

  constexpr bool valid() const { return 1 <= weeks && weeks <= 1000; }
  /// Of the k-th week back, in units of 2^-16 (model.md section 7).
  std::uint32_t weight(std::uint32_t k) const {
    return static_cast<std::uint32_t>(std::lround(65536 * std::exp2(-static_cast<double>(k) / weeks)));
  }
};

/// The activity of the 13 weeks that end on the day, with a half-life in place of the sharp end of the window,
/// normalised: a steady habit has the same counts for every half-life. Stocks are as they are. Decay and window exclude
/// each other, so there are always 13 weeks. Complexity: linear in the events. Rule: half_life_is_1_to_1000_weeks.
inline Activity decayed(const EventLog& log, Day day, HalfLife half_life) {
  detail::require<Rule::half_life_is_1_to_1000_weeks>(half_life.valid());
  constexpr std::size_t weeks = Window{}.weeks;
  const auto counted = detail::count_weeks(log, {day, weeks});
  std::uint64_t weights[weeks], sum = 0;
  for (std::size_t i = 0; i < weeks; ++i)
    sum += weights[i] = half_life.weight(static_cast<std::uint32_t>(weeks - 1 - i));
  const auto weighted = [&](auto&& of) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < weeks; ++i) all += weights[i] * of(counted[i]);
    return static_cast<std::uint32_t>((2 * weeks * all + sum) / (2 * sum));
  };
  detail::Counted decayed;
  decayed.in_all = counted.back().in_all;
  for (std::size_t kind = 0; kind < kinds; ++kind)
    decayed.in_window[kind] = weighted([&](const detail::Counted& week) { return week.in_window[kind]; });
  decayed.posting_weeks = weighted([](const detail::Counted& week) { return week.posting_weeks; });
  decayed.engagement_weeks = weighted([](const detail::Counted& week) { return week.engagement_weeks; });
  decayed.visitor_check_weeks = weighted([](const detail::Counted& week) { return week.visitor_check_weeks; });
  return detail::known_activity(log, decayed, day, Window{});
}

}  // namespace ssi::inline SSI_ABI

#endif
