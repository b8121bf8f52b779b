// What the next signal of a batch is the first to read, asked of the memory while this one is worked on.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_PREFETCH_HPP
#define SSI_SCALE_DETAIL_PREFETCH_HPP

#include "ssi/scale/column.hpp"
#include "ssi/scale/detail/lanes.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A stretch visits each column for some kilobytes, too few for the machine's own prefetchers, which begin anew at each.
class Prefetch {
 public:
  // To ask for these rows of the column, and of its bits.
  void add(const Column& column, std::size_t first, std::size_t rows) {
    rows_ = rows;
    const std::size_t width = Column::width(column.type());
    if (width > 0) add({static_cast<const char*>(column.values()) + first * width, width * block});
    const Validity validity = column.validity();
    if (validity.bits != nullptr)
      add({reinterpret_cast<const char*>(validity.bits) + (validity.offset + first) / 8, block / 8});
  }
  // Asks for the block of this number: into the second cache, as the first holds what is worked on. Measured on a Zen 4
  // with 32-bit columns: into the first one it is slower than not to ask (bench/batch_bench.cpp).
  SSI_INLINE void ask(std::size_t number) const {
#if defined(__GNUC__)
    if ((number + 1) * block > rows_) return;
    for (std::size_t i = 0; i < size_; ++i)
      for (std::size_t line = 0; line < runs_[i].bytes; line += 64)
        __builtin_prefetch(runs_[i].begin + number * runs_[i].bytes + line, 0, 2);
#else
    static_cast<void>(number);
#endif
  }

 private:
  struct Run {
    const char* begin;
    std::size_t bytes;  // of a block
  };
  // Of each page a line at once, so that where it lies is known when the others are asked for. Measured on a Zen 4 with
  // pages of 4 kB in a virtual machine: a sixth of the time of 32-bit columns, and less so into the second cache.
  void add(Run run) {
    runs_[size_++] = run;
#if defined(__GNUC__)
    for (std::size_t at = 0; at < rows_ / block * run.bytes; at += 4096) __builtin_prefetch(run.begin + at, 0, 3);
#endif
  }

  Run runs_[8] = {};  // values and bits, at both ends, of two operands
  std::size_t size_ = 0, rows_ = 0;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
