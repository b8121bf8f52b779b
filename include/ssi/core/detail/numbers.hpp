// The numbers of a signal, for who broke its rules. Made only where one is broken.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_NUMBERS_HPP
#define SSI_CORE_DETAIL_NUMBERS_HPP

#include "ssi/core/curve.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// "target 9 of 5, phantoms 2", "target 6000 a week, 78000 in 13 weeks"; one without a phrase has no numbers to say.
template <class Target>
constexpr ShortText target_in_words(const Target& target) {
  ShortText text{"target "};
  if constexpr (with_ratio<Target>) {
    const TargetRatio ratio = target.ratio();
    return text.append(Phrase{"{parts} of {all}, phantoms {phantoms}", {ratio.parts, ratio.of, ratio.phantoms}}.text());
  } else if constexpr (requires { target.phrase(Window{}); }) {
    return text.append(target.phrase(Window{}).text());
  } else {
    return ShortText{"its target"};
  }
}
// "exponent 5", where it has one.
template <class Curve>
constexpr ShortText curve_in_words(const Curve& curve) {
  if constexpr (requires { curve.exponent; }) return ShortText{"exponent "}.append(std::uint64_t{curve.exponent});
  return ShortText{"its curve"};
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
