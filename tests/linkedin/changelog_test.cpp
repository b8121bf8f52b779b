// Changelogs of the portability API: each activity once, what was undone taken back, exact for whole days alone.
// SPDX-License-Identifier: MIT
#include "ssi/linkedin/portability/changelog.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "folder.hpp"
#include "ssi/linkedin/portability/snapshot_read.hpp"
#include "ssi/time/joined.hpp"

namespace changelog_test {
namespace {

using namespace ssi;
using namespace ssi::linkedin;

const Options options{.on_target = {}, .latest = Day{"2026-11-26"}};
const Day today{"2026-09-14"};

// Hours after 2026-09-10 00:00 UTC, in milliseconds since 1970.
std::int64_t at(int hours) {
  return (std::int64_t{Day{"2026-09-10"}.since_1970()} * 24 + hours) * 3600000;
}
// The URN of a post made then.
std::string post(int hours, std::string_view kind = "activity") {
  return "urn:li:" + std::string{kind} + ":" + std::to_string(at(hours) << 22);
}
// One event; what stands in the text later goes before what stands there first.
struct Given {
  std::string_view resource, method = "CREATE";
  int hours = 30;
  std::string activity = "{}";
  std::string uri = {};
  std::string actor = "me";
  std::string status = "SUCCESS";
  std::string id = {};  // of the activity
  std::string resource_id = {};
};
int made = 0;
std::string event(const Given& given) {
  const std::string number = std::to_string(++made);
  const std::string id = given.id.empty() ? "act" + number : given.id;
  return R"({"owner":"urn:li:person:me","actor":"urn:li:person:)" + given.actor + R"(","activityId":")" + id +
         R"(","resourceName":")" + std::string{given.resource} + R"(","method":")" + std::string{given.method} +
         R"(","activityStatus":")" + given.status + R"(","resourceId":")" +
         (given.resource_id.empty() ? number : given.resource_id) + R"(","resourceUri":")" +
         (given.uri.empty() ? "/" + number : given.uri) + R"(","capturedAt":)" + std::to_string(at(given.hours)) +
         R"(,"processedAt":)" + std::to_string(at(given.hours) + 1500) + R"(,"activity":)" + given.activity + "}";
}
std::string like(const std::string& target, const Given& given = {.resource = {}}) {
  Given here = given;
  here.resource = "socialActions/likes";
  here.uri = "/socialActions/" + target + "/likes/urn:li:person:" + given.actor;
  if (here.method == "CREATE") here.activity = R"({"reactionType":"LIKE","object":")" + target + R"("})";
  return event(here);
}
std::string comment(const std::string& target, const Given& given = {.resource = {}}) {
  Given here = given;
  here.resource = "socialActions/comments";
  if (here.method == "CREATE") here.activity = R"({"object":")" + target + R"(","message":{"text":"x"}})";
  return event(here);
}
std::string share(int hours, std::string_view words = "hello", std::string_view state = "PUBLISHED",
                  std::string_view method = "CREATE") {
  const std::string urn = post(hours, "share");
  return event({.resource = "ugcPosts",
                .method = method,
                .hours = hours,
                .activity = R"({"id":")" + urn + R"(","author":"urn:li:person:me","lifecycleState":")" +
                            std::string{state} +
                            R"(","specificContent":{"com.linkedin.ugc.ShareContent":{"shareCommentary":{"text":")" +
                            std::string{words} + R"("}}}})",
                .resource_id = urn});
}
std::string answer(const std::vector<std::string>& events, std::string_view paging = R"("count":50,"links":[])") {
  std::string text = R"({"paging":{)" + std::string{paging} + R"(},"elements":[)";
  for (std::size_t i = 0; i < events.size(); ++i) text += (i == 0 ? "" : ",") + events[i];
  return text + "]}";
}
// Between an own post of the first day, so that posts are told, and the beginning of 15 September.
std::string whole(std::vector<std::string> events) {
  events.insert(events.begin(), share(1));
  events.push_back(event({.resource = "people", .method = "PARTIAL_UPDATE", .hours = 120}));
  return answer(events);
}
Export read(const std::string& bytes) {
  auto data = read_changelog({{"a.json", bytes}}, options);
  tests::has_words(data.report);
  return data;
}
// How many events of the kind the log has, known or not.
std::size_t held(const Export& data, NetworkEvent kind) {
  std::size_t held = 0;
  for (const Event each : data.log) held += each.is(kind) ? 1U : 0U;
  return held;
}
// What is known of the days 11 to 14, which are whole.
Count known(const Export& data, NetworkEvent kind) {
  EventLog log = data.log;
  log.cover(kind, Days{Day{"2026-09-01"}, Day{"2026-09-10"}});
  log.erase_if([](const Event& each) { return each.day < Day{"2026-09-11"}; });
  return log.on(today, {.weeks = 2}).count(flow_of(kind));
}
std::string refusals(const Export& data) {
  std::string text;
  for (const Refusal& refusal : data.report.refusals)
    text += refusal.file + ':' + std::to_string(refusal.line) + ' ' + refusal.reason + '\n';
  return text;
}

}  // namespace

