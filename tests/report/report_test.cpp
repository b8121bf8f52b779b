// What every format makes of texts of any content, and of results of any shape.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>

#include "ssi/dynamic/kept.hpp"
#include "ssi/report/html.hpp"
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
  CHECK(written(report::Plain{"ÄÖÜäöüß", false}) == "AeOeUeaeoeuess");
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

TEST_CASE("what is reached has no remedy, and counts say what they count") {
  const auto results = report::results(
      standard::model, Activity{.profile = {.sections = 10}, .relationships = {.messages_received = 22}});
  const auto card = results.view();
  std::string terminal, markdown;
  report::terminal(std::back_inserter(terminal), card);
  report::markdown(std::back_inserter(markdown), card);
  for (const std::string& text : {terminal, markdown}) {
    CHECK(text.find("target reached") != text.npos);
    CHECK(text.find("Complete the next of the ten sections") == text.npos);
    CHECK(text.find("Answer the messages that wait in your") != text.npos);
  }
  const auto counted = [&](Text id, const Language& language) {
    for (const Row& row : card.rows)
      if (row.id == id) return std::string{report::counted_in_words(row, language).view()};
    return std::string{};
  };
  CHECK(counted("profile_sections", english) == "10 of the ten profile sections");
  CHECK(counted("reply_rate", english) == "? messages answered, 22 messages received");
  CHECK(counted("reply_rate", spanish) == "? mensajes respondidos, 22 mensajes recibidos");
  // Of a model that the library does not know the bare numbers.
  const auto own_results = report::results(own, Demos{2, std::nullopt}, {});
  CHECK(report::counted_in_words(own_results.view().rows[0]).view() == "2");
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
  CHECK(all.find(">8.00 to 10.00 / 10</text>") != all.npos);
  out.clear();
  report::terminal(std::back_inserter(out), card, {.set_option = "--set"});
  CHECK(out.find(
            "########??  8.00 to 10.00 of 10\n    Counted: 8 to 10 of the ten profile sections. Target 10 in all.") !=
        out.npos);
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
  CHECK(sentence.find("…, version 7, over 13 weeks to 27 Jun 2026.") != sentence.npos);
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
  CHECK(out.find("    Counted: 2. Target 4 in all.\n") != out.npos);
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
  CHECK(out.find("fill=\"none\" stroke-width=\"3\" stroke-linejoin=\"round\" stroke-linecap=\"round\" "
                 "d=\"M52 204L241 184M620 164h0\"") != out.npos);
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
  CHECK(out.find("class=\"s0\"") == out.npos);
  Distribution one{Points{100}};
  one.add(Points{100});
  report::svg_histogram(std::back_inserter(out), one, Points{100}, spanish);
  CHECK(out.find("el 100\u00A0% mejor") != out.npos);
  History<4> history;
  history.add(Day{"2026-01-01"}, standard::model.score(tests::newcomer));
  history.add(Day{"2026-01-15"}, standard::model.score(Activity{}));
  const auto points = report::weeks_of(history);
  REQUIRE(points.size() == 3);
  CHECK(points[0].total == tests::micropoints(17'072'667));
  CHECK(points[0].day == Day{"2026-01-01"});
  CHECK_FALSE(points[1].told());
  // Of a week of which nothing is known there is nothing to draw.
  CHECK_FALSE(points[2].told());
}

TEST_CASE("a report in a language that lacks a text says that some is in English, and no other report does") {
  static constexpr Translation table[] = {{"Some of this is told in English.", "Une partie est en anglais."}};
  static constexpr auto french = Language{"fr", table, {','}};
  static constexpr auto more = Language{table, spanish};  // of which nothing is missing
  const auto results = report::results(standard::model, tests::active_professional);
  const auto in = [&](const Language& language) {
    std::string out;
    report::html(std::back_inserter(out), {.card = results.view()}, language);
    report::markdown(std::back_inserter(out), results.view(), language);
    report::terminal(std::back_inserter(out), results.view(), {.utf8 = true}, language);
    std::replace(out.begin(), out.end(), '\n', ' ');  // a sentence may go over the end of a line
    std::size_t found = 0;
    for (const std::string_view said : {"Une partie est en anglais", "told in English", "está en inglés"})
      for (std::size_t at = out.find(said); at != out.npos; at = out.find(said, at + 1)) ++found;
    return found;
  };
  CHECK(in(french) == 3);
  CHECK(in(more) == 0);
  CHECK(in(spanish) == 0);
  CHECK(in(english) == 0);
}

