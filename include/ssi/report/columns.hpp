// Texts in columns of a terminal: how wide they are, cut and filled up.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_COLUMNS_HPP
#define SSI_REPORT_COLUMNS_HPP

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ssi/report/escape.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// One line without anything that steers a terminal, in UTF-8 or in ASCII: `printable("a\nb")` is "a?b". See Plain. A
/// letter that becomes two takes a blank of the next gap, so that columns stay where they are: in ASCII "Säule   5" is
/// "Saeule  5".
[[nodiscard]] inline std::string printable(std::string_view text, bool utf8 = true) {
  std::string out;
  std::size_t more = 0;
  detail::for_each_character(text, [&](Text c) {
    if (more > 0 && c == Text{" "} && out.ends_with(' ')) return void(--more);
    const std::size_t before = out.size();
    Writer{std::back_inserter(out)}(Plain{c, utf8});
    if (!utf8) more += out.size() - before - 1;
  });
  return out;
}

/// How many columns printable text takes; wide characters of East Asia are not told apart.
[[nodiscard]] constexpr std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return count;
}

/// As much of printable text as fits so many columns.
[[nodiscard]] constexpr std::string_view beginning(std::string_view text, std::size_t most) {
  std::size_t bytes = 0;
  for (std::size_t count = 0; bytes < text.size(); ++bytes)
    if ((static_cast<unsigned char>(text[bytes]) & 0xC0) != 0x80 && count++ == most) break;
  return text.substr(0, bytes);
}

/// In so many columns, on the left side of them, cut where it is longer: `left("ab", 4)` is "ab  ".
[[nodiscard]] inline std::string left(std::string_view text, std::size_t width) {
  const std::string_view shown = beginning(text, width);
  return std::string{shown} + std::string(width - columns(shown), ' ');
}
/// In so many columns, on the right side of them; what is longer stays whole: `right("ab", 4)` is "  ab".
[[nodiscard]] inline std::string right(std::string_view text, std::size_t width) {
  return std::string(width > columns(text) ? width - columns(text) : 0, ' ') + std::string{text};
}

/// The title of a row of numbers, behind so many blanks in so many columns; one that is longer stands on a line of its
/// own above its numbers, so that none is cut: `titled("ab", 2)` is "  ab", `titled("abc", 2)` is "  abc\n    ".
[[nodiscard]] inline std::string titled(std::string_view title, std::size_t width, std::size_t indent = 2) {
  std::string text(indent, ' ');
  if (columns(title) <= width) return text.append(left(title, width));
  return text.append(title).append("\n").append(indent + width, ' ');
}

/// Printable text in lines of at most so many columns, broken at blanks, all but the first behind so many blanks:
/// `wrapped("ab cd", 4, 1)` is "ab\n cd". Blanks between words on a line stay as they are, "5 %" is one word, and only
/// a word longer than a line is cut. Precondition: the width is more than the blanks.
[[nodiscard]] inline std::string wrapped(std::string_view text, std::size_t width, std::size_t hang) {
  std::string out, line;
  const auto end_line = [&] {
    out.append(line, 0, line.find_last_not_of(' ') + 1);
    line.assign(hang, ' ');
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word = (std::min)(text.find_first_not_of(' ', at), text.size());
    std::size_t behind = (std::min)(text.find(' ', word), text.size());
    if (text.substr(behind, 2) == " %") behind = (std::min)(text.find(' ', behind + 2), text.size());
    const std::string_view longest = beginning(text.substr(word, behind - word), width - hang);
    behind = word + longest.size();
    const bool first = line.find_first_not_of(' ') == std::string::npos;
    const bool fits = columns(line) + columns(text.substr(at, behind - at)) <= width;
    if (!fits && first) line.assign(hang, ' ');
    if (!fits && !first) {
      end_line();
      out += '\n';
    }
    line.append(fits ? text.substr(at, behind - at) : longest);
    at = behind;
  }
  end_line();
  return out;
}

/// A difference: `with_sign(Points{1}, english)` is "+1.00"; of none "0.00".
[[nodiscard]] inline std::string with_sign(Points points, const Language& language) {
  const ShortText text = language(points);
  std::string out{points > Points{} ? "+" : ""};  // appended to: g++ 12 at -O3 warns of "..." + std::string
  return out.append(text.view().data(), text.view().size());
}

/// One mark for each, from the lowest to the highest; none is a blank: of 1, none and 2 points "_ @", in UTF-8 "▁ █".
[[nodiscard]] inline std::string sparkline(std::span<const std::optional<Points>> values, bool utf8 = true) {
  std::optional<Points> low, high;
  for (const auto& value : values) {
    if (value && (!low || *value < *low)) low = value;
    if (value && (!high || *high < *value)) high = value;
  }
  constexpr Text blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr Text ascii[] = {"_", ".", "-", "~", "=", "+", "*", "@"};
  std::string line;
  for (const auto& value : values) {
    const std::int64_t range = low ? (*high - *low).micropoints() : 0;
    const auto step = [&] {
      return static_cast<std::size_t>((*value - *low).micropoints() * 7 / (range > 0 ? range : 1));
    };
    line += value ? std::string_view{(utf8 ? blocks : ascii)[step()]} : " ";
  }
  return line;
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
