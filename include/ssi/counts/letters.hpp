// Text as people write it, made comparable: small letters, and no blanks around it.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_LETTERS_HPP
#define SSI_COUNTS_LETTERS_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The letters of ASCII and of western Europe (Latin-1, in UTF-8); other scripts stay as they are, and so do bytes that
/// are no UTF-8. As long as the text: lower_case("Zoë BRANDT") is "zoë brandt".
[[nodiscard]] inline std::string lower_case(std::string_view text) {
  std::string lower{text};
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const auto byte = static_cast<unsigned char>(lower[i]);
    // U+00C0 to U+00DE are 0xC3 0x80 to 0x9E, their small letters 0x20 further; 0x97 is the multiplication sign.
    const bool latin = 0x80 <= byte && byte <= 0x9E && byte != 0x97 && i > 0 && lower[i - 1] == '\xC3';
    if (('A' <= byte && byte <= 'Z') || latin) lower[i] = static_cast<char>(byte + 0x20);
  }
  return lower;
}

/// A view of the text without the blanks, tabs and ends of lines around it: trimmed(" posts \r\n") is "posts".
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == text.npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
