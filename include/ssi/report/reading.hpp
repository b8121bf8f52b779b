// What an export was read as, behind a scorecard: what was used, refused and not there, for people and as JSON.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_READING_HPP
#define SSI_REPORT_READING_HPP

#include <string>
#include <vector>

#include "ssi/linkedin/reading.hpp"
#include "ssi/report/lines.hpp"
#include "ssi/report/page.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class L>
void terminal_files(L& lines, const linkedin::WhatWasRead& read) {
  lines.begin(0);
  lines.raw("    used  refused  left out  file");
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
void terminal_refusals(L& lines, const linkedin::WhatWasRead& read, const TerminalStyle& style) {
  constexpr std::size_t most = 5;
  for (std::size_t i = 0; i < read.refusals.size() && i < most; ++i) {
    const linkedin::Refusal& refusal = read.refusals[i];
    lines.begin({.first = 2, .others = 4}, Text{"33"});
    lines("refused: ", refusal.file);
    if (refusal.line > 0) lines(":", ShortText{}.append(std::uint64_t{refusal.line}));
    lines(": ", refusal.reason).end();
  }
  std::size_t refused = 0;
  for (const auto& file : read.files) refused += file.refused;
  if (refused <= most) return;
  lines.begin(2);
  lines("and ", ShortText{}.append(std::uint64_t{refused - most}), " more");
  if (!style.json_option.empty()) lines("; ", style.json_option, " lists up to 100");
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

/// The source is the folder that was read. Precondition: style outlives the call.
template <class Out>
Out terminal(Out out, const linkedin::WhatWasRead& read, Text source, const TerminalStyle& style = {}) {
  using linkedin::ArchiveKind;
  detail::Lines lines{std::move(out), style};
  lines.begin(0, Text{"1"});
  lines("What was read").end();
  lines.begin(2);
  lines(source, ", taken for ");
  switch (read.kind) {
    case ArchiveKind::basic:
    case ArchiveKind::complete: lines("a ", Text{name_of(read.kind)}, " archive"); break;
    case ArchiveKind::part: lines("part of a complete archive"); break;
    case ArchiveKind::snapshot:
    case ArchiveKind::changelog: lines("a ", Text{name_of(read.kind)}, " of the portability API"); break;
    case ArchiveKind::workbook: lines("a workbook of creator analytics"); break;
  }
  lines(": ", read.kind_reason, ".").end();
  detail::terminal_files(lines, read);
  detail::terminal_refusals(lines, read, style);
  for (std::size_t i = 0; i < read.absent.size(); ++i) {
    if (i == 0) lines.begin({.first = 2, .others = 4});
    lines(i == 0 ? "not there: " : ", ", read.absent[i]);
  }
  if (!read.absent.empty())
    lines(read.kind == ArchiveKind::complete ? " (in a complete archive: no such activity)"
                                             : " (in such an archive that says nothing: unknown)")
        .end();
  for (const std::string& note : read.notes) {
    lines.begin({.first = 2, .others = 4});
    lines("note: ", note).end();
  }
  return lines.out();
}

/// For a page: the notes, the first five refusals, what is not there.
[[nodiscard]] inline std::vector<Line> lines_of(const linkedin::WhatWasRead& read) {
  std::vector<Line> lines;
  for (const std::string& note : read.notes) lines.push_back({{}, note});
  for (std::size_t i = 0; i < read.refusals.size() && i < 5; ++i) {
    const linkedin::Refusal& refusal = read.refusals[i];
    const std::string text =
        refusal.file + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") + ": " + refusal.reason;
    lines.push_back({{}, text});
  }
  std::string absent;
  for (const std::string& file : read.absent) absent += (absent.empty() ? "not there: " : ", ") + file;
  if (!absent.empty()) lines.push_back({{}, absent});
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
