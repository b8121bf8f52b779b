// Variants: the standard model with other targets, each with its name, its version and its reasons.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_VARIANT_HPP
#define SSI_STANDARD_VARIANT_HPP

#include <span>

#include "ssi/standard/actions.hpp"
#include "ssi/standard/model.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Why a variant asks for something else than the standard model, signal by signal.
struct Reason {
  Text signal;
  Text text;
};

/// A variant: `starter.model.score(activity)` is its score, `planned(starter.model, activity, goal, starter.actions)` a
/// plan. Its actions are those of the standard model, limited by its own targets.
struct Variant {
  Model model;
  Text purpose;  ///< whom it is for, in a sentence
  std::array<Action, standard::actions.size()> actions;
  std::span<const Reason> reasons;  ///< one for each signal whose target is not the standard model's

  [[nodiscard]] constexpr Text name() const { return model.model().name; }
};

/// The standard signals, weights and curves with other targets.
[[nodiscard]] constexpr Variant variant_of(ModelId id, Text purpose, const Targets& targets, const Remedies& remedies,
                                           std::span<const Reason> reasons) {
  return {Model{id, brand_of(targets, remedies), find_of(targets, remedies), engage_of(targets, remedies),
                relate_of(targets, remedies)},
          purpose, actions_of(targets), reasons};
}

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
