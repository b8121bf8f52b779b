// How robust a member's score is, computed once for all programs.
// SPDX-License-Identifier: MIT
#include "loaded.hpp"
#include "ssi/robust/varied.hpp"

namespace common {

std::optional<ssi::Spread<ssi::Points>> other_choices(const Loaded& loaded) {
  return varied(loaded.model, loaded.counts).total;
}

}  // namespace common
