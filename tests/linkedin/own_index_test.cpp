// LinkedIn's own index in every form that a member has it in, and what is said of each thing that is wrong.
// SPDX-License-Identifier: MIT
#include "told.hpp"

#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/linkedin/own_index/read.hpp"
#include "ssi/standard/activity.hpp"
#include "ssi/standard/model.hpp"

namespace own_index_test {
namespace {

using namespace ssi;
using namespace ssi::linkedin;

// Ilka's answer; nobody's.
std::string answer(std::string_view brand = "14.706001", std::string_view overall = "33.668") {
  std::string text = R"({"activeSeat":false,"memberScore":{"overall":OVERALL,"subScores":[
{"score":BRAND,"pillar":"PROFESSIONAL_BRAND"},{"score":5.24,"pillar":"FIND_RIGHT_PEOPLE"},
{"score":2.3500001,"pillar":"INSIGHT_ENGAGEMENT"},{"score":11.372,"pillar":"STRONG_RELATIONSHIP"}]},
"groupScore":[{"groupType":"INDUSTRY","rank":31,"groupSize":184213,"industry":"Wind Power","score":{"overall":29.8,
"subScores":[{"score":11.42,"pillar":"PROFESSIONAL_BRAND"},{"score":4.61,"pillar":"FIND_RIGHT_PEOPLE"},
{"score":1.72,"pillar":"INSIGHT_ENGAGEMENT"},{"score":12.05,"pillar":"STRONG_RELATIONSHIP"}]}},
{"groupType":"NETWORK","rank":44,"groupSize":612,"score":{"overall":34.69,
"subScores":[{"score":12.88,"pillar":"PROFESSIONAL_BRAND"},{"score":5.03,"pillar":"FIND_RIGHT_PEOPLE"},
{"score":2.31,"pillar":"INSIGHT_ENGAGEMENT"},{"score":14.47,"pillar":"STRONG_RELATIONSHIP"}]}}]})";
  text.replace(text.find("OVERALL"), 7, overall);
  return text.replace(text.find("BRAND"), 5, brand);
}
const Day today{"2026-09-14"};

std::string words(const OwnIndexReading& read) {
  std::string words;
  for (const OwnIndexRemark& remark : read.remarks) {
    tests::has_words(remark.text());
    words += remark.text() + '\n';
  }
  return words;
}
// "34 [14.706 5.24 2.35 11.372]"
std::string shown(const OwnIndexNumbers& numbers) {
  std::string text = (numbers.total ? numbers.total->text : "?") + " [";
  for (const auto& pillar : numbers.pillars) text += (pillar ? pillar->text : "?") + " ";
  text.back() = ']';
  return text;
}
// The one answer of a text.
OwnIndex one(const std::string& text, std::string_view remarks = "") {
  const auto read = read_own_index(text, today);
  CHECK(words(read) == remarks);
  REQUIRE(read.answers.size() == 1);
  CHECK(read.answers[0].day().has_value());
  return read.answers[0];
}
// Why there is none.
std::string none(const std::string& text) {
  const auto read = read_own_index(text, today);
  CHECK(read.answers.empty());
  return words(read);
}
void is_ilka(const OwnIndex& index) {
  CHECK(shown(index.own) == "33.668 [14.706001 5.24 2.3500001 11.372]");
  CHECK(shown(index.sector.average) == "29.8 [11.42 4.61 1.72 12.05]");
  CHECK(shown(index.network.average) == "34.69 [12.88 5.03 2.31 14.47]");
  CHECK(index.sector.top == 31U);
  CHECK(index.network.top == 44U);
  CHECK(index.sector.size == 184213U);
  CHECK(index.network.size == 612U);
  CHECK(index.sector.name == "Wind Power");
  CHECK(index.team.empty());
  CHECK(index.seat == false);
  CHECK(index.day() == today);
}

}  // namespace

TEST_CASE("decimals keep their digits, and count to the micropoint") {
  const auto of = [](std::string_view text) {
    const auto decimal = parse_decimal(text);
    return decimal ? decimal->text + " " + std::string{std::string_view{decimal->points.text().view()}} : "none";
  };
  CHECK(of("14.706001") == "14.706001 14.706001");
  CHECK(of("0.29999998") == "0.29999998 0.300000");
  CHECK(of("0.00000049") == "0.00000049 0.000000");
  CHECK(of("24.9999999") == "24.9999999 25.000000");
  CHECK(of("14,706") == "14.706 14.706000");
  CHECK(of("25") == "25 25.000000");
  CHECK(of("007.50") == "7.50 7.500000");
  CHECK(of("-1.5") == "-1.5 -1.500000");
  CHECK(of("2.9E-4") == "0.00029 0.000290");
  CHECK(of("3.3668e1") == "33.668 33.668000");
  CHECK(of("1e2") == "100 100.000000");
  for (const char* wrong : {"", ".", "1.", ".5", "1.2.3", "x", "1 2", "1e", "1e99", "2001", "1e999999999", "--1"})
    CHECK(of(wrong) == "none");
  CHECK(of(std::string(101, '1')) == "none");
  CHECK(of("0." + std::string(90, '1')).ends_with(" 0.111111"));
}

TEST_CASE("moments of programs: ISO 8601 with offsets, and the time since 1970") {
  const auto is = [](std::string_view text, Text day, int second) {
    return parse_utc(text) == Moment{Day{day}, second};
  };
  CHECK(is("2026-09-14", "2026-09-14", 0));
  CHECK(is("2026-09-14T07:00:11.482Z", "2026-09-14", 25211));
  CHECK(is("2026-09-14T07:00Z", "2026-09-14", 25200));
  CHECK(is("2026-09-14 07:00:11", "2026-09-14", 25211));
  CHECK(is("2026-09-14T01:30:00+02:00", "2026-09-13", 84600));
  CHECK(is("2026-09-13T22:30:00-0200", "2026-09-14", 1800));
  CHECK(is("1789369211482", "2026-09-14", 25211));
  CHECK(is("1789369211", "2026-09-14", 25211));
  for (const char* wrong : {"2026-13-14T07:00Z", "2026-09-14T25:00Z", "2026-09-14T07:00X", "2026-09-14T07:00+99:00",
                            "0001-01-01T00:00+02:00", "123456", "17893692114821", "2026-09-14T", "soon"})
    CHECK_FALSE(parse_utc(wrong).has_value());
}

