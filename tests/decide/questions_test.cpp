// The answer that gives a number where there is none.
// SPDX-License-Identifier: MIT
#include "ssi/decide/questions.hpp"

#include "few.hpp"
#include "ssi/core/evidence.hpp"
#include "ssi/standard/model.hpp"
#include "support.hpp"

namespace questions_test {

using namespace ssi;
constexpr auto& model = standard::model;

struct Asked {
  std::vector<Question> questions;
  std::optional<Text> decisive;
};
Asked asked(const Activity& activity) {
  Asked of{questions_of(model, activity), {}};
  const auto rows = explain(model, activity);
  const auto score = model.score(activity);
  const Question* const one = decisive(of.questions, {rows.begin(), rows.size()}, score.pillars);
  if (one != nullptr) of.decisive = one->metric;
  return of;
}
Activity answered(Activity activity, Text metric, Count answer) {
  for_each_count(activity, [&](Text name, Count& count) {
    if (name == metric) count = answer;
  });
  return activity;
}

TEST_CASE("one answer gives a number: of an export that shows neither sections nor what posts brought") {
  Activity somebody = tests::active_professional;
  somebody.profile.sections = unknown;
  somebody.content.reactions_received = unknown;
  CHECK(!model.score(somebody).total.estimate);
  CHECK(asked(somebody).decisive == Text{"profile_sections"});
  somebody.profile.sections = between(1, 10);  // known in part, and too little
  CHECK(asked(somebody).decisive == Text{"profile_sections"});
  somebody.profile.sections = between(8, 10);
  CHECK(model.score(somebody).total.estimate);
  CHECK(!asked(somebody).decisive);  // there is a number already
}

TEST_CASE("of a ratio one answer is enough where the other count is known") {
  Activity somebody = tests::active_professional;
  somebody.profile = {.sections = between(6, 10)};
  somebody.content.posting_weeks = between(4, 12);
  somebody.content.reactions_received = unknown;
  CHECK(!model.score(somebody).total.estimate);
  CHECK(asked(somebody).decisive == Text{"reactions_received"});
}

TEST_CASE("where one answer is not enough, none is said to be") {
  CHECK(!asked(Activity{}).decisive);
  CHECK(!asked(tests::active_professional).decisive);
  // Of a ratio of which neither count is known, one alone may close nothing.
  Activity somebody = tests::active_professional;
  somebody.relationships = {};
  CHECK(!model.score(somebody).total.estimate);
  CHECK(!asked(somebody).decisive);
}

TEST_CASE("whatever the answer is, it gives a number") {
  tests::Numbers numbers{1603};
  int decided = 0, undecided = 0;
  for (int i = 0; i < 1500; ++i) {
    const Activity whole = tests::somebody(numbers);
    Activity somebody = whole;
    const std::uint32_t unknowns = 1 + numbers.below(8);
    for_each_count(somebody, [&](Text, Count& count) {
      if (numbers.below(28) < unknowns) count = numbers.below(3) == 0 ? at_least(count.low()) : unknown;
    });
    const Asked of = asked(somebody);
    if (model.score(somebody).total.estimate) {
      CHECK(!of.decisive);
      continue;
    }
    if (!of.decisive) {
      ++undecided;
      continue;
    }
    ++decided;
    for (const std::uint32_t answer : {0U, 1U, 2U, 5U, 11U, 40U, 300U, 100'000U}) {
      const Activity now = answered(somebody, *of.decisive, answer);
      CAPTURE(std::string_view{*of.decisive});
      CAPTURE(answer);
      if (const auto score = model.try_score(now).score) CHECK(score->total.estimate.has_value());
    }
  }
  CHECK(decided > 100);
  CHECK(undecided > 20);
}

TEST_CASE("a row that needs evidence may stay unknown, so its count is not decisive") {
  static constexpr auto field =
      Index{Pillar{"All", Points{40}, Signal{tests::demos, UnknownBelow{10, Stock{20}}, linear, Points{30}},
                   Signal{tests::calls, Stock{20}, linear, Points{10}}}};
  const tests::Rep rep{.calls = 5, .demos = unknown};
  const auto questions = questions_of(field, rep);
  const auto rows = explain(field, rep);
  const auto score = field.score(rep);
  CHECK(!score.total.estimate);
  CHECK(decisive(questions, {rows.begin(), rows.size()}, score.pillars) == nullptr);
}

}  // namespace questions_test