TEST_CASE("a week that is known in part is drawn between its ends; a chart begins where something is known") {
  const report::WeekPoint weeks[] = {{Day{"2026-01-01"}, {}},
                                     {Day{"2026-01-08"}, {}, Ends{Points{10}, Points{60}}},
                                     {Day{"2026-01-15"}, Points{40}, Ends{Points{20}, Points{60}}},
                                     {Day{"2026-01-22"}, {}},
                                     {Day{"2026-01-29"}, Points{50}, Ends{Points{50}, Points{50}}}};
  std::string out;
  report::svg_weeks(std::back_inserter(out), {weeks});
  CHECK(out.find("fill-opacity=\".2\" stroke-width=\"1\" d=\"M52 104L241 104L241 184L52 204Z\"") != out.npos);
  CHECK(out.find("d=\"M241 144h0M620 124h0\"") != out.npos);
  CHECK(out.find(">8 Jan 2026</text>") != out.npos);
  CHECK(out.find("<desc>8 Jan 2026: 10 to 60; 29 Jan 2026: 50.00; </desc>") != out.npos);
  CHECK(out.find("1 Jan 2026") == out.npos);
  // In a page the shapes alone, the words around them, and all weeks as a table.
  const auto results = report::results(standard::model, tests::partly_known);
  out.clear();
  report::html(std::back_inserter(out), {.card = results.view(), .weekly = {weeks}});
  CHECK(
      out.find(
          "<p>8 Jan 2026: 10 to 60. 29 Jan 2026: 50.00. The line is the estimate, the band all that it may be.</p>") !=
      out.npos);
  CHECK(out.find("<tr><th scope=\"row\">15 Jan 2026</th><td>about 40 (20 to 60)</td></tr>\n"
                 "<tr><th scope=\"row\">22 Jan 2026</th><td>?</td></tr>") != out.npos);
  out.clear();
  report::html(std::back_inserter(out), {.card = results.view(), .weekly = {std::span{weeks}.subspan(1, 1)}}, spanish);
  CHECK(out.find(
            "<p>8 ene 2026: 10 a 60. La banda es todo lo que puede ser: faltan datos para dar una sola cifra.</p>") !=
        out.npos);
  out.clear();
  report::json(std::back_inserter(out), {.card = results.view(), .weekly = {weeks}});
  CHECK(out.find(R"("total": 40000000, "total_points": "40.000000", "earned": 20000000, "earned_points": "20.000000", )"
                 R"("high": 60000000, "high_points": "60.000000"})") != out.npos);
  out.clear();
  report::markdown(std::back_inserter(out), {.card = results.view(), .weekly = {weeks}});
  CHECK(out.find("| 1 Jan 2026 | ? |\n| 8 Jan 2026 | 10 to 60 |\n| 15 Jan 2026 | about 40 (20 to 60) |") != out.npos);
  // No empty chart.
  out.clear();
  report::html(std::back_inserter(out), {.card = results.view(), .weekly = {std::span{weeks}.first(1)}});
  CHECK(out.find("Score by week") == out.npos);
}

