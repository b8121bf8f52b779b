// Counts read back from the JSON that reports write, and from any other.
// SPDX-License-Identifier: MIT
#include "ssi/counts/json.hpp"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "ssi/report/json.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;
namespace report = ssi::report;

namespace {

struct Demos {
  int demos;
};

}  // namespace

TEST_CASE("the counts come back as they were") {
  Activity bounded = tests::partly_known;
  bounded.profile.sections = between(8, 10);
  bounded.content.posts = at_least(14);
  bounded.search.new_on_target = at_most(3);
  for (const Activity& activity : {Activity{}, tests::active_professional, tests::partly_known, bounded}) {
    const std::string name = tests::every_byte();
    const auto results = report::results(standard::model, activity, {{name.data(), name.size()}, {}});
    std::string json;
    report::json(std::back_inserter(json), results.view(), spanish);
    Activity read;
    CHECK(read_activity(json, read).none());
    CHECK(standard::model.read(read) == standard::model.read(activity));
  }
}

TEST_CASE("names that JSON escapes come back as they were") {
  constexpr StaticText name = "R&D <\"calls\">\\\b\x01é";
  const auto model =
      Index{Pillar{"only", Points{100}, Signal{Metric{name, &Demos::demos}, Stock{4}, linear, Points{100}}}};
  const auto results = report::results(model, Demos{3}, {});
  std::string json;
  report::json(std::back_inserter(json), results.view());
  int calls = 0;
  CHECK(read_counts(json, [&](Text read, Count count) {
          ++calls;
          return read == Text{name} && count == Count{3};
        }).none());
  CHECK(calls == 1);

  // Any valid JSON, not only what the library writes.
  const auto read = [](std::string_view text) {
    std::string names;
    const auto problem = read_counts(text, [&](Text found, Count) {
      names += std::string{std::string_view{found}} + ";";
      return true;
    });
    return problem.none() ? names : "! " + std::string{std::string_view{problem.what}};
  };
  CHECK(read(R"({"\u0063ounts": {"a\/\b\f\n\r\t": 1, "": 2}})") == "a/\b\f\n\r\t;;");
  CHECK(read(R"({"counts": {"\u00e9\u65E5\ud83d\uDE00": 1}})") == "é日😀;");
  CHECK(read(R"({"counts": {"\ud83dx\ude00\ud83d\u0041\ud83d": 1}})") ==
        "\xEF\xBF\xBDx\xEF\xBF\xBD\xEF\xBF\xBD"
        "A\xEF\xBF\xBD;");
  CHECK(read(R"({"counts": {}, "count\u0073": {}})") == "! \"counts\" is there twice");
  CHECK(read("{\"counts\": {\"" + std::string(500, 'x') + "\": 1}}").size() == 501);
  CHECK(read("{\"counts\": {\"\\n" + std::string(500, 'x') + "\": 1}}") == "! a name with escapes is too long");
  constexpr bool at_compile_time =
      read_counts(R"({"counts": {"\u0061": 1}})", [](Text found, Count) { return found == Text{"a"}; }).none();
  CHECK(at_compile_time);
}

TEST_CASE("a count is the number that is written, however it is written") {
  const auto count = [](std::string_view number) {
    Activity activity;
    CHECK(read_activity(std::string{"{\"counts\": {\"posts\": "}.append(number).append("}}"), activity).none());
    return activity.content.posts;
  };
  for (const std::string_view ten : {"10", "10.0", "1e1", "1E+1", "100e-1", "0.1e2", "0.00000000001e12"})
    CHECK(count(ten) == Count{10});
  CHECK(count("1" + std::string(300, '0') + "e-299") == Count{10});
  CHECK(count("0." + std::string(300, '0') + "1e302") == Count{10});
  for (const std::string_view none : {"0", "-0", "-0.0", "0e99", "0e-99", "0.000e5"}) CHECK(count(none) == Count{0});
  for (const std::string_view all : {"1e8", "1e99", "1e99999999999999999999", "16777215", "99999999999999999999999999"})
    CHECK(count(all) == Count{Count::largest});
  CHECK(count("16777214") == Count{Count::largest - 1});
}

