// One file as a table: its header found, and below it the values of the columns that are asked for.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_TABLE_HPP
#define SSI_LINKEDIN_TABLE_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/columns.hpp"
#include "ssi/linkedin/comments.hpp"
#include "ssi/linkedin/csv.hpp"
#include "ssi/linkedin/sources.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

/// How far a file could be read.
struct [[nodiscard]] TableRead {
  struct Uneven {
    std::size_t line = 0;
    std::size_t fields = 0;
    std::size_t of = 0;
  };

  bool header = false;                    ///< whether one was found; without it no row was read
  bool header_again = false;              ///< whether a row is one too, so that an export of its own stands below it
  std::optional<std::size_t> open_quote;  ///< the line of a quote that never closes: what follows was not read
  std::size_t uneven_rows = 0;            ///< rows with more or fewer fields than the header
  Uneven first_uneven;
  struct Swallowed {
    std::size_t line;
    std::size_t lines;
    std::string text;
  };
  std::vector<Swallowed> swallowed;  ///< records that a stray quote made of several
};

// The preamble of Connections.csv is three records long; a header further down is none.
inline constexpr std::size_t records_before_header = 10;

// Commas are LinkedIn's; the UTF-16 files of 2018 to 2022 are separated by tabs, those of some spreadsheets by
// semicolons.
inline constexpr char separators[] = {',', ';', '\t'};

// A column's name made comparable: "First Name" and "firstName" are one, and so are "Date/Time" and "dateTime".
inline std::string plain_name(std::string_view name) {
  if (name.starts_with("\xEF\xBB\xBF")) name.remove_prefix(3);
  std::string plain = lower_case(trimmed(name));
  std::erase_if(plain, [](char c) { return std::string_view{" _-/."}.find(c) != std::string_view::npos; });
  return plain;
}

// Where the columns stand in the header, past its end for an optional one that is missing; none if a required one is.
inline std::optional<std::vector<std::size_t>> places_of(Columns columns, const Record& header) {
  std::vector<std::string> names;
  for (const std::string& name : header.fields) names.push_back(plain_name(name));
  std::vector<std::size_t> places;
  for (const Column& column : columns) {
    const auto found = std::find(names.begin(), names.end(), plain_name(column.name));
    if (found == names.end() && column.presence == Presence::required) return std::nullopt;
    places.push_back(static_cast<std::size_t>(found - names.begin()));
  }
  return places;
}

// Whether a row is the header once more.
inline bool is_header(Columns columns, const Values& values) {
  auto value = values.begin();
  return std::all_of(columns.begin(), columns.end(), [&](const Column& column) {
    const std::string_view text = trimmed(*value++);
    return column.presence == Presence::optional ||
           (text.size() == column.name.size() && lower_case(text) == lower_case(column.name));
  });
}

// Reads lines that are quoted as a whole: each is one field, which is a record of its own.
class QuotedLinesReader {
 public:
  QuotedLinesReader(std::string_view text, char separator) : lines_{text, ','}, separator_{separator} {}
  bool next(Record& record) {
    if (!lines_.next(record)) return false;
    if (record.fields.size() != 1) return true;
    const std::size_t line = record.line, lines = record.breaks + 1;
    const bool closed = record.closed;
    line_ = record.fields[0];
    CsvReader inside{line_, separator_};
    inside.next(record);
    record.line = line;
    record.closed = record.closed && closed;
    if (Record more; inside.next(more)) record.swallowed = lines;
    return true;
  }

 private:
  CsvReader lines_;
  char separator_;
  std::string line_;
};

