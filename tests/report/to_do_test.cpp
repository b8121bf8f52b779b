// What to do and what to tell, in the same order in every form of report.
// SPDX-License-Identifier: MIT
#include "ssi/report/to_do.hpp"

#include <iterator>
#include <string>

#include "ssi/report.hpp"
#include "ssi/report/plan_json.hpp"
#include "ssi/standard/actions.hpp"
#include "support.hpp"

using namespace ssi;

namespace to_do_test {
namespace {

constexpr auto& model = standard::model;

// In which order the parts stand in the text, all of them.
bool in_order(const std::string& text, std::initializer_list<const char*> parts) {
  std::size_t at = 0;
  for (const char* const part : parts) {
    at = text.find(part, at);
    if (at == text.npos) return false;
  }
  return true;
}
template <class Write>
std::string written(Write&& write) {
  std::string text;
  write(std::back_inserter(text));
  return text;
}

}  // namespace

TEST_CASE("one list of what to do and one of what to tell, with both figures, in every form") {
  Activity somebody = tests::partly_known;
  somebody.content.posts = 11;
  const auto results = report::results(model, somebody);
  const auto advice = advised(model, somebody, standard::actions, standard::links);
  const auto questions = questions_of(model, somebody);
  report::Scorecard card = results.view();
  card.advice = {advice.begin(), advice.size()};
  card.questions = questions;
  const auto html = written([&](auto out) { report::html(out, {.card = card}); });
  const auto markdown = written([&](auto out) { report::markdown(out, card); });
  const auto terminal = written([&](auto out) { report::terminal(out, card, {.width = 200}); });
  CHECK(in_order(
      html, {"What to do, the most points a minute first", "<strong>Congratulations</strong><span>up to +2.37</span>",
             "One more (congratulation): 0.16 points for 2 min; 2.37 left to earn.", "Profile completeness",
             "Weeks with a look at profile visitors", "Posts shared",
             "In all, with the ratios and weeks that it moves: 0.18 to 0.52.", "Recommendations given",
             "What you can tell us, the most points first", "Messages answered", "unknown", "up to +4.00",
             "Endorsements received", "unknown", "up to +2.00"}));
  for (const std::string& text : {markdown, terminal}) {
    CHECK(in_order(text, {"What to do, the most points a minute first", "Congratulations.",
                          "One more (congratulation): 0.16 points for 2 min; 2.37 left to earn.",
                          "Profile completeness.", "Weeks with a look at profile visitors.", "Posts shared.",
                          "One more (share): 0.18 points for 5 min; 1.96 left to earn.",
                          "In all, with the ratios and weeks that it moves: 0.18 to 0.52.", "Recommendations given."}));
    CHECK(
        in_order(text, {"What you can tell us, the most points first", "Messages answered: unknown, up to 4.00 points.",
                        "Endorsements received: unknown, up to 2.00 points."}));
  }
  for (const std::string& text : {html, markdown, terminal}) {
    CHECK(text.find("Most to gain") == text.npos);
    CHECK(text.find("Unknown, which is not zero") == text.npos);
  }
  // Without actions, as it was.
  const auto plain = written([&](auto out) { report::markdown(out, results.view()); });
  CHECK(in_order(plain, {"Most to gain", "Unknown, which is not zero"}));
  CHECK(plain.find("What to do, ") == plain.npos);
}

TEST_CASE("what is only to be found out is no deed, and there are no more than asked for") {
  const auto advice = advised(model, Activity{}, standard::actions, standard::links);
  std::size_t deeds = 0, last = 0;
  report::for_each_to_do(advice, advice.size(), [&](std::size_t i, const Advice& one) {
    CHECK(i == deeds++);
    CHECK(one.minutes);
    last = i;
  });
  CHECK(deeds == standard::actions.size());
  CHECK(last + 1 == deeds);
  deeds = 0;
  report::for_each_to_do(advice, 3, [&](std::size_t, const Advice&) { ++deeds; });
  CHECK(deeds == 3);
}

TEST_CASE("plans, advice and questions as JSON") {
  const auto plan = planned(model, tests::partly_known, Goal{Points{15}, model.place_of("engage")}, standard::actions,
                            {.links = standard::links});
  std::string text;
  report::Writer w{std::back_inserter(text)};
  report::json_opening(w, "test", model.model(), model.window(), english);
  w(", \"plan\": ");
  report::json_plan(w, model, plan);
  w("}, \"question\": ");
  report::json_question(w, questions_of(model, tests::partly_known)[0]);
  w(", \"advice\": ");
  report::json_advice(w, advised(model, tests::partly_known, standard::actions, standard::links)[0]);
  w('}');
  CHECK(in_order(text, {"\"what\": \"test\"", "\"state\": \"planned\"", "\"goal\": 15000000", "\"pillar\": \"engage\"",
                        "\"too_large\": false", "\"steps\": [", "\"by_week\": [", "\"count\": null",
                        "\"worth_points\": \"4.000000\"",
                        "\"signal\": \"congratulations\", \"metric\": "
                        "\"congratulations\", \"units\": 1, \"minutes\": 2"}));
}

}  // namespace to_do_test
