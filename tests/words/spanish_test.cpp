// Spanish: whole, nothing left over, and every number of a sentence in its place.
// SPDX-License-Identifier: MIT
#include "ssi/words/spanish.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "ssi/ssi.hpp"
#include "ssi/standard/counted.hpp"
#include "ssi/variants.hpp"
#include "ssi/words/german.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;

namespace spanish_test {
namespace {

constexpr auto& model = standard::model;

// What names a signal beside the seed text, whose own sentences are quoted as they are.
bool is_said(Text source) {
  return std::string_view{source}.starts_with("beyond the seed: ");
}

}  // namespace

TEST_CASE("everything that the standard model says has a Spanish translation, and no translation is left over") {
  std::vector<std::string_view> said;
  const auto say = [&](Text text) {
    CHECK_MESSAGE(spanish.has(text), std::string_view{text});
    CHECK_MESSAGE(!(spanish(text) == text), std::string_view{text});
    said.push_back(text);
  };
  model.for_each_pillar([&](const auto& pillar, std::size_t) { say(pillar.title()); });
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    for (const Text text : {signal.title(), signal.texts().unit, signal.texts().reason, signal.texts().remedy})
      say(text);
    if (is_said(signal.texts().source)) say(signal.texts().source);
    CHECK(spanish.has(signal.phrase({}).pattern));
    CHECK(english.has(signal.title()));
    said.push_back(signal.texts().source);
  });
  for_each_count(active_professional, [&](Text metric, Count) { say(standard::counted_as(metric)); });
  for (const Translation& entry : detail::spanish_standard) {
    CHECK_MESSAGE(std::find(said.begin(), said.end(), std::string_view{entry.english}) != said.end(),
                  std::string_view{entry.english});
    CHECK(!entry.translated.empty());
  }
}

TEST_CASE("everything that the variants say has a Spanish translation, and no translation is left over") {
  std::vector<std::string_view> said;
  const auto say = [&](const auto& variant) {
    variant.for_each_signal([&](Place, const auto&, const auto& signal) {
      for (const Text text : {signal.title(), signal.texts().unit, signal.texts().reason, signal.texts().remedy}) {
        CHECK_MESSAGE(spanish.has(text), std::string_view{text});
        said.push_back(text);
      }
      if (is_said(signal.texts().source)) {
        CHECK_MESSAGE(spanish.has(signal.texts().source), std::string_view{signal.texts().source});
        said.push_back(signal.texts().source);
      }
    });
  };
  for (const auto& variant : standard::variants) say(variant.model);
  say(standard::sales_navigator);
  for (const Translation& entry : detail::spanish_variants)
    CHECK_MESSAGE(std::find(said.begin(), said.end(), std::string_view{entry.english}) != said.end(),
                  std::string_view{entry.english});
}

TEST_CASE("a text has one translation, or the second would never be said") {
  std::vector<std::string_view> texts;
  spanish.for_each([&](const Translation& entry) { texts.push_back(entry.english); });
  std::sort(texts.begin(), texts.end());
  const auto twice = std::adjacent_find(texts.begin(), texts.end());
  CHECK_MESSAGE(twice == texts.end(), std::string{twice == texts.end() ? "" : *twice});
}

TEST_CASE("translations keep the numbers of their pattern, and fit with the longest titles") {
  for (const Language* language : {&english, &spanish, &german}) {
    language->for_each(
        [](const Translation& entry) { CHECK_MESSAGE(entry.same_places(), std::string_view{entry.english}); });
    for (const auto& somebody : {active_professional, tests::newcomer, tests::partly_known}) {
      for (const Advice& one : advised(model, somebody, standard::actions)) {
        const ShortText text = in_words(one, *language);
        CHECK(text.size() < ShortText::capacity);
        CHECK(std::count(text.view().begin(), text.view().end(), '{') == 0);
      }
      for (const auto& change : {plus(standard::posts, 1000), plus(standard::invitations_sent, 1000)})
        for (const RowDifference& row : what_if(model, somebody, change).comparison.rows)
          if (side_effect(row)) CHECK(in_words(row, *language).size() < ShortText::capacity);
    }
  }
}

}  // namespace spanish_test
