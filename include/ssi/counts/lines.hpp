// Lines of a text that say something, and `name = value` in one.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_LINES_HPP
#define SSI_COUNTS_LINES_HPP

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "ssi/core/text.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/counts/utf8.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A line that says something, and where it stands, from 1.
struct NumberedLine {
  std::size_t number = 0;
  std::string_view text = {};
};

/// The lines without blanks around them; those that are blank or a comment are left out: of "# mine", an empty line and
/// "  posts = 3 # so far" the one is `{3, "posts = 3"}`. A comment begins the line or follows a blank: "C#" is a word.
/// Views of the text. Complexity: linear.
[[nodiscard]] inline std::vector<NumberedLine> lines_of(Text text) {
  std::vector<NumberedLine> lines;
  std::size_t number = 0;
  for (std::string_view rest = detail::without_mark(text); !rest.empty();) {
    const std::size_t end = (std::min)(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    std::size_t comment = line.find('#');
    while (comment != line.npos && comment > 0 && line[comment - 1] != ' ' && line[comment - 1] != '\t')
      comment = line.find('#', comment + 1);
    ++number;
    if (const std::string_view said = trimmed(line.substr(0, comment)); !said.empty()) lines.push_back({number, said});
    rest.remove_prefix((std::min)(end + 1, rest.size()));
  }
  return lines;
}

/// The two sides of a line `name = value`.
struct NamedValue {
  std::string_view name;
  std::string_view value;
};

/// Parted at the first '=': `named_value_of("posts = 3")` is `{"posts", "3"}`; none without one.
[[nodiscard]] constexpr std::optional<NamedValue> named_value_of(Text line) {
  const std::string_view text = line;
  const std::size_t equals = text.find('=');
  if (equals == text.npos) return std::nullopt;
  return NamedValue{trimmed(text.substr(0, equals)), trimmed(text.substr(equals + 1))};
}

/// What stands between commas, without blanks around it: `parts_of("posts, articles")` has "posts" and "articles". Of
/// an empty text one empty part. Views of the text.
[[nodiscard]] inline std::vector<std::string_view> parts_of(Text text) {
  std::vector<std::string_view> parts;
  const std::string_view all = text;
  for (std::size_t begin = 0; begin <= all.size();) {
    const std::size_t end = (std::min)(all.find(',', begin), all.size());
    parts.push_back(trimmed(all.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
