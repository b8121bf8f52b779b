// Which count comes from which source, and what one more would tell.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SOURCES_HPP
#define SSI_REPORT_SOURCES_HPP

#include <string>
#include <string_view>
#include <vector>

#include "ssi/linkedin/member_data.hpp"
#include "ssi/linkedin/paths.hpp"
#include "ssi/linkedin/wanted.hpp"
#include "ssi/report/page.hpp"
#include "ssi/report/reading.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// What was read of each source; of several, which count comes from which, and where none knows it that it is unknown;
/// and which further file would tell more. Precondition: style outlives the call.
///
///     terminal(out, member, today, {});   // "  new_followers         77        analytics.xlsx"
template <class Out>
Out terminal(Out out, const linkedin::MemberData& member, Day day, Window window, const TerminalStyle& style = {},
             const Language& language = english) {
  for (const auto& source : member.sources()) {
    if (&source != member.sources().data()) *out++ = '\n';
    out = terminal(std::move(out), source.data.report, Text{source.name.c_str()}, style, language);
  }
  detail::Lines lines{std::move(out), style};
  if (member.sources().size() > 1) {
    lines.empty_line();
    lines.begin(0, Text{"1"});
    lines(language("Where each count comes from")).end();
    member.for_each_told(day, window, [&](Text name, Count count, const std::vector<std::string_view>& tellers) {
      if (tellers.empty()) return;
      using L = decltype(lines);
      lines.begin({.first = 2, .others = 43});
      lines.column(name, 25, L::Fill::left);
      lines.column(in_words(count, language), 15, L::Fill::left);
      lines.behind(42);
      for (std::size_t i = 0; i < tellers.size(); ++i)
        lines(i > 0 ? " " : "", std::string{linkedin::name_in(tellers[i])}, i + 1 < tellers.size() ? "," : "");
      lines.end();
    });
  }
  const auto wanted = linkedin::wanted(member, day, window);
  if (!wanted.empty()) {
    lines.empty_line();
    lines.begin(0, Text{"1"});
    lines(language("What would tell more")).end();
  }
  detail::Retold said{language};
  for (const std::string& sentence : wanted) {
    lines.begin({.first = 2, .others = 4});
    lines(said(sentence)).end();
  }
  if (!said.all()) {
    lines.begin(2);
    lines(language("Some of this is told in English.")).end();
  }
  return lines.out();
}

/// For a page: the notes of each source, of several under its name, and what would tell more.
[[nodiscard]] inline std::vector<Line> lines_of(const linkedin::MemberData& member, Day day, Window window,
                                                const Language& language = english) {
  std::vector<Line> lines;
  const bool several = member.sources().size() > 1;
  for (const auto& source : member.sources())
    for (Line& line : lines_of(source.data.report, language)) {
      if (several) line.words = source.name + ": " + line.words;
      lines.push_back(std::move(line));
    }
  detail::Retold said{language};
  for (const std::string& sentence : linkedin::wanted(member, day, window)) lines.push_back({{}, said(sentence)});
  const std::string in_english{std::string_view{language("Some of this is told in English.")}};
  if (!said.all() &&
      std::none_of(lines.begin(), lines.end(), [&](const Line& line) { return line.words == in_english; }))
    lines.push_back({{}, in_english});
  return lines;
}

/// Members of an object: what was read of the first source, of the others, the names of those that know something of
/// each count, and what would tell more.
template <class Out>
Out json_members(Out out, const linkedin::MemberData& member, Day day, Window window) {
  Writer w{std::move(out)};
  const auto& sources = member.sources();
  w("\"reading\": ");
  w = Writer{json(w.out(), sources.empty() ? linkedin::WhatWasRead{} : sources[0].data.report)};
  w(",\n\"also\": [");
  for (std::size_t i = 1; i < sources.size(); ++i) {
    w(i > 1 ? ",\n" : "\n", "{\"source\": ", Json{sources[i].name}, ", \"reading\": ");
    w = Writer{json(w.out(), sources[i].data.report)};
    w('}');
  }
  w("],\n\"from\": {");
  Text before = "\n  ";
  member.for_each_told(day, window, [&](Text name, Count, const std::vector<std::string_view>& tellers) {
    w(before, Json{name}, ": [");
    for (std::size_t i = 0; i < tellers.size(); ++i) w(i > 0 ? ", " : "", Json{tellers[i]});
    w(']');
    before = ",\n  ";
  });
  w("\n}");
  detail::json_list(w, "wanted", linkedin::wanted(member, day, window),
                    [&](const std::string& sentence) { w(Json{sentence}); });
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
