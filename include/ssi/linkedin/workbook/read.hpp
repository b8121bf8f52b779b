// Reading LinkedIn's workbook of creator analytics, of all posts or of one, from its sheets.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WORKBOOK_READ_HPP
#define SSI_LINKEDIN_WORKBOOK_READ_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/read.hpp"
#include "ssi/linkedin/workbook/dates.hpp"
#include "ssi/linkedin/workbook/sheet.hpp"
#include "ssi/linkedin/workbook/tables.hpp"
#include "ssi/linkedin/workbook/workbook.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// Most new followers of one workbook, our choice: they are kept one by one, and no target is a thousandth of it.
inline constexpr std::uint64_t most_new_followers = 1'000'000;

namespace detail {

class WorkbookReader {
 public:
  WorkbookReader(const std::vector<Sheet>& sheets, const Options& options, std::string_view file)
      : sheets_{sheets}, latest_{options.latest.value_or(tomorrow())} {
    book_.report.kind = ArchiveKind::workbook;
    book_.report.kind_reason = "it has days of new followers or of engagements, or posts";
    range_ = range_of(file);
  }

  Workbook read() {
    std::vector<SheetTables> tables;
    for (const Sheet& sheet : sheets_) tables.push_back(tables_of(sheet));
    find_order(tables);
    for (const SheetTables& found : tables) {
      FileRead file{found.sheet->name};
      if (found.days) read_days(*found.sheet, *found.days, file);
      for (const PostCell& post : found.posts) read_post(*found.sheet, post, file);
      if (found.single) read_single(*found.sheet, *found.single, file);
      if (found.other_days)
        note(found.sheet->name + " has days of something else than new followers and engagements: it is not read");
      if (found.any()) book_.report.files.push_back(std::move(file));
    }
    if (book_.report.files.empty())
      note("no sheet of creator analytics was found: looked for days with new followers or engagements, and for posts");
    else if (dates_.both())
      note("some dates of the workbook have the day first, and some the month: those that may be either are refused");
    return std::move(book_);
  }

 private:
  void note(std::string text) { book_.report.notes.push_back(std::move(text)); }

  void find_order(const std::vector<SheetTables>& tables) {
    for (const SheetTables& found : tables) {
      fillers_.insert(found.fillers.begin(), found.fillers.end());
      for (const auto& row : found.sheet->rows)
        for (const std::string& text : row)
          if (text.size() < 100) dates_.see(text);
      for (const PostCell& post : found.posts)
        dates_.see_post(cell(*found.sheet, post.row, post.column + 1), post.made);
      if (found.single) dates_.see_post(found.single->date, found.single->made);
      if (!found.days) continue;
      std::vector<std::string_view> dates;
      for (std::size_t row = found.days->header + 1; row < found.sheet->rows.size(); ++row)
        if (const auto date = cell(*found.sheet, row, found.days->date); !date.empty()) dates.push_back(date);
      dates_.see_days(dates, range_);
    }
  }

  struct DayRead {
    std::optional<Day> day;
    std::string why_not = {};
  };
  // As Rows::date() does.
  [[nodiscard]] DayRead day(std::string_view text) const {
    const auto read = day_of(text, dates_.order());
    if (read && linkedin_launch <= *read && *read <= latest_) return {read};
    const std::string shown = "the date \"" + std::string{text.substr(0, 40)} + "\"";
    if (!read && is_date(text))
      return {{}, shown + " may be of two days: nothing in the workbook shows whether the day or the month is first"};
    if (!read) return {{}, shown.substr(shown.find('"')) + " is not a date"};
    if (*read < linkedin_launch)
      return {{}, shown + " is before LinkedIn's first day, " + linkedin_launch.text().c_str()};
    return {{}, shown + " is after " + latest_.text().c_str()};
  }
  // Some writer puts one number into every cell that is empty.
  [[nodiscard]] std::optional<std::uint64_t> number(std::string_view text) const {
    return fillers_.contains(std::string{text}) ? std::nullopt : whole_number(text);
  }

  void read_days(const Sheet& sheet, const DayTable& table, FileRead& file) {
    std::map<Day, std::uint64_t> by_day;
    for (std::size_t row = table.header + 1; row < sheet.rows.size(); ++row) {
      const std::string_view date = cell(sheet, row, table.date), value = cell(sheet, row, table.number);
      if (date.empty()) continue;
      const auto refuse = [&](std::string why) { book_.report.refuse(file, row + 1, std::move(why)); };
      auto [read, why_not] = day(date);
      const auto count = number(value);
      if (!read) {
        refuse(std::move(why_not));
      } else if (!count) {
        refuse("\"" + std::string{value.substr(0, 40)} + "\" is not a number of " + std::string{name_of(table.of)});
      } else {
        const auto [place, is_new] = by_day.emplace(*read, *count);
        place->second = (std::max)(place->second, *count);
        ++(is_new ? file.used : file.left_out);
      }
    }
    if (table.of == DayTable::Of::engagements)
      for (const auto& [day, count] : by_day) book_.engagements[day] = (std::max)(book_.engagements[day], count);
    else
      add_followers(by_day, file);
    if (!by_day.empty() && (!book_.newest || *book_.newest < by_day.rbegin()->first))
      book_.newest = by_day.rbegin()->first;
  }

