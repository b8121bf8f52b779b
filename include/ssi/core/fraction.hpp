// Exact parts of a whole.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_FRACTION_HPP
#define SSI_CORE_FRACTION_HPP

#include <compare>
#include <cstdint>

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto fraction_is_from_0_to_1 =
    Rule{"fraction_is_from_0_to_1", "a fraction has a whole above 0 and a part of at most the whole"};
inline constexpr auto target_is_1_to_65535 = Rule{"target_is_1_to_65535", "a target is 1 to 65535 in its window"};
}  // namespace rules

/// An exact part of a whole, from 0 to 1; not reduced: `Fraction{.part = 1, .whole = 3}.checked().percent()` is 33.
/// What a program makes is refused by checked() where it is none; what a curve returns is checked where it is used.
struct Fraction {
  std::uint64_t part = 0;
  std::uint64_t whole = 1;

  /// Itself. Rule: fraction_is_from_0_to_1.
  [[nodiscard]] constexpr Fraction checked() const {
    if (!valid()) detail::violated<rules::fraction_is_from_0_to_1>({}, part, " of ", whole);
    return *this;
  }
  [[nodiscard]] constexpr bool valid() const { return whole > 0 && part <= whole; }

  /// What is missing to 1, of the same whole.
  [[nodiscard]] constexpr Fraction rest() const { return {whole - part, whole}; }
  /// Whole per cents, rounded half up; for display.
  [[nodiscard]] constexpr unsigned percent() const {
    // A whole too large for 100 * part loses its lowest bits, which no per cent shows.
    std::uint64_t a = part, b = whole;
    for (; b > ~std::uint64_t{0} / 201; b /= 2) a /= 2;
    return static_cast<unsigned>((200 * a + b) / (2 * b));
  }

  /// By value: 1/2 == 2/4. Exact for all 64-bit parts, by continued fractions instead of cross products.
  friend constexpr std::strong_ordering operator<=>(Fraction a, Fraction b) {
    std::uint64_t x = a.part, y = a.whole, u = b.part, v = b.whole;
    for (bool turned = false;; turned = !turned) {
      const std::uint64_t p = x / y, q = u / v;
      if (p != q) return (p < q) != turned ? std::strong_ordering::less : std::strong_ordering::greater;
      const std::uint64_t r = x % y, s = u % v;
      if (r == 0 && s == 0) return std::strong_ordering::equal;
      if (r == 0 || s == 0) return (r == 0) != turned ? std::strong_ordering::less : std::strong_ordering::greater;
      x = y, y = r, u = v, v = s;
    }
  }
  friend constexpr bool operator==(Fraction a, Fraction b) { return (a <=> b) == 0; }
};

/// What was reached, of what earns full credit; more than the target is valid and earns no more: `Reach{11,
/// 39}.share()` is 11/39.
struct Reach {
  std::uint32_t x = 0;
  std::uint32_t target = 1;

  /// model.md section 1: wide enough for any weekly pace, small enough for exact fourth powers.
  [[nodiscard]] static constexpr bool valid(std::uint64_t target) { return 1 <= target && target <= 65535; }
  [[nodiscard]] constexpr bool valid() const { return valid(target); }
  /// The share of the target, at most 1. Precondition: valid().
  [[nodiscard]] SSI_INLINE constexpr Fraction share() const { return {x < target ? x : target, target}; }
  friend constexpr bool operator==(Reach, Reach) = default;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
