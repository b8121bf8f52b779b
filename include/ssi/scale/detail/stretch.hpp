// The part of a batch that is worked on at a time: which rows are known, values converted, rows refused.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_STRETCH_HPP
#define SSI_SCALE_DETAIL_STRETCH_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "ssi/core/detail/eight_bytes.hpp"
#include "ssi/scale/column.hpp"
#include "ssi/scale/detail/open.hpp"

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

// Which rows of a stretch to convert: from begin to end, the stretch beginning with row first of the batch.
struct Rows {
  std::size_t first;
  std::size_t begin;
  std::size_t end;
};

// In any row.
inline bool nothing_known(const Column& column) {
  return column.type() == Column::Type::nothing && !column.interval();
}

// The values as counts; whether one of them is not, as it is below 0 or has more than 32 bits.
template <std::integral T>
bool narrow(const T* __restrict values, std::size_t rows, std::uint32_t* __restrict counts) {
  std::make_unsigned_t<T> any = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    any |= static_cast<std::make_unsigned_t<T>>(values[i]);
    counts[i] = static_cast<std::uint32_t>(values[i]);
  }
  if constexpr (sizeof(T) == 8) return any >> 32 != 0;
  return std::signed_integral<T> && any >> (8 * sizeof(T) - 1) != 0;
}

// The counts of these rows that are known; refused ones, and those that are not exact, are cleared from known, refused
// ones set in refused. The last block is filled up with zeros.
inline void convert(const Column& column, Rows rows, std::uint32_t* counts, RowBits& known, RowBits& refused) {
  std::fill(counts + rows.end, counts + (rows.end + block - 1) / block * block, 0);
  const auto put = [&](std::size_t i, const Cell& cell) {
    counts[i] = cell.count.known() ? cell.count.low() : 0;
    if (!cell.count.known()) known.clear(i);
    if (cell.refused) refused.set(i);
  };
  if (nothing_known(column)) {
    std::fill(counts + rows.begin, counts + rows.end, 0);
    return known.fill(false);
  }
  if (column.interval()) {
    for (std::size_t i = rows.begin; i < rows.end; ++i) put(i, cell(column, rows.first + i));
    return;
  }
  with_values(column, [&]<class T>(const T* values) {
    values += rows.first;
    for (std::size_t begin = rows.begin; begin < rows.end; begin += block) {
      const std::size_t end = (std::min)(begin + block, rows.end);
      if constexpr (std::integral<T>)
        if (!narrow(values + begin, end - begin, counts + begin)) continue;
      for (std::size_t i = begin; i < end; ++i)
        if (known[i]) put(i, cell_of(values[i]));
    }
  });
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
