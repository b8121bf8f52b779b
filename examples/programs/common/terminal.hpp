// What the environment says of the terminal.
// SPDX-License-Identifier: MIT
#ifndef COMMON_TERMINAL_HPP
#define COMMON_TERMINAL_HPP

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/report/lines.hpp"

#if defined(_WIN32)
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

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

inline bool is_terminal(std::FILE* file) {
#if defined(_WIN32)
  return _isatty(_fileno(file)) != 0;
#else
  return isatty(fileno(file)) == 1;
#endif
}

/// The terminal that is written to is asked, else what COLUMNS says, else it is 80; no less than 60, as tables would
/// not fit, and no more than 120, as lines would be hard to read.
inline std::size_t terminal_width() {
  std::size_t width = 0;
#if !defined(_WIN32)
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
#endif
  if (width == 0) width = static_cast<std::size_t>(std::max(0L, std::strtol(variable("COLUMNS").data(), nullptr, 10)));
  return width == 0 ? 80 : std::clamp<std::size_t>(width, 60, 120);
}

inline ssi::report::TerminalStyle terminal_style() {
  const bool people = is_terminal(stdout);
  return {.colour = people && variable("NO_COLOR").empty() && variable("TERM") != "dumb",
          .utf8 = utf8_locale(),
          .width = terminal_width(),
          .set_option = "--set",
          .json_option = "--json"};
}

}  // namespace common

#endif
