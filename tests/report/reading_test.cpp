// What was read of an export, and texts in columns.
// SPDX-License-Identifier: MIT
#include "ssi/report/reading.hpp"

#include <iterator>

#include "ssi/report/columns.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;
using linkedin::WhatWasRead;

namespace {

WhatWasRead something() {
  WhatWasRead read;
  read.kind = linkedin::ArchiveKind::complete;
  read.kind_reason = "it has a file of reactions";
  read.files = {{"Shares.csv", 14, 0, 1}, {"Reactions.csv", 202, 0, 0}};
  read.refuse(read.files[1], 40, "\"2026-13-01\" is not a date");
  read.absent = {"Votes.csv", "Recommendations.csv"};
  read.notes = {"new followers are in no export"};
  return read;
}
std::string text_of(const WhatWasRead& read, const report::TerminalStyle& style, Text source = "export") {
  std::string out;
  report::terminal(std::back_inserter(out), read, source, style);
  return out;
}

}  // namespace

TEST_CASE("what was read, for people") {
  CHECK(text_of(something(), {.width = 100}) ==
        "What was read\n"
        "  export, taken for a complete archive: it has a file of reactions.\n"
        "    used  refused  left out  file\n"
        "      14        0         1  Shares.csv\n"
        "     202        1         0  Reactions.csv\n"
        "  refused: Reactions.csv:40: \"2026-13-01\" is not a date\n"
        "  not there: Votes.csv, Recommendations.csv (in a complete archive: no such activity)\n"
        "  note: new followers are in no export\n");
  CHECK(text_of(something(), {.colour = true}).find("\x1B[1mWhat was read\x1B[0m\n") == 0);
  WhatWasRead part;
  part.kind = linkedin::ArchiveKind::part;
  part.kind_reason = "it is small";
  part.absent = {"Votes.csv"};
  CHECK(text_of(part, {}) ==
        "What was read\n"
        "  export, taken for part of a complete archive: it is small.\n"
        "    used  refused  left out  file\n"
        "  not there: Votes.csv (in such an archive that says nothing: unknown)\n");
}

TEST_CASE("five refusals are shown, and how many more there are") {
  WhatWasRead read = something();
  for (std::size_t line = 41; line < 45; ++line) read.refuse(read.files[1], line, "wrong");
  CHECK(text_of(read, {}).find(" more") == std::string::npos);
  for (std::size_t line = 45; line < 47; ++line) read.refuse(read.files[1], line, "wrong");
  CHECK(text_of(read, {}).find(":44: wrong\n  and 2 more\n") != std::string::npos);
  CHECK(text_of(read, {.json_option = "--json"}).find("\n  and 2 more; --json lists up to 100\n") != std::string::npos);
  CHECK(text_of(read, {}).find(":45:") == std::string::npos);
}

TEST_CASE("names that are long or steer a terminal stay in their lines") {
  WhatWasRead read = something();
  read.files[0].file = std::string(200, 'y') + "\x1B[31m\n.csv";
  const std::string text = text_of(read, {}, "caf\xC3\xA9\n");
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.find("  cafe?, taken for") != std::string::npos);
  for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
    CHECK(text.find('\n', begin) - begin <= 100);
}

TEST_CASE("what was read, as JSON") {
  std::string out;
  WhatWasRead read = something();
  read.files[0].file = "a\"b";
  report::json(std::back_inserter(out), read);
  CHECK(out == R"({
  "archive_kind": "complete",
  "files": [
    {"file": "a\"b", "used": 14, "refused": 0, "left_out": 1},
    {"file": "Reactions.csv", "used": 202, "refused": 1, "left_out": 0}
  ],
  "refusals": [
    {"file": "Reactions.csv", "line": 40, "reason": "\"2026-13-01\" is not a date"}
  ],
  "absent": [
    "Votes.csv",
    "Recommendations.csv"
  ],
  "notes": [
    "new followers are in no export"
  ]
  })");
  out.clear();
  report::json(std::back_inserter(out), WhatWasRead{});
  CHECK(out == R"({
  "archive_kind": "basic",
  "files": [],
  "refusals": [],
  "absent": [],
  "notes": []
  })");
}

TEST_CASE("what was read, on a page") {
  const auto lines = report::lines_of(something());
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].words == "new followers are in no export");
  CHECK(lines[1].words == "Reactions.csv:40: \"2026-13-01\" is not a date");
  CHECK(lines[2].words == "not there: Votes.csv, Recommendations.csv");
  CHECK(report::lines_of(WhatWasRead{}).empty());
}

