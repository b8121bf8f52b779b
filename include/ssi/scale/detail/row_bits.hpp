// A bit for each row of a stretch: which are known, or refused.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_ROW_BITS_HPP
#define SSI_SCALE_DETAIL_ROW_BITS_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "ssi/core/detail/eight_bytes.hpp"
#include "ssi/scale/column.hpp"
#include "ssi/scale/detail/lanes.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Rows at a time. Long enough for the prefetchers, short enough for the nearest cache and for any stack: four times as
// many are a twentieth faster (bench/batch_bench.cpp).
inline constexpr std::size_t stretch = 4096;

// A bit for each row of a stretch.
class RowBits {
 public:
  void fill(bool value) { words_.fill(value ? ~std::uint64_t{0} : 0); }
  [[nodiscard]] bool operator[](std::size_t row) const { return ((words_[row / 64] >> (row % 64)) & 1) != 0; }
  void set(std::size_t row) { words_[row / 64] |= std::uint64_t{1} << (row % 64); }
  void clear(std::size_t row) { words_[row / 64] &= ~(std::uint64_t{1} << (row % 64)); }
  [[nodiscard]] const std::uint64_t* words() const { return words_.data(); }

  // The rows that are known, and all after them; reads no byte of the bitmap that has no bit of these rows.
  void set_known(Validity validity, std::size_t first, std::size_t rows) {
    fill(true);
    if (validity.bits == nullptr) return;
    const std::size_t begin = validity.offset + first, shift = begin % 8;
    const std::uint8_t* bytes = validity.bits + begin / 8;
    std::size_t i = 0;
    for (; (i + 1) * 64 <= rows; ++i, bytes += 8) {
      const std::uint64_t rest = shift > 0 ? std::uint64_t{bytes[8]} << (64 - shift) : 0;
      words_[i] = eight_bytes(bytes) >> shift | rest;
    }
    for (std::size_t row = i * 64; row < rows; ++row)
      if (!validity.known(first + row)) clear(row);
  }
  void keep(const RowBits& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  // Whether all rows of the block that begins there are set.
  [[nodiscard]] bool all_of_block(std::size_t first) const {
    std::uint64_t all = ~std::uint64_t{0};
    for (std::size_t i = 0; i < block / 64; ++i) all &= words_[first / 64 + i];
    return ~all == 0;
  }
  // f(row) for each row from begin, a multiple of 64, to end that is clear, in order.
  template <class F>
  void for_each_clear(std::size_t begin, std::size_t end, F&& f) const {
    for (std::size_t first = begin; first < end; first += 64)
      for (std::uint64_t clear = ~words_[first / 64]; clear != 0; clear &= clear - 1) {
        const std::size_t row = first + static_cast<std::size_t>(std::countr_zero(clear));
        if (row < end) f(row);
      }
  }
  [[nodiscard]] bool any() const {
    std::uint64_t any = 0;
    for (const std::uint64_t word : words_) any |= word;
    return any != 0;
  }

 private:
  std::array<std::uint64_t, stretch / 64> words_{};
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
