// A model as data: JSON (docs/model.schema.json).
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_TO_JSON_HPP
#define SSI_DYNAMIC_TO_JSON_HPP

#include <iterator>
#include <string>

#include "ssi/dynamic/definition_of.hpp"
#include "ssi/dynamic/detail/fields.hpp"
#include "ssi/dynamic/detail/read.hpp"
#include "ssi/report/escape.hpp"
#include "ssi/report/writer.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

namespace detail {

template <class W>
void json_fields(W& w, auto some, const char* separator) {
  for_each_field(some, [&]<class Member>(Text key, Member& member) {
    const std::string value = text_of(member);
    if (value.empty()) return;
    w(report::Json{key}, ": ");
    if constexpr (std::same_as<Member, std::string>)
      w(report::Json{value});
    else
      w(Text{value});
    w(separator);
  });
}
template <class W>
void json_target(W& w, const Target& target) {
  std::visit(
      [&]<class Some>(const Some& some) {
        w("\"target\": {\"kind\": ", report::Json{Form<Some>::name});
        for (const Number<Some>& number : Form<Some>::numbers)
          w(", ", report::Json{number.name}, ": ", some.*number.value);
        w('}');
      },
      target);
}
template <class W>
void json_counting(W& w, const LoggedMetric& logged) {
  w(report::Json{logged.metric}, ": {\"as\": \"");
  for (const auto& [counted, name] : ways_to_count)
    if (counted == logged.counting.as) w(Text{name});
  w("\", \"kinds\": [");
  Text separator;
  for (std::uint32_t kind = 0; kind < 64; ++kind)
    if ((logged.counting.kinds >> kind & 1) != 0) w(separator, kind), separator = ", ";
  w("]}");
}

}  // namespace detail

/// A definition as JSON, right or wrong: from_json() reads it back. The digest of the model it makes is left out where
/// it makes none.
[[nodiscard]] inline std::string to_json(const Definition& definition) {
  std::string json;
  report::Writer w{std::back_inserter(json)};
  w("{\"format\": \"", Text{detail::format}, "\",\n ");
  detail::json_fields(w, definition, ",\n ");
  if (const auto made = try_model(definition); made.model) {
    const std::string digest = detail::hexadecimal(digest_of(*made.model));
    w("\"digest\": \"", Text{digest}, "\",\n ");
  }
  w("\"pillars\": [");
  const char* next_pillar = "\n  {";
  for (const PillarDefinition& pillar : definition.pillars) {
    w(next_pillar);
    detail::json_fields(w, pillar, ", ");
    w("\"signals\": [");
    const char* next_signal = "\n    {";
    for (const SignalDefinition& signal : pillar.signal_definitions) {
      w(next_signal);
      detail::json_fields(w, signal, ", ");
      detail::json_target(w, signal.target);
      w('}');
      next_signal = ",\n    {";
    }
    w("]}");
    next_pillar = ",\n  {";
  }
  w(']');
  const char* next_metric = ",\n \"counted\": {\n  ";
  for (const LoggedMetric& logged : definition.logged) {
    w(next_metric);
    detail::json_counting(w, logged);
    next_metric = ",\n  ";
  }
  w(definition.logged.empty() ? "}\n" : "}}\n");
  return json;
}
/// The same of any model, typed or made at run time: `to_json(standard::model)`.
template <class... Pillars>
[[nodiscard]] std::string to_json(const Index<Pillars...>& model) {
  return to_json(definition_of(model));
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
