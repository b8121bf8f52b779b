// Outcomes: whether what somebody really wants (meetings, replies, deals, offers) goes with what they do.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_OUTCOME_HPP
#define SSI_TIME_OUTCOME_HPP

#include "ssi/time/flows.hpp"
#include "ssi/time/spearman.hpp"

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
  too_few_weeks,   ///< fewer than ten in which both are known
  alike_activity,  ///< more than half of the weeks were worth the same
  alike_outcome,   ///< more than half of the weeks brought the same
};

/// The lags of correlated(): 0 to 4 weeks.
inline constexpr std::size_t shown_lags = 5;

/// The results of a week beside the activity of so many weeks before: `correlated(model, log, weeks, meetings)[2]` is
/// two weeks later. A correlation, not an effect.
struct Lagged {
  std::size_t lag;    ///< weeks
  std::size_t weeks;  ///< in which both are known
  Told told;
  std::optional<Spearman> spearman = {};
  std::size_t shown = shown_lags;  ///< how many intervals stand side by side, for all of which this one is wide enough
};

/// Weekly flows beside weekly results, results[i] being of the i-th week, the oldest 0, or none where it was not
/// counted; lags of 0 to 4 weeks. Who shows more than one sum says how many intervals there are in all, so that on
/// noise any of them excludes 0 in at most 5 % of cases. Rules: outcomes_are_one_for_each_week, outcome_is_a_number.
/// Complexity: quadratic in the weeks.
///
///     const WeeklyFlows flows = weekly_flows(model, log, weeks);   // flows.ids is what the sum is of
///     correlated(flows, meetings)[2].spearman->low                 // two weeks later
[[nodiscard]] inline std::array<Lagged, shown_lags> correlated(const WeeklyFlows& flows,
                                                               std::span<const std::optional<double>> results,
                                                               std::size_t shown = shown_lags) {
  if (results.size() != flows.weeks.size())
    detail::violated<rules::outcomes_are_one_for_each_week>({}, results.size(), " outcomes of ", flows.weeks.size(),
                                                            " weeks");
  for (std::size_t i = 0; i < results.size(); ++i)
    if (results[i] && !std::isfinite(*results[i]))
      detail::violated<rules::outcome_is_a_number>({}, "week ", i + 1, " of ", results.size());
  std::array<Lagged, shown_lags> lags{};
  for (std::size_t lag = 0; lag < lags.size(); ++lag) {
    std::vector<std::int64_t> activity;
    std::vector<double> outcome;
    for (std::size_t i = 0; i + lag < results.size(); ++i) {
      if (flows.weeks[i].state != WeekState::known || !results[i + lag]) continue;
      activity.push_back(flows.weeks[i].points.micropoints());
      outcome.push_back(*results[i + lag]);
    }
    const Paired<std::int64_t, double> pairs{.first = detail::view_of(activity), .second = detail::view_of(outcome)};
    lags[lag] = {lag, activity.size(), Told::yes, {}, shown};
    if (activity.size() < 10)
      lags[lag].told = Told::too_few_weeks;
    else if (mostly_tied(pairs.first))
      lags[lag].told = Told::alike_activity;
    else if (mostly_tied(pairs.second))
      lags[lag].told = Told::alike_outcome;
    else
      lags[lag].spearman = spearman(pairs, shown);
  }
  return lags;
}
/// Of some signals of a log. No ids: all flow signals that are known in every week. Rules: those above,
/// flow_is_a_signal_of_the_index.
template <class... Pillars>
[[nodiscard]] std::array<Lagged, shown_lags> correlated(const Index<Pillars...>& model, const EventLog& log,
                                                        Weeks weeks, std::span<const std::optional<double>> results,
                                                        std::span<const Text> ids = {}) {
  return correlated(weekly_flows(model, log, weeks, ids), results);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