TEST_CASE("pictures show what is earned, what is open and the estimate, in lengths of their own") {
  const auto results = report::results(own, Demos{2, std::nullopt});  // 20 of 40, and 60 that are unknown
  std::string ring, pillars;
  report::svg_ring(std::back_inserter(ring), results.view());
  // A fifth of the way round is earned, and from two fifths on it is striped; no pathLength, which is of SVG 2.
  CHECK(ring.find("class=\"s0\" cx=\"120\" cy=\"120\" r=\"96\" stroke-dasharray=\"0 0.00 120.64 603.19\"") !=
        ring.npos);
  CHECK(ring.find("class=\"s1\" cx=\"120\" cy=\"120\" r=\"96\" stroke-dasharray=\"0 241.28 3.00 3.00 ") != ring.npos);
  CHECK(ring.find("pathLength") == ring.npos);
  CHECK(ring.find(">20 to 80</text>") != ring.npos);
  report::svg_pillars(std::back_inserter(pillars), results.view());
  CHECK(pillars.find("<rect class=\"f0\" x=\"0\" y=\"24\" width=\"128\" height=\"10\"/>") != pillars.npos);
  CHECK(pillars.find("<path class=\"s1\" stroke-width=\"10\" stroke-dasharray=\"2\" d=\"M0 77H256\"/>") !=
        pillars.npos);
  CHECK(pillars.find(">? / 60</text>") != pillars.npos);
  CHECK(pillars.find("class=\"si\"") == pillars.npos);
  const auto partly = report::results(standard::model, tests::partly_known);
  const report::Scorecard card = partly.view();
  pillars.clear(), ring.clear();
  report::svg_pillars(std::back_inserter(pillars), card);
  CHECK(pillars.find(">~19 / 25</text>") != pillars.npos);
  // 19.357488 of 25 in 256.
  CHECK(pillars.find("class=\"si\" stroke-width=\"4\" vector-effect=\"non-scaling-stroke\" d=\"M198 21v16\"") !=
        pillars.npos);
  report::svg_ring(std::back_inserter(ring), card);
  CHECK(ring.find(">~61</text>") != ring.npos);
  // A label hides what is inside from screen readers: the description says it.
  CHECK(pillars.find("<desc>Establish your professional brand: about 19 of 25 (18 to 20); Find the right people: ") !=
        pillars.npos);
  std::string signals;
  report::svg_signals(std::back_inserter(signals), card, 0);
  CHECK(signals.find("<desc>Profile completeness: 9.00 / 10; ") != signals.npos);
  // In a page neither has words or a style of its own, and screen readers skip it.
  ring.clear();
  report::svg_ring(std::back_inserter(ring), card, english, report::Setting::in_page);
  for (const char* part : {"<text", "<title", "<style", "<desc"}) CHECK(ring.find(part) == ring.npos);
  CHECK(ring.find(" aria-hidden=\"true\"") != ring.npos);
}

TEST_CASE("few members are a dot each, many are bars of a height that is told") {
  Distribution team{Points{100}}, crowd{Points{100}};
  for (int i = 0; i < 29; ++i) team.add(Points{50}), crowd.add(Points{50});
  crowd.add(Points{80});
  std::string dots, bars;
  report::svg_histogram(std::back_inserter(dots), team, std::nullopt);
  std::size_t drawn = 0;
  for (std::size_t at = 0; (at = dots.find("h0", at)) != dots.npos; ++at) ++drawn;
  CHECK(drawn == 29);
  CHECK(dots.find("class=\"f0\"") == dots.npos);
  CHECK(dots.find("<desc>Mean 50.00, median 50.0.</desc>") != dots.npos);
  report::svg_histogram(std::back_inserter(bars), crowd, std::nullopt);
  CHECK(bars.find("class=\"f0\" x=\"336\" y=\"38\" width=\"10\" height=\"200\"") != bars.npos);
  CHECK(bars.find(">29</text>") != bars.npos);
  CHECK(bars.find("h0") == bars.npos);
  CHECK(report::place_in_words(crowd, Points{80}).view() == "80.00, top 3 %");
  CHECK(report::place_in_words(Distribution{Points{100}}, Points{80}).view() == "80.00");
}

TEST_CASE("a page tells a row's words where there is something to do, and folds what is reached or unknown") {
  const auto results = report::results(
      standard::model, Activity{.profile = {.sections = 10}, .content = {.posts = 11, .posting_weeks = 8}});
  std::string out;
  report::html(std::back_inserter(out), {.card = results.view()});
  const std::size_t reached =
      out.find("<details class=\"signal\"><summary><h3 class=\"line\"><span>Profile completeness");
  REQUIRE(reached != out.npos);
  const std::string done = out.substr(reached, out.find("</details>", reached) - reached);
  CHECK(done.find("<p>target reached</p>") != done.npos);
  CHECK(done.find("Complete the next") == done.npos);
  CHECK(out.find("<div class=\"signal\"><h3 class=\"line\"><span>Weeks with a post") != out.npos);
  const std::size_t folded = out.find("<details class=\"signal\"><summary><h3 class=\"line\"><span>Connections");
  REQUIRE(folded != out.npos);
  CHECK(out.find("<span>? / 5</span>", folded) < out.find("</summary>", folded));
  // Without questions, titles of what is unknown, never the ids of counts.
  CHECK(out.find("<li class=\"line\"><span>Connections <span class=\"soft small\">unknown</span></span><span>up to "
                 "+5.00</span></li>") != out.npos);
  CHECK(out.find("second_degree_views") == out.npos);
  // Of 24 unknown signals ten are asked for at once.
  const std::size_t folded_list = out.find("</ul>\n<details><summary>and 14 more</summary>");
  REQUIRE(folded_list != out.npos);
  std::size_t before = 0;
  for (std::size_t at = 0; (at = out.find("<li class=\"line\">", at + 1)) < folded_list;) ++before;
  CHECK(before == 10);
}

