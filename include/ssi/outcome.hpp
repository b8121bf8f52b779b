// Outcomes: whether what somebody really wants (meetings, replies, deals, offers) goes with what they do.
#ifndef SSI_OUTCOME_HPP
#define SSI_OUTCOME_HPP

#include "ssi/flows.hpp"
#include "ssi/language.hpp"
#include "ssi/statistics.hpp"

namespace ssi::inline SSI_ABI {

/// Why there is no correlation.
enum class Told : unsigned char {
  yes,
  too_few_weeks,      ///< fewer than ten in which both are known
  constant_activity,  ///< every week was worth the same
  constant_outcome,   ///< every week brought the same
};

/// The results of a week beside the activity of so many weeks before. A correlation, not an effect.
struct Lagged {
  std::size_t lag;    ///< weeks
  std::size_t weeks;  ///< in which both are known
  Told told;
  std::optional<Spearman> spearman;
};

/// Weekly flow points beside weekly results, results[i] being of the i-th week, the oldest 0, or none where it was not
/// counted; lags of 0 to 4 weeks. No ids: all flow signals that are known in every week. Rules:
/// outcomes_are_one_for_each_week, outcome_is_a_number, measure_names_a_flow_of_the_index. Complexity: linear in the
/// events.
template <class... Pillars>
std::array<Lagged, 5> outcomes(const Index<Pillars...>& model, const EventLog& log, Weeks weeks,
                               std::span<const std::optional<double>> results, std::span<const Text> ids = {}) {
  detail::require<Rule::outcomes_are_one_for_each_week>(results.size() == weeks.count);
  for (std::size_t i = 0; i < results.size(); ++i)
    detail::require<Rule::outcome_is_a_number>(!results[i] || std::isfinite(*results[i]),
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
      lags[lag].spearman = spearman(std::span<const std::int64_t>{activity}, std::span<const double>{outcome});
  }
  return lags;
}

/// One sentence; it always says that a correlation is no effect.
inline ShortText words(const Lagged& lagged, const Language& language = english) {
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

}  // namespace ssi::inline SSI_ABI

#endif
