// One signal of a batch over one stretch of its rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_RUN_HPP
#define SSI_SCALE_DETAIL_RUN_HPP

#include <span>

#include "ssi/scale/detail/operation.hpp"
#include "ssi/scale/detail/prefetch.hpp"
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
  RowBits known[2], exact, refused;  // known: of the operands of a signal; exact: where all are
  UnknownRows unknown_rows;
  Prefetch next;

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

inline void find_refused(std::span<const Column> columns, const Operation& operation, Stretch& at) {
  for (std::size_t i = 0; i < at.rows; ++i)
    if (!operation.accepts(cell(columns[operation.columns[0]], at.first + i).count,
                           cell(columns[operation.columns[1]], at.first + i).count))
      at.refused.set(i);
}
// Whether a row has to be looked at for a part above its whole.
inline bool run_loops(std::span<const Column> columns, const Operation& operation, Stretch& at, std::size_t direct) {
  const Column &first = columns[operation.columns[0]], &second = columns[operation.columns[1]];
  bool above = false;
  for (std::size_t begin = 0; begin < direct; begin += block) {
    at.next.ask(begin / block);
    above = operation.direct(first.at(at.first + begin), second.at(at.first + begin), operation.lane, at.points + begin,
                             1) ||
            above;
  }
  if (direct < at.rows)
    above = operation.converted(at.counts[0] + direct, at.counts[1] + direct, operation.lane, at.points + direct,
                                at.blocks() - direct / block) ||
            above;
  return above && operation.accepts;
}
inline void run_rows(std::span<const Column> columns, const Operation& operation, Stretch& at) {
  if (operation.accepts) find_refused(columns, operation, at);
  for (std::size_t i = 0; i < at.rows; ++i)
    if (at.exact[i] && !at.refused[i])
      at.points[i] -= static_cast<std::int32_t>(operation.row(at.counts[0][i], at.counts[1][i]));
}
// Of counts that are neither exact nor unknown.
inline bool lies_between(const Column& column) {
  return column.interval() || column.type() == Column::Type::count;
}

// A ratio of which some rows are not exact: both ends of a block of rows through its loop. As run_loops() otherwise.
inline bool run_corners(std::span<const Column> columns, const Operation& operation, Stretch& at, std::size_t direct) {
  const Column& first = columns[operation.columns[0]];
  const Column& second = columns[operation.columns[1]];
  const bool between = lies_between(first) || lies_between(second);
  CornerBlock corner;
  alignas(64) std::int32_t high[block], low[block];
  bool above = false;
  for (std::size_t begin = 0; begin < at.rows; begin += block) {
    at.next.ask(begin / block);
    const bool lie = begin < direct;
    const void* parts = lie ? first.at(at.first + begin) : at.counts[0] + begin;
    const void* wholes = lie ? second.at(at.first + begin) : at.counts[1] + begin;
    std::int32_t *points = at.points + begin, *missing = at.missing + begin;
    if (at.exact.all_of_block(begin)) {
      above = (lie ? operation.direct : operation.converted)(parts, wholes, operation.lane, points, 1) || above;
      continue;
    }
    const std::size_t word = begin / 64;
    CornersFound found = (lie ? operation.direct_corners : operation.corners)(
        parts, wholes, at.known[0].words() + word, at.known[1].words() + word, operation.within, operation.lane.beyond,
        corner);
    if (between)
      at.exact.for_each_clear(begin, (std::min)(begin + block, at.rows), [&](std::size_t row) {
        const Count part = cell(first, at.first + row).count, whole = cell(second, at.first + row).count;
        found.above = found.above || part.low() > whole.high();
        const Corners is = corners(part.low(), part.high(), whole.low(), whole.high(), operation.within);
        found.low = found.low || is.least_part > 0;
        corner.least_part[row - begin] = is.least_part;
        corner.most_whole[row - begin] = is.most_whole;
        corner.most_part[row - begin] = is.most_part;
        corner.least_whole[row - begin] = is.least_whole;
      });
    above = found.above || above;
    std::fill_n(high, block, 0);
    operation.converted(corner.most_part, corner.least_whole, operation.lane, high, 1);
    if (!found.low) {
      operation.settle(at.exact.words() + word, high, operation.all, points, missing);
      continue;
    }
    std::fill_n(low, block, 0);
    operation.converted(corner.least_part, corner.most_whole, operation.lane, low, 1);
    for (std::size_t i = 0; i < block; ++i) {
      points[i] += low[i];
      missing[i] += high[i] - low[i];
    }
  }
  return above && operation.accepts;
}
// The rows of any signal that are not exact, one by one, where something is known of its counts.
inline void run_between(const Column& first, const Column& second, const Operation& operation, Stretch& at) {
  at.exact.for_each_clear(0, at.rows, [&](std::size_t row) {
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
    if (run_loops(columns, operation, at, direct)) find_refused(columns, operation, at);
    return;
  }
  at.exact.fill(true);
  for (std::size_t i = 0; i < operation.operands; ++i) {
    at.known[i].fill(true);
    at.known[i].keep(read[i]->validity(), at.first, direct);
    if (direct < at.rows) convert(*read[i], {at.first, direct, at.rows}, at.counts[i], at.known[i], at.refused);
    at.exact.keep(at.known[i]);
  }
  // Too little evidence is scored row by row, as what is not exact.
  for (std::size_t i = 0; operation.evidence > 0 && i < at.rows; ++i)
    if (at.counts[operation.operands - 1][i] < operation.evidence) at.exact.clear(i);
  if (operation.corners != nullptr && at.exact.clear_of(at.rows) > 0) {
    at.begin_missing();
    if (run_corners(columns, operation, at, direct)) find_refused(columns, operation, at);
    return;
  }
  const bool some_unknown = at.unknown_rows.keep(at.exact, at.points, at.rows);
  if (operation.converted == nullptr)
    run_rows(columns, operation, at);
  else if (run_loops(columns, operation, at, direct))
    find_refused(columns, operation, at);
  if (!some_unknown) return;
  at.begin_missing();
  at.unknown_rows.restore(at.exact, operation.restore, operation.unknown, at.points, at.missing);
  if (operation.operands == 2 || lies_between(*read[0])) run_between(*read[0], *read[1], operation, at);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
