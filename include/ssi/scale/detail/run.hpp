// One signal of a batch over one stretch of its rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_RUN_HPP
#define SSI_SCALE_DETAIL_RUN_HPP

#include <vector>

#include "ssi/scale/detail/between.hpp"
#include "ssi/scale/detail/convert.hpp"
#include "ssi/scale/detail/operation.hpp"
#include "ssi/scale/detail/stretch.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

inline void end_open(Stretch& at) {
  if (at.opened == 0) return;
  for (; at.opened < OpenRows::most; ++at.opened)
    at.open.exact[at.opened] = at.open.exact[0], at.open.open[at.opened] = 0;
  at.begin_missing();
  at.add_open(at.open, at.missing, at.blocks() * block / 64);
  at.opened = 0;
}
inline void begin_open(const Operation& operation, Stretch& at) {
  if (at.opened == OpenRows::most) end_open(at);
  at.add_open = operation.open;
  at.open_bits[at.opened] = at.exact;
  at.open.exact[at.opened] = at.open_bits[at.opened].words();
  at.open.open[at.opened++] = operation.unknown.open;
}

// All that is left to do when the last signal was worked on.
inline void end(Stretch& at) {
  end_open(at);
  if (at.everywhere.lost == 0 && at.everywhere.open == 0) return;
  at.begin_missing();
  for (std::size_t i = 0; i < at.blocks() * block; ++i) {
    at.points[i] -= at.everywhere.lost;
    at.missing[i] += at.everywhere.open;
  }
}

inline void find_refused(const std::vector<Column>& columns, const Operation& operation, Stretch& at) {
  for (std::size_t i = 0; i < at.rows; ++i)
    if (!operation.rows.accepts(cell(columns[operation.columns[0]], at.first + i).count,
                                cell(columns[operation.columns[1]], at.first + i).count))
      at.refused.set(i);
}
inline void run_rows(const std::vector<Column>& columns, const Operation& operation, Stretch& at) {
  if (operation.refuses) find_refused(columns, operation, at);
  at.begin_missing();
  for (std::size_t i = 0; i < at.rows; ++i)
    if (at.exact[i] && !at.refused[i]) {
      at.points[i] -= static_cast<std::int32_t>(operation.rows.shortfall(at.counts[0][i], at.counts[1][i]));
    } else if (!at.exact[i]) {
      at.points[i] -= operation.unknown.lost;
      at.missing[i] += operation.unknown.open;
    }
}

