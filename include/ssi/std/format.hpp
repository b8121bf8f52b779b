// Values in std::format, where the standard library has it, and in fmt.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_FORMAT_HPP
#define SSI_STD_FORMAT_HPP

#include <string>
#include <string_view>
#include <version>

#include "ssi/std/shown.hpp"

#if defined(__cpp_lib_format)
#include <format>
#endif

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <class T>
concept text_like = one_of<T, Text, StaticText, ShortText, LongText>;
template <class T>
concept formatted = shown_in_a_line<T> || text_like<T>;

}  // namespace detail

/// How fmt 10 and later format it, as a string: `fmt::format("{:>12}", points)`. Decimals: `points.text(2)`.
template <detail::formatted Value>
[[nodiscard]] std::string format_as(const Value& value) {
  if constexpr (detail::text_like<Value>) {
    const Text text = value;
    return std::string(text.data(), text.size());
  } else {
    return std::string(detail::shown(value).c_str());
  }
}

namespace standard {
using ssi::format_as;
}

}  // namespace SSI_ABI
}  // namespace ssi

#if defined(__cpp_lib_format)
/// What a stream shows, and texts, with the format of a string: `std::format("{:>12}", count)`.
template <ssi::detail::formatted Value>
struct std::formatter<Value, char> : std::formatter<std::string_view, char> {
  template <class Context>
  auto format(const Value& value, Context& context) const {
    if constexpr (ssi::detail::text_like<Value>) {
      const ssi::Text text = value;
      return std::formatter<std::string_view, char>::format({text.data(), text.size()}, context);
    } else {
      const auto text = ssi::detail::shown(value);
      return std::formatter<std::string_view, char>::format({text.c_str(), text.size()}, context);
    }
  }
};

/// The same of points, and decimals written as those of a double: `std::format("{:.2f}", points)`. Rounded half away
/// from zero, as text() does. Range: 0 to 6 decimals.
template <>
struct std::formatter<ssi::Points, char> : std::formatter<std::string_view, char> {
  constexpr auto parse(std::format_parse_context& context) {
    const auto begin = context.begin();
    auto end = begin;
    while (end != context.end() && *end != '}') ++end;
    auto rest = end;
    if (end - begin >= 3 && end[-1] == 'f' && '0' <= end[-2] && end[-2] <= '6' && end[-3] == '.') {
      decimals_ = end[-2] - '0';
      rest = end - 3;
    }
    std::format_parse_context before{std::string_view{begin, rest}};
    if (std::formatter<std::string_view, char>::parse(before) != before.end())
      throw std::format_error{"points are formatted as a string is, with decimals as in .2f"};
    return end;
  }
  template <class Context>
  auto format(ssi::Points points, Context& context) const {
    const ssi::ShortText text = points.text(decimals_);
    return std::formatter<std::string_view, char>::format({text.c_str(), text.size()}, context);
  }

 private:
  int decimals_ = 6;
};
#endif

#endif
