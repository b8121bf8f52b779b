// What an export was read as, behind a scorecard: what was used, refused and not there, for people and as JSON.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_READING_HPP
#define SSI_REPORT_READING_HPP

#include <algorithm>
#include <string>
#include <vector>

#include "ssi/linkedin/reading.hpp"
#include "ssi/report/lines.hpp"
#include "ssi/report/page.hpp"
#include "ssi/words/retold.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

[[nodiscard]] constexpr Text taken_for(linkedin::ArchiveKind kind, const Language& language) {
  using linkedin::ArchiveKind;
  switch (kind) {
    case ArchiveKind::basic: return language("taken for a basic archive");
    case ArchiveKind::complete: return language("taken for a complete archive");
    case ArchiveKind::part: return language("taken for part of a complete archive");
    case ArchiveKind::snapshot: return language("taken for a snapshot of the portability API");
    case ArchiveKind::changelog: return language("taken for a changelog of the portability API");
    case ArchiveKind::workbook: break;
  }
  return language("taken for a workbook of creator analytics");
}

// What a reader says of files, and whether the language has words for it: what it has none for stays in English, and is
// not passed off as anything else.
class Retold {
 public:
  explicit Retold(const Language& language) : language_{language} {}

  [[nodiscard]] std::string operator()(const std::string& sentence) {
    auto told = retold(sentence, language_);
    all_ = all_ && told;
    return told ? *told : sentence;
  }
  [[nodiscard]] bool all() const { return all_; }

 private:
  const Language& language_;
  bool all_ = true;
};

template <class L>
void terminal_files(L& lines, const linkedin::WhatWasRead& read, const Language& language) {
  lines.begin(0);
  lines.column(language("used"), 8, L::Fill::right);
  lines.column(language("refused"), 9, L::Fill::right);
  lines.column(language("left out"), 10, L::Fill::right);
  lines.raw("  ");
  lines.column(language("file"), 20, L::Fill::none);
  lines.empty_line();
  const auto number = [](std::size_t value) { return ShortText{}.append(std::uint64_t{value}); };
  for (const auto& file : read.files) {
    lines.begin({.first = 0, .others = 29});
    lines.column(number(file.used), 8, L::Fill::right);
    lines.column(number(file.refused), 9, L::Fill::right);
    lines.column(number(file.left_out), 10, L::Fill::right);
    lines.raw(" ");
    lines.behind(28);
    lines(file.file).end();
  }
}

template <class L>
void terminal_refusals(L& lines, const linkedin::WhatWasRead& read, const TerminalStyle& style,
                       const Language& language, Retold& said) {
  constexpr std::size_t most = 5;
  for (std::size_t i = 0; i < read.refusals.size() && i < most; ++i) {
    const linkedin::Refusal& refusal = read.refusals[i];
    lines.begin({.first = 2, .others = 4}, Text{"33"});
    lines(language("refused"), ": ", refusal.file);
    if (refusal.line > 0) lines(":", ShortText{}.append(std::uint64_t{refusal.line}));
    lines(": ", said(refusal.reason)).end();
  }
  std::size_t refused = 0;
  for (const auto& file : read.files) refused += file.refused;
  if (refused <= most) return;
  lines.begin(2);
  lines(language("and {more} more", {number(refused - most)}));
  if (!style.json_option.empty()) lines("; ", language("{option} lists up to 100", {style.json_option}));
  lines.end();
}

// Elements, one a line, between brackets.
template <class W, class List, class F>
void json_list(W& w, Text name, const List& list, F&& element) {
  w(",\n  \"", name, "\": [");
  Text before = "\n    ";
  for (const auto& item : list) {
    w(before);
    element(item);
    before = ",\n    ";
  }
  w(list.empty() ? "]" : "\n  ]");
}

}  // namespace detail

/// The source is the folder that was read. What the language has no words for is said in English, and a line says so.
/// Precondition: style outlives the call.
template <class Out>
Out terminal(Out out, const linkedin::WhatWasRead& read, Text source, const TerminalStyle& style = {},
             const Language& language = english) {
  using linkedin::ArchiveKind;
  detail::Lines lines{std::move(out), style};
  detail::Retold said{language};
  lines.begin(0, Text{"1"});
  lines(language("What was read")).end();
  lines.begin(2);
  lines(source, ", ", detail::taken_for(read.kind, language), ": ", said(read.kind_reason), ".").end();
  detail::terminal_files(lines, read, language);
  detail::terminal_refusals(lines, read, style, language, said);
  for (std::size_t i = 0; i < read.absent.size(); ++i) {
    if (i == 0) lines.begin({.first = 2, .others = 4});
    if (i == 0)
      lines(language("not there"), ": ", read.absent[i]);
    else
      lines(", ", read.absent[i]);
  }
  if (!read.absent.empty())
    lines(" ", read.kind == ArchiveKind::complete ? language("(in a complete archive: no such activity)")
                                                  : language("(in such an archive that says nothing: unknown)"))
        .end();
  for (const std::string& note : read.notes) {
    lines.begin({.first = 2, .others = 4});
    lines(language("note"), ": ", said(note)).end();
  }
  if (!said.all()) {
    lines.begin(2);
    lines(language("Some of this is told in English.")).end();
  }
  return lines.out();
}

/// For a page: the notes, the first five refusals, what is not there.
[[nodiscard]] inline std::vector<Line> lines_of(const linkedin::WhatWasRead& read, const Language& language = english) {
  std::vector<Line> lines;
  detail::Retold said{language};
  for (const std::string& note : read.notes) lines.push_back({{}, said(note)});
  for (std::size_t i = 0; i < read.refusals.size() && i < 5; ++i) {
    const linkedin::Refusal& refusal = read.refusals[i];
    const std::string text =
        refusal.file + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") + ": " + said(refusal.reason);
    lines.push_back({{}, text});
  }
  std::string absent;
  for (const std::string& file : read.absent)
    absent.append(absent.empty() ? std::string{std::string_view{language("not there")}} + ": " : ", ").append(file);
  if (!absent.empty()) lines.push_back({{}, absent});
  if (!said.all()) lines.push_back({{}, std::string{std::string_view{language("Some of this is told in English.")}}});
  return lines;
}

/// One object, to stand inside of another. Names of files may hold any bytes.
template <class Out>
Out json(Out out, const linkedin::WhatWasRead& read) {
  Writer w{std::move(out)};
  w("{\n  \"archive_kind\": ", Json{name_of(read.kind)});
  detail::json_list(w, "files", read.files, [&](const linkedin::FileRead& file) {
    w("{\"file\": ", Json{file.file}, ", \"used\": ", file.used, ", \"refused\": ", file.refused,
      ", \"left_out\": ", file.left_out, '}');
  });
  detail::json_list(w, "refusals", read.refusals, [&](const linkedin::Refusal& refusal) {
    w("{\"file\": ", Json{refusal.file}, ", \"line\": ", refusal.line, ", \"reason\": ", Json{refusal.reason}, '}');
  });
  detail::json_list(w, "absent", read.absent, [&](const std::string& file) { w(Json{file}); });
  detail::json_list(w, "notes", read.notes, [&](const std::string& note) { w(Json{note}); });
  return w("\n  }").out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