TEST_CASE("texts in columns") {
  CHECK(report::printable("a\nb\x1B\xC3\xA9") == "a?b?\xC3\xA9");
  CHECK(report::printable("\xC3\xA9", false) == "e");
  CHECK(report::titled("ab", 3) == "  ab ");
  CHECK(report::titled("año", 3) == "  año");
  CHECK(report::titled("años", 3, 1) == " años\n    ");
  // A number and its per cent stand together, whatever is behind them.
  CHECK(report::wrapped("in at most 5 % of cases", 12, 0) == "in at most\n5 % of cases");
  CHECK(report::wrapped("known: 72 %.", 10, 2) == "known:\n  72 %.");
  // As Germans write them; a gap gives way for what takes two letters, and a single blank does not.
  CHECK(report::printable("Größe für Übermütige", false) == "Groesse fuer Uebermuetige");
  CHECK(report::printable("Größe    5  6", false) == "Groesse  5  6");
  CHECK(report::printable("  Größe 5  6", false) == "  Groesse 5 6");
  CHECK(report::printable("Größe    5  6") == "Größe    5  6");
  BOTH(report::columns("caf\xC3\xA9") == 4);
  BOTH(report::beginning("caf\xC3\xA9s", 4) == "caf\xC3\xA9");
  BOTH(report::beginning("ab", 4) == "ab");
  CHECK(report::left("caf\xC3\xA9", 6) == "caf\xC3\xA9  ");
  CHECK(report::left("abcdef", 3) == "abc");
  CHECK(report::right("caf\xC3\xA9", 6) == "  caf\xC3\xA9");
  CHECK(report::right("abcdef", 3) == "abcdef");
  CHECK(report::with_sign(Points{1}, english) == "+1.00");
  CHECK(report::with_sign(-Points{1}, english) == "−1.00");
  CHECK(report::with_sign(Points{}, english) == "0.00");
}

TEST_CASE("a line of marks, from the lowest to the highest") {
  const std::optional<Points> values[] = {Points{1}, std::nullopt, Points{8}, Points{2}, tests::micropoints(7'999'999)};
  CHECK(report::sparkline(values, false) == "_ @.*");
  CHECK(report::sparkline(values) == "▁ █▂▇");
  const std::optional<Points> same[] = {Points{3}, Points{3}}, none[] = {std::nullopt};
  CHECK(report::sparkline(same, false) == "__");
  CHECK(report::sparkline(none, false) == " ");
}

TEST_CASE("what a language has no words for is told in English, and that is said") {
  WhatWasRead read = something();
  const auto told = [&](const Language& language) {
    std::string out;
    report::terminal(std::back_inserter(out), read, "export", {}, language);
    return out;
  };
  CHECK(told(spanish) ==
        "Que se ha leido\n"
        "  export, leido como archivo completo: it has a file of reactions.\n"
        "  usadas erroneas  omitidas  fichero\n"
        "      14        0         1  Shares.csv\n"
        "     202        1         0  Reactions.csv\n"
        "  erroneas: Reactions.csv:40: '2026-13-01' no es una fecha\n"
        "  no estan: Votes.csv, Recommendations.csv (en un archivo completo: no hubo tal\n"
        "    actividad)\n"
        "  nota: new followers are in no export\n"
        "  Parte de esto esta en ingles.\n");
  CHECK(told(english).find("Some of this") == std::string::npos);
  CHECK(report::lines_of(read, spanish).back().words == "Parte de esto está en inglés.");
  // Of sentences that it has nothing is said.
  read.refusals.clear();
  read.kind_reason = "it has events that say what was done, and when";
  read.notes = {"no event of the changelog counts"};
  CHECK(told(spanish).find("ningun evento del registro de cambios cuenta") != std::string::npos);
  CHECK(told(spanish).find("ingles") == std::string::npos);
  // Each of the three kinds of sentences is looked at.
  WhatWasRead reason = read, note = read, refusal = read;
  reason.kind_reason = note.notes[0] = "it is new";
  refusal.refuse(refusal.files[1], 40, "it is new");
  for (const WhatWasRead& one : {reason, note, refusal}) {
    read = one;
    CHECK(told(spanish).find("Parte de esto esta en ingles.") != std::string::npos);
    // A page does not say what it was taken for.
    if (one.kind_reason != reason.kind_reason)
      CHECK(report::lines_of(one, spanish).back().words == "Parte de esto está en inglés.");
  }
}