TEST_CASE("whose posts older than the changelog are, another source tells") {
  const std::string mine = post(-100), anothers = post(-200), unseen = post(-40);
  const std::string bytes =
      whole({like(mine, {.resource = {}, .hours = 30}), like(anothers, {.resource = {}, .hours = 31}),
             like(unseen, {.resource = {}, .hours = 32}), comment(anothers, {.resource = {}}),
             like(mine, {.resource = {}, .actor = "other"}), like(anothers, {.resource = {}, .actor = "other"})});
  OwnPosts own;
  own.add(mine);
  own.sort();
  const auto with = [&](const OwnPosts& posts) { return read_changelog({{"a.json", bytes}}, options, posts); };
  const auto alone = with({});
  CHECK(known(alone, NetworkEvent::reaction_given) == between(0, 3));
  CHECK(known(alone, NetworkEvent::comment_given) == between(0, 1));
  CHECK(held(alone, NetworkEvent::reaction_received) == 0);
  // Own ones are seen, of others nobody knows whether they are.
  CHECK(known(with(own), NetworkEvent::reaction_given) == between(0, 2));
  CHECK(held(with(own), NetworkEvent::reaction_received) == 1);
  // All of them are seen that were made before 8 September, which one of the three was not.
  own.whole_before(Day{"2026-09-08"});
  CHECK(known(with(own), NetworkEvent::reaction_given) == between(1, 2));
  CHECK(known(with(own), NetworkEvent::comment_given) == Count{1});
  CHECK(held(with(own), NetworkEvent::reaction_received) == 1);
}

TEST_CASE("an activity counts once, as its last delivery that did not fail") {
  const auto data =
      read(whole({like(post(25), {.resource = {}, .id = "a"}), like(post(25), {.resource = {}, .id = "a"}),
                  like(post(26), {.resource = {}, .status = "FAILURE", .id = "b"}),
                  like(post(26), {.resource = {}, .status = "SUCCESSFUL_REPLAY", .id = "b"}),
                  like(post(27), {.resource = {}, .status = "FAILURE", .id = "c"})}));
  CHECK(known(data, NetworkEvent::reaction_given) == Count{2});
  CHECK(data.report.files.front().used == 3);
  CHECK(data.report.files.front().left_out == 4);
  // The later of two deliveries, wherever it stands.
  const auto share_of = [](std::string_view words, int hours) {
    return event({.resource = "ugcPosts",
                  .hours = hours,
                  .activity = R"({"commentary":")" + std::string{words} + R"("})",
                  .id = "a",
                  .resource_id = post(30)});
  };
  CHECK(known(read(whole({share_of("x", 31), share_of("", 30)})), NetworkEvent::post) == Count{1});
  CHECK(known(read(whole({share_of("", 31), share_of("x", 30)})), NetworkEvent::post) == Count{0});
  const auto twice = read_changelog({{"a", whole({like(post(25), {.resource = {}, .id = "a"})})},
                                     {"b", whole({like(post(25), {.resource = {}, .id = "a"})})}},
                                    options);
  CHECK(known(twice, NetworkEvent::reaction_given) == Count{1});
}

