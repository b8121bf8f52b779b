// Values as arguments of templates.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_STRUCTURAL_HPP
#define SSI_STD_STRUCTURAL_HPP

#include "ssi/core/count.hpp"
#include "ssi/core/points.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A Points, Count or Day by value in a template's arguments, where only what hides nothing may stand. It is made of
/// the value and gives the value, checked, so that neither type has to open its number to everybody. (A Window is taken
/// as it is.)
///
///     template <Structural<Points> P> constexpr bool reached(Points points) { return points >= P; }
///     reached<Points{80}>(score.total.earned)
template <class Value>
struct Structural;

template <>
struct Structural<Points> {
  constexpr Structural(Points points) : micropoints{points.micropoints()} {}
  [[nodiscard]] constexpr Points value() const { return Points::from_micropoints(micropoints); }
  constexpr operator Points() const { return value(); }
  std::int64_t micropoints;
};
template <>
struct Structural<Count> {
  constexpr Structural(Count count) : low{count.low()}, high{count.high()} {}
  [[nodiscard]] constexpr Count value() const { return between(low, high); }
  constexpr operator Count() const { return value(); }
  std::uint32_t low, high;
};
template <>
struct Structural<Day> {
  constexpr Structural(Day day) : since_1970{day.since_1970()} {}
  [[nodiscard]] constexpr Day value() const { return Day::from_since_1970(since_1970); }
  constexpr operator Day() const { return value(); }
  std::int32_t since_1970;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
