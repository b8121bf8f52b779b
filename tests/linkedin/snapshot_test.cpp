// Snapshots of the portability API: every form in which programs save them, and what each domain makes known.
// SPDX-License-Identifier: MIT
#include "ssi/linkedin/portability/snapshot_read.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "folder.hpp"

namespace snapshot_test {
namespace {

using namespace ssi;
using namespace ssi::linkedin;

using Inputs = std::map<std::string, std::string, std::less<>>;
const Options options{.on_target = {}, .latest = Day{"2026-11-26"}};
const Day today{"2026-09-14"};

std::string answer(std::string_view domain, std::string_view rows) {
  return R"({"paging":{"start":0,"count":10,"links":[],"total":1},"elements":[{"snapshotDomain":")" +
         std::string{domain} + R"(","snapshotData":)" + std::string{rows} + "}]}";
}
SnapshotRead one(const std::string& bytes) {
  return snapshot_files({{"a.json", bytes}});
}
std::string words(const std::vector<std::string>& notes) {
  tests::has_words(notes);
  std::string words;
  for (const std::string& note : notes) words += note + '\n';
  return words;
}
std::string keys(const std::map<std::string, std::string, std::less<>>& files) {
  std::string keys;
  for (const auto& file : files) keys += file.first + ' ';
  return keys;
}
// Of one file of a report: "used refused left_out".
std::string rows(const Export& data, std::string_view file) {
  for (const FileRead& read : data.report.files)
    if (read.file == file)
      return std::to_string(read.used) + " " + std::to_string(read.refused) + " " + std::to_string(read.left_out);
  return "none";
}

constexpr std::string_view likes = R"([{"Date":"2026-09-14 06:00:00","Type":"LIKE","Link":"urn:li:activity:1"},
  {"Date":"2026-09-13 06:00:00","Type":"LIKE","Link":"urn:li:activity:2"}])";

}  // namespace

TEST_CASE("a domain is the file of an export, with its own columns") {
  const auto snapshot = one(answer("ALL_LIKES", likes));
  CHECK(snapshot.problem.empty());
  CHECK(snapshot.notes.empty());
  CHECK(keys(snapshot.files) == "Reactions.csv ");
  CHECK(snapshot.files.at("Reactions.csv") ==
        "\"Date\",\"Type\",\"Link\"\n"
        "\"2026-09-14 06:00:00\",\"LIKE\",\"urn:li:activity:1\"\n"
        "\"2026-09-13 06:00:00\",\"LIKE\",\"urn:li:activity:2\"\n");
  CHECK(snapshot.domains.at("Reactions.csv") == "ALL_LIKES");
}

TEST_CASE("every form in which snapshots are saved says the same") {
  const std::string whole = one(answer("ALL_LIKES", likes)).files.at("Reactions.csv");
  const std::string one_like = R"([{"Date":"2026-09-14 06:00:00","Type":"LIKE","Link":"urn:li:activity:1"}])";
  const std::string other_like = R"([{"Date":"2026-09-13 06:00:00","Type":"LIKE","Link":"urn:li:activity:2"}])";
  const std::string element = R"({"snapshotData":)" + std::string{likes} + R"(,"snapshotDomain":"ALL_LIKES"})";
  for (const std::string& bytes :
       {R"({"ALL_LIKES":)" + std::string{likes} + "}", '[' + answer("ALL_LIKES", likes) + ']',
        '[' + answer("ALL_LIKES", one_like) + ',' + answer("ALL_LIKES", other_like) + ']', element, '[' + element + ']',
        "\xEF\xBB\xBF \n" + answer("ALL_LIKES", likes)}) {
    const auto snapshot = one(bytes);
    CHECK_MESSAGE(snapshot.files.at("Reactions.csv") == whole, bytes);
    CHECK(snapshot.notes.empty());
    CHECK(is_snapshot(bytes));
  }
  CHECK(is_snapshot(R"({"message":"No data found for this domain and memberId.","status":404})"));
  for (const std::string_view bytes : {"", "Date,Link\n", "{}", "[]", R"({"elements":[{"activityId":"1"}]})",
                                       R"({"skills":[]})", R"({"PROFILE")", R"(["PROFILE",":"])"})
    CHECK_MESSAGE(!is_snapshot(bytes), bytes);
}