TEST_CASE("what was undone is taken back") {
  const auto data =
      read(whole({like(post(25)), like(post(25), {.resource = {}, .method = "DELETE", .hours = 31}), like(post(26)),
                  like(post(27), {.resource = {}, .method = "DELETE", .hours = 32}),
                  comment(post(25), {.resource = {}, .resource_id = "70"}),
                  comment(post(25), {.resource = {}, .resource_id = "71"}),
                  comment({}, {.resource = {}, .method = "DELETE", .hours = 31, .resource_id = "70"}),
                  event({.resource = "instantReposts", .resource_id = "90"}),
                  event({.resource = "instantReposts", .method = "DELETE", .hours = 31, .resource_id = "90"})}));
  CHECK(known(data, NetworkEvent::reaction_given) == Count{1});
  CHECK(known(data, NetworkEvent::comment_given) == Count{1});
  CHECK(known(data, NetworkEvent::share_given) == Count{0});
  CHECK(tests::noted(data.report, "1 deed was undone that is older than the changelog"));
}

TEST_CASE("a like that is made again counts, and one that becomes another counts once") {
  const auto data = read(whole({like(post(25)), like(post(25), {.resource = {}, .method = "DELETE", .hours = 31}),
                                like(post(25), {.resource = {}, .hours = 32}), like(post(26)),
                                like(post(26), {.resource = {}, .hours = 33}),
                                like(post(26), {.resource = {}, .method = "UPDATE", .hours = 34})}));
  CHECK(known(data, NetworkEvent::reaction_given) == Count{2});
}

TEST_CASE("under one's own post it is an interaction, and by others it was received") {
  const std::string own = post(1), comment_on_own = "urn:li:comment:(" + own + ",1)";
  const auto data = read(whole(
      {like(own), comment(own), comment(comment_on_own), comment(post(25)), like(own, {.resource = {}, .actor = "bo"}),
       comment(own, {.resource = {}, .actor = "bo"}), comment(comment_on_own, {.resource = {}, .actor = "bo"}),
       like(comment_on_own, {.resource = {}, .actor = "bo"}), like(post(25), {.resource = {}, .actor = "bo"})}));
  CHECK(held(data, NetworkEvent::other_interaction) == 3);
  CHECK(known(data, NetworkEvent::comment_given) == Count{1});
  CHECK(known(data, NetworkEvent::reaction_given) == Count{0});
  CHECK(known(data, NetworkEvent::reaction_received) == at_least(1));
  CHECK(known(data, NetworkEvent::comment_received) == at_least(2));
  CHECK(tests::noted(data.report, "2 reactions and comments of others are on comments, or on posts"));
  const auto none = read(whole({like(post(25))}));
  CHECK(none.activity(today).content.reactions_received == unknown);
}

TEST_CASE("whose an older post is nobody knows, and of any where no post is told") {
  const auto older = read(whole({like(post(-50)), like(post(25)), like("urn:li:article:1")}));
  CHECK(known(older, NetworkEvent::reaction_given) == between(2, 3));
  CHECK(tests::noted(older.report, "1 reaction or comment is on a post that is older"));
  const auto none = read(answer({like(post(-50)), like(post(25)), like(post(2), {.resource = {}, .hours = 4}),
                                 event({.resource = "people", .hours = 120})}));
  CHECK(known(none, NetworkEvent::reaction_given) == between(0, 3));
  CHECK(none.activity(today).content.posts == unknown);
  CHECK(tests::noted(none.report, "the changelog holds no post"));
}

