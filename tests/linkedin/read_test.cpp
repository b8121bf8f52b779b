// Whole exports, made for each fact of the format.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "linkedin/folder.hpp"

using namespace ssi;
using linkedin::ArchiveKind;
using linkedin::find_archive;
using tests::absent;
using tests::Folder;
using tests::noted;
using tests::registration;
using tests::shares;

namespace {

constexpr std::string_view connections_header =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
constexpr std::string_view messages_header =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n";
constexpr std::string_view profile =
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    "Ana,Ruiz,,,,Seller,About me,Software,,Zaragoza,,[PORTFOLIO:https://example.com],\n";
std::string of(std::string_view header, std::string_view rows) {
  return std::string{header} + std::string{rows};
}

// A message of the second of March 2026: conversation, who from, their address, hour and what follows the date.
std::string message(std::string_view conversation, std::string_view from, std::string_view url, std::string_view hour,
                    std::string_view rest = ",hi,INBOX,No") {
  return std::string{conversation} + ",," + std::string{from} + "," + std::string{url} + ",x,," + "2026-03-02 " +
         std::string{hour} + ":00:00 UTC," + std::string{rest} + "\n";
}
constexpr std::string_view ana = "https://www.linkedin.com/in/ana-ruiz", bo = "https://www.linkedin.com/in/bo-li";

}  // namespace

TEST_CASE("no export: each with a sentence that says what was looked for") {
  CHECK(find_archive("/nonexistent").problem == "there is no folder /nonexistent");
  const Folder empty{};
  CHECK(find_archive(empty.path()).problem.find("Connections.csv") != std::string::npos);
  const Folder other{{"notes.txt", "x"}, {"a/b/c/Connections.csv", "too deep"}};
  CHECK_FALSE(find_archive(other.path()).valid());
  const Folder zipped{{"Complete.zip", "PK"}};
  CHECK(find_archive(zipped.path() / "Complete.zip").problem.find("unpack") != std::string::npos);
  const Folder two{{"one/Profile.csv", profile}, {"two/Profile.csv", profile}};
  CHECK(find_archive(two.path()).problem.find("more than one") != std::string::npos);
  // Read all the same, nothing is known, and nothing happens.
  const auto nothing = linkedin::read(find_archive("/nonexistent"));
  CHECK_FALSE(nothing.newest);
}

