// Definitions: changed, checked, written as JSON and CSV, and read back with all that is wrong.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "ssi/dynamic.hpp"
#include "told.hpp"

using namespace ssi;

namespace definition_test {
namespace {

dynamic::Definition acme() {
  dynamic::Definition acme{"acme", 4};
  acme.pillar("activity", 40)
      .signal("calls", PerWeek{20}, diminishing, 25)
      .signal("reply_rate", dynamic::ratio("answered", "received"), Portion{9, 10}, linear, 15)
      .pillar("outcome", 60, "What came of it")
      .signal("demos", PerWeek{2}, linear, 60)
      .counted("calls", flow_of({EventKind::from_number(3), EventKind::from_number(63)}))
      .counted("received", stock_of(EventKind::from_number(0)));
  acme.find_signal("calls")->reason = "said \"so\",\nin two lines; 😀";
  return acme;
}

std::vector<std::string> said(const std::vector<dynamic::DefinitionProblem>& problems) {
  std::vector<std::string> said;
  for (const auto& problem : problems) said.push_back(problem.text());
  tests::has_words(said);
  return said;
}
using Said = std::vector<std::string>;

// Of a definition with one mistake.
template <class Spoil>
Said problems_after(Spoil&& spoil) {
  dynamic::Definition definition = acme();
  spoil(definition);
  const auto problems = problems_of(definition);
  // The model says what the list says first.
#if defined(__cpp_exceptions)
  try {
    static_cast<void>(dynamic::Model{definition});
    CHECK(problems.empty());
  } catch (const Error& error) {
    REQUIRE_FALSE(problems.empty());
    CHECK(error.rule() == problems[0].rule);
    CHECK(std::string{error.what()}.starts_with(problems[0].text().substr(0, 60)));
  }
#endif
  CHECK(dynamic::try_model(definition).model.has_value() == problems.empty());
  return said(problems);
}

}  // namespace

TEST_CASE("a definition says all that is wrong with it, where and with the numbers") {
  CHECK(problems_after([](auto&) {}).empty());
  CHECK(problems_after([](auto& d) { d.find_signal("calls")->weight = *Points::parse("24.9"); }) ==
        Said{"pillars[0] (activity): its weights sum to 39.9 of 40 points"});
  CHECK(problems_after([](auto& d) { d.remove_signal("demos"); }) == Said{"pillars[1] (outcome): it has no signals"});
  CHECK(problems_after([](auto& d) { d.remove_signal("reply_rate"); }) ==
        Said{"pillars[0] (activity): its weights sum to 25 of 40 points"});
  CHECK(problems_after([](auto& d) { d.find_signal("calls")->target = PerWeek{6000}; }) ==
        Said{"pillars[0].signals[0].target: per_week (pace 6000) is no target over 13 weeks"});
  CHECK(problems_after([](auto& d) {
          *d.find_signal("calls") = {.id = "calls",
                                     .reads = {"calls"},
                                     .target = PerWeek{70000},
                                     .curve = Diminishing{9},
                                     .weight = Points{120}};
        }) == Said{"pillars[0].signals[0].weight: 120 is not 0 to 100 points",
                   "pillars[0].signals[0].exponent: 9 is not 1 to 4",
                   "pillars[0].signals[0].target: per_week (pace 70000) is no target over 13 weeks",
                   "pillars[0] (activity): its weights sum to 135 of 40 points"});
  CHECK(problems_after([](auto& d) {
          d.find_signal("calls")->target = Portion{1, 2};
        }) == Said{"pillars[0].signals[0].target: portion needs a whole beside the metric"});
  CHECK(problems_after([](auto& d) { d.find_signal("reply_rate")->target = Stock{5}; }) ==
        Said{"pillars[0].signals[1].target: stock takes one count, and there is a whole"});
  CHECK(problems_after([](auto& d) {
          d.find_signal("reply_rate")->target = Portion{9, 8};
        }) == Said{"pillars[0].signals[1].target: portion (parts 9, of 8, phantoms 2) is no target over 13 weeks"});
  CHECK(problems_after([](auto& d) { d.find_signal("calls")->curve.exponent = 5; }) ==
        Said{"pillars[0].signals[0].exponent: 5 is not 1 to 4"});
  CHECK(problems_after([](auto& d) {
          d.find_signal("calls")->curve.exponent = 4;
          d.find_signal("calls")->target = PerWeek{5000};
        }) == Said{"pillars[0].signals[0].target: per_week (pace 5000) with exponent 4 is too fine"});
  CHECK(problems_after([](auto& d) { d.find_signal("demos")->id = "calls"; }) ==
        Said{"pillars[1].signals[0].id: another signal is called \"calls\""});
  CHECK(problems_after([](auto& d) { d.find_pillar("outcome")->id = "activity"; }) ==
        Said{"pillars[1].id: another pillar is called \"activity\""});
  CHECK(problems_after([](auto& d) { d.name = ""; }) == Said{"name: it is empty"});
  CHECK(problems_after([](auto& d) { d.name = std::string(1001, 'x'); }) ==
        Said{"name: 1001 bytes are more than 1000"});
  CHECK(problems_after([](auto& d) { d.window.weeks = 521; }) == Said{"weeks: 521 is not 1 to 520"});
  CHECK(problems_after([](auto& d) {
          d.find_signal("calls")->weight = Points::from_micropoints(-500'000);
          d.find_signal("reply_rate")->weight = *Points::parse("40.5");
        }) == Said{"pillars[0].signals[0].weight: -0.5 is not 0 to 100 points"});
  CHECK(problems_after([](auto& d) { d.pillars.clear(); }) == Said{"pillars: there are none"});
  CHECK(problems_after([](auto& d) {
          for (int i = 0; i < 10; ++i) {
            const std::string id = "more" + std::to_string(i);
            d.pillar(id, 100).signal(id, Stock{1}, linear, 100);
          }
        }) == Said{"pillars: together they are worth 1100 points, and 1000 are the most"});
  CHECK(problems_after([](auto& d) {
          for (int i = 0; i < 998; ++i) d.signal("s" + std::to_string(i), Stock{1}, linear, 0);
        }) == Said{"pillars: 1001 signals are more than 1000"});
  CHECK(problems_after([](auto& d) { d.pillar("none", 0).signal("s", Stock{1}, linear, 0); }) ==
        Said{"pillars[2] (none): it is worth 0 points, and 0 is too few"});
  CHECK(problems_after([](auto& d) {
          d.pillars[1].id = "\xEF", d.pillars[0].signal_definitions[0].reason = "a\xF1o";
        }) == Said{"pillars[0].signals[0].reason: it is not UTF-8", "pillars[1].id: it is not UTF-8"});
}

TEST_CASE("signals and pillars are added and removed") {
  auto definition = acme();
  CHECK(definition.remove_pillar("outcome"));
  CHECK_FALSE(definition.remove_pillar("outcome"));
  CHECK_FALSE(definition.remove_signal("demos"));
  CHECK(definition.find_signal("demos") == nullptr);
  CHECK(definition.find_pillar("outcome") == nullptr);
  CHECK(dynamic::Model{definition}.score(std::vector<Count>{260, 0, 0}).total.max == Points{40});
  definition.find_signal("calls")->weight = Points{20};
  definition.pillars[0].signal_definitions.push_back({"mails", {"mails"}, PerQuarter{10}, linear, Points{5}});
  CHECK(dynamic::Model{definition}.number_of_signals() == 3);
}

TEST_CASE("JSON and CSV come back as they were, whatever the texts") {
  for (const dynamic::Definition& written :
       {acme(), dynamic::definition_of(standard::model), [] {
          dynamic::Definition all{"every, \"target\"", 7};
          all.window.weeks = 26;
          all.pillar("p;1", 7)
              .signal("a", PerWeek{1}, linear, 1)
              .signal("b", PerQuarter{2}, Diminishing{3}, 1)
              .signal("c", Stock{3}, Diminishing{4}, 1)
              .signal("d", ActiveWeeks{4}, diminishing, 1)
              .signal("e", Rate{500}, linear, 1)
              .signal("f", dynamic::ratio("a", "b"), Portion{1, 2, 3}, linear, 1)
              .signal("g", dynamic::ratio("b", "a"), Each{4, 5}, linear, 1)
              .pillar("q", 4)
              .signal("h", AtMost{2, 10}, linear, 1)
              .signal("i", Between{20, 60, 100}, linear, 1)
              .signal("j", dynamic::ratio("a", "b"), PortionAtMost{1, 5, 100}, linear, 1)
              .signal("k", dynamic::ratio("a", "b"), PortionBetween{20, 60, 100, 90}, linear, 1);
          all.find_signal("g")->evidence = 10;
          all.find_signal("h")->group = "fewer, or a band";
          all.find_signal("i")->group = "fewer, or a band";
          return all;
        }()}) {
    const dynamic::Model model{written};
    const std::string json = to_json(written);
    const auto read = dynamic::from_json(json);
    CHECK(said(read.problems) == Said{});
    CHECK(to_json(read.definition) == json);
    CHECK(to_json(model) == json);
    CHECK(digest_of(dynamic::Model{read.definition}) == digest_of(model));
    for (const char separator : {',', ';', '\t'}) {
      std::string csv = to_csv(written);
      if (separator != ',') {
        // Commas within quotes are not separators.
        bool quoted = false;
        for (char& c : csv) {
          if (c == '"') quoted = !quoted;
          if (c == ',' && !quoted) c = separator;
        }
      }
      const auto table = dynamic::from_csv(csv);
      CHECK(said(table.problems) == Said{});
      // By metric, not in the order of the list.
      CHECK(table.definition.logged.size() == written.logged.size());
      CHECK(to_csv(table.definition) == to_csv(written));
      CHECK(digest_of(dynamic::Model{table.definition}) == digest_of(model));
    }
  }
}

TEST_CASE("a configuration with five mistakes says five sentences in one go") {
  const auto read = dynamic::from_json(R"({"format": "ssi-model-1", "name": "acme", "version": 4, "pillars": [
    {"id": "activity", "points": 40, "signals": [
      {"id": "calls", "weight": "much", "target": {"kind": "per_week", "pace": 20}, "exponent": 2},
      {"id": "reply_rate", "metric": "answered", "whole": "received", "weight": 15, "wieght": 3,
       "target": {"kind": "portion", "parts": 9}}]},
    {"id": "outcome", "points": 60, "signals": [
      {"id": "demos", "weight": 59.9, "exponent": 7, "target": {"kind": "per_wek", "pace": 2}}]}]})");
  CHECK(said(read.problems) == Said{
                                   "pillars[0].signals[0].weight: a number is expected, and \"much\" is a string",
                                   "pillars[0].signals[1].wieght: there is no \"wieght\" here; did you mean weight?",
                                   "pillars[0].signals[1].target.of: it is missing",
                                   "pillars[1].signals[0].target: \"per_wek\" is no kind of target; did you mean "
                                   "per_week?",
                                   "pillars[1].signals[0].exponent: 7 is not 1 to 4",
                                   "pillars[1] (outcome): its weights sum to 59.9 of 60 points",
                               });
}

