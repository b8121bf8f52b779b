// Points that people write.
// SPDX-License-Identifier: MIT
#include "ssi/counts/points.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("points are read from 0 to the most there is to earn") {
  CHECK(read_points("72.5", 100).points == Points::parse("72.5"));
  CHECK(read_points("0", 25).points == Points{});
  CHECK(read_points("25", 25).points == Points{25});
  CHECK(read_points("25", 25).problem.empty());
}

TEST_CASE("what is above the most is told apart from what is no number") {
  for (const char* above : {"25.000001", "26", "9223372036854775808", "99999999999999999999.5"}) {
    CHECK(!read_points(above, 25).points);
    CHECK(read_points(above, 25).problem == std::string{above} + " is above the 25 points that there are to earn");
  }
  for (const char* text : {"", "x", "-1", "-0", "1e3", "5 points", "99999999999999999999x", ".", "1.2.3"}) {
    CHECK(!read_points(text, 25).points);
    CHECK(read_points(text, 25).problem ==
          '"' + std::string{text} + "\" is not a number of points; write it as 80 or 72.5");
  }
}
