// Spanish: what the library, its reports, the standard model and its variants say.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_SPANISH_HPP
#define SSI_WORDS_SPANISH_HPP

#include "ssi/words/detail/spanish_faults.hpp"
#include "ssi/words/detail/spanish_library.hpp"
#include "ssi/words/detail/spanish_readers.hpp"
#include "ssi/words/detail/spanish_report.hpp"
#include "ssi/words/detail/spanish_standard.hpp"
#include "ssi/words/detail/spanish_variants.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
inline constexpr auto spanish_of_faults = Language{"es", spanish_faults, {','}};
inline constexpr auto spanish_of_readers = Language{spanish_readers, spanish_of_faults};
inline constexpr auto spanish_of_standard = Language{spanish_standard, spanish_of_readers};
inline constexpr auto spanish_of_variants = Language{spanish_variants, spanish_of_standard};
inline constexpr auto spanish_of_library = Language{spanish_library, spanish_of_variants};
}  // namespace detail

/// Of Spain, decimals behind a comma: `spanish("week")` is "semana".
inline constexpr auto spanish = Language{detail::spanish_report, detail::spanish_of_library};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
