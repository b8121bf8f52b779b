// All that is wrong with a definition, each with its path and its numbers.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_PROBLEMS_HPP
#define SSI_DYNAMIC_PROBLEMS_HPP

#include <set>
#include <string>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/core/utf8.hpp"
#include "ssi/dynamic/pillar.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto definition_has_pillars =
    Rule{"definition_has_pillars", "a model has a pillar, and each pillar a signal; 1000 signals are the most"};
inline constexpr auto ids_are_1_to_1000_bytes = Rule{"ids_are_1_to_1000_bytes", "ids and names are 1 to 1000 bytes"};
inline constexpr auto texts_are_utf8 = Rule{"texts_are_utf8", "the texts of a model are UTF-8"};
inline constexpr auto target_takes_what_is_read =
    Rule{"target_takes_what_is_read", "a target of a ratio reads a part and a whole, any other one count"};
}  // namespace rules

namespace dynamic {

/// Something that is wrong with a definition: `problems_of(definition)[0].text()` is "pillars[0] (activity): its
/// weights sum to 24.9 of 25 points".
struct DefinitionProblem {
  std::string path;  ///< as in JSON: "pillars[1].signals[0].weight"; empty: all of it
  std::string what;  ///< with the numbers
  Rule rule;

  [[nodiscard]] std::string text() const { return path.empty() ? what : path + ": " + what; }
};

namespace detail {

class Checker {
 public:
  explicit Checker(const Definition& definition) : definition_{definition} {}

  [[nodiscard]] std::vector<DefinitionProblem> problems() && {
    check_name("name", definition_.name);
    if (!definition_.window.valid())
      add("weeks", std::to_string(definition_.window.weeks) + " is not 1 to 520", rules::window_is_1_to_520_weeks);
    if (definition_.pillars.empty()) add("pillars", "there are none", rules::definition_has_pillars);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < definition_.pillars.size(); ++i) {
      const PillarDefinition& pillar = definition_.pillars[i];
      sum += pillar.points.micropoints();
      check_pillar(pillar, "pillars[" + std::to_string(i) + "]");
    }
    if (sum > 1000 * Points::per_point)
      add("pillars", "together they are worth " + decimal(sum) + " points, and 1000 are the most",
          rules::index_points_are_at_most_1000);
    if (signals_ > most_signals)
      add("pillars", std::to_string(signals_) + " signals are more than 1000", rules::definition_has_pillars);
    return std::move(problems_);
  }

 private:
  static constexpr std::size_t longest_text = 1000, most_signals = 1000;  // our choice: far beyond any model seen

  void add(std::string path, std::string what, const Rule& rule) {
    problems_.push_back({std::move(path), std::move(what), rule});
  }
  static std::string decimal(std::int64_t micropoints) { return ssi::detail::decimal(micropoints).c_str(); }
  void check_name(const std::string& path, const std::string& name) {
    if (name.empty() || name.size() > longest_text)
      add(path, name.empty() ? "it is empty" : std::to_string(name.size()) + " bytes are more than 1000",
          rules::ids_are_1_to_1000_bytes);
    if (!is_utf8(name)) add(path, "it is not UTF-8", rules::texts_are_utf8);
  }
  void check_text(const std::string& path, const std::string& text) {
    if (!text.empty()) check_name(path, text);
  }

  void check_pillar(const PillarDefinition& pillar, const std::string& path) {
    check_name(path + ".id", pillar.id);
    check_text(path + ".title", pillar.title);
    if (!pillar_ids_.insert(pillar.id).second)
      add(path + ".id", "another pillar is called \"" + pillar.id + "\"", rules::ids_are_unique);
    const std::string named = path + " (" + pillar.id + ")";
    if (pillar.points <= Points{})
      add(named, "it is worth " + decimal(pillar.points.micropoints()) + " points, and 0 is too few",
          rules::pillar_points_are_above_0);
    if (pillar.signal_definitions.empty()) add(named, "it has no signals", rules::definition_has_pillars);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < pillar.signal_definitions.size(); ++i) {
      sum += pillar.signal_definitions[i].weight.micropoints();
      check_signal(pillar.signal_definitions[i], path + ".signals[" + std::to_string(i) + "]");
    }
    if (!pillar.signal_definitions.empty() && sum != pillar.points.micropoints())
      add(named, "its weights sum to " + decimal(sum) + " of " + decimal(pillar.points.micropoints()) + " points",
          rules::pillar_weights_sum_to_its_points);
  }

