// The points of a signal at both ends of what its counts can be, whichever way they grow.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_ENDS_HPP
#define SSI_CORE_ENDS_HPP

#include "ssi/core/detail/corners.hpp"
#include "ssi/core/points.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The points of a signal at both ends of what its counts can be; one number where they are known.
struct Ends {
  Points low;
  Points high;
};

namespace detail {

constexpr Ends in_order(Points one, Points other) {
  return one < other ? Ends{one, other} : Ends{other, one};
}

// Whether a target takes no part above its whole.
template <class Target>
[[nodiscard]] constexpr bool part_is_within(const Target& target) {
  if constexpr (requires { target.accepts(1U, 0U); }) return !target.accepts(1U, 0U);
  return false;
}

// Where fewer are better, or a band: the least is at one of the ends, since points rise and then fall, and the most at
// the other, or where the band is met.
template <class SignalType, class Target>
[[nodiscard]] constexpr Ends ends_of_count(const SignalType& signal, const Target& target, Window window, Count count) {
  Ends ends =
      in_order(signal.points(target.reach(window, count.low())), signal.points(target.reach(window, count.high())));
  if constexpr (SignalType::direction == Direction::band)
    ends.high = signal.points(target.reach(window, target.best(window, count)));
  return ends;
}
// The same of a ratio, whose ends are the least share and the largest; and a whole of 0, where it can be.
template <class SignalType, class Target>
[[nodiscard]] constexpr Ends ends_of_ratio(const SignalType& signal, const Target& target, Window window, Count part,
                                           Count whole) {
  const bool within = part_is_within(target);
  const Corner most = most_corner(part.high(), whole.low(), whole.high(), within);
  Ends ends = in_order(signal.points(target.reach(window, part.low(), whole.high())),
                       signal.points(target.reach(window, most.part, most.whole)));
  if (whole.low() == 0 && (!within || part.low() == 0)) {
    const Points nothing = signal.points(target.reach(window, part.low(), 0));
    if (nothing < ends.low) ends.low = nothing;
  }
  if constexpr (SignalType::direction == Direction::band) {
    const auto best = target.best(window, part, whole);
    ends.high = signal.points(target.reach(window, best.part, best.whole));
  }
  return ends;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
