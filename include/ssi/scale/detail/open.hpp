// The lanes of rows whose counts are not exact: what is unknown restored, both ends of ratios.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_OPEN_HPP
#define SSI_SCALE_DETAIL_OPEN_HPP

#include "ssi/core/detail/corners.hpp"
#include "ssi/scale/detail/lanes.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// What counts that are not exact take from a signal's points.
struct Loss {
  std::int32_t lost = 0;  // of the weight, at the low end
  std::int32_t open = 0;  // from there to the high end
};

// All ones where the bit of a lane is 1. By a table, as SSE2 shifts all lanes by the same.
struct LaneBits {
  constexpr LaneBits() {
    for (std::uint32_t i = 0; i < 32; ++i) of[i] = std::uint32_t{1} << i;
  }
  alignas(64) std::uint32_t of[32] = {};
};
inline constexpr LaneBits lane_bits;
SSI_INLINE inline std::uint32_t lane_mask(std::uint32_t bits, std::uint32_t lane) {
  return (bits & lane_bits.of[lane]) != 0 ? ~std::uint32_t{0} : 0;
}
// The bits of 32 lanes.
SSI_INLINE inline std::uint32_t half_of(const std::uint64_t* words, std::size_t half) {
  return static_cast<std::uint32_t>(words[half / 2] >> (half % 2 * 32));
}

// Where a bit is 0 the points become those before, less what is lost, of which so much is open; 32 rows at a time.
SSI_INLINE inline void restore_rows(const std::uint64_t* __restrict known, const std::int32_t* __restrict before,
                                    Loss loss, std::int32_t* __restrict points, std::int32_t* __restrict missing,
                                    std::size_t halves) {
  for (std::size_t half = 0; half < halves; ++half) {
    const std::uint32_t bits = half_of(known, half);
    for (std::uint32_t i = 0; i < 32; ++i) {
      const std::size_t row = half * 32 + i;
      const auto mask = static_cast<std::int32_t>(lane_mask(bits, i));
      points[row] = (points[row] & mask) | ((before[row] - loss.lost) & ~mask);
      missing[row] += loss.open & ~mask;
    }
  }
}

// The corners of one block of a ratio.
struct CornerBlock {
  alignas(64) std::uint32_t least_part[block], most_whole[block];
  alignas(64) std::uint32_t most_part[block], least_whole[block];
};
struct CornersFound {
  bool above = false;  // a part is above its whole
  bool low = false;    // the low end of a row that is not exact may be above 0 of the ratio
};

// A count whose bit is 0 may be any. far: the least part that reaches something of the most whole there is.
template <class T>
SSI_INLINE inline CornersFound corners_block(const T* __restrict parts, const T* __restrict wholes,
                                             const std::uint64_t* __restrict part_known,
                                             const std::uint64_t* __restrict whole_known, bool within,
                                             std::uint32_t beyond, CornerBlock& __restrict to) {
  std::uint32_t above = 0, low = 0;
  for (std::size_t half = 0; half < block / 32; ++half) {
    const std::uint32_t part_bits = half_of(part_known, half), whole_bits = half_of(whole_known, half);
    for (std::uint32_t i = 0; i < 32; ++i) {
      const std::size_t row = half * 32 + i;
      const std::uint32_t part_mask = lane_mask(part_bits, i), whole_mask = lane_mask(whole_bits, i);
      std::uint32_t part = parts[row], whole = wholes[row];
      if constexpr (sizeof(T) > 2) {
        part = part < Count::largest ? part : Count::largest;
        whole = whole < Count::largest ? whole : Count::largest;
      }
      const std::uint32_t part_low = part & part_mask, whole_low = whole & whole_mask;
      const std::uint32_t part_high = part_low | (Count::largest & ~part_mask);
      const std::uint32_t whole_high = whole_low | (Count::largest & ~whole_mask);
      above |= whole_high - part_low;
      const Corners at = corners(part_low, part_high, whole_low, whole_high, within);
      low |= (beyond - 1 - at.least_part) & ~whole_mask;
      to.least_part[row] = at.least_part;
      to.most_whole[row] = at.most_whole;
      to.most_part[row] = at.most_part;
      to.least_whole[row] = at.least_whole;
    }
  }
  return {(above >> 31) != 0, (low >> 31) != 0};
}

