// What a container holds, as a span.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_VIEW_OF_HPP
#define SSI_CORE_VIEW_OF_HPP

#include <span>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// By address and size: what std::span takes a range by looks at some forty concepts for each type, which is 20 ms to
// compile for 8 (g++ 12 and clang++ 14 alike). For calls within the library.
template <class Container>
[[nodiscard]] constexpr std::span<const typename Container::value_type> view_of(const Container& values) {
  return {values.data(), values.size()};
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
