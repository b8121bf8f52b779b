// Curves: how much credit a share of the target earns; and the kernel that turns credit into points.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_CURVE_HPP
#define SSI_CORE_CURVE_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/fraction.hpp"
#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto exponent_is_1_to_4 = Rule{"exponent_is_1_to_4", "a curve's exponent is 1 to 4"};
inline constexpr auto credit_is_exact_in_64_bits =
    Rule{"credit_is_exact_in_64_bits", "2 * weight * T^p + T^p fits 64 bits, so that points are exact"};
}  // namespace rules

/// Any constexpr callable from the share of the target that was reached (0 to 1) to the credit earned (0 to 1). It may
/// say `static constexpr bool monotone = true;`: more reached never earns less.
template <class C>
concept curve = requires(const C& curve, Fraction reached) {
  { curve(reached) } -> std::same_as<Fraction>;
};

/// Credit 1 - (1 - reached)^exponent, the first steps earn most: `Diminishing{2}({1, 2})` is 3/4. Range: 1 to 4. Rule:
/// exponent_is_1_to_4.
struct Diminishing {
  std::uint32_t exponent;
  static constexpr bool monotone = true;

  [[nodiscard]] constexpr bool valid() const { return 1 <= exponent && exponent <= 4; }
  SSI_INLINE constexpr Fraction operator()(Fraction reached) const {
    std::uint64_t rest = 1, whole = 1;
    for (std::uint32_t i = 0; i < exponent; ++i) {
      rest *= reached.whole - reached.part;
      whole *= reached.whole;
    }
    return {whole - rest, whole};
  }
};

/// Credit in proportion to the share reached.
inline constexpr auto linear = Diminishing{1};
/// Half of the credit at 0.29 of the target; our choice for nearly all counts (model.md section 4).
inline constexpr auto diminishing = Diminishing{2};

/// The largest whole with which credit_points() is exact for this weight: 2 * W * whole + whole < 2^64.
[[nodiscard]] constexpr std::uint64_t largest_exact_whole(Points weight) {
  return ~std::uint64_t{0} / (2 * static_cast<std::uint64_t>(weight.micropoints()) + 1);
}

/// The kernel, model.md section 1: weight * credit to the nearest micropoint, the shortfall rounded half up. Exact.
/// Precondition: the weight is not negative, the credit's whole at most largest_exact_whole(weight).
[[nodiscard]] SSI_INLINE constexpr Points credit_points(Points weight, Fraction credit) {
  const auto w = static_cast<std::uint64_t>(weight.micropoints());
  if (w == 0) return {};
  const std::uint64_t shortfall = (2 * w * (credit.whole - credit.part) + credit.whole) / (2 * credit.whole);
  return Points::from_micropoints(static_cast<std::int64_t>(w - shortfall));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
