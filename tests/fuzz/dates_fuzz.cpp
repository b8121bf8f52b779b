// Dates: whatever is taken for one is in the calendar, and its day written out is taken for the same.
// SPDX-License-Identifier: MIT
#include <string_view>

#include "ssi/linkedin/dates.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto moment = ssi::linkedin::parse_moment(text);
  if (!moment) return 0;
  const auto [year, month, day] = moment->day.civil();
  if (!ssi::Day::valid({year, month, day}) || moment->second < 0 || moment->second > 86400) __builtin_trap();
  const auto again = ssi::linkedin::parse_moment(moment->day.text().view());
  if (!again || again->day != moment->day) __builtin_trap();
  return 0;
}
