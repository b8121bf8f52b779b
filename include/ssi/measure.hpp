// Measures: whether a dated change of habits moved the signals that it was meant to move.
#ifndef SSI_MEASURE_HPP
#define SSI_MEASURE_HPP

#include "ssi/flows.hpp"
#include "ssi/language.hpp"
#include "ssi/statistics.hpp"

namespace ssi::inline SSI_ABI {

/// What somebody began to do, on which day, and the ids of the flow signals it is meant to move. The ids are not
/// copied.
struct Measure {
  Text name;
  Day day;
  std::span<const Text> signals;
};

enum class Verdict : unsigned char { improved, no_clear_change, worse, cannot_tell };

/// What is asked of the evidence: all our choice but the first, which is model.md's.
struct Evidence {
  std::size_t least_weeks = 4;      ///< on either side
  std::uint32_t most_weeks = 26;    ///< on either side: what is older belongs to another time
  double p = 0.05;                  ///< at most, for a clear change
  double placebo_share = 0.10;      ///< of all dates at most shifted as much, for a clear change
  std::size_t least_placebos = 10;  ///< below so many other dates they have no say
};

/// Weeks of seven days are counted from the measure's day, backwards and forwards; they share no events.
struct Measured {
  std::size_t weeks_before = 0;
  std::size_t weeks_after = 0;
  /// Hodges-Lehmann, of the weeks' points as a steady state; none where it cannot tell.
  std::optional<Points> shift;
  /// The exact two-sided permutation p-value; none where all weeks are equal.
  std::optional<double> p;
  /// How many other dates there are with enough weeks on either side, and at how many of them the shift is as large or
  /// larger, up or down.
  std::size_t placebos = 0;
  std::size_t placebos_as_large = 0;
  /// The points of the mean week, as a steady state, after less before: what the measure is worth once the window is
  /// full of it. None where a signal is unknown.
  std::optional<Points> at_steady_state;
  /// The change of the rolling points since the day before the measure: what the score shows of it so far.
  std::optional<Points> visible;
  Verdict verdict = Verdict::cannot_tell;
};

namespace detail {

// The mean of the weeks [first, last) as a window, to the nearest count.
inline Activity mean_week(const EventLog& log, const std::vector<Counted>& weeks, std::size_t first, std::size_t last,
                          Day day, Window window) {
  Counted mean;
  const std::uint64_t n = last - first;
  const auto set = [&](std::uint32_t& to, auto&& of) {
    std::uint64_t sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += of(weeks[i]);
    to = static_cast<std::uint32_t>((std::uint64_t{2} * window.weeks * sum + n) / (2 * n));
  };
  for (std::size_t kind = 0; kind < kinds; ++kind)
    set(mean.in_window[kind], [&](const Counted& week) { return week.in_window[kind]; });
  set(mean.posting_weeks, [](const Counted& week) { return week.posting_weeks; });
  set(mean.engagement_weeks, [](const Counted& week) { return week.engagement_weeks; });
  set(mean.visitor_check_weeks, [](const Counted& week) { return week.visitor_check_weeks; });
  return known_activity(log, mean, day, Window{static_cast<std::uint32_t>(n)});
}

inline std::size_t placebos_as_large(std::span<const std::int64_t> weeks, std::size_t at, std::int64_t shift,
                                     std::size_t least, std::size_t& placebos) {
  std::size_t as_large = 0;
  for (std::size_t other = least; other + least <= weeks.size(); ++other) {
    if (other == at) continue;
    ++placebos;
    const std::int64_t there = *hodges_lehmann(weeks.first(other), weeks.subspan(other));
    if (std::abs(there) >= std::abs(shift)) ++as_large;
  }
  return as_large;
}

inline Verdict verdict_of(const Measured& measured, const Evidence& evidence) {
  if (!measured.shift) return Verdict::cannot_tell;
  const bool unusual = measured.placebos < evidence.least_placebos ||
                       static_cast<double>(measured.placebos_as_large) <=
                           evidence.placebo_share * static_cast<double>(measured.placebos);
  if (!measured.p || *measured.p > evidence.p || !unusual || *measured.shift == Points{})
    return Verdict::no_clear_change;
  return *measured.shift > Points{} ? Verdict::improved : Verdict::worse;
}

}  // namespace detail

/// Complexity: linear in the events, and the tests'. Rules: measure_is_from_2003_to_the_evaluation_day,
/// measure_names_a_flow_of_the_index.
template <class... Pillars>
Measured measured(const Index<Pillars...>& model, const EventLog& log, const Measure& measure, Day evaluation,
                  const Evidence& evidence = {}) {
  detail::require<Rule::measure_is_from_2003_to_the_evaluation_day>(
      Day{2003, 1, 1} <= measure.day && measure.day <= evaluation, measure.name);
  detail::require<Rule::measure_names_a_flow_of_the_index>(!measure.signals.empty(), measure.name);
  const std::vector<bool> wanted = detail::flow_signals(model, measure.signals);

  auto after = static_cast<std::uint32_t>(evaluation - measure.day + 1) / 7;
  after = after < evidence.most_weeks ? after : evidence.most_weeks;
  const Weeks weeks{measure.day - 1 + 7 * static_cast<std::int32_t>(after), evidence.most_weeks + after};
  // From the measure outwards, as far as everything is known.
  const auto points = flow_points(model, log, weeks, measure.signals);
  const std::size_t begin = evidence.most_weeks;
  std::size_t first = begin, last = begin;
  while (first > 0 && points[first - 1]) --first;
  while (last < points.size() && points[last]) ++last;

  Measured measured;
  measured.weeks_before = begin - first;
  measured.weeks_after = last - begin;
  const auto before_it =
      detail::sum_of(detail::points_of(model, log.activity(measure.day - 1, model.window())), wanted);
  const auto now = detail::sum_of(detail::points_of(model, log.activity(evaluation, model.window())), wanted);
  if (before_it && now) measured.visible = *now - *before_it;
  if (measured.weeks_before < evidence.least_weeks || measured.weeks_after < evidence.least_weeks) return measured;

  std::vector<std::int64_t> series;
  for (std::size_t i = first; i < last; ++i) series.push_back(points[i]->micropoints());
  const std::span<const std::int64_t> all{series};
  const auto before = all.first(measured.weeks_before), since = all.subspan(measured.weeks_before);
  measured.shift = Points::from_micropoints(*hodges_lehmann(before, since));
  measured.p = permutation_p(before, since);
  measured.placebos_as_large = detail::placebos_as_large(all, measured.weeks_before, measured.shift->micropoints(),
                                                         evidence.least_weeks, measured.placebos);
  const auto counted = detail::count_weeks(log, weeks);
  const auto steady = [&](std::size_t from, std::size_t to) {
    return detail::sum_of(
        detail::points_of(model, detail::mean_week(log, counted, from, to, weeks.end(to - 1), model.window())), wanted);
  };
  const auto mean_before = steady(first, begin), mean_after = steady(begin, last);
  if (mean_before && mean_after) measured.at_steady_state = *mean_after - *mean_before;
  measured.verdict = detail::verdict_of(measured, evidence);
  return measured;
}

/// The verdict in a sentence.
inline Text words(Verdict verdict, const Language& language = english) {
  switch (verdict) {
    case Verdict::improved: return language("Improved: the weeks since are clearly better than those before.");
    case Verdict::no_clear_change:
      return language("No clear change: chance, or many another date, explains it as well.");
    case Verdict::worse: return language("Worse: the weeks since are clearly worse than those before.");
    case Verdict::cannot_tell: break;
  }
  return language("Cannot tell: there are too few known weeks before or since.");
}

}  // namespace ssi::inline SSI_ABI

#endif
