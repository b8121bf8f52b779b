// What is UTF-8, and where its characters end.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_UTF8_HPP
#define SSI_CORE_UTF8_HPP

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// How many bytes the UTF-8 character at the beginning has; 0 where none stands there. RFC 3629: no overlong forms, no
// surrogates, nothing above U+10FFFF.
[[nodiscard]] constexpr std::size_t character_size(Text text) {
  const auto byte = [&](std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text.begin()[at]) : 0U;
  };
  const unsigned lead = byte(0);
  if (text.empty() || lead < 0x80) return text.empty() ? 0 : 1;
  const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  bool valid = length > 0 && least <= byte(1) && byte(1) <= most;
  for (std::size_t i = 2; i < length; ++i) valid = valid && (byte(i) & 0xC0) == 0x80;
  return valid ? length : 0;
}

}  // namespace detail

/// Whether the bytes are UTF-8 (RFC 3629), without overlong forms and surrogates: `is_utf8("año")` is true. Complexity:
/// linear.
[[nodiscard]] constexpr bool is_utf8(Text text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = detail::character_size({text.data() + at, text.size() - at});
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
