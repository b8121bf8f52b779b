// Text made fit to be printed: names of files, and what was typed, may hold anything.
// SPDX-License-Identifier: MIT
#ifndef INPUT_TEXT_HPP
#define INPUT_TEXT_HPP

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "ssi/report/escape.hpp"

namespace input {

/// One line without anything that steers a terminal, in UTF-8 or in ASCII.
inline std::string printable(std::string_view text, bool utf8 = true) {
  std::string out;
  ssi::report::Writer{std::back_inserter(out)}(ssi::report::Plain{{text.data(), text.size()}, utf8});
  return out;
}

/// How many columns printable text takes; wide characters of East Asia are not told apart.
inline std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return count;
}

/// As much of printable text as fits so many columns.
inline std::string_view beginning(std::string_view text, std::size_t most) {
  std::size_t bytes = 0;
  for (std::size_t count = 0; bytes < text.size(); ++bytes)
    if ((static_cast<unsigned char>(text[bytes]) & 0xC0) != 0x80 && count++ == most) break;
  return text.substr(0, bytes);
}

}  // namespace input

#endif
