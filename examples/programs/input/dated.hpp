// Lines that begin with a day: noted scores, measures, results.
// SPDX-License-Identifier: MIT
#ifndef INPUT_DATED_HPP
#define INPUT_DATED_HPP

#include <array>
#include <string>
#include <vector>

#include "counts.hpp"

namespace input {

struct DatedLine {
  std::string where;  ///< "notes:7"
  ssi::Day day;
  std::string value;
};

/// Of a file of lines `2026-06-27 = value`.
inline std::vector<DatedLine> read_dated(const std::string& path) {
  std::vector<DatedLine> lines;
  for (const auto& [number, line] : lines_of(path)) {
    const std::string where = path + ":" + std::to_string(number);
    const std::size_t equals = line.find('=');
    if (equals == line.npos) throw UserError{where + ": \"" + line + "\" is not `2026-06-27 = ...`"};
    const std::string day{ssi::trimmed(std::string_view{line}.substr(0, equals))};
    lines.push_back(
        {where, parse_day(where, day), std::string{ssi::trimmed(std::string_view{line}.substr(equals + 1))}});
  }
  if (lines.empty()) throw UserError{path + " holds no lines"};
  return lines;
}

/// The parts of a text between commas, without blanks around them.
inline std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    parts.emplace_back(ssi::trimmed(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

/// "72.5", exactly; `what` is put before what is wrong.
inline ssi::Points parse_points(const std::string& what, const std::string& text, int most) {
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string decimals = point < text.size() ? text.substr(point + 1) : "0";
  const std::string whole = text.substr(0, point);
  const auto digits = [](const std::string& part) {
    return !part.empty() && part.size() <= 6 && part.find_first_not_of("0123456789") == part.npos;
  };
  if (!digits(whole) || !digits(decimals))
    throw UserError{what + ": \"" + text + "\" is no number of points; write it as 80 or 72.5"};
  decimals.resize(6, '0');
  const std::int64_t micropoints = std::stol(whole) * ssi::Points::per_point + std::stol(decimals);
  if (micropoints > most * ssi::Points::per_point)
    throw UserError{what + ": " + text + " is above the " + std::to_string(most) + " points that there are to earn"};
  return ssi::Points::from_micropoints(micropoints);
}

/// The points of the four pillars: "11.79,5.4,2.19,15.16".
inline std::array<ssi::Points, 4> parse_pillars(const std::string& what, const std::string& text) {
  const auto parts = parts_of(text);
  if (parts.size() != 4)
    throw UserError{what + ": \"" + text + "\" is not four numbers of points; write it as 11.79,5.4,2.19,15.16"};
  std::array<ssi::Points, 4> pillars;
  for (std::size_t i = 0; i < 4; ++i) pillars[i] = parse_points(what, parts[i], 25);
  return pillars;
}

}  // namespace input

#endif
