// Accounts, verdicts and correlations in sentences, in the reader's language.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_TIME_HPP
#define SSI_WORDS_TIME_HPP

#include <cmath>

#include "ssi/time/account.hpp"
#include "ssi/time/habit.hpp"
#include "ssi/time/outcome.hpp"
#include "ssi/time/trend.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// How much, with its sign: "+1.07", "−0.42", "0.00" of nothing.
[[nodiscard]] constexpr ShortText change_in_words(Points change, const Language& language = english) {
  const ShortText size = language(change < Points{} ? -change : change);
  if (size.view() == language(Points{}).view()) return size;
  return change < Points{} ? language(change) : ShortText{"+"}.append(size);
}

/// How a signal moved, and by what: "+1.07 (new +1.07)", "+0.71 (new +0.89, aged out −0.18)"; what is nothing is
/// left out.
[[nodiscard]] inline ShortText moved_in_words(const AccountRow& row, const Language& language = english) {
  const ShortText change = change_in_words(row.change(), language);
  if (!row.comparable()) return language("{points} (more is known of it on one of the days)", {change});
  const ShortText nothing = language(Points{}), entered = change_in_words(row.entered, language),
                  aged = change_in_words(row.aged, language);
  const bool any_new = !(entered.view() == nothing.view()), any_aged = !(aged.view() == nothing.view());
  if (any_new && any_aged) return language("{points} (new {new}, aged out {aged})", {change, entered, aged});
  if (any_new) return language("{points} (new {new})", {change, entered});
  return any_aged ? language("{points} (aged out {aged})", {change, aged}) : change;
}
/// The same with the signal's title: "Own posts: +0.71 (new +0.89, aged out −0.18)".
[[nodiscard]] inline ShortText in_words(const AccountRow& row, const Language& language = english) {
  return ShortText{language(row.after.title)}.append(": ").append(moved_in_words(row, language).view());
}

/// How a total moved since a day: "Since 30 May 2026: +6.21 at least.", without the last words where all is known.
[[nodiscard]] inline ShortText since_in_words(Day since, Points change, bool all_known,
                                              const Language& language = english) {
  const ShortText day = in_words(since, language), points = change_in_words(change, language);
  return all_known ? language("Since {day}: {points}.", {day, points})
                   : language("Since {day}: {points} at least.", {day, points});
}

/// A statistic with so many decimals: `statistic_in_words(-0.5, 2)` is "−0.50". Unlike points it may be of any size.
/// Range: 1 to 4 decimals; below a hundred million million.
[[nodiscard]] inline ShortText statistic_in_words(double x, int decimals, const Language& language = english) {
  std::uint64_t parts = 1;
  for (int i = 0; i < decimals; ++i) parts *= 10;
  const std::int64_t rounded = std::llround(x * static_cast<double>(parts));
  ShortText plain;
  if (rounded < 0) plain.append('-');
  const auto size = static_cast<std::uint64_t>(rounded < 0 ? -rounded : rounded);
  return language.written(plain.append(size / parts).append('.').append(size % parts, decimals).view());
}

/// "p = 0.004", or "p < 0.001": how often chance alone would show as much.
[[nodiscard]] inline ShortText p_in_words(double p, const Language& language = english) {
  return p < 0.001 ? language("p < {p}", {statistic_in_words(0.001, 3, language)})
                   : language("p = {p}", {statistic_in_words(p, 3, language)});
}

/// What a habit did in a sentence: "Better since then (p = 0.004)."
[[nodiscard]] inline ShortText in_words(const Effect& effect, const Language& language = english) {
  const ShortText p = effect.test ? p_in_words(effect.test->p, language) : ShortText{};
  switch (effect.verdict) {
    case Verdict::improved: return language("Better since then ({p}).", {p});
    case Verdict::worse: return language("Worse since then ({p}).", {p});
    case Verdict::maybe_season:
      if (effect.test && effect.test->z < 0)
        return language("Worse since then ({p}), but so it was a year before: it may be the season.", {p});
      return language("Better since then ({p}), but so it was a year before: it may be the season.", {p});
    case Verdict::full_from_before:
      return language("No change could be seen: most weeks before earned all of these points already.", {});
    case Verdict::no_clear_change:
      if (!effect.test) return language("No change: every week was worth the same.", {});
      return language("No clear change since then ({p}).", {p});
    case Verdict::cannot_tell: break;
  }
  return language(
      "Cannot tell: {before} known {before|week|weeks} before and {since} since, {needed} of each are needed.",
      {number(effect.weeks_before), number(effect.weeks_after), number(effect.weeks_needed)});
}