TEST_CASE("the folder is found inside of others, and its name tells kind and day") {
  const Folder folder{{"download/Complete_LinkedInDataExport_03-08-2026.zip/Connections.csv",
                       of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  for (const char* file : {"Profile", "messages", "Invitations", "Registration", "Email Addresses"})
    folder.add("download/Complete_LinkedInDataExport_03-08-2026.zip/" + std::string{file} + ".csv", "");
  const auto archive = find_archive(folder.path());
  REQUIRE(archive.valid());
  CHECK(archive.kind == ArchiveKind::complete);
  CHECK(archive.exported == Day{"2026-03-08"});
  const Folder inner{{"Basic_LinkedInDataExport_03-08-2026/my files/Connections.csv",
                      of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  CHECK(find_archive(inner.path()).kind == ArchiveKind::basic);
}

TEST_CASE("the kinds of archives have names") {
  CHECK(name_of(ArchiveKind::basic) == "basic");
  CHECK(name_of(ArchiveKind::complete) == "complete");
  CHECK(name_of(ArchiveKind::part) == "part");
}

TEST_CASE("what a missing file means depends on the kind of the archive") {
  const std::string connections = of(connections_header, "A,B,,,,,01 Mar 2026\n");
  const Folder complete{{"Connections.csv", connections}, {"Registration.csv", registration}, {"Shares.csv", shares}};
  CHECK(complete.read().report.kind == ArchiveKind::complete);
  CHECK(complete.activity().content.comments_given == Count{0});
  CHECK(complete.activity().relationships.messages_sent == Count{0});
  CHECK(complete.activity().content.articles == Count{0});
  CHECK(complete.activity().profile.endorsements_received == Count{0});
  CHECK(absent(complete.read().report, "Comments.csv"));

  const Folder part{{"Connections.csv", connections}, {"Shares.csv", shares}};
  CHECK(part.read().report.kind == ArchiveKind::part);
  CHECK(part.activity().content.posts == Count{1});
  CHECK(part.activity().content.comments_given == unknown);
  CHECK(part.activity().relationships.messages_sent == unknown);

  const Folder basic{{"Connections.csv", connections}, {"Registration.csv", registration}};
  CHECK(basic.read().report.kind == ArchiveKind::basic);
  CHECK(basic.activity().search.connections == Count{1});
  CHECK(basic.activity().content.posts == unknown);
  CHECK(basic.activity().content.articles == unknown);

  const Folder by_others{{"Connections.csv", connections},
                         {"Registration.csv", registration},
                         {"Saved_Items_730155021.csv", "savedItem,CreatedTime\n"}};
  CHECK(by_others.read().report.kind == ArchiveKind::complete);
  CHECK(by_others.activity().content.posts == Count{0});
}

TEST_CASE("what an export never tells stays unknown") {
  const Activity activity = Folder{{"Registration.csv", registration}, {"Shares.csv", shares}}.activity();
  for (const Count count :
       {activity.profile.new_followers, activity.content.reactions_received, activity.content.comments_received,
        activity.search.second_degree_views, activity.search.visitor_check_weeks,
        activity.relationships.congratulations, activity.relationships.help_given, activity.search.new_on_target})
    CHECK(count == unknown);
}

TEST_CASE("connections: preamble, hidden members, layouts without URL, Excel") {
  const Folder modern{
      {"Connections.csv",
       of("Notes:\n\"When exporting, some addresses are \"\"missing\"\".\"\n\n",
          of(connections_header,
             "Ana,\"Doe, Ph.D.\",https://www.linkedin.com/in/ana,,Acme,CEO,08 Feb 2026\n,,,,,,07 Feb 2026\n,,,,,,07 Feb 2026"))}};
  CHECK(modern.activity().search.connections == Count{3});
  const Folder old{
      {"Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nA,B,,,,08 Feb 2022\n"}};
  CHECK(old.activity().search.connections == Count{1});
  const Folder excel{
      {"Connections.csv",
       "\xEF\xBB\xBFNotes:,,,,,,\r\n,,,,,,\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nA,B,,,,,04-Jun-24\r\n,,,,,,\r\n"}};
  CHECK(excel.activity().search.connections == Count{1});
  CHECK(excel.read().report.files.at(0).refused == 0);
}

TEST_CASE("connections that fit the goals need the words") {
  const Folder folder{
      {"Connections.csv",
       of(connections_header,
          "A,B,,,Acme,Sales Director,08 Feb 2026\nC,D,,,Directorate,Clerk,07 Feb 2026\nE,F,,,Channel GmbH,,08 Feb 2024\n")}};
  CHECK(folder.activity().search.new_on_target == unknown);
  CHECK(folder.activity({.on_target = {{"director", "channel"}}, .latest = {}}).search.new_on_target == Count{1});
}

TEST_CASE("copies are counted once, equal rows of one file are not") {
  const std::string connections =
      of(connections_header, "A,B,,,Acme,CEO,01 Mar 2026\n,,,,,,02 Feb 2026\n,,,,,,02 Feb 2026\n");
  const Folder copied{{"Connections.csv", connections}, {"Connections (1).csv", connections}};
  CHECK(copied.activity().search.connections == Count{3});
  const Folder resaved{
      {"Connections.csv", connections},
      {"Connections_1.csv", of(connections_header, "A,B,,,Acme,CEO,1-Mar-26\r\nC,D,,,,,2-Mar-26\r\n")}};
  CHECK(resaved.activity().search.connections == Count{4});
}

TEST_CASE("endorsements: accepted ones, the UTF-16 file and its copy in UTF-8") {
  std::string wide = "\xFF\xFE";
  for (
      const char c : std::string_view{
          "\"Endorsement Date\"\t\"Skill Name\"\t\"Endorser First Name\"\t\"Endorser Last Name\"\t\"Endorsement Status\"\t\"Display Status\"\r\n"
          "\"2020/07/07 00:53:47 UTC\"\t\"Sales\"\t\"Mona\"\t\"Weller\"\t\"Accepted\"\t\"Show\"\r\n"})
    wide += {c, '\0'};
  const std::string_view narrow =
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n"
      "2020/07/07 00:53:47 UTC,Sales,Mona,Weller,ACCEPTED\n2020/07/08 00:53:47 UTC,Sales,Bo,Li,PENDING\n2020/07/09 00:53:47 UTC,CRM,Bo,Li,HIDDEN\n";
  CHECK(Folder{{"Endorsement Received Info.csv", wide}}.activity().profile.endorsements_received == Count{1});
  const Folder both{{"Endorsement Received Info.csv", wide}, {"Endorsement_Received_Info.csv", narrow}};
  CHECK(both.activity().profile.endorsements_received == Count{1});
}

TEST_CASE("shares, reposts, and interactions under one's own posts") {
  const std::string link = "https://www.linkedin.com/feed/update/urn%3Ali%3A";
  const std::string own = link + "activity%3A7433837142634594304";  // a millisecond after the share
  const Folder folder{
      {"Registration.csv", registration},
      {"Shares_730155021.csv",
       of(shares,
          "2026-02-28 10:00:00,https://x/1,,,,MEMBER_NETWORK\n2026-02-27 10:00:00,https://x/2,\"line\"\"\n\"\"line\",,,PUBLIC\n2026-02-26 10:00:00,https://x/3,\" \"\"\n\"\" \",,,PUBLIC\n")},
      {"InstantReposts_730155021.csv", "Date,Link\n2026-02-20 07:12:44,https://x/4\n"},
      {"Reactions_730155021.csv", "Date,Type,Link\n2026-03-01 11:00:00,LIKE," + own + "\n2026-03-01 11:00:00,PRAISE," +
                                      link + "activity%3A7400000000000000000\n"},
      {"Comments_730155021.csv",
       "Date,Link,Message\n2026-03-01 11:00:00," + own +
           ",\"thanks, all\"\n2026-03-01 11:00:00,https://x/9,good\nmore\n,https://x/8,undated\n"},
      {"Votes_730155021.csv", "Date,Link,OptionText\n2026-02-01 23:22:51,https://x/5,yes\n"}};
  const auto data = folder.read();
  const Activity activity = data.activity(*data.newest);
  CHECK(activity.content.posts == Count{2});
  CHECK(activity.content.shares_given == Count{3});
  CHECK(activity.content.reactions_given == Count{1});
  CHECK(activity.content.comments_given == between(1, 2));
  CHECK(activity.content.posting_weeks == Count{1});
  CHECK(activity.content.engagement_weeks == between(3, 4));  // back 0 days, 9 days, 28 days
  REQUIRE(data.report.refusals.size() == 1);
  CHECK(data.report.refusals[0].file == "Comments_730155021.csv");
  CHECK(data.report.refusals[0].line == 5);
  CHECK(data.report.refusals[0].reason == "it has no date");
}

TEST_CASE("invitations: outgoing, with a note, accepted by address or by name, and since when") {
  const std::string_view header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
  const Folder folder{
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Connections.csv",
       of(connections_header,
          "Zoe,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,,,20 Feb 2026\nOld,Friend,https://www.linkedin.com/in/old-friend,,,,01 Jan 2020\n")},
      {"Invitations.csv",
       of(header,
          "Ana,Zoe,\"2/10/26, 2:37 PM\",\"Hi, Zoe\",OUTGOING,,https://www.linkedin.com/in/ZOË-brandt\n"
          "Ana,Old Friend,\"2/11/26, 2:37 PM\",,OUTGOING,,https://www.linkedin.com/in/old-friend\n"
          "Ana,Nobody,\"2/12/26, 2:37 PM\",,OUTGOING,,https://www.linkedin.com/in/nobody\n"
          "Bo,Ana,\"2/13/26, 2:37 PM\",,INCOMING,https://www.linkedin.com/in/bo,\n"
          "Bo,Ana,\"2/13/26, 2:37 PM\",,SIDEWAYS,,\n")}};
  const auto data = folder.read();
  const Activity activity = data.activity(Day{"2026-03-01"});
  CHECK(activity.search.invitations_sent == between(3, 4));
  CHECK(activity.search.invitations_personalised == between(1, 2));
  CHECK(activity.relationships.invitations_accepted == between(1, 2));
  CHECK(data.activity(Day{"2026-02-19"}).relationships.invitations_accepted == between(0, 1));
  CHECK(data.activity(Day{"2026-02-19"}).search.invitations_sent == between(3, 4));
  // The file goes back about six months: a window that reaches further is not known from it.
  CHECK(data.activity(Day{"2026-03-01"}, Window{.weeks = 26}).search.invitations_sent == between(3, 4));
  CHECK(data.activity(Day{"2026-03-01"}, Window{.weeks = 27}).search.invitations_sent == at_least(3));
  CHECK(data.report.refusals.at(0).reason.find("SIDEWAYS") != std::string::npos);

  const Folder by_name{
      {"Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nBo Li,,,,,02 Mar 2022\n"},
      {"Invitations.csv", "From,To,Sent At,Message,Direction\nAna,BO LI,\"3/1/22, 2:37 PM\",,OUTGOING\n"}};
  CHECK(by_name.activity().relationships.invitations_accepted == Count{1});
  const Folder alone{
      {"Invitations.csv", "From,To,Sent At,Message,Direction\nAna,BO LI,\"3/1/22, 2:37 PM\",,OUTGOING\n"}};
  CHECK(alone.activity().relationships.invitations_accepted == unknown);
}

TEST_CASE("messages: drafts, spam, sponsored and nameless ones are left out; answers are told by conversation") {
  const Folder folder{
      {"Profile.csv", profile},
      {"guide_messages.csv", of(messages_header, message("g", "Ana Ruiz", ana, "10"))},
      {"messages.csv",
       of(messages_header,
          message("1", "Bo Li", bo, "10") + message("1", "Bo Li", bo, "11") + message("1", "Ana Ruiz", ana, "12") +
              message("1", "Bo Li", bo, "13") + message("2", "Bo Li", bo, "10") + message("3", "Ana Ruiz", ana, "09") +
              message("3", "Bo Li", bo, "09") + message("4", "Ana Ruiz", ana, "10", ",draft,INBOX,Yes") +
              message("5", "Bo Li", bo, "10", ",spam,SPAM,No") + message("6", "LinkedIn Member", "", "10") +
              message("7", "Bo Li", bo, "10",
                      ",\"<p class=\"\"spinmail-quill-editor__spin-break\"\">buy</p>\",INBOX,No"))}};
  const Activity activity = folder.activity();
  CHECK(activity.relationships.messages_sent == Count{2});
  CHECK(activity.relationships.messages_received == Count{5});
  CHECK(activity.relationships.messages_replied == Count{3});  // two before noon, and one in the same second
  CHECK(folder.read().report.files.back().left_out == 4);
}

TEST_CASE("messages: who the member is") {
  // No profile: the one who takes part in most conversations.
  const Folder no_profile{
      {"messages.csv", of(messages_header, message("1", "A", ana, "10") + message("1", "B", bo, "11") +
                                               message("2", "A", ana, "10") + message("3", "A", ana, "10"))}};
  CHECK(no_profile.activity().relationships.messages_sent == Count{3});
  // Nobody to be told apart: unknown, and said.
  const Folder unclear{
      {"messages.csv", of(messages_header, message("1", "A", ana, "10") + message("2", "B", bo, "11"))},
      {"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  CHECK(unclear.activity().relationships.messages_sent == unknown);
  CHECK(noted(unclear.read().report, "which sender"));
  // The busiest sender is not the member who never wrote.
  const Folder silent{
      {"Profile.csv", profile},
      {"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")},
      {"messages.csv", of(messages_header, message("1", "B", bo, "10") + message("2", "B", bo, "10") +
                                               message("3", "C", "https://www.linkedin.com/in/c", "10") +
                                               message("4", "C", "https://www.linkedin.com/in/c", "10"))}};
  CHECK(silent.activity().relationships.messages_sent == unknown);
  const Folder no_addresses{
      {"Profile.csv", profile},
      {"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")},
      {"messages.csv", of(messages_header, message("1", "Ana Ruiz", "", "10") + message("1", "B", "", "11"))}};
  CHECK(no_addresses.activity().relationships.messages_sent == unknown);
  const Folder none{{"Profile.csv", profile},
                    {"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")},
                    {"messages.csv", messages_header}};
  CHECK(none.activity().relationships.messages_sent == Count{0});
}

TEST_CASE("searches: distinct, and no further back than they go") {
  const Folder folder{
      {"SearchQueries.csv",
       "Time,Search Query\n2026/02/01 15:02:55 UTC,crm\n2026/02/01 15:02:55 UTC,crm\n2026/02/01 15:02:56 UTC,crm\n2026/02/01 15:02:55 UTC,a,b\n2026/02/01 15:02:55 UTC,a,c\n"}};
  const auto data = folder.read();
  CHECK(data.activity(*data.newest).search.filtered_searches == Count{4});
  CHECK(data.activity(*data.newest, Window{.weeks = 104}).search.filtered_searches == Count{4});
  CHECK(data.activity(*data.newest, Window{.weeks = 105}).search.filtered_searches == at_least(4));
  CHECK(noted(data.report, "another width"));
  CHECK(noted(data.report, "does not tell them apart"));
}

TEST_CASE("recommendations and articles") {
  const std::string_view header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";
  const Folder folder{
      {"Recommendations_Received.csv",
       of(header,
          "A,B,,,\"two\nlines\",\"07/21/09, 12:11 PM\",VISIBLE\nA,B,,,x,\"07/21/09, 12:11 PM\",HIDDEN\nA,B,,,x,\"12/3/23, 5:28 AM\",PENDING\n")},
      {"Recommendations_Given.csv",
       of(header,
          "A,B,,,x,\"07/21/09, 12:11 PM\",VISIBLE\nA,B,,,x,\"07/21/09, 12:11 PM\",HIDDEN\nA,B,,,x,\"12/3/23, 5:28 AM\",PENDING\n")},
      {"Articles/Articles/a.html", "<p class=\"published\">Published on 2023-12-01 09:30</p>"}};
  const Activity activity = folder.activity();
  CHECK(activity.relationships.recommendations_received == Count{1});
  CHECK(activity.relationships.recommendations_given == Count{2});
  CHECK(activity.content.articles == Count{1});
  const Folder without_status{
      {"Recommendations_Given.csv",
       of(header, "A,B,,,x,\"07/21/09, 12:11 PM\",\nA,B,,,x,\"07/21/09, 12:11 PM\",HIDDEN\nA,B,,,x,soon,VISIBLE\n")}};
  CHECK(without_status.activity().relationships.recommendations_given == between(1, 3));
  CHECK(noted(without_status.read().report, "status of 1"));
}

TEST_CASE("refused rows widen the counts of their file, and of what depends on it") {
  const Folder folder{
      {"Profile.csv", profile},
      {"Connections.csv",
       of(connections_header, "Zoe,Brandt,,,,,20 Feb 2026\nBo,Li,,,,,soon\nA,B,,,,,soon\nC,D,,,,,01 Mar 2020\n")},
      {"Invitations.csv",
       "From,To,Sent At,Message,Direction\nAna,Zoe Brandt,\"2/10/26, 2:37 PM\",,OUTGOING\n"
       "Ana,Bo Li,\"2/11/26, 2:37 PM\",,OUTGOING\nAna,X,\"2/11/26, 2:37 PM\",,SIDEWAYS\n"},
      {"Shares.csv",
       of(shares, "soon,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7400000000000000000,a,,,\n")},
      {"Reactions.csv",
       "Date,Type,Link\n2026-03-01 11:00:00,LIKE,https://x/urn%3Ali%3Aactivity%3A7400000000000000000\n"
       "2026-03-01 11:00:00,LIKE,https://x/1\n"},
      {"messages.csv", of(messages_header, message("1", "Bo Li", bo, "10") + message("1", "Bo Li", bo, "11") +
                                               message("2", "Ana Ruiz", ana, "12") + "1,,Ana Ruiz," + std::string{ana} +
                                               ",x,,soon,,hi,INBOX,No\n")}};
  const auto data = folder.read();
  const Activity activity = data.activity(Day{"2026-03-02"});
  CHECK(activity.search.connections == between(2, 4));
  CHECK(activity.search.new_connections == between(1, 3));
  CHECK(activity.search.invitations_sent == between(2, 3));
  CHECK(activity.relationships.invitations_accepted == between(1, 4));
  CHECK(activity.content.posts == between(1, 2));
  CHECK(activity.content.posting_weeks == between(1, 2));
  // The post whose day is unknown is one's own all the same.
  CHECK(activity.content.reactions_given == Count{1});
  CHECK(activity.relationships.messages_sent == between(1, 2));
  CHECK(activity.relationships.messages_received == between(2, 3));
  CHECK(activity.relationships.messages_replied == between(0, 2));  // by the one that has no date, both

  const Folder beside{{"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")},
                      {"Connections (1).csv", "of another time\n"}};
  CHECK(beside.activity().search.connections == at_least(1));
}

TEST_CASE("what people do to their exports: trimmed, merged, saved again, a stray quote") {
  const Folder trimmed{
      {"Complete_LinkedInDataExport_03-08-2026/Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  CHECK(trimmed.read().report.kind == ArchiveKind::part);
  CHECK(trimmed.read().report.kind_reason.find("but it has no Profile.csv, which every archive has") !=
        std::string::npos);
  CHECK(trimmed.activity().content.posts == unknown);
  const Folder merged{
      {"Connections.csv", of(connections_header, "A,B,https://x/in/a,,New,CEO,01 Mar 2026\nA,B,,,,,02 Mar 2026\n")},
      {"Connections (1).csv",
       "First Name,Last Name,Email Address,Company,Position,Connected On\nA,B,,Old,Clerk,01 Mar 2026\n"}};
  CHECK(merged.activity().search.connections == Count{2});
  const Folder saved{
      {"Connections.csv", "First Name;Last Name;Connected On\nA;B;01 Mar 2026\n"},
      {"Shares.csv", shares},
      {"Comments.csv", "Date,Link,Message\r2026-03-01 8:15:21,https://x/1,a\r2026-03-01 11:15:21,https://x/2,b\r"}};
  CHECK(saved.activity().search.connections == Count{1});
  CHECK(saved.activity().content.comments_given == Count{2});
  const Folder stray{{"Connections.csv", of(connections_header,
                                            "A,B,,,,,01 Mar 2026\n\"C,D,,,,,01 Mar 2026\nE,F,,,,,01 Mar 2026\n"
                                            "\"G,H,,,,,01 Mar 2026\nI,J,,,,,01 Mar 2026\n")}};
  CHECK(stray.activity().search.connections == between(2, 5));
  CHECK(stray.read().report.files.at(0).refused == 3);
  CHECK(stray.read().report.refusals.at(0).line == 3);
}

TEST_CASE("the checklist: what is there, what is not, what cannot be seen") {
  const Folder folder{
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Profile.csv", profile},
      {"Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Seller,,,Jan 2024,\n"},
      {"Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nX,1989,,,,\n"},
      {"Skills.csv", "Name\nA\nB\nC\nD\nD\n"},
      {"Rich_Media.csv",
       "Date/Time,Media Description,Media Link\n\"You uploaded a profile photo on January 5, 2026 at 8:03 AM (GMT)\", -,https://x\n"}};
  const Checklist list = folder.read().profile;
  CHECK(list.photo == Count{1});
  CHECK(list.background_image == unknown);
  CHECK(list.headline == Count{1});
  CHECK(list.about == Count{1});
  CHECK(list.current_position == Count{1});
  CHECK(list.experience == Count{1});
  CHECK(list.education == Count{1});
  CHECK(list.five_skills == Count{0});
  CHECK(list.location_and_industry == Count{1});
  CHECK(list.featured_or_website == Count{1});
  CHECK(noted(folder.read().report, "background_image"));
  folder.add(
      "Rich_Media.csv",
      "Date/Time,Media Description,Media Link\nYou uploaded a profile photo,-,x\nYou uploaded a profile background photo,-,x\n");
  CHECK(folder.activity().profile.sections == Count{9});
}

TEST_CASE("bad files do not stop the others: empty, no header, a folder, bad rows, an unclosed quote, NUL bytes") {
  using namespace std::string_view_literals;
  constexpr auto with_nul = "A\0B,C,,,,,01 Mar 2026\nD,E,,,,,soon\n"sv;
  const Folder folder{
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Reactions.csv", ""},
      {"Comments.csv", "Date,Link,Message\r\n\r\n"},
      {"Votes.csv", "No votes found\n"},
      {"Skills.csv/inner.txt", "a folder in the place of a file"},
      {"InstantReposts.csv", "Date,Link\n2026-02-20 07:12:44,\"https://x\n2026-02-21 07:12:44,https://x\n"},
      {"SearchQueries.csv", "Time,Search Query\nyesterday,crm\n1823/02/01 15:02:55 UTC,crm\n"},
      {"Connections.csv", of(connections_header, with_nul)}};
  const auto data = folder.read();
  const Activity activity = data.activity(*data.newest);
  CHECK(activity.content.posts == Count{1});
  CHECK(activity.search.connections == between(1, 2));
  CHECK(activity.content.reactions_given == unknown);
  CHECK(activity.content.comments_given == Count{0});
  CHECK(activity.content.shares_given == unknown);
  CHECK(activity.content.engagement_weeks == at_least(1));
  CHECK(activity.search.filtered_searches == unknown);
  for (const char* note : {"Reactions.csv is empty", "Votes.csv has no header", "Skills.csv cannot be read",
                           "InstantReposts.csv could not be read to its end", "SearchQueries.csv has no row"})
    CHECK_MESSAGE(noted(data.report, note), note);
  CHECK(std::any_of(data.report.refusals.begin(), data.report.refusals.end(), [](const auto& r) {
    return r.file == "Connections.csv" && r.line == 3 && r.reason == "\"soon\" is not a date";
  }));
  CHECK(std::any_of(data.report.refusals.begin(), data.report.refusals.end(), [](const auto& r) {
    return r.line == 3 && r.reason == "the date \"1823/02/01 15:02:55 UTC\" is before LinkedIn's first day, 2003-05-05";
  }));
}

TEST_CASE("rows of the future are refused, by the clock where no day is given") {
  const Folder folder{{"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\nC,D,,,,,01 Mar 2099\n")}};
  CHECK(folder.read({.on_target = {}, .latest = Day{"2099-03-01"}}).newest == Day{"2099-03-01"});
  const auto data = folder.read({.on_target = {}, .latest = Day{"2026-03-02"}});
  CHECK(data.newest == Day{"2026-03-01"});
  CHECK(data.report.refusals.at(0).reason == "the date \"01 Mar 2099\" is after 2026-03-02");
  const Folder typed{{"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2020\nC,D,,,,,31 Dec 9999\n")}};
  CHECK(typed.read().newest == Day{"2020-03-01"});
  CHECK(typed.activity().search.connections == between(1, 2));
  // Nor does it stop one who takes it for a date.
  CHECK(typed.read({.on_target = {}, .latest = Day::last()}).newest == Day::last());
}

TEST_CASE("a folder that is dated in the future says nothing of the days until then") {
  const Folder folder{
      {"Basic_LinkedInDataExport_04-01-9999/Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2020\n")}};
  const auto data = folder.read();
  CHECK(data.activity(Day{"2020-03-01"}).search.connections == Count{1});
  CHECK(data.activity(Day{"2020-06-01"}).search.connections == at_least(1));
  CHECK(noted(data.report, "the folder is dated 9999-04-01, which is after "));
}

