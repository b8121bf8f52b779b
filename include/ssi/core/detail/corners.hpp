// Where a ratio of counts that are not exact is least and most.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_CORNERS_HPP
#define SSI_CORE_DETAIL_CORNERS_HPP

#include <cstdint>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A part and a whole that the counts of a ratio can be, and both at which its share is least and most (model.md section
// 3). Of exact counts that are accepted, both are these counts.
struct Corner {
  std::uint32_t part, whole;
};
struct Corners {
  std::uint32_t least_part, most_whole;
  std::uint32_t most_part, least_whole;
};

// within: the part is counted of its whole, so it is at most that. A whole that can be 0 earns nothing, which is the
// least of a part that is counted of something else; the most is at 1, if it can be. Without a branch, for a batch's
// lanes. Precondition: within, part_low <= whole_high.
[[nodiscard]] SSI_INLINE constexpr Corner least_corner(std::uint32_t part_low, std::uint32_t whole_low,
                                                       std::uint32_t whole_high, bool within) {
  return {within || whole_low != 0 ? part_low : 0, whole_high};
}
[[nodiscard]] SSI_INLINE constexpr Corner most_corner(std::uint32_t part_high, std::uint32_t whole_low,
                                                      std::uint32_t whole_high, bool within) {
  const std::uint32_t bound = within ? ~std::uint32_t{0} : 0;
  const std::uint32_t limit = whole_high | ~bound;
  const std::uint32_t most_part = part_high < limit ? part_high : limit;
  const std::uint32_t counted = most_part & bound;
  const std::uint32_t one = whole_high < 1 ? whole_high : 1;
  const std::uint32_t least = counted > whole_low ? counted : whole_low;
  return {most_part, least > one ? least : one};
}
[[nodiscard]] SSI_INLINE constexpr Corners corners(std::uint32_t part_low, std::uint32_t part_high,
                                                   std::uint32_t whole_low, std::uint32_t whole_high, bool within) {
  const Corner least = least_corner(part_low, whole_low, whole_high, within);
  const Corner most = most_corner(part_high, whole_low, whole_high, within);
  return {least.part, least.whole, most.part, most.whole};
}

// Of a part above its whole one or the other is wrong, and nobody knows which: both are from the whole to the part.
constexpr void bound_contradiction(Count& part, Count& whole) {
  if (whole.high() < part.low()) part = whole = between(whole.high(), part.low());
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
