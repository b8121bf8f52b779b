// Comments.csv, which is none of the CSV that it was in any year.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_COMMENTS_HPP
#define SSI_LINKEDIN_COMMENTS_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "ssi/linkedin/csv.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

// "2026-03-08 08:15:21,https://..." or ",https://...": what only the first line of a comment begins with. Spreadsheets
// write the hour without its zero.
constexpr bool begins_comment(std::string_view line) {
  constexpr std::string_view shape = "dddd-dd-dd dd:dd:dd";
  constexpr std::size_t first_of_hour = 11;
  const bool quoted = line.starts_with('"');
  if (quoted) line.remove_prefix(1);
  if (!line.starts_with(',')) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
      const char c = at < line.size() ? line[at] : ' ';
      if (i == first_of_hour && at + 1 < line.size() && line[at + 1] == ':') continue;
      if (shape[i] == 'd' ? c < '0' || c > '9' : c != shape[i]) return false;
      ++at;
    }
    line.remove_prefix(at);
  }
  if (quoted) return line.starts_with("\",\"http");
  return line.starts_with(",http://") || line.starts_with(",https://");
}

}  // namespace detail

/// Reads comments as records of date, link and message. To 2024 messages of several lines stand there without quotes,
/// from 2025 quotes inside are escaped by a backslash; so a record is what begins like one, up to the next that does.
/// A record that is quoted throughout, as messages have been since 2026, is plain CSV. What stands before the first is
/// the header, as one record of plain CSV.
///
///   CommentsReader reader{"2024-02-25 18:03:34,https://x/1,two\nlines, unquoted\n"};
///   Record record;
///   reader.next(record)   // true; record.fields[2] is "two\nlines, unquoted"
class CommentsReader {
 public:
  /// The text, in UTF-8, has to live as long as the reader.
  explicit CommentsReader(std::string_view text) : text_{text}, end_{text.find('\n') == text.npos ? '\r' : '\n'} {}

  /// False at the end.
  bool next(Record& record) {
    std::string_view raw;
    do {
      if (text_.empty()) return false;
      record.line = line_;
      raw = take_line();
    } while (raw.empty());
    record.closed = true;
    record.swallowed = 0;
    if (!detail::begins_comment(raw)) {
      CsvReader{raw}.next(record);
      record.swallowed = 0;  // quotes inside of a comment may be escaped by a backslash
      return true;
    }
    const char* const begin = raw.data();
    while (!text_.empty() && !detail::begins_comment(peek_line())) {
      const std::string_view line = take_line();
      raw = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
    }
    if (raw.starts_with('"')) {
      CsvReader{raw}.next(record);
      record.swallowed = 0;
      return true;
    }
    record.fields.resize(3);
    const std::size_t date = raw.find(',');
    const std::size_t link = raw.find(',', date + 1);
    record.fields[0] = raw.substr(0, date);
    record.fields[1] = raw.substr(date + 1, link == raw.npos ? raw.npos : link - date - 1);
    record.fields[2] = link == raw.npos ? "" : unquoted(raw.substr(link + 1));
    return true;
  }

 private:
  std::string_view peek_line() const {
    const std::size_t end = text_.find(end_);
    return text_.substr(0, end == text_.npos ? text_.size() : end);
  }
  std::string_view take_line() {
    std::string_view line = peek_line();
    text_.remove_prefix(line.size() < text_.size() ? line.size() + 1 : line.size());
    ++line_;
    while (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }
  static std::string unquoted(std::string_view raw) {
    while (raw.ends_with('\n') || raw.ends_with('\r')) raw.remove_suffix(1);
    const bool quoted = raw.size() >= 2 && raw.starts_with('"') && raw.ends_with('"');
    if (quoted) raw = raw.substr(1, raw.size() - 2);
    std::string message;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      const bool escapes = quoted && i + 1 < raw.size() && raw[i + 1] == '"' && (raw[i] == '\\' || raw[i] == '"');
      if (escapes) ++i;
      message.push_back(raw[i]);
    }
    return message;
  }

  std::string_view text_;
  char end_;  // of a line; a carriage return alone in files from old spreadsheets
  std::size_t line_ = 1;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
