// Goal words: whether a title or a company names what the member is looking for.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_GOAL_WORDS_HPP
#define SSI_LINKEDIN_GOAL_WORDS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/detail/abi.hpp"
#include "ssi/counts/letters.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// Whole words or phrases, in any case. Bytes of letters beyond ASCII belong to words; blank words are passed over.
///
///   const GoalWords words{{"director"}};
///   words.in("Sales Director, EMEA")   // true
///   words.in("Directorate")            // false
class GoalWords {
 public:
  explicit GoalWords(const std::vector<std::string>& words) {
    for (const std::string& word : words)
      if (!trimmed(word).empty()) words_.push_back(lower_case(trimmed(word)));
  }
  /// Whether one of them stands in the text. Complexity: linear in the text, for each word.
  [[nodiscard]] bool in(std::string_view text) const {
    const std::string lower = lower_case(text);
    for (const std::string& word : words_)
      for (std::size_t at = lower.find(word); at != lower.npos; at = lower.find(word, at + 1))
        if ((at == 0 || !letter(lower[at - 1])) &&
            (at + word.size() == lower.size() || !letter(lower[at + word.size()])))
          return true;
    return false;
  }

 private:
  static bool letter(char c) {
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  }
  std::vector<std::string> words_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
