// What a pillar or a whole index has come to, with what is unknown kept apart.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_TALLY_HPP
#define SSI_CORE_TALLY_HPP

#include <cstddef>
#include <cstdint>
#include <optional>

#include "ssi/core/fraction.hpp"
#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
// Whether two that are open so far, of so much at most, tell of what was done more than of what is known: they differ
// by a 25th at most, our choice. A bound that moves with its data stays below that; a signal that becomes known does
// not.
[[nodiscard]] constexpr bool about_as_open(Points one, Points other, Points max) {
  const std::int64_t apart = (one - other).micropoints();
  return 25 * (apart < 0 ? -apart : apart) <= max.micropoints();
}
}  // namespace detail

/// An interval, not a number: with everything known, the points would lie from earned to high().
///
///     const Tally brand = standard::brand.score(activity);
///     brand.earned.text(2), brand.high().text(2), brand.coverage().percent()       // 17.81, 19.81, 92
struct Tally {
  /// The low end: the sum of the signals' points at the low ends of their counts.
  Points earned;
  /// The weight that is determined: of a signal all where its counts are known, else less the points that are open.
  Points covered;
  /// The weight of all signals.
  Points max;
  /// The headline. For a pillar: earned / coverage, rounded half up, where at least half of its weight is known. For an
  /// index: the sum of its pillars' estimates, where all of them exist (model.md section 3).
  std::optional<Points> estimate;

  [[nodiscard]] constexpr Points high() const { return earned + (max - covered); }
  [[nodiscard]] constexpr Fraction coverage() const {
    return Fraction{.part = static_cast<std::uint64_t>(covered.micropoints()),
                    .whole = static_cast<std::uint64_t>(max.micropoints())}
        .checked();
  }
  /// Whether about as much is known here as there: what is open differs by a 25th of the weight at most. Where it does
  /// not, a difference says more of that than of the person.
  [[nodiscard]] constexpr bool comparable(const Tally& other) const {
    return detail::about_as_open(max - covered, other.max - other.covered, max);
  }
  friend constexpr bool operator==(const Tally&, const Tally&) = default;
};

namespace detail {

// Both write where the tally is to stand: a tally returned and copied there costs g++ 12 half of the time of a score,
// because it is stored in parts and loaded again at once as a whole, which no processor forwards.
SSI_INLINE constexpr void settle(Tally& tally, Points earned, Points covered, Points max) {
  tally.earned = earned;
  tally.covered = covered;
  tally.max = max;
  if (covered == max) {
    tally.estimate = earned;
  } else if (2 * covered.micropoints() >= max.micropoints()) {
    const auto part = static_cast<std::uint64_t>(earned.micropoints());
    const auto known = static_cast<std::uint64_t>(covered.micropoints());
    const auto whole = static_cast<std::uint64_t>(max.micropoints());
    tally.estimate = Points::from_micropoints(static_cast<std::int64_t>((2 * part * whole + known) / (2 * known)));
  }
}

[[nodiscard]] SSI_INLINE constexpr Tally pillar_tally(Points earned, Points covered, Points max) {
  Tally tally;
  settle(tally, earned, covered, max);
  return tally;
}

SSI_INLINE constexpr void sum(Tally& total, const Tally* pillars, std::size_t size) {
  std::int64_t earned = 0, covered = 0, max = 0, estimate = 0;
  bool all = true;
  for (std::size_t i = 0; i < size; ++i) {
    earned += pillars[i].earned.micropoints();
    covered += pillars[i].covered.micropoints();
    max += pillars[i].max.micropoints();
    all = all && pillars[i].estimate.has_value();
    estimate += pillars[i].estimate.value_or(Points{}).micropoints();
  }
  total.earned = Points::from_micropoints(earned);
  total.covered = Points::from_micropoints(covered);
  total.max = Points::from_micropoints(max);
  if (all) total.estimate = Points::from_micropoints(estimate);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
