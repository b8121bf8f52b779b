// Tables of counts: records of comma- or tab-separated text one after the other, in constant memory.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_TABLE_HPP
#define SSI_COUNTS_TABLE_HPP

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/named.hpp"
#include "ssi/counts/utf8.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Takes a text apart into records, one for each member; a record may go over several lines inside of quotes (RFC
/// 4180), and a byte order mark in front is passed over. The source gives the next byte, or a negative number at the
/// end: `Records{[] { return std::getc(stdin); }}`.
template <class Source>
requires std::convertible_to < std::invoke_result_t<Source&>,
int > class Records {
 public:
  /// Our choice; a longer record has a quote left open.
  static constexpr std::size_t longest = 1 << 20;

  explicit Records(Source source) : source_{std::move(source)} {}

  /// The next record without its end of line; false at the end, and where there is a problem.
  [[nodiscard]] bool next(std::string& record) {
    record.clear();
    line_ = next_line_;
    bool quoted = false;
    for (int c = 0; (c = source_()) >= 0;) {
      if (c == '"') quoted = !quoted;
      if (c == '\n') ++next_line_;
      if (c == '\n' && !quoted) {
        if (!record.empty() && record.back() == '\r') record.pop_back();
        return true;
      }
      record.push_back(static_cast<char>(c));
      if (record.size() == 3 && line_ == 1 && detail::without_mark(record).empty()) record.clear();
      if (record.size() > longest) return fail("longer than a megabyte: is a quote left open?");
    }
    return quoted ? fail("a quote is opened and never closed") : !record.empty();
  }
  /// That the record begins on, from 1.
  [[nodiscard]] std::uint64_t line() const { return line_; }
  /// What is wrong with it; empty: nothing.
  [[nodiscard]] Text problem() const { return problem_; }

 private:
  bool fail(Text why) {
    problem_ = why;
    return false;
  }

  Source source_;
  std::uint64_t line_ = 1, next_line_ = 1;
  Text problem_;
};

/// The fields of a record, quotes included: `fields_of("Ana,\"3,5\",4", ',')` has three. Views of the record.
[[nodiscard]] inline std::vector<std::string_view> fields_of(Text record, char separator) {
  const std::string_view all = record;
  std::vector<std::string_view> fields;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= all.size(); ++i) {
    if (i < all.size() && all[i] == '"') quoted = !quoted;
    if (i < all.size() && (quoted || all[i] != separator)) continue;
    fields.push_back(all.substr(begin, i - begin));
    begin = i + 1;
  }
  return fields;
}

/// A field without blanks and quotes around it: `bare(" \"posts\" ")` is "posts".
[[nodiscard]] constexpr std::string_view bare(std::string_view field) {
  while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
  while (!field.empty() && field.back() == ' ') field.remove_suffix(1);
  if (field.size() >= 2 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
  return field;
}

/// What a field says of a count, as parse_count() reads it: `count_of("24")` is 24, `count_of("8..10")` 8 to 10; an
/// empty one, NULL and SQL's backslash N are unknown, "many" is no count.
[[nodiscard]] constexpr std::optional<Count> count_of(std::string_view field) {
  field = bare(field);
  if (field.empty() || field == "NULL" || field == "null" || field == "\\N") return unknown;
  const ParsedCount parsed = parse_count(field);
  return parsed.valid() ? std::optional{parsed.count} : std::nullopt;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