TEST_CASE("LinkedIn's answer, as it is and wrapped") {
  is_ilka(one(answer()));
  is_ilka(one(R"({"object": "LinkedinRawData", "data": )" + answer() + "}"));
  is_ilka(one(R"({"data": )" + answer() + "}"));
  // In UTF-8 with a mark; in UTF-16.
  is_ilka(one("\xEF\xBB\xBF" + answer()));
  std::string wide = "\xFF\xFE";
  for (const char c : answer()) wide.append(1, c).append(1, '\0');
  is_ilka(one(wide));
  // In the source of the page, to 2022, and there with entities.
  is_ilka(one("<html><code id=\"x\">" + answer() + "</code><code>{\"other\": 1}</code></html>"));
  std::string entities;
  for (const char c : answer()) c == '"' ? entities.append("&quot;") : entities.append(1, c);
  is_ilka(one("<html><code>" + entities + "</code></html>"));
}

TEST_CASE("pillars go by name; what is not known is left alone and told; a seat brings a team") {
  const OwnIndex index =
      one(R"({"activeSeat": true, "memberScore": {"overall": 33.668, "subScores": [
    {"pillar": "STRONG_RELATIONSHIP", "score": 11.372}, {"score": 1.5, "pillar": "SOMETHING_NEW"},
    {"score": 14.706001, "pillar": "PROFESSIONAL_BRAND"}, {"score": 2.3500001, "pillar": "INSIGHT_ENGAGEMENT"},
    {"score": 5.24, "pillar": "FIND_RIGHT_PEOPLE"}, {"score": 3}]},
    "groupScore": [{"groupType": "TEAM", "rank": 3, "groupSize": 14, "score": {"overall": 42.6, "subScores": [
    {"score": 15.1, "pillar": "PROFESSIONAL_BRAND"}, {"score": 9.9, "pillar": "FIND_RIGHT_PEOPLE"},
    {"score": 4.4, "pillar": "INSIGHT_ENGAGEMENT"}, {"score": 13.2, "pillar": "STRONG_RELATIONSHIP"}]}},
    {"groupType": "GALAXY", "rank": 1}], "someNewField": {"a": [1, 2]}})",
          "memberScore.subScores[1]: \"SOMETHING_NEW\" is no pillar that is known; its 1.5 is left alone\n"
          "memberScore.subScores[5]: there is no pillar; object of 1 is left alone\n"
          "groupScore[1]: \"GALAXY\" is no group that is known; it is left alone\n"
          "someNewField: this key is not known; its value \"object of 1\" is left alone\n");
  CHECK(shown(index.own) == "33.668 [14.706001 5.24 2.3500001 11.372]");
  CHECK(index.seat == true);
  CHECK(shown(index.team.average) == "42.6 [15.1 9.9 4.4 13.2]");
  CHECK(index.team.top == 3U);
  CHECK(index.team.size == 14U);
  CHECK(index.sector.empty());
}

TEST_CASE("what is missing is unknown, and never zero") {
  const OwnIndex index = one(R"({"memberScore": {"overall": 21.04, "subScores": [
    {"pillar": "PROFESSIONAL_BRAND", "score": 12.04}, {"pillar": "INSIGHT_ENGAGEMENT", "score": 0},
    {"pillar": "STRONG_RELATIONSHIP", "score": 9}, {"pillar": "FIND_RIGHT_PEOPLE", "score": null}]},
    "groupScore": [{"groupType": "INDUSTRY", "rank": 70, "score": {"overall": 31.2, "subScores": []}},
    {"groupType": "NETWORK"}]})",
                             "groupScore.NETWORK: there is no score: the average is unknown\n"
                             "groupScore.NETWORK: there is no rank: it is unknown\n"
                             "the member has no FIND_RIGHT_PEOPLE: unknown, and not zero\n"
                             "the sector's average has a total and no pillars: they are unknown\n");
  CHECK(shown(index.own) == "21.04 [12.04 ? 0 9]");
  CHECK_FALSE(index.own.whole());
  CHECK(index.own.points() == Points::parse("21.04"));
  CHECK(index.sector.top == 70U);
  CHECK(index.network.empty());

  CHECK(none("{}") ==
        "the answer is empty, as it comes when the session is over: nothing is known, which is not zero\n");
  CHECK(none("") == "the file is empty: there is no reading\n");
  CHECK(none(" \n") == "the file is empty: there is no reading\n");
  CHECK(none("[]") == "the list is empty: there is no reading\n");
  CHECK(none("<!DOCTYPE html><html><title>Sign in</title>Sign in to go on</html>") ==
        "this is a web page without the index, as it comes when the session is over: nothing is known\n");
  CHECK(none("Dear diary,\ntoday nothing.") ==
        "\"Dear diary,\" begins neither an answer of the index nor a table or page of it: there is no reading\n");
  CHECK(none(R"({"status": 401, "message": "Unauthorized"})") ==
        "status: this key is not known; its value 401 is left alone\n"
        "message: this key is not known; its value \"Unauthorized\" is left alone\n"
        "there is no value of the index: no reading, and not zero\n");
  CHECK(none(R"({"memberScore": {"overall": 3)") == "line 1: this is no JSON: an object does not end\n");
  CHECK(none("[3, null]") == "entry 1: 3 is no answer of the index\nentry 2: \"\" is no answer of the index\n");
}

