// Files as UTF-8 text, whatever of LinkedIn's encodings they come in.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_BYTES_HPP
#define SSI_LINKEDIN_BYTES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ios>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The whole file as it is, or its first bytes, in memory; none where it cannot be read, or is a folder.
[[nodiscard]] inline std::optional<std::string> read_file(const std::filesystem::path& path,
                                                          std::size_t most = std::string::npos) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
  std::ifstream file{path, std::ios::binary | std::ios::ate};
  if (!file) return std::nullopt;
  const auto size = file.tellg();
  if (size < 0) return std::nullopt;
  std::string bytes((std::min)(static_cast<std::size_t>(size), most), '\0');
  file.seekg(0);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  // A file that shrinks while it is read is what could be read of it.
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

namespace detail {

inline void append_utf8(std::string& text, std::uint32_t code) {
  const auto byte = [&](std::uint32_t bits) { text.push_back(static_cast<char>(bits)); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

// A surrogate without its half becomes U+FFFD, an odd last byte is dropped.
inline std::string from_utf16(std::string_view bytes, bool big_endian = false) {
  std::string text;
  text.reserve(bytes.size() / 2);
  const auto unit = [&](std::size_t i) {
    const auto low = static_cast<unsigned char>(bytes[i + (big_endian ? 1 : 0)]);
    const auto high = static_cast<unsigned char>(bytes[i + (big_endian ? 0 : 1)]);
    return static_cast<std::uint32_t>(low | high << 8);
  };
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const std::uint32_t high = unit(i);
    if (high < 0xD800 || high > 0xDFFF) {
      append_utf8(text, high);
      continue;
    }
    const std::uint32_t low = high < 0xDC00 && i + 3 < bytes.size() ? unit(i + 2) : 0;
    if (0xDC00 <= low && low <= 0xDFFF) {
      append_utf8(text, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
      i += 2;
    } else {
      append_utf8(text, 0xFFFD);
    }
  }
  return text;
}

}  // namespace detail

/// UTF-8 without a byte order mark. Archives of 2018, and stray files to 2022, are UTF-16LE with one; files that were
/// saved again are big-endian, or have no mark and show by their first two letters what they are. All else stays as it
/// is: to_utf8("\xEF\xBB\xBFx") is "x".
[[nodiscard]] inline std::string to_utf8(std::string bytes) {
  if (bytes.starts_with("\xFF\xFE")) return detail::from_utf16(std::string_view{bytes}.substr(2));
  if (bytes.starts_with("\xFE\xFF")) return detail::from_utf16(std::string_view{bytes}.substr(2), true);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (bytes.size() < 4) return bytes;
  const auto zero = [&](std::size_t i) { return bytes[i] == '\0'; };
  if (!zero(0) && zero(1) && !zero(2) && zero(3)) return detail::from_utf16(bytes);
  if (zero(0) && !zero(1) && zero(2) && !zero(3)) return detail::from_utf16(bytes, true);
  return bytes;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
