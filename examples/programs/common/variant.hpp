// What --variant names: a model to score with, chosen when the program runs.
// SPDX-License-Identifier: MIT
#ifndef COMMON_VARIANT_HPP
#define COMMON_VARIANT_HPP

#include <string>

#include "program.hpp"
#include "ssi/standard/variant.hpp"

namespace common {

/// Why programs that score days of a log refuse sales_navigator.
inline constexpr const char* no_dates =
    "an export has no dates of what is done there; scorecard, coach, what_if and "
    "report take it, with --counts or --set";

/// Starter, standard and intensive are values of one type; sales_navigator is none of them.
class Variant {
 public:
  /// The standard model.
  Variant();
  /// A name that is none is answered with the nearest.
  explicit Variant(const std::string& name);

  [[nodiscard]] bool sales_navigator() const { return of_standard_ == nullptr; }
  /// Refuses sales_navigator; `why` follows its name.
  [[nodiscard]] const ssi::standard::Variant& of_standard(const std::string& why) const {
    if (sales_navigator()) throw UserError{"--variant sales_navigator: " + why};
    return *of_standard_;
  }
  /// Precondition: not sales_navigator().
  [[nodiscard]] const ssi::standard::Variant& of_standard() const { return *of_standard_; }

 private:
  const ssi::standard::Variant* of_standard_;
};

}  // namespace common

#endif