TEST_CASE("what cannot be is told with its key and its value, and taken for unknown") {
  const auto refused = [](std::string_view members) {
    const auto read = read_own_index(
        "{" + std::string{members} + ", \"brand\": 1, \"find\": 1, \"engage\": 1, \"relate\": 1}", today);
    REQUIRE(read.answers.size() == 1);
    CHECK_FALSE(read.answers[0].own.total.has_value());
    CHECK_FALSE(read.answers[0].sector.top.has_value());
    return words(read);
  };
  CHECK(refused("\"overall\": 100.5") == "overall: 100.5 is not from 0 to 100; it is taken for unknown\n");
  CHECK(refused("\"overall\": -1") == "overall: -1 is not from 0 to 100; it is taken for unknown\n");
  CHECK(refused("\"overall\": -0.0000001") == "overall: -0.0000001 is not from 0 to 100; it is taken for unknown\n");
  CHECK(refused("\"overall\": 1e40") == "overall: \"1e40\" is not from 0 to 100; it is taken for unknown\n");
  CHECK(refused("\"overall\": \"many\"") == "overall: \"many\" is no number; it is taken for unknown\n");
  CHECK(refused("\"overall\": true") == "overall: \"true\" is no number; it is taken for unknown\n");
  CHECK(refused("\"overall\": [4]") == "overall: this key is not known; its value \"list of 1\" is left alone\n");
  CHECK(refused("\"industryTop\": 0") == "industryTop: 0 is no whole number from 1 to 100; it is taken for unknown\n");
  CHECK(refused("\"industryTop\": 101") ==
        "industryTop: 101 is no whole number from 1 to 100; it is taken for unknown\n");
  CHECK(refused("\"industryTop\": 30.5") ==
        "industryTop: 30.5 is no whole number from 1 to 100; it is taken for unknown\n");
  CHECK(refused("\"industryTop\": \"first\"") == "industryTop: \"first\" is no number; it is taken for unknown\n");
  CHECK(refused("\"activeSeat\": 1") == "activeSeat: 1 is neither true nor false; it is taken for unknown\n");
  CHECK(refused("\"date\": \"soon\"") == "date: \"soon\" is no date; it is taken for unknown\n");
  CHECK(refused("\"date\": \"1999-01-01\"") ==
        "date: \"1999-01-01\" is before 2003, when LinkedIn began; it is taken for unknown\n");
  CHECK(refused("\"rank\": 4") == "rank: this key is not known; its value 4 is left alone\n");
  const std::string long_text(60, 'x');
  CHECK(refused("\"overall\": \"" + long_text + "\"") ==
        "overall: \"" + long_text.substr(0, 40) + "...\" is no number; it is taken for unknown\n");

  const auto read = read_own_index(answer("25.5"), today);
  CHECK(words(read) ==
        "memberScore.subScores.PROFESSIONAL_BRAND: 25.5 is not from 0 to 25; it is taken for unknown\n"
        "the member has no PROFESSIONAL_BRAND: unknown, and not zero\n");
  CHECK(words(read_own_index(R"({"industrySize": 0, "ssi": 3})", today))
            .starts_with("industrySize: 0 is no whole number from 1 to 2000000000"));
  CHECK(words(read_own_index(R"({"industrySize": 99999999999999, "ssi": 3})", today))
            .starts_with("industrySize: \"99999999999999\" is no whole"));
  CHECK(one(R"({"ssi": 3, "industrySize": "184,213 people"})",
            "the member has a total and no pillars: they are unknown\n")
            .sector.size == 184213U);
}

TEST_CASE("the total is the sum of the pillars, as exactly as each is written") {
  const auto said = [](std::string_view overall) { return words(read_own_index(answer("14.706001", overall), today)); };
  const std::string wrong = ", and the pillars sum to 33.668001\n";
  CHECK(said("33.668") == "");
  CHECK(said("33.669") == "");
  CHECK(said("33.6691") == "the member has the total 33.6691" + wrong);
  CHECK(said("33.6669") == "the member has the total 33.6669" + wrong);
  CHECK(said("33.67") == "");
  CHECK(said("33.66") == "the member has the total 33.66" + wrong);
  CHECK(said("33.7") == "");
  CHECK(said("34") == "");
  CHECK(said("33") == "the member has the total 33" + wrong);
  CHECK(said("35") == "the member has the total 35" + wrong);
  // Pillars that are known already sum to more than the total.
  CHECK(words(read_own_index(R"({"total": 20, "brand": 12, "find": 12})", today)) ==
        "the member has no INSIGHT_ENGAGEMENT: unknown, and not zero\n"
        "the member has no STRONG_RELATIONSHIP: unknown, and not zero\n"
        "the member has the total 20, and the pillars sum to 24\n");
  // An average's pillars are rounded themselves.
  const auto average = [](std::string_view total) {
    return words(read_own_index(R"({"ssi": 34, "industry": {"ssi": )" + std::string{total} +
                                    R"(, "brand": 11.42, "find": 4.61, "engage": 1.72, "relate": 12.05}})",
                                today));
  };
  CHECK(average("29.82").find("sum") == std::string::npos);
  CHECK(average("29.83").ends_with("the sector's average has the total 29.83, and the pillars sum to 29.8\n"));
}

