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

// The counts of a block; where a bit is 0, the one with which a loop takes what is lost.
template <class T>
SSI_INLINE inline void mask_block(const T* __restrict values, const std::uint64_t* __restrict exact,
                                  std::uint32_t otherwise, std::uint32_t* __restrict counts) {
  for (std::size_t half = 0; half < block / 32; ++half) {
    const std::uint32_t bits = half_of(exact, half);
    for (std::uint32_t i = 0; i < 32; ++i) {
      const std::uint32_t mask = lane_mask(bits, i);
      counts[half * 32 + i] = (values[half * 32 + i] & mask) | (otherwise & ~mask);
    }
  }
}

// Signals of which something is open: so much where a bit is 0. Several at a time, as each time is a load and a store.
struct OpenRows {
  static constexpr std::size_t most = 4;
  const std::uint64_t* exact[most];
  std::int32_t open[most];
};
SSI_INLINE inline void open_rows(const OpenRows& of, std::int32_t* __restrict missing, std::size_t words) {
  static_assert(OpenRows::most == 4);
  const std::int32_t open[] = {of.open[0], of.open[1], of.open[2], of.open[3]};
  for (std::size_t word = 0; word < words; ++word) {
    if (~(of.exact[0][word] & of.exact[1][word] & of.exact[2][word] & of.exact[3][word]) == 0) continue;
    for (std::size_t half = 2 * word; half < 2 * word + 2; ++half) {
      const std::uint32_t bits[] = {half_of(of.exact[0], half), half_of(of.exact[1], half), half_of(of.exact[2], half),
                                    half_of(of.exact[3], half)};
      const auto open_of = [&](int k, std::uint32_t lane) {
        return open[k] & ~static_cast<std::int32_t>(lane_mask(bits[k], lane));
      };
      for (std::uint32_t i = 0; i < 32; ++i)
        missing[half * 32 + i] += open_of(0, i) + open_of(1, i) + open_of(2, i) + open_of(3, i);
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

using Mask = void (*)(const void* values, const std::uint64_t* exact, std::uint32_t otherwise, std::uint32_t* counts);
using Open = void (*)(const OpenRows& of, std::int32_t* missing, std::size_t words);
using FindCorners = CornersFound (*)(const void* parts, const void* wholes, const std::uint64_t* part_known,
                                     const std::uint64_t* whole_known, bool within, std::uint32_t beyond,
                                     CornerBlock& to);
using Settle = void (*)(const std::uint64_t* exact, const std::int32_t* high, std::int32_t all, std::int32_t* points,
                        std::int32_t* missing);

template <class T>
void compiled_mask(const void* values, const std::uint64_t* exact, std::uint32_t otherwise, std::uint32_t* counts) {
  mask_block(static_cast<const T*>(values), exact, otherwise, counts);
}
inline void compiled_open(const OpenRows& of, std::int32_t* missing, std::size_t words) {
  open_rows(of, missing, words);
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
template <class T>
__attribute__((target("avx2"))) void avx2_mask(const void* values, const std::uint64_t* exact, std::uint32_t otherwise,
                                               std::uint32_t* counts) {
  mask_block(static_cast<const T*>(values), exact, otherwise, counts);
}
__attribute__((target("avx2"))) inline void avx2_open(const OpenRows& of, std::int32_t* missing, std::size_t words) {
  open_rows(of, missing, words);
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

template <class T>
Mask mask_for(Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_mask<T>;
#else
  static_cast<void>(instructions);
#endif
  return compiled_mask<T>;
}
inline Open open_for(Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_open;
#else
  static_cast<void>(instructions);
#endif
  return compiled_open;
}
template <class T>
FindCorners corners_for(Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_corners<T>;
#else
  static_cast<void>(instructions);
#endif
  return compiled_corners<T>;
}
inline Settle settle_for(Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx2(instructions)) return avx2_settle;
#else
  static_cast<void>(instructions);
#endif
  return compiled_settle;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
