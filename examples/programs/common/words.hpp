// What all programs say beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef COMMON_WORDS_HPP
#define COMMON_WORDS_HPP

#include <span>

#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"

namespace common {

inline constexpr ssi::Translation spanish_words[] = {
    {"reading {file}, {megabytes} MB", "leyendo {file}, {megabytes} MB"},
};
inline constexpr auto spanish = ssi::Language{spanish_words, ssi::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"reading {file}, {megabytes} MB", "lese {file}, {megabytes} MB"},
};
inline constexpr auto german = ssi::Language{german_words, ssi::german};

/// What --lang takes beside en. A program with texts of its own has its table in front of these.
using Languages = std::span<const ssi::Language* const>;
inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace common

#endif
