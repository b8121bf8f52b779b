// What a value looks like in a line, for streams and formatters alike.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_SHOWN_HPP
#define SSI_STD_SHOWN_HPP

#include <concepts>

#include "ssi/explain/rows.hpp"
#include "ssi/std/names.hpp"
#include "ssi/time/event_kind.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <class T, class... Some>
concept one_of = (std::same_as<T, Some> || ...);

// Of exactly these types: a Count is made of any integer, and no integer is to be printed as one.
constexpr auto shown(const one_of<Points, Count, Day, Problem, Phrase> auto& value) {
  return value.text();
}
constexpr ShortText shown(const std::same_as<Rule> auto& rule) {
  return rule.name;
}
constexpr ShortText shown(const std::same_as<Days> auto& days) {
  return ShortText{days.from.text()}.append(" to ").append(days.to.text());
}
constexpr ShortText shown(const std::same_as<Window> auto& window) {
  return ShortText{}.append(std::uint64_t{window.weeks}).append(window.weeks == 1 ? " week" : " weeks");
}
constexpr ShortText shown(const std::same_as<Fraction> auto& fraction) {
  return ShortText{}.append(fraction.part).append('/').append(fraction.whole);
}
constexpr ShortText shown(const std::same_as<Reach> auto& reach) {
  return ShortText{}.append(std::uint64_t{reach.x}).append(" of ").append(std::uint64_t{reach.target});
}
constexpr ShortText shown(const std::same_as<ModelId> auto& model) {
  return ShortText{model.name}.append(", version ").append(std::uint64_t{model.version});
}
// As the reports say it: "61.23 of 100", "about 61.23 of 100 (50.30 to 78.65)", "8.11 to 94.11 of 100".
constexpr ShortText shown(const std::same_as<Tally> auto& tally) {
  const ShortText of = ShortText{" of "}.append(decimal(tally.max.micropoints()));
  const ShortText interval = ShortText{tally.earned.text(2)}.append(" to ").append(tally.high().text(2));
  if (tally.earned == tally.high()) return tally.earned.text(2).append(of);
  if (!tally.estimate) return ShortText{interval}.append(of);
  return ShortText{"about "}.append(tally.estimate->text(2)).append(of).append(" (").append(interval).append(")");
}
template <std::size_t Pillars>
constexpr ShortText shown(const Score<Pillars>& score) {
  return shown(score.total);
}
constexpr ShortText shown(const std::same_as<Operand> auto& operand) {
  return ShortText{operand.metric}.append(' ').append(operand.count.text());
}
// "Posts: 2.42 of 5", "Posts: 1.20 to 2.42 of 5".
constexpr ShortText shown(const std::same_as<Row> auto& row) {
  ShortText text = ShortText{row.title}.append(": ").append(row.points.text(2));
  if (row.points != row.high) text.append(" to ").append(row.high.text(2));
  return text.append(" of ").append(decimal(row.possible.micropoints()));
}

constexpr ShortText shown(const std::same_as<EventKind> auto& kind) {
  return ShortText{"kind "}.append(std::uint64_t{kind.number()});
}
// Of any part of the library that has a name_of(); the number of an EventKind knows no enumeration.
template <class Enumeration>
requires(std::is_enum_v<Enumeration>&& requires(Enumeration of) { Text{name_of(of)}; }) constexpr ShortText
    shown(const Enumeration& of) {
  return ShortText{Text{name_of(of)}};
}

template <class T>
concept shown_in_a_line = requires(const T& value) {
  { shown(value).view() } -> std::same_as<Text>;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
