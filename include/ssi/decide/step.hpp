// Steps: what a plan says of one action.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_STEP_HPP
#define SSI_DECIDE_STEP_HPP

#include <vector>

#include "ssi/core/points.hpp"
#include "ssi/decide/action.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What something changes of all points, from where nothing new is received to where ratios stay as they are: a post is
/// worth `-0.10 to 0.85`, as nobody may react to it. Both are one where no ratio and no week is touched.
struct Net {
  Points low;
  Points high;

  [[nodiscard]] constexpr bool certain() const { return low == high; }
  friend constexpr bool operator==(const Net&, const Net&) = default;
};

/// What a plan says of one action: `plan.steps[1].units` more of the second one's count.
struct Step {
  Action action;
  std::uint32_t units = 0;
  std::uint32_t bound = 0;  ///< units that the action's limits allow
  Points gain = {};         ///< of these units, by their count alone: what plans are chosen by
  Points on_unknown = {};   ///< of the gain, at most, what may have been there before: the count is not known exactly
  Net net = {};             ///< of these units, with all that they move
  Points beyond = {};       ///< what its signals still have to earn after the bound: what the limits hold back
  /// Of a count of active weeks: those of the plan's weeks that have one already, and take no unit. Empty: not known.
  std::vector<char> done = {};

  [[nodiscard]] constexpr std::int64_t minutes() const { return std::int64_t{action.minutes} * units; }
  [[nodiscard]] constexpr bool at_limit() const { return units > 0 && units == bound && beyond > Points{}; }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
