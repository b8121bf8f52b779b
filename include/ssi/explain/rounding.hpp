// Rounding for print: parts that add up to their printed sum.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_ROUNDING_HPP
#define SSI_EXPLAIN_ROUNDING_HPP

#include "ssi/explain/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

[[nodiscard]] constexpr std::int64_t decimal_unit(int decimals) {
  std::int64_t unit = Points::per_point;
  for (int i = 0; i < decimals && unit > 1; ++i) unit /= 10;
  return unit;
}
[[nodiscard]] constexpr std::int64_t floor_to(std::int64_t value, std::int64_t unit) {
  const std::int64_t rest = value % unit;
  return value - rest - (rest < 0 ? unit : 0);
}

// The largest-remainder method: everybody gets the floor, the units left over go to the largest remainders, the first
// of equals first.
constexpr void round_to_sum(Points* parts, std::size_t size, Points sum, std::int64_t unit) {
  std::int64_t left = sum.micropoints();
  for (std::size_t i = 0; i < size; ++i) left -= floor_to(parts[i].micropoints(), unit);
  const auto remainder = [&](std::size_t i) { return parts[i].micropoints() - floor_to(parts[i].micropoints(), unit); };
  for (std::int64_t units = left / unit; units > 0; --units) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < size; ++i)
      if (remainder(i) > remainder(best)) best = i;
    // A part that has had its unit is whole, so its remainder is 0 from here on.
    parts[best] = Points::from_micropoints(floor_to(parts[best].micropoints(), unit) + unit);
  }
  for (std::size_t i = 0; i < size; ++i) parts[i] = Points::from_micropoints(floor_to(parts[i].micropoints(), unit));
}
[[nodiscard]] constexpr Points rounded(Points points, std::int64_t unit) {
  return Points::from_micropoints(floor_to(points.micropoints() + unit / 2, unit));
}

}  // namespace detail

/// The parts rounded for print so that they add up to their sum as printed; none is off by a whole unit or more.
/// Range of decimals: 0 to 6.
template <std::size_t Size>
[[nodiscard]] constexpr std::array<Points, Size> printed(std::array<Points, Size> parts, int decimals) {
  const std::int64_t unit = detail::decimal_unit(decimals);
  Points sum;
  for (const Points part : parts) sum += part;
  detail::round_to_sum(parts.data(), Size, detail::rounded(sum, unit), unit);
  return parts;
}

/// The rows' points rounded for print so that they add up to their pillars as printed, and these to the total.
template <std::size_t Signals>
[[nodiscard]] constexpr Sized<Points, Signals> printed(const Explanation<Signals>& rows, int decimals) {
  const std::int64_t unit = detail::decimal_unit(decimals);
  auto points = detail::sized<Points, Signals>(rows.size()), pillars = points;
  Points sum;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    points[i] = rows[i].points;
    pillars[rows[i].place.pillar] += rows[i].points;
    sum += rows[i].points;
  }
  detail::round_to_sum(pillars.data(), pillars.size(), detail::rounded(sum, unit), unit);
  for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
    while (next < rows.size() && rows[next].place.pillar == rows[first].place.pillar) ++next;
    detail::round_to_sum(points.data() + first, next - first, pillars[rows[first].place.pillar], unit);
  }
  return points;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
