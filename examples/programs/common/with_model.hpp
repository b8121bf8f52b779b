// One program for all variants: the model that was chosen, and the member as it reads one.
// SPDX-License-Identifier: MIT
#ifndef COMMON_WITH_MODEL_HPP
#define COMMON_WITH_MODEL_HPP

#include "member.hpp"

namespace common {

/// f(model, subject, actions), compiled for the type of the standard variants and for sales_navigator's.
template <class F>
auto with_model(const Variant& variant, const Member& member, F&& f) {
  if (variant.sales_navigator())
    return f(ssi::standard::sales_navigator.over(member.window), member.activity,
             ssi::Actions{ssi::standard::sales_navigator_actions});
  const ssi::standard::Variant& chosen = variant.of_standard();
  return f(chosen.model.over(member.window), static_cast<const ssi::Activity&>(member.activity),
           ssi::Actions{chosen.actions});
}

}  // namespace common

#endif
