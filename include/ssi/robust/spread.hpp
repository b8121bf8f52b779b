// How many values are spread, in five of them.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_SPREAD_HPP
#define SSI_ROBUST_SPREAD_HPP

#include <algorithm>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Of many values five, each of them one that was there: the least, the one that a twentieth is not above, the one that
/// half is not above, the one that all but a twentieth is not above, the most.
template <class T>
struct Spread {
  T least, low, median, high, most;
  friend constexpr bool operator==(const Spread&, const Spread&) = default;
};

/// Precondition: there are any. Complexity: linearithmic.
template <class T>
[[nodiscard]] Spread<T> spread_of(std::vector<T> values) {
  std::sort(values.begin(), values.end());
  const auto at = [&](std::size_t percent) { return values[(values.size() * percent + 99) / 100 - 1]; };
  return {values.front(), at(5), at(50), at(95), values.back()};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
