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

/// The activity of the 13 weeks that end on the day, with a half-life in place of the sharp end of the window,
/// normalised: a steady habit has the same counts for every half-life. Stocks are as they are. Decay and window exclude
/// each other, so there are always 13 weeks. Complexity: linear in the events. Rule: half_life_is_1_to_1000_weeks.
[[nodiscard]] inline Activity decayed(const EventLog& log, Day day, HalfLife half_life) {
  detail::require<rules::half_life_is_1_to_1000_weeks>(half_life.valid());
  constexpr std::size_t weeks = Window{}.weeks;
  const auto counted = detail::count_weeks(log, day, weeks, detail::ActiveBy::calendar_week);
  std::uint64_t weights[weeks], sum = 0;
  for (std::size_t i = 0; i < weeks; ++i)
    sum += weights[i] = half_life.weight(static_cast<std::uint32_t>(weeks - 1 - i));
  auto decayed = detail::made_from([&](auto of) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < weeks; ++i) all += weights[i] * of(counted[i]);
    return (2 * weeks * all + sum) / (2 * sum);
  });
  decayed.in_all = counted.back().in_all;
  // One event more in the newest week is worth the most.
  const auto most = static_cast<std::uint32_t>((weeks * weights[weeks - 1] + sum - 1) / sum);
  return detail::known_activity(log, decayed, detail::days_of(Window{}, day),
                                detail::missing(log, decayed, most, weeks));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
