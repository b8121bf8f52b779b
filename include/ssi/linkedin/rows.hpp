// Rows of an export's files by column name: the header found, dates checked, everything else reported.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ROWS_HPP
#define SSI_LINKEDIN_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/archive.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/comments.hpp"
#include "ssi/linkedin/csv.hpp"
#include "ssi/linkedin/dates.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What becomes of a row: a date that is read counts it as used, a reason refuses it.
struct Fate {
  enum class Verdict : unsigned char { used, left_out, refused };
  Verdict verdict = Verdict::used;
  std::string reason = {};
};
inline Fate used() {
  return {};
}
inline Fate left_out() {
  return {Fate::Verdict::left_out};
}
inline Fate refused(std::string reason) {
  return {Fate::Verdict::refused, std::move(reason)};
}

/// The values of the columns that were asked for, in the order asked; empty where an optional column is missing.
using Fields = std::vector<std::string_view>;

/// What to do with a row. A type of its own for each kind of file would compile the reader once for each of them.
using RowHandler = std::function<Fate(const Fields&)>;

/// LinkedIn's first day; no event is older. Source: its own "About" page, launched 5 May 2003.
inline constexpr auto linkedin_launch = Day{2003, 5, 5};

/// Reads the files of one archive by kind, and keeps the report.
class Rows {
 public:
  /// Rows dated after `latest` are refused; without it, none are.
  Rows(const Archive& archive, WhatWasRead& report, std::optional<Day> latest)
      : archive_{archive}, report_{report}, latest_{latest} {}

  /// f(row) -> Fate for each row of each file of the kind. The header is the first of the first records that has the
  /// required columns. True if the kind is known afterwards: read, or missing from a Complete archive.
  bool read(std::string_view key, std::initializer_list<std::string_view> required,
            std::initializer_list<std::string_view> optional, const RowHandler& f) {
    const auto files = archive_.files(key);
    if (files.empty()) return absent(key);
    bool known = false;
    // A record that stands in several files of a kind (a copy " (1)", the same table in another encoding) counts as
    // often as in the file that has it most often; inside of one file, equal rows are different events.
    Multiplicities counted;
    for (const std::filesystem::path& path : files) {
      FileRead file{path.filename().string()};
      Multiplicities here;
      const auto once = [&](const Fields& row) {
        if (files.size() == 1) return f(row);
        std::string all;
        for (const std::string_view value : row) {
          // A copy may write the same otherwise: Excel its dates, the UTF-16 files "Accepted" for "ACCEPTED".
          const auto moment = parse_moment(value);
          all.append(moment ? std::to_string(moment->since_1970()) : lower_case(value)).push_back('\0');
        }
        const std::size_t times = ++here[all];
        if (times <= counted[all]) return left_out();
        counted[all] = times;
        return f(row);
      };
      known = read_file_of(key, path, required, optional, file, once) || known;
      report_.files.push_back(std::move(file));
    }
    return known;
  }

  /// None, and the reason in `why`, for what is no date or cannot be LinkedIn's.
  std::optional<Moment> moment(std::string_view text, std::string& why) const {
    const std::optional<Moment> moment = parse_moment(text);
    if (moment && linkedin_launch <= moment->day && (!latest_ || moment->day <= *latest_)) return moment;
    const std::string shown = "the date \"" + std::string{text.substr(0, 40)} + "\"";
    if (text.empty())
      why = "it has no date";
    else if (!moment)
      why = shown + " is none";
    else if (moment->day < linkedin_launch)
      why = shown + " is before LinkedIn's first day, " + linkedin_launch.text().c_str();
    else
      why = shown + " is after " + latest_->text().c_str();
    return std::nullopt;
  }

  const Archive& archive() const { return archive_; }
  WhatWasRead& report() { return report_; }
  /// What is missing is none in a Complete archive, and unknown in any other.
  bool absent(std::string_view key) {
    for (const Source& source : sources)
      if (source.key == key) report_.absent.emplace_back(source.name);
    return archive_.kind == ArchiveKind::complete;
  }

 private:
  using Multiplicities = std::map<std::string, std::size_t, std::less<>>;
  // The preamble of Connections.csv is three records long; a header further down is none.
  static constexpr std::size_t records_before_header = 10;