  void check_signal(const SignalDefinition& signal, const std::string& path) {
    ++signals_;
    check_name(path + ".id", signal.id);
    check_name(path + ".metric", signal.reads.part);
    check_text(path + ".whole", signal.reads.whole);
    check_text(path + ".group", signal.group);
    for (const auto& [key, text] : {std::pair{".title", &signal.title},
                                    {".unit", &signal.unit},
                                    {".reason", &signal.reason},
                                    {".remedy", &signal.remedy},
                                    {".source", &signal.source}})
      check_text(path + key, *text);
    if (!signal_ids_.insert(signal.id).second)
      add(path + ".id", "another signal is called \"" + signal.id + "\"", rules::ids_are_unique);
    const bool weighs = Points{} <= signal.weight && signal.weight <= Points{100};
    if (!weighs)
      add(path + ".weight", decimal(signal.weight.micropoints()) + " is not 0 to 100 points",
          rules::weight_is_0_to_100_points);
    if (!signal.curve.valid())
      add(path + ".exponent", std::to_string(signal.curve.exponent) + " is not 1 to 4", rules::exponent_is_1_to_4);
    const bool credited = weighs && signal.curve.valid();
    std::visit([&](const auto& target) { check_target(signal, target, credited, path + ".target"); }, signal.target);
  }
  template <class Some>
  void check_target(const SignalDefinition& signal, const Some& target, bool credited, const std::string& path) {
    const std::string kind{Form<Some>::name};
    if (of_ratio<Some> == signal.reads.whole.empty()) {
      add(path, kind + (of_ratio<Some> ? " needs a whole beside the metric" : " takes one count, and there is a whole"),
          rules::target_takes_what_is_read);
      return;
    }
    const Window window = definition_.window.valid() ? definition_.window : Window{};
    if (!target.valid(window) || !target.valid(Window{}))
      add(path,
          in_words(target) + " is no target over " + std::to_string(window.weeks) +
              (window.weeks == 1 ? " week" : " weeks"),
          ssi::detail::rule_of<Some>);
    else if (ssi::detail::takes_rate<Some> && signal.evidence)
      add(path, "a rate has lost its counts, so there is no evidence to ask for", rules::target_takes_what_is_read);
    else if (!credited)
      return;  // how fine the credit is depends on both
    else if (const auto evidenced = detail::evidenced(target, signal.evidence.value_or(0));
             !SignalOf<Some>::valid(evidenced, signal.curve, signal.weight, window) ||
             !SignalOf<Some>::valid(evidenced, signal.curve, signal.weight))
      add(path, in_words(target) + " with exponent " + std::to_string(signal.curve.exponent) + " is too fine",
          rules::credit_is_exact_in_64_bits);
  }
  // "per_week (pace 70000)"
  template <class Some>
  static std::string in_words(const Some& target) {
    std::string words{Form<Some>::name};
    const char* separator = " (";
    for (const Number<Some>& number : Form<Some>::numbers) {
      words.append(separator).append(std::string{number.name}).append(" ").append(std::to_string(target.*number.value));
      separator = ", ";
    }
    return words.append(")");
  }

  const Definition& definition_;
  std::vector<DefinitionProblem> problems_;
  std::set<std::string> pillar_ids_, signal_ids_;
  std::size_t signals_ = 0;
};

}  // namespace detail

/// All of them, in the order of the definition; empty where a Model can be made. Rules: definition_has_pillars,
/// ids_are_1_to_1000_bytes, texts_are_utf8, ids_are_unique, target_takes_what_is_read, and those of Signal, Pillar,
/// Index and Window. Complexity: linear in the signals.
[[nodiscard]] inline std::vector<DefinitionProblem> problems_of(const Definition& definition) {
  return detail::Checker{definition}.problems();
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
