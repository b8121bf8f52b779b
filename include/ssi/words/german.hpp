// German: what the library, its reports, the standard model and its variants say.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_GERMAN_HPP
#define SSI_WORDS_GERMAN_HPP

#include "ssi/words/detail/german_faults.hpp"
#include "ssi/words/detail/german_library.hpp"
#include "ssi/words/detail/german_readers.hpp"
#include "ssi/words/detail/german_report.hpp"
#include "ssi/words/detail/german_standard.hpp"
#include "ssi/words/detail/german_variants.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
inline constexpr auto german_of_faults = Language{"de", german_faults, {','}};
inline constexpr auto german_of_readers = Language{german_readers, german_of_faults};
inline constexpr auto german_of_standard = Language{german_standard, german_of_readers};
inline constexpr auto german_of_variants = Language{german_variants, german_of_standard};
inline constexpr auto german_of_library = Language{german_library, german_of_variants};
}  // namespace detail

/// Of Germany, which says du, decimals behind a comma: `german("week")` is "Woche". Not among ssi/words.hpp: who does
/// not show it does not compile it.
inline constexpr auto german = Language{detail::german_report, detail::german_of_library};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
