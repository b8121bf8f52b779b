// An order of counts for sorting and for maps.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_ORDER_HPP
#define SSI_STD_ORDER_HPP

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// By the least that a count can be, then by the most: `std::map<Count, int, ByLowThenHigh>`. A name and no `<`, since
/// 8 to 10 is neither fewer than 9 nor more: this puts it before 9, and says nothing about which is fewer. The unknown
/// count, 0 or more, stands behind every other that may be 0.
struct ByLowThenHigh {
  [[nodiscard]] constexpr bool operator()(Count a, Count b) const {
    return a.low() != b.low() ? a.low() < b.low() : a.high() < b.high();
  }
};
/// `std::sort(counts.begin(), counts.end(), by_low_then_high)`.
inline constexpr auto by_low_then_high = ByLowThenHigh{};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
