// Half-lives: counts in which older weeks weigh less.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HALF_LIFE_HPP
#define SSI_TIME_HALF_LIFE_HPP

#include <cmath>

#include "ssi/time/flows.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto half_life_is_1_to_1000_weeks =
    Rule{"half_life_is_1_to_1000_weeks", "a half-life is 1 to 1000 weeks, over a window of 13"};
}  // namespace rules

/// Older weeks weigh less, by half every so many weeks: `HalfLife{4}.weight(4)` is 32768 of 65536. Range: 1 to 1000.
/// Rule: half_life_is_1_to_1000_weeks.
struct HalfLife {
  std::uint32_t weeks;

  [[nodiscard]] constexpr bool valid() const { return 1 <= weeks && weeks <= 1000; }
  /// Of the k-th week back, in units of 2^-16 (model.md section 7).
  [[nodiscard]] std::uint32_t weight(std::uint32_t k) const {
    return static_cast<std::uint32_t>(std::lround(65536 * std::exp2(-static_cast<double>(k) / weeks)));
  }
};

/// The counts of the 13 weeks that end on the day, with a half-life in place of the sharp end of the window,
/// normalised: a steady habit has the same counts for every half-life. Stocks are as they are. Decay and window exclude
/// each other, so there are always 13 weeks. Complexity: linear in the events. Rule: half_life_is_1_to_1000_weeks.
[[nodiscard]] inline LogCounts decayed(const EventLog& log, Day day, HalfLife half_life) {
  if (!half_life.valid()) detail::violated<rules::half_life_is_1_to_1000_weeks>({}, half_life.weeks, " weeks");
  constexpr std::uint32_t weeks = Window{}.weeks;
  detail::Weighting weighting{.times = weeks, .over = 0};
  for (std::uint32_t i = 0; i < weeks; ++i) {
    weighting.weights.push_back(half_life.weight(weeks - 1 - i));
    weighting.over += weighting.weights.back();
  }
  // One event more in the newest week is worth the most.
  const auto most =
      static_cast<std::uint32_t>((weeks * weighting.weights.back() + weighting.over - 1) / weighting.over);
  const auto counts = detail::count_weeks(log, day, weeks, detail::ActiveBy::calendar_week);
  return detail::counted(log.known(), {.window = detail::days_of(Window{}, day), .each = most, .most_weeks = weeks},
                         detail::weighted({counts, 0, counts.size()}, std::move(weighting)));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