TEST_CASE("reduced forms of tools, by the names that they use") {
  const std::string no_pillars = "the member has a total and no pillars: they are unknown\n";
  const OwnIndex summary = one(R"({"ssi": 34, "industryTop": 31, "networkTop": 44})", no_pillars);
  CHECK(shown(summary.own) == "34 [? ? ? ?]");
  CHECK(summary.sector.top == 31U);
  CHECK(summary.network.top == 44U);

  const OwnIndex snake =
      one(R"({"total": 33.668, "build_brand": 14.706001, "find_people": 5.24, "engage_insights": 2.3500001,
    "build_relationships": 11.372, "industry_rank": 31, "network_rank": 44, "active_seat": false})");
  CHECK(shown(snake.own) == "33.668 [14.706001 5.24 2.3500001 11.372]");
  CHECK(snake.network.top == 44U);
  CHECK(snake.seat == false);

  const OwnIndex camel = one(R"({"recordedAt": "2026-09-13T07:00:00Z", "establishBrand": 14.706, "findPeople": 5.24,
    "engageInsights": 2.35, "buildRelationships": 11.372, "industryAverage": 29.8, "networkAverage": 34.69,
    "industryRankPercentile": 31, "networkRankPercentile": 44})",
                             "the sector's average has a total and no pillars: they are unknown\n"
                             "the network's average has a total and no pillars: they are unknown\n");
  CHECK(shown(camel.own) == "? [14.706 5.24 2.35 11.372]");
  CHECK(camel.own.points() == Points::parse("33.668"));
  CHECK(camel.day() == Day{"2026-09-13"});
  CHECK(camel.sector.average.points() == Points::parse("29.8"));
  CHECK(camel.sector.top == 31U);

  const OwnIndex grouped =
      one(R"({"current_ssi": {"overall": 34, "sub_scores": [{"pillar": "PROFESSIONAL_BRAND", "score": 14.7},
    {"pillar": "FIND_RIGHT_PEOPLE", "score": 5.2}, {"pillar": "INSIGHT_ENGAGEMENT", "score": 2.4}, {"pillar": "STRONG_RELATIONSHIP", "score": 11.4}]},
    "people_in_network": {"overall": 35, "sub_scores": {"prof_brand": 12.9, "find_right_people": 5, "insight_engagement": 2.3, "relationship": 14.5}},
    "people_in_industry": {"overall": 30, "sub_scores": {"brand": 11.4, "people": 4.6, "insights": 1.7, "relationships": 12.1}},
    "industry_ssi_rank": 31, "network_ssi_rank": 44})");
  CHECK(shown(grouped.own) == "34 [14.7 5.2 2.4 11.4]");
  CHECK(shown(grouped.network.average) == "35 [12.9 5 2.3 14.5]");
  CHECK(shown(grouped.sector.average) == "30 [11.4 4.6 1.7 12.1]");
  CHECK(grouped.sector.top == 31U);

  const OwnIndex named =
      one(R"({"score": 34, "pillars": {"professionalBrand": 14.7, "findRightPeople": 5.2, "engageWithInsights": 2.4,
    "buildRelationships": 11.4}, "industryComparison": {"rank": 31, "averageScore": 30, "industry": "Wind Power"}})",
          "the sector's average has a total and no pillars: they are unknown\n");
  CHECK(shown(named.own) == "34 [14.7 5.2 2.4 11.4]");
  CHECK(named.sector.name == "Wind Power");
  CHECK(named.sector.top == 31U);
  CHECK(shown(named.sector.average) == "30 [? ? ? ?]");

  const OwnIndex texts =
      one(R"({"capturedAt": 1789369211482, "total": 34, "industryRank": "Top 75%", "networkRank": "Top 1%",
    "components": {"establishBrand": "14.7", "findRightPeople": "5.2/25", "engageWithInsights": "2,4", "buildRelationships": 11.4}})");
  CHECK(shown(texts.own) == "34 [14.7 5.2 2.4 11.4]");
  CHECK(texts.sector.top == 75U);
  CHECK(texts.network.top == 1U);
  CHECK(texts.day() == today);
}

TEST_CASE("a history of an extension: what LinkedIn answered goes before what was made of it; nulls are a gap") {
  const auto entry = [](std::string_view day, std::string_view parsed, std::string_view raw) {
    return R"({"date": ")" + std::string{day} + R"(", "parsed": )" + std::string{parsed} + R"(, "raw": )" +
           std::string{raw} + "}";
  };
  const std::string nulls =
      R"({"overall": null, "prof_brand": null, "industry": {"ssi": null, "top": null, "name": null}})";
  const std::string parsed =
      R"({"overall": 33.67, "prof_brand": 14.71, "industry": {"ssi": 29.8, "top": 32, "people_amount": 184213, "name": "Wind Power"}})";
  const auto read = read_own_index(
      "[" + entry("2026-09-14", parsed, answer()) + "," + entry("2026-09-13", nulls, "{}") + "," +
      entry(
          "2026-09-10",
          R"({"overall": 33, "prof_brand": 15, "find_right_people": 5, "insight_engagement": 2, "relationship": 11, "extra": 1})",
          "null") +
      "]");
  REQUIRE(read.answers.size() == 2);
  CHECK(read.answers[0].day() == Day{"2026-09-10"});
  CHECK(shown(read.answers[0].own) == "33 [15 5 2 11]");
  is_ilka(read.answers[1]);
  CHECK(words(read) ==
        "entry 1: parsed.industry.top: 32 is not 31, which was read first and stays\n"
        "entry 2: 2026-09-13 has no value: no reading, and not zero\n"
        "entry 3: parsed.extra: this key is not known; its value 1 is left alone\n");
  // Under the key of the storage, too; and what is wrong again and again is said once.
  const std::string two =
      R"({"ssiHistory": [{"date": "2026-09-13", "ssi": 34, "x": 1}, {"date": "2026-09-12", "ssi": 33, "x": 1}]})";
  CHECK(words(read_own_index(two)) ==
        "entry 1: x: this key is not known; its value 1 is left alone (2 times)\n"
        "entry 1: the member has a total and no pillars: they are unknown (2 times)\n");
  std::string many = "{\"ssi\": 3";
  for (int i = 0; i < 200; ++i) many += ",\"k" + std::to_string(i) + "\":1";
  const auto told = read_own_index(many + "}", today);
  CHECK(told.remarks.size() == 100);
  CHECK(told.left_out == 101);
}

