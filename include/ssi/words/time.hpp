// Accounts, verdicts and correlations in sentences, in the reader's language.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_TIME_HPP
#define SSI_WORDS_TIME_HPP

#include <cmath>

#include "ssi/time/account.hpp"
#include "ssi/time/habit.hpp"
#include "ssi/time/outcome.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One sentence: "Own posts: -0.42 points; 0.31 by what is new, -0.73 by what has aged out."
[[nodiscard]] inline ShortText in_words(const AccountRow& row, const Language& language = english) {
  const Text title = language(row.after.title);
  if (!row.comparable())
    return language("#: # points, as more is known of it on one of the days.", {title, language(row.change())});
  return language("#: # points; # by what is new, # by what has aged out.",
                  {title, language(row.change()), language(row.entered), language(row.aged)});
}

/// The verdict in a sentence: "Improved: the weeks since are clearly better than those before."
[[nodiscard]] inline Text in_words(Verdict verdict, const Language& language = english) {
  switch (verdict) {
    case Verdict::improved: return language("Improved: the weeks since are clearly better than those before.");
    case Verdict::no_clear_change:
      return language("No clear change: chance, or many another date, explains it as well.");
    case Verdict::worse: return language("Worse: the weeks since are clearly worse than those before.");
    case Verdict::cannot_tell: break;
  }
  return language("Cannot tell: there are too few known weeks before or since.");
}

/// One sentence; it always says that a correlation is no effect: "Weeks later: 2; correlation 0.41 (0.02 to 0.69) over
/// 24 weeks; correlation, not effect."
[[nodiscard]] inline ShortText in_words(const Lagged& lagged, const Language& language = english) {
  const ShortText lag = number(lagged.lag), weeks = number(lagged.weeks);
  switch (lagged.told) {
    case Told::too_few_weeks:
      return language("Weeks later: #; cannot tell from # weeks, ten are needed.", {lag, weeks});
    case Told::constant_activity:
      return language("Weeks later: #; cannot tell, every week's activity was alike.", {lag});
    case Told::constant_outcome: return language("Weeks later: #; cannot tell, every week's outcome was alike.", {lag});
    case Told::yes: break;
  }
  const auto hundredths = [&](double r) { return language(Points::from_micropoints(std::lround(r * 1e6))); };
  const Spearman& s = *lagged.spearman;
  return language("Weeks later: #; correlation # (# to #) over # weeks; correlation, not effect.",
                  {lag, hundredths(s.r), hundredths(s.low), hundredths(s.high), weeks});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
