// Signals of which a column holds intervals: both of their ends, a block at a time, through the loop of exact counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_BETWEEN_HPP
#define SSI_SCALE_DETAIL_BETWEEN_HPP

#include "ssi/scale/detail/convert.hpp"
#include "ssi/scale/detail/operation.hpp"
#include "ssi/scale/detail/stretch.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Of counts that are neither exact nor unknown.
inline bool lies_between(const Column& column) {
  return column.interval() || column.type() == Column::Type::count;
}

// The least and the most of the counts of a block.
struct EndsBlock {
  alignas(64) std::uint32_t low[block] = {};
  alignas(64) std::uint32_t high[block] = {};
};

// Where the validity says that a count is not known it becomes `otherwise`.
inline void mask_unknown(Validity validity, Rows rows, Mask mask, std::uint32_t otherwise, std::uint32_t* counts) {
  if (validity.bits == nullptr) return;
  RowBits known;
  known.set_known(validity, rows.first + rows.begin, rows.end - rows.begin);
  alignas(64) std::uint32_t masked[block];
  mask(counts, known.words(), otherwise, masked);
  std::copy_n(masked, block, counts);
}
// The values of one end, which of counts is theirs; false where some are no counts of 32 bits. Where nothing is known
// it is 0, or the largest.
inline bool read_end(const Column& column, Rows rows, Mask mask_of, bool high, std::uint32_t* counts) {
  const std::uint32_t otherwise = high ? Count::largest : 0;
  if (column.type() == Column::Type::nothing) {
    std::fill_n(counts, block, otherwise);
    return true;
  }
  const std::size_t first = rows.first + rows.begin, size = rows.end - rows.begin;
  bool read = false;
  with_values(column, [&]<class T>(const T* values) {
    if constexpr (std::integral<T>) read = !narrow(values + first, size, counts);
    if constexpr (std::same_as<T, Count>) {
      for (std::size_t i = 0; i < size; ++i) counts[i] = high ? values[first + i].high() : values[first + i].low();
      read = true;
    }
  });
  mask_unknown(column.validity(), rows, mask_of, otherwise, counts);
  return read;
}
// Of a refused row nothing is known.
inline EndsBlock read_ends(const Column& column, Rows rows, Mask mask_of, RowBits& refused) {
  EndsBlock ends;
  const bool read =
      read_end(column, rows, mask_of, false, ends.low) && read_end(column.high(), rows, mask_of, true, ends.high);
  mask_unknown(column.rows(), rows, mask_of, 0, ends.low);
  mask_unknown(column.rows(), rows, mask_of, Count::largest, ends.high);
  std::uint32_t crossed = 0;
  for (std::size_t i = 0; i < block; ++i) {
    ends.low[i] = ends.low[i] < Count::largest ? ends.low[i] : Count::largest;
    ends.high[i] = ends.high[i] < Count::largest ? ends.high[i] : Count::largest;
    crossed |= ends.high[i] - ends.low[i];
  }
  if (read && crossed >> 31 == 0) return ends;
  for (std::size_t row = rows.begin; row < rows.end; ++row) {
    const Cell is = cell(column, rows.first + row);
    if (is.refused) refused.set(row);
    ends.low[row - rows.begin] = is.count.low();
    ends.high[row - rows.begin] = is.count.high();
  }
  return ends;
}

// Whether a part is above its whole.
inline bool find_corners(const EndsBlock& part, const EndsBlock& whole, bool within, CornerBlock& to) {
  std::uint32_t above = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const Corners at = corners(part.low[i], part.high[i], whole.low[i], whole.high[i], within);
    above |= whole.high[i] - part.low[i];
    to.least_part[i] = at.least_part;
    to.most_whole[i] = at.most_whole;
    to.most_part[i] = at.most_part;
    to.least_whole[i] = at.least_whole;
  }
  return above >> 31 != 0;
}

// As run_loops.
inline bool run_ends(const std::vector<Column>& columns, const Operation& operation, Stretch& at) {
  Lane lane = operation.lane;
  lane.table = operation.table.data();
  bool above = false;
  at.begin_missing();
  for (std::size_t begin = 0; begin < at.rows; begin += block) {
    at.next.ask(begin / block);
    const auto ends_of = [&](std::size_t operand) {
      const Rows rows{at.first, begin, (std::min)(begin + block, at.rows)};
      return read_ends(columns[operation.columns[operand]], rows, operation.mask, at.refused);
    };
    alignas(64) std::int32_t low[block] = {}, high[block] = {};
    const EndsBlock first = ends_of(0);
    if (operation.operands == 2) {
      CornerBlock corner;
      above = find_corners(first, ends_of(1), operation.within, corner) || above;
      operation.converted(corner.least_part, corner.most_whole, lane, low, 1);
      operation.converted(corner.most_part, corner.least_whole, lane, high, 1);
    } else {
      operation.converted(first.low, first.low, lane, low, 1);
      operation.converted(first.high, first.high, lane, high, 1);
    }
    for (std::size_t i = 0; i < block; ++i) {
      at.points[begin + i] += low[i];
      at.missing[begin + i] += high[i] - low[i];
    }
  }
  return above && operation.refuses;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