TEST_CASE("JSON that is none, or is not of a model, says so") {
  const auto wrong = [](Text json) { return said(dynamic::from_json(json).problems); };
  CHECK(wrong("{\n\"name\": }") == Said{"line 2: a value is missing or none"});
  CHECK(wrong("[]") == Said{"line 1: it is no object"});
  CHECK(wrong("{} x") == Said{"line 1: something stands behind the object"});
  CHECK(wrong("") == Said{"line 1: a value is missing or none"});
  CHECK(wrong("{}")[0] == "format: it is missing");
  const std::string good = to_json(acme());
  const auto with = [&](std::string_view from, std::string_view to) {
    std::string json = good;
    json.replace(json.find(from), from.size(), to);
    return wrong(json);
  };
  CHECK(with("ssi-model-1", "ssi-model-2") == Said{"format: \"ssi-model-2\" is not \"ssi-model-1\""});
  CHECK(with("\"version\": 4", "\"version\": 4.5") == Said{"version: \"4.5\" is no whole number from 0 to 4294967295"});
  CHECK(with("\"version\": 4", "\"version\": 4, \"version\": 5") == Said{"version: it is there twice"});
  // JSON has one kind of number, and its writers differ.
  for (const std::string_view number : {"4e1", "40.0", "4.0E+1", "400e-1", "0.0000400e+6", "4000000000000e-11"})
    CHECK(with("\"points\": 40", std::string{"\"points\": "}.append(number)) == Said{});
  for (const std::string_view number : {"13.0", "1.3e1", "130e-1"})
    CHECK(with("\"weeks\": 13", std::string{"\"weeks\": "}.append(number)) == Said{});
  CHECK(with("[3, 63]", "[3.0, 6.3e1]") == Said{});
  CHECK(with("\"points\": 40", "\"points\": 1e2")[0] == "pillars[0] (activity): its weights sum to 40 of 100 points");
  for (const std::string_view number : {"40.0000001", "1e-7", "2001", "1e400", "1e99999999999999999999"})
    CHECK(with("\"points\": 40", std::string{"\"points\": "}.append(number)) ==
          Said{std::string{"pillars[0].points: \""}.append(number).append(
              "\" is not a number of points such as 12.5, of at most six decimals and up to 2000")});
  CHECK(with("\"version\": 4", "\"version\": 4294967296") ==
        Said{"version: \"4294967296\" is no whole number from 0 to 4294967295"});
  CHECK(with("\"as\": \"flow\"", "\"as\": \"flows\"") ==
        Said{"counted.calls.as: \"flows\" is not flow, stock or weeks"});
  CHECK(with("[3, 63]", "[3, 64]") == Said{"counted.calls.kinds[1]: 64 is no kind of event: 0 to 63"});
  CHECK(with("\"weight\": 60", "\"weight\": 60, \"target\": 3") ==
        Said{"pillars[1].signals[0].target: it is no object", "pillars[1].signals[0].target: it is there twice"});
  CHECK(with("\"kind\": \"per_week\", \"pace\": 20", "\"kind\": \"per_week\", \"pace\": \"20\"")[0] ==
        "pillars[0].signals[0].target.pace: a number is expected, and \"20\" is a string");
  const auto digest = with("\"exponent\": 2", "\"exponent\": 3");
  REQUIRE(digest.size() == 1);
  CHECK(digest[0].starts_with("digest: this is no longer the model of "));
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "{\"a\":";
  CHECK(wrong(deep) == Said{"line 1: values are nested too deeply"});
}