// The points of a block, by what the loop took at its high end from points of 0, and at the low end from the rows that
// are not exact: all of the weight.
SSI_INLINE inline void settle_block(const std::uint64_t* __restrict exact, const std::int32_t* __restrict high,
                                    std::int32_t all, std::int32_t* __restrict points,
                                    std::int32_t* __restrict missing) {
  for (std::size_t half = 0; half < block / 32; ++half) {
    const std::uint32_t bits = half_of(exact, half);
    for (std::uint32_t i = 0; i < 32; ++i) {
      const std::size_t row = half * 32 + i;
      const auto open = static_cast<std::int32_t>(~lane_mask(bits, i)) & (high[row] + all);
      points[row] += high[row] - open;
      missing[row] += open;
    }
  }
}

using Restore = void (*)(const std::uint64_t* known, const std::int32_t* before, Loss loss, std::int32_t* points,
                         std::int32_t* missing, std::size_t halves);
using FindCorners = CornersFound (*)(const void* parts, const void* wholes, const std::uint64_t* part_known,
                                     const std::uint64_t* whole_known, bool within, std::uint32_t beyond,
                                     CornerBlock& to);
using Settle = void (*)(const std::uint64_t* exact, const std::int32_t* high, std::int32_t all, std::int32_t* points,
                        std::int32_t* missing);

inline void compiled_restore(const std::uint64_t* known, const std::int32_t* before, Loss loss, std::int32_t* points,
                             std::int32_t* missing, std::size_t halves) {
  restore_rows(known, before, loss, points, missing, halves);
}
template <class T>
CornersFound compiled_corners(const void* parts, const void* wholes, const std::uint64_t* part_known,
                              const std::uint64_t* whole_known, bool within, std::uint32_t beyond, CornerBlock& to) {
  return corners_block(static_cast<const T*>(parts), static_cast<const T*>(wholes), part_known, whole_known, within,
                       beyond, to);
}
inline void compiled_settle(const std::uint64_t* exact, const std::int32_t* high, std::int32_t all,
                            std::int32_t* points, std::int32_t* missing) {
  settle_block(exact, high, all, points, missing);
}
#if SSI_LANES_CHOICE
__attribute__((target("avx2"))) inline void avx2_restore(const std::uint64_t* known, const std::int32_t* before,
                                                         Loss loss, std::int32_t* points, std::int32_t* missing,
                                                         std::size_t halves) {
  restore_rows(known, before, loss, points, missing, halves);
}
template <class T>
__attribute__((target("avx2"))) CornersFound avx2_corners(const void* parts, const void* wholes,
                                                          const std::uint64_t* part_known,
                                                          const std::uint64_t* whole_known, bool within,
                                                          std::uint32_t beyond, CornerBlock& to) {
  return corners_block(static_cast<const T*>(parts), static_cast<const T*>(wholes), part_known, whole_known, within,
                       beyond, to);
}
__attribute__((target("avx2"))) inline void avx2_settle(const std::uint64_t* exact, const std::int32_t* high,
                                                        std::int32_t all, std::int32_t* points, std::int32_t* missing) {
  settle_block(exact, high, all, points, missing);
}
#endif

inline Restore restore_for([[maybe_unused]] Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_restore;
#endif
  return compiled_restore;
}
template <class T>
FindCorners corners_for([[maybe_unused]] Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_corners<T>;
#endif
  return compiled_corners<T>;
}
inline Settle settle_for([[maybe_unused]] Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_settle;
#endif
  return compiled_settle;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
