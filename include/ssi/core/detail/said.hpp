// How a broken rule is told: who broke it, and by which numbers. Made only where one is broken.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_SAID_HPP
#define SSI_CORE_DETAIL_SAID_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/detail/abi.hpp"
#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

constexpr ShortText& append_signed(ShortText& text, std::int64_t number) {
  const auto size = static_cast<std::uint64_t>(number);
  return number < 0 ? text.append('-').append(std::uint64_t{0} - size) : text.append(size);
}
// As people write it, without zeros at the end: "24.9". A sum may be larger than points.
[[nodiscard]] constexpr ShortText decimal(std::int64_t micropoints) {
  ShortText text;
  if (micropoints < 0) text.append('-');
  const std::uint64_t size = micropoints < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(micropoints)
                                             : static_cast<std::uint64_t>(micropoints);
  text.append(size / 1'000'000);
  std::uint64_t rest = size % 1'000'000;
  int digits = 6;
  for (; rest != 0 && rest % 10 == 0; rest /= 10) --digits;
  return rest == 0 ? text : text.append('.').append(rest, digits);
}
// To six decimals, of which none hides that it is outside of 0 to 1.
[[nodiscard]] constexpr ShortText decimal(double number) {
  constexpr double most = 1e12;
  if (number > most || number < -most) return ShortText{number < 0 ? "below -" : "above "}.append("1000000000000");
  if (!(number == number)) return ShortText{"no number"};
  auto millionths = static_cast<std::int64_t>(number * 1e6 + (number < 0 ? -0.5 : 0.5));
  if (millionths == 0 && number < 0) millionths = -1;
  if (millionths == 1'000'000 && number > 1) ++millionths;
  return decimal(millionths);
}

// Of a number that may be no Points; as small as it is, where a text would cost the path on which the rule is kept.
struct Millionths {
  std::int64_t number;
  [[nodiscard]] constexpr ShortText text() const { return decimal(number); }
};

// A text, a number, or what says itself.
template <class Part>
SSI_COLD constexpr void say(ShortText& text, const Part& part) {
  if constexpr (std::unsigned_integral<Part>)
    text.append(std::uint64_t{part});
  else if constexpr (std::integral<Part>)
    append_signed(text, static_cast<std::int64_t>(part));
  else if constexpr (std::floating_point<Part>)
    text.append(decimal(static_cast<double>(part)));
  else if constexpr (requires { part.micropoints(); })
    text.append(decimal(std::int64_t{part.micropoints()}));
  else if constexpr (requires { part.text(); })
    text.append(part.text());
  else
    text.append(part);
}
// "calls (weight 120)", or of nobody "120".
template <class... Parts>
[[nodiscard]] SSI_COLD constexpr ShortText numbered(Text culprit, const Parts&... parts) {
  ShortText text{culprit};
  if (!culprit.empty()) text.append(" (");
  (say(text, parts), ...);
  return culprit.empty() ? text : text.append(")");
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
