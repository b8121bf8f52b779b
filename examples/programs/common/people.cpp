// SPDX-License-Identifier: MIT
#include "people.hpp"

#include <vector>

#include "ssi/report/columns.hpp"
#include "terminal.hpp"

namespace common {

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// Where a line goes on: under its second column, if it has one near its begin, or behind its number; else under itself.
std::size_t hang_of(std::string_view line) {
  constexpr std::size_t farthest = 30;
  const std::size_t indent = indent_of(line), gap = line.find("  ", indent);
  if (gap < farthest) return std::min(line.find_first_not_of(' ', gap), line.size());
  const std::size_t number = line.find_first_not_of("0123456789", indent);
  return number > indent && line.substr(std::min(number, line.size())).starts_with(". ") ? number + 2 : indent;
}

// An option's lines, and a paragraph's, as one each; what stands far from the margin goes on from the line above.
std::string joined(std::string_view help) {
  constexpr std::size_t far_in = 15;
  std::string text, above;
  for (const std::string& line : lines_of(help)) {
    const std::size_t indent = indent_of(line);
    const bool paragraph = indent == 0 && !line.empty() && !above.empty() && indent_of(above) == 0 &&
                           !above.starts_with("usage") && !above.ends_with(':');
    if (!line.empty() && !above.empty() && (indent >= far_in || paragraph))
      text.append(" ").append(line.substr(indent));
    else
      text.append(text.empty() ? "" : "\n").append(line);
    above = line;
  }
  return text += '\n';
}

std::string said(std::string_view text, const ssi::Language& language) {
  return std::string{std::string_view{language(ssi::Text{text})}};
}

// FILE and the like, and "[options]" of a usage.
std::string with_values(std::string_view text, const ssi::Language& language) {
  constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string out;
  while (!text.empty()) {
    const std::size_t size = std::max<std::size_t>(std::min(text.find_first_not_of(capitals), text.size()), 1);
    const std::string_view word = text.starts_with("options]") ? text.substr(0, 7) : text.substr(0, size);
    out += word.size() > 1 ? said(word, language) : std::string{word};
    text.remove_prefix(word.size());
  }
  return out;
}

// A usage, a title behind the program's name, an option and what it does, or a paragraph.
std::string in_language(const std::string& line, const ssi::Language& language) {
  const std::string_view usage = "usage";
  if (line.size() < 2) return line;
  const std::size_t indent = indent_of(line), gap = line.find("  ", indent);
  if (line.starts_with(usage)) return said(usage, language) + with_values(std::string_view{line}.substr(5), language);
  if (indent == std::string_view{"usage: "}.size())
    return std::string(said(usage, language).size() + 2, ' ') +
           with_values(std::string_view{line}.substr(indent), language);
  if (indent > 0 && gap < 30) {
    const std::size_t words = line.find_first_not_of(' ', gap);
    std::string option = with_values(std::string_view{line}.substr(0, gap), language);
    option.append(std::max(words, option.size() + 2) - option.size(), ' ');
    return option += said(std::string_view{line}.substr(words), language);
  }
  const std::size_t title = line.find(": ");
  const std::string_view about = std::string_view{line}.substr(std::min(title, line.size() - 2) + 2);
  if (indent == 0 && title < 12 && language.has(about)) return line.substr(0, title + 2) + said(about, language);
  return indent > 0 ? line : said(line, language);
}

}  // namespace

std::string for_people(std::string_view text) {
  const auto style = terminal_style();
  const std::vector<std::string> lines = lines_of(text);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string line = ssi::report::printable(lines[i], style.utf8);
    const bool heading = style.colour && !line.empty() && line[0] != ' ' && (i == 0 || lines[i - 1].empty()) &&
                         i + 1 < lines.size() && indent_of(lines[i + 1]) > 0;
    const std::string shown = ssi::report::wrapped(line, style.width, hang_of(line));
    out.append(heading ? "\x1B[1m" : "").append(shown).append(heading ? "\x1B[0m\n" : "\n");
  }
  return out;
}

std::string help_for_people(std::string_view help, const ssi::Language& language) {
  std::string text;
  for (const std::string& line : lines_of(joined(help))) text.append(in_language(line, language)) += '\n';
  return for_people(text);
}

}  // namespace common
