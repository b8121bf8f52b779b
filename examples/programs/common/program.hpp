// What every program does alike: arguments in, one text out, errors in one line, exit codes.
// SPDX-License-Identifier: MIT
#ifndef COMMON_PROGRAM_HPP
#define COMMON_PROGRAM_HPP

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/rule.hpp"
#include "ssi/report/columns.hpp"

namespace common {

/// What the user has to mend: a line for stderr, and one for each of several things; exit code 2.
struct UserError {
  std::string text;
  std::vector<std::string> each = {};
};

using Arguments = std::vector<std::string>;

/// `run(arguments)` gives the text, which is made whole before a character of it is written. Exit codes: 0, 1 where the
/// output could not be written, 2 for what the user has to mend.
template <class Run>
int program(int argc, char** argv, Run run) {
  const auto stopped = [&](std::string_view why, int code, const std::vector<std::string>& each = {}) {
    const std::string_view path = argc > 0 ? argv[0] : "";
    const std::string name{path.substr(path.rfind('/') + 1)};
    std::fflush(stdout);
    std::fprintf(stderr, "%s: %s\n", name.c_str(), ssi::report::printable(why).c_str());
    for (const std::string& line : each) std::fprintf(stderr, "  %s\n", ssi::report::printable(line).c_str());
    return code;
  };
  try {
    const std::string text = run(Arguments{argv + (argc > 0 ? 1 : 0), argv + argc});
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return 0;
  } catch (const UserError& error) {
    return stopped(error.text, 2, error.each);
  } catch (const ssi::Error& error) {
    return stopped(error.what(), 2);
  }
  return stopped("the output could not be written", 1);
}

}  // namespace common

#endif