TEST_CASE("histories of flat entries: the later of two on a day, whatever their order") {
  const std::string newest_first = R"([
    {"id": 3, "ssi_overall_score": 33.668, "establish_your_professional_brand": 14.706, "find_the_right_people": 5.24,
     "engage_with_insights": 2.35, "build_relationships": 11.372, "date_created": "2026-09-14T18:00:11.482Z"},
    {"id": 2, "ssi_overall_score": 33, "establish_your_professional_brand": 14, "find_the_right_people": 5,
     "engage_with_insights": 3, "build_relationships": 11, "date_created": "2026-09-14T07:00:11.482Z"},
    {"id": 1, "ssi_overall_score": 32, "establish_your_professional_brand": 14, "find_the_right_people": 5,
     "engage_with_insights": 2, "build_relationships": 11, "date_created": "2026-09-11T07:00:11.482Z"}])";
  const auto read = read_own_index(newest_first);
  CHECK(words(read) == "");
  CHECK(read.answers.size() == 3);
  const OwnIndexHistory history{read.answers};
  REQUIRE(history.size() == 2);
  CHECK(history.back().own.total->text == "33.668");
  CHECK(history[0].day() == Day{"2026-09-11"});
  CHECK(history.find(Day{"2026-09-14"}) == &history.back());
  for (const Text gap : {"2026-09-10", "2026-09-12", "2026-09-13", "2026-09-15"})
    CHECK(history.find(Day{gap}) == nullptr);
  // Without times: the list says which of the two is later.
  const auto newest = read_own_index(
      R"([{"date": "2026-09-14", "ssi": 35}, {"date": "2026-09-14", "ssi": 34}, {"date": "2026-09-13", "ssi": 33}])");
  CHECK(OwnIndexHistory{newest.answers}.back().own.total->text == "35");
  const auto oldest = read_own_index(
      R"([{"date": "2026-09-13", "ssi": 33}, {"date": "2026-09-14", "ssi": 34}, {"date": "2026-09-14", "ssi": 35}])");
  CHECK(OwnIndexHistory{oldest.answers}.back().own.total->text == "35");
  // An answer without a day is in no history.
  const auto undated = read_own_index(answer());
  CHECK(words(undated) == "the answer holds no date: give the day, or no history takes it\n");
  CHECK(OwnIndexHistory{undated.answers}.empty());
  CHECK(words(read_own_index(R"([{"ssi": 35}, {"ssi": 34, "date": "2026-09-13"}])", today))
            .ends_with("1 of 2 answers holds no date: give the day, or no history takes it\n"));
}

TEST_CASE("tables: a row for each number, with decimal commas and the four labels three times") {
  const OwnIndex index = one(
      "data_referencia;hora_referencia;secao;campo;valor_original;unidade;valor_numerico;escala;observacao;fonte\n"
      "2026-09-13;08:05;Social Selling Index atual;Social Selling Index atual;34 de 100;pontos;34;0-100;;x\n"
      "2026-09-13;08:05;Os quatro componentes da sua pontuação;Estabelecer sua marca profissional;14,706;pontos;14.706;0-25;;x\n"
      "2026-09-13;08:05;Os quatro componentes da sua pontuação;Localizar as pessoas certas;5,24;pontos;;0-25;;x\n"
      "2026-09-13;08:05;Os quatro componentes da sua pontuação;Interagir oferecendo insights;2,35;pontos;2.35;0-25;;x\n"
      "2026-09-13;08:05;Os quatro componentes da sua pontuação;Criar relacionamentos;11,372;pontos;11.372;0-25;;x\n"
      "2026-09-13;08:05;Sua classificação;Classificação SSI do setor;Primeiros 31%;percentual;31;percentual;;x\n"
      "2026-09-13;08:05;Sua classificação;Classificação SSI da rede;Primeiros 44%;percentual;;percentual;;x\n"
      "2026-09-13;08:05;Benchmark;SSI médio do setor;30 de 100;pontos;30;0-100;;x\n"
      "2026-09-13;08:05;Benchmark;SSI médio da rede;35 de 100;pontos;35;0-100;;x\n"
      "2026-09-13;08:05;Pessoas no seu setor;Estabelecer sua marca profissional;11,42;pontos;11.42;0-25;;x\n"
      "2026-09-13;08:05;Pessoas na sua rede;Criar relacionamentos;14,47;pontos;14.47;0-25;;x\n"
      "2026-09-13;08:05;Outra;Coisa;1;x;1;;;x\n",
      "line 2: Coisa: this key is not known; its value 1 is left alone\n"
      "line 2: the sector's average has no FIND_RIGHT_PEOPLE: unknown, and not zero\n"
      "line 2: the sector's average has no INSIGHT_ENGAGEMENT: unknown, and not zero\n"
      "line 2: the sector's average has no STRONG_RELATIONSHIP: unknown, and not zero\n"
      "line 2: the network's average has no PROFESSIONAL_BRAND: unknown, and not zero\n"
      "line 2: the network's average has no FIND_RIGHT_PEOPLE: unknown, and not zero\n"
      "line 2: the network's average has no INSIGHT_ENGAGEMENT: unknown, and not zero\n");
  CHECK(shown(index.own) == "34 [14.706 5.24 2.35 11.372]");
  CHECK(shown(index.sector.average) == "30 [11.42 ? ? ?]");
  CHECK(shown(index.network.average) == "35 [? ? ? 14.47]");
  CHECK(index.sector.top == 31U);
  CHECK(index.network.top == 44U);
  CHECK(index.moment == Moment{Day{"2026-09-13"}, 29100});
}

