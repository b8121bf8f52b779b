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

template <class Subject>
void check_advice(const Subject& subject) {
  const auto given = advised(model, subject, standard::actions);
  const auto rows = explain(model, subject);
  std::size_t with_headroom = 0;
  for (const Row& row : rows) {
    const bool expected = row.headroom() > Points{};
    with_headroom += expected ? 1U : 0U;
    std::size_t found = 0;
    for (const Advice& one : given) found += one.row.id == row.id ? 1U : 0U;
    CHECK_MESSAGE(found == (expected ? 1U : 0U), std::string_view{row.id});
  }
  CHECK(given.size() == with_headroom);
  for (const Advice& one : given) CHECK_FALSE(one.row.texts.remedy.empty());
  // Whatever is advised moves something scored: enough of its count earns more.
  for (const Advice& one : given) {
    if (!one.row.known()) continue;
    auto reading = model.read(subject);
    reading[one.row.place.slot] = Count::largest;
    if (one.row.no_evidence()) reading[one.row.place.slot + 1] = 1;  // of nothing, nothing is earned
    CHECK_MESSAGE(model.score(reading).total.earned > model.score(subject).total.earned, std::string_view{one.row.id});
  }
}

}  // namespace

TEST_CASE("every signal with headroom has an advice, and no other") {
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

TEST_CASE("ranked by points a minute, then what others decide, then what is unknown") {
  const auto given = advised(model, tests::partly_known, standard::actions);
  int group = 0;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const int here = !given[i].row.known() ? 2 : given[i].minutes ? 0 : 1;
    CHECK(here >= group);
    if (here == group && i > 0 && here == 0)
      CHECK(given[i].row.next_gain.micropoints() * *given[i - 1].minutes <=
            given[i - 1].row.next_gain.micropoints() * *given[i].minutes);
    if (here == group && i > 0 && here == 1) CHECK(given[i].row.next_gain <= given[i - 1].row.next_gain);
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
