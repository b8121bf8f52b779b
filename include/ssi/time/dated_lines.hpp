// Lines that begin with a day, as people keep notes.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_DATED_LINES_HPP
#define SSI_TIME_DATED_LINES_HPP

#include <string>

#include "ssi/counts/named.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A line `2026-06-27 = value`, and where it stands, from 1. The value is a view of the text.
struct DatedLine {
  std::size_t number = 0;
  Day day;
  std::string_view value = {};
};

/// All lines, comments and blank ones left out, in their order: of "2026-06-27 = 3 # deals" the one is of that day and
/// says "3". Where there is a problem there are none; a text without lines is one. Complexity: linear.
[[nodiscard]] inline LineProblem read_dated_lines(Text text, std::vector<DatedLine>& lines) {
  std::vector<DatedLine> read;
  for (const auto& [number, line] : lines_of(text)) {
    const auto dated = named_value_of(line);
    if (!dated) return {number, std::string{'"'}.append(line).append("\" is not `2026-06-27 = ...`")};
    const auto day = Day::parse(dated->name);
    if (!day) return {number, std::string{'"'}.append(dated->name).append("\" is not a date; write it as 2026-06-27")};
    read.push_back({number, *day, dated->value});
  }
  if (read.empty()) return {0, "holds no lines"};
  lines = std::move(read);
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
