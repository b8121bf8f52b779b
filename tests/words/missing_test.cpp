// What a third language lacks is listed, so that its translator knows what is left to do.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

std::vector<std::string> missing(const Language& language) {
  std::vector<std::string> texts;
  language.for_each_missing(spanish, [&](Text text) { texts.emplace_back(text.begin(), text.end()); });
  return texts;
}
bool among(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

// A third language that has just been begun.
constexpr Translation french_table[] = {
    {"Own posts", "Publications"}, {"{points} of {most}", "{points} sur {most}"}, {"Demos", "Démos"}};
constexpr auto french = Language{"fr", french_table, {','}};

}  // namespace

TEST_CASE("what a third language lacks: the texts of library, reports and standard model, each once") {
  const std::vector<std::string> left = missing(french);
  CHECK(left.size() > 100);
  for (const char* text : {"{rate} of 1000", "Own articles", "What was read", "Target {target}."})
    CHECK(among(left, text));
  // Neither what it has nor what nobody else has.
  for (const char* text : {"Own posts", "{points} of {most}", "Demos"}) CHECK_FALSE(among(left, text));
  std::vector<std::string> once = left;
  std::sort(once.begin(), once.end());
  CHECK(std::adjacent_find(once.begin(), once.end()) == once.end());
  // What is translated in either table is on the list no longer.
  static constexpr Translation more_table[] = {{"Own articles", "Articles"}, {"Own posts", "Posts"}};
  static constexpr auto more = Language{more_table, french};
  CHECK(missing(more).size() == left.size() - 1);
}

TEST_CASE("Spanish and German lack nothing of each other, and English says everything itself") {
  CHECK(missing(spanish).empty());
  CHECK(missing(german).empty());
  german.for_each(
      [](const Translation& entry) { CHECK_MESSAGE(spanish.has(entry.english), std::string_view{entry.english}); });
  CHECK(missing(english).empty());
  CHECK(missing(Language{"fr"}).empty());
}

TEST_CASE("the whole of a language is every table of the chain, the one in front first") {
  static constexpr Translation own_table[] = {{"Own posts", "Entradas"}};
  static constexpr auto own = Language{own_table, spanish};
  std::vector<std::string> texts;
  own.for_each([&](const Translation& entry) { texts.emplace_back(entry.english.begin(), entry.english.end()); });
  REQUIRE_FALSE(texts.empty());
  CHECK(texts.front() == "Own posts");
  CHECK(std::count(texts.begin(), texts.end(), "Own posts") == 2);
  for (const char* text : {"{rate} of 1000", "Own articles", "What was read"}) CHECK(among(texts, text));
  // A text in two tables is one text.
  std::vector<std::string> left;
  french.for_each_missing(own, [&](Text text) { left.emplace_back(text.begin(), text.end()); });
  CHECK(left.size() == missing(french).size());
}
