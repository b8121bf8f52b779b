// What the user has to mend.
// SPDX-License-Identifier: MIT
#ifndef INPUT_ERRORS_HPP
#define INPUT_ERRORS_HPP

#include <string>

namespace input {

/// One line for stderr, exit code 2.
struct UserError {
  std::string text;
};

}  // namespace input

#endif