// A block of a ratio of which some rows are not exact: both ends through its loop. As Loop otherwise.
inline bool run_corners(const Operation& operation, Stretch& at, const void* parts, const void* wholes, bool lie,
                        std::size_t begin) {
  const std::size_t word = begin / 64;
  CornerBlock corner;
  alignas(64) std::int32_t high[block] = {};
  std::int32_t *points = at.points + begin, *missing = at.missing + begin;
  const CornersFound found = (lie ? operation.direct_corners : operation.corners)(
      parts, wholes, at.known[0].words() + word, at.known[1].words() + word, operation.within, operation.lane.beyond,
      corner);
  operation.converted(corner.most_part, corner.least_whole, operation.lane, high, 1);
  if (!found.low) {
    operation.settle(at.exact.words() + word, high, operation.all, points, missing);
    return found.above;
  }
  alignas(64) std::int32_t low[block] = {};
  operation.converted(corner.least_part, corner.most_whole, operation.lane, low, 1);
  for (std::size_t i = 0; i < block; ++i) {
    points[i] += low[i];
    missing[i] += high[i] - low[i];
  }
  return found.above;
}
// Block by block, the first `direct` rows where they lie; whether a row has to be looked at for a part above its whole.
inline bool run_loops(const std::vector<Column>& columns, const Operation& operation, Stretch& at, std::size_t direct,
                      bool all_exact) {
  const Column &first = columns[operation.columns[0]], &second = columns[operation.columns[1]];
  Lane lane = operation.lane;
  lane.table = operation.table.data();  // only here, as a batch may have been copied
  bool above = false, some_open = false;
  for (std::size_t begin = 0; begin < at.rows; begin += block) {
    at.next.ask(begin / block);
    const bool lie = begin < direct;
    const void* parts = lie ? first.at(at.first + begin) : at.counts[0] + begin;
    const void* wholes = lie ? second.at(at.first + begin) : at.counts[1] + begin;
    const Loop loop = lie ? operation.direct : operation.converted;
    if (all_exact || at.exact.all_of_block(begin)) {
      above = loop(parts, wholes, lane, at.points + begin, 1) || above;
      continue;
    }
    if (operation.corners != nullptr) {
      at.begin_missing();
      above = run_corners(operation, at, parts, wholes, lie, begin) || above;
      continue;
    }
    alignas(64) std::uint32_t counts[2][block];
    const Mask mask = lie ? operation.direct_mask : operation.mask;
    const std::uint64_t* exact = at.exact.words() + begin / 64;
    mask(parts, exact, operation.otherwise, counts[0]);
    if (operation.operands == 2) mask(wholes, exact, operation.otherwise, counts[1]);
    above = operation.converted(counts[0], counts[1], lane, at.points + begin, 1) || above;
    some_open = true;
  }
  if (some_open) begin_open(operation, at);
  return above && operation.refuses;
}
// The rows of any signal that are not exact, one by one, where something is known of its counts.
inline void run_between(const Column& first, const Column& second, const Operation& operation, Stretch& at) {
  at.exact.for_each_clear(0, at.rows, [&](std::size_t row) {
    const Count part = cell(first, at.first + row).count, whole = cell(second, at.first + row).count;
    if (operation.refuses && !operation.rows.accepts(part, whole)) return at.refused.set(row);
    if (part.wholly_unknown() && whole.wholly_unknown()) return;
    const Loss found = operation.rows.loss(part, whole);
    at.points[row] += operation.unknown.lost - found.lost;
    at.missing[row] += found.open - operation.unknown.open;
  });
}
inline void run(const std::vector<Column>& columns, const Operation& operation, Stretch& at) {
  const Column* read[2] = {&columns[operation.columns[0]], &columns[operation.columns[1]]};
  if (nothing_known(*read[0]) && nothing_known(*read[1])) {
    at.everywhere.lost += operation.unknown.lost;
    at.everywhere.open += operation.unknown.open;
    return;
  }
  if (operation.ends && (lies_between(*read[0]) || lies_between(*read[1]))) {
    if (run_ends(columns, operation, at)) find_refused(columns, operation, at);
    return;
  }
  // The rows that are read where they lie; the others, down to an unfinished block, are converted.
  const std::size_t direct = operation.direct != nullptr ? at.rows / block * block : 0;
  if (direct == at.rows && read[0]->validity().bits == nullptr && read[1]->validity().bits == nullptr) {
    if (run_loops(columns, operation, at, direct, true)) find_refused(columns, operation, at);
    return;
  }
  for (std::size_t i = 0; i < operation.operands; ++i) {
    at.known[i].set_known(read[i]->interval() ? Validity{} : read[i]->validity(), at.first, at.rows);
    if (direct < at.rows) convert(*read[i], {at.first, direct, at.rows}, at.counts[i], at.known[i], at.refused);
  }
  at.exact = at.known[0];
  if (operation.operands == 2) at.exact.keep(at.known[1]);
  // Too little evidence is scored row by row, as what is not exact.
  for (std::size_t i = 0; operation.evidence > 0 && i < at.rows; ++i)
    if (at.counts[operation.operands - 1][i] < operation.evidence) at.exact.clear(i);
  if (operation.converted == nullptr)
    run_rows(columns, operation, at);
  else if (run_loops(columns, operation, at, direct, false))
    find_refused(columns, operation, at);
  if (operation.corners != nullptr || (operation.operands == 1 && !lies_between(*read[0]))) return;
  at.begin_missing();
  run_between(*read[0], *read[1], operation, at);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
