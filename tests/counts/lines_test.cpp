// Lines that say something.
// SPDX-License-Identifier: MIT
#include "ssi/counts/lines.hpp"

#include <string>

#include "support.hpp"

using namespace ssi;

TEST_CASE("comments and blank lines say nothing, and are counted") {
  const std::string text = "# mine\n\n  posts = 3 # so far\r\n\t# none\nC# and C\t#\nlast";
  const auto lines = lines_of(text);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].number == 3);
  CHECK(lines[0].text == "posts = 3");
  CHECK(lines[1].number == 5);
  CHECK(lines[1].text == "C# and C");
  CHECK(lines[2].number == 6);
  CHECK(lines[2].text == "last");
  CHECK(lines_of("").empty());
  CHECK(lines_of("\xEF\xBB\xBFposts\n\xEF\xBB\xBFx")[0].text == "posts");
  CHECK(lines_of("\xEF\xBB\xBFposts\n\xEF\xBB\xBFx")[1].text == "\xEF\xBB\xBFx");
  CHECK(lines_of("\n\n").empty());
}

TEST_CASE("a name and a value stand on the sides of the first equals sign") {
  BOTH(named_value_of(" posts =\t3 ")->name == "posts");
  BOTH(named_value_of(" posts =\t3 ")->value == "3");
  BOTH(named_value_of("a=b=c")->value == "b=c");
  BOTH(named_value_of("=")->name.empty());
  BOTH(!named_value_of("posts 3"));
}

TEST_CASE("parts stand between commas, empty ones too") {
  CHECK(parts_of("posts, articles") == std::vector<std::string_view>{"posts", "articles"});
  CHECK(parts_of(",a,") == std::vector<std::string_view>{"", "a", ""});
  CHECK(parts_of("").size() == 1);
}
