// Days as people write them.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DAY_HPP
#define SSI_WORDS_DAY_HPP

#include "ssi/time/day.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// `in_words(Day{"2026-05-30"})` is "30 May 2026"; text() is for files.
[[nodiscard]] constexpr ShortText in_words(Day day, const Language& language = english) {
  const Day::Civil civil = day.civil();
  const ShortText date = number(static_cast<std::uint64_t>(civil.day)),
                  year = number(static_cast<std::uint64_t>(civil.year));
  switch (civil.month) {
    case 1: return language("{day} Jan {year}", {date, year});
    case 2: return language("{day} Feb {year}", {date, year});
    case 3: return language("{day} Mar {year}", {date, year});
    case 4: return language("{day} Apr {year}", {date, year});
    case 5: return language("{day} May {year}", {date, year});
    case 6: return language("{day} Jun {year}", {date, year});
    case 7: return language("{day} Jul {year}", {date, year});
    case 8: return language("{day} Aug {year}", {date, year});
    case 9: return language("{day} Sep {year}", {date, year});
    case 10: return language("{day} Oct {year}", {date, year});
    case 11: return language("{day} Nov {year}", {date, year});
    default: return language("{day} Dec {year}", {date, year});
  }
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
