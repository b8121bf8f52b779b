// Readings: the counts of one subject, which everything after reading works on.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_READING_HPP
#define SSI_CORE_READING_HPP

#include <cstddef>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The counts that a pillar or an index reads from a subject, one for each operand of each signal, in model order.
/// Everything after reading works on this; a metric that several signals use stands in several slots.
template <std::size_t Size>
class Reading {
 public:
  constexpr std::size_t size() const { return Size; }
  constexpr Count& operator[](std::size_t slot) { return counts_[slot]; }
  constexpr Count operator[](std::size_t slot) const { return counts_[slot]; }
  constexpr const Count* begin() const { return counts_; }
  constexpr const Count* end() const { return counts_ + Size; }
  friend constexpr bool operator==(const Reading&, const Reading&) = default;

 private:
  Count counts_[Size > 0 ? Size : 1];
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
