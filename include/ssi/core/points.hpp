// Points, held exactly in millionths.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_POINTS_HPP
#define SSI_CORE_POINTS_HPP

#include <compare>
#include <cstdint>
#include <optional>

#include "ssi/core/detail/integer.hpp"
#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto points_are_at_most_2000 = Rule{"points_are_at_most_2000", "points are from -2000 to 2000"};
}  // namespace rules

/// An exact number of points, or a difference of two: `(Points{25} - Points{3}).text(2)` is "22.00". Unit: 1e-6 point.
/// Range: -2000 to 2000 (our choice: twice the largest index, so that every difference of totals fits 32 bits). Rule:
/// points_are_at_most_2000.
class Points {
 public:
  static constexpr std::int64_t per_point = 1'000'000;
  static constexpr std::int64_t largest = 2000 * per_point;

  constexpr Points() = default;
  /// Whole points only: Points{2.5} does not compile, Points::from_micropoints(2'500'000) says it exactly.
  constexpr explicit Points(int whole) : Points{from_micropoints(whole * per_point)} {}
  Points(double) = delete;
  template <detail::character Character>
  Points(Character) = delete;

  [[nodiscard]] static constexpr bool valid(std::int64_t micropoints) {
    return -largest <= micropoints && micropoints <= largest;
  }
  [[nodiscard]] SSI_INLINE static constexpr Points from_micropoints(std::int64_t micropoints) {
    if (!valid(micropoints)) detail::violated<rules::points_are_at_most_2000>({}, detail::Millionths{micropoints});
    Points points;
    points.micropoints_ = static_cast<std::int32_t>(micropoints);
    return points;
  }

  /// What text() writes, exactly: `Points::parse("72.5")` is 72.5 points. None for what is no decimal number with at
  /// most six decimals, or out of range.
  [[nodiscard]] static constexpr std::optional<Points> parse(Text text) {
    const char* at = text.begin();
    const bool negative = at != text.end() && *at == '-';
    if (negative) ++at;
    std::int64_t micropoints = 0, unit = 0;  // of the last digit, 0 before the point
    bool digits = false;
    for (; at != text.end(); ++at, digits = true) {
      if (*at == '.' && digits && unit == 0) {
        unit = per_point;
        if (++at == text.end()) return std::nullopt;
      }
      if (*at < '0' || '9' < *at || unit == 1) return std::nullopt;
      unit /= 10;
      micropoints = unit > 0 ? micropoints + (*at - '0') * unit : 10 * micropoints + (*at - '0') * per_point;
      if (!valid(micropoints)) return std::nullopt;
    }
    if (!digits) return std::nullopt;
    return from_micropoints(negative ? -micropoints : micropoints);
  }

  [[nodiscard]] constexpr std::int64_t micropoints() const { return micropoints_; }
  /// For display only: no decision is made on a double.
  [[nodiscard]] constexpr double value() const { return static_cast<double>(micropoints_) / per_point; }

  /// Exact decimal text; with fewer than six decimals rounded half away from zero. Range of decimals: 0 to 6.
  [[nodiscard]] constexpr ShortText text(int decimals = 6) const {
    std::int64_t unit = per_point;
    for (int i = 0; i < decimals && unit > 1; ++i) unit /= 10;
    const bool negative = micropoints_ < 0;
    const std::int64_t size = negative ? -std::int64_t{micropoints_} : std::int64_t{micropoints_};
    const std::int64_t rounded = (size + unit / 2) / unit;
    const std::int64_t whole = per_point / unit;
    ShortText text;
    if (negative && rounded != 0) text.append('-');
    text.append(static_cast<std::uint64_t>(rounded / whole));
    if (whole > 1) {
      int digits = 0;
      for (std::int64_t rest = whole; rest > 1; rest /= 10) ++digits;
      text.append('.').append(static_cast<std::uint64_t>(rounded % whole), digits);
    }
    return text;
  }

  SSI_INLINE constexpr Points& operator+=(Points other) { return *this = *this + other; }
  constexpr Points& operator-=(Points other) { return *this = *this - other; }
  SSI_INLINE friend constexpr Points operator+(Points a, Points b) {
    return from_micropoints(a.micropoints() + b.micropoints());
  }
  SSI_INLINE friend constexpr Points operator-(Points a, Points b) {
    return from_micropoints(a.micropoints() - b.micropoints());
  }
  friend constexpr Points operator-(Points a) { return Points{} - a; }
  friend constexpr auto operator<=>(Points, Points) = default;
  // Implied by the one above; nvcc 13 wants it said.
  friend constexpr bool operator==(Points, Points) = default;

 private:
  std::int32_t micropoints_ = 0;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
