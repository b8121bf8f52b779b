// Dated results by week, as correlated() takes them.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_BY_WEEK_HPP
#define SSI_TIME_BY_WEEK_HPP

#include <optional>
#include <span>
#include <vector>

#include "ssi/time/flows.hpp"
#include "ssi/time/history.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a week brought, noted on any of its days.
struct DatedResult {
  Day day;
  double value;
};

/// The results of each week, the oldest first; none where a week was not noted, which is not 0.
struct [[nodiscard]] WeeklyResults {
  enum class Flaw : unsigned char {
    none,
    day,    ///< before 2003 or after the last day
    many,   ///< they reach back more than 520 weeks
    twice,  ///< a week was given before
  };

  Weeks weeks = {};
  std::vector<std::optional<double>> values = {};
  Flaw problem = Flaw::none;
  std::size_t culprit = 0;  ///< the number of the result that is wrong, from 0
};

/// Weeks are counted back from the last day, as far as the oldest result: results of 2026-06-27 and 2026-06-14 by week
/// to 2026-06-27 are two weeks. Where there is a problem there are no values. Complexity: linear.
[[nodiscard]] inline WeeklyResults by_week(std::span<const DatedResult> results, Day last) {
  using Flaw = WeeklyResults::Flaw;
  Day oldest = last;
  std::size_t first = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (results[i].day < History<1>::earliest || last < results[i].day) return {.problem = Flaw::day, .culprit = i};
    if (results[i].day < oldest) oldest = results[i].day, first = i;
  }
  const Weeks weeks{last, static_cast<std::uint32_t>((last - oldest) / 7) + 1};
  if (!Window{weeks.count}.valid()) return {.problem = Flaw::many, .culprit = first};
  std::vector<std::optional<double>> values(weeks.count);
  for (std::size_t i = 0; i < results.size(); ++i) {
    auto& value = values[weeks.count - 1 - static_cast<std::size_t>((last - results[i].day) / 7)];
    if (value) return {.problem = Flaw::twice, .culprit = i};
    value = results[i].value;
  }
  return {.weeks = weeks, .values = std::move(values)};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
