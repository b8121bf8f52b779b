// Files of lines: words, counts, and lines that begin with a day.
// SPDX-License-Identifier: MIT
#ifndef COMMON_FILES_HPP
#define COMMON_FILES_HPP

#include <array>
#include <cstdio>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "options.hpp"
#include "ssi/counts/json.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/counts/points.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/time/dated_lines.hpp"

namespace common {

/// More than any file of words, counts or a model has, our choice, so that a device that never ends does. Unit: bytes.
inline constexpr std::size_t most_text = std::size_t{256} << 20;

inline UserError unreadable(const std::string& path) {
  return {std::string{"cannot read the file "}.append(path).append(": ").append(reason())};
}

/// Of a file, a pipe or /dev/stdin.
inline std::string read_text(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), std::fclose};
  if (!file) throw unreadable(path);
  std::string bytes;
  std::array<char, 65536> some;
  while (const std::size_t size = std::fread(some.data(), 1, some.size(), file.get())) {
    bytes.append(some.data(), size);
    if (bytes.size() > most_text) throw UserError{path + " is larger than 256 MiB"};
  }
  if (std::ferror(file.get()) != 0) throw unreadable(path);
  return ssi::linkedin::to_utf8(std::move(bytes));
}

inline std::vector<std::string> read_words(const std::string& path) {
  const std::string text = read_text(path);
  std::vector<std::string> words;
  for (const ssi::NumberedLine& line : ssi::lines_of(text)) words.emplace_back(line.text);
  if (words.empty()) throw UserError{path + " holds no words"};
  return words;
}

inline UserError in_file(const std::string& path, const ssi::LineProblem& problem) {
  std::string text = path;
  if (problem.line > 0)
    text.append(":").append(std::to_string(problem.line)).append(": ");
  else
    text += ' ';
  return {text + problem.text};
}

/// Of what scorecard --json writes.
template <class Activity>
void read_json_counts(const std::string& path, const std::string& text, Activity& activity) {
  std::set<std::string, std::less<>> seen;
  std::string why;
  const auto named = ssi::read_counts(text, [&](ssi::Text name, ssi::Count) {
    Activity asked = activity;
    why = ssi::set_count(asked, name, "unknown").text();
    if (why.empty() && !seen.emplace(std::string_view{name}).second)
      why = std::string{"\""}.append(std::string_view{name}) + "\" is there twice";
    return why.empty();
  });
  const auto problem = named.none() ? ssi::read_activity(text, activity) : named;
  if (!problem.none()) throw in_file(path, {problem.line, why.empty() ? std::string{problem.what} : why});
}

/// Of lines, or of JSON, which begins with a brace.
template <class Activity>
void read_counts(const std::string& path, Activity& activity) {
  const std::string text = read_text(path);
  if (ssi::trimmed(text).starts_with('{')) return read_json_counts(path, text, activity);
  if (const auto problem = ssi::read_count_lines(text, activity); !problem.none()) throw in_file(path, problem);
}

/// `where` is put before what is wrong with the name or the value.
template <class Activity>
void set(Activity& activity, const std::string& name, const std::string& value, const std::string& where) {
  if (const auto problem = ssi::set_count(activity, name, value); !problem.none())
    throw UserError{where + ": " + problem.text()};
}

struct DatedLine {
  std::string where;  ///< "notes:7"
  ssi::Day day;
  std::string value;
};

/// Of a file of lines `2026-06-27 = value`.
inline std::vector<DatedLine> read_dated(const std::string& path) {
  const std::string text = read_text(path);
  std::vector<ssi::DatedLine> read;
  if (const auto problem = read_dated_lines(text, read); !problem.none()) throw in_file(path, problem);
  std::vector<DatedLine> lines;
  for (const auto& [number, day, value] : read)
    lines.push_back({path + ":" + std::to_string(number), day, std::string{value}});
  return lines;
}

/// "72.5"; `what` is put before what is wrong.
inline ssi::Points parse_points(const std::string& what, const std::string& text, int most) {
  const auto [points, problem] = ssi::read_points(text, most);
  if (!points) throw UserError{what + ": " + problem};
  return *points;
}

/// The points of the four pillars: "11.79,5.4,2.19,15.16".
inline std::array<ssi::Points, 4> parse_pillars(const std::string& what, const std::string& text) {
  const auto parts = ssi::parts_of(text);
  if (parts.size() != 4)
    throw UserError{what + ": \"" + text + "\" is not four numbers of points; write it as 11.79,5.4,2.19,15.16"};
  std::array<ssi::Points, 4> pillars;
  for (std::size_t i = 0; i < 4; ++i) pillars[i] = parse_points(what, std::string{parts[i]}, 25);
  return pillars;
}

}  // namespace common

#endif
