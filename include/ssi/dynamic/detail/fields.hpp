// The fields of a definition by the names that JSON and CSV call them, set from text, and what is wrong with a value.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DETAIL_FIELDS_HPP
#define SSI_DYNAMIC_DETAIL_FIELDS_HPP

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/counts/decimal.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/dynamic/definition.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic::detail {

// A key and its value as written.
using Field = std::pair<std::string_view, std::string_view>;

inline std::string in_quotes(std::string_view text) {
  return "\"" + std::string{text} + "\"";
}

// What is wrong with the value; empty: nothing, and it is set.
inline std::string set(std::string& to, std::string_view value) {
  to = value;
  return {};
}
inline std::string set(Points& to, std::string_view value) {
  const auto units = ssi::detail::units_of(value, 6);
  if (!units || units->number > std::uint64_t{Points::largest})
    return in_quotes(value) + " is not a number of points such as 12.5, of at most six decimals and up to 2000";
  const auto micropoints = static_cast<std::int64_t>(units->number);
  to = Points::from_micropoints(units->negative ? -micropoints : micropoints);
  return {};
}
inline std::string set(std::uint32_t& to, std::string_view value) {
  const auto units = ssi::detail::units_of(value, 0);
  if (!units || (units->negative && units->number > 0) || units->number > ~std::uint32_t{0})
    return in_quotes(value) + " is no whole number from 0 to 4294967295";
  to = static_cast<std::uint32_t>(units->number);
  return {};
}
inline std::string set(std::optional<std::uint32_t>& to, std::string_view value) {
  return set(to.emplace(), value);
}
inline std::string set(Diminishing& to, std::string_view value) {
  return set(to.exponent, value);
}
inline std::string set(Window& to, std::string_view value) {
  return set(to.weeks, value);
}

// The value of a field as text; what is empty is left out.
inline std::string text_of(const std::string& text) {
  return text;
}
inline std::string text_of(std::uint32_t number) {
  return std::to_string(number);
}
inline std::string text_of(const std::optional<std::uint32_t>& number) {
  return number ? std::to_string(*number) : std::string{};
}
inline std::string text_of(const Diminishing& curve) {
  return std::to_string(curve.exponent);
}
inline std::string text_of(Window window) {
  return std::to_string(window.weeks);
}
inline std::string text_of(Points points) {
  std::string text{points.text().view()};
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

// The one list of what a definition is made of: f(key, member) for each.
template <class F>
void for_each_field(SignalDefinition& signal, F&& f) {
  f("id", signal.id), f("title", signal.title), f("metric", signal.reads.part), f("whole", signal.reads.whole),
      f("exponent", signal.curve), f("weight", signal.weight), f("evidence", signal.evidence), f("group", signal.group),
      f("unit", signal.unit), f("reason", signal.reason), f("remedy", signal.remedy), f("source", signal.source);
}
template <class F>
void for_each_field(PillarDefinition& pillar, F&& f) {
  f("id", pillar.id), f("title", pillar.title), f("points", pillar.points);
}
template <class F>
void for_each_field(Definition& model, F&& f) {
  f("name", model.name), f("version", model.version), f("weeks", model.window);
}

// "there is no wieght here; did you mean weight?"
inline std::string no_such(std::string_view key, const NearestName& nearest) {
  return "there is no " + in_quotes(key) + " here; " + nearest.suggestion();
}
template <class Some>
std::string set_field(Some& some, std::string_view key, std::string_view value) {
  NearestName nearest{key};
  std::string wrong;
  for_each_field(some, [&](Text name, auto& member) {
    nearest.offer(name);
    if (name == key) wrong = set(member, value);
  });
  return nearest.found() ? wrong : no_such(key, nearest);
}

// A target of that kind with those numbers. Where one of them is wrong, its name.
inline std::string_view set_numbers(Target& to, std::string_view kind, std::span<const Field> numbers,
                                    std::string& wrong) {
  NearestName nearest{kind};
  std::string_view culprit;
  const auto blame = [&](std::string_view name, std::string what) {
    if (wrong.empty() && !what.empty()) culprit = name, wrong = std::move(what);
  };
  for_each_target([&]<class Some>(Some target) {
    nearest.offer(Form<Some>::name);
    if (!(Form<Some>::name == kind)) return;
    for (const Number<Some>& number : Form<Some>::numbers) {
      const auto given =
          std::find_if(numbers.begin(), numbers.end(), [&](const Field& field) { return number.name == field.first; });
      if (given != numbers.end())
        blame(number.name, set(target.*number.value, given->second));
      else if (!number.may_miss)
        blame(number.name, "it is missing");
    }
    for (const Field& field : numbers) {
      NearestName meant{field.first};
      for (const Number<Some>& number : Form<Some>::numbers) meant.offer(number.name);
      if (!meant.found()) blame(field.first, no_such(field.first, meant));
    }
    if (wrong.empty()) to = target;
  });
  if (!nearest.found()) wrong = in_quotes(kind) + " is no kind of target; " + nearest.suggestion();
  return culprit;
}

}  // namespace dynamic::detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
