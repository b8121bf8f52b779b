// The integers that count something: all but characters, of which '7' would be 55.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_INTEGER_HPP
#define SSI_CORE_DETAIL_INTEGER_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
    std::same_as<T, char16_t> || std::same_as<T, char32_t>;
// bool is 0 or 1.
template <class T>
concept number_of_things = std::integral<T> && !character<T>;

// What a function takes of which there may be so many: of any integer, so that none is cut on the way, and far beyond
// all that counts the last, so that sums of it do not wrap.
struct Units {
  static constexpr std::int64_t largest = std::int64_t{1} << 40;
  std::int64_t number;

  template <number_of_things Number>
  constexpr Units(Number units) : number{static_cast<std::int64_t>(units)} {
    // Of a narrower type it is no larger; of 64 bits without a sign, or of 128, the cast may have lost it.
    if constexpr (sizeof(Number) > 4) {
      if (units > Number{largest}) number = largest;
      if constexpr (std::signed_integral<Number>)
        if (units < -Number{largest}) number = -largest;
    }
  }
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
