// A count as it is known: exactly, between two bounds, or not at all.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_COUNT_HPP
#define SSI_CORE_COUNT_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/detail/integer.hpp"
#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto count_is_not_negative = Rule{"count_is_not_negative", "a count is not negative"};
inline constexpr auto count_is_at_least_its_least =
    Rule{"count_is_at_least_its_least", "the most that a count can be is not below the least"};
inline constexpr auto rate_is_from_0_to_1 = Rule{"rate_is_from_0_to_1", "a rate is from 0 to 1"};
}  // namespace rules

namespace detail {
// std::optional and whatever is shaped like it, without including it.
template <class T>
concept optional_count = requires(const T& value) {
  { value.has_value() } -> std::same_as<bool>;
  requires number_of_things<std::remove_cvref_t<decltype(*value)>>;
};
// std::pair and whatever is shaped like it: the least and the most, either of which may be missing.
template <class T>
concept count_bounds = requires(const T& value) {
  requires optional_count<std::remove_cvref_t<decltype(value.first)>>;
  requires optional_count<std::remove_cvref_t<decltype(value.second)>>;
};
}  // namespace detail

/// How many, as far as it is known: an interval from low() to high(), exact where both are one number. Unknown is the
/// widest, the default, and not zero. `Count{11}` is 11, `at_least(14)` 14 or more, `between(8, 10)` 8 to 10. Range: 0
/// to 2^24 - 1, larger counts saturate. Trivially copyable, eight bytes. Rules: count_is_not_negative,
/// count_is_at_least_its_least.
class Count {
 public:
  /// model.md section 1: a larger count is valid and saturates, never wraps.
  static constexpr std::uint32_t largest = (1U << 24) - 1;

  constexpr Count() = default;
  template <detail::number_of_things Number>
  constexpr Count(Number number) : low_{saturated(number)}, width_{0} {}
  template <detail::optional_count Optional>
  constexpr Count(const Optional& number) : Count{number.has_value() ? Count{*number} : Count{}} {}
  /// The least and the most, of which either may be missing.
  template <detail::count_bounds Bounds>
  constexpr Count(const Bounds& bounds) {
    bound(bounds.first.has_value() ? saturated(*bounds.first) : 0,
          bounds.second.has_value() ? saturated(*bounds.second) : largest);
  }
  /// A double is no count; a rate from 0 to 1 enters through per_mille().
  template <std::floating_point Number>
  Count(Number) = delete;
  /// Nor is a character: '7' would be 55.
  template <detail::character Character>
  Count(Character) = delete;

  template <detail::number_of_things Number>
  [[nodiscard]] static constexpr bool valid(Number number) {
    if constexpr (std::signed_integral<Number>) return number >= 0;
    return true;
  }

  /// Whether it is known exactly.
  [[nodiscard]] constexpr bool known() const { return width_ == 0; }
  /// Whether nothing is known of it.
  [[nodiscard]] constexpr bool wholly_unknown() const { return width_ == largest; }
  /// The least that it can be; the number itself where it is known.
  [[nodiscard]] constexpr std::uint32_t low() const { return low_; }
  /// The most that it can be; Count::largest where nothing bounds it.
  [[nodiscard]] constexpr std::uint32_t high() const { return low_ + width_; }
  /// How far apart the two are: 0 where it is known.
  [[nodiscard]] SSI_INLINE constexpr std::uint32_t width() const { return width_; }
  /// The number where it is known, else the given one.
  [[nodiscard]] constexpr std::uint32_t value_or(std::uint32_t otherwise) const { return known() ? low_ : otherwise; }

  /// "11", "8 to 10", "at least 14", "at most 3" or "unknown".
  [[nodiscard]] constexpr ShortText text() const {
    ShortText text;
    if (known()) return text.append(std::uint64_t{low_});
    if (wholly_unknown()) return text.append("unknown");
    if (high() == largest) return text.append("at least ").append(std::uint64_t{low_});
    if (low_ == 0) return text.append("at most ").append(std::uint64_t{high()});
    return text.append(std::uint64_t{low_}).append(" to ").append(std::uint64_t{high()});
  }

  /// So many more of each bound, as two counts of different things: what is unknown stays open above. Saturates.
  friend constexpr Count operator+(Count a, Count b) {
    Count sum;
    sum.bound(saturated(a.low() + b.low()), saturated(a.high() + b.high()));
    return sum;
  }
  friend constexpr bool operator==(Count, Count) = default;

 private:
  template <detail::number_of_things Least, detail::number_of_things Most>
  friend constexpr Count between(Least least, Most most);

  template <detail::number_of_things Number>
  [[nodiscard]] static constexpr std::uint32_t saturated(Number number) {
    if (!valid(number)) detail::violated<rules::count_is_not_negative>({}, number);
    // Of 128 bits, where a compiler takes them for an integer.
    if constexpr (sizeof(Number) > sizeof(std::uint64_t))
      if (number > Number{largest}) return largest;
    return static_cast<std::uint64_t>(number) < largest ? static_cast<std::uint32_t>(number) : largest;
  }

  constexpr void bound(std::uint32_t least, std::uint32_t most) {
    if (least > most) detail::violated<rules::count_is_at_least_its_least>({}, "least ", least, ", most ", most);
    low_ = least;
    width_ = most - least;
  }

  // Not the high end: whether all of many counts are known is then one `or` for each of them.
  std::uint32_t low_ = 0;
  std::uint32_t width_ = largest;
};

/// Nothing is known of it: `Count posts = unknown;`.
inline constexpr auto unknown = Count{};

/// Somewhere from the one to the other, both included: `between(8, 10)`. Rules: count_is_not_negative,
/// count_is_at_least_its_least.
template <detail::number_of_things Least, detail::number_of_things Most>
[[nodiscard]] constexpr Count between(Least least, Most most) {
  Count count;
  count.bound(Count::saturated(least), Count::saturated(most));
  return count;
}
/// So many or more: `at_least(14)`.
template <detail::number_of_things Number>
[[nodiscard]] constexpr Count at_least(Number number) {
  return between(number, Count::largest);
}
/// So many or fewer: `at_most(3)`.
template <detail::number_of_things Number>
[[nodiscard]] constexpr Count at_most(Number number) {
  return between(0, number);
}

/// A number that stands for "not known" in somebody's data, such as -1.
template <detail::number_of_things Number>
struct Sentinel {
  Number number;
};
template <detail::number_of_things Number>
Sentinel(Number) -> Sentinel<Number>;

/// The count, or unknown where the number is the sentinel: `known_unless(record.views, Sentinel{-1})`.
template <detail::number_of_things Number>
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
  if (!bits.from_0_to_1()) detail::violated<rules::rate_is_from_0_to_1>({}, rate);
  // rate = mantissa * 2^(exponent - 1075); a rate of at most 1 shifts right by 52 or more.
  const int shift = 1075 - (bits.exponent == 0 ? 1 : bits.exponent);
  if (bits.zero() || shift > 63) return 0;
  return (bits.mantissa * 1000 + (std::uint64_t{1} << (shift - 1))) >> shift;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
