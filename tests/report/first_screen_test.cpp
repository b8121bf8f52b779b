// The first screen: it fits, whatever is known, and asks what gives a number.
// SPDX-License-Identifier: MIT
#include "ssi/report/first_screen.hpp"

#include "ssi/standard/actions.hpp"
#include "ssi/standard/model.hpp"
#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

namespace first_screen_test {

std::string screen(const Activity& activity, const report::TerminalStyle& style, const Language& language = english,
                   std::string_view member = "Ana") {
  const auto results = report::results(standard::model, activity, {.member = Text{member}, .day = Day{"2026-06-27"}});
  const auto advice = advised(standard::model, activity, standard::actions, standard::links);
  const auto questions = questions_of(standard::model, activity);
  report::Scorecard card = results.view();
  card.advice = {advice.begin(), advice.size()};
  card.questions = questions;
  return report::first_screen(card, style, language, "the foot\n");
}
bool has(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

TEST_CASE("the first screen fits 24 lines and its columns, whatever is known, in any style") {
  tests::Numbers numbers{1604};
  const std::string long_name(300, 'x');
  for (int i = 0; i < 300 / TESTS_ONE_IN; ++i) {
    Activity activity = tests::somebody(numbers);
    for_each_count(activity, [&](Text, Count& count) {
      const std::uint32_t how = numbers.below(6);
      if (how < 2) count = how == 0 ? unknown : at_least(count.low());
    });
    for (const std::size_t width : {60U, 80U, 120U})
      for (const Language* language : {&english, &spanish, &german})
        for (const bool utf8 : {true, false}) {
          const std::string text = screen(activity, {.utf8 = utf8, .width = width, .set_option = "--set"}, *language,
                                          i % 2 == 0 ? "Ana" : long_name);
          CAPTURE(text);
          CHECK(std::count(text.begin(), text.end(), '\n') <= 23);
          for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
            end = text.find('\n', at);
            CHECK(report::columns(std::string_view{text}.substr(at, end - at)) <= width);
          }
          CHECK(has(text, "the foot\n"));
          CHECK((utf8 || std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; })));
        }
  }
}

TEST_CASE("it says the score, where it comes from, what to do and what to tell") {
  const std::string text = screen(tests::partly_known, {.utf8 = true, .set_option = "--set"});
  CHECK(text.starts_with("Score Ana: about 61 of 100 (57 to 63). 13 weeks to 27 Jun 2026.\n█"));
  CHECK(has(text, "\nEstablish your professional brand    ~19 of 25  "));
  CHECK(has(text, "  18 to 20\n"));
  CHECK(has(text, "\nFind the right people              15.01 of 25  "));
  CHECK(has(text, "\nWhat to do next                                min each     points each     left\n1  "));
  CHECK(has(text, "\nNot known: 6 points. Tell us what you know:\n   --set messages_replied=N "));
  CHECK(has(text, " up to 4\n"));
  CHECK(!has(text, "One answer"));
  CHECK(!has(text, "\x1B["));
  CHECK(has(screen(tests::partly_known, {.colour = true}), "\x1B[1mScore Ana"));
  CHECK(!has(screen(tests::partly_known, {}), "Tell us"));  // there is no way to
}

TEST_CASE("how it moved in a week is said where it is known") {
  const auto results = report::results(standard::model, tests::partly_known);
  report::Scorecard card = results.view();
  CHECK(!has(report::first_screen(card), "in a week"));
  card.moved_in_a_week = Points{3};
  CHECK(has(report::first_screen(card), "about 61 of 100 (57 to 63), about +3 in a week. In 13 weeks.\n"));
  card.moved_in_a_week = -Points{3};
  CHECK(has(report::first_screen(card, {.utf8 = true}, spanish),
            "(entre 57 y 63), aprox. −3 en una semana.\nEn 13 semanas.\n"));
}

TEST_CASE("where one answer gives a number it is asked for, and not asked for again") {
  Activity activity = tests::active_professional;
  activity.profile.sections = between(1, 10);
  activity.content.reactions_received = unknown;
  const std::string text = screen(activity, {.set_option = "--set"});
  CHECK(has(text,
            "One answer gives you a number: how many of the ten profile sections? (as far as\n"
            "  is known: 1 to 10)  --set profile_sections=N\n"));
  CHECK(text.find("profile_sections=N") == text.rfind("profile_sections=N"));
}

