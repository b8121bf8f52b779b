// What two sources tell of the same counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_NARROWED_HPP
#define SSI_STANDARD_NARROWED_HPP

#include "ssi/standard/metrics.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where both are: narrowed(at_least(77), at_most(526)) is 77 to 526. Where they contradict each other, the first.
[[nodiscard]] constexpr Count narrowed(Count count, Count bounds) {
  const std::uint32_t low = count.low() < bounds.low() ? bounds.low() : count.low();
  const std::uint32_t high = bounds.high() < count.high() ? bounds.high() : count.high();
  return low <= high ? between(low, high) : count;
}
/// Each count within its bounds: `narrowed(data.activity(day), workbook.bounds(day))`.
[[nodiscard]] inline Activity narrowed(Activity counts, const Activity& bounds) {
  standard::for_each_metric([&](const auto& metric) {
    Count& count = metric.reader().in(counts);
    count = narrowed(count, metric.reader().in(bounds));
  });
  return counts;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
