// The dates of a workbook, whose order of day and month is found out once for all of its sheets.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WORKBOOK_DATES_HPP
#define SSI_LINKEDIN_WORKBOOK_DATES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/dates.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/workbook/sheet.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

// "Sep 12, 2026" as "12 Sep 2026"; all else as it is.
inline std::string day_before_name(std::string_view text) {
  const std::size_t blank = text.find(' '), comma = text.find(", ");
  if (blank == text.npos || comma == text.npos || comma < blank || month_of(text.substr(0, blank)) == 0)
    return std::string{text};
  return std::string{text.substr(blank + 1, comma - blank - 1)} + " " + std::string{text.substr(0, blank)} +
         std::string{text.substr(comma + 1)};
}
inline std::optional<Day> day_of(std::string_view text, std::optional<DateOrder> order) {
  if (text.size() > 40 || text.find_first_of("0123456789") == text.npos) return std::nullopt;
  const auto moment = parse_moment(day_before_name(text), order);
  return moment ? std::optional{moment->day} : std::nullopt;
}
inline bool is_date(std::string_view text) {
  return day_of(text, DateOrder::month_first) || day_of(text, DateOrder::day_first);
}
// The day of a post's id.
inline Day day_of_post(std::int64_t made) {
  return Day::from_since_1970(made / 86'400'000);
}
inline bool nearby(std::optional<Day> day, Day other) {
  return day && *day - other <= 1 && other - *day <= 1;
}

// f(date) for each date among the words: "Total followers on 9/14/2026:", "6/17/2026 - 9/14/2026".
template <class F>
void for_each_date(std::string_view text, F f) {
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix((std::min)(text.size(), word.size() + 1));
    while (word.ends_with(':') || word.ends_with(',')) word.remove_suffix(1);
    if (!word.empty() && '0' <= word[0] && word[0] <= '9' && is_date(word)) f(word);
  }
}

// "Content_2026-06-17_2026-09-14_Ana.xlsx": the first two days in a name; none where they are not in order.
inline std::optional<Days> range_of(std::string_view name) {
  std::vector<Day> days;
  for (std::size_t at = 0; at + 10 <= name.size() && days.size() < 2; ++at) {
    const std::string date{name.substr(at, 10)};
    if (const auto day = Day::parse(Text{date.c_str()})) days.push_back(*day), at += 9;
  }
  if (days.size() < 2 || days[1] < days[0]) return std::nullopt;
  return Days{days[0], days[1]};
}

// What shows the order of 6/5/2026, from the surest on: a date with a day above 12, a post's date beside its id, days
// that follow one another, the range in the file's name.
class OrderOfDates {
 public:
  // A date anywhere.
  void see(std::string_view text) {
    for_each_date(text, [&](std::string_view date) {
      if (const auto order = order_of(date)) count(own_, *order);
    });
  }
  // A date that stands beside the post's id.
  void see_post(std::string_view date, std::int64_t made) {
    for_each_fitting(posts_, [&](DateOrder order) { return nearby(day_of(date, order), day_of_post(made)); });
  }
  // The dates of a sheet of days, in its order.
  void see_days(const std::vector<std::string_view>& dates, const std::optional<Days>& range) {
    for_each_fitting(following_, [&](DateOrder order) { return follow(dates, order); });
    if (dates.empty() || !range) return;
    for_each_fitting(ranges_, [&](DateOrder order) {
      const auto first = day_of(dates.front(), order), last = day_of(dates.back(), order);
      return first && last && (std::min)(*first, *last) == range->from && (std::max)(*first, *last) == range->to;
    });
  }
  [[nodiscard]] std::optional<DateOrder> order() const {
    for (const Seen& seen : {own_, posts_, following_, ranges_}) {
      if (seen.day_first && seen.month_first) return std::nullopt;
      if (seen.day_first || seen.month_first) return seen.day_first ? DateOrder::day_first : DateOrder::month_first;
    }
    return std::nullopt;
  }
  // Whether the dates contradict each other.
  [[nodiscard]] bool both() const { return own_.day_first && own_.month_first; }

 private:
  struct Seen {
    bool day_first = false, month_first = false;
  };
  static void count(Seen& seen, DateOrder order) {
    (order == DateOrder::day_first ? seen.day_first : seen.month_first) = true;
  }
  // What fits in both orders shows none.
  template <class Fits>
  static void for_each_fitting(Seen& seen, Fits fits) {
    const bool day_first = fits(DateOrder::day_first), month_first = fits(DateOrder::month_first);
    if (day_first != month_first) count(seen, day_first ? DateOrder::day_first : DateOrder::month_first);
  }
  // Each a day after the one above, or before it; unreadable ones have their day too. One alone does in both orders.
  static bool follow(const std::vector<std::string_view>& dates, DateOrder order) {
    bool down = true, up = true;
    std::optional<std::pair<Day, std::size_t>> first;
    for (std::size_t i = 0; i < dates.size(); ++i) {
      if (!is_date(dates[i])) continue;
      const auto day = day_of(dates[i], order);
      if (!day) return false;
      if (!first) first = {*day, i};
      const auto rows = static_cast<std::int64_t>(i - first->second);
      down = down && *day - first->first == rows;
      up = up && first->first - *day == rows;
    }
    return down || up;
  }

  Seen own_, posts_, following_, ranges_;
};

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
