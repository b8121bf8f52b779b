// Plans in columns of a terminal.
// SPDX-License-Identifier: MIT
#include "ssi/report/plan.hpp"

#include "ssi/standard/actions.hpp"
#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

constexpr auto& model = standard::model;
constexpr Action actions[] = {{"posts", {.minutes = 25, .per_week = 3}},
                              {"articles", {.minutes = 90, .per_week = 0}},
                              {"congratulations", {.minutes = 2, .per_week = 1}}};

}  // namespace

TEST_CASE("the steps of a plan stand in columns, and what is not done is left out") {
  const auto plan = planned(model, tests::active_professional, Budget{60}, actions, {.weeks = 4});
  CHECK(report::plan_steps(model, plan) ==
        "  what                                     units minutes points           in all\n"
        "  Own posts                                   +2      50  +0.36   −0.19 to +0.36\n"
        "  Congratulations                             +4       8  +0.59            +0.59\n");
  CHECK(report::plan_steps(model, plan, english, 60) ==
        "  what                 units minutes points           in all\n"
        "  Own posts               +2      50  +0.36   −0.19 to +0.36\n"
        "  Congratulations         +4       8  +0.59            +0.59\n");
  CHECK(report::plan_weeks(model, plan, spanish) ==
        "  Semana a semana              1   2   3   4\n"
        "  Publicaciones propias        1   1   .   .\n"
        "  Felicitaciones               1   1   1   1\n"
        "  minutos por semana          27  27   2   2\n");
}

TEST_CASE("weeks beyond thirteen are halved") {
  const auto plan = planned(model.over(Window{.weeks = 14}), tests::newcomer, Budget{28}, {actions + 2, 1});
  CHECK(report::plan_weeks(model, plan) ==
        "  Week by week                 1   2   3   4   5   6   7\n"
        "  Congratulations              1   1   1   1   1   1   1\n"
        "  minutes a week               2   2   2   2   2   2   2\n"
        "\n"
        "  Week by week                 8   9  10  11  12  13  14\n"
        "  Congratulations              1   1   1   1   1   1   1\n"
        "  minutes a week               2   2   2   2   2   2   2\n");
  const std::string narrow = report::plan_weeks(model, plan, english, 60);
  CHECK(narrow.starts_with("  Week by week             1   2   3   4   5   6   7\n"));
  CHECK(narrow.find("\n\n  Week by week             8   9  10  11  12  13  14\n") != narrow.npos);
}

TEST_CASE("no title is cut in a terminal of eighty columns, in any language") {
  for (const Language* language : {&english, &spanish, &german})
    for (const Action& action : standard::actions) {
      const auto done = planned(model, tests::newcomer, Budget{10'000}, {&action, 1});
      if (done.minutes == 0) continue;  // nothing is left to earn by it
      const std::string title{std::string_view{(*language)(title_of(model, action))}};
      CHECK(report::plan_steps(model, done, *language).find(title + ' ') != std::string::npos);
      CHECK(report::plan_weeks(model, done, *language).find(title + ' ') != std::string::npos);
      for (const std::size_t width : {60U, 70U}) {
        const std::string steps = report::plan_steps(model, done, *language, width),
                          weeks = report::plan_weeks(model, done, *language, width);
        const std::string above = "  " + title + "\n  ";
        for (const std::string& shown : {steps, weeks}) {
          CHECK((shown.find(title + ' ') != std::string::npos || shown.find(above) != std::string::npos));
          for (std::size_t at = 0; at < shown.size();) {
            const std::size_t end = shown.find('\n', at);
            CHECK(report::columns(std::string_view{shown}.substr(at, end - at)) <= width);
            at = end + 1;
          }
        }
      }
    }
}

TEST_CASE("a title that does not fit beside its numbers stands above them") {
  constexpr Action visits[] = {{"visitor_check_weeks", {.minutes = 5, .per_week = 1}}};
  const auto plan = planned(model, tests::newcomer, Budget{10}, visits);
  CHECK(report::plan_steps(model, plan, english, 60) ==
        "  what                 units minutes points           in all\n"
        "  Weeks with a look at profile visitors\n"
        "                          +2      10  +0.50            +0.50\n");
}
