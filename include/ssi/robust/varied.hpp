// How far other weights, curves and targets of the same model could move a score.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_VARIED_HPP
#define SSI_ROBUST_VARIED_HPP

#include <optional>

#include "ssi/core/score_of.hpp"
#include "ssi/robust/detail/reached.hpp"
#include "ssi/robust/spread.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A score under other choices. Unit: points. None where the model itself has no estimate.
struct Varied {
  std::optional<Points> own;  ///< the total's estimate, as the model's score says it
  std::optional<Spread<Points>> total;
  std::vector<std::optional<Spread<Points>>> pillars;
};

/// The estimate of a subject or reading, and of its pillars, under as many draws of other choices as are asked for.
/// Exact: every draw is a model of its own, scored as any. Rules: as model.read(), choices_are_within_their_ranges.
/// Complexity: linear in the signals and the draws: 1,000 of the standard model take about 1 ms.
///
///     const auto moved = varied(standard::model, ana);
///     moved.total->low.text(1), moved.total->high.text(1)   // nine of ten draws lie between
template <class... Pillars, class Subject>
[[nodiscard]] Varied varied(const Index<Pillars...>& model, const Subject& subject, const Choices& choices = {}) {
  const auto reading = model.read(subject);
  const auto score = detail::score_of(model, reading);
  const detail::Reached reached{model, std::span{&reading, 1}, choices};
  std::vector<std::vector<Points>> totals(reached.pillars() + 1);
  std::vector<detail::SignalChoices> chosen;
  std::vector<std::int64_t> pillars;
  for (std::uint32_t draw = 0; draw < choices.draws; ++draw) {
    reached.choose(chosen, [&](std::size_t, detail::Choice) { return draw; });
    reached.score(chosen, pillars);
    std::int64_t total = 0;
    for (std::size_t i = 0; i < pillars.size(); total += pillars[i++])
      totals[i].push_back(Points::from_micropoints(pillars[i]));
    totals.back().push_back(Points::from_micropoints(total));
  }
  Varied result;
  result.own = score.total.estimate;
  if (result.own) result.total = spread_of(std::move(totals.back()));
  for (std::size_t i = 0; i < reached.pillars(); ++i)
    result.pillars.push_back(score.pillars[i].estimate ? std::optional{spread_of(std::move(totals[i]))} : std::nullopt);
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
