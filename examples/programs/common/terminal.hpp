// What the environment says of the terminal.
// SPDX-License-Identifier: MIT
#ifndef COMMON_TERMINAL_HPP
#define COMMON_TERMINAL_HPP

#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/report/lines.hpp"

namespace common {

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

inline ssi::report::TerminalStyle terminal_style() {
  const bool people = isatty(STDOUT_FILENO) == 1;
  return {.colour = people && variable("NO_COLOR").empty() && variable("TERM") != "dumb",
          .utf8 = utf8_locale(),
          .set_option = "--set",
          .json_option = "--json"};
}

}  // namespace common

#endif
