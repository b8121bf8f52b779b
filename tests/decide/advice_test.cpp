// Advice: nothing that moves nothing, nothing left out, the best use of time first.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <vector>

#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;

namespace {

constexpr auto& model = standard::model;

// What so many more bring, by scoring them.
template <class Subject>
Points gain_of(const Subject& subject, const Row& row, std::uint32_t units) {
  auto reading = model.read(subject);
  reading[row.place.slot] = reading[row.place.slot] + units;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (place.signal == row.place.signal && !signal.accepts(reading[place]))
      reading[place.slot + 1] = reading[place.slot + 1] + units;
  });
  return explain(model, reading)[row.place.signal].points - row.points;
}

constexpr Points seen = tests::micropoints(5000);  // 0.01 in print

template <class Subject>
bool is_seen(const Subject& subject, const Row& row) {
  if (row.wholly_unknown()) return row.headroom() > Points{};
  for (std::uint32_t units = 1; units <= Count::largest; units *= 2)
    if (gain_of(subject, row, units) >= seen) return true;
  return false;
}

template <class Subject>
void check_advice(const Subject& subject) {
  const auto given = advised(model, subject, standard::actions);
  const auto rows = explain(model, subject);
  std::size_t all = 0;
  for (const Row& row : rows) {
    const bool expected = is_seen(subject, row);
    all += expected ? 1U : 0U;
    std::size_t found = 0;
    for (const Advice& one : given) found += one.row.id == row.id ? 1U : 0U;
    CHECK_MESSAGE(found == (expected ? 1U : 0U), std::string_view{row.id});
  }
  CHECK(given.size() == all);
  for (const Advice& one : given) CHECK_FALSE(one.row.texts.remedy.empty());
  // Whatever is advised moves something scored: enough of its count earns more.
  for (const Advice& one : given) {
    if (!one.row.wholly_unknown() || one.minutes) {
      CHECK(one.gain == gain_of(subject, one.row, one.units));
      CHECK(one.gain >= seen);
      if (one.units > 1) CHECK(gain_of(subject, one.row, one.units - 1) < seen);
    }
    if (!one.row.known()) continue;
    auto reading = model.read(subject);
    reading[one.row.place.slot] = Count::largest;
    if (one.row.no_evidence()) reading[one.row.place.slot + 1] = 1;  // of nothing, nothing is earned
    CHECK_MESSAGE(model.score(reading).total.earned > model.score(subject).total.earned, std::string_view{one.row.id});
  }
}

}  // namespace

TEST_CASE("every signal of which more is seen in the score has an advice, and no other") {
  check_advice(active_professional);
  check_advice(tests::newcomer);
  check_advice(tests::partly_known);
  check_advice(Activity{});
  tests::Numbers numbers{11};
  for (int i = 0; i < 30; ++i) check_advice(tests::somebody(numbers));
  Activity full;
  for_each_count(full, [](Text, Count& count) { count = 1000; });
  full.content.reactions_received = 20'000;
  full.content.comments_received = 20'000;
  CHECK(advised(model, full, standard::actions).empty());
}

TEST_CASE("what is not seen in print is not advised alone") {
  const auto advice_on = [](Text id, const Activity& activity) {
    std::optional<Advice> found;
    for (const Advice& one : advised(model, activity, standard::actions))
      if (one.row.id == id) found = one;
    return found;
  };
  // One connection brings 0.00478 points, 0.00 in print: two are advised.
  const auto two = advice_on("connections", active_professional);
  REQUIRE(two);
  CHECK(two->row.next_gain < seen);
  CHECK((two->units == 2 && two->gain >= seen));
  // Of which all that is left is 0.00.
  Activity nearly = active_professional;
  nearly.search.connections = 499;
  REQUIRE(explain(model, nearly)[two->row.place.signal].headroom() > Points{});
  CHECK(!advice_on("connections", nearly));
  // Of no posts there are no reactions, however many more: posts come first.
  Activity silent = active_professional;
  silent.content.posts = silent.content.reactions_received = silent.content.comments_received = 0;
  CHECK(!advice_on("reactions_per_post", silent));
  CHECK(advice_on("posts", silent));
  // Nothing of it is known for certain, and 0 may be.
  Activity bounded = active_professional;
  bounded.content.posts = at_most(3);
  const auto post = advice_on("posts", bounded);
  REQUIRE(post);
  CHECK(post->gain >= seen);
  CHECK(*post->cost() == *post->minutes * std::int64_t{post->units});
}

TEST_CASE("ranked by points a minute, then what others decide, then what is unknown") {
  const auto given = advised(model, tests::partly_known, standard::actions);
  int group = 0;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const int here = given[i].minutes ? 0 : given[i].row.known() ? 1 : 2;
    CHECK(here >= group);
    if (here == group && i > 0 && here == 0)
      CHECK(given[i].gain.micropoints() / given[i].units * *given[i - 1].minutes <=
            given[i - 1].gain.micropoints() / given[i - 1].units * *given[i].minutes);
    if (here == group && i > 0 && here == 1)
      CHECK(given[i].gain.micropoints() / given[i].units <= given[i - 1].gain.micropoints() / given[i - 1].units);
    group = here;
  }
  CHECK(group == 2);
  CHECK(given[0].row.id == "congratulations");  // 0.153846 points a congratulation of two minutes
  CHECK(given[0].per_minute() == tests::micropoints(given[0].row.next_gain.micropoints() / 2));
  CHECK_FALSE(given[given.size() - 1].per_minute());
  // What somebody does not want to do costs nothing and is said without a cost.
  auto unwilling = standard::actions;
  for (Action& action : unwilling) action.per_week = 0;
  for (const Advice& one : advised(model, active_professional, unwilling)) CHECK_FALSE(one.minutes);
  static_assert(advised(model, active_professional, standard::actions).size() > 20);
}

TEST_CASE("an action on nothing is refused") {
  auto actions = standard::actions;
  actions[0].metric = "sections";
  BREAKS(change_names_a_metric_of_the_index, advised(model, active_professional, actions));
  actions = standard::actions;
  actions[1].minutes = 0;
  BREAKS(action_costs_1_to_10080_minutes, advised(model, active_professional, actions));
}