  bool read_file_of(std::string_view key, const std::filesystem::path& path,
                    std::initializer_list<std::string_view> required, std::initializer_list<std::string_view> optional,
                    FileRead& file, const RowHandler& f) {
    std::optional<std::string> bytes = read_file(path);
    if (!bytes) return note(file, "cannot be read"), false;
    const std::string text = to_utf8(std::move(*bytes));
    if (text.find_first_not_of(" \r\n\t") == text.npos) return note(file, "is empty"), false;
    // The UTF-16 files of 2018 to 2022 are separated by tabs.
    const std::string_view first_line = std::string_view{text}.substr(0, text.find('\n'));
    const bool tabs = first_line.find('\t') != first_line.npos && first_line.find(',') == first_line.npos;
    file_ends_early_ = false;
    rows_of_other_width_ = 0;
    const bool header = key == "comments" ? rows_of(CommentsReader{text}, required, optional, file, f)
                                          : rows_of(CsvReader{text, tabs ? '\t' : ','}, required, optional, file, f);
    if (!header) {
      std::string columns;
      for (const std::string_view column : required) columns += (columns.empty() ? "" : ", ") + std::string{column};
      return note(file, "has no header with the columns " + columns), false;
    }
    if (rows_of_other_width_ > 0)
      report_.notes.push_back(first_of_other_width_ + " (" + std::to_string(rows_of_other_width_) + " in all)");
    if (file_ends_early_) return note(file, "could not be read to its end: what it counts is unknown"), false;
    if (file.refused > 0 && file.used == 0 && file.left_out == 0)
      return note(file, "has no row that could be read, of " + std::to_string(file.refused)), false;
    return true;
  }

  template <class Reader>
  bool rows_of(Reader reader, std::initializer_list<std::string_view> required,
               std::initializer_list<std::string_view> optional, FileRead& file, const RowHandler& f) {
    std::vector<std::size_t> columns;
    Record record;
    for (std::size_t i = 0; columns.empty(); ++i) {
      if (i == records_before_header || !reader.next(record)) return false;
      columns = columns_of(record, required, optional);
    }
    const std::size_t width = record.fields.size();
    Fields row(columns.size());
    while (reader.next(record)) {
      if (std::all_of(record.fields.begin(), record.fields.end(),
                      [](const std::string& field) { return field.empty(); }))
        continue;
      if (!record.closed) {
        report_.refuse(file, record.line, "a quote is opened and never closed: the rest of the file cannot be read");
        file_ends_early_ = true;
        break;
      }
      if (record.fields.size() != width) other_width(file, record, width);
      for (std::size_t i = 0; i < columns.size(); ++i)
        row[i] = columns[i] < record.fields.size() ? std::string_view{record.fields[columns[i]]} : std::string_view{};
      Fate fate = f(std::as_const(row));
      switch (fate.verdict) {
        case Fate::Verdict::used: ++file.used; break;
        case Fate::Verdict::left_out: ++file.left_out; break;
        case Fate::Verdict::refused: report_.refuse(file, record.line, std::move(fate.reason));
      }
    }
    return true;
  }

  static std::vector<std::size_t> columns_of(const Record& header, std::initializer_list<std::string_view> required,
                                             std::initializer_list<std::string_view> optional) {
    std::vector<std::size_t> columns;
    const auto place = [&](std::string_view name) {
      return static_cast<std::size_t>(std::find(header.fields.begin(), header.fields.end(), name) -
                                      header.fields.begin());
    };
    constexpr std::size_t missing = ~std::size_t{0};
    for (const std::string_view name : required) {
      columns.push_back(place(name));
      if (columns.back() == header.fields.size()) return {};
    }
    for (const std::string_view name : optional)
      columns.push_back(place(name) == header.fields.size() ? missing : place(name));
    return columns;
  }

  // Kept, and said: an unquoted comma in the last column is put back, what is missing is empty.
  void other_width(const FileRead& file, Record& record, std::size_t width) {
    if (++rows_of_other_width_ == 1)
      first_of_other_width_ = file.file + " has rows of another width than its header, the first on line " +
                              std::to_string(record.line) + ": " + std::to_string(record.fields.size()) +
                              " fields for " + std::to_string(width);
    for (std::size_t i = width; i < record.fields.size(); ++i) record.fields[width - 1] += "," + record.fields[i];
    record.fields.resize(width);
  }
  void note(const FileRead& file, std::string what) { report_.notes.push_back(file.file + " " + std::move(what)); }

  const Archive& archive_;
  WhatWasRead& report_;
  std::optional<Day> latest_;
  bool file_ends_early_ = false;
  std::size_t rows_of_other_width_ = 0;
  std::string first_of_other_width_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
