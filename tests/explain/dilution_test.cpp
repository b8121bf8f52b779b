// What one more costs that is the whole of a ratio.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "few.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/explain.hpp"
#include "support.hpp"

namespace dilution_test {
namespace {

using namespace ssi;

// By the signal's id.
template <class Model, class Subject>
constexpr Points of(const Model& model, const Subject& subject, Text id) {
  const auto all = dilutions(model, subject);
  Points found;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (signal.id() == id) found = all[place.signal];
  });
  return found;
}
constexpr Points of(const Activity& activity, Text id) {
  return of(standard::model, activity, id);
}

TEST_CASE("one more of a whole costs its ratios; of other counts it costs nothing") {
  constexpr Activity ana = tests::active_professional;
  BOTH(of(ana, "posts") == of(ana, "reactions_per_post") + of(ana, "comments_per_post"));
  BOTH(explain(standard::model, ana)["posts"].next_gain - of(ana, "posts") == tests::micropoints(-104'848));
  BOTH(of(ana, "on_target_share") == tests::micropoints(120'000));
  BOTH(of(ana, "comments_given") == Points{});
  // Nothing is lost of what is unknown, and of nothing.
  constexpr auto nothing = Activity{.content = {.posts = 0, .reactions_received = 9}};
  BOTH(of(nothing, "reactions_per_post") == Points{});
  BOTH(of(nothing, "reply_rate") == Points{});
  // Of bounded counts, at the low end.
  constexpr auto bounded = Activity{.relationships = {.messages_received = between(20, 22), .messages_replied = 18}};
  constexpr auto exact = Activity{.relationships = {.messages_received = 22, .messages_replied = 18}};
  BOTH(of(bounded, "reply_rate") == of(exact, "reply_rate"));
  BOTH(of(exact, "reply_rate") > Points{});
}

TEST_CASE(
    "where a small share is better, more of the whole costs nothing; where evidence is asked for, what is there") {
  constexpr tests::Rep rep{.some = 6, .all = 20};
  BOTH(of(tests::few, rep, "bad") == Points{});
  BOTH(of(tests::few, rep, "share") == Points{});  // 30 of 100, in the band from 20 to 60, and 28 is still
  BOTH(of(tests::few, tests::Rep{.some = 2, .all = 20}, "share") > Points{});
  BOTH(of(tests::few, rep, "replies") > Points{});
  BOTH(of(tests::few, tests::Rep{.some = 2, .all = 5}, "replies") == Points{});
}

TEST_CASE("a model made at run time says the same") {
  const dynamic::Model model{dynamic::definition_of(standard::model)};
  const auto typed = dilutions(standard::model, tests::active_professional);
  const auto made = dilutions(model, tests::active_professional);
  REQUIRE(made.size() == typed.size());
  for (std::size_t i = 0; i < made.size(); ++i) CHECK(made[i] == typed[i]);
}

}  // namespace
}  // namespace dilution_test
