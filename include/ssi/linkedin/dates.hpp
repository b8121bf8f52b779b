// Moments in the shapes that LinkedIn's files write them.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_DATES_HPP
#define SSI_LINKEDIN_DATES_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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
  constexpr bool literal(std::string_view expected) {
    if (!text_.starts_with(expected)) return false;
    text_.remove_prefix(expected.size());
    return true;
  }
  constexpr bool month(int& month) {
    constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (month = 1; month <= 12; ++month)
      if (literal(names.substr(3 * static_cast<std::size_t>(month - 1), 3))) return true;
    return false;
  }
  constexpr bool weekday() {
    for (const std::string_view name : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
      if (literal(name)) return true;
    return false;
  }
  constexpr bool end() const { return text_.empty(); }

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

// 2026-06-27 18:46:12, by a spreadsheet 2026-06-27 8:46:12, 2025-06-01 14:03:22 UTC, 2024-01-05 10:11 UTC, 2024/02/01
// 15:02:55 UTC, 2026-06-27
constexpr bool year_first(Scanner s, DateParts& f) {
  if (!s.number(f.year, 4, 4)) return false;
  const std::string_view separator = s.literal("-") ? "-" : s.literal("/") ? "/" : "";
  if (separator.empty() || !s.number(f.month, 2, 2) || !s.literal(separator) || !s.number(f.day, 2, 2)) return false;
  if (s.end()) return true;
  if (!s.literal(" ") || !s.number(f.hour, 1, 2) || !s.literal(":") || !s.number(f.minute, 2, 2)) return false;
  if (s.literal(":") && !s.number(f.second, 2, 2)) return false;
  s.literal(" UTC");
  return s.end();
}
// 08 Feb 2026; by Excel 4-Jun-24 and 04-Jun-24
constexpr bool day_first(Scanner s, DateParts& f) {
  if (!s.number(f.day, 1, 2)) return false;
  if (s.literal(" ")) return s.month(f.month) && s.literal(" ") && s.number(f.year, 4, 4) && s.end();
  if (!s.literal("-") || !s.month(f.month) || !s.literal("-") || !s.number(f.year, 2, 2) || !s.end()) return false;
  f.year += 2000;
  return true;
}
// 1/29/26, 2:37 PM and 07/21/09, 12:11 PM
constexpr bool month_first(Scanner s, DateParts& f) {
  if (!s.number(f.month, 1, 2) || !s.literal("/") || !s.number(f.day, 1, 2) || !s.literal("/")) return false;
  if (!s.number(f.year, 2, 2) || !s.literal(", ") || !s.number(f.hour, 1, 2) || !s.literal(":")) return false;
  // Java's newer formats put a narrow no-break space before AM and PM.
  if (!s.number(f.minute, 2, 2) || !(s.literal(" ") || s.literal("\u202F"))) return false;
  const bool afternoon = s.literal("PM");
  if ((!afternoon && !s.literal("AM")) || f.hour < 1 || f.hour > 12 || !s.end()) return false;
  f.hour = f.hour % 12 + (afternoon ? 12 : 0);
  f.year += 2000;
  return true;
}
// Sat Sep 05 08:12:14 UTC 2026
constexpr bool weekday_first(Scanner s, DateParts& f) {
  return s.weekday() && s.literal(" ") && s.month(f.month) && s.literal(" ") && s.number(f.day, 2, 2) &&
         s.literal(" ") && s.number(f.hour, 2, 2) && s.literal(":") && s.number(f.minute, 2, 2) && s.literal(":") &&
         s.number(f.second, 2, 2) && s.literal(" UTC ") && s.number(f.year, 4, 4) && s.end();
}

}  // namespace detail

/// Any of the shapes of a full date; none for all else, such as a month that does not exist. Two-digit years are of
/// this century: LinkedIn began in 2003.
[[nodiscard]] constexpr std::optional<Moment> parse_moment(std::string_view text) {
  for (const auto shape : {detail::year_first, detail::day_first, detail::month_first, detail::weekday_first}) {
    detail::DateParts parts;
    if (shape(detail::Scanner{text}, parts)) return parts.moment();
  }
  return std::nullopt;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
