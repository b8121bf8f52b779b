// The variants, compiled once for all programs.
// SPDX-License-Identifier: MIT
#include "variant.hpp"

#include "ssi/counts/named.hpp"
#include "ssi/standard/variants.hpp"

namespace common {

Variant::Variant() : Variant{"standard"} {}
Variant::Variant(const std::string& name) : of_standard_{ssi::standard::find_variant(name)} {
  ssi::NearestName nearest{name};
  for (const auto& variant : ssi::standard::variants) nearest.offer(variant.name());
  nearest.offer("sales_navigator");
  if (!nearest.found()) throw UserError{"--variant: no model is called \"" + name + "\"; " + nearest.suggestion()};
}

}  // namespace common
