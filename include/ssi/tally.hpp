// What a pillar or a whole index has come to, with what is unknown kept apart.
#ifndef SSI_TALLY_HPP
#define SSI_TALLY_HPP

#include <cstddef>
#include <cstdint>
#include <optional>

#include "ssi/fraction.hpp"
#include "ssi/points.hpp"

namespace ssi::inline SSI_ABI {

/// An interval, not a number: with everything known, the points would lie from earned to high().
struct Tally {
  /// The sum of the points of the known signals: the low end.
  Points earned;
  /// The weight of the known signals.
  Points covered;
  /// The weight of all signals.
  Points max;
  /// The headline. For a pillar: earned / coverage, rounded half up, where at least half of its weight is known. For an
  /// index: the sum of its pillars' estimates, where all of them exist (model.md section 3).
  std::optional<Points> estimate;

  constexpr Points high() const { return earned + (max - covered); }
  constexpr Fraction coverage() const {
    return Fraction::of(static_cast<std::uint64_t>(covered.micropoints()),
                        static_cast<std::uint64_t>(max.micropoints()));
  }
  friend constexpr bool operator==(const Tally&, const Tally&) = default;
};

namespace detail {

SSI_INLINE constexpr Tally pillar_tally(Points earned, Points covered, Points max) {
  Tally tally{earned, covered, max, {}};
  if (covered == max) {
    tally.estimate = earned;
  } else if (2 * covered.micropoints() >= max.micropoints()) {
    const auto part = static_cast<std::uint64_t>(earned.micropoints());
    const auto known = static_cast<std::uint64_t>(covered.micropoints());
    const auto whole = static_cast<std::uint64_t>(max.micropoints());
    tally.estimate = Points::from_micropoints(static_cast<std::int64_t>((2 * part * whole + known) / (2 * known)));
  }
  return tally;
}

constexpr Tally sum(const Tally* pillars, std::size_t size) {
  Tally total;
  bool all = true;
  Points estimate;
  for (std::size_t i = 0; i < size; ++i) {
    total.earned += pillars[i].earned;
    total.covered += pillars[i].covered;
    total.max += pillars[i].max;
    all = all && pillars[i].estimate.has_value();
    if (all) estimate += *pillars[i].estimate;
  }
  if (all) total.estimate = estimate;
  return total;
}

}  // namespace detail
}  // namespace ssi::inline SSI_ABI

#endif
