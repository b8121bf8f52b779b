// Moments as programs write them: ISO 8601, and the time since 1970.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_UTC_HPP
#define SSI_LINKEDIN_UTC_HPP

#include "ssi/linkedin/dates.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

// "08:05" or "08:05:11"
constexpr bool clock(Scanner& s, DateParts& f) {
  if (!s.number(f.hour, 2, 2) || !s.literal(':') || !s.number(f.minute, 2, 2)) return false;
  if (!s.literal(':')) return true;
  return s.number(f.second, 2, 2);
}
// 2026-09-14T07:00:11.482Z, 2026-09-14T09:00:11+02:00, 2026-09-14T07:00
constexpr std::optional<Moment> iso_8601(std::string_view text) {
  Scanner s{text};
  DateParts f;
  if (!s.number(f.year, 4, 4) || !s.literal('-') || !s.number(f.month, 2, 2) || !s.literal('-')) return std::nullopt;
  if (!s.number(f.day, 2, 2) || !(s.literal('T') || s.literal(' ')) || !clock(s, f)) return std::nullopt;
  int part = 0;
  if ((s.literal('.') || s.literal(',')) && !s.number(part, 1, 9)) return std::nullopt;
  const bool east = s.literal('+');
  int hours = 0, minutes = 0;
  if (east || s.literal('-')) {
    if (!s.number(hours, 2, 2) || (s.literal(':'), !s.number(minutes, 2, 2)) || hours > 14 || minutes > 59)
      return std::nullopt;
  } else if (!s.literal('Z')) {
    s.literal(" UTC");
  }
  const auto moment = f.moment();
  if (!s.end() || !moment) return std::nullopt;
  const std::int64_t since = moment->since_1970() - std::int64_t{east ? 60 : -60} * (60 * hours + minutes);
  const std::int64_t day = (since >= 0 ? since : since - 86399) / 86400;
  if (day < Day::first().since_1970() || Day::last().since_1970() < day) return std::nullopt;
  return Moment{Day::from_since_1970(day), static_cast<std::int32_t>(since - day * 86400)};
}
// Ten digits are seconds, thirteen are milliseconds: both from 2001 to 2286.
constexpr std::optional<Moment> since_epoch(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  std::int64_t seconds = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] < '0' || '9' < text[i]) return std::nullopt;
    if (i < 10) seconds = 10 * seconds + (text[i] - '0');
  }
  return Moment{Day::from_since_1970(seconds / 86400), static_cast<std::int32_t>(seconds % 86400)};
}
// A time without a day.
constexpr std::optional<std::int32_t> second_of_day(std::string_view text) {
  Scanner s{text};
  DateParts f;
  if (!clock(s, f) || !s.end() || f.hour > 23 || f.minute > 59 || f.second > 59) return std::nullopt;
  return 3600 * f.hour + 60 * f.minute + f.second;
}

}  // namespace detail

/// ISO 8601 with an offset, without one taken for UTC; the seconds or milliseconds since 1970; and what parse_moment()
/// reads: `parse_utc("2026-09-14T01:30:00+02:00")->day` is 2026-09-13. None for all else.
[[nodiscard]] constexpr std::optional<Moment> parse_utc(std::string_view text) {
  if (const auto moment = detail::iso_8601(text)) return moment;
  if (const auto moment = detail::since_epoch(text)) return moment;
  return parse_moment(text);
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