TEST_CASE("tables: a row for each day, and without a header where the sums tell the columns") {
  const auto read = read_own_index(
      "date,total,brand,find,engage,relate,industry_avg,network_avg,industry_top,network_top,mood\n"
      "2026-09-10,33,14.656,5.12,2.3,11.072,30,35,31,44,good\n"
      "2026-09-11,,,,,,,,,,\n"
      "2026-09-12,34,14.656,5.24,2.3,11.372,30,35,31,44,\n");
  REQUIRE(read.answers.size() == 2);
  CHECK(shown(read.answers[0].own) == "33 [14.656 5.12 2.3 11.072]");
  CHECK(read.answers[1].network.top == 44U);
  CHECK(shown(read.answers[1].sector.average) == "30 [? ? ? ?]");
  CHECK(words(read).starts_with("line 2: mood: this key is not known; its value \"good\" is left alone\n"));
  CHECK(words(read).find("line 3: 2026-09-11 has no value: no reading, and not zero") != std::string::npos);

  const auto nameless = read_own_index(
      "2022-03-01 07:00:00,12,340,5,33,14.656,5.12,2.3,11.072,30,35,31,44\n"
      "2022-03-02 07:00:00,12,340,5,99,14.656,5.12,2.3,11.072,30,35,31,44\n"
      "2022-03-03 07:00:00,13,340,5,34,14.656,5.24,2.3,11.372,30,35,31,44\n");
  REQUIRE(nameless.answers.size() == 2);
  CHECK(shown(nameless.answers[1].own) == "34 [14.656 5.24 2.3 11.372]");
  CHECK(nameless.answers[1].sector.top == 31U);
  CHECK(nameless.answers[1].network.average.total->text == "35");
  CHECK(words(nameless).find("line 1: column 2: this key is not known; its value 12 is left alone") !=
        std::string::npos);
  CHECK(words(nameless).find("line 2: no column is the sum of the four behind it: the row is not read") !=
        std::string::npos);

  const OwnIndex section = one(
      "Impressions\nMetric,Value\nTotal,4000\n\nSocial Selling Index\nMetric,Value\nOverall SSI Score,54\n"
      "Establish your professional brand,20\nIndustry SSI Rank,5%\nNetwork SSI Rank,\n\nFollowers\nMetric,Value\nScore,7\n",
      "line 7: the member has no FIND_RIGHT_PEOPLE: unknown, and not zero\n"
      "line 7: the member has no INSIGHT_ENGAGEMENT: unknown, and not zero\n"
      "line 7: the member has no STRONG_RELATIONSHIP: unknown, and not zero\n");
  CHECK(shown(section.own) == "54 [20 ? ? ?]");
  CHECK(section.sector.top == 5U);
  CHECK_FALSE(section.network.top.has_value());
}

