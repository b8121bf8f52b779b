// Where a ratio of counts that are not exact is least and most.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_CORNERS_HPP
#define SSI_CORE_DETAIL_CORNERS_HPP

#include <cstdint>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// model.md section 3: the least part of the most whole, and the most part of the least whole. Of exact counts that are
// accepted, both are these counts.
struct Corners {
  std::uint32_t least_part, most_whole;
  std::uint32_t most_part, least_whole;
};

// within: the part is counted of its whole, so it is at most that. A whole that can be 0 earns nothing then, which is
// the least part of any whole; its most is at 1, if it can be. As bits and without a branch, for a batch's lanes.
// Precondition: within, part_low <= whole_high.
SSI_INLINE constexpr Corners corners(std::uint32_t part_low, std::uint32_t part_high, std::uint32_t whole_low,
                                     std::uint32_t whole_high, bool within) {
  const std::uint32_t bound = within ? ~std::uint32_t{0} : 0;
  const auto some = static_cast<std::uint32_t>(static_cast<std::int32_t>(0 - whole_low) >> 31);
  const std::uint32_t limit = whole_high | ~bound;
  const std::uint32_t most_part = part_high < limit ? part_high : limit;
  const std::uint32_t counted = most_part & bound;
  const std::uint32_t one = whole_high < 1 ? whole_high : 1;
  const std::uint32_t least = counted > whole_low ? counted : whole_low;
  return {part_low & (bound | some), whole_high, most_part, least > one ? least : one};
}

// Of a part above its whole one or the other is wrong, and nobody knows which: both are from the whole to the part.
constexpr void bound_contradiction(Count& part, Count& whole) {
  if (whole.high() < part.low()) part = whole = between(whole.high(), part.low());
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