TEST_CASE("what is no such document is refused by line, and nothing is taken of it") {
  const auto problem = [](std::string_view text) {
    Activity activity{.content = {.posts = 7}};
    const auto found = read_activity(text, activity);
    CHECK((found.none() || activity.content.posts == Count{7}));
    return std::to_string(found.line) + ": " + std::string{std::string_view{found.what}};
  };
  CHECK(problem(R"({"counts": {"posts": 3}})") == "0: ");
  CHECK(problem(R"({"a": [1, -2.5e+3, true, false, null, "\u00e9\n", {"b": []}], "counts": {"posts": null}} )") ==
        "0: ");
  CHECK(problem("") == "1: an object is missing");
  CHECK(problem("[]") == "1: an object is missing");
  CHECK(problem("{\"a\": 1}") == "1: there are no \"counts\"");
  CHECK(problem("{\"counts\": {}}\n\nx") == "3: something stands behind the object");
  CHECK(problem("{\n\"counts\": {\n\"posts\": 1,\n\"posts\": 2}}") ==
        "4: a name is no count of the model, or is there twice");
  CHECK(problem("{\"counts\": {\"posst\": 1}}") == "1: a name is no count of the model, or is there twice");
  CHECK(problem("{\"counts\": {}, \"counts\": {}}") == "1: \"counts\" is there twice");
  CHECK(problem("{\"counts\": {\"posts\": -1}}") == "1: a count is no whole number from 0 on");
  CHECK(problem("{\"counts\": {\"posts\": 1.5}}") == "1: a count is no whole number from 0 on");
  CHECK(problem("{\"counts\": {\"posts\": 1e-1}}") == "1: a count is no whole number from 0 on");
  CHECK(problem("{\"counts\": {\"posts\": \"1\"}}") == "1: a value is missing or none");
  CHECK(problem("{\"counts\": {\"posts\": 01}}") == "1: a number begins with 0");
  CHECK(problem("{\"counts\": {\"posts\": 1.}}") == "1: a number ends with a point");
  CHECK(problem("{\"counts\": {\"posts\": 1e}}") == "1: a number has no exponent");
  CHECK(problem(R"({"counts": {"posts": {"at_least": 8, "at_most": 10}}})") == "0: ");
  CHECK(problem("{\"counts\": {\"posts\":\n{\"at_least\": 10, \"at_most\": 8}}}") == "2: at_most is below at_least");
  CHECK(problem(R"({"counts": {"posts": {}}})") == "1: a count between bounds has neither at_least nor at_most");
  for (const std::string_view bounds :
       {R"({"least": 8})", R"({"at_least": 8, "at_least": 8})", R"({"at_most": 8, "x": 1})"})
    CHECK(problem("{\"counts\": {\"posts\": " + std::string{bounds} + "}}") ==
          "1: a count between bounds has at_least and at_most, each once, and nothing else");
  CHECK(problem(R"({"counts": {"posts": {"at_least": null}}})") == "1: a value is missing or none");
  CHECK(problem(R"({"counts": {"posts": {"at_most": -1}}})") == "1: a count is no whole number from 0 on");
  CHECK(problem(R"({"counts": {"posts": {"at_most": 1})") == "1: an object does not end");
  CHECK(problem("{\"counts\": {\"posts\" 1}}") == "1: a colon is missing");
  CHECK(problem("{\"counts\": {\"posts\": 1") == "1: an object does not end");
  CHECK(problem("{\"a\": [1") == "1: an array does not end");
  CHECK(problem("{\"a") == "1: a string does not end");
  CHECK(problem("{\"\\x\": 1}") == "1: an escape in a string is wrong");
  CHECK(problem("{\"\\u12g4\": 1}") == "1: an escape in a string is wrong");
  CHECK(problem("{\"a\nb\": 1}") == "1: a control character stands in a string");
  CHECK(problem("{1: 1}") == "1: a string is missing");
  CHECK(problem("{\"a\": " + std::string(100'000, '[')) == "1: values are nested too deeply");
  // UTF-8 everywhere, in what is passed over too: no lone, missing, overlong or surrogate bytes.
  for (const std::string bad : {"\xFF", "\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x80\""}) {
    CHECK(problem("{\"a\":\n\"" + bad + "\", \"counts\": {}}") == "2: a string is not in UTF-8");
    CHECK(problem("{\"" + bad + "\": [], \"counts\": {}}") == "1: a string is not in UTF-8");
    CHECK(problem("{\"counts\": {\"" + bad + "\": 1}}") == "1: a string is not in UTF-8");
  }
  CHECK(problem("{\"a\xC3\xA9\xE6\x97\xA5\xF0\x9F\x98\x80\": \"\xEF\xBF\xBD\", \"counts\": {}}") == "0: ");
  // A byte order mark is passed over, once.
  CHECK(problem("\xEF\xBB\xBF {\"counts\": {}}") == "0: ");
  CHECK(problem("\xEF\xBB\xBF\xEF\xBB\xBF{\"counts\": {}}") == "1: an object is missing");
  Activity activity;
  CHECK(read_activity(R"({"counts": {"posts": 99999999999999999999999}})", activity).none());
  CHECK(activity.content.posts == Count{Count::largest});
  CHECK(read_activity(R"({"counts": {"posts": {"at_\u006ceast": 2 , "at_most": 99999999999999999999999}}})", activity)
            .none());
  CHECK(activity.content.posts == at_least(2));
}
