// Values of any type as counts of 32 bits, in the rows of a stretch.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_CONVERT_HPP
#define SSI_SCALE_DETAIL_CONVERT_HPP

#include <algorithm>
#include <concepts>
#include <type_traits>

#include "ssi/scale/detail/row_bits.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

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
    const auto value = static_cast<std::make_unsigned_t<T>>(values[i]);
    any |= value;
    counts[i] = static_cast<std::uint32_t>(value);
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
      for (std::size_t i = begin; i < end; ++i) put(i, known[i] ? cell_of(values[i]) : Cell{});
    }
  });
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