TEST_CASE("posts count when they are published, with words of their own or not") {
  const auto count = [](std::vector<std::string> events, NetworkEvent kind) {
    return known(read(whole(events)), kind);
  };
  CHECK(count({share(30)}, NetworkEvent::post) == Count{1});
  CHECK(count({share(30, " ")}, NetworkEvent::post) == Count{0});
  CHECK(count({share(30, " ")}, NetworkEvent::share_given) == Count{1});
  CHECK(count({share(30, "x", "DRAFT")}, NetworkEvent::post) == Count{0});
  CHECK(count({share(30, "x", "PROCESSING")}, NetworkEvent::post) == between(0, 1));
  CHECK(count({share(30, "x", "DRAFT"), share(30, "x", "PUBLISHED", "UPDATE")}, NetworkEvent::post) == Count{1});
  CHECK(count({share(30), share(30, "y", "PUBLISHED_EDITED", "PARTIAL_UPDATE")}, NetworkEvent::post) == Count{1});
  CHECK(count({share(30), share(30, "y", "DELETED", "UPDATE")}, NetworkEvent::post) == Count{0});
  CHECK(count({share(-90, "y", "PUBLISHED", "UPDATE")}, NetworkEvent::post) == between(0, 1));
  CHECK(count({share(-90, "y", "PUBLISHED_EDITED", "UPDATE")}, NetworkEvent::post) == Count{0});
  // The same post by another of its ids, half a second apart.
  CHECK(count({share(30), event({.resource = "ugcPosts",
                                 .method = "DELETE",
                                 .hours = 31,
                                 .activity = "null",
                                 .resource_id = "urn:li:ugcPost:" + std::to_string((at(30) + 500) << 22)})},
              NetworkEvent::post) == Count{0});
  CHECK(count({event({.resource = "ugcPost", .activity = "null", .resource_id = post(30, "share")})},
              NetworkEvent::post) == between(0, 1));
  const auto others = read(
      whole({event({.resource = "ugcPosts",
                    .activity = R"({"id":")" + post(30) + R"(","author":"urn:li:person:bo","commentary":"x"})"})}));
  CHECK(known(others, NetworkEvent::post) == Count{0});
  const auto patched = read(whole(
      {share(30, "", "DRAFT"),
       event(
           {.resource = "ugcPosts",
            .method = "PARTIAL_UPDATE",
            .hours = 31,
            .activity =
                R"({"patch":{"$set":{"lifecycleState":"PUBLISHED","commentary":{"localized":{"en_US":{"rawText":"x"}}}}}})",
            .resource_id = post(30, "share")})}));
  CHECK(known(patched, NetworkEvent::post) == Count{1});
  // Reactions to a post that was edited and is older are on one's own.
  const auto edited = read(whole({share(-90, "y", "PUBLISHED_EDITED", "UPDATE"), like(post(-90))}));
  CHECK(known(edited, NetworkEvent::reaction_given) == Count{0});
}

TEST_CASE("invitations sent, and those with a note where notes are told") {
  const auto invite = [](std::string_view from, std::string_view more, std::string actor = "me",
                         std::string_view to = {}) {
    return event({.resource = "invitations",
                  .method = "ACTION",
                  .activity = R"({"inviter":"urn:li:person:)" + std::string{from} + R"(","invitee":"urn:li:person:)" +
                              (to.empty() ? std::to_string(made) : std::string{to}) + '"' + std::string{more} + "}",
                  .actor = std::move(actor)});
  };
  const auto data =
      read(whole({invite("me", ""), invite("me", R"(,"message":"hello")"), invite("bo", "", "bo"), invite("bo", ""),
                  invite("me", R"(,"invitationType":"EVENT")"), invite("me", R"(,"invitationType":"CONNECTION")")}));
  CHECK(known(data, NetworkEvent::invitation_sent) == Count{3});
  CHECK(known(data, NetworkEvent::invitation_personalised) == Count{1});
  CHECK(data.activity(today).relationships.invitations_accepted == unknown);
  // Whatever else was done to it: who is invited is invited once.
  const auto twice = read(whole({invite("me", "", "me", "x"), invite("me", "", "me", "x")}));
  CHECK(known(twice, NetworkEvent::invitation_sent) == Count{1});
  const auto without = read(whole({invite("me", ""), invite("me", "")}));
  CHECK(known(without, NetworkEvent::invitation_personalised) == between(0, 2));
}

