// What an export was read as, for people: behind the scorecard, what was used, refused and not there.
// SPDX-License-Identifier: MIT
#ifndef SCORECARD_TERMINAL_HPP
#define SCORECARD_TERMINAL_HPP

#include <algorithm>
#include <string>
#include <string_view>

#include "../input/member.hpp"
#include "../input/text.hpp"
#include "ssi/report/terminal.hpp"

namespace scorecard {

using namespace input;

class WhatWasRead {
 public:
  WhatWasRead(const Member& member, const ssi::report::TerminalStyle& style) : member_{member}, style_{style} {}

  std::string text() {
    reading();
    return std::move(out_);
  }

 private:
  static constexpr auto bold = "1", yellow = "33";

  std::string coloured(const char* code, std::string_view text) const {
    return style_.colour ? "\x1B[" + std::string{code} + "m" + std::string{text} + "\x1B[0m" : std::string{text};
  }
  static std::string right(std::string_view text, std::size_t to) {
    return std::string(to > text.size() ? to - text.size() : 0, ' ') + std::string{text};
  }
  std::string plain(std::string_view text) const { return printable(text, style_.utf8); }

  // Words in lines of at most the width, all but the first line indented; only a word longer than a line is cut.
  void wrapped(std::string_view text, std::size_t indent, const char* code = nullptr,
               std::size_t first_indent = ~std::size_t{0}) {
    std::string line(first_indent == ~std::size_t{0} ? indent : first_indent, ' ');
    bool empty = true;
    const auto flush = [&] { out_ += (code != nullptr ? coloured(code, line) : line) + '\n'; };
    while (!text.empty()) {
      std::string_view word = text.substr(0, text.find(' '));
      text.remove_prefix(std::min(word.size() + 1, text.size()));
      if (!empty && columns(line) + 1 + columns(word) > style_.width) {
        flush();
        line.assign(indent, ' ');
        empty = true;
      }
      while (columns(line) + columns(word) > style_.width) {
        const std::string_view fits = beginning(word, style_.width - columns(line));
        line += fits;
        word.remove_prefix(fits.size());
        flush();
        line.assign(indent, ' ');
      }
      line += (empty ? "" : " ") + std::string{word};
      empty = false;
    }
    flush();
  }

  void reading() {
    if (!member_.report) return;
    const auto& report = *member_.report;
    out_ += coloured(bold, "What was read") + '\n';
    wrapped(plain(member_.source) + ", taken for " +
                (report.kind == ssi::linkedin::ArchiveKind::part ? "part of a complete"
                                                                 : "a " + std::string{name_of(report.kind)}) +
                " archive: " + plain(report.kind_reason) + ".",
            2);
    out_ += "    used  refused  left out  file\n";
    for (const auto& file : report.files)
      wrapped(right(std::to_string(file.used), 8) + right(std::to_string(file.refused), 9) +
                  right(std::to_string(file.left_out), 10) + "  " + plain(file.file),
              29, nullptr, 0);
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < report.refusals.size() && i < most; ++i) {
      const auto& refusal = report.refusals[i];
      wrapped("refused: " + plain(refusal.file) + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") + ": " +
                  plain(refusal.reason),
              4, yellow, 2);
    }
    std::size_t refused = 0;
    for (const auto& file : report.files) refused += file.refused;
    if (refused > most) out_ += "  and " + std::to_string(refused - most) + " more; --json lists up to 100\n";
    std::string absent;
    for (const auto& file : report.absent) absent += (absent.empty() ? "" : ", ") + file;
    if (!absent.empty())
      wrapped("not there: " + absent +
                  (report.kind == ssi::linkedin::ArchiveKind::complete
                       ? " (in a complete archive: no such activity)"
                       : " (in such an archive that says nothing: unknown)"),
              4, nullptr, 2);
    for (const auto& note : report.notes) wrapped("note: " + plain(note), 4, nullptr, 2);
  }

  const Member& member_;
  const ssi::report::TerminalStyle& style_;
  std::string out_;
};

}  // namespace scorecard

#endif