TEST_CASE("rows keep their numbers, and their values what they say") {
  const auto snapshot = one(answer("INBOX", R"([
    {"CONVERSATION ID":"c","DATE":"d","SENDER PROFILE URL":"s","CONTENT":"a \"b\",\r\nc","RECIPIENT PROFILE URLS":["x","y"]},
    {"CONVERSATION ID":"c","DATE":"d","SENDER PROFILE URL":null,"CONTENT":"&amp;","":"z","N":3,"B":true,"O":{"a":"b"}},
    {}, "no row",
    {"conversationId":"e","DATE":"d","senderProfileUrl":"t","DATE":"again"}])"));
  CHECK(snapshot.files.at("messages.csv") ==
        "\"CONVERSATION ID\",\"DATE\",\"SENDER PROFILE URL\",\"CONTENT\",\"RECIPIENT PROFILE URLS\",\"N\",\"B\",\"O\"\n"
        "\"c\",\"d\",\"s\",\"a \"\"b\"\",  c\",\"x,y\",,,\n"
        "\"c\",\"d\",,\"&amp;\",,\"3\",\"true\",\n"
        "\"?\",,,,,,,\n\"?\",,,,,,,\n"
        "\"e\",\"d\",\"t\",,,,,\n");
  CHECK(words(snapshot.notes) == "INBOX has 2 entries that are no rows\n");
}

TEST_CASE("columns are found by their letters, however tools spell them") {
  const auto data =
      read_snapshot(one(R"JSON({"CONNECTIONS":[{"firstName":"Ana","lastName":"Ruiz","connectedOn":"14 Sep 2026"}],
    "MEMBER_SHARE_INFO":[{"date":"2026-09-12 06:30:10","share_link":"urn:li:share:7504426109501440001","shareCommentary":"x"}],
    "RICH_MEDIA":[{"dateTime":"You uploaded a profile photo on January 5, 2026 at 8:03 AM (GMT)"}]})JSON"),
                    options);
  const Activity activity = data.activity(today);
  CHECK(activity.search.connections == Count{1});
  CHECK(activity.content.posts == Count{1});
  CHECK(data.profile.photo == Count{1});
}

TEST_CASE("rows that are equal count once, but those that hold one value and searches") {
  const auto snapshot = one(R"({"ALL_LIKES":[{"Date":"2026-09-13","Link":"a"},{"Date":"2026-09-13","Link":"a"}],
    "CONNECTIONS":[{"First Name":"","Connected On":"14 Sep 2026"},{"First Name":"","Connected On":"14 Sep 2026"}],
    "SEARCHES":[{"Time":"2026/09/13 15:02:55 UTC","Search Query":"q"},{"Time":"2026/09/13 15:02:55 UTC","Search Query":"q"}]})");
  CHECK(words(snapshot.notes) == "ALL_LIKES has 1 row that is equal to another: it counts once\n");
  CHECK(snapshot.files.at("Reactions.csv") == "\"Date\",\"Link\"\n\"2026-09-13\",\"a\"\n\n");
  const auto data = read_snapshot(snapshot, options);
  CHECK(data.activity(today).search.connections == Count{2});
  CHECK(rows(data, "SEARCHES") == "1 0 1");
}

TEST_CASE("a page that repeats itself is told, and read once") {
  const std::string hidden = R"([{"First Name":"","Connected On":"14 Sep 2026"}])";
  const auto snapshot = one('[' + answer("CONNECTIONS", hidden) + ',' + answer("CONNECTIONS", hidden) + ',' +
                            answer("CONNECTIONS", "[]") + ',' + answer("CONNECTIONS", "[]") + ']');
  CHECK(words(snapshot.notes) == "CONNECTIONS has 1 page that was there before: it is read once\n");
  CHECK(read_snapshot(snapshot, options).activity(today).search.connections == Count{1});
}

