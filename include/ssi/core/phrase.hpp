// Phrases: sentences with numbers in them, apart from their text.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_PHRASE_HPP
#define SSI_CORE_PHRASE_HPP

#include <cstdint>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A phrase with up to three numbers, `Phrase{"# of # weeks", {12, 13}}.text()`, each standing where the pattern has a
/// '#'. Kept apart from its text, so that it costs nothing until read, and can be translated by its pattern.
struct Phrase {
  Text pattern;
  std::uint32_t numbers[3] = {};

  [[nodiscard]] constexpr ShortText text() const {
    ShortText text;
    std::size_t next = 0;
    for (const char c : pattern)
      if (c == '#' && next < 3)
        text.append(std::uint64_t{numbers[next++]});
      else
        text.append(c);
    return text;
  }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
