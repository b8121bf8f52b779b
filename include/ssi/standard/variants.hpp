// The variants of the standard model, the standard one among them, to be chosen by name.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_VARIANTS_HPP
#define SSI_STANDARD_VARIANTS_HPP

#include "ssi/standard/intensive.hpp"
#include "ssi/standard/starter.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// From the least to the most that is asked for: pillar by pillar, nobody scores more under a later one (a test proves
/// it). The sales navigator variant has signals of its own and so another type: standard/sales_navigator.hpp.
inline constexpr auto variants =
    std::array{starter, Variant{model, "What the others are compared with.", actions, {}}, intensive};

/// The variant of that name, `find_variant("starter")->model`; a null pointer where there is none.
[[nodiscard]] constexpr const Variant* find_variant(Text name) {
  for (const Variant& variant : variants)
    if (variant.name() == name) return &variant;
  return nullptr;
}

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
