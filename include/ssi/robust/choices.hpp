// A model's choices that might have been others, weights, curves and targets, and how far they are varied.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_CHOICES_HPP
#define SSI_ROBUST_CHOICES_HPP

#include <cstdint>

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto choices_are_within_their_ranges = Rule{
    "choices_are_within_their_ranges",
    "choices vary weights by 1 to 4000 thousandths, exponents from 1 to 4 and targets by 1 to 64 sixteenths, from a "
    "least to a most, in 1 to 100000 draws"};
}  // namespace rules

/// From a least to a most, both of them possible.
struct Range {
  std::uint32_t low;
  std::uint32_t high;
  friend constexpr bool operator==(Range, Range) = default;
};

/// How far the choices of a model are varied, and how often. Each signal draws for itself: a factor of its weight,
/// after which the weights of its pillar are scaled so that they sum to the pillar's points again; an exponent, each as
/// often as the others; a factor of its target. Half of the factors are up to the model's own and half from there on,
/// all of a half as often, so that the middle one is the model's; a range that lies on one side is drawn from evenly.
/// All ranges and the number of draws are our choice. A curve of the program's own keeps its shape, and a target of its
/// own that does not say that it is proportional keeps its size. Rule: choices_are_within_their_ranges.
///
///     Choices{.exponents = own_curves, .targets = own_targets}   // weights +-25 % alone, 1,000 draws
struct Choices {
  Range weights{750, 1250};    ///< factors, in thousandths
  Range exponents{1, 3};       ///< of the curves; {0, 0}: the model's own
  Range targets{8, 32};        ///< factors, in sixteenths: halved to doubled
  bool together = false;       ///< one exponent and one factor of the targets for all signals at once
  std::uint32_t draws = 1000;  ///< how many models are tried
  std::uint64_t seed = 1;      ///< of the same seed, the same draws on every machine

  [[nodiscard]] constexpr bool valid() const {
    const auto within = [](Range range, std::uint32_t low, std::uint32_t high) {
      return low <= range.low && range.low <= range.high && range.high <= high;
    };
    return within(weights, 1, 4000) && (exponents == Range{0, 0} || within(exponents, 1, 4)) &&
           within(targets, 1, 64) && 1 <= draws && draws <= 100'000;
  }
};

/// Leaves the model's own weights; with own_targets, Choices{.weights = own_weights, .targets = own_targets} varies
/// curves alone.
inline constexpr auto own_weights = Range{1000, 1000};
/// Leaves each signal its curve.
inline constexpr auto own_curves = Range{0, 0};
/// Leaves each signal its target.
inline constexpr auto own_targets = Range{16, 16};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
