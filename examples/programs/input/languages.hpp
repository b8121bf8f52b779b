// The languages that programs speak.
// SPDX-License-Identifier: MIT
#ifndef INPUT_LANGUAGES_HPP
#define INPUT_LANGUAGES_HPP

#include <string>

#include "options.hpp"
#include "ssi/words/spanish.hpp"

namespace input {

inline const ssi::Language* language(const std::string& code) {
  if (code == "en") return &ssi::english;
  if (code == "es") return &ssi::spanish;
  throw UserError{"--lang: \"" + code + "\" is neither en nor es"};
}

}  // namespace input

#endif
