// Scores: what a model makes of a subject, and which model that was.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SCORE_HPP
#define SSI_CORE_SCORE_HPP

#include <optional>

#include "ssi/core/sized.hpp"
#include "ssi/core/tally.hpp"
#include "ssi/core/window.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Which model made a number: `score.model == ModelId{"standard", 1}`. A changed default is a new version, never a
/// silent change.
struct ModelId {
  StaticText name = "custom";
  std::uint32_t version = 1;
  friend constexpr bool operator==(const ModelId&, const ModelId&) = default;
};

/// What a model makes of a subject: `standard::model.score(activity).total.earned`.
template <std::size_t Pillars>
struct Score {
  Sized<Tally, Pillars> pillars;
  Tally total;
  ModelId model;
  Window window;

  /// The pillar with the least share of its points by estimate, the first of equals; none where no pillar has one.
  [[nodiscard]] constexpr std::optional<std::size_t> weakest() const { return extreme(false); }
  [[nodiscard]] constexpr std::optional<std::size_t> strongest() const { return extreme(true); }
  friend constexpr bool operator==(const Score&, const Score&) = default;

 private:
  [[nodiscard]] constexpr std::optional<std::size_t> extreme(bool most) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < pillars.size(); ++i) {
      if (!pillars[i].estimate) continue;
      if (!best || (most ? share(*best) < share(i) : share(i) < share(*best))) best = i;
    }
    return best;
  }
  [[nodiscard]] constexpr Fraction share(std::size_t i) const {
    return Fraction{.part = static_cast<std::uint64_t>(pillars[i].estimate->micropoints()),
                    .whole = static_cast<std::uint64_t>(pillars[i].max.micropoints())}
        .checked();
  }
};

/// A score or why there is none, as try_score() gives it; of a log's counts both, where a contradiction was bounded.
template <std::size_t Pillars>
struct ScoreOrProblem {
  std::optional<Score<Pillars>> score;
  Problem problem;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
