// Changes to counts, as people write them.
// SPDX-License-Identifier: MIT
#include "ssi/decide/changes.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("a count is set, or so many more or fewer") {
  Changes changes;
  for (const char* text : {"posts=24", "articles=8..10", "shares_given=unknown", "comments_given=+3", "help_given=-2"})
    CHECK_MESSAGE(read_change(text, Activity{}, changes).empty(), text);
  REQUIRE((changes.set.size() == 3 && changes.add.size() == 2));
  CHECK((changes.set[0].metric == "posts" && changes.set[0].count == Count{24}));
  CHECK(changes.set[1].count == between(8, 10));
  CHECK(changes.set[2].count == unknown);
  CHECK((changes.add[0].metric == "comments_given" && changes.add[0].units == 3));
  CHECK((changes.add[1].metric == "help_given" && changes.add[1].units == -2));
}

TEST_CASE("what is wrong with a change is said, and changes nothing") {
  Changes changes;
  CHECK(read_change("post=3", Activity{}, changes) == "there is no count \"post\"; did you mean posts?");
  CHECK(read_change("posts=--3", Activity{}, changes) == "posts is -3, and a count is not negative");
  CHECK(read_change("posts=+3..5", Activity{}, changes) == "posts=+3..5 is neither more nor fewer");
  CHECK(read_change("posts=+unknown", Activity{}, changes) == "posts=+unknown is neither more nor fewer");
  CHECK(!read_change("posts", Activity{}, changes).empty());
  CHECK((changes.set.empty() && changes.add.empty()));
}
