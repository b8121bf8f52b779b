// SPDX-License-Identifier: MIT
#include "ssi/linkedin/read_sources.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "folder.hpp"
#include "ssi/linkedin/wanted.hpp"

using namespace ssi::linkedin;
using ssi::at_least;
using ssi::between;
using ssi::Count;
using ssi::Day;
using ssi::Days;
using ssi::NetworkEvent;

namespace member_data_test {
namespace {

using Bytes = std::map<std::string, std::string, std::less<>>;

const std::string reactions_header = "Date,Type,Link\n";
std::string reaction(const std::string& day, int post) {
  return day + " 10:00:00,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A" +
         std::to_string(7433837142630400000 + post * 1'000'000'000'000) + "\n";
}
// A Complete export that holds reactions of some days.
Bytes export_with(const std::string& reactions) {
  return {{"Registration.csv", std::string{tests::registration}},
          {"Connections.csv", "First Name,Last Name,URL,Company,Position,Connected On\n"},
          {"Profile.csv", "First Name,Last Name,Headline\nAna,Ruiz,Seller\n"},
          {"messages.csv", "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE,FOLDER\n"},
          {"Invitations.csv", "From,To,Sent At,Direction\n"},
          {"Email Addresses.csv", "Email Address\n"},
          {"Shares.csv", "Date,ShareLink,ShareCommentary\n"},
          {"Reactions.csv", reactions_header + reactions}};
}
const std::string likes =
    R"({"ALL_LIKES": [{"Date": "2026-06-20 10:00:00", "Type": "LIKE", "Link": "urn:li:activity:7433838142630400000"},
                      {"Date": "2026-07-03 10:00:00", "Type": "LIKE", "Link": "urn:li:activity:7433839142630400000"}],
        "MEMBER_SHARE_INFO": []})";
const std::string followers =
    "Total followers on 7/4/2026:,90\n\nDate,New followers\n7/2/2026,3\n7/3/2026,0\n7/4/2026,4\n";

MemberSource source_of(const std::string& name, const Bytes& bytes) {
  SourcesFound found = read_sources(Files{name, bytes}, {.on_target = {}, .latest = Day{"2026-12-31"}});
  REQUIRE_MESSAGE(found.sources.size() == 1, found.problem);
  return std::move(found.sources[0]);
}
std::vector<std::string> names_of(const SourcesFound& found) {
  std::vector<std::string> names;
  for (const MemberSource& source : found.sources) names.push_back(source.name);
  return names;
}
Count reactions_on(const MemberData& member, Day day, std::uint32_t weeks) {
  return member.activity(day, {.weeks = weeks}).content.reactions_given;
}

}  // namespace

TEST_CASE("a place is looked at for every form, by what is in the files") {
  Bytes all = export_with(reaction("2026-06-20", 1));
  all["likes.json"] = likes;
  all["anything.json"] = "{}";
  all["FOLLOWERS.csv"] = followers;  // beside an export no other table is opened
  CHECK(names_of(read_sources(Files{"all", all})) == std::vector<std::string>{"all", "all (snapshot)"});
  CHECK(names_of(read_sources(Files{"sheets", Bytes{{"FOLLOWERS.csv", followers}, {"x.json", likes}}})) ==
        std::vector<std::string>{"sheets (snapshot)", "sheets (workbook)"});
  CHECK(source_of("likes.json", {{"likes.json", likes}}).name == "likes.json");
  CHECK(source_of("F.csv", {{"F.csv", followers}}).data.report.kind == ArchiveKind::workbook);
  const auto none = read_sources(Files{"none", Bytes{{"a.csv", "x,y\n1,2\n"}, {"b.json", "{}"}}});
  CHECK(none.sources.empty());
  CHECK(none.problem.starts_with("none holds no LinkedIn export"));
  // A workbook as it is, where the program opens it.
  std::vector<std::string> asked;
  const SheetsOf sheets = [&](std::string_view path) {
    asked.emplace_back(path);
    return OpenedWorkbook{{sheet_of_csv("FOLLOWERS", followers)}};
  };
  CHECK(names_of(read_sources(Files{"b", Bytes{{"book.xlsx", ""}}}, {}, sheets)) == std::vector<std::string>{"b"});
  CHECK(asked == std::vector<std::string>{"book.xlsx"});
}