TEST_CASE("messages sent and received, and answered in the same thread") {
  const auto message = [](int hours, std::string actor, std::string_view thread, std::string_view text = "x") {
    return event({.resource = "messages",
                  .hours = hours,
                  .activity = R"({"thread":")" + std::string{thread} + R"(","content":{"format":"TEXT","fallback":")" +
                              std::string{text} + R"("}})",
                  .actor = std::move(actor)});
  };
  const auto data = read(whole({message(30, "bo", "t"), message(31, "me", "t"), message(32, "bo", "t"),
                                message(33, "me", "u"), message(34, "ad", "v", "spinmail-quill-editor")}));
  CHECK(known(data, NetworkEvent::message_sent) == Count{2});
  CHECK(known(data, NetworkEvent::message_received) == Count{2});
  CHECK(known(data, NetworkEvent::message_replied) == Count{1});
  const auto nameless = read(whole({message(30, "bo", ""), message(31, "me", "")}));
  CHECK(known(nameless, NetworkEvent::message_received) == Count{1});
  CHECK(known(nameless, NetworkEvent::message_replied) == between(0, 2));
  // Several may be told by the number of their conversation.
  const auto same = read(
      whole({event({.resource = "messages", .resource_id = "5"}), event({.resource = "messages", .resource_id = "5"}),
             event({.resource = "messages", .method = "DELETE", .hours = 31, .resource_id = "5"})}));
  CHECK(known(same, NetworkEvent::message_sent) == Count{1});
}

TEST_CASE("known are the days after the first, to the last event or the end of a full answer") {
  const auto knows = [](const Export& data, std::string_view day) {
    return data.log.covers(NetworkEvent::reaction_given, Day{day});
  };
  const std::vector<std::string> events{share(30), like(post(50), {.resource = {}, .hours = 60}),
                                        like(post(70), {.resource = {}, .hours = 80})};
  const auto data = read(answer(events));
  CHECK(!knows(data, "2026-09-11"));
  CHECK(knows(data, "2026-09-12"));
  CHECK(knows(data, "2026-09-13"));
  CHECK(!knows(data, "2026-09-14"));
  CHECK(tests::noted(data.report, "on the days 2026-09-12 to 2026-09-13"));
  CHECK(data.report.kind == ArchiveKind::changelog);
  for (const std::string_view paging : {R"("count":3)", R"("links":[{"rel":"next"}])"}) {
    const auto cut = read(answer(events, paging));
    CHECK(knows(cut, "2026-09-12"));
    CHECK(!knows(cut, "2026-09-13"));
  }
  CHECK(!knows(read(answer(events, R"("links":[{"rel":"prev"}])")), "2026-09-14"));
  const auto one_day = read(answer({like(post(25))}));
  CHECK(one_day.log.size() == 1);
  CHECK(one_day.newest == Day{"2026-09-11"});
  CHECK(tests::noted(one_day.report, "has no day that is whole"));

  // Fifty events and no word of a limit: a full page.
  std::vector<std::string> full(50, events[1]);
  full.insert(full.begin(), events[0]);
  CHECK(!knows(read(answer(full, "")), "2026-09-12"));
}

TEST_CASE("answers that overlap or follow each other by number are one, others leave a gap") {
  const auto knows = [](const Export& data) {
    return data.log.covers(NetworkEvent::reaction_given, Days{Day{"2026-09-12"}, Day{"2026-09-15"}});
  };
  const auto first = [](std::string_view paging) {
    return answer({share(30), like(post(50), {.resource = {}, .hours = 60, .id = "x"})}, paging);
  };
  const auto second = [](std::string_view paging, int hours = 62) {
    return answer(
        {like(post(50), {.resource = {}, .hours = hours, .id = "x"}), like(post(60), {.resource = {}, .hours = 120})},
        paging);
  };
  CHECK(!knows(read('[' + first(R"("count":2)") + ',' + second("") + ']')));
  CHECK(knows(read('[' + first(R"("count":2)") + ',' + second("", 60) + ']')));
  CHECK(knows(read('[' + first(R"("count":2,"start":0)") + ',' + second(R"("start":2)") + ']')));
  CHECK(!knows(read('[' + first(R"("count":2,"start":0)") + ',' + second(R"("start":3)") + ']')));
  CHECK(!knows(read_changelog({{"a", first(R"("start":0)")}, {"b", second(R"("start":2)")}}, options)));
  CHECK(knows(read_changelog({{"b", first(R"("count":2)")}, {"a", second("", 60)}}, options)));
}

