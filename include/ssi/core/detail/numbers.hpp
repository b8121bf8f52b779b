// The numbers of a signal, for who broke its rules. Made only where one is broken.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_NUMBERS_HPP
#define SSI_CORE_DETAIL_NUMBERS_HPP

#include "ssi/core/curve.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// "9 of 5, phantoms 2", "6000 a week, 78000 in 13 weeks"; empty where a target has no phrase.
template <class Target>
constexpr ShortText numbers_of(const Target& target) {
  if constexpr (with_ratio<Target>) {
    const TargetRatio ratio = target.ratio();
    return Phrase{"{parts} of {all}, phantoms {phantoms}", {ratio.parts, ratio.of, ratio.phantoms}}.text();
  } else if constexpr (requires { target.phrase(Window{}); }) {
    return target.phrase(Window{}).text();
  } else {
    return {};
  }
}
// "5"; empty where a curve has none.
template <class Curve>
constexpr ShortText exponent_of(const Curve& curve) {
  if constexpr (requires { curve.exponent; }) return ShortText{}.append(std::uint64_t{curve.exponent});
  return {};
}
// "weight 100, target 552 in all, exponent 4"
constexpr ShortText numbers_of(Points weight, Text target, Text exponent) {
  ShortText text = ShortText{"weight "}.append(decimal(weight.micropoints()));
  if (!target.empty()) text.append(", target ").append(target);
  if (!exponent.empty()) text.append(", exponent ").append(exponent);
  return text;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