TEST_CASE("what two sources tell counts once, and what either knows is known") {
  const MemberSource june = source_of("june", export_with(reaction("2026-06-19", 0) + reaction("2026-06-20", 1)));
  const MemberSource july = source_of("likes.json", {{"likes.json", likes}});
  const MemberData alone{{june}}, both{{june, july}}, turned{{july, june}};
  const Day day{"2026-07-03"};
  // The export ends in seven quiet days, on 27 June; the snapshot has the 20th, too.
  CHECK(reactions_on(alone, day, 3) == at_least(2));
  for (const MemberData* member : {&both, &turned}) {
    CHECK(reactions_on(*member, day, 3) == Count{3});
    CHECK(member->newest() == day);
    CHECK(member->log().size() >= 3);
  }
  CHECK(MemberData{}.sources().empty());
  CHECK_FALSE(MemberData{}.newest().has_value());
}

TEST_CASE("a changelog asks the exports of all places whose an older post is, in any order") {
  Bytes shares = export_with(reaction("2026-06-20", 1));
  shares["Shares.csv"] +=
      "2026-03-01 11:34:49,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7433837142630400000,x\n";
  const auto event = [](const char* id, const char* actor, const char* what, std::int64_t hours) {
    const std::string time = std::to_string((std::int64_t{Day{"2026-06-16"}.since_1970()} * 24 + hours) * 3600000);
    return std::string{R"({"owner":"urn:li:person:me","actor":"urn:li:person:)"} + actor + R"(","activityId":")" + id +
           R"(","resourceName":"socialActions/likes","method":"CREATE","activityStatus":"SUCCESS","resourceUri":")" +
           id + R"(","capturedAt":)" + time + R"(,"processedAt":)" + time + R"(,"activity":{"object":")" + what +
           R"("}})";
  };
  const std::string own = "urn:li:activity:7433837142634594304", other = "urn:li:activity:7434837142634594304";
  const Bytes changes{{"c.json", R"({"elements":[)" + event("a", "me", "urn:li:activity:1", 0) + "," +
                                     event("b", "me", own.c_str(), 30) + "," + event("c", "me", other.c_str(), 31) +
                                     "," + event("d", "you", own.c_str(), 32) + "," +
                                     event("e", "me", "urn:li:activity:2", 99) + "]}"}};
  const Options options{.on_target = {}, .latest = Day{"2026-12-31"}};
  const auto held = [&](const std::vector<Place>& places, NetworkEvent kind) {
    std::size_t times = 0;
    for (const SourcesFound& found : read_sources(places, options)) {
      REQUIRE(found.sources.size() == 1);
      if (found.sources[0].data.report.kind != ArchiveKind::changelog) continue;
      for (const ssi::Event each : found.sources[0].data.log) times += each.is(kind) ? 1U : 0U;
    }
    return times;
  };
  const Place log{Files{"c", changes}}, data{Files{"export", shares}};
  CHECK(held({log}, NetworkEvent::reaction_given) == 2);  // of what is no post
  CHECK(held({log}, NetworkEvent::reaction_received) == 0);
  for (const auto& places : {std::vector{log, data}, std::vector{data, log}}) {
    CHECK(held(places, NetworkEvent::reaction_given) == 3);
    CHECK(held(places, NetworkEvent::reaction_received) == 1);
  }
  // Beside an export in one place, too.
  Bytes both = shares;
  both["c.json"] = changes.at("c.json");
  const auto beside = read_sources(Files{"both", both}, options);
  REQUIRE(beside.sources.size() == 2);
  std::size_t received = 0;
  for (const ssi::Event each : beside.sources[1].data.log)
    received += each.is(NetworkEvent::reaction_received) ? 1U : 0U;
  CHECK(received == 1);
  // Of shares that could not all be read, others' posts are not told.
  shares["Shares.csv"] += "soon,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7433937142630400000,y\n";
  CHECK(held({log, Place{Files{"export", shares}}}, NetworkEvent::reaction_given) == 2);
}

TEST_CASE("a workbook narrows what an export leaves open, and tells its share") {
  const MemberSource june = source_of("june", export_with(reaction("2026-06-20", 1)));
  const MemberSource book = source_of("F.csv", {{"F.csv", followers}});
  const MemberData member{{june, book}};
  const Day day{"2026-07-04"};
  CHECK(member.activity(day).profile.new_followers == at_least(7));
  CHECK(MemberData{{june}}.activity(day).profile.new_followers == ssi::unknown);
  std::size_t told = 0;
  member.for_each_told(day, {}, [&](ssi::Text name, Count count, const std::vector<std::string_view>& tellers) {
    if (name == "new_followers") {
      CHECK(count == at_least(7));
      CHECK(tellers == std::vector<std::string_view>{"F.csv"});
      ++told;
    }
    if (name == "help_given") CHECK(tellers.empty());
    if (name == "reactions_given") CHECK(tellers == std::vector<std::string_view>{"june"});
  });
  CHECK(told == 1);
}

