// Records of comma- or tab-separated text, by RFC 4180 and a little more.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_CSV_HPP
#define SSI_LINKEDIN_CSV_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

// Found by find(), which is faster than to look at each letter.
inline std::size_t occurrences(std::string_view text, char c) {
  std::size_t found = 0;
  for (std::size_t at = text.find(c); at != text.npos; at = text.find(c, at + 1)) ++found;
  return found;
}

}  // namespace detail

/// What a reader of records reads into: next() fills it, and it is used again for the record after.
struct Record {
  std::size_t line = 0;  ///< that it begins on, from 1
  std::vector<std::string> fields;
  bool closed = true;  ///< false where a quote never closes, and the rest of the file stands in the last field
  /// Lines from a quote that opens in one and closes in another, with text right behind it: each may be a record.
  std::size_t swallowed = 0;
  /// Ends of lines inside of quotes.
  std::size_t breaks = 0;
};

/// Reads one record after the other. A quote opens only at the start of a field and is doubled inside; LF, CRLF and CR
/// end a record outside of quotes, as does the end of the text; blank lines are passed over. A quote that
/// never closes takes the rest of the text into its field.
///
///   CsvReader reader{text};  // Ana,"Doe, Ph.D."
///   Record record;
///   reader.next(record)   // true; record.fields is {"Ana", "Doe, Ph.D."}
class CsvReader {
 public:
  /// The text, in UTF-8, has to live as long as the reader.
  explicit CsvReader(std::string_view text, char separator = ',') : text_{text}, separator_{separator} {}

  /// False at the end. The record is reused, so that reading a file allocates little.
  bool next(Record& record) {
    while (at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r')) end_line();
    if (at_ >= text_.size()) return false;
    record.line = line_;
    closed_ = true;
    swallowed_ = 0;
    breaks_ = 0;
    std::size_t size = 0;
    for (bool more = true; more; ++size) {
      if (size == record.fields.size()) record.fields.emplace_back();
      more = field(record.fields[size]);
    }
    record.fields.resize(size);
    record.closed = closed_;
    record.swallowed = swallowed_;
    record.breaks = breaks_;
    return true;
  }

 private:
  // True if another field follows in this record.
  bool field(std::string& value) {
    value.clear();
    const std::size_t first_line = line_;
    if (at_ < text_.size() && text_[at_] == '"') {
      ++at_;
      quoted(value);
    }
    const std::string_view text = text_;  // what is written to the value cannot change it
    const std::size_t begin = at_;
    std::size_t end = begin;
    while (end < text.size() && text[end] != separator_ && text[end] != '\n' && text[end] != '\r') ++end;
    value.append(text.data() + begin, end - begin);
    at_ = end;
    if (line_ > first_line && end > begin) swallowed_ += line_ - first_line + 1;
    if (at_ >= text_.size()) return false;
    if (text_[at_] == separator_) {
      ++at_;
      return true;
    }
    end_line();
    return false;
  }
  void quoted(std::string& value) {
    for (;;) {
      const std::size_t quote = (std::min)(text_.find('"', at_), text_.size());
      const std::string_view inside = text_.substr(at_, quote - at_);
      value.append(inside);
      const std::size_t breaks = line_ends(inside);
      line_ += breaks;
      breaks_ += breaks;
      at_ = quote + 1;
      if (quote == text_.size()) {
        at_ = quote;
        closed_ = false;
        return;
      }
      if (at_ >= text_.size() || text_[at_] != '"') return;
      value.push_back('"');
      ++at_;
    }
  }
  // LF, CRLF or CR.
  static std::size_t line_ends(std::string_view text) {
    std::size_t ends = detail::occurrences(text, '\n');
    for (std::size_t at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1))
      if (!text.substr(at + 1).starts_with('\n')) ++ends;
    return ends;
  }
  void end_line() {
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool closed_ = true;
  std::size_t swallowed_ = 0;
  std::size_t breaks_ = 0;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
