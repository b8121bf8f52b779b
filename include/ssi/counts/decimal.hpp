// Decimal numbers as JSON and spreadsheets write them, exactly.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_DECIMAL_HPP
#define SSI_COUNTS_DECIMAL_HPP

#include <cstdint>
#include <optional>
#include <string_view>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// How many units, a power of ten of which make 1.
struct DecimalUnits {
  static constexpr std::uint64_t most = std::uint64_t{1} << 40;  // what is more is this many
  bool negative = false;
  std::uint64_t number = 0;
};

// "12.5", "1.25e1" and "0.125E+2" of six decimals are 12500000; none for what is no such number, or no whole number of
// units. Digits are looked at where they stand, so that no exponent is too large.
[[nodiscard]] constexpr std::optional<DecimalUnits> units_of(std::string_view text, int decimals) {
  const auto digit = [](char c) { return '0' <= c && c <= '9'; };
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && digit(text[at])) ++at;
    return text.substr(begin, at - begin);
  };
  const auto take = [&](std::string_view any) {
    return at < text.size() && any.find(text[at]) != any.npos ? text[at++] : '\0';
  };
  DecimalUnits units{take("-") != '\0', 0};
  const std::string_view whole = digits();
  const bool point = take(".") != '\0';
  const std::string_view part = point ? digits() : std::string_view{};
  if (whole.empty() || (point && part.empty())) return std::nullopt;
  std::int64_t exponent = 0;
  if (take("eE") != '\0') {
    const bool down = take("+-") == '-';
    const std::string_view written = digits();
    if (written.empty()) return std::nullopt;
    // Further than any text is long.
    for (const char c : written)
      if (exponent < std::int64_t{1} << 50) exponent = 10 * exponent + (c - '0');
    if (down) exponent = -exponent;
  }
  if (at != text.size()) return std::nullopt;
  // Of the digit, the power of ten in units.
  std::int64_t power = static_cast<std::int64_t>(whole.size()) + exponent + decimals;
  for (const std::string_view some : {whole, part})
    for (const char c : some) {
      if (--power < 0 && c != '0') return std::nullopt;
      if (power < 0 || units.number == units.most) continue;
      units.number = 10 * units.number + static_cast<std::uint64_t>(c - '0');
      if (units.number > units.most) units.number = units.most;
    }
  for (; power > 0 && units.number > 0 && units.number < units.most; --power)
    units.number = units.number > units.most / 10 ? units.most : 10 * units.number;
  return units;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
