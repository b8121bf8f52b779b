// Text made fit to be printed: names of files, and what was typed, may hold anything.
#ifndef INPUT_TEXT_HPP
#define INPUT_TEXT_HPP

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace input {

/// How many bytes the UTF-8 character at the beginning has; 0 where none stands there. RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
inline std::size_t character(std::string_view text) {
  const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
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

/// What a terminal without UTF-8 gets for the letters and marks of the model's sources.
inline std::string_view in_ascii(std::string_view character) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 17> table{{{"á", "a"},
                                                                                 {"é", "e"},
                                                                                 {"í", "i"},
                                                                                 {"ó", "o"},
                                                                                 {"ú", "u"},
                                                                                 {"ñ", "n"},
                                                                                 {"ü", "u"},
                                                                                 {"Á", "A"},
                                                                                 {"É", "E"},
                                                                                 {"Í", "I"},
                                                                                 {"Ó", "O"},
                                                                                 {"Ú", "U"},
                                                                                 {"Ñ", "N"},
                                                                                 {"º", "o"},
                                                                                 {"“", "'"},
                                                                                 {"”", "'"},
                                                                                 {"…", "..."}}};
  for (const auto& [letter, ascii] : table)
    if (letter == character) return ascii;
  return "?";
}

/// One line without anything that steers a terminal: no control characters (C0, DEL, C1), only valid UTF-8.
inline std::string printable(std::string_view text, bool utf8 = true) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = character(text);
    const std::string_view first = text.substr(0, length > 0 ? length : 1);
    const bool control = length == 1 ? first[0] < 0x20 || first[0] == 0x7F
                                     : first.starts_with('\xC2') && static_cast<unsigned char>(first[1]) < 0xA0;
    if (length == 0 || control)
      out += '?';
    else
      out += length == 1 || utf8 ? first : in_ascii(first);
    text.remove_prefix(first.size());
  }
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
  for (std::size_t count = 0; count < most && bytes < text.size(); ++count) {
    const std::size_t length = character(text.substr(bytes));
    bytes += length > 0 ? length : 1;
  }
  return text.substr(0, bytes);
}

}  // namespace input

#endif
