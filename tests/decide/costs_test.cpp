// What actions cost somebody, as people write it.
// SPDX-License-Identifier: MIT
#include "ssi/decide/costs.hpp"

#include "ssi/standard/actions.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

std::vector<Action> of_the_model() {
  return {standard::actions.begin(), standard::actions.end()};
}

}  // namespace

TEST_CASE("costs are read whole or not at all") {
  auto actions = of_the_model();
  REQUIRE(read_costs(standard::model,
                     "# mine\nposts = 25, 3\narticles = never\ncongratulations=4\n\nnew_followers = 5, 2..2", actions)
              .none());
  CHECK(*find_action(actions, "posts") == Action{"posts", {.minutes = 25, .per_week = 3}});
  CHECK(find_action(actions, "articles")->per_week == 0);
  const Action& before = *find_action(standard::actions, "congratulations");
  CHECK(*find_action(actions, "congratulations") == Action{before.metric, {4, before.per_week, before.most}});
  // A count that no action was on.
  REQUIRE(actions.size() == standard::actions.size() + 1);
  CHECK(actions.back() == Action{"new_followers", {.minutes = 5, .per_week = 2}});
}

TEST_CASE("what is wrong with a cost is said, and changes nothing") {
  auto actions = of_the_model();
  const auto problem = [&](Text text) {
    const auto found = read_costs(standard::model, text, actions);
    return std::to_string(found.line) + ": " + found.text;
  };
  CHECK(problem("posts = -5") == "1: the cost of posts is \"-5\", and has to be a whole number from 1 to 10080");
  CHECK(problem("posts = 10081") == "1: the cost of posts is \"10081\", and has to be a whole number from 1 to 10080");
  CHECK(problem("posts = 5..6") == "1: the cost of posts is \"5..6\", and has to be a whole number from 1 to 10080");
  CHECK(problem("posts = 5, 65536") ==
        "1: the weekly limit of posts is \"65536\", and has to be a whole number from 0 to 65535");
  CHECK(problem("articles = 3\n\npost = 5") == "3: no action can be on \"post\"; did you mean posts?");
  CHECK(problem("messages_replied = 5, 5").starts_with("1: no action can be on \"messages_replied\""));
  CHECK(problem("new_followers = 5") ==
        "1: new_followers needs a weekly limit too: `new_followers = minutes, per week`");
  CHECK(problem("posts = 5\nposts = 6") == "2: posts was given before");
  CHECK(problem("posts") == "1: \"posts\" is not `name = minutes, per week`");
  CHECK(problem("# nothing") == "0: holds no costs");
  CHECK(actions == of_the_model());
}
