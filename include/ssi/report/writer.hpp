// Characters out: what every report is written with.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_WRITER_HPP
#define SSI_REPORT_WRITER_HPP

#include <concepts>
#include <iterator>
#include <utility>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {
/// Results as people and programs read them: text for a terminal, Markdown, JSON, SVG and HTML, each written to an
/// output iterator, in the language that it is given.
namespace report {

/// Writes characters to an output iterator: texts as they are, integers in decimal digits whatever the program's
/// locale, and every part that has a write_to(writer), such as the escaped texts of escape.hpp. No allocation.
/// `Writer{std::back_inserter(out)}("x = ", 12)` appends "x = 12".
template <std::output_iterator<char> Out>
class Writer {
 public:
  constexpr explicit Writer(Out out) : out_{std::move(out)} {}

  template <class... Parts>
  constexpr Writer& operator()(const Parts&... parts) {
    (put(parts), ...);
    return *this;
  }
  /// The iterator behind the last character.
  [[nodiscard]] constexpr Out out() const { return out_; }

 private:
  constexpr void put(char c) { *out_++ = c; }
  constexpr void put(Text text) {
    for (const char c : text) put(c);
  }
  constexpr void put(const char* text) { put(Text{text}); }
  constexpr void put(const ShortText& text) { put(text.view()); }
  template <std::integral Number>
  constexpr void put(Number number) {
    auto rest = static_cast<std::uint64_t>(number);
    if constexpr (std::signed_integral<Number>)
      if (number < 0) put('-'), rest = std::uint64_t{0} - rest;
    std::uint64_t unit = 1;
    while (rest / unit > 9) unit *= 10;
    // From the first digit on: g++ 12 takes digits copied from a room of their own for an overflow of a small buffer.
    for (; unit > 0; rest %= unit, unit /= 10) put(static_cast<char>('0' + rest / unit));
  }
  template <class Part>
  requires requires(const Part& part, Writer& writer) { part.write_to(writer); }
  constexpr void put(const Part& part) { part.write_to(*this); }

  Out out_;
};

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
