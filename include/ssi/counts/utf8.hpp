// Text in UTF-8, cut at its characters, and without the mark that some editors put in front of it.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_UTF8_HPP
#define SSI_COUNTS_UTF8_HPP

#include <string>
#include <string_view>

#include "ssi/core/utf8.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// As many whole characters as fit so many bytes; a byte that is none counts as one.
[[nodiscard]] constexpr std::string_view beginning(std::string_view text, std::size_t most) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t size = character_size(text.substr(end));
    const std::size_t next = end + (size > 0 ? size : 1);
    if (next > most) break;
    end = next;
  }
  return text.substr(0, end);
}

// As much of a text of any length as a message needs to show; of how many bytes is our choice.
[[nodiscard]] inline std::string in_brief(std::string_view text, std::size_t most = 100) {
  return std::string{beginning(text, most)}.append(text.size() > most ? "..." : "");
}

// Without the byte order mark that some editors put in front of UTF-8.
[[nodiscard]] constexpr std::string_view without_mark(std::string_view text) {
  return text.substr(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
