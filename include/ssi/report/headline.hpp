// The headline: one number for a person, the interval around it, and the only place that decides how both are written.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HEADLINE_HPP
#define SSI_REPORT_HEADLINE_HPP

#include "ssi/core/tally.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// What every program and every form of report says of a total or a pillar first: `in_words(headline_of(score.total))`
/// is "about 70 of 100 (50 to 78)".
struct Headline {
  std::optional<Points> estimate;  ///< none where too little is known for one number
  Points earned;                   ///< the low end
  Points high;
  Points most;  ///< what can be earned: 100, or 25 of a pillar

  [[nodiscard]] constexpr bool exact() const { return earned == high; }
  /// In how many decimals all of its numbers are written, 0 to 6. An exact one in two, as rows are. Of one that is open
  /// whole numbers are enough, as decimals of an estimate would claim what nobody knows; where both ends would be the
  /// same number, as many as tell them apart: "50.1 to 50.4", never "50 to 50". All are rounded to the nearest, so that
  /// the estimate as written lies between the ends as written.
  [[nodiscard]] constexpr int decimals() const {
    if (exact()) return 2;
    int decimals = 0;
    while (earned.text(decimals).view() == high.text(decimals).view()) ++decimals;
    return decimals;
  }
  friend constexpr bool operator==(const Headline&, const Headline&) = default;
};

/// Of a total, a pillar or a group.
[[nodiscard]] constexpr Headline headline_of(const Tally& tally) {
  return {tally.estimate, tally.earned, tally.high(), tally.max};
}

/// Its one number, for places without room: "61.23" where it is exact, "~70" where it is an estimate, "?" where there
/// is none.
[[nodiscard]] constexpr ShortText in_short(const Headline& headline, const Language& language = english) {
  if (headline.exact()) return language(headline.earned, headline.decimals());
  if (!headline.estimate) return Text{"?"};
  return ShortText{Text{"~"}}.append(language(*headline.estimate, headline.decimals()).view());
}
/// Its ends, "50 to 78"; empty where it is exact.
[[nodiscard]] constexpr ShortText interval_in_words(const Headline& headline, const Language& language = english) {
  if (headline.exact()) return {};
  const int decimals = headline.decimals();
  return language("{low} to {high}", {language(headline.earned, decimals), language(headline.high, decimals)});
}
/// All of it: "about 70 of 100 (50 to 78)", "61.23 of 100" where nothing is open, "3 to 20 of 25: not enough data for
/// one number".
[[nodiscard]] constexpr ShortText in_words(const Headline& headline, const Language& language = english) {
  const int decimals = headline.decimals();
  const ShortText low = language(headline.earned, decimals), high = language(headline.high, decimals);
  const ShortText most = number(static_cast<std::uint64_t>(headline.most.micropoints() / Points::per_point));
  if (headline.exact()) return language("{points} of {most}", {low, most});
  if (!headline.estimate)
    return language("{low} to {high} of {most}: not enough data for one number", {low, high, most});
  return language("about {points} of {most} ({low} to {high})",
                  {language(*headline.estimate, decimals), most, low, high});
}

/// How the headline's number moved, as whole as that: "+4"; empty where that is nothing.
[[nodiscard]] inline ShortText moved_in_whole(Points moved, const Language& language) {
  const bool less = moved < Points{};
  if (language(less ? -moved : moved, 0).view() == Text{"0"}) return {};
  return ShortText{less ? "" : "+"}.append(language(moved, 0));
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
