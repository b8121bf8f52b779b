// The loops of a batch: a row a lane, blocks of constant length, no branch, no intrinsics; each compiled for several
// instruction sets, of which the machine's best is chosen.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_LANES_HPP
#define SSI_SCALE_DETAIL_LANES_HPP

#include <cstddef>
#include <cstdint>

#include "ssi/core/count.hpp"
#include "ssi/scale/detail/instructions.hpp"
#include "ssi/scale/detail/multiplier.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Of a constant length g++ 12 makes vector code at -O2 too.
inline constexpr std::size_t block = 256;

// One signal of a batch, as its lanes need it.
struct Lane {
  std::uint32_t target = 1;  // in counts; 1000 for a ratio
  Multiplier times;
  // Of a ratio, reach = part * parts / ((whole + phantoms) * of), in lowest terms; scale = parts / of.
  std::uint32_t phantoms = 0, parts = 0, of = 1;
  float scale = 0;
  std::uint32_t beyond = 0;  // the least part that reaches something of the most whole there is
  // Where no multiplication will do: the shortfalls of the counts 0, 1, ... target.
  const std::uint32_t* table = nullptr;
};

template <std::uint32_t Exponent, bool Narrow>
SSI_INLINE inline std::uint32_t shortfall(std::uint32_t r, const Multiplier& times) {
  const std::uint32_t power = Exponent == 2 ? r * r : r;
  if constexpr (Narrow) return (power * times.factor + static_cast<std::uint32_t>(times.bias)) >> times.shift;
  const std::uint32_t low = power * (times.factor & 0xFFFF) + static_cast<std::uint32_t>(times.bias & 0xFFFF);
  const std::uint32_t high = power * (times.factor >> 16) + static_cast<std::uint32_t>(times.bias >> 16);
  return (high + (low >> 16)) >> (times.shift - 16);
}

// Columns and totals on function parameters: that is where g++ 12 honours __restrict.
template <class T, std::uint32_t Exponent, bool Narrow>
SSI_INLINE inline void count_block(const T* __restrict counts, const Lane& of, std::int32_t* __restrict points) {
  const Lane lane = of;
  for (std::size_t i = 0; i < block; ++i) {
    const std::uint32_t count = counts[i];
    const std::uint32_t r = lane.target - (count < lane.target ? count : lane.target);
    points[i] -= static_cast<std::int32_t>(shortfall<Exponent, Narrow>(r, lane.times));
  }
}

// The quotient by a division of floats, by scale a little too small and mended by its remainder: exact, whatever a
// compiler makes of the floats, as the errors of three roundings, or of -ffast-math's reciprocal, are below a tenth of
// that little. Precondition: 0 < 2 * (whole + phantoms) * of < 2^31. Where the quotient is beyond 1000 the remainder
// overflows, and does not matter.
template <class T, std::uint32_t Exponent, bool Narrow>
SSI_INLINE inline std::uint32_t ratio_block(const T* __restrict parts, const T* __restrict wholes, const Lane& of,
                                            std::int32_t* __restrict points) {
  const Lane lane = of;
  std::uint32_t above = 0;
  for (std::size_t i = 0; i < block; ++i) {
    std::uint32_t part = parts[i], whole = wholes[i];
    if constexpr (sizeof(T) > 2) {
      part = part < Count::largest ? part : Count::largest;
      whole = whole < Count::largest ? whole : Count::largest;
    }
    above |= whole - part;
    // model.md section 2: of nothing, nothing. As bits: a choice keeps g++ 12 from vector code at -O2.
    part &= static_cast<std::uint32_t>(static_cast<std::int32_t>(0 - whole) >> 31);
    const std::uint32_t divisor = whole + lane.phantoms;
    const float about = static_cast<float>(static_cast<std::int32_t>(part)) * lane.scale /
                        static_cast<float>(static_cast<std::int32_t>(divisor));
    const float cut = about < 1000.0F ? about : 1000.0F;
    const auto low = static_cast<std::uint32_t>(static_cast<std::int32_t>(cut));
    const std::uint32_t product = divisor * lane.of;
    const auto rest = static_cast<std::int32_t>(part * lane.parts - low * product);
    const std::uint32_t x = low + (rest >= static_cast<std::int32_t>(product) ? 1U : 0U);
    const std::uint32_t r = 1000 - (x < 1000 ? x : 1000);
    points[i] -= static_cast<std::int32_t>(shortfall<Exponent, Narrow>(r, lane.times));
  }
  return above >> 31;
}

