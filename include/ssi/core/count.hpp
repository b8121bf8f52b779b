// A count that may be unknown.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_COUNT_HPP
#define SSI_CORE_COUNT_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto count_is_not_negative = Rule{"count_is_not_negative", "a count is not negative"};
inline constexpr auto rate_is_from_0_to_1 = Rule{"rate_is_from_0_to_1", "a rate is from 0 to 1"};
}  // namespace rules

namespace detail {
// std::optional and whatever is shaped like it, without including it.
template <class T>
concept optional_count = requires(const T& value) {
  { value.has_value() } -> std::same_as<bool>;
  requires std::integral<std::remove_cvref_t<decltype(*value)>>;
};
}  // namespace detail

/// How many, or unknown, which is the default and is not zero: `Count{11}.value_or(0)` is 11, `Count{}.known()` false.
/// Range: 0 to 2^24 - 1, larger counts saturate. Trivially copyable, four bytes, a known count's bits are those of its
/// number. Rule: count_is_not_negative.
class Count {
 public:
  /// model.md section 1: a larger count is valid and saturates, never wraps.
  static constexpr std::uint32_t largest = (1U << 24) - 1;

  constexpr Count() = default;
  template <std::integral Number>
  constexpr Count(Number number) : bits_{saturated(number)} {}
  template <detail::optional_count Optional>
  constexpr Count(const Optional& number) : bits_{number.has_value() ? saturated(*number) : unknown_bits} {}
  /// A double is no count; a rate from 0 to 1 enters through per_mille().
  template <std::floating_point Number>
  Count(Number) = delete;

  template <std::integral Number>
  [[nodiscard]] static constexpr bool valid(Number number) {
    if constexpr (std::signed_integral<Number>) return number >= 0;
    return true;
  }

  [[nodiscard]] constexpr bool known() const { return bits_ != unknown_bits; }
  /// The number where it is known, else the given one.
  [[nodiscard]] constexpr std::uint32_t value_or(std::uint32_t otherwise) const { return known() ? bits_ : otherwise; }

  friend constexpr bool operator==(Count, Count) = default;

 private:
  static constexpr std::uint32_t unknown_bits = ~std::uint32_t{0};

  template <std::integral Number>
  [[nodiscard]] static constexpr std::uint32_t saturated(Number number) {
    detail::require<rules::count_is_not_negative>(valid(number));
    return static_cast<std::uint64_t>(number) < largest ? static_cast<std::uint32_t>(number) : largest;
  }

  std::uint32_t bits_ = unknown_bits;
};

/// Nothing is known of it: `Count posts = unknown;`.
inline constexpr auto unknown = Count{};

/// A number that stands for "not known" in somebody's data, such as -1.
template <std::integral Number>
struct Sentinel {
  Number number;
};
template <std::integral Number>
Sentinel(Number) -> Sentinel<Number>;

/// The count, or unknown where the number is the sentinel: `known_unless(record.views, Sentinel{-1})`.
template <std::integral Number>
[[nodiscard]] constexpr Count known_unless(Number number, Sentinel<Number> sentinel) {
  return number == sentinel.number ? unknown : Count{number};
}

namespace detail {

// Works on the bits of the double, so that no compiler flag (-ffast-math, -ffp-contract) can change the answer. The
// builtin of g++ 11, clang 9 and MSVC 19.27 in place of std::bit_cast, which libc++ 13 (emscripten 3.1.6) lacks.
struct RateBits {
  constexpr explicit RateBits(double rate)
      : bits{__builtin_bit_cast(std::uint64_t, rate)},
        exponent{static_cast<int>((bits >> 52) & 0x7FF)},
        mantissa{(bits & ((std::uint64_t{1} << 52) - 1)) | (exponent == 0 ? 0 : std::uint64_t{1} << 52)} {}
  [[nodiscard]] constexpr bool nan() const { return exponent == 0x7FF && (bits << 12) != 0; }
  [[nodiscard]] constexpr bool zero() const { return (bits << 1) == 0; }
  [[nodiscard]] constexpr bool from_0_to_1() const { return zero() || bits <= __builtin_bit_cast(std::uint64_t, 1.0); }

  std::uint64_t bits;
  int exponent;
  std::uint64_t mantissa;
};

}  // namespace detail

/// Whether per_mille() takes the rate: from 0 to 1, or NaN.
[[nodiscard]] constexpr bool valid_rate(double rate) {
  const detail::RateBits bits{rate};
  return bits.nan() || bits.from_0_to_1();
}

/// A rate as a count of thousandths, rounded half up; NaN is unknown. Rule: rate_is_from_0_to_1. Where both counts of
/// a rate are at hand, metric.per(metric) is better: a rate without its counts carries no evidence.
[[nodiscard]] constexpr Count per_mille(double rate) {
  const detail::RateBits bits{rate};
  if (bits.nan()) return unknown;
  detail::require<rules::rate_is_from_0_to_1>(bits.from_0_to_1());
  // rate = mantissa * 2^(exponent - 1075); a rate of at most 1 shifts right by 52 or more.
  const int shift = 1075 - (bits.exponent == 0 ? 1 : bits.exponent);
  if (bits.zero() || shift > 63) return 0;
  return (bits.mantissa * 1000 + (std::uint64_t{1} << (shift - 1))) >> shift;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
