// Habits: whether a dated change of habits moved the signals that it was meant to move.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HABIT_HPP
#define SSI_TIME_HABIT_HPP

#include "ssi/time/flows.hpp"
#include "ssi/time/permutation.hpp"
#include "ssi/time/rank_sum.hpp"

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

/// in_words(effect) says it in a sentence.
enum class Verdict : unsigned char {
  improved,
  no_clear_change,
  worse,
  cannot_tell,      ///< there are too few known weeks
  maybe_season,     ///< clearly better or worse, but not against the same weeks a year before
  full_from_before  ///< no change could be seen: most weeks before and since earn all that there is
};

/// What is asked of the evidence, `{.p = 0.01}` for more: our choices, by simulation (docs/inference.md).
struct Evidence {
  std::uint32_t least_weeks = 8;  ///< known ones, on either side; 0 is 1
  std::uint32_t most_weeks = 26;  ///< on either side: what is older belongs to another time; above 200 it is 200
  double p = 0.05;                ///< at most, for a clear change
  double season_p = 0.10;         ///< at most, one-sided, for one that is more than a year before
};

/// The change against the same weeks a year before: each week less the one 52 weeks earlier.
struct Season {
  Points shift;  ///< Hodges-Lehmann
  double p;      ///< of the rank sum, one-sided: that the change is no more than a year before
};

/// What a habit did, as effect_of() gives it. Weeks of seven days are counted from the habit's day, backwards and
/// forwards; they share no events. The verdict is that of the rank sum with its effective size; what stands beside it
/// has no say, but for the season.
struct Effect {
  std::size_t weeks_before = 0;  ///< known ones
  std::size_t weeks_after = 0;
  std::size_t weeks_needed = 0;      ///< on either side
  std::size_t without_rate = 0;      ///< weeks left out, as the whole of a ratio is 0 in them
  std::size_t too_young = 0;         ///< weeks left out, as what was begun in them may yet come to count
  std::optional<RankSum> test = {};  ///< none where it cannot tell, or all weeks are equal
  /// Hodges-Lehmann, of the weeks' points as a steady state, to the micropoint; none where it cannot tell.
  std::optional<Points> shift = {};
  /// The permutation p-value, for weeks that were independent.
  std::optional<PermutationP> permutation = {};
  /// How many dates there are that have enough weeks on either side, all of them before the habit, and at how many of
  /// them the mean week moved as much or more in the same direction.
  std::size_t placebos = 0;
  std::size_t placebos_as_large = 0;
  std::optional<Season> season = {};  ///< none where the log lacks the same weeks a year before
  /// The points of the mean week, as a steady state, after less before: what the habit is worth once the window is
  /// full of it. None where a signal is unknown.
  std::optional<Points> at_steady_state = {};
  /// The change of the rolling points since the day before the habit: what the score shows of it so far.
  std::optional<Points> visible = {};
  Verdict verdict = Verdict::cannot_tell;

  /// Whether more than a tenth of the other dates show as much: the weeks were rising or falling anyway.
  [[nodiscard]] bool anyway() const { return 10 * placebos_as_large > placebos; }
};

namespace detail {

// The known weeks around a day, as far as every week from it is known, left out or too young.
struct Around {
  const std::vector<FlowWeek>& weeks;
  std::size_t begin;                        // the habit's first week
  std::size_t first = begin, last = begin;  // of the weeks that are compared

  Around(const std::vector<FlowWeek>& all, std::size_t at, std::size_t most) : weeks{all}, begin{at} {
    while (first > 0 && begin - first < most && weeks[first - 1].state != WeekState::not_known) --first;
    while (last < weeks.size() && last - begin < most && weeks[last].state != WeekState::not_known) ++last;
  }
  [[nodiscard]] bool known(std::size_t i) const { return weeks[i].state == WeekState::known; }
  [[nodiscard]] std::size_t of(WeekState state) const {
    std::size_t found = 0;
    for (std::size_t i = first; i < last; ++i) found += weeks[i].state == state ? 1U : 0U;
    return found;
  }
  // Those of value(i) that there are.
  template <class Value>
  [[nodiscard]] std::vector<std::int64_t> series(std::size_t from, std::size_t to, Value&& value) const {
    std::vector<std::int64_t> series;
    for (std::size_t i = from; i < to; ++i)
      if (const std::optional<std::int64_t> there = value(i)) series.push_back(*there);
    return series;
  }
  [[nodiscard]] std::vector<std::int64_t> points(std::size_t from, std::size_t to) const {
    return series(from, to, [&](std::size_t i) {
      return known(i) ? std::optional{weeks[i].points.micropoints()} : std::nullopt;
    });
  }
};

inline std::optional<Points> shift_of(BeforeAfter<std::int64_t> sides) {
  const auto shift = hodges_lehmann(sides);
  return shift ? std::optional{Points::from_micropoints(std::llround(*shift))} : std::nullopt;
}

// Each week less the same week a year before, where enough of both are known.
inline std::optional<Season> season_of(const Around& around, std::size_t least, double direction) {
  constexpr std::size_t year = 52;
  const auto more = [&](std::size_t i) -> std::optional<std::int64_t> {
    if (i < year || !around.known(i) || !around.known(i - year)) return std::nullopt;
    return around.weeks[i].points.micropoints() - around.weeks[i - year].points.micropoints();
  };
  const auto before = around.series(around.first, around.begin, more);
  const auto after = around.series(around.begin, around.last, more);
  if (before.size() < least || after.size() < least) return std::nullopt;
  const BeforeAfter<std::int64_t> sides{view_of(before), view_of(after)};
  const auto test = rank_sum(sides);
  const double z = test ? std::copysign(1.0, direction) * test->z : 0;
  return Season{*shift_of(sides), std::erfc(z / std::sqrt(2.0)) / 2};
}

// Of the mean week: where most weeks are worth nothing, the median of all differences is 0 at every date.
inline double mean_shift(BeforeAfter<std::int64_t> sides) {
  const auto mean = [](std::span<const std::int64_t> weeks) {
    double sum = 0;
    for (const std::int64_t week : weeks) sum += static_cast<double>(week);
    return sum / static_cast<double>(weeks.size());
  };
  return mean(sides.after) - mean(sides.before);
}

// Other dates, whose weeks since all lie before the habit.
inline void count_placebos(Effect& effect, const Around& around, std::size_t least, std::size_t most, double shift) {
  std::size_t oldest = around.begin;
  while (oldest > 0 && around.weeks[oldest - 1].state != WeekState::not_known) --oldest;
  const auto past = around.points(oldest, around.begin);
  const std::span<const std::int64_t> all = view_of(past);
  for (std::size_t date = least; date + least <= all.size(); ++date) {
    const std::size_t from = date > most ? date - most : 0, size = (std::min)(most, all.size() - date);
    const double there = mean_shift({all.subspan(from, date - from), all.subspan(date, size)});
    ++effect.placebos;
    if (shift < 0 ? there <= shift : shift <= there) ++effect.placebos_as_large;
  }
}

inline bool mostly_full(std::span<const std::int64_t> weeks, Points most) {
  const auto full = std::count_if(weeks.begin(), weeks.end(), [&](std::int64_t p) { return most.micropoints() <= p; });
  return 2 * full >= static_cast<std::ptrdiff_t>(weeks.size());
}

inline Verdict verdict_of(const Effect& effect, const Evidence& evidence, bool full) {
  if (!effect.test || effect.test->p > evidence.p) return full ? Verdict::full_from_before : Verdict::no_clear_change;
  if (effect.season && effect.season->p > evidence.season_p) return Verdict::maybe_season;
  return effect.test->z > 0 ? Verdict::improved : Verdict::worse;
}

}  // namespace detail

