// What every format makes of texts of any content, and of results of any shape.
// SPDX-License-Identifier: MIT
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>

#include "ssi/dynamic/kept.hpp"
#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"
#include "ssi/report/team.hpp"
#include "ssi/report/terminal.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;
namespace report = ssi::report;

namespace {

template <class... Parts>
std::string written(const Parts&... parts) {
  std::string out;
  report::Writer{std::back_inserter(out)}(parts...);
  return out;
}
// All formats of one scorecard in which markup would do harm.
std::string all_of(const report::Scorecard& card, const Language& language) {
  std::string out;
  const auto to = std::back_inserter(out);
  report::json(to, card, language);
  report::markdown(to, card, language);
  report::svg_ring(to, card, language);
  report::svg_pillars(to, card, language);
  for (std::size_t i = 0; i < card.pillars.size(); ++i) report::svg_signals(to, card, i, language);
  report::html(to, {.card = card}, language);
  return out;
}

struct Demos {
  int demos;
  std::optional<unsigned> calls;
};
constexpr auto own =
    Index{ModelId{"own <model>", 3},
          Pillar{"first", Points{40}, Signal{Metric{"demos", &Demos::demos}, Stock{4}, linear, Points{40}}},
          Pillar{"second", Points{60}, Signal{Metric{"calls", &Demos::calls}, PerWeek{2}, diminishing, Points{60}}}};

}  // namespace

TEST_CASE("numbers are decimal digits, whatever their type") {
  CHECK(written(0, ' ', -5, ' ', 7U, ' ', INT64_MIN, ' ', UINT64_MAX) ==
        "0 -5 7 -9223372036854775808 18446744073709551615");
  CHECK(written(Text{"a"}, "b", 'c', ShortText{"d"}) == "abcd");
  // To any output iterator, and at compile time.
  char buffer[64] = {};  // g++ 12 at -O3 reckons with the longest integer
  const char* end = report::Writer{buffer}("x", 12).out();
  CHECK(std::string_view{buffer, static_cast<std::size_t>(end - buffer)} == "x12");
  constexpr auto at_compile_time = [] {
    char text[32] = {};
    report::Writer{text}(report::Json{"\n\""});
    return text[2] == 'u' && text[7] == '\\';
  }();
  CHECK(at_compile_time);
}

