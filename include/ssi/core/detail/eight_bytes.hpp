// Eight bytes as a number.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_EIGHT_BYTES_HPP
#define SSI_CORE_DETAIL_EIGHT_BYTES_HPP

#include <cstdint>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// The first is the lowest. Written out, g++ and clang++ make it one load. Not memcpy: <cstring> brings POSIX's ::index,
// which a program's own global `index` would clash with.
template <class Byte>
[[nodiscard]] constexpr std::uint64_t eight_bytes(const Byte* at) {
  static_assert(sizeof(Byte) == 1);
  const auto byte = [&](int i) { return std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i); };
  return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