/// Complexity: linear in the events, and the tests'. Rules: habit_begins_from_2003_to_the_evaluation_day,
/// flow_is_a_signal_of_the_index.
template <class... Pillars>
[[nodiscard]] Effect effect_of(const Index<Pillars...>& model, const EventLog& log, const Habit& habit, Day evaluation,
                               const Evidence& evidence = {}) {
  if (habit.day < Day{"2003-01-01"} || habit.day > evaluation)
    detail::violated<rules::habit_begins_from_2003_to_the_evaluation_day>(habit.name, "begun on ", habit.day,
                                                                          ", evaluated on ", evaluation);
  if (habit.flows.empty()) detail::violated<rules::flow_is_a_signal_of_the_index>(habit.name, "no flows");
  const std::vector<bool> wanted = detail::flow_signals(model, habit.flows);
  const std::uint32_t least = (std::max)(evidence.least_weeks, 1U), most = (std::min)(evidence.most_weeks, 200U);
  const std::uint32_t since = (std::min)(static_cast<std::uint32_t>(evaluation - habit.day + 1) / 7, most);
  const std::uint32_t back = most + 52;  // a year more, for the season and for other dates
  const Weeks weeks{habit.day - 1 + 7 * static_cast<std::int32_t>(since), back + since};
  const WeeklyFlows flows = weekly_flows(model, log, weeks, habit.flows, evaluation);
  const detail::Around around{flows.weeks, back, most};

  Effect effect;
  const auto before = around.points(around.first, back), after = around.points(back, around.last);
  effect.weeks_before = before.size();
  effect.weeks_after = after.size();
  effect.weeks_needed = least;
  effect.without_rate = around.of(WeekState::no_rate);
  effect.too_young = around.of(WeekState::too_young);
  const auto eve = detail::sum_of(detail::points_of(model, log.on(habit.day - 1, model.window())), wanted);
  const auto now = detail::sum_of(detail::points_of(model, log.on(evaluation, model.window())), wanted);
  if (eve && now) effect.visible = *now - *eve;
  if (before.size() < least || after.size() < least) return effect;

  const BeforeAfter<std::int64_t> sides{detail::view_of(before), detail::view_of(after)};
  effect.shift = detail::shift_of(sides);
  effect.test = rank_sum(sides);
  effect.permutation = permutation_p(sides);
  if (effect.test) effect.season = detail::season_of(around, least, effect.test->z);
  detail::count_placebos(effect, around, least, most, detail::mean_shift(sides));
  const detail::Lateness late{evaluation, 7 * static_cast<std::int32_t>(flows.weeks_late)};
  const auto counted = detail::count_weeks(log, weeks.last, weeks.count, detail::ActiveBy::seven_days, late);
  const auto steady = [&](std::size_t from, std::size_t to) {
    const std::size_t size = to - from;
    const Days days{weeks.days(from).from, weeks.end(to - 1)};
    const auto mean =
        detail::counted(log.known(), {.window = {days, days}, .each = 0},
                        detail::weighted({counted, from, to}, {.times = model.window().weeks, .over = size}));
    return detail::sum_of(detail::points_of(model, mean), wanted);
  };
  std::size_t old = around.last;
  while (around.weeks[old - 1].state == WeekState::too_young) --old;
  const auto mean_before = steady(around.first, back), mean_after = steady(back, old);
  if (mean_before && mean_after) effect.at_steady_state = *mean_after - *mean_before;
  effect.verdict = detail::verdict_of(
      effect, evidence, detail::mostly_full(sides.before, flows.most) && detail::mostly_full(sides.after, flows.most));
  return effect;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