TEST_CASE("names of a model of one's own may be long, and steer nothing") {
  struct Rep {
    Count calls = unknown, demos = unknown;
  };
  static constexpr auto calls =
      Metric{"calls_to_people_who_have_never_heard_of_us_before_and_may_not_want_to", &Rep::calls};
  static constexpr auto demos = Metric{"de\x1B[31mmos", &Rep::demos};
  static constexpr auto field = Index{
      Pillar{
          "Activity of somebody who has a title that is far longer than any terminal has columns, and goes on and on",
          Points{40}, Signal{calls, Stock{20}, linear, Points{40}}},
      Pillar{"\x1B[31m\n", Points{60}, Signal{demos, Stock{20}, linear, Points{60}}}};
  const Rep rep{.calls = 3};
  const auto results = report::results(field, rep);
  const auto questions = questions_of(field, Rep{});
  const auto advice = advised(field, rep);
  report::Scorecard card = results.view();
  card.questions = questions;
  card.advice = {advice.begin(), advice.size()};
  for (const std::size_t width : {60U, 80U, 120U}) {
    const std::string text = report::first_screen(card, {.width = width, .set_option = "--set"});
    CAPTURE(text);
    CHECK(!has(text, "\x1B"));
    CHECK(has(text, "de?[31mmos=N"));
    CHECK(has(text, "calls_to_people"));  // there is no remedy
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = text.find('\n', at);
      CHECK(report::columns(std::string_view{text}.substr(at, end - at)) <= width);
    }
  }
}

TEST_CASE("contacts that fit are told by words where the program takes them") {
  Activity activity = tests::active_professional;
  activity.search.new_on_target = unknown;
  CHECK(has(screen(activity, {.set_option = "--set"}), "--set new_on_target=N  new connections that fit your goals"));
  CHECK(has(screen(activity, {.set_option = "--set", .goals_option = "--on-target FILE"}),
            "--on-target FILE  new connections that fit your goals"));
}

TEST_CASE("words are wrapped between words") {
  using report::wrapped;
  CHECK(wrapped("ab cd", 5, 1) == "ab cd");
  CHECK(wrapped("ab cd", 4, 1) == "ab\n cd");
  CHECK(wrapped("ab  cd ef", 6, 2) == "ab  cd\n  ef");
  CHECK(wrapped("   ab cd", 6, 3) == "   ab\n   cd");
  CHECK(wrapped("abcdefghi jk", 4, 0) == "abcd\nefgh\ni jk");
  CHECK(wrapped("     ab", 6, 1) == " ab");  // no line of blanks
  CHECK(wrapped("ab cdefgh", 4, 1) == "ab\n cde\n fgh");
  CHECK(wrapped("áéí óú", 4, 0) == "áéí\nóú");
  CHECK(wrapped("", 4, 0).empty());
  CHECK(wrapped("ab  ", 4, 0) == "ab");
}

TEST_CASE("every count of the standard model has its words, in Spanish too") {
  Activity activity;
  for_each_count(activity, [](Text metric, Count) {
    CAPTURE(std::string_view{metric});
    CHECK(!standard::counted_as(metric).empty());
    CHECK(spanish.has(standard::counted_as(metric)));
  });
  CHECK(standard::counted_as("leads_saved").empty());
}

TEST_CASE("one of something is named as one, whatever of it is known") {
  const auto said = [](Count posts, Count reactions, const Language& language = english) {
    Activity activity = tests::active_professional;
    activity.content.posts = posts;
    activity.content.reactions_received = reactions;
    std::string text;
    for (const Row& row : explain(standard::model, activity))
      if (row.id == "posts" || row.id == "reactions_per_post")
        text.append(report::counted_in_words(row, language).view()).append("; ");
    return text;
  };
  CHECK(said(1, 1) == "1 reaction to your posts, 1 post of your own; 1 post of your own; ");
  CHECK(said(2, 2) == "2 reactions to your posts, 2 posts of your own; 2 posts of your own; ");
  CHECK(said(at_least(1), 21) ==
        "21 reactions to your posts, at least 1 post of your own; at least 1 post of your own; ");
  CHECK(said(at_most(1), 0) == "0 reactions to your posts, at most 1 post of your own; at most 1 post of your own; ");
  CHECK(said(between(1, 2), unknown) ==
        "? reactions to your posts, 1 to 2 posts of your own; 1 to 2 posts of your own; ");
  CHECK(said(1, 1, spanish) == "1 reacción a tus publicaciones, 1 publicación propia; 1 publicación propia; ");
  CHECK(said(2, 2, spanish) == "2 reacciones a tus publicaciones, 2 publicaciones propias; 2 publicaciones propias; ");
  CHECK(said(1, 1, german) == "1 Reaktion auf deine Beiträge, 1 eigener Beitrag; 1 eigener Beitrag; ");
  CHECK(said(at_least(2), 2, german) ==
        "2 Reaktionen auf deine Beiträge, mindestens 2 eigene Beiträge; mindestens 2 eigene Beiträge; ");
  CHECK(english(PerWeek{1}.phrase(Window{1})).view() == "1 a week, 1 in 1 week");
  CHECK(spanish(PerWeek{1}.phrase(Window{1})).view() == "1 por semana, 1 en 1 semana");
}

}  // namespace first_screen_test
