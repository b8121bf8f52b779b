// Outcomes: whether what somebody really wants (meetings, replies, deals, offers) goes with what they do.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_OUTCOME_HPP
#define SSI_TIME_OUTCOME_HPP

#include "ssi/time/flows.hpp"
#include "ssi/time/statistics.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto outcome_is_a_number = Rule{"outcome_is_a_number", "an outcome is a finite number"};
inline constexpr auto outcomes_are_one_for_each_week =
    Rule{"outcomes_are_one_for_each_week", "there is one outcome for each week, known or not"};
}  // namespace rules

/// Why there is no correlation.
enum class Told : unsigned char {
  yes,
  too_few_weeks,      ///< fewer than ten in which both are known
  constant_activity,  ///< every week was worth the same
  constant_outcome,   ///< every week brought the same
};

/// The results of a week beside the activity of so many weeks before: `correlated(model, log, weeks, meetings)[2]` is
/// two weeks later. A correlation, not an effect.
struct Lagged {
  std::size_t lag;    ///< weeks
  std::size_t weeks;  ///< in which both are known
  Told told;
  std::optional<Spearman> spearman;
};

/// Weekly flow points beside weekly results, results[i] being of the i-th week, the oldest 0, or none where it was not
/// counted; lags of 0 to 4 weeks. No ids: all flow signals that are known in every week. Rules:
/// outcomes_are_one_for_each_week, outcome_is_a_number, flow_is_a_signal_of_the_index. Complexity: linear in the
/// events.
template <class... Pillars>
[[nodiscard]] std::array<Lagged, 5> correlated(const Index<Pillars...>& model, const EventLog& log, Weeks weeks,
                                               std::span<const std::optional<double>> results,
                                               std::span<const Text> ids = {}) {
  detail::require<rules::outcomes_are_one_for_each_week>(results.size() == weeks.count);
  for (std::size_t i = 0; i < results.size(); ++i)
    detail::require<rules::outcome_is_a_number>(!results[i] || std::isfinite(*results[i]),
                                                ShortText{"week "}.append(std::uint64_t{i + 1}));
  const auto points = flow_points(model, log, weeks, ids);
  std::array<Lagged, 5> lags{};
  for (std::size_t lag = 0; lag < lags.size(); ++lag) {
    std::vector<std::int64_t> activity;
    std::vector<double> outcome;
    for (std::size_t i = 0; i + lag < results.size(); ++i) {
      if (!points[i] || !results[i + lag]) continue;
      activity.push_back(points[i]->micropoints());
      outcome.push_back(*results[i + lag]);
    }
    const auto constant = [](const auto& values) {
      return std::all_of(values.begin(), values.end(), [&](auto value) { return value == values[0]; });
    };
    lags[lag] = {lag, activity.size(), Told::yes, {}};
    if (activity.size() < 10)
      lags[lag].told = Told::too_few_weeks;
    else if (constant(activity))
      lags[lag].told = Told::constant_activity;
    else if (constant(outcome))
      lags[lag].told = Told::constant_outcome;
    else
      lags[lag].spearman = spearman(Paired<std::int64_t, double>{.first = activity, .second = outcome});
  }
  return lags;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