TEST_CASE("what is there and empty is none, and what is absent unknown") {
  const auto snapshot = one(R"({"PROFILE":[{"Headline":"h"}],"ALL_LIKES":[],"MEMBER_SHARE_INFO":[],"ARTICLES":[ ],
    "INBOX":[],"CONNECTIONS":[{"Connected On":"14 Sep 2026"}],"ALL_COMMENTS":[],"SEARCHES":[],"INVITATIONS":[]})");
  CHECK(snapshot.notes.empty());
  const auto data = read_snapshot(snapshot, options);
  const Activity activity = data.activity(today);
  CHECK(activity.content.reactions_given == Count{0});
  CHECK(activity.content.comments_given == Count{0});
  CHECK(activity.content.posts == Count{0});
  CHECK(activity.content.articles == Count{0});
  CHECK(activity.search.filtered_searches == Count{0});
  CHECK(activity.search.invitations_sent == Count{0});
  CHECK(activity.relationships.messages_sent == Count{0});
  CHECK(activity.content.shares_given == unknown);  // INSTANT_REPOSTS is not there
  CHECK(activity.profile.endorsements_received == unknown);
  CHECK(!tests::absent(data.report, "Articles"));
  CHECK(tests::absent(data.report, "INSTANT_REPOSTS"));
  CHECK(tests::absent(data.report, "Endorsement_Received_Info.csv"));
  CHECK(data.report.kind == ArchiveKind::snapshot);
}

TEST_CASE("an entry that is no row may be one of any day") {
  const auto data =
      read_snapshot(one(R"({"ALL_LIKES":[3],"ALL_COMMENTS":[{}],"INVITATIONS":[{"Sent At":""}],"SKILLS":[[]],
    "MEMBER_SHARE_INFO":[],"CONNECTIONS":[{"Connected On":"14 Sep 2026"},{"Connected On":""}]})"),
                    options);
  const Activity activity = data.activity(today);
  CHECK(activity.search.connections == between(1, 2));
  CHECK(activity.content.reactions_given == unknown);
  CHECK(activity.content.comments_given == unknown);
  CHECK(activity.search.invitations_sent == unknown);
  CHECK(data.profile.five_skills == Count{0});
}

TEST_CASE("endorsements and recommendations are never counted, nor articles of unknown columns") {
  const auto snapshot =
      one(R"({"ENDORSEMENTS":[{"Endorsement Date":"2026/08/08 16:02:04 UTC","Endorsement Status":"ACCEPTED"}],
    "RECOMMENDATIONS":[{"Creation Date":"07/21/26, 12:11 PM","Status":""}],"ARTICLES":[{"a":"b"}],
    "CONNECTIONS":[{"Connected On":"14 Sep 2026"}]})");
  CHECK(words(snapshot.notes) ==
        "ARTICLES has rows, and nobody knows of what columns: articles stay unknown\n"
        "ENDORSEMENTS holds those that were given: endorsements received stay unknown\n"
        "RECOMMENDATIONS does not tell those given from those received: both stay unknown\n");
  const Activity activity = read_snapshot(snapshot, options).activity(today);
  CHECK(activity.profile.endorsements_received == unknown);
  CHECK(activity.relationships.recommendations_given == unknown);
  CHECK(activity.relationships.recommendations_received == unknown);
  CHECK(activity.content.articles == unknown);
}

TEST_CASE("private domains and those that nobody knows are not read, and named") {
  const auto snapshot = one(R"({"SKILLS":[],"LOGIN":[{"IP Address":"192.0.2.1"}],"MARKETPLACE_PROVIDERS":[],
    "LEARNING_COACH_INBOX":[],"SOMETHING_NEW":[{"X":"1"}],"COURSES":[{"Name":"x"}]})");
  CHECK(keys(snapshot.files) == "Skills.csv ");
  CHECK(words(snapshot.notes) ==
        "a.json has 1 domain that is not known, and not read: SOMETHING_NEW\n"
        "a.json has 3 domains that are private, and not read: LEARNING_COACH_INBOX, LOGIN, MARKETPLACE_PROVIDERS\n");
}

