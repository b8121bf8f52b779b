// Text for people, in the one style of all programs.
// SPDX-License-Identifier: MIT
#ifndef COMMON_PEOPLE_HPP
#define COMMON_PEOPLE_HPP

#include <string>
#include <string_view>

#include "ssi/words/language.hpp"

namespace common {

/// As the terminal takes it: lines wrapped between words to its width, what goes on under what it goes on from, ASCII
/// where the locale is, and in colour, where there is a terminal for it, the headings: lines at the margin that begin
/// what stands indented below them. What a program writes for machines is not for this.
std::string for_people(std::string_view text);

/// The same of a --help, whose lines are put together first, as they are broken for those who read the source; then
/// each is said in the language: what an option does, what stands in capitals for a value, a paragraph.
std::string help_for_people(std::string_view help, const ssi::Language& language = ssi::english);

}  // namespace common

#endif
