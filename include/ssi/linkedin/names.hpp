// People as the files write them: by name, and by the address of a profile.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_NAMES_HPP
#define SSI_LINKEDIN_NAMES_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "ssi/core/detail/abi.hpp"
#include "ssi/counts/letters.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// First and last name as messages and invitations write them, in lower case; some members put all of it in one field.
/// full_name("Bo", "LI") and full_name(" Bo Li ", "") are both "bo li".
[[nodiscard]] inline std::string full_name(std::string_view first, std::string_view last) {
  first = trimmed(first);
  last = trimmed(last);
  return lower_case(std::string{first} + (first.empty() || last.empty() ? "" : " ") + std::string{last});
}

/// What tells two profiles apart in their address: "https://www.linkedin.com/in/zo%C3%AB-brandt/" is "zoë-brandt".
/// Empty for what is no address of a profile.
[[nodiscard]] inline std::string profile_slug(std::string_view url) {
  const std::size_t in = url.find("/in/");
  if (in == url.npos) return {};
  url = url.substr(in + 4);
  url = url.substr(0, url.find_first_of("/?#"));
  if (url.find('%') == url.npos) return lower_case(url);
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
