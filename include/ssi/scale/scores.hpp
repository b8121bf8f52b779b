// The scores of many rows: where they go, and what became of the rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_SCORES_HPP
#define SSI_SCALE_SCORES_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "ssi/core/rule.hpp"
#include "ssi/core/tally.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where the scores of a range of rows go, in micropoints: earned, high() and covered of a Tally. An empty span is not
/// asked for; the others have the length of the range.
struct ScoreColumns {
  std::span<std::int32_t> earned = {};
  std::span<std::int32_t> high = {};
  std::span<std::int32_t> covered = {};
};

/// What a batch is asked for. total.earned has to be there, and says how many rows.
///
///     batch.score(8, {.total = {.earned = earned, .high = high}})   // row 8 and on, as many as earned has
struct BatchScores {
  ScoreColumns total = {};
  std::span<const ScoreColumns> pillars = {};  ///< none, or one for each pillar
  std::span<std::uint8_t> refused = {};        ///< 1 for a refused row, else 0
};

/// The tally of a pillar in a row, with its estimate. Precondition: earned and covered were asked for.
[[nodiscard]] inline Tally tally_of(const ScoreColumns& pillar, std::size_t row, Points max) {
  return detail::pillar_tally(Points::from_micropoints(pillar.earned[row]),
                              Points::from_micropoints(pillar.covered[row]), max);
}
/// The total of the tallies of all pillars, with its estimate.
[[nodiscard]] inline Tally total_of(std::span<const Tally> pillars) {
  Tally total;
  detail::sum(total, pillars.data(), pillars.size());
  return total;
}

/// What became of the rows. A refused row scores as one of which nothing is known.
struct [[nodiscard]] BatchResult {
  std::size_t rows = 0;
  std::size_t refused = 0;
  std::optional<std::size_t> first_refused = {};
};
}  // namespace SSI_ABI
}  // namespace ssi

#endif