TEST_CASE("the key of a page tells what is drawn") {
  const auto page = [](const Activity& activity) {
    const auto results = report::results(standard::model, activity);
    std::string out;
    report::html(std::back_inserter(out), {.card = results.view()});
    return out;
  };
  const std::string all = page(tests::active_professional), some = page(tests::partly_known), none = page(Activity{});
  CHECK(all.find("not known</span>") == all.npos);
  CHECK(some.find("not known</span> <span>") != some.npos);
  CHECK(some.find("the estimate</span>") != some.npos);
  CHECK(none.find("not known</span></p>") != none.npos);
  CHECK(none.find("<strong class=\"ends\">0 to 100</strong>") != none.npos);
}

TEST_CASE("a page asks for what is unknown by titles, each once, with what it is worth") {
  const auto results = report::results(standard::model, tests::partly_known);
  report::Scorecard card = results.view();
  const auto questions = questions_of(standard::model, tests::partly_known);
  card.questions = questions;
  std::string out;
  report::html(std::back_inserter(out), {.card = card});
  const std::size_t first = out.find("<li class=\"line\"><span>Messages answered ");
  REQUIRE(first != out.npos);
  CHECK(out.find("<li class=\"line\"><span>Messages answered ", first + 1) == out.npos);
  CHECK(out.find("up to +4.00", first) != out.npos);
  CHECK(out.find("messages_replied") == out.npos);
}

TEST_CASE("notes that the page's language has no words for are said to be English") {
  const auto results = report::results(standard::model, tests::active_professional);
  const report::Line notes[] = {{{}, "a note of nobody's"}, {{}, "no row with a date could be read"}};
  const auto page = [&](const Language& language) {
    std::string out;
    report::html(std::back_inserter(out), {.card = results.view(), .notes = notes}, language);
    return out;
  };
  CHECK(page(english).find("<li>a note of nobody&#39;s</li>\n<li>no row with a date could be read</li>") !=
        std::string::npos);
  CHECK(page(spanish).find(
            "<li lang=\"en\">a note of nobody&#39;s</li>\n<li>no se ha podido leer ninguna fila con fecha</li>") !=
        std::string::npos);
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
  CHECK(json.find(R"({"day": "2026-01-01", "total": 10000000, "total_points": "10.000000", "earned": 10000000, )"
                  R"("earned_points": "10.000000", "high": 10000000, "high_points": "10.000000"},)") != json.npos);
  CHECK(
      json.find(R"({"day": "2026-01-08", "total": null, "total_points": null, "earned": null, "earned_points": null, )"
                R"("high": null, "high_points": null})") != json.npos);
  CHECK(json.find(R"("members": 2, "unknown": 1, "mean": 65000000)") != json.npos);
  CHECK(json.find(R"("top_percent": 50)") != json.npos);
  CHECK(json.find(R"({"title": "", "words": "and \u003cb\u003e"})") != json.npos);
  CHECK(markdown.find("| 1 Jan 2026 | 10.00 |\n| 8 Jan 2026 | ? |") != markdown.npos);
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
      {"Ana <i>", ana.total, ana.pillars, 0}, {"Bo", bo.total, bo.pillars}, {"Cy", cy.total, cy.pillars}};
  const Name names[] = {{"a", "First"}, {"b", "Second"}, {"c", "Third"}, {"d", "Fourth"}};
  Distribution totals{Points{100}};
  totals.add(ana.total.estimate);
  totals.add(cy.total.estimate);
  const report::Line notes[] = {{"title", ShortText{"words"}}};
  std::string out;
  report::team_html(std::back_inserter(out), {.title = "Team",
                                              .model = standard::model.model(),
                                              .window = {},
                                              .day = Day{"2026-06-27"},
                                              .names = names,
                                              .members = members,
                                              .totals = &totals,
                                              .notes = notes});
  CHECK(out.find("<tr><th scope=\"row\">Ana &lt;i&gt;</th><td>~1</td><td>61.23</td><td>18.77</td>") != out.npos);
  CHECK(out.find("<th scope=\"row\">Bo</th><td>~2</td><td>~61</td><td>~19</td>") != out.npos);
  CHECK(out.find("<th scope=\"row\">Cy</th><td>?</td><td>0 to 100</td><td>0 to 25</td>") != out.npos);
  // The weakest pillar of whom there is one.
  CHECK(out.find("<td>14.19</td><td class=\"words\">First</td></tr>") != out.npos);
  CHECK(out.find("<td class=\"words\"></td></tr>") != out.npos);
  CHECK(out.find("<p class=\"headline\">3 members</p>\n<p>Above 80, which is very good: 0; perhaps, as counts are "
                 "unknown: 1. Too little is known for a single number: 1.</p>") != out.npos);
  CHECK(out.find("~: an estimate, as counts are unknown. Two numbers: too little is known for one.") != out.npos);
  CHECK(out.find("<strong>title</strong> words") != out.npos);
  CHECK(out.find("Model standard, version 1, over 13 weeks to 27 Jun 2026. It says") != out.npos);
  CHECK(report::model_in_words({"own", 3}, {.weeks = 26}, std::nullopt, spanish).view() ==
        "Modelo own, versión 3, en 26 semanas.");
  out.clear();
  report::team_html(std::back_inserter(out), {});
  CHECK(out.find("</html>") != out.npos);
  CHECK(out.find("0 members") != out.npos);
}

