// Where in a sheet of creator analytics the days, the posts and the numbers of one post stand, by their content.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WORKBOOK_TABLES_HPP
#define SSI_LINKEDIN_WORKBOOK_TABLES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/workbook/dates.hpp"
#include "ssi/linkedin/workbook/sheet.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

// A row for each day.
struct DayTable {
  enum class Of : unsigned char { followers, engagements };
  Of of = Of::followers;
  std::size_t header = 0, date = 0, number = 0;  // the header's row, and columns
};
constexpr std::string_view name_of(DayTable::Of of) {
  switch (of) {
    case DayTable::Of::followers: return "new followers";
    case DayTable::Of::engagements: return "engagements";
  }
  return "?";
}

// The address of a post; its date stands in the next column.
struct PostCell {
  std::size_t row = 0, column = 0;
  std::int64_t made = 0;
};

// Of a workbook of one post: a word and a number in each row.
struct SinglePost {
  std::size_t row = 0;  // of its address
  std::int64_t made = 0;
  std::string_view date, reactions, comments, engagements;
};

struct SheetTables {
  const Sheet* sheet = nullptr;
  std::optional<DayTable> days;
  std::vector<PostCell> posts;
  std::optional<SinglePost> single;
  bool other_days = false;           // a table of days of something else
  std::vector<std::string> fillers;  // numbers that stand in headers, where no word does

  [[nodiscard]] bool any() const { return days || !posts.empty() || single; }
};

inline bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  const std::string lower = lower_case(text);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lower.find(word) != lower.npos; });
}
inline bool is_word(std::string_view text) {
  return !text.empty() && !whole_number(text) && !is_date(text) && !post_time(text);
}
inline std::optional<std::int64_t> linked_post(std::string_view text) {
  return text.find("linkedin.com/") == text.npos ? std::nullopt : post_time(text);
}

class TablesOf {
 public:
  explicit TablesOf(const Sheet& sheet) : sheet_{sheet} { found_.sheet = &sheet; }

  SheetTables find() {
    std::optional<std::size_t> header;
    for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
      find_posts(row);
      const std::size_t date = first_of(row);
      if (!header && is_date(cell(sheet_, row, date))) {
        header = header_of(row, date);
        if (!header)
          header = sheet_.rows.size();  // days without a header are looked at once
        else
          find_days(*header, date);
      }
    }
    if (!found_.posts.empty()) see_fillers(found_.posts.front().row);
    return std::move(found_);
  }

 private:
  // The column of the first cell that is not empty; 0 where all are.
  [[nodiscard]] std::size_t first_of(std::size_t row) const {
    for (std::size_t column = 0; column < sheet_.rows[row].size(); ++column)
      if (!cell(sheet_, row, column).empty()) return column;
    return 0;
  }

  // The nearest row above with words over the dates and beside; rows between may be unreadable ones.
  [[nodiscard]] std::optional<std::size_t> header_of(std::size_t first, std::size_t date) const {
    constexpr std::size_t farthest = 10;
    for (std::size_t row = first; row > 0 && first - row < farthest;)
      if (--row; is_word(cell(sheet_, row, date)) && !words_of(row, date + 1).empty()) return row;
    return std::nullopt;
  }
  [[nodiscard]] std::vector<std::size_t> words_of(std::size_t row, std::size_t from) const {
    std::vector<std::size_t> columns;
    for (std::size_t column = from; column < sheet_.rows[row].size(); ++column)
      if (is_word(cell(sheet_, row, column))) columns.push_back(column);
    return columns;
  }

  // By the words of the header in the languages that are known; else followers are what stands alone beside the day
  // below a total of a day, and engagements the second of two.
  void find_days(std::size_t header, std::size_t date) {
    const std::vector<std::size_t> columns = words_of(header, date + 1);
    const auto those = [&](auto good) {
      std::vector<std::size_t> some;
      for (const std::size_t column : columns)
        if (good(cell(sheet_, header, column))) some.push_back(column);
      return some;
    };
    const auto followers = those([](std::string_view word) {
      return has_any(word, {"follower", "seguidor", "abonn", "volger", "följare", "følger", "takipç", "obserw",
                            "подписчик"}) &&
             !has_any(word, {"total", "gesamt"});
    });
    const auto engagements = those([](std::string_view word) {
      return has_any(word, {"engagement", "interac", "interaç", "interaz", "interakt"});
    });
    const auto known = those([](std::string_view word) {
      return has_any(word, {"impression", "view", "reach", "reaction", "comment", "follower"});
    });
    const auto is = [&](DayTable::Of of, std::size_t number) { found_.days = DayTable{of, header, date, number}; };
    if (followers.size() == 1 && engagements.empty()) return is(DayTable::Of::followers, followers[0]);
    if (engagements.size() == 1 && followers.empty()) return is(DayTable::Of::engagements, engagements[0]);
    found_.other_days = !followers.empty() || !engagements.empty() || !known.empty();
    if (found_.other_days) return;
    if (columns.size() == 1 && below_total(header)) return is(DayTable::Of::followers, columns[0]);
    if (columns.size() == 2) return is(DayTable::Of::engagements, columns[1]);
    found_.other_days = true;
  }
  [[nodiscard]] bool below_total(std::size_t header) const {
    for (std::size_t row = 0; row < header; ++row) {
      bool dated = false;
      for_each_date(cell(sheet_, row, 0), [&](std::string_view) { dated = true; });
      if (dated && (whole_number(cell(sheet_, row, 1)) || whole_number(cell(sheet_, row + 1, 0)) ||
                    whole_number(cell(sheet_, row + 1, 1))))
        return true;
    }
    return false;
  }

  void find_posts(std::size_t row) {
    for (std::size_t column = 0; column < sheet_.rows[row].size(); ++column) {
      const auto made = linked_post(cell(sheet_, row, column));
      if (!made) continue;
      if (column == 1 && is_word(cell(sheet_, row, 0)))
        find_single(row, *made);
      else
        found_.posts.push_back({row, column, *made});
    }
  }
  void find_single(std::size_t address, std::int64_t made) {
    if (found_.single) return;
    SinglePost& single = found_.single.emplace(SinglePost{address, made, {}, {}, {}, {}});
    for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
      const std::string word = lower_case(cell(sheet_, row, 0));
      for (const auto& [name, place] : {std::pair{"post date", &single.date},
                                        {"post publish date", &single.date},
                                        {"reactions", &single.reactions},
                                        {"comments", &single.comments},
                                        {"social engagements", &single.engagements}})
        if (word == name && place->empty()) *place = cell(sheet_, row, 1);
    }
  }
  void see_fillers(std::size_t first) {
    for (std::size_t row = first; row > 0 && first - row < 3;) {
      if (--row; words_of(row, 0).size() < 2) continue;
      for (const std::string& text : sheet_.rows[row])
        if (whole_number(trimmed(text))) found_.fillers.emplace_back(trimmed(text));
      return;
    }
  }

  const Sheet& sheet_;
  SheetTables found_;
};

inline SheetTables tables_of(const Sheet& sheet) {
  return TablesOf{sheet}.find();
}

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