TEST_CASE("what is no snapshot is told") {
  CHECK(one("").problem == "nothing was read: a.json is no JSON: line 1: a value is missing or none");
  CHECK(one("[{},\n{]").problem == "nothing was read: a.json is no JSON: line 2: a string is missing");
  CHECK(one(std::string(100, '[')).problem ==
        "nothing was read: a.json is no JSON: line 1: values are nested too deeply");
  CHECK(
      one(R"({"message":"No data found for this domain and memberId.","status":404})").problem ==
      "nothing was read: a.json has 1 answer that tells of no data: there is none, or it is not built yet, so that its "
      "domain is unknown");
  CHECK(one(R"([1, {"elements":[{"snapshotDomain":"SKILLS"}]}, {}])").problem ==
        "nothing was read: a.json has 3 parts that are no answer of a snapshot");
  CHECK(one(std::string(most_snapshot_bytes + 1, 'x')).problem ==
        "nothing was read: a.json is larger than 256 MiB: it is not read");
  CHECK(snapshot_files({}).problem == "there is no snapshot");
  const auto data = read_snapshot(one("{}"), options);
  CHECK(data.log.size() == 0);
  CHECK(!data.newest);
  CHECK(data.report.kind == ArchiveKind::snapshot);
}

TEST_CASE("a row with more columns than any domain has is read as far as others are") {
  std::string row = "[{";
  for (int i = 0; i < 60; ++i) row += "\"c" + std::to_string(i) + "\":\"v\",";
  const auto snapshot = one(answer("SKILLS", row + "\"Name\":\"x\"}]"));
  CHECK(words(snapshot.notes) == "SKILLS has 21 columns too many: they are not read\n");
}

TEST_CASE("refusals name the domain and the row") {
  const auto data = read_snapshot(
      one(R"({"INVITATIONS":[{"Sent At":"8/30/26, 9:05 AM","Direction":"OUTGOING"},{"Sent At":"8/31/26, 9:05 AM","Direction":"UP"}],
      "ALL_COMMENTS":[{"Date":"2026-09-13 05:00:00","Link":"https://x/1","Message":"a\n2026-09-13 05:00:00,https://x"},
                      {"Date":"","Link":"https://x/2","Message":"b"},{"Date":"2026-09-12 05:00:00","Link":"","Message":"c"}],
      "ALL_LIKES":[{"Type":"LIKE"}]})"),
      options);
  CHECK(rows(data, "ALL_COMMENTS") == "2 1 0");
  REQUIRE(data.report.refusals.size() == 2);
  CHECK(data.report.refusals[0].file == "INVITATIONS");
  CHECK(data.report.refusals[0].line == 2);
  CHECK(data.report.refusals[1].file == "ALL_COMMENTS");
  CHECK(data.report.refusals[1].line == 2);
  CHECK(data.report.refusals[1].reason == "it has no date");
  CHECK(tests::noted(data.report, "ALL_LIKES has no header with the columns Date, Link"));
}

TEST_CASE("the counts of a snapshot end on its newest day, or on the day on which it was asked for") {
  const auto snapshot = one(R"({"CONNECTIONS":[{"Connected On":"01 Sep 2026"}],"ARTICLES":[]})");
  const auto data = read_snapshot(snapshot, options);
  CHECK(data.newest == Day{"2026-09-01"});
  CHECK(data.activity(Day{"2026-09-01"}).search.new_connections == Count{1});
  CHECK(data.activity(Day{"2026-09-02"}).search.new_connections == at_least(1));
  CHECK(data.activity(Day{"2026-09-02"}).content.articles == unknown);
  const auto later = read_snapshot(snapshot, options, Day{"2026-09-03"});
  CHECK(later.activity(Day{"2026-09-03"}).search.new_connections == Count{1});
  CHECK(later.activity(Day{"2026-09-03"}).content.articles == Count{0});
  CHECK(later.activity(Day{"2026-09-04"}).search.new_connections == at_least(1));
  const auto future = read_snapshot(snapshot, options, Day{"2027-09-03"});
  CHECK(future.activity(Day{"2026-09-02"}).search.new_connections == at_least(1));
  const auto before = read_snapshot(snapshot, options, Day{"2026-08-03"});
  CHECK(before.activity(Day{"2026-09-01"}).search.new_connections == Count{1});
}

TEST_CASE("snapshots of two days count once") {
  const std::string old =
      R"({"ALL_LIKES":[{"Date":"2026-09-13 06:00:00","Type":"LIKE","Link":"urn:li:activity:2"}],"MEMBER_SHARE_INFO":[]})";
  const auto snapshot = snapshot_files({{"a.json", R"({"ALL_LIKES":)" + std::string{likes} + "}"}, {"b.json", old}});
  CHECK(keys(snapshot.files) == "Reactions 2.csv Reactions.csv Shares.csv ");
  CHECK(snapshot.domains.at("Reactions 2.csv") == "ALL_LIKES of b.json");
  const auto data = read_snapshot(snapshot, options);
  CHECK(data.activity(today).content.reactions_given == Count{2});
  CHECK(data.report.files.size() == 3);
}

