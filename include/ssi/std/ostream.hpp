// Values in streams.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_OSTREAM_HPP
#define SSI_STD_OSTREAM_HPP

#include <ostream>
#include <string_view>

#include "ssi/std/shown.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Points exactly, a Count, a Day and Days, a Window, a Tally, a Score and a Row as the reports say them, a Problem, a
/// Rule by its name, a Fraction, a Reach, a ModelId, an Operand, a Phrase, an EventKind and every enumeration. A width,
/// a fill and an adjustment hold for all of it. (A Text and a FixedText go into any stream without this header.)
///
///     std::cout << score.total << ", " << Day{"2026-06-27"};   // about 61.23 of 100 (50.30 to 78.65), 2026-06-27
template <class Traits, detail::shown_in_a_line Value>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, const Value& value) {
  const auto text = detail::shown(value);
  return out << std::basic_string_view<char, Traits>{text.c_str(), text.size()};
}

// What stands in a namespace of its own looks here no further than into it.
namespace standard {
using ssi::operator<<;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
