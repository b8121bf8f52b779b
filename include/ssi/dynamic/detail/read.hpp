// What reading a definition from JSON and from CSV have in common.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DETAIL_READ_HPP
#define SSI_DYNAMIC_DETAIL_READ_HPP

#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/digest.hpp"
#include "ssi/counts/decimal.hpp"
#include "ssi/dynamic/model.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto definition_reads_as_written =
    Rule{"definition_reads_as_written", "a definition is written as its format says, and is what its digest says"};
}  // namespace rules

namespace dynamic {

/// A definition as it was read and all that is wrong with it, of the text and of the model.
struct ReadDefinition {
  Definition definition;
  std::vector<DefinitionProblem> problems;
};

namespace detail {

inline constexpr std::string_view format = "ssi-model-1";

inline void add_problem(ReadDefinition& read, std::string path, std::string what) {
  read.problems.push_back({std::move(path), std::move(what), rules::definition_reads_as_written});
}
// A signal of one metric has its name where it says no id, and the other way round.
inline void complete(SignalDefinition& signal) {
  if (signal.id.empty()) signal.id = signal.reads.part;
  if (signal.reads.part.empty() && signal.reads.whole.empty()) signal.reads.part = signal.id;
}
inline std::string hexadecimal(std::uint64_t number) {
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text.push_back("0123456789abcdef"[number >> shift & 15]);
  return text;
}

inline constexpr std::pair<Counted, std::string_view> ways_to_count[] = {
    {Counted::flow, "flow"}, {Counted::stock, "stock"}, {Counted::weeks, "weeks"}};
inline bool set_counted(Counted& to, std::string_view name) {
  for (const auto& [counted, known] : ways_to_count)
    if (known == name) return to = counted, true;
  return false;
}
inline bool add_kind(Counting& counting, std::string_view number) {
  const auto kind = ssi::detail::units_of(number, 0);
  if (!kind || kind->negative || kind->number >= EventKind::most) return false;
  counting.kinds |= std::uint64_t{1} << kind->number;
  return true;
}

// Adds what is wrong with the model. A value that could not be read is told once: what it leads to is not.
inline void check_model(ReadDefinition& read, const std::string& digest) {
  const std::vector<DefinitionProblem> unread = read.problems;
  for (DefinitionProblem& problem : problems_of(read.definition)) {
    // "pillars[0] (activity)" is about the points and weights of "pillars[0]."
    const std::size_t pillar = problem.path.find(' ');
    const std::string about = problem.path.substr(0, pillar);
    bool told = false;
    for (const DefinitionProblem& before : unread)
      told = told || (before.path.starts_with(about) &&
                      (pillar == about.npos || before.path.ends_with("weight") || before.path.ends_with("points")));
    if (!told) read.problems.push_back(std::move(problem));
  }
  if (!read.problems.empty() || digest.empty()) return;
  if (const std::string now = hexadecimal(digest_of(Model{read.definition})); now != digest)
    add_problem(read, "digest", "this is no longer the model of " + digest + ": its digest is " + now);
}

}  // namespace detail
}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
