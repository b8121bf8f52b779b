// Comments.csv, which is none of the CSV that it was in any year.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_COMMENTS_HPP
#define SSI_LINKEDIN_COMMENTS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "ssi/linkedin/csv.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

// Whether a text looks like a date of any shape, read or not: "2026-03-08 08:15:21", by spreadsheets "3/8/2026 8:15",
// "8-mar-26" and "2026年3月8日".
constexpr bool looks_dated(std::string_view text) {
  std::size_t at = 0;
  const auto run = [&](auto is, std::size_t most) {
    const std::size_t begin = at;
    while (at < text.size() && at - begin < most && is(text[at])) ++at;
    return at > begin;
  };
  const auto digit = [](char c) { return '0' <= c && c <= '9'; };
  const auto wide = [](char c) { return static_cast<unsigned char>(c) > 127; };
  const auto letter = [wide](char c) { return ('a' <= (c | 0x20) && (c | 0x20) <= 'z') || wide(c); };
  const auto mark = [](char c) { return std::string_view{"-/. "}.find(c) < 4; };
  const auto separator = [&] { return static_cast<int>(run(wide, 3)) + static_cast<int>(run(mark, 1)) > 0; };
  if (!run(digit, 4) || !separator() || !(run(digit, 2) || run(letter, 10)) || !separator() || !run(digit, 4))
    return false;
  run(wide, 3);
  return text.size() <= 32 && text.find_first_not_of("0123456789:/-. ,APMUTCapm", at) == text.npos;
}

// "2026-03-08 08:15:21,https://..." or ",https://...": what only the first line of a comment begins with.
constexpr bool begins_comment(std::string_view line) {
  const bool quoted = line.starts_with('"');
  if (quoted) line.remove_prefix(1);
  const std::size_t end = line.find(quoted ? '"' : ',');
  if (end == line.npos || (end > 0 && !looks_dated(line.substr(0, end)))) return false;
  line.remove_prefix(end + (quoted ? 1 : 0));
  if (quoted && line.starts_with(",\"")) line.remove_prefix(1);
  line.remove_prefix(line.empty() ? 0 : 1);
  return line.starts_with("http://") || line.starts_with("https://");
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
  explicit CommentsReader(std::string_view text) : text_{text}, line_feed_{(std::min)(text.find('\n'), text.size())} {}

  /// False at the end.
  bool next(Record& record) {
    std::string_view raw;
    do {
      if (at_end()) return false;
      record.line = line_;
      raw = take_line();
    } while (raw.empty());
    record.closed = true;
    record.swallowed = record.breaks = 0;
    if (!detail::begins_comment(raw)) return plain(raw, record);
    const char* const begin = raw.data();
    while (!at_end() && !detail::begins_comment(peek_line())) {
      const std::string_view line = take_line();
      raw = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
    }
    if (raw.starts_with('"')) return plain(raw, record);
    record.fields.resize(3);
    const std::size_t date = raw.find(',');
    const std::size_t link = raw.find(',', date + 1);
    record.fields[0] = raw.substr(0, date);
    record.fields[1] = raw.substr(date + 1, link == raw.npos ? raw.npos : link - date - 1);
    record.fields[2] = link == raw.npos ? "" : unquoted(raw.substr(link + 1));
    return true;
  }

 private:
  static bool plain(std::string_view raw, Record& record) {
    const std::size_t line = record.line;
    CsvReader{raw}.next(record);
    record.line = line;
    record.swallowed = record.breaks = 0;  // quotes inside of a comment may be escaped by a backslash
    return true;
  }
  // To its end, which is LF, CRLF or CR, whatever ends the others. The next LF is looked for once.
  std::string_view peek_line() {
    if (line_feed_ < at_) line_feed_ = (std::min)(text_.find('\n', at_), text_.size());
    const std::string_view line = text_.substr(at_, line_feed_ - at_);
    return line.substr(0, line.find('\r'));
  }
  std::string_view take_line() {
    const std::string_view line = peek_line();
    at_ += line.size();
    const std::string_view end = text_.substr(at_, 2);
    at_ += end == "\r\n" ? 2U : end.empty() ? 0U : 1U;
    ++line_;
    return line;
  }
  bool at_end() const { return at_ >= text_.size(); }
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
  std::size_t at_ = 0;
  std::size_t line_feed_ = 0;
  std::size_t line_ = 1;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
