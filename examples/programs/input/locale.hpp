// What the environment says of the terminal.
// SPDX-License-Identifier: MIT
#ifndef INPUT_LOCALE_HPP
#define INPUT_LOCALE_HPP

#include <cstdlib>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"

namespace input {

inline std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

/// POSIX: the first of these that is set decides.
inline bool utf8_locale() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string locale = ssi::lower_case(variable(name));
    if (!locale.empty()) return locale.find("utf-8") != locale.npos || locale.find("utf8") != locale.npos;
  }
  return false;
}

}  // namespace input

#endif