TEST_CASE("tables: no rows, and quotes that take in several") {
  CHECK(none("date,total,brand\n") == "the table has a header and no rows: there is no reading\n");
  CHECK(none("section,field,value\n") == "the table has a header and no rows: there is no reading\n");
  std::string rows = "date,total\n";
  for (int i = 0; i < 10'002; ++i) rows += "2026-09-10,33\n";
  const auto many = read_own_index(rows);
  CHECK(many.answers.size() == 10'000);
  CHECK(words(many).find("line 10002: this is beyond the first 10000 answers and left out (2 times)\n") !=
        std::string::npos);
  CHECK(words(read_own_index("date,total,note\n2026-09-10,33,\n2026-09-11,34,\"open\n2026-09-12,35,\n"))
            .find("line 3: a quote never closes: what follows it is one value\n") != std::string::npos);
  CHECK(words(read_own_index("date,total,find\n2026-09-10,33,\"x\n2026-09-11,34,\"y\n2026-09-12,35,\n"))
            .find("line 2: a stray quote makes one row of several\n") != std::string::npos);
}

TEST_CASE("the page's text, in the languages that were seen") {
  const OwnIndex english = one(
      "Your Social Selling Index\nTop\nIndustry SSI rank\n31\n%\nTop\nNetwork SSI rank\n44\n%\nCurrent Social Selling Index\n34 out of 100\n"
      "14.706 | Establish your professional brand\n5.24 | Find the right people\n2.35 | Engage with insights\n11.372 | Build relationships\n"
      "Remaining points\n66\n"
      "People in your industry\n30 out of 100\n11.42 | Establish your professional brand\n4.61 | Find the right people\n"
      "1.72 | Engage with insights\n12.05 | Build relationships\n"
      "Sales professionals in the Wind Power industry have an average SSI of 30.\nYou rank in the top 31%\nUp 1% since last week\n"
      "People in your network\n35 out of 100\nPeople in your network have an average SSI of 35.\nYou rank in the top 44%\nNo change since last week\n",
      "the network's average has a total and no pillars: they are unknown\n");
  CHECK(shown(english.own) == "34 [14.706 5.24 2.35 11.372]");
  CHECK(shown(english.sector.average) == "30 [11.42 4.61 1.72 12.05]");
  CHECK(shown(english.network.average) == "35 [? ? ? ?]");
  CHECK(english.sector.top == 31U);
  CHECK(english.network.top == 44U);
  CHECK(english.sector.name == "Wind Power");

  const OwnIndex portuguese = one(
      "Seu Social Selling Index\r\n34 de 100\r\n14,706\r\nEstabelecer sua marca profissional\r\n5,24\r\nLocalizar as pessoas certas\r\n2,35\r\n"
      "Interagir oferecendo insights\r\n11,372\r\nCriar relacionamentos\r\nClassificação SSI do setor\r\nPrimeiros 31%\r\nClassificação SSI da rede\r\nPrimeiros 44%\r\n");
  CHECK(shown(portuguese.own) == "34 [14.706 5.24 2.35 11.372]");
  CHECK(portuguese.sector.top == 31U);
  CHECK(portuguese.network.top == 44U);

  const OwnIndex russian =
      one("34 из 100\nСоздавайте профессиональный бренд\n14,706\nНаходите нужных людей\n5,24\n"
          "Взаимодействуйте с контентом\n2,35\nРазвивайте отношения\n11,372\n");
  CHECK(shown(russian.own) == "34 [14.706 5.24 2.35 11.372]");
  const OwnIndex german =
      one("Professionelle Marke aufbauen\t14,706\nDie richtigen Personen finden\t5,24\n"
          "Durch Insights überzeugen\t2,35\nBeziehungen aufbauen\t11,372\n");
  CHECK(shown(german.own) == "? [14.706 5.24 2.35 11.372]");

  // Totals without headings are the member's, the sector's, the network's.
  const OwnIndex totals =
      one("34 out of 100\n30 out of 100\n35 out of 100\nTop 31%\nIndustry SSI rank\nNetwork SSI rank: top 44%\n",
          "the member has a total and no pillars: they are unknown\n"
          "the sector's average has a total and no pillars: they are unknown\n"
          "the network's average has a total and no pillars: they are unknown\n");
  CHECK(totals.own.total->text == "34");
  CHECK(totals.sector.average.total->text == "30");
  CHECK(totals.network.average.total->text == "35");
  CHECK(totals.sector.top == 31U);
  CHECK(totals.network.top == 44U);

  const OwnIndex markdown =
      one("| Pillar | Value |\n|---|---|\n| **Establish your professional brand** | 14.706 |\n"
          "| Find the right people | 5.24 |\n| Engage with insights | 2.35 |\n| Build relationships | 11.372 |\n");
  CHECK(shown(markdown.own) == "? [14.706 5.24 2.35 11.372]");

  const OwnIndex bars = one(
      "<html><body><p>34 out of 100</p><progress value=\"14.706001\" max=\"25\"></progress><p>14.706</p><p>Establish your professional brand</p>"
      "<progress value=\"5.24\" max=\"25\"></progress><p>Find the right people</p><progress value=\"2.3500001\" max=\"25\"></progress><p>Engage with insights</p>"
      "<progress value=\"11.372\" max=\"25\"></progress><p>Build relationships</p><progress value=\"34\" max=\"100\"></progress></body></html>");
  CHECK(shown(bars.own) == "34 [14.706001 5.24 2.3500001 11.372]");
}

TEST_CASE("of the page's text nothing is read that it does not say") {
  const std::string labels_first =
      "Establish your professional brand\n14.706\nFind the right people\n5.24\nEngage with insights\n2.35\nBuild relationships\n11.372\n";
  const std::string total = "34 out of 100\n", pillars = "[14.706 5.24 2.35 11.372]";
  // A number before the first label: what is above 25 is no pillar, and of what may be one the total decides.
  CHECK(shown(one(total + "66\n" + labels_first).own) == "34 " + pillars);
  CHECK(shown(one(total + "21\n" + labels_first).own) == "34 " + pillars);
  CHECK(
      shown(
          one("14.706\nEstablish your professional brand\n5.24\nFind the right people\n2.35\nEngage with insights\n11.372\nBuild relationships\n21\n" +
              total)
              .own) == "34 " + pillars);
  CHECK(shown(one("21\n" + labels_first + "Industry SSI rank: top 31%",
                  "whether the pillars' values stand before or behind their labels cannot be told: none is read\n")
                  .own) == "? [? ? ? ?]");
  CHECK(shown(one(total + "Find the right people\nMore about it\n5.24\n",
                  "not each label of a pillar has a value beside it: none is read\n"
                  "the member has a total and no pillars: they are unknown\n")
                  .own) == "34 [? ? ? ?]");
  // Numbers of lists, and the most that there is.
  const std::string missing =
      "the member has no INSIGHT_ENGAGEMENT: unknown, and not zero\nthe member has no STRONG_RELATIONSHIP: unknown, and not zero\n";
  CHECK(
      shown(one("1. Establish your professional brand: 14.706\n2) Find the right people | 5.24 / 25\n", missing).own) ==
      "? [14.706 5.24 ? ?]");
  CHECK(
      shown(
          one(total + "Establish your professional brand: 14.706, was 13.2\n",
              "Establish your professional brand: 14.706, was 13.2: which of its numbers is the pillar's cannot be told: none is read\n"
              "the member has a total and no pillars: they are unknown\n")
              .own) == "34 [? ? ? ?]");
  // A top of ten is no rank, and a number further down is none either.
  const std::string no_pillars = "the member has a total and no pillars: they are unknown\n";
  CHECK(one(total + "Top 10 skills\nIndustry SSI rank\nSee more\n31\n", no_pillars).sector.empty());
  CHECK(one(total + "Industry SSI rank | 31\n", no_pillars).sector.top == 31U);
  CHECK(one(total + "Industry SSI rank 2026, 31\n", no_pillars).sector.empty());
  CHECK(one(total + "Top 31 %\nIndustry SSI rank\nTop 44%\nsomething\nNetwork SSI rank\n", no_pillars).sector.top ==
        31U);
}

TEST_CASE("what is said twice and differently is told, and the first stays") {
  const std::string no_pillars = "the member has a total and no pillars: they are unknown\n";
  CHECK(one(R"({"total": 34, "overall": 35})", "overall: 35 is not 34, which was read first and stays\n" + no_pillars)
            .own.total->text == "34");
  CHECK(one(R"({"total": 34, "overall": 33.7})", no_pillars).own.total->text == "33.7");
  CHECK(one(R"({"total": 34, "date": "2026-09-13", "created_at": "2026-09-12"})",
            "created_at: \"2026-09-12\" is not the day that was read first and stays\n" + no_pillars)
            .day() == Day{"2026-09-13"});
  CHECK(one(R"({"total": 34, "industry": "Wind Power", "network": 5})",
            "network: this key is not known; its value 5 is left alone\n" + no_pillars)
            .sector.name == "Wind Power");
  CHECK(words(read_own_index(R"({"total": 3, "name": ")" + std::string(39, 'x') + "\u00e9\u00e9\"}", today))
            .starts_with("name: this key is not known; its value \"" + std::string(39, 'x') + "...\""));
  CHECK(
      words(read_own_index(R"({"total": 34, "subScores": [null, {"pillar": "FIND_RIGHT_PEOPLE", "score": true}]})",
                           today))
          .starts_with(
              "subScores[0]: there is no pillar; null is left alone\nsubScores.FIND_RIGHT_PEOPLE: \"true\" is no number"));
}

TEST_CASE("a history of LinkedIn's values is one like any other, with its averages") {
  const auto read = read_own_index("[" + std::string{R"({"date": "2026-09-14", "raw": )"} + answer() +
                                   R"(}, {"date": "2026-09-07", "raw": )" + answer("14.656", "33.618") +
                                   R"(}, {"date": "2026-09-01", "ssi": 30}])");
  const OwnIndexHistory history{read.answers};
  CHECK(history.size() == 3);
  const History<4> scores = history.scores();
  REQUIRE(scores.size() == 2);  // of the oldest no pillar is known
  CHECK(scores.back().score.total.earned == Points::parse("33.668001"));
  CHECK(scores.change(7)->pillars[0] == Points::parse("0.050001"));
  const auto distances = scores.distances_to(history.averages(&OwnIndex::sector));
  REQUIRE(distances.size() == 2);
  CHECK(distances[1].pillars[3] == *Points::parse("-0.678"));
  CHECK(history.averages(&OwnIndex::team).empty());
}

TEST_CASE("beside ours: by day, with gaps on either side, and how both moved") {
  const auto read = read_own_index(
      R"([{"date": "2026-09-10", "total": 33, "brand": 14.656, "find": 5.12, "engage": 2.3, "relate": 11.072},
    {"date": "2026-09-12", "ssi": 34}, {"date": "2026-09-14", "total": 34, "brand": 14.706, "find": 5.24, "engage": 2.35, "relate": 11.372}])");
  const OwnIndexHistory theirs{read.answers};
  Activity active;
  History<4> ours;
  std::uint32_t weeks = 0;
  for (const Text day : {"2026-09-09", "2026-09-10", "2026-09-11", "2026-09-14"}) {
    active.content.posting_weeks = ++weeks;
    ours.add(Day{day}, standard::model.score(active));
  }
  const auto rows = beside(theirs, ours);
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].day == Day{"2026-09-10"});
  CHECK(rows[0].theirs == &theirs[0]);
  CHECK(rows[0].ours == &ours[1].score);
  CHECK(rows[1].day == Day{"2026-09-11"});
  CHECK(rows[1].theirs == nullptr);
  CHECK(rows[1].ours == &ours[2].score);
  CHECK(rows[2].day == Day{"2026-09-12"});
  CHECK(rows[2].ours == nullptr);
  CHECK(rows[3].ours == &ours[3].score);

  const BesideMove all = moved(rows[0], rows[3]);
  CHECK(all.days == Days{Day{"2026-09-10"}, Day{"2026-09-14"}});
  CHECK(all.theirs.pillars[1] == Points::parse("0.12"));
  CHECK(all.theirs.total == Points::parse("0.52"));  // by the pillars: the totals are rounded
  CHECK(all.ours.pillars[0] == ours[3].score.pillars[0].earned - ours[1].score.pillars[0].earned);
  CHECK(*all.ours.pillars[0] > Points{});
  CHECK(all.ours.total == all.ours.pillars[0]);
  CHECK(moved(rows[0], rows[2]).theirs.total == Points{1});
  CHECK_FALSE(moved(rows[0], rows[2]).theirs.pillars[0].has_value());
  const auto exact = read_own_index(R"({"ssi": 33.668})", today);
  CHECK_FALSE(moved(rows[2], {today, &exact.answers[0], nullptr})
                  .theirs.total.has_value());  // a rounded one moves by nobody knows what
  CHECK(moved(rows[0], rows[1]).theirs == KnownPoints{});
  CHECK(moved(rows[0], rows[2]).ours == KnownPoints{});
  CHECK(beside(OwnIndexHistory{}, ours).empty());
}

