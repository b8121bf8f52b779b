// What a JSON string means: escapes taken back.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_UNESCAPE_HPP
#define SSI_COUNTS_UNESCAPE_HPP

#include <string_view>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

/// The text between the quotes of a valid JSON string: a view of it where there are no escapes, else put together in a
/// room of its own, in UTF-8. The halves of what is above U+FFFF become one character; a half alone becomes U+FFFD.
class Unescaped {
 public:
  constexpr explicit Unescaped(std::string_view written) : written_{written} {
    if (written.find('\\') == written.npos) return;
    escapes_ = true;
    for (std::size_t at = 0; fits_ && at < written.size();) at += take(written.substr(at));
  }

  /// Whether it is no longer than the room, ShortText::capacity less 3 bytes; without escapes any length fits.
  [[nodiscard]] constexpr bool fits() const { return fits_; }
  /// A view of this object where there are escapes.
  [[nodiscard]] constexpr Text text() const& {
    return escapes_ ? room_.view() : Text{written_.data(), written_.size()};
  }
  Text text() const&& = delete;

 private:
  // The first character, escaped or not; how many were written for it.
  constexpr std::size_t take(std::string_view rest) {
    constexpr std::string_view letters = "bfnrt", meant = "\b\f\n\r\t";
    if (rest[0] != '\\') return put(static_cast<unsigned char>(rest[0])), 1;
    if (rest[1] != 'u') {
      const std::size_t letter = letters.find(rest[1]);
      return put(static_cast<unsigned char>(letter < letters.size() ? meant[letter] : rest[1])), 2;
    }
    const std::uint32_t code = digits(rest.substr(2, 4));
    if (code < 0xD800 || 0xDFFF < code) return put_utf8(code), 6;
    const std::uint32_t low = code < 0xDC00 && rest.substr(6, 2) == "\\u" ? digits(rest.substr(8, 4)) : 0;
    if (low < 0xDC00 || 0xDFFF < low) return put_utf8(0xFFFD), 6;
    return put_utf8(0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00)), 12;
  }
  static constexpr std::uint32_t digits(std::string_view hexadecimal) {
    std::uint32_t code = 0;
    for (const char c : hexadecimal)
      code = code * 16 + static_cast<std::uint32_t>('0' <= c && c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    return code;
  }
  constexpr void put_utf8(std::uint32_t code) {
    if (code < 0x80) return put(code);
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::uint32_t leads[] = {0, 0xC0, 0xE0, 0xF0};
    put(leads[more] | code >> (6 * more));
    for (int i = more - 1; i >= 0; --i) put(0x80 | (code >> (6 * i) & 0x3F));
  }
  constexpr void put(std::uint32_t byte) {
    fits_ = fits_ && room_.size() + 3 < ShortText::capacity;
    room_.append(static_cast<char>(static_cast<unsigned char>(byte)));
  }

  std::string_view written_;
  ShortText room_;
  bool escapes_ = false, fits_ = true;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