TEST_CASE("escapes are read, the halves of a pair together") {
  const auto read = dynamic::from_json("{\"name\": \"\\u0041\\ud83d\\ude00\\n\\ud83dx\"}");
  CHECK(read.definition.name == "A😀\n\xEF\xBF\xBDx");
}

TEST_CASE("CSV that is wrong says the line and the column") {
  const auto wrong = [](Text csv) { return said(dynamic::from_csv(csv).problems); };
  CHECK(wrong("pillar_id;pillar_points;id;weight;target;exponent;counted\n"
              "activity;40;calls;much;per_week pace=20;2;\n"
              "activity;;mails;15;per_week pice=20;2;flow 0 99\n"
              "outcome;60;demos;59.9;stock count=70000;7;\n") ==
        Said{"line 2, weight: \"much\" is not a number of points such as 12.5, of at most six decimals and up to 2000",
             "line 3, counted: \"flow 0 99\" is not flow, stock or weeks with kinds of events from 0 to 63",
             "line 3, target: pace: it is missing", "line 4, exponent: 7 is not 1 to 4",
             "line 4, target: stock (count 70000) is no target over 13 weeks",
             "line 4 (outcome): its weights sum to 59.9 of 60 points"});
  CHECK(wrong("")[0] == "line 1: there is no header");
  CHECK(wrong("id,weight\n")[0] == "line 1: there is no column \"pillar_id\"");
  CHECK(wrong("pillar_id,pillar_points,id,weight,target\np,1,s,1\n")[0] == "line 2: 4 fields, and the header has 5");
  CHECK(wrong("pillar_id,pillar_points,id,weight,target\np,2,s,1,stock count=1\np,3,t,1,stock count=1\n") ==
        Said{"line 3, pillar_points: 3.00, and before it was 2.00"});
  CHECK(wrong("pillar_id,pillar_points,id,weight,target,wieght\np,1,s,1,stock count=1,3\n") ==
        Said{"line 2, wieght: there is no \"wieght\" here; did you mean weight?"});
  CHECK(
      wrong("model_name,pillar_id,pillar_points,id,weight,target\na,p,2,s,1,stock count=1\nb,p,,t,1,stock count=1\n") ==
      Said{"line 3: the model's name, version or weeks are others than on the first line"});
  CHECK(wrong("pillar_id,pillar_points,id,weight,target\np,1,\"s,1,stock count=1\n")[0] ==
        "line 2: a quote is opened and never closed");
}

}  // namespace definition_test
