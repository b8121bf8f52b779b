// The window: the weeks over which things are counted.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_WINDOW_HPP
#define SSI_CORE_WINDOW_HPP

#include <cstdint>

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto window_is_1_to_520_weeks = Rule{"window_is_1_to_520_weeks", "a window is 1 to 520 weeks long"};
}  // namespace rules

/// The weeks of seven days that end on the evaluation day: `model.over(Window{.weeks = 26})`. Range: 1 to 520. Rule:
/// window_is_1_to_520_weeks.
struct Window {
  std::uint32_t weeks = 13;  // model.md section 2: a quarter

  [[nodiscard]] constexpr bool valid() const { return 1 <= weeks && weeks <= 520; }
  friend constexpr bool operator==(Window, Window) = default;
};

namespace detail {
constexpr ShortText in_weeks(Window window) {
  return ShortText{}.append(std::uint64_t{window.weeks}).append(" weeks");
}
constexpr void require_valid(Window window) {
  if (!window.valid()) violated<rules::window_is_1_to_520_weeks>(in_weeks(window));
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