TEST_CASE("events that cannot be read are refused, and may have been anything of their kind") {
  const std::string time = R"("capturedAt":)" + std::to_string(at(30));
  const auto data =
      read(whole({"3", "{}", R"({"resourceName":"messages","method":"CREATE","actor":"a"})",
                  R"({"resourceName":"messages","method":"WIPE","actor":"a",)" + time + '}',
                  R"({"resourceName":"messages","method":"CREATE",)" + time + '}',
                  R"({"resourceName":"socialActions/likes","method":"CREATE","actor":"urn:li:person:me",)" + time + '}',
                  R"({"resourceName":"messages","method":"CREATE","actor":"a","capturedAt":1000000000000})",
                  R"({"resourceName":"messages","method":"CREATE","actor":"a","capturedAt":4000000000000})",
                  R"({"resourceName":")" + std::string(std::size_t{1} << 20, 'x') + "\"}"}));
  CHECK(refusals(data) ==
        "a.json:2 it is no event\n"
        "a.json:3 it does not say of what it is\n"
        "a.json:4 it has no time\n"
        "a.json:5 it does not say what was done\n"
        "a.json:6 it does not say who did it\n"
        "a.json:7 it does not say what it is on\n"
        "a.json:8 its time is before LinkedIn's first day, 2003-05-05\n"
        "a.json:9 its day, 2096-10-02, is after 2026-11-26\n"
        "a.json:10 it is larger than 1 MiB\n");
  CHECK(data.report.files.front().refused == 9);
  CHECK(known(data, NetworkEvent::message_sent) == between(0, 8));
  CHECK(known(data, NetworkEvent::reaction_given) == between(0, 4));
}

TEST_CASE("the time is that of the deed, else of the thing, else of the delivery") {
  const auto day = [](const std::string& times, const std::string& activity = R"({"thread":"t"})") {
    return read(answer({R"({"owner":"a","actor":"a","resourceName":"messages","method":"CREATE",)" + times +
                        R"("activity":)" + activity + '}'}))
        .newest;
  };
  const std::string processed = R"("processedAt":)" + std::to_string(at(72)) + ',';
  CHECK(day(R"("capturedAt":)" + std::to_string(at(30)) + ',' + processed) == Day{"2026-09-11"});
  CHECK(day(processed, R"({"created":{"time":)" + std::to_string(at(49)) + "}}") == Day{"2026-09-12"});
  CHECK(day(processed) == Day{"2026-09-13"});
  CHECK(day(R"("capturedAt":"2026-09-11T23:30:00-01:00",)") == Day{"2026-09-12"});
}

TEST_CASE("what nobody knows is counted and named, and another member's does not count") {
  std::string other = like(post(25));
  other.replace(other.find("person:me"), 9, "person:bo");
  const auto data = read(whole({event({.resource = "newThing"}), event({.resource = "newThing"}), other}));
  CHECK(tests::noted(data.report, "events of a kind that is not known, and not read: newThing (2)"));
  CHECK(tests::noted(data.report, "1 event is of another member's changelog"));
  CHECK(known(data, NetworkEvent::reaction_given) == Count{0});
  std::string nobody = like(post(25));
  nobody.replace(nobody.find("owner"), 5, "x");
  const auto nobodys = read(answer({nobody}));
  CHECK(tests::noted(nobodys.report, "does not say whose it is"));
  CHECK(nobodys.log.empty());
  CHECK(nobodys.report.files.front().left_out == 1);
}

