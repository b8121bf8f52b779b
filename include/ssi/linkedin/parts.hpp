// One file that holds several: exports that people put one behind the other.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PARTS_HPP
#define SSI_LINKEDIN_PARTS_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/columns.hpp"
#include "ssi/linkedin/csv.hpp"
#include "ssi/linkedin/table.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

/// A part of a file with a header of its own.
struct Part {
  std::string_view text;
  std::size_t lines_before = 0;
};

inline bool is_header_line(std::string_view line, Columns columns) {
  Record header;
  return std::any_of(std::begin(separators), std::end(separators), [&](char separator) {
    return CsvReader{line, separator}.next(header) && places_of(columns, header);
  });
}

/// Whether a line of what a quote has swallowed is a header. Complexity: linear.
inline bool holds_header(std::string_view swallowed, Columns columns) {
  while (!swallowed.empty()) {
    const std::size_t end = (std::min)(swallowed.find_first_of("\r\n"), swallowed.size());
    if (is_header_line(swallowed.substr(0, end), columns)) return true;
    swallowed.remove_prefix((std::min)(end + 1, swallowed.size()));
  }
  return false;
}

/// The text, cut before each header but the first, and before the notes that stand above one. Complexity: linear.
inline std::vector<Part> parts_of(std::string_view text, Columns columns) {
  std::string_view telling;
  for (const Column& column : columns)
    if (column.presence == Presence::required && column.name.size() > telling.size()) telling = column.name;
  // As the file itself writes it, whose header may be in any case.
  const std::string_view head = text.substr(0, 2000);
  if (head.find(telling) == head.npos)
    if (const std::size_t at = lower_case(head).find(lower_case(telling)); at != head.npos)
      telling = text.substr(at, telling.size());
  std::vector<std::size_t> cuts;
  bool first = true;
  for (std::size_t at = text.find(telling); at != text.npos; at = text.find(telling, at)) {
    const std::size_t end_before = text.find_last_of("\r\n", at);
    const std::size_t begin = end_before == text.npos ? 0 : end_before + 1;
    at = (std::min)(text.find_first_of("\r\n", at), text.size());
    if (!is_header_line(text.substr(begin, at - begin), columns)) continue;
    if (!first) cuts.push_back(begin);
    first = false;
  }
  constexpr std::size_t longest_notes = 1000;  // bytes; LinkedIn's have half of that
  std::vector<Part> parts;
  std::size_t begin = 0, lines = 0;
  for (cuts.push_back(text.size()); const std::size_t cut : cuts) {
    std::string_view part = text.substr(begin, cut - begin);
    const std::string_view tail = part.substr(part.size() - (std::min)(part.size(), longest_notes));
    const std::size_t notes = cut == text.size() ? tail.npos : tail.rfind("\nNotes:");
    parts.push_back({notes == tail.npos ? part : part.substr(0, part.size() - tail.size() + notes + 1), lines});
    if (cut == text.size()) break;
    const char end_of_line = part.find('\n') == part.npos ? '\r' : '\n';
    lines += static_cast<std::size_t>(std::count(part.begin(), part.end(), end_of_line));
    begin = cut;
  }
  return parts;
}

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