/// What has to be known beside it, f(sentence) for each: "It was rising anyway: 14 of 34 other dates show as much."
template <class F>
void for_each_remark(const Effect& effect, const Language& language, F&& f) {
  const bool clear = effect.verdict == Verdict::improved || effect.verdict == Verdict::worse;
  const ShortText as_large = number(effect.placebos_as_large), dates = number(effect.placebos);
  if (clear && effect.anyway())
    f(effect.verdict == Verdict::improved
          ? language(
                "It was rising anyway: {as_large} of {dates} other {dates|date|dates} {as_large|shows|show} as much.",
                {as_large, dates})
          : language(
                "It was falling anyway: {as_large} of {dates} other {dates|date|dates} {as_large|shows|show} as much.",
                {as_large, dates}));
  if (clear && !effect.season)
    f(language("A season can look like this: the log lacks the same weeks a year before.", {}));
  if (clear && effect.season) f(language("Not the season: against the same weeks a year before it is clear too.", {}));
  if (effect.without_rate > 0)
    f(language("Weeks left out, as a share of nothing is neither good nor bad: {weeks}.",
               {number(effect.without_rate)}));
  if (effect.too_young > 0)
    f(language("Youngest weeks left out, as what was begun in them may still be answered: {weeks}.",
               {number(effect.too_young)}));
}

/// Whether weeks rise or fall, in a sentence: "Your activity from week to week is rising (p = 0.004)." Clear is a p of
/// at most 0.05.
[[nodiscard]] inline ShortText in_words(const std::optional<MannKendall>& trend, const Language& language = english) {
  if (!trend) return language("Your activity from week to week: cannot tell whether it rises or falls.", {});
  const ShortText p = p_in_words(trend->p, language);
  if (trend->p > 0.05) return language("Your activity from week to week shows no clear trend ({p}).", {p});
  if (trend->s > 0) return language("Your activity from week to week is rising ({p}).", {p});
  return language("Your activity from week to week is falling ({p}).", {p});
}

/// The numbers of it: "Mann-Kendall S 134, p < 0.001; lag-1 autocorrelation 0.00, 24.0 effective weeks".
[[nodiscard]] inline ShortText details_in_words(const MannKendall& trend, const Language& language = english) {
  ShortText s;
  return language("Mann-Kendall S {s}, {p}; lag-1 autocorrelation {r}, {weeks} effective {weeks|week|weeks}",
                  {language.written(detail::append_signed(s, trend.s).view()), p_in_words(trend.p, language),
                   statistic_in_words(trend.r, 2, language), statistic_in_words(trend.n_eff, 1, language)});
}

/// One sentence; it always says that a correlation is no effect: "Weeks later: 2; results clearly went along (0.41);
/// correlation, not effect." Clear is what it would be on noise for any of all that are shown in at most 5 % of cases.
[[nodiscard]] inline ShortText in_words(const Lagged& lagged, const Language& language = english) {
  const ShortText lag = number(lagged.lag), weeks = number(lagged.weeks);
  switch (lagged.told) {
    case Told::too_few_weeks:
      return language("Weeks later: {lag}; cannot tell from {weeks} {weeks|week|weeks}, ten are needed.", {lag, weeks});
    case Told::alike_activity:
      return language("Weeks later: {lag}; cannot tell, most weeks' activity was alike.", {lag});
    case Told::alike_outcome: return language("Weeks later: {lag}; cannot tell, most weeks' outcome was alike.", {lag});
    case Told::yes: break;
  }
  const Spearman& s = *lagged.spearman;
  const ShortText r = statistic_in_words(s.r, 2, language);
  if (s.low > 0)
    return language("Weeks later: {lag}; results clearly went along ({r}); correlation, not effect.", {lag, r});
  if (s.high < 0)
    return language("Weeks later: {lag}; results clearly went against it ({r}); correlation, not effect.", {lag, r});
  return language("Weeks later: {lag}; no clear link ({r}); correlation, not effect.", {lag, r});
}

/// The numbers of it: "Spearman 0.41, from 0.02 to 0.69; 24 weeks, worth 17.3 independent ones". Precondition: it is
/// told.
[[nodiscard]] inline ShortText details_in_words(const Lagged& lagged, const Language& language = english) {
  const auto text = [&](double x, int decimals) { return statistic_in_words(x, decimals, language); };
  const Spearman& s = *lagged.spearman;
  return language(
      "Spearman {r}, from {low} to {high}; {weeks} {weeks|week|weeks}, worth {independent} independent ones",
      {text(s.r, 2), text(s.low, 2), text(s.high, 2), number(lagged.weeks), text(s.n_eff, 1)});
}

/// How many intervals were looked at, which a reader has to know: "25 links were looked at; on noise any of them would
/// be called clear in at most 5 % of cases."
[[nodiscard]] inline ShortText shown_in_words(std::size_t shown, const Language& language = english) {
  return language(
      "{links} {links|link was|links were} looked at; on noise any of them would be called clear in at most 5 % of cases.",
      {number(shown)});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
