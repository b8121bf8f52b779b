// A model as data: CSV, one line a signal, for spreadsheets.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_TO_CSV_HPP
#define SSI_DYNAMIC_TO_CSV_HPP

#include <string>

#include "ssi/dynamic/definition_of.hpp"
#include "ssi/dynamic/detail/fields.hpp"
#include "ssi/dynamic/detail/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

namespace detail {

// Quoted where it has to be (RFC 4180).
inline std::string csv_field(const std::string& text) {
  if (text.find_first_of(",;\"\t\r\n") == text.npos && text == std::string{trimmed(text)}) return text;
  std::string field = "\"";
  for (const char c : text) field.append(c == '"' ? 2 : 1, c);
  return field + "\"";
}
// "portion parts=9 of=10 phantoms=2"
inline std::string target_field(const Target& target) {
  return std::visit(
      []<class Some>(const Some& some) {
        std::string field{Form<Some>::name};
        for (const Number<Some>& number : Form<Some>::numbers)
          field.append(" ").append(std::string{number.name}).append("=").append(std::to_string(some.*number.value));
        return field;
      },
      target);
}
// "flow 0 3"; empty where a log does not count the metric.
inline std::string counted_field(const Definition& definition, const std::string& metric) {
  std::string field;
  for (const LoggedMetric& logged : definition.logged) {
    if (logged.metric != metric || !field.empty()) continue;
    for (const auto& [counted, name] : ways_to_count)
      if (counted == logged.counting.as) field = name;
    for (std::uint32_t kind = 0; kind < 64; ++kind)
      if ((logged.counting.kinds >> kind & 1) != 0) field.append(" ").append(std::to_string(kind));
  }
  return field;
}
template <class Some>
void csv_fields(std::string& line, Some some) {
  for_each_field(some, [&](Text, auto& member) { line.append(csv_field(text_of(member))).append(","); });
}
inline std::string csv_header() {
  std::string line;
  const auto add = [&](const char* prefix, auto some) {
    for_each_field(some, [&](Text key, auto&) { line.append(prefix).append(std::string{key}).append(","); });
  };
  add("model_", Definition{});
  add("pillar_", PillarDefinition{});
  add("", SignalDefinition{"", Reads{""}, Target{}});
  return line + "target,counted,whole_counted\n";
}

}  // namespace detail

/// A definition as CSV: from_csv() reads it back, but for pillars without signals. What a spreadsheet would take for a
/// formula is written as it is: the texts are the model's own.
[[nodiscard]] inline std::string to_csv(const Definition& definition) {
  std::string csv = detail::csv_header();
  for (const PillarDefinition& pillar : definition.pillars)
    for (const SignalDefinition& signal : pillar.signal_definitions) {
      detail::csv_fields(csv, definition);
      detail::csv_fields(csv, pillar);
      detail::csv_fields(csv, signal);
      csv += detail::target_field(signal.target) + "," + detail::counted_field(definition, signal.reads.part) + "," +
             detail::counted_field(definition, signal.reads.whole) + "\n";
    }
  return csv;
}
/// The same of any model, typed or made at run time: `to_csv(standard::model)`.
template <class... Pillars>
[[nodiscard]] std::string to_csv(const Index<Pillars...>& model) {
  return to_csv(definition_of(model));
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
