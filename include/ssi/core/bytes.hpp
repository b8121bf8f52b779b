// What bytes that are read back have to be.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_BYTES_HPP
#define SSI_CORE_BYTES_HPP

#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto bytes_are_whole =
    Rule{"bytes_are_whole", "bytes that are read back are all that were written, unchanged"};
inline constexpr auto bytes_are_of_this_layout =
    Rule{"bytes_are_of_this_layout", "bytes that are read back are of the layout that this version writes"};
inline constexpr auto bytes_say_what_can_be =
    Rule{"bytes_say_what_can_be", "bytes that are read back say what can have been written"};
}  // namespace rules

namespace detail {
// "a log in layout 2, not 1"
constexpr ShortText other_layout(Text what, std::uint64_t theirs, std::uint64_t ours) {
  return ShortText{what}.append(" in layout ").append(theirs).append(", not ").append(ours);
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
