// Rows of an export by kind of file: copies counted once, dates checked, everything else reported.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ROWS_HPP
#define SSI_LINKEDIN_ROWS_HPP

#include <cstddef>
#include <cstdint>
#include <filesystem>
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
#include "ssi/linkedin/columns.hpp"
#include "ssi/linkedin/dates.hpp"
#include "ssi/linkedin/reading.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/linkedin/table.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// LinkedIn's first day; no event is older. Source: its own "About" page, launched 5 May 2003.
inline constexpr auto linkedin_launch = Day{"2003-05-05"};

/// A date of a file: its moment, or why what has it is refused, a sentence.
struct [[nodiscard]] DateRead {
  std::optional<Moment> moment;
  std::string why_not = {};
};

namespace detail {

// A record that stands in several files of a kind (a copy " (1)", the same table in another encoding) counts as often
// as in the file that has it most often; inside of one file, equal rows are different events.
class Copies {
 public:
  void next_file() { here_.clear(); }
  // What is required identifies a record; the rest may change from one export to the next: a job, the folder of a
  // message, whether there is an address at all.
  bool counted_before(Columns columns, const Values& values) {
    std::string row;
    auto next = values.begin();
    for (const Column& column : columns) {
      const std::string_view value = *next++;
      if (column.presence == Presence::optional) continue;
      // A copy may write the same otherwise: Excel its dates, the UTF-16 files "Accepted" for "ACCEPTED".
      const auto moment = parse_moment(value);
      row.append(moment ? std::to_string(moment->since_1970()) : lower_case(value)).push_back('\0');
    }
    const std::size_t times = ++here_[row];
    std::size_t& counted = counted_[row];
    if (times <= counted) return true;
    counted = times;
    return false;
  }

 private:
  std::map<std::string, std::size_t> here_, counted_;
};

}  // namespace detail

/// Reads the files of one archive by kind, and keeps the report. Nothing of a row is kept.
///
///   Rows rows{archive, report, std::nullopt};
///   std::string_view skill;
///   rows.read(sources::skills, {{"Name", skill}}, [] { return used(); })   // true; report.files[0].used is 5
class Rows {
 public:
  /// Rows dated after `latest` are refused; without it, none are. Archive and report have to live as long.
  Rows(const Archive& archive, WhatWasRead& report, std::optional<Day> latest)
      : archive_{archive}, report_{report}, latest_{latest} {}

  /// f() -> Fate for each row of each file of the kind, while the values of the columns stand in their variables. True
  /// if the kind is known afterwards: read, or missing from a Complete archive.
  bool read(const Source& source, Columns columns, const RowHandler& f) {
    const auto files = archive_.files(source.key);
    if (files.empty()) return absent(source);
    bool known = false;
    std::uint64_t& refused_here = refused_[source.key];
    detail::Copies copies;
    const auto fate_of = [&](const detail::Values& values) {
      return files.size() > 1 && copies.counted_before(columns, values) ? left_out() : handled(columns, values, f);
    };
    for (const std::filesystem::path& path : files) {
      FileRead file{path.filename().string()};
      copies.next_file();
      const bool whole = read_file_of(source, path, columns, file, fate_of);
      known = whole || known;
      refused_here += whole ? file.refused : Count::largest;
      report_.files.push_back(std::move(file));
    }
    for (const Column& column : columns)
      if (column.text != nullptr) *column.text = {};  // it was a view of the file
    return known;
  }

  /// Of the files of a kind that was read: each row that was refused may be an event of the kind, of any day. What a
  /// file held that could not be read, beside one that could, may be any number of them.
  void may_miss(EventLog& log, const Source& source, std::initializer_list<NetworkEvent> kinds,
                std::uint64_t each = 1) const {
    const auto refused = refused_.find(source.key);
    if (refused == refused_.end()) return;
    for (const NetworkEvent kind : kinds) log.may_miss(kind, refused->second * each);
  }