// What one kind of signal does to the points of so many blocks; whether a part was above its whole.
using Loop = bool (*)(const void* first, const void* second, const Lane& lane, std::int32_t* points,
                      std::size_t blocks);

template <class T, std::uint32_t Exponent, bool Narrow>
SSI_INLINE inline bool counts_loop(const void* first, const Lane& lane, std::int32_t* points, std::size_t blocks) {
  const T* counts = static_cast<const T*>(first);
  for (std::size_t i = 0; i < blocks; ++i)
    count_block<T, Exponent, Narrow>(counts + i * block, lane, points + i * block);
  return false;
}
template <class T, std::uint32_t Exponent, bool Narrow>
SSI_INLINE inline bool ratios_loop(const void* first, const void* second, const Lane& lane, std::int32_t* points,
                                   std::size_t blocks) {
  std::uint32_t above = 0;
  for (std::size_t i = 0; i < blocks; ++i)
    above |= ratio_block<T, Exponent, Narrow>(static_cast<const T*>(first) + i * block,
                                              static_cast<const T*>(second) + i * block, lane, points + i * block);
  return above != 0;
}
// Not compiled for other instruction sets: a load for each row bounds it.
template <class T>
bool table_loop(const void* first, const void*, const Lane& lane, std::int32_t* points, std::size_t blocks) {
  const T* counts = static_cast<const T*>(first);
  const std::uint32_t* table = lane.table;
  const std::uint32_t last = lane.target;
  for (std::size_t i = 0; i < blocks * block; ++i) {
    const std::uint32_t count = counts[i];
    points[i] -= static_cast<std::int32_t>(table[count < last ? count : last]);
  }
  return false;
}
template <class T, std::uint32_t Exponent, bool Narrow, bool Ratio>
SSI_INLINE inline bool loop(const void* first, const void* second, const Lane& lane, std::int32_t* points,
                            std::size_t blocks) {
  if constexpr (Ratio)
    return ratios_loop<T, Exponent, Narrow>(first, second, lane, points, blocks);
  else
    return counts_loop<T, Exponent, Narrow>(first, lane, points, blocks);
}

template <class T, std::uint32_t Exponent, bool Narrow, bool Ratio>
bool compiled_loop(const void* first, const void* second, const Lane& lane, std::int32_t* points, std::size_t blocks) {
  return loop<T, Exponent, Narrow, Ratio>(first, second, lane, points, blocks);
}
#if SSI_LANES_CHOICE
template <class T, std::uint32_t Exponent, bool Narrow, bool Ratio>
__attribute__((target("avx2"))) bool avx2_loop(const void* first, const void* second, const Lane& lane,
                                               std::int32_t* points, std::size_t blocks) {
  return loop<T, Exponent, Narrow, Ratio>(first, second, lane, points, blocks);
}
template <class T, std::uint32_t Exponent, bool Narrow, bool Ratio>
__attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl"))) bool avx512_loop(
    const void* first, const void* second, const Lane& lane, std::int32_t* points, std::size_t blocks) {
  return loop<T, Exponent, Narrow, Ratio>(first, second, lane, points, blocks);
}
#endif

template <class T, std::uint32_t Exponent, bool Narrow, bool Ratio>
Loop loop_for(Instructions instructions) {
#if SSI_LANES_CHOICE
  if (has_avx512(instructions)) return avx512_loop<T, Exponent, Narrow, Ratio>;
  if (has_avx2(instructions)) return avx2_loop<T, Exponent, Narrow, Ratio>;
#else
  static_cast<void>(instructions);
#endif
  return compiled_loop<T, Exponent, Narrow, Ratio>;
}
// The largest part by which scale falls short (above), our choice.
inline constexpr float scale_short = 1.0F - 1.0F / 262144;

template <class T, bool Ratio>
Loop loop_for(const Multiplier& times, Instructions instructions) {
  if (times.exponent == 1)
    return times.narrow ? loop_for<T, 1, true, Ratio>(instructions) : loop_for<T, 1, false, Ratio>(instructions);
  return times.narrow ? loop_for<T, 2, true, Ratio>(instructions) : loop_for<T, 2, false, Ratio>(instructions);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