TEST_CASE("a week before is that very day or none") {
  const auto read = read_own_index(R"([{"date": "2026-09-06", "ssi": 31.5, "industryTop": 12},
    {"date": "2026-09-07", "ssi": 33.25, "industryTop": 11}, {"date": "2026-09-08", "ssi": 33.5}, {"date": "2026-09-14", "ssi": 34.75}])");
  const OwnIndexHistory theirs{read.answers};
  const auto rows = beside(theirs, History<4>{});
  REQUIRE(week_before(rows) == &rows[1]);
  CHECK(week_before(rows)->theirs->sector.top == 11);
  CHECK(moved_in_a_week(rows)->theirs.total == Points::parse("1.5"));
  CHECK(moved_in_a_week(rows)->days == Days{Day{"2026-09-07"}, Day{"2026-09-14"}});
  const std::span<const Beside> all = rows;
  CHECK(week_before(all.subspan(2)) == nullptr);
  CHECK(week_before(all.first(3)) == nullptr);
  CHECK_FALSE(moved_in_a_week(all.first(1)).has_value());
  CHECK(week_before({}) == nullptr);
  // A day of ours alone is no reading.
  History<4> ours;
  ours.add(Day{"2026-09-07"}, standard::model.score(Activity{}));
  const OwnIndexHistory two{{theirs[0], theirs[3]}};
  const auto with_ours = beside(two, ours);
  REQUIRE(with_ours.size() == 3);
  CHECK(week_before(with_ours) == nullptr);
}

}  // namespace own_index_test