  /// The moment in a text, if it can be LinkedIn's and the reader's.
  DateRead date(std::string_view text) const {
    const std::optional<Moment> moment = parse_moment(text);
    if (moment && linkedin_launch <= moment->day && (!latest_ || moment->day <= *latest_)) return {moment};
    if (text.empty()) return {{}, "it has no date"};
    const std::string shown = "the date \"" + std::string{text.substr(0, 40)} + "\"";
    if (!moment) return {{}, shown + " is none"};
    if (moment->day < linkedin_launch)
      return {{}, shown + " is before LinkedIn's first day, " + linkedin_launch.text().c_str()};
    return {{}, shown + " is after " + latest_->text().c_str()};
  }

  [[nodiscard]] bool has(const Source& source) const { return archive_.has(source.key); }
  [[nodiscard]] const Archive& archive() const { return archive_; }
  [[nodiscard]] WhatWasRead& report() { return report_; }

 private:
  // What is missing is none in a Complete archive, and unknown in any other, and where a file may be it.
  bool absent(const Source& source) {
    report_.absent.emplace_back(source.name);
    return archive_.kind == ArchiveKind::complete && !archive_.may_have(source.key);
  }

  // True if what the file counts is known.
  bool read_file_of(const Source& source, const std::filesystem::path& path, Columns columns, FileRead& file,
                    const std::function<Fate(const detail::Values&)>& fate_of) {
    const auto unknown_for = [&](const std::string& what) {
      report_.notes.push_back(file.file + " " + what);
      return false;
    };
    std::optional<std::string> bytes = read_file(path);
    if (!bytes) return unknown_for("cannot be read");
    const std::string text = to_utf8(std::move(*bytes));
    if (trimmed(text).empty()) return unknown_for("is empty");
    const auto table =
        detail::read_table(source.dialect, text, columns, [&](std::size_t line, const detail::Values& values) {
          Fate fate = fate_of(values);
          switch (fate.verdict) {
            case Fate::Verdict::used: ++file.used; break;
            case Fate::Verdict::left_out: ++file.left_out; break;
            case Fate::Verdict::refused: report_.refuse(file, line, std::move(fate.reason));
          }
        });
    if (!table.header) return unknown_for("has no header with the columns " + names_of_required(columns));
    for (const auto& [line, lines] : table.swallowed) {
      report_.refuse(file, line, "a quote is opened here and closed " + std::to_string(lines - 1) + " lines below");
      file.refused += lines - 1;
    }
    if (table.open_quote)
      report_.refuse(file, *table.open_quote,
                     "a quote is opened and never closed: the rest of the file cannot be read");
    if (table.uneven_rows > 0)
      report_.notes.push_back(
          file.file + " has rows of another width than its header, the first on line " +
          std::to_string(table.first_uneven.line) + ": " + std::to_string(table.first_uneven.fields) + " fields for " +
          std::to_string(table.first_uneven.of) + " (" + std::to_string(table.uneven_rows) + " in all)");
    if (table.open_quote) return unknown_for("could not be read to its end: what it counts is unknown");
    if (file.refused > 0 && file.used == 0 && file.left_out == 0)
      return unknown_for("has no row that could be read, of " + std::to_string(file.refused));
    return true;
  }

  Fate handled(Columns columns, const detail::Values& values, const RowHandler& f) const {
    auto value = values.begin();
    for (const Column& column : columns) {
      if (column.text != nullptr) {
        *column.text = *value;
      } else {
        DateRead read = date(*value);
        if (!read.moment) return refused(std::move(read.why_not));
        *column.date = *read.moment;
      }
      ++value;
    }
    return f();
  }

  static std::string names_of_required(Columns columns) {
    std::string names;
    for (const Column& column : columns)
      if (column.presence == Presence::required) names.append(names.empty() ? "" : ", ").append(column.name);
    return names;
  }

  const Archive& archive_;
  WhatWasRead& report_;
  std::optional<Day> latest_;
  std::map<std::string_view, std::uint64_t> refused_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
