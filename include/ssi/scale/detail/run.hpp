// One signal of a batch over one stretch of its rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_RUN_HPP
#define SSI_SCALE_DETAIL_RUN_HPP

#include <span>

#include "ssi/scale/detail/operation.hpp"
#include "ssi/scale/detail/stretch.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// What a stretch is worked out in; some 100 kB of the stack.
struct Stretch {
  std::size_t first;  // row of the batch
  std::size_t rows;
  alignas(64) std::int32_t points[stretch];
  alignas(64) std::int32_t missing[stretch];
  alignas(64) std::uint32_t counts[2][stretch];
  bool any_missing;
  RowBits known, refused;
  UnknownRows unknown_rows;

  [[nodiscard]] std::size_t blocks() const { return (rows + block - 1) / block; }
  void begin(std::int32_t max) {
    std::fill_n(points, blocks() * block, max);
    any_missing = false;
  }
  void begin_missing() {
    if (!any_missing) std::fill_n(missing, blocks() * block, 0);
    any_missing = true;
  }
};

inline void find_refused(std::span<const Column> columns, const Operation& operation, Stretch& at, bool some_unknown) {
  for (std::size_t i = 0; i < at.rows; ++i)
    if ((!some_unknown || at.known[i]) && !operation.accepts(cell(columns[operation.columns[0]], at.first + i).count,
                                                             cell(columns[operation.columns[1]], at.first + i).count))
      at.refused.set(i);
}
// Whether a row has to be looked at for a part above its whole.
inline bool run_loops(std::span<const Column> columns, const Operation& operation, Stretch& at, std::size_t direct) {
  bool above = false;
  if (direct > 0)
    above = operation.direct(columns[operation.columns[0]].at(at.first), columns[operation.columns[1]].at(at.first),
                             operation.lane, at.points, direct / block);
  if (direct < at.rows)
    above = operation.converted(at.counts[0] + direct, at.counts[1] + direct, operation.lane, at.points + direct,
                                at.blocks() - direct / block) ||
            above;
  return above && operation.accepts;
}
inline void run_rows(std::span<const Column> columns, const Operation& operation, Stretch& at) {
  if (operation.accepts) find_refused(columns, operation, at, true);
  for (std::size_t i = 0; i < at.rows; ++i)
    if (at.known[i] && !at.refused[i])
      at.points[i] -= static_cast<std::int32_t>(operation.row(at.counts[0][i], at.counts[1][i]));
}
// What is lost and open in the rows of a ratio that are not exact: both ends of so many rows at a time through its
// loop.
inline void run_corners(const Column& first, const Column& second, const Operation& operation, Stretch& at) {
  alignas(64) std::uint32_t parts[2][block] = {}, wholes[2][block] = {};
  alignas(64) std::int32_t points[2][block];
  std::uint16_t rows[block];
  std::size_t size = 0;
  const auto score = [&] {
    for (std::size_t end = 0; end < 2; ++end) {
      std::fill_n(points[end], block, 0);
      operation.converted(parts[end], wholes[end], operation.lane, points[end], 1);
    }
    for (std::size_t i = 0; i < size; ++i) {
      at.points[rows[i]] += operation.unknown.lost + points[0][i];
      at.missing[rows[i]] += points[1][i] - points[0][i] - operation.unknown.open;
    }
    size = 0;
  };
  at.known.for_each_clear(at.rows, [&](std::size_t row) {
    const Count part = cell(first, at.first + row).count, whole = cell(second, at.first + row).count;
    if (operation.within && part.low() > whole.high()) return at.refused.set(row);
    if (part.wholly_unknown() && whole.wholly_unknown()) return;
    // As Signal::ends: the least part of the most whole, the most part of the least whole.
    const std::uint32_t most = operation.within ? (std::min)(part.high(), whole.high()) : part.high();
    const std::uint32_t least = operation.within ? (std::max)(most, whole.low()) : whole.low();
    const bool may_be_nothing = whole.low() == 0 && (!operation.within || part.low() == 0);
    rows[size] = static_cast<std::uint16_t>(row);
    parts[0][size] = may_be_nothing ? 0 : part.low();
    wholes[0][size] = whole.high();
    parts[1][size] = most;
    wholes[1][size] = least == 0 && whole.high() > 0 ? 1 : least;
    if (++size == block) score();
  });
  if (size > 0) score();
}
// The same of any signal, row by row, where something is known of its counts.
inline void run_between(const Column& first, const Column& second, const Operation& operation, Stretch& at) {
  at.known.for_each_clear(at.rows, [&](std::size_t row) {
    const Count part = cell(first, at.first + row).count, whole = cell(second, at.first + row).count;
    if (operation.accepts && !operation.accepts(part, whole)) return at.refused.set(row);
    if (part.wholly_unknown() && whole.wholly_unknown()) return;
    const Loss found = operation.between(part, whole);
    at.points[row] += operation.unknown.lost - found.lost;
    at.missing[row] += found.open - operation.unknown.open;
  });
}
inline void run(std::span<const Column> columns, const Operation& operation, Stretch& at) {
  const Column* read[2] = {&columns[operation.columns[0]], &columns[operation.columns[1]]};
  // The rows that are read where they lie; the others, down to an unfinished block, are converted.
  const std::size_t direct = operation.direct != nullptr ? at.rows / block * block : 0;
  if (direct == at.rows && read[0]->validity().bits == nullptr && read[1]->validity().bits == nullptr) {
    if (run_loops(columns, operation, at, direct)) find_refused(columns, operation, at, false);
    return;
  }
  at.known.fill(true);
  for (std::size_t i = 0; i < operation.operands; ++i) {
    at.known.keep(read[i]->validity(), at.first, direct);
    if (direct < at.rows) convert(*read[i], {at.first, direct, at.rows}, at.counts[i], at.known, at.refused);
  }
  const bool some_unknown = at.unknown_rows.keep(at.known, at.points, at.rows);
  if (operation.converted == nullptr)
    run_rows(columns, operation, at);
  else if (run_loops(columns, operation, at, direct))
    find_refused(columns, operation, at, true);
  if (!some_unknown) return;
  at.begin_missing();
  at.unknown_rows.restore(at.known, operation.restore, operation.unknown, at.points, at.missing);
  if (operation.corners)
    run_corners(*read[0], *read[1], operation, at);
  else if (operation.operands == 2 || read[0]->interval() || read[0]->type() == Column::Type::count)
    run_between(*read[0], *read[1], operation, at);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
