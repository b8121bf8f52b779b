// Decimal numbers with all the digits that were written.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_DECIMAL_HPP
#define SSI_LINKEDIN_OWN_INDEX_DECIMAL_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A number of points as it was written, and what the library computes with: `parse_decimal("0.29999998")` has that
/// text and 0.300000 points.
struct Decimal {
  std::string text;  ///< digits with a decimal point, without an exponent
  Points points;     ///< rounded half up to the micropoint

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

namespace detail {

// "14,706", "+3" and "2.5E-1" as "14.706", "3" and "0.25"; none for what is no decimal number of up to 100 characters.
inline std::optional<std::string> plain_decimal(std::string_view text) {
  if (text.size() > 100) return std::nullopt;
  std::size_t at = 0;
  const auto digit = [&] { return at < text.size() && '0' <= text[at] && text[at] <= '9'; };
  const auto sign = [&] { return at < text.size() && (text[at] == '-' || text[at] == '+') && text[at++] == '-'; };
  const bool negative = sign();
  std::string digits;
  while (digit()) digits += text[at++];
  auto point = static_cast<int>(digits.size());
  if (point == 0) return std::nullopt;
  if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
    ++at;
    if (!digit()) return std::nullopt;
    while (digit()) digits += text[at++];
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    const bool down = sign();
    if (!digit()) return std::nullopt;
    int exponent = 0;
    while (digit() && exponent < 100) exponent = 10 * exponent + (text[at++] - '0');
    point += down ? -exponent : exponent;
  }
  if (at != text.size() || point < -100 || point > 100) return std::nullopt;
  if (point < 1) {
    digits.insert(0, static_cast<std::size_t>(1 - point), '0');
    point = 1;
  }
  const auto whole = static_cast<std::size_t>(point);
  if (digits.size() < whole) digits.append(whole - digits.size(), '0');
  const std::size_t zeros = (std::min)(digits.find_first_not_of('0'), whole - 1);
  std::string plain{negative ? "-" : ""};
  plain.append(digits, zeros, whole - zeros);
  if (digits.size() > whole) plain.append(1, '.').append(digits, whole);
  return plain;
}

// How many digits stand behind the point.
inline std::size_t decimals(std::string_view plain) {
  const std::size_t point = plain.find('.');
  return point == plain.npos ? 0 : plain.size() - point - 1;
}

// Of a plain one, rounded; none where it is more than Points hold.
inline std::optional<Points> points_of(std::string_view plain) {
  const bool negative = plain.starts_with('-');
  if (negative) plain.remove_prefix(1);
  std::string six{plain.substr(0, plain.find('.') == plain.npos ? plain.size() : plain.find('.') + 7)};
  const auto points = Points::parse(six);
  if (!points) return std::nullopt;
  const bool up = decimals(plain) > 6 && plain[six.size()] >= '5';
  const std::int64_t micropoints = points->micropoints() + (up ? 1 : 0);
  if (!Points::valid(micropoints)) return std::nullopt;
  return Points::from_micropoints(negative ? -micropoints : micropoints);
}

}  // namespace detail

/// With a decimal point or comma, a sign and an exponent, where there are: `parse_decimal("14,706")->text` is "14.706".
/// None for what is no number, or is above 2000 points.
[[nodiscard]] inline std::optional<Decimal> parse_decimal(std::string_view text) {
  auto plain = detail::plain_decimal(text);
  const auto points = plain ? detail::points_of(*plain) : std::nullopt;
  return points ? std::optional{Decimal{std::move(*plain), *points}} : std::nullopt;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
