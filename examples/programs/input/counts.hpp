// Counts by name: from a file of lines, and from --set.
// SPDX-License-Identifier: MIT
#ifndef INPUT_COUNTS_HPP
#define INPUT_COUNTS_HPP

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "options.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"

namespace input {

/// The lines of a file without blank ones and comments, with their numbers from 1. A comment begins the line or follows
/// a blank: "C#" is a word.
inline std::vector<std::pair<std::size_t, std::string>> lines_of(const std::string& path) {
  const auto bytes = ssi::linkedin::read_file(path);
  if (!bytes) throw UserError{"cannot read the file " + path};
  const std::string text = ssi::linkedin::to_utf8(*bytes);
  std::vector<std::pair<std::size_t, std::string>> lines;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = std::string_view{text}.substr(begin, end - begin);
    std::size_t comment = line.find('#');
    while (comment != line.npos && comment > 0 && line[comment - 1] != ' ' && line[comment - 1] != '\t')
      comment = line.find('#', comment + 1);
    line = ssi::trimmed(line.substr(0, comment));
    ++number;
    if (!line.empty()) lines.emplace_back(number, line);
    begin = end + 1;
  }
  return lines;
}

inline std::vector<std::string> words_of(const std::string& path) {
  std::vector<std::string> words;
  for (auto& [number, line] : lines_of(path)) words.push_back(std::move(line));
  if (words.empty()) throw UserError{path + " holds no words"};
  return words;
}

/// How many letters have to be changed, put in or taken out to get from one to the other (Levenshtein).
inline std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

/// Gives what was set. `where` is put before what is wrong with the name or the value: "my.counts:7" or "--set".
inline ssi::Count set_count(ssi::Activity& activity, std::string_view name, std::string_view value,
                            const std::string& where) {
  ssi::Count* count = nullptr;
  std::string nearest;
  for_each_count(activity, [&](ssi::Text known, ssi::Count& its_count) {
    if (std::string_view{known} == name) count = &its_count;
    if (nearest.empty() || distance(name, known) < distance(name, nearest)) nearest = std::string{known};
  });
  const std::string shown{name};
  if (count == nullptr) throw UserError{where + ": there is no count \"" + shown + "\"; did you mean " + nearest + "?"};
  if (value == "unknown") {
    return *count = ssi::unknown;
  }
  if (value.starts_with('-') && value.size() > 1 && value.find_first_not_of("0123456789", 1) == value.npos)
    throw UserError{where + ": " + shown + " is " + std::string{value} + ", and a count is not negative"};
  if (value.empty() || value.find_first_not_of("0123456789") != value.npos)
    throw UserError{where + ": " + shown + " is \"" + std::string{value} +
                    "\", which is neither a whole number nor unknown"};
  // Longer numbers than a 64-bit one saturate as those of nine digits and more do.
  return *count = value.size() > 9 ? ssi::Count::largest : static_cast<std::uint32_t>(std::stoul(std::string{value}));
}

inline ssi::Activity read_counts(const std::string& path) {
  ssi::Activity activity;
  std::set<std::string> seen;
  for (const auto& [number, line] : lines_of(path)) {
    const std::string where = path + ":" + std::to_string(number);
    const std::size_t equals = line.find('=');
    if (equals == line.npos) throw UserError{where + ": \"" + line + "\" is not `name = value`"};
    const std::string name{ssi::trimmed(std::string_view{line}.substr(0, equals))};
    if (!seen.insert(name).second) throw UserError{where + ": " + name + " was given before"};
    set_count(activity, name, ssi::trimmed(std::string_view{line}.substr(equals + 1)), where);
  }
  if (seen.empty()) throw UserError{path + " holds no counts"};
  return activity;
}

}  // namespace input

#endif
