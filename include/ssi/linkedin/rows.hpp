// Rows of an export by kind of file: copies counted once, dates checked, everything else reported.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ROWS_HPP
#define SSI_LINKEDIN_ROWS_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/archive.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/columns.hpp"
#include "ssi/linkedin/copies.hpp"
#include "ssi/linkedin/dates.hpp"
#include "ssi/linkedin/parts.hpp"
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

  /// f() -> Fate for each row of each file of the kind, while the values of the columns stand in their variables; what
  /// an earlier file counted is left out. Where there are several files, each(number) is asked before that, for every
  /// one of their rows with the number of its file, whether the row counts, and so may be one that is counted. True if
  /// the kind is known afterwards: read, or missing from a Complete archive. With ended, files tell how something is
  /// and no events: nothing is left out, and ended(known) is called behind the rows of each file, or once where there
  /// is none.
  bool read(const Source& source, Columns columns, const RowHandler& f,
            const std::function<bool(std::size_t)>& each = {}, const std::function<void(bool)>& ended = {}) {
    const auto files = archive_.of_kind(source.key);
    bool known = files.empty() && absent(source);
    if (files.empty() && ended) ended(known);
    if (files.empty()) return known;
    std::uint64_t& refused_here = refused_[source.key];
    detail::Copies copies;
    for (const std::string& path : files) {
      FileRead file{std::string{name_in(path)}};
      std::uint64_t may_miss = 0;
      const bool whole =
          read_file_of(path, {source, columns, f, each, ended, copies, may_miss, files.size() > 1}, file);
      known = whole || known;
      if (ended && !whole) ended(false);
      refused_here += whole ? may_miss : Count::largest;
      report_.files.push_back(std::move(file));
    }
    for (const Column& column : columns)
      if (column.text != nullptr) *column.text = {};  // it was a view of the file
    return known;
  }

  /// How many rows were refused of the files of a kind that was read. What a file held that could not be read, beside
  /// one that could, is any number.
  [[nodiscard]] std::uint64_t missed(const Source& source) const {
    const auto refused = refused_.find(source.key);
    return refused == refused_.end() ? 0 : refused->second;
  }
  /// Each of those may be an event of the kinds, of any day.
  void may_miss(EventLog& log, const Source& source, std::initializer_list<NetworkEvent> kinds,
                std::uint64_t each = 1) const {
    for (const NetworkEvent kind : kinds) log.may_miss(kind, missed(source) * each);
  }

  /// The moment in a text, if it can be LinkedIn's and the reader's.
  DateRead date(std::string_view text) const {
    const std::optional<Moment> moment = parse_moment(text, order_);
    if (moment && linkedin_launch <= moment->day && (!latest_ || moment->day <= *latest_)) return {moment};
    if (text.empty()) return {{}, "it has no date"};
    const std::string shown = "the date \"" + std::string{text.substr(0, 40)} + "\"";
    if (!moment && needs_order(text))
      return {{}, shown + " may be of two days: no other in its column shows whether the day or the month is first"};
    if (!moment) return {{}, shown.substr(shown.find('"')) + " is not a date"};
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

  struct Reading {
    const Source& source;
    Columns columns;
    const RowHandler& handler;
    const std::function<bool(std::size_t)>& each;
    const std::function<void(bool)>& ended;
    detail::Copies& copies;
    std::uint64_t& may_miss;
    bool copied;  // whether there is another file or part
  };

  // True if what the file counts is known.
  bool read_file_of(const std::string& path, Reading reading, FileRead& file) {
    const auto unknown_for = [&](const std::string& what) {
      report_.notes.push_back(file.file + " " + what);
      return false;
    };
    std::optional<std::string> bytes = archive_.files.read(path);
    if (!bytes) return unknown_for("cannot be read");
    const std::string text = to_utf8(std::move(*bytes));
    if (trimmed(text).empty()) return unknown_for("is empty");
    const std::vector<detail::Part> parts = detail::parts_of(text, reading.columns);
    if (parts.size() > 1)
      report_.notes.push_back(file.file + " holds " + std::to_string(parts.size()) +
                              " exports, one behind the other: what stands in several counts once");
    reading.copied = !reading.ended && (reading.copied || parts.size() > 1);
    bool header = false, whole = true;
    detail::TableRead::Uneven first_uneven;
    std::size_t uneven_rows = 0;
    for (const detail::Part& part : parts) {
      reading.copies.next_file();
      const detail::TableRead table = read_part(part, reading, file);
      header = header || table.header;
      whole = whole && table.header && !table.header_again && !table.open_quote;
      if (reading.ended && table.header && !table.open_quote) reading.ended(table.swallowed.empty());
      if (uneven_rows == 0) first_uneven = table.first_uneven, first_uneven.line += part.lines_before;
      uneven_rows += table.uneven_rows;
    }
    if (uneven_rows > 0)
      report_.notes.push_back(file.file + " has rows of another width than its header, the first on line " +
                              std::to_string(first_uneven.line) + ": " + std::to_string(first_uneven.fields) +
                              " fields for " + std::to_string(first_uneven.of) + " (" + std::to_string(uneven_rows) +
                              " in all)");
    if (!header) return unknown_for("has no header with " + names_of_required(reading.columns));
    if (!whole) return unknown_for("could not be read to its end: what it counts is unknown");
    if (file.refused > 0 && file.used == 0 && file.left_out == 0)
      return unknown_for("has no row that could be read, of " + std::to_string(file.refused));
    return true;
  }

  detail::TableRead read_part(const detail::Part& part, const Reading& reading, FileRead& file) {
    bool header_again = false;
    auto table = detail::read_table(
        reading.source.dialect, part.text, reading.columns, [&](std::size_t line, const detail::Values& values) {
          Fate fate = fate_of(values, part, reading);
          switch (fate.verdict) {
            case Fate::Verdict::used: ++file.used; break;
            case Fate::Verdict::left_out: ++file.left_out; break;
            case Fate::Verdict::refused:
              report_.refuse(file, part.lines_before + line, std::move(fate.reason));
              header_again = header_again || detail::is_header(reading.columns, values);
              if (!reading.copied || reading.copies.refused_first(detail::refused_key(reading.columns, values)))
                ++reading.may_miss;
          }
        });
    table.header_again = header_again;
    order_.reset();
    looked_for_order_ = false;
    for (const auto& [line, lines, text] : table.swallowed) {
      const std::string below = std::to_string(lines - 1) + (lines == 2 ? " line below" : " lines below");
      report_.refuse(file, part.lines_before + line, "a quote is opened here and closed " + below);
      file.refused += lines - 1;
      table.header_again = table.header_again || detail::holds_header(text, reading.columns);
      if (!reading.copied || reading.copies.refused_first(text)) reading.may_miss += lines;
    }
    if (table.open_quote)
      report_.refuse(file, part.lines_before + *table.open_quote,
                     "a quote is opened and never closed: the rest of the file cannot be read");
    return table;
  }

  // The order of the part's dates is looked for where the first of them needs it.
  DateRead date_of(std::string_view text, const detail::Part& part, const Reading& reading) {
    DateRead read = date(text);
    if (read.moment || looked_for_order_ || !needs_order(text)) return read;
    looked_for_order_ = true;
    order_ = detail::order_of_dates(reading.source.dialect, part.text, reading.columns);
    return date(text);
  }

  Fate fate_of(const detail::Values& values, const detail::Part& part, const Reading& reading) {
    auto value = values.begin();
    for (const Column& column : reading.columns) {
      if (column.text != nullptr) {
        *column.text = *value;
      } else {
        DateRead read = date_of(*value, part, reading);
        if (column.date_read != nullptr)
          *column.date_read = std::move(read);
        else if (!read.moment)
          return refused(std::move(read.why_not));
        else
          *column.date = *read.moment;
      }
      ++value;
    }
    if (!reading.copied) return reading.handler();
    if (reading.each && !reading.each(reading.copies.file())) return reading.handler();
    if (reading.copies.counted_before(detail::RowKeys{reading.columns})) return left_out();
    Fate fate = reading.handler();
    if (fate.verdict == Fate::Verdict::used) reading.copies.count();
    return fate;
  }

  static std::string names_of_required(Columns columns) {
    std::string names;
    bool several = false;
    for (const Column& column : columns) {
      if (column.presence == Presence::optional) continue;
      several = !names.empty();
      names.append(names.empty() ? "" : ", ").append(column.name);
    }
    return (several ? "the columns " : "the column ") + names;
  }

  const Archive& archive_;
  WhatWasRead& report_;
  std::optional<Day> latest_;
  std::optional<DateOrder> order_;  // of the dates in the part that is read now
  bool looked_for_order_ = false;
  std::map<std::string_view, std::uint64_t> refused_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
