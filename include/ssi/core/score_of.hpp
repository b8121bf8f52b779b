// The score of a reading, where it is wanted once or twice.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SCORE_OF_HPP
#define SSI_CORE_SCORE_OF_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// model.score() by calls, one for each kind of target and curve: what is inlined to the end for the sake of millions of
// profiles took plans and pages a second to compile (g++ 12, -O2).
template <class... Pillars, std::size_t Size>
constexpr Score<Index<Pillars...>::pillar_count> score_of(const Index<Pillars...>& model,
                                                          const Reading<Size>& reading) {
  constexpr std::size_t count = Index<Pillars...>::pillar_count;
  Score<count> score;
  score.model = model.model();
  score.window = model.window();
  // An array is not assigned: in a constant expression g++ 12 does not look into the optionals of one that was
  // returned.
  if constexpr (count == at_run_time) score.pillars = sized<Tally, count>(model.pillars());
  auto least = sized<std::int64_t, count>(model.pillars()), open = least;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    const Ends ends = signal.ends(model.window(), reading[place]);
    least[place.pillar] += ends.low.micropoints();
    open[place.pillar] += (ends.high - ends.low).micropoints();
  });
  model.for_each_pillar([&](const auto& pillar, std::size_t i) {
    settle(score.pillars[i], Points::from_micropoints(least[i]), pillar.points() - Points::from_micropoints(open[i]),
           pillar.points());
  });
  sum(score.total, score.pillars.data(), score.pillars.size());
  return score;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