TEST_CASE("what is no changelog is told") {
  CHECK(tests::noted(read("{").report, "a.json is no JSON: line 1: a string is missing"));
  CHECK(tests::noted(read("[{}, 3]").report, "a.json has 2 parts that are no answer of a changelog"));
  CHECK(tests::noted(read(std::string(most_changelog_bytes + 1, ' ')).report, "a.json is larger than 64 MiB"));
  CHECK(tests::noted(read(answer({})).report, "no event of the changelog counts"));
  CHECK(is_changelog(answer({like(post(25))})));
  CHECK(!is_changelog(answer({})));
  CHECK(!is_changelog(R"({"elements":[{"snapshotDomain":"SKILLS"}]})"));
  CHECK(!is_changelog(R"("resourceName" "activityId")"));
}

TEST_CASE("the sample changelog has the counts that its README says") {
  const std::filesystem::path samples = std::filesystem::path{SSI_SAMPLE_EXPORTS} / ".." / "samples";
  if (!std::filesystem::is_directory(samples)) {
    MESSAGE("no sample changelog: skipped");
    return;
  }
  const std::string bytes = *read_file(samples / "changelog.json");
  CHECK(is_changelog(bytes));
  CHECK(!is_snapshot(bytes));
  const auto data = read(bytes);
  CHECK(data.newest == today);
  CHECK(held(data, NetworkEvent::reaction_given) == 3);
  CHECK(held(data, NetworkEvent::comment_given) == 2);
  CHECK(held(data, NetworkEvent::other_interaction) == 1);
  CHECK(held(data, NetworkEvent::post) == 1);
  CHECK(held(data, NetworkEvent::share_given) == 1);
  CHECK(held(data, NetworkEvent::invitation_sent) == 2);
  CHECK(held(data, NetworkEvent::invitation_personalised) == 1);
  CHECK(held(data, NetworkEvent::message_sent) == 1);
  CHECK(held(data, NetworkEvent::message_received) == 1);
  CHECK(held(data, NetworkEvent::message_replied) == 0);
  CHECK(held(data, NetworkEvent::reaction_received) == 4);
  CHECK(held(data, NetworkEvent::comment_received) == 2);
  CHECK(data.report.files.front().used + data.report.files.front().left_out == 28);
  CHECK(data.report.refusals.empty());
  CHECK(tests::noted(data.report, "newResourceType (1)"));
  // All but the repost of the first day, which is not whole.
  const Activity activity = data.activity(today);
  CHECK(activity.content.reactions_given == at_least(3));
  CHECK(activity.content.comments_given == at_least(2));
  CHECK(activity.content.posts == at_least(1));
  CHECK(activity.content.shares_given == unknown);
  CHECK(activity.content.reactions_received == at_least(4));
  CHECK(activity.content.comments_received == at_least(2));
  CHECK(activity.search.invitations_sent == at_least(2));
  CHECK(activity.search.invitations_personalised == at_least(1));
  CHECK(activity.relationships.messages_sent == at_least(1));
  CHECK(activity.relationships.messages_received == at_least(1));
  CHECK(data.profile.headline == unknown);
  for (const NetworkEvent kind : {NetworkEvent::reaction_given, NetworkEvent::message_sent, NetworkEvent::post}) {
    CHECK(!data.log.covers(kind, Day{"2026-09-10"}));
    CHECK(data.log.covers(kind, Days{Day{"2026-09-11"}, today}));
    CHECK(!data.log.covers(kind, today + 1));
  }

  // Beside a snapshot of the same days no deed counts twice.
  std::map<std::string, std::string, std::less<>> snapshots;
  for (const std::string name : {"ALL_LIKES", "ALL_COMMENTS", "MEMBER_SHARE_INFO", "INSTANT_REPOSTS", "INVITATIONS"})
    snapshots[name] = *read_file(samples / ("snapshot_" + name + ".json"));
  const auto snapshot = read_snapshot(snapshot_files(snapshots), options);
  const auto both = activity_of(joined(snapshot.log, data.log).on(today));
  CHECK(both.content.posts == Count{1});
  CHECK(both.content.shares_given == Count{2});
  CHECK(both.content.reactions_received == at_least(4));
  // The reactions of the 14th are two in the changelog and one in the snapshot: it is behind.
  CHECK(both.content.reactions_given == Count{4});
}

}  // namespace changelog_test