// Whether a field of several lines is several rows, by a quote that opens in one and closes in another: it has as many
// separators as they would have, and a date of its own between two.
inline bool holds_rows(const Record& record, std::size_t width, char separator) {
  const auto several_lines = [](std::string_view field) {
    return field.find('\n') != field.npos || field.find('\r') != field.npos;
  };
  std::size_t found = record.fields.size() - 1;
  for (const std::string& field : record.fields)
    if (several_lines(field)) found += occurrences(field, separator);
  if (found < (record.breaks + 1) * (width - 1)) return false;
  const char ends[] = {separator, '\r', '\n', '"', '\0'};
  for (const std::string& field : record.fields) {
    if (!several_lines(field)) continue;
    for (std::size_t begin = 0, end = 0; end != field.npos; begin = end + 1) {
      end = field.find_first_of(ends, begin);
      const std::string_view part =
          trimmed(std::string_view{field}.substr(begin, end == field.npos ? end : end - begin));
      if (part.size() > 5 && part.size() < 40 && looks_dated(part)) return true;
    }
  }
  return false;
}

// f(line, values) for each row. The header is the first of the first records that has the required columns. A row of
// another width is kept: an unquoted comma in the last column is put back, what is missing is empty.
template <class Reader, class F>
TableRead read_table(Reader reader, char separator, Columns columns, F f) {
  TableRead table;
  Record record;
  std::optional<std::vector<std::size_t>> places;
  for (std::size_t i = 0; !places; ++i) {
    if (i == records_before_header || !reader.next(record) || !record.closed) return table;
    places = places_of(columns, record);
  }
  table.header = true;
  const std::size_t width = record.fields.size();
  const auto swallows = [&] {
    if (record.breaks > 0 && record.swallowed == 0 && width > 1 && holds_rows(record, width, separator))
      record.swallowed = record.breaks + 1;
    if (record.swallowed == 0) return false;
    table.swallowed.push_back({record.line, record.swallowed, {}});
    for (const std::string& field : record.fields) table.swallowed.back().text.append(field).push_back('\0');
    return true;
  };
  swallows();  // a header may, too
  Values values(places->size());
  while (reader.next(record)) {
    std::vector<std::string>& fields = record.fields;
    if (std::all_of(fields.begin(), fields.end(), [](const std::string& field) { return field.empty(); })) continue;
    if (!record.closed) {
      table.open_quote = record.line;
      break;
    }
    if (swallows()) continue;
    if (fields.size() != width) {
      if (++table.uneven_rows == 1) table.first_uneven = {record.line, fields.size(), width};
      for (std::size_t i = width; i < fields.size(); ++i) fields[width - 1] += "," + fields[i];
      fields.resize(width);
    }
    std::transform(places->begin(), places->end(), values.begin(), [&](std::size_t place) {
      return place < fields.size() ? std::string_view{fields[place]} : std::string_view{};
    });
    f(record.line, std::as_const(values));
  }
  return table;
}

// In UTF-8. Comments that a spreadsheet has saved are CSV. No row is read before a header is found, so that one way is
// tried after the other.
template <class F>
TableRead read_table(Dialect dialect, std::string_view text, Columns columns, F f) {
  TableRead table;
  if (dialect == Dialect::comments) table = read_table(CommentsReader{text}, ',', columns, f);
  for (const char separator : separators)
    if (!table.header) table = read_table(CsvReader{text, separator}, separator, columns, f);
  for (const char separator : separators)
    if (!table.header) table = read_table(QuotedLinesReader{text, separator}, separator, columns, f);
  return table;
}

// What all dates that show an order show; none where they show none, or both.
inline std::optional<DateOrder> order_of_dates(Dialect dialect, std::string_view text, Columns columns) {
  bool day_first = false, month_first = false;
  (void)read_table(dialect, text, columns, [&](std::size_t, const Values& values) {
    auto value = values.begin();
    for (const Column& column : columns) {
      const std::string_view date = *value++;
      if (!column.dated()) continue;
      if (const auto order = order_of(date)) (*order == DateOrder::day_first ? day_first : month_first) = true;
    }
  });
  if (day_first == month_first) return std::nullopt;
  return day_first ? DateOrder::day_first : DateOrder::month_first;
}

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
