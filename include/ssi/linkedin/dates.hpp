// Moments in the shapes that LinkedIn's files write them.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_DATES_HPP
#define SSI_LINKEDIN_DATES_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "ssi/linkedin/months.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A second of a day, UTC; midnight where the file gives only the day.
///
///   parse_moment("1/29/26, 2:37 PM")   // Moment{.day = Day{"2026-01-29"}, .second = 52620}
struct [[nodiscard]] Moment {
  Day day;
  std::int32_t second = 0;  ///< of the day, 0 to 86400: leap seconds are written

  /// Unit: seconds.
  [[nodiscard]] constexpr std::int64_t since_1970() const { return std::int64_t{86400} * day.since_1970() + second; }
  friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

namespace detail {

// Walks over a text; every step answers whether it was there.
class Scanner {
 public:
  constexpr explicit Scanner(std::string_view text) : text_{text} {}

  constexpr bool number(int& value, std::size_t least, std::size_t most) {
    std::size_t digits = 0;
    for (value = 0; digits < most && digits < text_.size() && '0' <= text_[digits] && text_[digits] <= '9'; ++digits)
      value = 10 * value + (text_[digits] - '0');
    text_.remove_prefix(digits);
    return digits >= least;
  }
  static constexpr char none = '\0';
  // The one that was there, or none.
  constexpr char one_of(std::string_view list) {
    for (const char c : list)
      if (literal(c)) return c;
    return none;
  }
  constexpr bool literal(char expected) {
    if (text_.empty() || text_.front() != expected) return false;
    text_.remove_prefix(1);
    return true;
  }
  constexpr bool literal(std::string_view expected) {
    if (!text_.starts_with(expected)) return false;
    text_.remove_prefix(expected.size());
    return true;
  }
  // A name, which a spreadsheet may end with a full stop.
  constexpr bool month(int& month) {
    constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::string_view word = text_.substr(0, text_.find_first_of("0123456789 -./,"));
    month = 0;
    for (int i = 1; word.size() == 3 && month == 0 && i <= 12; ++i)
      if (names.substr(3 * static_cast<std::size_t>(i - 1), 3) == word) month = i;
    if (month == 0 && word.size() >= 3) month = month_of(word);
    if (month == 0) return false;
    literal(word);
    if (text_.size() > 1 && text_[0] == '.' && std::string_view{" -/"}.find(text_[1]) != text_.npos) literal('.');
    return true;
  }
  constexpr bool weekday() {
    for (const std::string_view name : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
      if (literal(name)) return true;
    return false;
  }
  constexpr bool end() const { return text_.empty(); }
  constexpr bool has(std::string_view part) const { return text_.find(part) != text_.npos; }

 private:
  std::string_view text_;
};

struct DateParts {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;

