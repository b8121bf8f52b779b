// Points as a program writes them.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_LITERALS_HPP
#define SSI_STD_LITERALS_HPP

#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto points_are_written_exactly =
    Rule{"points_are_written_exactly", "points are written as decimals of at most six places, up to 2000"};
}  // namespace rules

/// Of numbers that a program writes down: `2.5_points`.
inline namespace literals {

/// Exact: `2.5_points` is 2,500,000 micropoints, and `2.5000001_points` does not compile. Rule:
/// points_are_written_exactly.
[[nodiscard]] consteval Points operator""_points(const char* written) {
  ShortText digits;
  for (const char c : Text{written})
    if (c != '\'') digits.append(c);
  const std::optional<Points> points = Points::parse(digits);
  detail::require<rules::points_are_written_exactly>(points.has_value(), written);
  return *points;
}

}  // namespace literals
}  // namespace SSI_ABI
}  // namespace ssi

#endif
