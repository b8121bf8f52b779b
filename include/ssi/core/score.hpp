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

namespace detail {
// "standard, version 1, 13 weeks"
constexpr ShortText in_words(const ModelId& model, Window window) {
  return ShortText{model.name}
      .append(", version ")
      .append(std::uint64_t{model.version})
      .append(", ")
      .append(in_weeks(window));
}
}  // namespace detail

/// What a model makes of a subject: `standard::model.score(activity).total.earned`.
template <std::size_t Pillars>
struct Score {
  Sized<Tally, Pillars> pillars;
  Tally total;
  ModelId model;
  Window window;

  /// The pillar with the least share of its points, whatever the counts are that are not known: at its best it has a
  /// smaller share than any other at its worst. None where intervals overlap, so none of equals, nor of a single one.
  [[nodiscard]] constexpr std::optional<std::size_t> weakest() const { return apart(false); }
  /// The same of the largest share.
  [[nodiscard]] constexpr std::optional<std::size_t> strongest() const { return apart(true); }
  friend constexpr bool operator==(const Score&, const Score&) = default;

 private:
  [[nodiscard]] constexpr std::optional<std::size_t> apart(bool above) const {
    for (std::size_t i = 0; pillars.size() > 1 && i < pillars.size(); ++i) {
      bool all = true;
      for (std::size_t j = 0; j < pillars.size(); ++j)
        all = all && (i == j || (above ? below(pillars[j], pillars[i]) : below(pillars[i], pillars[j])));
      if (all) return i;
    }
    return std::nullopt;
  }
  // Of shares, without a division.
  [[nodiscard]] static constexpr bool below(const Tally& one, const Tally& other) {
    return one.high().micropoints() * other.max.micropoints() < other.earned.micropoints() * one.max.micropoints();
  }
};

/// The score of a typed model, in which a pillar finds its tally: `score[standard::brand].earned`. What is no pillar of
/// the model does not compile; nor does one of several of one type, which model.place_of(pillar) tells apart. A Score
/// in all else, and handed on as one.
template <class... Pillars>
struct ScoreOf : Score<sizeof...(Pillars)> {
  template <class Pillar>
  [[nodiscard]] constexpr const Tally& operator[](const Pillar&) const {
    constexpr bool same[] = {std::same_as<Pillar, Pillars>...};
    constexpr std::size_t times = (std::size_t{0} + ... + (std::same_as<Pillar, Pillars> ? 1 : 0));
    static_assert(times > 0, "this is no pillar of the model that was scored");
    static_assert(times < 2, "the model has several pillars of this type: score.pillars[model.place_of(pillar)]");
    std::size_t place = 0;
    while (times == 1 && !same[place]) ++place;
    return this->pillars[place];
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
