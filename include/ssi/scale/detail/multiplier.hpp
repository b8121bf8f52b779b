// A signal's points as one multiplication, proved by trying every reach.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_MULTIPLIER_HPP
#define SSI_SCALE_DETAIL_MULTIPLIER_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// shortfall(r) = (r^exponent * factor + bias) >> shift, for r = what is missing to the target. Narrow: every step fits
// 32 bits. Else r^exponent fits 16 bits and the product 48, which is done in 32-bit halves: lanes of 64 bits would be
// half as many.
struct Multiplier {
  std::uint32_t exponent = 1;
  bool narrow = true;
  std::uint32_t factor = 0;
  std::uint32_t shift = 0;
  std::uint64_t bias = 0;
};

// The bias with which (power * factor + bias) >> shift is the shortfall of every r, if there is one.
inline std::optional<std::uint64_t> find_bias(const std::vector<std::uint32_t>& shortfalls, std::uint32_t exponent,
                                              std::uint64_t factor, std::uint32_t shift) {
  std::int64_t least = 0, most = INT64_MAX;
  for (std::size_t r = 0; r < shortfalls.size(); ++r) {
    // Below 2^48: factor has 32 bits and power 16, or all of it fits 32.
    const auto product = static_cast<std::int64_t>((exponent == 2 ? r * r : r) * factor);
    const std::int64_t begin = (std::int64_t{shortfalls[r]} << shift) - product;
    const std::int64_t end = begin + (std::int64_t{1} << shift) - 1;
    if (begin > least) least = begin;
    if (end < most) most = end;
    if (least > most) return std::nullopt;
  }
  return static_cast<std::uint64_t>(least);
}

// For the shortfalls of 0, 1, ... target. None where no multiplication gives them all: a curve that is no power of
// what is missing, or a target too large for 16 bits.
inline std::optional<Multiplier> find_multiplier(const std::vector<std::uint32_t>& shortfalls) {
  const std::uint64_t target = shortfalls.size() - 1, all = shortfalls.back();
  for (const bool narrow : {true, false})
    for (const std::uint32_t exponent : {1U, 2U}) {
      const std::uint64_t power = exponent == 2 ? target * target : target;
      if (power >= (narrow ? std::uint64_t{1} << 32 : std::uint64_t{1} << 16)) continue;
      for (std::uint32_t shift = narrow ? 12 : 31;; --shift) {
        for (std::uint64_t factor = (all << shift) / power, last = factor + 1; factor <= last; ++factor) {
          if (factor >> 32 != 0 || (narrow && (power * factor) >> 32 != 0)) continue;
          const auto bias = find_bias(shortfalls, exponent, factor, shift);
          if (!bias || (power * factor + *bias) >> (narrow ? 32 : 48) != 0) continue;
          return Multiplier{exponent, narrow, static_cast<std::uint32_t>(factor), shift, *bias};
        }
        if (shift == (narrow ? 0 : 16)) break;
      }
    }
  return std::nullopt;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
