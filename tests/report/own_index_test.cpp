// LinkedIn's own index beside a score of ours.
// SPDX-License-Identifier: MIT
#include "ssi/report/own_index.hpp"

#include "ssi/report/html.hpp"
#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

namespace own_index_test {
namespace {

using namespace ssi;

constexpr std::array<Text, 4> pillars = {"brand", "find", "engage", "relate"};

linkedin::OwnIndex told(Text day, std::array<const char*, 4> points) {
  linkedin::OwnIndex index;
  index.moment = linkedin::Moment{Day{day}};
  for (std::size_t i = 0; i < 4; ++i) index.own.pillars[i] = linkedin::parse_decimal(points[i]);
  return index;
}
struct Both {
  linkedin::OwnIndexHistory theirs;
  History<4> ours;
};
Both both() {
  auto last = told("2026-09-14", {"14.706001", "", "2.3500001", "11.372"});
  last.sector = {{linkedin::parse_decimal("29.8"), {}}, 31, 184213, "Wind\nPower"};
  last.team = {{linkedin::parse_decimal("42.6"), {}}, 3, 14, ""};
  last.seat = true;
  Both made{linkedin::OwnIndexHistory{{told("2026-09-10", {"14.656", "5.12", "2.3", "11.072"}), last}}, History<4>{}};
  Score<4> less = noted({Points{20}, Points{6}, Points{10}, Points{15}});
  made.ours.add(Day{"2026-09-10"}, less);
  less.pillars[0].covered = less.pillars[0].covered - Points{5};
  less.total.covered = less.total.covered - Points{5};
  made.ours.add(Day{"2026-09-12"}, less);
  made.ours.add(Day{"2026-09-14"}, less);
  return made;
}

}  // namespace

TEST_CASE("a row of either for each day of LinkedIn's; what is unknown, a gap, and whom one is compared with") {
  const Both made = both();
  CHECK(
      report::besides(beside(made.theirs, made.ours), pillars) ==
      "LinkedIn's own index beside ours: two formulas, and neither feeds the other\n"
      "  day                        brand     find   engage   relate    total\n"
      "  10 Sep 2026   LinkedIn     14.66     5.12     2.30    11.07    33.15\n"
      "                ours         20.00     6.00    10.00    15.00    51.00\n"
      "  (no entry)\n"
      "  14 Sep 2026   LinkedIn     14.71        ?     2.35    11.37        ?\n"
      "                ours         20.00+    6.00    10.00    15.00    51.00+\n"
      "  + at least: not everything is known.\n"
      "\n"
      "moved since 10 Sep 2026\n"
      "                LinkedIn     +0.05        ?    +0.05    +0.30        ?\n"
      "                ours             ?     0.00     0.00     0.00        ?\n"
      "\n"
      "compared with, on average, on 14 Sep 2026\n"
      "  your sector                    ?        ?        ?        ?    29.80  you are among the first 31 %, 184213 people, Wind?Power\n"
      "  your team                      ?        ?        ?        ?    42.60  14 people\n");
  const std::string spanish_text = report::besides(beside(made.theirs, History<4>{}), pillars, spanish);
  CHECK(spanish_text.find("              nuestro          ?        ?        ?        ?        ?\n") !=
        std::string::npos);
  CHECK(spanish_text.find("14,66") != std::string::npos);
  CHECK(report::besides({}, pillars).ends_with("  LinkedIn told nothing\n"));
}

TEST_CASE("as JSON with all the digits, and null for what is unknown") {
  const Both made = both();
  std::string text;
  report::json_beside(std::back_inserter(text), beside(made.theirs, made.ours));
  const auto says = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(says(
      R"({"day": "2026-09-10", "linkedin": {"total": null, "total_points": null, "brand": 14656000, "brand_points": "14.656")"));
  CHECK(says(R"("find": null, "find_points": null, "engage": 2350000, "engage_points": "2.3500001")"));
  CHECK(says(R"("top": 31, "size": 184213, "name": "Wind\u000aPower"})"));
  CHECK(says(R"("network": null)"));
  CHECK(says(R"("seat": true)"));
  CHECK(says(R"("seat": null)"));
  CHECK(says(R"({"day": "2026-09-12", "linkedin": null,)"));
  CHECK(says(R"("moved": {"from": "2026-09-10", "to": "2026-09-14",)"));
  CHECK(says(R"("linkedin": {"total": null, "total_points": null, "brand": 50001, "brand_points": "0.050001")"));
  std::string none;
  report::json_beside(std::back_inserter(none), {});
  CHECK(none.ends_with("\"beside\": [],\n\"moved\": null,\n\"moved_in_a_week\": null"));
}

namespace {

// A week after both(), with a hostile sector and a network of which only a total is told.
linkedin::OwnIndexHistory a_week_on() {
  auto last = told("2026-09-21", {"14.706001", "5.2", "2.35", "11.4"});
  last.sector = {told("2026-09-21", {"11.42", "4.61", "1.72", "12.05"}).own, 29, 184213, "Wind <b>|[x](http://y)"};
  last.network.average.total = linkedin::parse_decimal("34.69");
  last.seat = false;
  auto answers = both().theirs;
  return linkedin::OwnIndexHistory{{answers[0], answers[1], last}};
}
std::string written(auto format, const linkedin::OwnIndexHistory& theirs, const History<4>& ours,
                    const Language& language = english) {
  const auto results = report::results(standard::model, tests::active_professional);
  const auto rows = beside(theirs, ours);
  std::string text;
  format(text, report::Page{.card = results.view(), .own_index = rows}, language);
  return text;
}
constexpr auto as_html = [](std::string& out, const report::Page& page, const Language& language) {
  report::html(std::back_inserter(out), page, language);
};
constexpr auto as_markdown = [](std::string& out, const report::Page& page, const Language& language) {
  report::markdown(std::back_inserter(out), page, language);
};
constexpr auto as_json = [](std::string& out, const report::Page& page, const Language& language) {
  report::json(std::back_inserter(out), page, language);
};

}  // namespace

TEST_CASE(
    "on a page: the newest reading, a week's change, whom one is compared with, day by day, and that it is no score") {
  History<4> ours = both().ours;
  const std::string page = written(as_markdown, a_week_on(), ours);
  const std::size_t begin = page.find("\n## LinkedIn's own index\n");
  REQUIRE(begin != page.npos);
  CHECK(page.substr(begin) ==
        "\n## LinkedIn's own index\n"
        "\nThese numbers are LinkedIn's own. They stand beside this score and are no part of it.\n"
        "\n33.656001 of 100, on 21 Sep 2026.\n"
        "\n| Pillar | LinkedIn | since 14 Sep 2026 | your sector | your network |\n"
        "| --- | ---: | ---: | ---: | ---: |\n"
        "| Establish your professional brand | 14.706001 | 0.00 | 11.42 | ? |\n"
        "| Find the right people | 5.2 | ? | 4.61 | ? |\n"
        "| Engage with insights | 2.35 | 0.00 | 1.72 | ? |\n"
        "| Build relationships | 11.4 | \\+0.03 | 12.05 | ? |\n"
        "| total | 33.656001 | ? | 29.80 | 34.69 |\n"
        "\n- **your sector** you are among the first 29 % (a week before, the first 31 %), 184213 people, "
        "Wind &lt;b\\>\\|\\[x\\](http&#58;//y)\n"
        "\nWithout a seat of Sales Navigator.\n"
        "\n| day | whose | Establish your professional brand | Find the right people | Engage with insights | Build "
        "relationships | total |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        "| 10 Sep 2026 | LinkedIn | 14.656 | 5.12 | 2.3 | 11.072 | 33.148 |\n"
        "|  | ours | 20.00 | 6.00 | 10.00 | 15.00 | 51.00 |\n"
        "| (no entry) |  |  |  |  |  |  |\n"
        "| 14 Sep 2026 | LinkedIn | 14.706001 | ? | 2.3500001 | 11.372 | ? |\n"
        "|  | ours | 20.00+ | 6.00 | 10.00 | 15.00 | 51.00+ |\n"
        "| (no entry) |  |  |  |  |  |  |\n"
        "| 21 Sep 2026 | LinkedIn | 14.706001 | 5.2 | 2.35 | 11.4 | 33.656001 |\n"
        "| moved since 10 Sep 2026 | LinkedIn | \\+0.05 | \\+0.08 | \\+0.05 | \\+0.33 | \\+0.51 |\n"
        "\n\\+ at least: not everything is known.\n");
  const std::string html = written(as_html, a_week_on(), ours);
  CHECK(html.find("<h2>LinkedIn&#39;s own index</h2>") != html.npos);
  CHECK(html.find("<td>14.706001</td>") != html.npos);
  CHECK(html.find("<p>LinkedIn&#39;s own index: 33.656001 of 100 on 21 Sep 2026.</p>") != html.npos);
  // Beside our pillars where both told of the day, and only what was told.
  CHECK(html.find("LinkedIn&#39;s own: ") == html.npos);
  const std::string partly = written(as_html, both().theirs, ours);
  CHECK(partly.find("LinkedIn&#39;s own: 14.706001</p>") != partly.npos);
  CHECK(partly.find("LinkedIn&#39;s own: ?") == partly.npos);
  CHECK(partly.find("LinkedIn&#39;s own index: ") == partly.npos);
  CHECK(html.find("184213 people, Wind &lt;b&gt;|[x](http://y)</li>") != html.npos);
  const std::string in_spanish = written(as_html, a_week_on(), ours, spanish);
  CHECK(in_spanish.find("<p>33,656001 de 100, el 21 sept 2026.</p>") != in_spanish.npos);
  CHECK(in_spanish.find("<td>14,706001</td>") != in_spanish.npos);
  // Nothing of it where nothing was told, and the score is the same with it and without.
  for (const auto& without : {written(as_html, {}, ours), written(as_markdown, {}, ours)})
    CHECK(without.find("own index") == without.npos);
  const std::string json = written(as_json, a_week_on(), ours), alone = written(as_json, {}, ours);
  CHECK(alone.find("\"linkedin\"") == alone.npos);
  CHECK(json.starts_with(alone.substr(0, alone.size() - 3) + ",\n\"linkedin\": {\n\"not_linkedin\": "));
  CHECK(json.find("\"moved_in_a_week\": {\"from\": \"2026-09-14\", \"to\": \"2026-09-21\"") != json.npos);
}

TEST_CASE("a gap a week before is said, not filled by the day nearest; of a team no rank; no list of nothing") {
  const Both made = both();
  const std::string page = written(as_markdown, made.theirs, made.ours);
  CHECK(page.find("\nNo total is known on 14 Sep 2026.\n") != page.npos);
  CHECK(page.find("\nLinkedIn told nothing on 7 Sep 2026: how it moved in a week is unknown.\n") != page.npos);
  CHECK(page.find("| Pillar | LinkedIn | your sector | your team | ours |\n") != page.npos);
  CHECK(page.find("- **your team** 14 people\n") != page.npos);
  CHECK(page.find("\nWith a seat of Sales Navigator.\n") != page.npos);
  CHECK(page.find("|  | ours | ? | 0.00 | 0.00 | 0.00 | ? |\n") != page.npos);
  const std::string alone =
      written(as_html, linkedin::OwnIndexHistory{{told("2026-09-14", {"1", "2", "3", "4"})}}, History<4>{});
  CHECK(alone.find("<p>10 of 100, on 14 Sep 2026.</p>") != alone.npos);
  CHECK(alone.find("<ul>") == alone.npos);
  CHECK(alone.find(">day<") == alone.npos);
}

TEST_CASE("LinkedIn's averages are references with the day of which each is") {
  const auto answers = a_week_on();
  auto after = told("2026-09-22", {"14", "5", "2", "11"});
  after.network.average.total = linkedin::parse_decimal("34.8");
  const linkedin::OwnIndexHistory theirs{{answers[0], answers[2], after}};
  const auto rows = beside(theirs, History<4>{});
  const auto references = report::references_of(rows);
  REQUIRE(references.size() == 2);
  CHECK(references[0].title == "LinkedIn's sector average");
  CHECK(references[0].total == tests::micropoints(29'800'000));
  CHECK(references[0].day == Day{"2026-09-21"});
  CHECK(references[1].total == tests::micropoints(34'800'000));
  CHECK(references[1].day == Day{"2026-09-22"});
  CHECK(report::references_of({}).empty());
  const report::WeekPoint weeks[] = {{Day{"2026-09-14"}, Points{10}}, {Day{"2026-09-21"}, Points{20}}};
  const auto results = report::results(standard::model, tests::active_professional);
  const report::Page page{.card = results.view(), .weekly = {.weeks = weeks, .references = references}};
  std::string json, markdown, html;
  report::json(std::back_inserter(json), page, spanish);
  report::markdown(std::back_inserter(markdown), page);
  report::html(std::back_inserter(html), page, spanish);
  CHECK(json.find(R"("total": 29800000, "total_points": "29.800000", "day": "2026-09-21"})") != json.npos);
  CHECK(markdown.find("- LinkedIn's sector average, 21 Sep 2026: 29.80\n") != markdown.npos);
  CHECK(html.find("<li><strong>B</strong> 34,80  media de tu red en LinkedIn, 22 sept 2026</li>") != html.npos);
  std::string picture;
  report::svg_weeks(std::back_inserter(picture), page.weekly, spanish);
  CHECK(picture.find("B  34,80  media de tu red en LinkedIn, 22 sept 2026</text>") != picture.npos);
}

}  // namespace own_index_test
