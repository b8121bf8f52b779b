// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include <cstdio>

#include "ssi/report/columns.hpp"
#include "terminal.hpp"

namespace common {

Progress::Progress() : wanted_{is_terminal(stderr)} {}

Progress::~Progress() {
  say({});
}

void Progress::say(std::string_view text) {
  if (!wanted_ || (text.empty() && columns_ == 0)) return;
  // No terminal has fewer columns than this, and a line that broke could not be written over.
  constexpr std::size_t most = 59;
  const std::string plain = ssi::report::printable(text, utf8_locale());
  const std::string shown{ssi::report::beginning(plain, most)};
  const std::string blank(columns_ > ssi::report::columns(shown) ? columns_ - ssi::report::columns(shown) : 0, ' ');
  std::fprintf(stderr, "\r%s%s%s", shown.c_str(), blank.c_str(), text.empty() ? "\r" : "");
  std::fflush(stderr);
  columns_ = ssi::report::columns(shown);
}

}  // namespace common
