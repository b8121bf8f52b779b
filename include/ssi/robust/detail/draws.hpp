// The numbers that choices are drawn by: a stated generator, integers throughout, so that they are the same everywhere.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_DETAIL_DRAWS_HPP
#define SSI_ROBUST_DETAIL_DRAWS_HPP

#include <cstddef>

#include "ssi/robust/choices.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// The n-th number, from 0, of SplitMix64 with that seed (Steele, Lea and Flood 2014).
[[nodiscard]] constexpr std::uint64_t split_mix(std::uint64_t seed, std::uint64_t n) {
  std::uint64_t z = seed + (n + 1) * 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}
// From 0 to below the limit, by the low 32 bits; even to one part in 2^32 times the limit.
[[nodiscard]] constexpr std::uint32_t below(std::uint64_t number, std::uint32_t limit) {
  return static_cast<std::uint32_t>(((number & 0xFFFFFFFFU) * limit) >> 32);
}
[[nodiscard]] constexpr std::uint32_t evenly(std::uint64_t number, Range range) {
  return range.low + below(number, range.high - range.low + 1);
}
// The highest bit says on which side of the model's own.
[[nodiscard]] constexpr std::uint32_t around(std::uint64_t number, Range range, std::uint32_t own) {
  if (range.low >= own || range.high <= own) return evenly(number, range);
  return evenly(number, (number >> 63) != 0 ? Range{own, range.high} : Range{range.low, own});
}

enum class Choice : unsigned char { weight, exponent, target };

// Any choice of any draw, without those before: number 3 * (draw * signals + signal) + choice.
class Draws {
 public:
  constexpr Draws(const Choices& choices, std::size_t by_signal) : choices_{choices}, signals_{by_signal} {}

  [[nodiscard]] constexpr std::uint32_t weight(std::uint64_t draw, std::size_t signal) const {
    return around(number(draw, signal, Choice::weight), choices_.weights, own_weights.low);
  }
  [[nodiscard]] constexpr std::uint32_t exponent(std::uint64_t draw, std::size_t signal) const {
    return evenly(number(draw, choices_.together ? 0 : signal, Choice::exponent), choices_.exponents);
  }
  [[nodiscard]] constexpr std::uint32_t target(std::uint64_t draw, std::size_t signal) const {
    return around(number(draw, choices_.together ? 0 : signal, Choice::target), choices_.targets, own_targets.low);
  }

 private:
  [[nodiscard]] constexpr std::uint64_t number(std::uint64_t draw, std::size_t signal, Choice choice) const {
    return split_mix(choices_.seed, 3 * (draw * signals_ + signal) + static_cast<std::uint64_t>(choice));
  }

  Choices choices_;
  std::size_t signals_;
};

// floor(points * part / whole), where the product may need more than 64 bits. Precondition: points below 2^30, part at
// most whole, whole at most 2^48.
[[nodiscard]] constexpr std::uint64_t portion_of(std::uint64_t points, std::uint64_t part, std::uint64_t whole) {
  const std::uint64_t high = (points >> 15) * part, low = (points & 0x7FFF) * part;
  return ((high / whole) << 15) + (((high % whole) << 15) + low) / whole;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