TEST_CASE("what a post received counts in windows that end when its workbook was written, or later") {
  const SheetsOf sheets = [](std::string_view) {
    return OpenedWorkbook{
        {sheet_of_csv("Post",
                      "Post URL,https://www.linkedin.com/feed/update/urn:li:activity:7433837142630400000\n"
                      "Post Date,\"Mar 1, 2026\"\n\nReactions,47\nComments,9\n")},
        Day{"2026-03-20"}};
  };
  const auto found =
      read_sources(Files{"p", Bytes{{"p.xlsx", ""}}}, {.on_target = {}, .latest = Day{"2026-12-31"}}, sheets);
  REQUIRE(found.sources.size() == 1);
  const MemberData member{found.sources};
  CHECK(member.activity(Day{"2026-03-19"}).content.reactions_received == ssi::unknown);
  CHECK(member.activity(Day{"2026-03-20"}).content.reactions_received == at_least(47));
}

TEST_CASE("what one source knows of what was received bounds the other of the two, in any order") {
  std::string days = "Date,Impressions,Engagements\n";
  for (int day = 14; day <= 20; ++day) days += "6/" + std::to_string(day) + "/2026,100,5\n";
  const MemberSource sheet = source_of("E.csv", {{"E.csv", days}});
  MemberSource seen = source_of("june", export_with(reaction("2026-06-20", 1)));
  seen.data.log.cover(NetworkEvent::comment_received, Days{Day{"2026-06-14"}, Day{"2026-06-20"}});
  seen.data.log.may_miss(NetworkEvent::comment_received, Count::largest);
  for (int i = 0; i < 4; ++i) seen.data.log.add({.kind = NetworkEvent::comment_received, .day = Day{"2026-06-18"}});
  MemberSource post = sheet;
  post.book->engagements.clear();
  post.book->posts = {
      {0, {.published = Day{"2026-06-15"}, .received = {{.reactions = 6, .comments = 1, .taken = Day{"2026-06-16"}}}}}};
  for (const MemberData& member : {MemberData{{sheet, seen, post}}, MemberData{{post, sheet, seen}}}) {
    const auto content = member.activity(Day{"2026-06-20"}, {.weeks = 1}).content;
    CHECK(content.reactions_received == between(6, 31));
    CHECK(content.comments_received == between(4, 29));
  }
}

TEST_CASE("what would tell more is what is open and not there") {
  const auto said = [](const MemberData& member, Day day, std::string_view words) {
    const auto sentences = wanted(member, day);
    return std::count_if(sentences.begin(), sentences.end(),
                         [&](const std::string& sentence) { return sentence.find(words) != sentence.npos; });
  };
  const MemberSource june = source_of("june", export_with(reaction("2026-06-20", 1)));
  const MemberSource book = source_of("F.csv", {{"F.csv", followers}});
  const Day day{"2026-06-20"}, later{"2026-07-20"};
  CHECK(said(MemberData{{june}}, day, "new_followers: the workbook of creator analytics has it") == 1);
  CHECK(said(MemberData{{june}}, day, "an export has") == 0);
  CHECK(said(MemberData{{june}}, day, "the days after") == 0);
  CHECK(said(MemberData{{june}}, later, "the days after 2026-06-20: a new export has them") == 1);
  CHECK(said(MemberData{{june, book}}, later, "one of 365 days, taken on or after 2026-07-20") == 1);
  CHECK(said(MemberData{{book}}, day, "connections, ") == 1);
  CHECK(said(MemberData{{june}}, day, "says how many at most") == 1);
  CHECK(said(MemberData{{june, book}}, day, "comments_received: the workbooks of single posts have them") == 1);
  CHECK(said(MemberData{{june, book}}, day, "says how many at most") == 0);
  // Another source goes on after the export, and knows some counts only.
  const MemberSource july = source_of("likes.json", {{"likes.json", likes}});
  const auto sentences = wanted(MemberData{{july, june}}, Day{"2026-07-05"});
  REQUIRE_FALSE(sentences.empty());
  CHECK(sentences.back().starts_with("connections, new_connections, "));
  CHECK(sentences.back().ends_with(": a new export has what came after 2026-06-20"));
  CHECK(said(MemberData{{july, june}}, Day{"2026-06-27"}, "a new export") == 0);
  CHECK(said(MemberData{{book}}, day, "a Complete export has them") == 1);
}

}  // namespace member_data_test
