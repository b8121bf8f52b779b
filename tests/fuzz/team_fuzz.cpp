// Any text as a table of a team: who is in it stands on the page once, whatever the name, or a line is named.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <iterator>
#include <string>

#include "ssi/counts/members.hpp"
#include "ssi/report/team.hpp"
#include "ssi/scale/population.hpp"
#include "ssi/standard.hpp"

namespace {

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  std::vector<std::string> names;
  std::vector<Score<4>> scores;
  auto population = Population{standard::model};
  const auto problem = read_members<Activity>(
      [&, at = std::size_t{0}]() mutable { return at < size ? static_cast<int>(data[at++]) : -1; },
      [&](const auto& member) {
        if (const auto tried = standard::model.try_score(member.activity); tried.score) {
          names.emplace_back(member.name);
          scores.push_back(*tried.score);
          population.add(*tried.score);
        }
      });
  if (!problem.none() || scores.size() > 200) return 0;
  std::vector<report::Teammate> members;
  for (std::size_t i = 0; i < scores.size(); ++i) members.push_back({names[i], scores[i].total, scores[i].pillars});
  std::vector<Name> pillars;
  standard::model.for_each_pillar([&](const auto& pillar, std::size_t) { pillars.push_back(pillar.name()); });
  const auto page = [&](std::span<const report::Teammate> of) {
    std::string out;
    report::team_html(
        std::back_inserter(out),
        {.model = standard::model.model(), .names = pillars, .members = of, .totals = &population.total()});
    return out;
  };
  // Names add no element: a page of the same members called x has as many.
  const std::string odd = page(members);
  for (auto& member : members) member.name = "x";
  const std::string plain = page(members);
  for (const std::string_view mark : {"<", ">", "\"", "'"})
    if (times(odd, mark) != times(plain, mark)) std::abort();
  return 0;
}