TEST_CASE("the sample snapshots have the counts that their README says") {
  const std::filesystem::path samples = std::filesystem::path{SSI_SAMPLE_EXPORTS} / ".." / "samples";
  if (!std::filesystem::is_directory(samples)) {
    MESSAGE("no sample snapshots: skipped");
    return;
  }
  Inputs single, all;
  for (const auto& file : std::filesystem::directory_iterator{samples}) {
    const std::string name = file.path().filename().string();
    if (!name.starts_with("snapshot_")) {
      CHECK_MESSAGE(!is_snapshot(*read_file(file.path())), name);
      continue;
    }
    all[name] = *read_file(file.path());
    CHECK_MESSAGE(is_snapshot(all[name]), name);
    if (name != "snapshot_pages.json" && name != "snapshot_by_domain.json") single[name] = all[name];
  }
  const auto data = read_snapshot(snapshot_files(single), options);
  CHECK(data.newest == today);
  CHECK(data.profile.headline == Count{1});
  CHECK(data.profile.about == Count{1});
  CHECK(data.profile.featured_or_website == Count{1});
  CHECK(data.profile.current_position == Count{1});
  CHECK(data.profile.five_skills == Count{1});
  CHECK(data.profile.photo == Count{1});
  CHECK(rows(data, "POSITIONS") == "2 0 0");
  CHECK(rows(data, "SKILLS") == "6 0 0");
  CHECK(rows(data, "SEARCHES") == "2 0 1");
  CHECK(rows(data, "INBOX") == "4 0 2");
  CHECK(rows(data, "MEMBER_SHARE_INFO") == "3 0 0");
  CHECK(rows(data, "ALL_LIKES") == "4 0 0");
  CHECK(rows(data, "ALL_COMMENTS") == "3 1 0");
  CHECK(rows(data, "RICH_MEDIA") == "2 0 0");
  CHECK(tests::noted(data.report, "snapshot_404.json has 1 answer that tells of no data"));
  for (const Export& read : {data, read_snapshot(snapshot_files(all), options)}) {
    const Activity activity = read.activity(today);
    CHECK(activity.search.connections == Count{6});
    CHECK(activity.search.new_connections == Count{4});
    CHECK(activity.search.invitations_sent == Count{2});
    CHECK(activity.search.invitations_personalised == Count{1});
    CHECK(activity.relationships.invitations_accepted == Count{1});
    CHECK(activity.relationships.messages_sent == Count{2});
    CHECK(activity.relationships.messages_received == Count{2});
    CHECK(activity.relationships.messages_replied == Count{1});
    CHECK(activity.content.posts == Count{1});
    CHECK(activity.content.shares_given == Count{2});
    CHECK(activity.content.reactions_given == Count{3});
    CHECK(activity.content.comments_given == between(2, 3));
    CHECK(activity.search.filtered_searches == Count{2});
    CHECK(activity.profile.endorsements_received == unknown);
    CHECK(activity.relationships.recommendations_given == unknown);
    CHECK(activity.relationships.recommendations_received == unknown);
  }
  CHECK(data.activity(today).content.articles == unknown);

  const auto pages = snapshot_files({{"pages", all["snapshot_pages.json"]}});
  CHECK(tests::noted(read_snapshot(pages, options).report, "1 domain that is not known, and not read: SOMETHING_NEW"));
  CHECK(rows(read_snapshot(pages, options), "SKILLS") == "6 0 0");
  CHECK(rows(read_snapshot(pages, options), "ALL_LIKES") == "4 0 0");
  const auto by_domain = read_snapshot(snapshot_files({{"by domain", all["snapshot_by_domain.json"]}}), options);
  CHECK(by_domain.activity(today).content.articles == Count{0});
  CHECK(by_domain.activity(today).content.posts == Count{1});
  CHECK(by_domain.activity(today).search.connections == unknown);
  CHECK(!snapshot_files({{"404", all["snapshot_404.json"]}}).problem.empty());
}

}  // namespace snapshot_test
