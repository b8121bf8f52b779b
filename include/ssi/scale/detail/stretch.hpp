// The part of a batch that is worked on at a time.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_STRETCH_HPP
#define SSI_SCALE_DETAIL_STRETCH_HPP

#include <algorithm>

#include "ssi/scale/detail/open.hpp"
#include "ssi/scale/detail/prefetch.hpp"
#include "ssi/scale/detail/row_bits.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// What a stretch is worked out in; some 70 kB of the stack.
struct Stretch {
  std::size_t first;  // row of the batch
  std::size_t rows;
  alignas(64) std::int32_t points[stretch];
  alignas(64) std::int32_t missing[stretch];
  alignas(64) std::uint32_t counts[2][stretch];
  bool any_missing;
  RowBits known[2], exact, refused;  // known: of the operands of a signal; exact: where all are
  Prefetch next;
  // Signals of which something is open that missing does not hold yet.
  RowBits open_bits[OpenRows::most];
  OpenRows open;
  Open add_open;
  std::size_t opened;
  Loss everywhere;  // of the signals of which nothing is known in any row

  [[nodiscard]] std::size_t blocks() const { return (rows + block - 1) / block; }
  void begin(std::int32_t max) {
    std::fill_n(points, blocks() * block, max);
    any_missing = false;
    opened = 0;
    everywhere = {};
  }
  void begin_missing() {
    if (!any_missing) std::fill_n(missing, blocks() * block, 0);
    any_missing = true;
  }
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
