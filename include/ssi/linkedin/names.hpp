// Goal words: whether a title or a company names what the member is looking for.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_NAMES_HPP
#define SSI_LINKEDIN_NAMES_HPP

#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The letters of ASCII and of western Europe (Latin-1, in UTF-8); other scripts stay as they are.
inline std::string lower_case(std::string_view text) {
  std::string lower{text};
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const auto byte = static_cast<unsigned char>(lower[i]);
    // U+00C0 to U+00DE are 0xC3 0x80 to 0x9E, their small letters 0x20 further; 0x97 is the multiplication sign.
    const bool latin = 0x80 <= byte && byte <= 0x9E && byte != 0x97 && i > 0 && lower[i - 1] == '\xC3';
    if (('A' <= byte && byte <= 'Z') || latin) lower[i] = static_cast<char>(byte + 0x20);
  }
  return lower;
}

inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == text.npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// First and last name as messages and invitations write them, in lower case; some members put all of it in one field.
inline std::string full_name(std::string_view first, std::string_view last) {
  first = trimmed(first);
  last = trimmed(last);
  return lower_case(std::string{first} + (first.empty() || last.empty() ? "" : " ") + std::string{last});
}

/// Whole words or phrases, in any case: "director" is in "Sales Director, EMEA", not in "Directorate". Bytes of letters
/// beyond ASCII belong to words.
class GoalWords {
 public:
  explicit GoalWords(const std::vector<std::string>& words) {
    for (const std::string& word : words)
      if (!trimmed(word).empty()) words_.push_back(lower_case(trimmed(word)));
  }
  bool in(std::string_view text) const {
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

/// What tells two profiles apart in their address: "https://www.linkedin.com/in/zo%C3%AB-brandt/" is "zoë-brandt".
inline std::string profile_slug(std::string_view url) {
  const std::size_t in = url.find("/in/");
  if (in == url.npos) return {};
  url = url.substr(in + 4);
  url = url.substr(0, url.find_first_of("/?#"));
  std::string slug;
  const auto digit = [](char c) {
    const std::string_view digits = "0123456789abcdef";
    return digits.find(lower_case(std::string_view{&c, 1}));
  };
  for (std::size_t i = 0; i < url.size(); ++i) {
    if (url[i] == '%' && i + 2 < url.size() && digit(url[i + 1]) < 16 && digit(url[i + 2]) < 16) {
      slug.push_back(static_cast<char>(16 * digit(url[i + 1]) + digit(url[i + 2])));
      i += 2;
    } else {
      slug.push_back(url[i]);
    }
  }
  return lower_case(slug);
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