TEST_CASE("quiet days after the newest event are covered for a week, or from the day of the export") {
  const Folder folder{{"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  CHECK(folder.read().activity(Day{"2026-03-08"}).search.connections == Count{1});
  CHECK(folder.read().activity(Day{"2026-03-09"}).search.connections == at_least(1));
  const Folder named{
      {"Basic_LinkedInDataExport_04-01-2026/Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\n")}};
  CHECK(named.read().activity(Day{"2026-04-08"}).search.connections == Count{1});
  CHECK(named.read().activity(Day{"2026-04-09"}).search.connections == at_least(1));
}

TEST_CASE("the list of refusals is bounded, the numbers are full, and every row is accounted for") {
  std::string rows{connections_header};
  for (int i = 0; i < 300; ++i) rows += "A,B,,,,,never\n";
  for (int i = 0; i < 50; ++i) rows += "A,B,,,,,01 Mar 2026\n";
  const auto data = Folder{{"Connections.csv", rows}}.read();
  CHECK(data.report.refusals.size() == linkedin::WhatWasRead::most_refusals);
  const auto& file = data.report.files.at(0);
  CHECK(file.refused == 300);
  CHECK(file.used == 50);
  CHECK(file.left_out == 0);
}

TEST_CASE("files of addresses are never opened") {
  const Folder folder{{"Registration.csv", registration},
                      {"Shares.csv", shares},
                      {"Email Addresses.csv", "Email Address\nana@example.com\n"},
                      {"PhoneNumbers.csv", "x"},
                      {"Contacts.csv", "x"}};
  for (const auto& file : folder.read().report.files) {
    CHECK(file.file.find("Email") == std::string::npos);
    CHECK(file.file.find("Phone") == std::string::npos);
    CHECK(file.file.find("Contacts") == std::string::npos);
  }
}

TEST_CASE("a huge field is read like any other") {
  const std::string big(3'000'000, 'x');
  const Folder folder{{"Registration.csv", registration},
                      {"Shares.csv", of(shares, "2026-02-28 10:00:00,https://x/1,\"" + big + "\",,,PUBLIC\n")}};
  CHECK(folder.activity().content.posts == Count{2});
}

TEST_CASE("columns are bound by name, optional ones may be missing, and no view of a file outlives it") {
  using namespace linkedin;
  const Folder folder{{"Skills.csv", "About skills\nLevel,Name\n3,CRM\n,\n2,Négociation\n"}};
  const Archive archive = find_archive(folder.path());
  WhatWasRead report;
  Rows rows{archive, report, std::nullopt};
  std::string_view name, level, missing = "never set";
  std::string seen;
  CHECK(rows.read(sources::skills, {{"Name", name}, {"Level", level}, {"Years", missing, Presence::optional}}, [&] {
    seen.append(name).append(level).append(missing).append(";");
    return name == "CRM" ? used() : left_out();
  }));
  CHECK(seen == "CRM3;Négociation2;");
  CHECK((name.data() == nullptr && level.empty() && missing.empty()));
  CHECK(report.files.at(0).used == 1);
  CHECK(report.files.at(0).left_out == 1);

  std::string_view years;
  CHECK_FALSE(rows.read(sources::skills, {{"Years", years}, {"Name", name}}, [] { return used(); }));
  CHECK(report.notes.back() == "Skills.csv has no header with the columns Years, Name");

  // A row with a date that is none never comes to the one who handles rows.
  const Folder dated{{"Votes.csv", "Date,Link\nsoon,https://x/1\n2026-02-01 23:22:51,https://x/2\n"}};
  const Archive votes = find_archive(dated.path());
  WhatWasRead of_votes;
  Moment date;
  std::string_view link;
  seen.clear();
  CHECK(Rows{votes, of_votes, std::nullopt}.read(sources::votes, {{"Date", date}, {"Link", link}}, [&] {
    seen.append(date.day.text().c_str()).append(" ").append(link);
    return used();
  }));
  CHECK(seen == "2026-02-01 https://x/2");
  CHECK(of_votes.refusals.at(0).reason == "\"soon\" is not a date");
}
