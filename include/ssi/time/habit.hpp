// Habits: whether a dated change of habits moved the signals that it was meant to move.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HABIT_HPP
#define SSI_TIME_HABIT_HPP

#include "ssi/time/flows.hpp"
#include "ssi/time/statistics.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto habit_begins_from_2003_to_the_evaluation_day =
    Rule{"habit_begins_from_2003_to_the_evaluation_day", "a habit begins from 2003 to the evaluation day"};
}  // namespace rules

/// What somebody began to do, on which day, and the ids of the flow signals it is meant to move. The ids are not
/// copied.
///
///     const Text flows[] = {"comments_given"};
///     effect_of(model, log, Habit{"comment daily", Day{"2026-03-02"}, flows}, today).verdict   // Verdict::improved
struct Habit {
  Text name;
  Day day;
  std::span<const Text> flows;
};

/// in_words(verdict) says it in a sentence.
enum class Verdict : unsigned char { improved, no_clear_change, worse, cannot_tell };

/// What is asked of the evidence, `{.p = 0.01}` for more: all our choice but the first, which is model.md's.
struct Evidence {
  std::size_t least_weeks = 4;      ///< on either side
  std::uint32_t most_weeks = 26;    ///< on either side: what is older belongs to another time
  double p = 0.05;                  ///< at most, for a clear change
  double placebo_share = 0.10;      ///< of all dates at most shifted as much, for a clear change
  std::size_t least_placebos = 10;  ///< below so many other dates they have no say
};

/// What a habit did, as effect_of() gives it. Weeks of seven days are counted from the habit's day, backwards and
/// forwards; they share no events.
struct Effect {
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
  /// The points of the mean week, as a steady state, after less before: what the habit is worth once the window is
  /// full of it. None where a signal is unknown.
  std::optional<Points> at_steady_state;
  /// The change of the rolling points since the day before the habit: what the score shows of it so far.
  std::optional<Points> visible;
  Verdict verdict = Verdict::cannot_tell;
};

namespace detail {

inline std::size_t placebos_as_large(std::span<const std::int64_t> weeks, std::size_t at, std::int64_t shift,
                                     std::size_t least, std::size_t& placebos) {
  std::size_t as_large = 0;
  for (std::size_t other = least; other + least <= weeks.size(); ++other) {
    if (other == at) continue;
    ++placebos;
    const std::int64_t there = *hodges_lehmann(BeforeAfter<std::int64_t>{weeks.first(other), weeks.subspan(other)});
    if (std::abs(there) >= std::abs(shift)) ++as_large;
  }
  return as_large;
}

inline Verdict verdict_of(const Effect& effect, const Evidence& evidence) {
  if (!effect.shift) return Verdict::cannot_tell;
  const bool unusual =
      effect.placebos < evidence.least_placebos ||
      static_cast<double>(effect.placebos_as_large) <= evidence.placebo_share * static_cast<double>(effect.placebos);
  if (!effect.p || *effect.p > evidence.p || !unusual || *effect.shift == Points{}) return Verdict::no_clear_change;
  return *effect.shift > Points{} ? Verdict::improved : Verdict::worse;
}

}  // namespace detail

/// Complexity: linear in the events, and the tests'. Rules: habit_begins_from_2003_to_the_evaluation_day,
/// flow_is_a_signal_of_the_index.
template <class... Pillars>
[[nodiscard]] Effect effect_of(const Index<Pillars...>& model, const EventLog& log, const Habit& habit, Day evaluation,
                               const Evidence& evidence = {}) {
  detail::require<rules::habit_begins_from_2003_to_the_evaluation_day>(
      Day{"2003-01-01"} <= habit.day && habit.day <= evaluation, habit.name);
  detail::require<rules::flow_is_a_signal_of_the_index>(!habit.flows.empty(), habit.name);
  const std::vector<bool> wanted = detail::flow_signals(model, habit.flows);

  auto after = static_cast<std::uint32_t>(evaluation - habit.day + 1) / 7;
  after = after < evidence.most_weeks ? after : evidence.most_weeks;
  const Weeks weeks{habit.day - 1 + 7 * static_cast<std::int32_t>(after), evidence.most_weeks + after};
  // From the habit outwards, as far as everything is known.
  const auto points = flow_points(model, log, weeks, habit.flows);
  const std::size_t begin = evidence.most_weeks;
  std::size_t first = begin, last = begin;
  while (first > 0 && points[first - 1]) --first;
  while (last < points.size() && points[last]) ++last;

  Effect effect;
  effect.weeks_before = begin - first;
  effect.weeks_after = last - begin;
  const auto before_it = detail::sum_of(detail::points_of(model, log.on(habit.day - 1, model.window())), wanted);
  const auto now = detail::sum_of(detail::points_of(model, log.on(evaluation, model.window())), wanted);
  if (before_it && now) effect.visible = *now - *before_it;
  if (effect.weeks_before < evidence.least_weeks || effect.weeks_after < evidence.least_weeks) return effect;

  std::vector<std::int64_t> series;
  for (std::size_t i = first; i < last; ++i) series.push_back(points[i]->micropoints());
  const std::span<const std::int64_t> all{series};
  const BeforeAfter<std::int64_t> sides{all.first(effect.weeks_before), all.subspan(effect.weeks_before)};
  effect.shift = Points::from_micropoints(*hodges_lehmann(sides));
  effect.p = permutation_p(sides);
  effect.placebos_as_large = detail::placebos_as_large(all, effect.weeks_before, effect.shift->micropoints(),
                                                       evidence.least_weeks, effect.placebos);
  const auto counted = detail::count_weeks(log, weeks.last, weeks.count, detail::ActiveBy::seven_days);
  const auto steady = [&](std::size_t from, std::size_t to) {
    const std::size_t size = to - from;
    const Days days{weeks.days(from).from, weeks.end(to - 1)};
    const auto mean = detail::counted(
        log.known(), {.window = {days, days}, .each = 0},
        detail::weighted(std::span{counted}.subspan(from, size), {.times = model.window().weeks, .over = size}));
    return detail::sum_of(detail::points_of(model, mean), wanted);
  };
  const auto mean_before = steady(first, begin), mean_after = steady(begin, last);
  if (mean_before && mean_after) effect.at_steady_state = *mean_after - *mean_before;
  effect.verdict = detail::verdict_of(effect, evidence);
  return effect;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
