// What is said in English, to be told in every language of the library: see retold().
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_TOLD_HPP
#define SSI_TESTS_TOLD_HPP

#include <string>
#include <string_view>
#include <vector>

#include "ssi/words/german.hpp"
#include "ssi/words/retold.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

namespace tests {

/// Whatever a test provokes has words in each of them.
inline void has_words(std::string_view sentence) {
  for (const ssi::Language* const language : {&ssi::spanish, &ssi::german})
    CHECK_MESSAGE(ssi::retold(sentence, *language).has_value(), std::string{sentence});
}
inline void has_words(const std::vector<std::string>& sentences) {
  for (const std::string& sentence : sentences) has_words(std::string_view{sentence});
}

}  // namespace tests

#endif