TEST_CASE("a team's page: places, what is printed elsewhere, and no footnote of what is not there") {
  const Points printed[] = {Points{21}};
  const auto one = noted({Points{20}, Points{6}, Points{10}, Points{15}}),
             other = noted({Points{20}, Points{16}, Points{10}, Points{5}}), less = noted({Points{1}, {}, {}, {}});
  const report::Teammate members[] = {{"one", one.total, one.pillars, one.weakest(), printed},
                                      {"other", other.total, other.pillars},
                                      {"less", less.total, less.pillars}};
  CHECK(report::rank_in_words(members, 0).view() == "1");
  CHECK(report::rank_in_words(members, 1).view() == "1");
  CHECK(report::rank_in_words(members, 2).view() == "3");
  // As long as the intervals of two lie apart, their order is sure.
  const Tally low{.earned = Points{10}, .covered = Points{70}, .max = Points{100}, .estimate = Points{14}},
      high{.earned = Points{41}, .covered = Points{70}, .max = Points{100}, .estimate = Points{58}},
      touching{.earned = Points{40}, .covered = Points{70}, .max = Points{100}, .estimate = Points{58}},
      unknown_one{.earned = {}, .covered = {}, .max = Points{100}, .estimate = {}};
  const report::Teammate apart[] = {{"a", high, {}}, {"b", low, {}}, {"c", unknown_one, {}}},
                         near_by[] = {{"a", touching, {}}, {"b", low, {}}};
  CHECK(report::rank_in_words(apart, 0).view() == "1");
  CHECK(report::rank_in_words(apart, 1).view() == "2");
  CHECK(report::rank_in_words(apart, 2).view() == "?");
  CHECK(report::rank_in_words(near_by, 0).view() == "~1");
  std::string out;
  const Name names[] = {{"a", "First"}, {"b", "Second"}, {"c", "Third"}, {"d", "Fourth"}};
  report::team_html(std::back_inserter(out), {.names = names, .members = members});
  CHECK(out.find(
            "<th scope=\"row\">one</th><td>1</td><td>51.00</td><td>21.00</td><td>6.00</td><td>10.00</td><td>15.00</td>"
            "<td class=\"words\">Second</td></tr>") != out.npos);
  CHECK(out.find("~") == out.npos);
  CHECK(out.find("Two numbers") == out.npos);
  CHECK(out.find("Above 80, which is very good: 0. </p>") != out.npos);
  out.clear();
  report::team_html(std::back_inserter(out), {.names = names, .members = std::span{members}.first(1)}, spanish);
  CHECK(out.find("<p class=\"headline\">1 miembro</p>") != out.npos);
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
