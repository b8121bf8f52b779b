// Lines that begin with a day.
// SPDX-License-Identifier: MIT
#include "ssi/time/dated_lines.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("lines of days are read whole or not at all") {
  std::vector<DatedLine> lines;
  REQUIRE(read_dated_lines("# mine\n2026-06-27 = 3 # deals\n\n 2026-06-20=a = b", lines).none());
  REQUIRE(lines.size() == 2);
  CHECK((lines[0].number == 2 && lines[0].day == Day{"2026-06-27"} && lines[0].value == "3"));
  CHECK((lines[1].number == 4 && lines[1].day == Day{"2026-06-20"} && lines[1].value == "a = b"));
  const auto problem = [&](Text text) {
    const auto found = read_dated_lines(text, lines);
    return std::to_string(found.line) + ": " + found.text;
  };
  CHECK(problem("2026-06-27 = 3\n2026-06-20") == "2: \"2026-06-20\" is not `2026-06-27 = ...`");
  CHECK(problem("2026-02-30 = 3") == "1: \"2026-02-30\" is not a date; write it as 2026-06-27");
  CHECK(problem("# nothing") == "0: holds no lines");
  CHECK(lines.size() == 2);
}