  void add_followers(const std::map<Day, std::uint64_t>& by_day, FileRead& file) {
    constexpr auto kind = NetworkEvent::new_follower;
    std::uint64_t left = most_new_followers - (std::min)(most_new_followers, std::uint64_t{book_.log.size()});
    for (const auto& [day, count] : by_day) {
      if (book_.log.covers(kind, day)) {  // of another sheet
        --file.used, ++file.left_out;
        continue;
      }
      if (count > left) {
        --file.used;
        book_.report.refuse(file, 0,
                            std::to_string(count) + " new followers of " + day.text().c_str() +
                                " are too many: no more than " + std::to_string(most_new_followers) +
                                " are kept in all");
        continue;
      }
      left -= count;
      for (std::uint64_t i = 0; i < count; ++i) book_.log.add({.kind = kind, .day = day});
      book_.log.cover(kind, {day, day});
    }
  }

  // The date that is written, else the day of the id.
  [[nodiscard]] DayRead published(std::string_view date, std::int64_t made) const {
    if (date.empty() || fillers_.contains(std::string{date})) {
      const Day by_id = day_of_post(made);
      if (linkedin_launch <= by_id && by_id <= latest_) return {by_id};
      return {{}, std::string{"its id is of "} + by_id.text().c_str() + ", and cannot be"};
    }
    return day(date);
  }

  void read_post(const Sheet& sheet, const PostCell& post, FileRead& file) {
    auto [read, why_not] = published(cell(sheet, post.row, post.column + 1), post.made);
    if (!read) return book_.report.refuse(file, post.row + 1, std::move(why_not));
    const std::size_t before = book_.posts.size();
    add_post(book_.posts, post.made, {*read});
    ++(before < book_.posts.size() ? file.used : file.left_out);
  }

  void read_single(const Sheet& sheet, const SinglePost& single, FileRead& file) {
    const auto refuse = [&](std::string why) { book_.report.refuse(file, single.row + 1, std::move(why)); };
    auto [read, why_not] = published(single.date, single.made);
    if (!read) return refuse(std::move(why_not));
    PostSeen post{*read};
    const auto reactions = number(single.reactions), comments = number(single.comments);
    const auto all = number(single.engagements);
    if (!reactions || !comments)
      note(sheet.name + " has no numbers of reactions and comments: its words are read in English only");
    else if (all && *all < *reactions + *comments)
      return refuse(std::to_string(*reactions) + (*reactions == 1 ? " reaction and " : " reactions and ") +
                    std::to_string(*comments) +
                    (*comments == 1 ? " comment are more than all " : " comments are more than all ") +
                    std::to_string(*all) + " social engagements");
    else
      // It was taken before it is read, whatever the calendar of whoever reads it.
      post.received = {Count{*reactions}.low(), Count{*comments}.low(), (std::min)(latest_, tomorrow() - 1)};
    add_post(book_.posts, single.made, post);
    ++file.used;
  }

  const std::vector<Sheet>& sheets_;
  Day latest_;
  std::optional<Days> range_;
  OrderOfDates dates_;
  std::set<std::string> fillers_;
  Workbook book_;
};

}  // namespace detail

/// Reads the sheets of a workbook, old or new, of all posts or of one; DISCOVERY and DEMOGRAPHICS hold nothing that
/// counts. Sheets are found by what is in them, not by their names. Dates as 6/5/2026 are read where the workbook or
/// the range in the file's name shows their order, else refused with that reason. Of the options `latest` is used: rows
/// dated later are refused, and the numbers of a single post were taken no later. Complexity: n log n in the cells.
///
///     const Workbook book = read_workbook(sheets, {.latest = today}, "Content_2026-06-17_2026-09-14_Ana.xlsx");
///     book.activity(today).profile.new_followers   // at least 77
///     book.wanted(today)                           // "... one of 365 days, taken on or after 2026-09-14, ..."
[[nodiscard]] inline Workbook read_workbook(const std::vector<Sheet>& sheets, const Options& options = {},
                                            std::string_view file = {}) {
  return detail::WorkbookReader{sheets, options, file}.read();
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