TEST_CASE("JSON strings") {
  CHECK(written(report::Json{"a\"b\\c\n\x1f\x7f</script>&"}) ==
        R"("a\"b\\c\u000a\u001f\u007f\u003c/script\u003e\u0026")");
  CHECK(written(report::Json{"\xE2\x80\xA8\xE2\x80\xA9"}) == R"("\u2028\u2029")");
  // Unicode's Bidi_Control, and the characters around it.
  CHECK(written(report::Json{"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"}) ==
        R"("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")");
  CHECK(written(report::Json{"\u061B\u200D\u2010\u202F\u2065\u206A"}) == "\"\u061B\u200D\u2010\u202F\u2065\u206A\"");
  CHECK(written(report::Json{"é\xC2\x85"}) == "\"é\\u0085\"");
  CHECK(
      written(report::Json{"\xFF\xC3(\xED\xA0\x80\xF4\x90\x80\x80\xC0\x80"}) ==
      "\"\xEF\xBF\xBD\xEF\xBF\xBD("
      "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("text of elements and attributes") {
  CHECK(written(report::Xml{"<a href='x' b=\"y\">&\n"}) == "&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp; ");
  CHECK(written(report::Xml{{"\0\x1b\xE2\x80\xAE\xEF\xBF\xBE", 8}}) ==
        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(written(report::Clipped{"abcdef", 6}) == "abcdef");
  CHECK(written(report::Clipped{"abcdefg", 6}) == "abcde\xE2\x80\xA6");
  CHECK(written(report::Clipped{"<<<<", 3}) == "&lt;&lt;\xE2\x80\xA6");
  CHECK(written(report::Clipped{"日本語", 5}) == "日本\xE2\x80\xA6");
}

TEST_CASE("Markdown keeps sentences and numbers, and nothing else of its own") {
  CHECK(written(report::Markdown{"A sentence, with 1.5 points: so. It's (fine)!"}) ==
        "A sentence, with 1.5 points: so. It's (fine)!");
  CHECK(written(report::Markdown{"a|b*c_d`e`[f](g)~h~<i>#1 $x$"}) ==
        "a\\|b\\*c\\_d\\`e\\`\\[f\\](g)\\~h\\~&lt;i\\>\\#1 \\$x\\$");
  CHECK(written(report::Markdown{"www.x.y http://z @me a.b"}) == "www&#46;x&#46;y http&#58;//z @&#8288;me a&#46;b");
  CHECK(written(report::Markdown{"- no list"}) == "\\- no list");
  CHECK(written(report::Markdown{" \t\r\n - no list"}) == "\\- no list");
  CHECK(written(report::Markdown{"    no code"}) == "no code");
  CHECK(written(report::Markdown{"1. no list"}) == "1\\. no list");
  CHECK(written(report::Markdown{"12) no list"}) == "12\\) no list");
  CHECK(written(report::Markdown{"1.5 points; in 2. and 3) too"}) == "1.5 points; in 2. and 3) too");
  CHECK(written(report::Markdown{"WwW. now."}) == "WwW&#46; now.");
  CHECK(written(report::Markdown{"\xFFx\ny"}) == "\xEF\xBF\xBDx y");
}

TEST_CASE("a terminal is not steered") {
  CHECK(written(report::Plain{"a\x1b[31m\xC2\x9B\xE2\x80\xAE\ré"}) == "a?[31m???é");
  CHECK(written(report::Plain{"ñandú … 日", false}) == "nandu . ?");
}

TEST_CASE("reports of every shape come out whole, in both languages") {
  const std::string bytes = tests::every_byte(), absurd(100'000, 'W');
  const Language* const languages[] = {&english, &spanish};
  for (const Language* language : languages)
    for (const Activity& activity : {Activity{}, tests::active_professional, tests::newcomer, tests::partly_known})
      for (const std::string& name :
           {std::string{}, std::string{"Ana"}, bytes, absurd, std::string{"</script></title></svg><b>"}}) {
        const auto results =
            report::results(standard::model, activity, {{name.data(), name.size()}, Day{"2026-06-27"}});
        const std::string all = all_of(results.view(), *language);
        CHECK(all.find("<b>") == all.npos);
        CHECK(all.find('\0') == all.npos);
        CHECK(all.find("</script>") == all.npos);
        CHECK(std::string_view{all}.find("LinkedIn") != all.npos);
      }
}

TEST_CASE("a model of one's own is shown as the standard one is") {
  const auto results = report::results(own, Demos{2, std::nullopt}, {.member = "Bo"});
  const std::string all = all_of(results.view(), english);
  CHECK(all.find("own &lt;model&gt;") != all.npos);
  CHECK(all.find("20.00 of 40") != all.npos);
  CHECK(all.find("0 to 60 of 60: not enough data for one number") != all.npos);
  CHECK(all.find("above 80") != all.npos);
  const auto card = results.view();
  CHECK(card.counts.size() == 2);
  CHECK(card.printed_total() == Points{20});
}

TEST_CASE("what is known between bounds is shown so, everywhere and in both languages") {
  const auto results = report::results(
      standard::model,
      Activity{.profile = {.sections = between(8, 10)},
               .content = {.posts = at_least(14)},
               .relationships = {
                   .messages_received = between(20, 22), .messages_replied = 5, .recommendations_given = at_most(1)}});
  const auto card = results.view();
  const auto says = [&](Text id, const Language& language) {
    for (std::size_t i = 0; i < card.rows.size(); ++i)
      if (card.rows[i].id == id)
        return std::string{report::reading_in_words(card.rows[i], language).view()} + ": " +
               std::string{report::points_in_words(card, i, language).view()};
    return std::string{};
  };
  CHECK(says("profile_sections", english) == "8 to 10: 8.00 to 10.00");
  CHECK(says("profile_sections", spanish) == "8 a 10: 8,00 a 10,00");
  CHECK(says("posts", english) == "at least 14: 2.95 to 5.00");
  CHECK(says("posts", spanish) == "al menos 14: 2,95 a 5,00");
  CHECK(says("reply_rate", english) == "5 in 20 to 22: 0.92 to 1.00");
  CHECK(says("reply_rate", spanish) == "5 de 20 a 22: 0,92 a 1,00");
  CHECK(says("recommendations_given", english) == "at most 1: 0.00 to 1.11");
  CHECK(says("recommendations_given", spanish) == "como mucho 1: 0,00 a 1,11");
  CHECK(says("connections", english) == "unknown: ?");
  std::string out;
  report::json(std::back_inserter(out), card);
  for (const char* part : {R"("profile_sections": {"at_least": 8, "at_most": 10})", R"("posts": {"at_least": 14})",
                           R"("recommendations_given": {"at_most": 1})",
                           R"("high": 10000000, "high_points": "10.000000")", R"("connections": null)"})
    CHECK_MESSAGE(out.find(part) != out.npos, part);
  CHECK(out.find("\"posts\"", out.find("\"unknown\": [")) == out.npos);
  const std::string all = all_of(card, english);
  CHECK(all.find("8 to 10 | 10 in all | 8.00 to 10.00 / 10") != all.npos);
  CHECK(all.find("<span>8.00 to 10.00 / 10</span>") != all.npos);
  CHECK(all.find(">8.00\xE2\x80\x93"
                 "10.00 / 10</text>") != all.npos);
  out.clear();
  report::terminal(std::back_inserter(out), card, {.set_option = "--set"});
  CHECK(out.find("########??   8.00 to 10.00 of 10  8 to 10\n") != out.npos);
  CHECK(out.find("Known in part. If you know better: --set posts=N") != out.npos);
}

TEST_CASE("no band is published of an index that is not of 100 points") {
  const auto small =
      Index{Pillar{"only", Points{30}, Signal{Metric{"demos", &Demos::demos}, Stock{4}, linear, Points{30}}}};
  const auto results = report::results(small, Demos{4, std::nullopt});
  const auto card = results.view();
  CHECK(card.printed_total() == Points{30});
  CHECK_FALSE(card.band);
  CHECK(report::band_in_words(card).empty());
  std::string json;
  report::json(std::back_inserter(json), card);
  CHECK(json.find("\"coverage\": 100, \"band\": null}") != json.npos);
  const std::string all = all_of(card, english);
  CHECK(all.find("30.00 of 30") != all.npos);
  CHECK(all.find("above 80") == all.npos);
  // One of 100 points has one, whatever its pillars.
  const auto whole = report::results(own, Demos{4, 26U});
  CHECK(whole.view().band == standard::Band::above_80);
}

TEST_CASE("an absurdly long name of a model or a title leaves its sentence whole, and is cut between characters") {
  std::string pictures;
  for (int i = 0; i < 60; ++i) pictures += "😀";
  const StaticText title = kept(pictures);
  const Metric demos{title, &Demos::demos};
  const auto model =
      Index{ModelId{title, 7}, Pillar{Name{"first", title}, Points{50}, Signal{demos, Stock{4}, linear, Points{50}}},
            Pillar{Name{"second", title}, Points{50}, Signal{"again", demos, Stock{40}, linear, Points{50}}}};
  const auto results = report::results(model, Demos{2, std::nullopt}, {.day = Day{"2026-06-27"}});
  const std::string sentence{std::string_view{report::model_in_words(results.view()).view()}};
  CHECK(sentence.find("…, version 7, over 13 weeks to 2026-06-27.") != sentence.npos);
  const std::string gain{std::string_view{report::gain_in_words(results.view().rows[0]).view()}};
  CHECK(gain.find("…: +12.500") != gain.npos);
  std::string out;
  report::terminal(std::back_inserter(out), results.view(), {.utf8 = true});
  CHECK(out.find("…. Weakest: 😀") != out.npos);
  bool valid = true;
  report::detail::for_each_character({out.data(), out.size()},
                                     [&](Text c) { valid = valid && !(c == report::detail::replacement); });
  CHECK(valid);
  CHECK(report::shortened("ab", 3).view() == Text{"ab"});
  CHECK(report::shortened("abcdef", 5).view() == Text{"ab…"});
  CHECK(report::shortened("日本語日本語", 8).view() == Text{"日…"});
}

TEST_CASE("all is known only where all is, nothing only where nothing is") {
  const auto tally = [](int covered) { return Tally{{}, Points{covered}, Points{1000}, {}}; };
  CHECK(report::known_percent(tally(1000)) == 100);
  CHECK(report::known_percent(tally(999)) == 99);
  CHECK(report::known_percent(tally(995)) == 99);
  CHECK(report::known_percent(tally(496)) == 50);
  CHECK(report::known_percent(tally(1)) == 1);
  CHECK(report::known_percent(tally(0)) == 0);
}

TEST_CASE("a terminal has no lines of blanks where a model has no reasons and remedies") {
  const auto results = report::results(own, Demos{2, std::nullopt}, {});
  std::string out;
  report::terminal(std::back_inserter(out), results.view());
  CHECK(out.find("\n    \n") == out.npos);
  CHECK(out.find("    Target 4 in all.\n") != out.npos);
}

TEST_CASE("printed pillars add up to the printed headline") {
  const auto results = report::results(standard::model, tests::active_professional, {});
  const auto card = results.view();
  Points sum;
  for (std::size_t i = 0; i < 4; ++i) sum += card.printed_of(i);
  CHECK(sum == card.printed_total());
  CHECK(report::headline(card).view() == "61.23 of 100");
  CHECK(report::headline(card, spanish).view() == "61,23 de 100");
  std::vector<std::size_t> order;
  report::for_each_to_gain(card, 100, [&](std::size_t i) { order.push_back(i); });
  for (std::size_t i = 1; i < order.size(); ++i)
    CHECK(card.rows[order[i - 1]].headroom() >= card.rows[order[i]].headroom());
  CHECK(order.size() > 20);
}

TEST_CASE("charts show gaps, marks, references and places; of nothing there is none") {
  const report::WeekPoint weeks[] = {{Day{"2026-01-01"}, Points{10}},
                                     {Day{"2026-01-08"}, Points{20}},
                                     {Day{"2026-01-15"}, {}},
                                     {Day{"2026-01-22"}, Points{30}}};
  const report::Mark marks[] = {{Day{"2026-01-08"}, "began <b>"}, {Day{"2020-01-01"}, "long ago"}};
  const report::Reference references[] = {{"sector", Points{40}}};
  std::string out;
  report::svg_weeks(std::back_inserter(out), {weeks, marks, references});
  // Two weeks joined, one alone.
  CHECK(out.find("d=\"M52 204L241 184M620 164h0\"") != out.npos);
  CHECK(out.find("began &lt;b&gt;") != out.npos);
  CHECK(out.find("long ago") != out.npos);
  CHECK(out.find("sector") != out.npos);
  out.clear();
  report::svg_weeks(std::back_inserter(out), {});
  CHECK(out.empty());
  report::svg_weeks(std::back_inserter(out), {std::span{weeks}.first(1)});
  CHECK(out.find("h0") != out.npos);
  out.clear();
  report::svg_histogram(std::back_inserter(out), Distribution{Points{100}}, std::nullopt);
  CHECK(out.find("class=\"f0\"") == out.npos);
  Distribution one{Points{100}};
  one.add(Points{100});
  report::svg_histogram(std::back_inserter(out), one, Points{100}, spanish);
  CHECK(out.find("el 100 % mejor") != out.npos);
  History<4> history;
  history.add(Day{"2026-01-01"}, standard::model.score(tests::newcomer));
  history.add(Day{"2026-01-15"}, standard::model.score(Activity{}));
  const auto points = report::weeks_of(history);
  REQUIRE(points.size() == 3);
  CHECK(points[0].total == tests::micropoints(17'072'667));
  CHECK(points[0].day == Day{"2026-01-01"});
  CHECK_FALSE(points[1].total);
  CHECK_FALSE(points[2].total);
}

TEST_CASE("a page in every format: weeks, marks, references, lines, a population") {
  const auto results = report::results(standard::model, tests::active_professional, {});
  const report::WeekPoint weeks[] = {{Day{"2026-01-01"}, Points{10}}, {Day{"2026-01-08"}, {}}};
  const report::Mark marks[] = {{Day{"2026-01-08"}, "began <b>"}};
  const report::Reference references[] = {{"sector", Points{40}}};
  // Words of any length and of anybody: a note does not end at the bytes of a ShortText, and nobody has to keep it.
  const std::string note(1000, 'n');
  const report::Line lines[] = {{"do", ShortText{"this"}}, {{}, "and <b>"}, {{}, std::string(1000, 'n')}};
  Distribution population{Points{100}};
  population.add(Points{50});
  population.add(Points{80});
  population.add(std::nullopt);
  const report::Page page{.card = results.view(),
                          .weekly = {weeks, marks, references},
                          .population = &population,
                          .changes = lines,
                          .plan = lines,
                          .notes = lines};
  std::string json, markdown, html;
  report::json(std::back_inserter(json), page);
  report::markdown(std::back_inserter(markdown), page);
  report::html(std::back_inserter(html), page);
  CHECK(json.find(R"({"day": "2026-01-08", "total": null, "total_points": null})") != json.npos);
  CHECK(json.find(R"("members": 2, "unknown": 1, "mean": 65000000)") != json.npos);
  CHECK(json.find(R"("top_percent": 50)") != json.npos);
  CHECK(json.find(R"({"title": "", "words": "and \u003cb\u003e"})") != json.npos);
  CHECK(markdown.find("| 2026-01-01 | 10.00 |\n| 2026-01-08 | ? |") != markdown.npos);
  CHECK(markdown.find("- **do** this\n- and &lt;b\\>\n") != markdown.npos);
  CHECK(markdown.find("Mean 65.00, median 50.0, of 2 members") != markdown.npos);
  for (const char* part : {"Plan", "What changed", "Among others", "What was read", "Score by week", "top 50 %"})
    CHECK(html.find(part) != html.npos);
  CHECK(html.find("<b>") == html.npos);
  for (const std::string* page_text : {&json, &markdown, &html}) CHECK(page_text->find(note) != page_text->npos);
  Distribution nobody{Points{100}};
  json.clear();
  report::json(std::back_inserter(json), report::Page{.card = results.view(), .population = &nobody});
  CHECK(json.find(R"("members": 0, "unknown": 0, "mean": null)") != json.npos);
}

TEST_CASE("a team's page: whole numbers, estimates, intervals; of nobody too") {
  const auto ana = standard::model.score(tests::active_professional), bo = standard::model.score(tests::partly_known),
             cy = standard::model.score(Activity{});
  const report::Teammate members[] = {
      {"Ana <i>", ana.total, ana.pillars}, {"Bo", bo.total, bo.pillars}, {"Cy", cy.total, cy.pillars}};
  Distribution totals{Points{100}};
  totals.add(ana.total.estimate);
  totals.add(cy.total.estimate);
  const report::Line notes[] = {{"title", ShortText{"words"}}};
  std::string out;
  report::team_html(std::back_inserter(out), {.title = "Team",
                                              .model = standard::model.model(),
                                              .window = {},
                                              .day = Day{"2026-06-27"},
                                              .members = members,
                                              .totals = &totals,
                                              .notes = notes});
  CHECK(out.find("<td>Ana &lt;i&gt;</td><td>61.23</td>") != out.npos);
  CHECK(out.find("<td>Bo</td><td>~") != out.npos);
  CHECK(out.find("<td>Cy</td><td>0.00\xE2\x80\x93"
                 "100.00</td>") != out.npos);
  CHECK(out.find("of 1 members whose total can be told; of 1 it cannot") != out.npos);
  CHECK(out.find("<strong>title</strong> words") != out.npos);
  CHECK(out.find("Model standard, version 1, over 13 weeks to 2026-06-27. It says") != out.npos);
  CHECK(report::model_in_words({"own", 3}, {.weeks = 26}, std::nullopt, spanish).view() ==
        "Modelo own, versión 3, en 26 semanas.");
  out.clear();
  report::team_html(std::back_inserter(out), {});
  CHECK(out.find("</html>") != out.npos);
}

TEST_CASE("lines of a terminal fit, whatever the words and the width") {
  const std::string long_word(300, 'x');
  const auto results =
      report::results(standard::model, tests::partly_known, {.member = {long_word.data(), long_word.size()}});
  for (const std::size_t width : {80U, 100U, 140U})
    for (const bool colour : {false, true}) {
      std::string out;
      report::terminal(std::back_inserter(out), results.view(),
                       {.colour = colour, .width = width, .set_option = "--set"}, spanish);
      std::size_t columns = 0;
      bool escape = false;
      for (const char c : out) {
        if (c == '\x1b') escape = true;
        if (c == '\n') columns = 0;
        if (!escape && c != '\n') ++columns;
        if (c == 'm' && escape) escape = false;
        // The pillars' bars need 100 columns.
        CHECK(columns <= (width < 100 ? 100 : width));
      }
      CHECK((out.find('\x1b') != out.npos) == colour);
      CHECK((width < 100 || out.find("--set messages_received=N") != out.npos));
    }
}
