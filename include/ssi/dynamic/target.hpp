// The targets that a model made at run time may have: the library's own, each with a name and its numbers by name.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_TARGET_HPP
#define SSI_DYNAMIC_TARGET_HPP

#include <variant>

#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

/// Any of the library's own targets: `Target{PerWeek{20}}`. One of a program's own is a type, which data cannot name.
using Target = std::variant<PerWeek, PerQuarter, Stock, ActiveWeeks, Rate, Portion, Each, AtMost, Between,
                            PortionAtMost, PortionBetween>;

namespace detail {

// What a number of a target is called in data, and whether it may be left out there.
template <class Some>
struct Number {
  Text name;
  std::uint32_t Some::*value;
  bool may_miss = false;
};

// What a target and its numbers are called in data.
template <class Some>
struct Form;
template <>
struct Form<PerWeek> {
  static constexpr Text name = "per_week";
  static constexpr Number<PerWeek> numbers[] = {{"pace", &PerWeek::pace}};
};
template <>
struct Form<PerQuarter> {
  static constexpr Text name = "per_quarter";
  static constexpr Number<PerQuarter> numbers[] = {{"count", &PerQuarter::count}};
};
template <>
struct Form<Stock> {
  static constexpr Text name = "stock";
  static constexpr Number<Stock> numbers[] = {{"count", &Stock::count}};
};
template <>
struct Form<ActiveWeeks> {
  static constexpr Text name = "active_weeks";
  static constexpr Number<ActiveWeeks> numbers[] = {{"weeks", &ActiveWeeks::weeks}};
};
template <>
struct Form<Rate> {
  static constexpr Text name = "rate";
  static constexpr Number<Rate> numbers[] = {{"per_mille", &Rate::per_mille}};
};
template <>
struct Form<Portion> {
  static constexpr Text name = "portion";
  static constexpr Number<Portion> numbers[] = {
      {"parts", &Portion::parts}, {"of", &Portion::of}, {"phantoms", &Portion::phantoms, true}};
};
template <>
struct Form<Each> {
  static constexpr Text name = "each";
  static constexpr Number<Each> numbers[] = {{"times", &Each::times}, {"phantoms", &Each::phantoms, true}};
};

template <>
struct Form<AtMost> {
  static constexpr Text name = "at_most";
  static constexpr Number<AtMost> numbers[] = {{"full", &AtMost::full}, {"none", &AtMost::none}};
};
template <>
struct Form<Between> {
  static constexpr Text name = "between";
  static constexpr Number<Between> numbers[] = {
      {"low", &Between::low}, {"high", &Between::high}, {"none", &Between::none}};
};
template <>
struct Form<PortionAtMost> {
  static constexpr Text name = "portion_at_most";
  static constexpr Number<PortionAtMost> numbers[] = {
      {"full", &PortionAtMost::full}, {"none", &PortionAtMost::none}, {"of", &PortionAtMost::of}};
};
template <>
struct Form<PortionBetween> {
  static constexpr Text name = "portion_between";
  static constexpr Number<PortionBetween> numbers[] = {{"low", &PortionBetween::low},
                                                       {"high", &PortionBetween::high},
                                                       {"of", &PortionBetween::of},
                                                       {"none", &PortionBetween::none}};
};

template <class T, class Variant>
inline constexpr bool is_one_of = false;
template <class T, class... Some>
inline constexpr bool is_one_of<T, std::variant<Some...>> = (std::same_as<T, Some> || ...);

// f(a target of that kind without its numbers) for each kind.
template <class F, class... Some>
constexpr void for_each_kind(std::type_identity<std::variant<Some...>>, F&& f) {
  (f(Some{}), ...);
}
template <class F>
constexpr void for_each_target(F&& f) {
  for_each_kind(std::type_identity<Target>{}, f);
}

// A target of a part and its whole, not of one count.
template <class Some>
inline constexpr bool of_ratio = target_of<Some, std::uint32_t, std::uint32_t>;

}  // namespace detail
}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
