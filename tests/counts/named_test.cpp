// Counts by name, and what is said of wrong ones.
// SPDX-License-Identifier: MIT
#include "ssi/counts/named.hpp"

#include "support.hpp"

using namespace ssi;
using Reason = CountProblem::Reason;

TEST_CASE("the name that was meant") {
  NearestName nearest{"post"};
  CHECK(nearest.name().empty());
  CHECK(!nearest.found());
  for (const Text name : {"articles", "posts", "pots", "posts"}) nearest.offer(name);
  CHECK(nearest.name() == Text{"posts"});  // the first of two that are one letter away
  CHECK(!nearest.found());
  nearest.offer("post");
  CHECK(nearest.found());
  CHECK(nearest.name() == Text{"post"});
  CHECK(detail::letters_apart("kitten", "sitting") == 3);
  CHECK(detail::letters_apart("", "abc") == 3);
  // Told at once, whatever its length.
  CHECK(detail::letters_apart(std::string(100'000'000, 'x'), "abc") == 99'999'997);
  CHECK(detail::letters_apart("abc", "") == 3);
}

TEST_CASE("a count is a whole number or unknown") {
  BOTH(parse_count("24").count == Count{24});
  BOTH(parse_count("0").count == Count{0});
  BOTH(parse_count("007").count == Count{7});
  BOTH(parse_count("unknown").valid() && !parse_count("unknown").count.known());
  BOTH(parse_count("16777215").count == Count{Count::largest});
  BOTH(parse_count("99999999999999999999999999").count == Count{Count::largest});
  BOTH(parse_count("-3").reason == Reason::negative);
  for (const Text text : {"", "-", "--3", "-3x", "+3", "3.5", " 3", "3 ", "many", "Unknown", "0x10"})
    CHECK_MESSAGE(parse_count(text).reason == Reason::no_number, std::string{text});
}

TEST_CASE("a count is known between bounds") {
  BOTH(parse_count("8..10").count == between(8, 10));
  BOTH(parse_count("14..").count == at_least(14));
  BOTH(parse_count("..3").count == at_most(3));
  BOTH(parse_count("8..8").count == Count{8});
  BOTH(parse_count("8..99999999999999999999").count == at_least(8));
  BOTH(parse_count("0..").valid() && parse_count("0..").count.wholly_unknown());
  BOTH(parse_count("10..8").reason == Reason::most_below_least);
  BOTH(parse_count("-3..8").reason == Reason::negative);
  BOTH(parse_count("3..-8").reason == Reason::negative);
  for (const Text text : {"..", "...", "8...10", "8..10..12", "8 .. 10", "a..3", "3..a", "8.10", "unknown..3"})
    CHECK_MESSAGE(parse_count(text).reason == Reason::no_number, std::string{text});
}

TEST_CASE("a wrong name is answered with what may have been meant") {
  Activity activity;
  const auto answer = [&](Text name) { return set_count(activity, name, "3").text(); };
  CHECK(answer("coments_given") == "there is no count \"coments_given\"; did you mean comments_given?");
  CHECK(answer("received")
            .ends_with("did you mean endorsements_received, reactions_received, comments_received, "
                       "messages_received or recommendations_received?"));
  const std::string all = answer("foo");  // like none of them: all are listed
  CHECK(all.find("; did you mean one of profile_sections, endorsements_received, ") != all.npos);
  CHECK(std::count(all.begin(), all.end(), ',') == 26);
  CHECK(answer("").find("; did you mean one of profile_sections, ") != all.npos);  // not those that hold nothing
  NearestName two{"pots"};
  for (const Text name : {"posts", "spots", "articles", "posts"}) two.offer(name);
  CHECK(two.suggestion() == "did you mean posts or spots?");
}

TEST_CASE("what is wrong is said, and changes nothing") {
  Activity activity{.content = {.posts = 5}};
  CHECK(set_count(activity, "posts", "7").none());
  CHECK(activity.content.posts == Count{7});
  CHECK(set_count(activity, "posts", "7").text().empty());
  CHECK(set_count(activity, "post", "8").text() == "there is no count \"post\"; did you mean posts?");
  CHECK(set_count(activity, "posts", "-8").text() == "posts is -8, and a count is not negative");
  CHECK(set_count(activity, "posts", "8x").text() ==
        "posts is \"8x\", which is neither a whole number nor unknown, nor bounds such as 8..10");
  CHECK(set_count(activity, "posts", "10..8").text() == "posts is 10..8, where the most is below the least");
  CHECK(activity.content.posts == Count{7});
  CHECK(set_count(activity, "posts", "unknown").none());
  CHECK(!activity.content.posts.known());
}

TEST_CASE("lines are read whole or not at all") {
  Activity activity;
  CHECK(read_count_lines("\n# mine\nposts=3 # so far\r\n help_given = unknown", activity).none());
  CHECK(activity.content.posts == Count{3});
  const auto problem = [&](Text text) {
    const auto found = read_count_lines(text, activity);
    return std::to_string(found.line) + ": " + found.text;
  };
  CHECK(problem("posts = 4\narticles 3") == "2: \"articles 3\" is not `name = value`");
  CHECK(problem("posts = 4\nposts = 4") == "2: posts was given before");
  CHECK(problem("posts = 4\n\npotss = 4") == "3: there is no count \"potss\"; did you mean posts?");
  CHECK(problem("posts =") ==
        "1: posts is \"\", which is neither a whole number nor unknown, nor bounds such as 8..10");
  CHECK(problem("# nothing\n") == "0: holds no counts");
  CHECK(activity.content.posts == Count{3});
}

TEST_CASE("the counts of a worked example come back as they were written") {
  std::string text;
  Activity known = tests::partly_known, read;
  for_each_count(known, [&](Text name, Count count) {
    text += std::string{name} + " = " + (count.known() ? std::to_string(count.value_or(0)) : "unknown") + '\n';
  });
  REQUIRE(read_count_lines(text, read).none());
  CHECK(standard::model.score(read).total.covered == standard::model.score(known).total.covered);
  CHECK(standard::model.score(read).total.earned == standard::model.score(known).total.earned);
}