  [[nodiscard]] constexpr std::optional<Moment> moment() const {
    if (!Day::valid({year, month, day}) || hour > 23 || minute > 59 || second > 60) return std::nullopt;
    return Moment{Day{{year, month, day}}, 3600 * hour + 60 * minute + second};
  }
};

constexpr bool year_of(Scanner& s, int& year) {
  const Scanner before = s;
  if (s.number(year, 4, 4)) return true;
  s = before;
  if (!s.number(year, 2, 2)) return false;
  year += 2000;
  return true;
}
// 2:37 PM, 14:37, 8:15:21; the hour is of a day of 24.
constexpr bool time_of(Scanner& s, DateParts& f) {
  if (!s.number(f.hour, 1, 2) || !s.literal(':') || !s.number(f.minute, 2, 2)) return false;
  if (s.literal(':') && !s.number(f.second, 2, 2)) return false;
  // Java's newer formats put a narrow no-break space before AM and PM.
  if (!s.literal(' ') && !s.literal("\u202F")) return true;
  const bool afternoon = s.literal("PM") || s.literal("pm");
  if ((!afternoon && !s.literal("AM") && !s.literal("am")) || f.hour < 1 || f.hour > 12) return false;
  f.hour = f.hour % 12 + (afternoon ? 12 : 0);
  return true;
}

// 2026-06-27 18:46:12, by a spreadsheet 2026-06-27 8:46:12 or 2026/6/27, 2025-06-01 14:03:22 UTC, 2024-01-05 10:11 UTC,
// 2024/02/01 15:02:55 UTC, 2026-06-27
constexpr bool year_first(Scanner s, DateParts& f) {
  if (!s.number(f.year, 4, 4)) return false;
  const char separator = s.one_of("-/");
  if (separator == Scanner::none || !s.number(f.month, 1, 2) || !s.literal(separator) || !s.number(f.day, 1, 2))
    return false;
  if (s.end()) return true;
  if (!s.literal(' ') || !s.number(f.hour, 1, 2) || !s.literal(':') || !s.number(f.minute, 2, 2)) return false;
  if (s.literal(':') && !s.number(f.second, 2, 2)) return false;
  s.literal(" UTC");
  return s.end();
}
// 08 Feb 2026; by spreadsheets 4-Jun-24, 04-jun-2024, 12-févr.-26, 12. Feb 2026 and 12-feb-26 8:15
constexpr bool day_then_name(Scanner s, DateParts& f) {
  if (!s.number(f.day, 1, 2)) return false;
  const char separator = s.literal(". ") ? ' ' : s.one_of(" -./");
  if (separator == Scanner::none || !s.month(f.month) || !s.literal(separator) || !year_of(s, f.year)) return false;
  return s.end() || (s.literal(' ') && time_of(s, f) && s.end());
}
// 1/29/26, 2:37 PM and 07/21/09, 12:11 PM: LinkedIn's own, whose month is first.
constexpr bool month_first(Scanner s, DateParts& f) {
  if (!s.number(f.month, 1, 2) || !s.literal('/') || !s.number(f.day, 1, 2) || !s.literal('/')) return false;
  if (!year_of(s, f.year) || !s.literal(", ")) return false;
  const Scanner time = s;
  if (!time_of(s, f) || !s.end()) return false;
  return time.has("AM") || time.has("PM");
}
// 22/06/2021 10:11, 02-09-2026 14:37, 22.06.21: by spreadsheets, and nobody knows in which order; the first is put
// where the day stands, and the second where the month does.
constexpr bool slashed(Scanner s, DateParts& f) {
  if (!s.number(f.day, 1, 2)) return false;
  const char separator = s.one_of("/-.");
  if (separator == Scanner::none || !s.number(f.month, 1, 2) || !s.literal(separator) || !year_of(s, f.year))
    return false;
  if (s.end()) return true;
  s.literal(',');
  return s.literal(' ') && time_of(s, f) && s.end();
}
// Sat Sep 05 08:12:14 UTC 2026
constexpr bool weekday_first(Scanner s, DateParts& f) {
  return s.weekday() && s.literal(' ') && s.month(f.month) && s.literal(' ') && s.number(f.day, 2, 2) &&
         s.literal(' ') && s.number(f.hour, 2, 2) && s.literal(':') && s.number(f.minute, 2, 2) && s.literal(':') &&
         s.number(f.second, 2, 2) && s.literal(" UTC ") && s.number(f.year, 4, 4) && s.end();
}
// 2026年9月14日, 2026년 9월 14일, with 14:37 behind
constexpr bool east_asian(Scanner s, DateParts& f) {
  const auto part = [&s](int& value, std::size_t least, std::size_t most, std::string_view han,
                         std::string_view hangul) {
    return s.number(value, least, most) && (s.literal(han) || s.literal(hangul));
  };
  if (!part(f.year, 4, 4, "年", "년")) return false;
  s.literal(' ');
  if (!part(f.month, 1, 2, "月", "월")) return false;
  s.literal(' ');
  if (!part(f.day, 1, 2, "日", "일")) return false;
  return s.end() || (s.literal(' ') && time_of(s, f) && s.end());
}

}  // namespace detail

/// Which of two numbers is the day, in dates such as 02/09/2026 that spreadsheets write.
enum class DateOrder : unsigned char { day_first, month_first };

/// The order that a date of two numbers and a year shows by itself, for only a day is above 12; none for all else.
///
///   order_of("22/06/2021 10:11")   // day_first
///   order_of("02/09/2026 14:37")   // none
[[nodiscard]] constexpr std::optional<DateOrder> order_of(std::string_view text) {
  detail::DateParts parts;
  if (!detail::slashed(detail::Scanner{text}, parts)) return std::nullopt;
  if (parts.day > 12 && parts.month <= 12) return DateOrder::day_first;
  if (parts.month > 12 && parts.day <= 12) return DateOrder::month_first;
  return std::nullopt;
}

/// Any of the shapes of a full date; none for all else, such as a month that does not exist. Two-digit years are of
/// this century: LinkedIn began in 2003. A date of two numbers and a year needs an order, unless it shows its own or
/// is the same in both: parse_moment("02/09/2026", DateOrder::day_first) is of September.
[[nodiscard]] constexpr std::optional<Moment> parse_moment(std::string_view text,
                                                           std::optional<DateOrder> order = std::nullopt) {
  for (const auto shape :
       {detail::year_first, detail::day_then_name, detail::month_first, detail::weekday_first, detail::east_asian}) {
    detail::DateParts parts;
    if (shape(detail::Scanner{text}, parts)) return parts.moment();
  }
  detail::DateParts parts;
  if (!detail::slashed(detail::Scanner{text}, parts)) return std::nullopt;
  const auto own = parts.day == parts.month ? DateOrder::day_first : order_of(text);
  if (own) order = own;
  if (!order) return std::nullopt;
  if (order == DateOrder::month_first) std::swap(parts.day, parts.month);
  return parts.moment();
}

/// Whether a text is a date that needs an order: "02/09/2026".
[[nodiscard]] constexpr bool needs_order(std::string_view text) {
  detail::DateParts parts;
  return detail::slashed(detail::Scanner{text}, parts) && !parse_moment(text) &&
         parse_moment(text, DateOrder::day_first);
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
