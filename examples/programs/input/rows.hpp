// Tables of counts: one member a line, the columns named in the first.
// SPDX-License-Identifier: MIT
#ifndef INPUT_ROWS_HPP
#define INPUT_ROWS_HPP

#include <array>
#include <charconv>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "errors.hpp"
#include "ssi/standard/activity.hpp"

namespace input {

inline constexpr std::size_t counts = 28;
inline std::array<ssi::Text, counts> names() {
  std::array<ssi::Text, counts> names;
  std::size_t i = 0;
  for_each_count(ssi::Activity{}, [&](ssi::Text name, ssi::Count) { names[i++] = name; });
  return names;
}

// One record, which may go over several lines inside of quotes; false at the end of the input.
class Records {
 public:
  explicit Records(std::FILE* file) : file_{file} {}

  bool next(std::string& record) {
    record.clear();
    line_ = next_line_;
    bool quoted = false;
    for (int c = 0; (c = std::getc(file_)) != EOF;) {
      if (c == '"') quoted = !quoted;
      if (c == '\n') ++next_line_;
      if (c == '\n' && !quoted) {
        if (!record.empty() && record.back() == '\r') record.pop_back();
        return true;
      }
      record.push_back(static_cast<char>(c));
      if (record.size() > longest)
        throw UserError{"line " + std::to_string(line_) + " is longer than a megabyte: is a quote left open?"};
    }
    if (std::ferror(file_) != 0) throw UserError{"the rows could not be read"};
    if (quoted) throw UserError{"line " + std::to_string(line_) + ": a quote is opened and never closed"};
    return !record.empty();
  }
  std::uint64_t line() const { return line_; }

 private:
  static constexpr std::size_t longest = 1 << 20;
  std::FILE* file_;
  std::uint64_t line_ = 1, next_line_ = 1;
};

// Views into the record, quotes included.
inline std::vector<std::string_view> fields_of(std::string_view record, char separator) {
  std::vector<std::string_view> fields;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= record.size(); ++i) {
    if (i < record.size() && record[i] == '"') quoted = !quoted;
    if (i < record.size() && (quoted || record[i] != separator)) continue;
    fields.push_back(record.substr(begin, i - begin));
    begin = i + 1;
  }
  return fields;
}
inline std::string_view bare(std::string_view field) {
  while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
  while (!field.empty() && field.back() == ' ') field.remove_suffix(1);
  if (field.size() >= 2 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
  return field;
}

// What a field says of a count; `wrong` for what is none.
inline ssi::Count count_of(std::string_view field, bool& wrong) {
  field = bare(field);
  if (field.empty() || field == "NULL" || field == "null" || field == "\\N") return ssi::unknown;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  if (error == std::errc::result_out_of_range) return ~std::uint64_t{0};  // beyond every target
  wrong = error != std::errc{} || end != field.data() + field.size();
  return wrong ? ssi::unknown : ssi::Count{value};
}

}  // namespace input

#endif
