// Columns of text for a terminal.
// SPDX-License-Identifier: MIT
#ifndef INPUT_TABLE_HPP
#define INPUT_TABLE_HPP

#include <string>
#include <string_view>

#include "ssi/words/language.hpp"
#include "text.hpp"

namespace input {

inline std::string left(std::string_view text, std::size_t width) {
  std::string out{beginning(text, width)};
  return out + std::string(width - columns(out), ' ');
}
inline std::string right(std::string_view text, std::size_t width) {
  return std::string(width > columns(text) ? width - columns(text) : 0, ' ') + std::string{text};
}
/// "+1.50", "-0.25", "0.00".
inline std::string with_sign(ssi::Points points, const ssi::Language& language) {
  std::string out{points > ssi::Points{} ? "+" : ""};  // appended to: g++ 12 at -O3 warns of "..." + std::string
  const ssi::ShortText text = language(points);
  return out.append(text.view().data(), text.view().size());
}

}  // namespace input

#endif
