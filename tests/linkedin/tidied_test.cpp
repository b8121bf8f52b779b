// What people do to their exports, and what a reader makes of it: never a false number.
// SPDX-License-Identifier: MIT
#include "linkedin/folder.hpp"

namespace tidied_test {
namespace {

using namespace ssi;
using linkedin::ArchiveKind;
using linkedin::find_archive;
using tests::absent;
using tests::Folder;
using tests::noted;
using tests::registration;
using tests::shares;

constexpr std::string_view connections_header =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
constexpr std::string_view one_connection =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,01 Mar 2026\n";

std::string of(std::string_view header, std::string_view rows) {
  return std::string{header} + std::string{rows};
}

// A page as LinkedIn writes it; drafts have no link.
std::string page(std::string_view slug, std::string_view published) {
  const std::string name{slug};
  const std::string link = "<a href=\"https://www.linkedin.com/pulse/" + name + "\">" + name + "</a>";
  return "<html><head><title>" + name + "</title></head><body><h1>" + (published == "---" ? name : link) +
         "</h1>\n<p class=\"created\">Created on 2026-02-10 08:00</p>\n<p class=\"published\">Published on " +
         std::string{published} + "</p>\n<div><p>text</p></div></body></html>\n";
}

}  // namespace

TEST_CASE("articles: the day stands in the page, drafts have one in their name") {
  const Folder folder{
      {"Connections.csv", one_connection},
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Articles/Articles/on-small-ships-iva-novak-a1b2c.html", page("on-small-ships", "2026-02-11 09:30")},
      {"Articles/Articles/ports-iva-novak-d3e4f.html", page("ports", "2024-05-02 09:30")}};
  CHECK(folder.activity().content.articles == Count{1});
  folder.add("Articles/Articles/2026-02-10 08_15_21.0-Never.html", page("never", "---"));
  CHECK(folder.activity().content.articles == Count{1});
  CHECK(folder.read().report.files.back().left_out == 1);
  // A copy is the same article; one that says nothing may be one; nothing is taken from a name.
  folder.add("Articles/Articles/on-small-ships (1).html", page("on-small-ships", "2026-02-11 09:30"));
  CHECK(folder.activity().content.articles == Count{1});
  folder.add("Articles/Articles/2026-02-12 08_15_21.0-cut.html", "<title>");
  CHECK(folder.activity().content.articles == between(1, 2));
  folder.add("Articles/Articles/folder.html/x.txt", "");
  folder.add("Articles/Articles/early.html", page("early", "1999-02-11 09:30"));
  CHECK(folder.activity().content.articles == between(1, 3));
  CHECK(folder.read().report.refusals.at(0).reason ==
        "2026-02-12 08_15_21.0-cut.html: it does not say when it was published");

  const Folder draft{{"Registration.csv", registration},
                     {"Shares.csv", shares},
                     {"Articles/Articles/2026-02-10 08_15_21.0-Never.html", page("never", "---")}};
  CHECK(draft.activity().content.articles == Count{0});
}

TEST_CASE("articles: moved beside the files, in an archive of their own, in a folder that cannot be read") {
  const Folder flat{{"Connections.csv", one_connection},
                    {"on-small-ships.html", page("on-small-ships", "2026-02-11 09:30")},
                    {"some other page.html", "<p>Published on 2026-02-11 by somebody</p>"}};
  CHECK(flat.activity().content.articles == Count{1});
  CHECK(flat.read().report.files.back().left_out == 0);

  const Folder alone{{"download/Articles/Articles/on-small-ships.html", page("on-small-ships", "2026-02-11 09:30")}};
  CHECK(alone.activity().content.articles == Count{1});
  CHECK(alone.activity().content.posts == unknown);
  CHECK(find_archive(alone.path()).kind == ArchiveKind::basic);
  const Folder without{{"notes.html", "<p>nothing of LinkedIn's</p>"}};
  CHECK_FALSE(find_archive(without.path()).valid());

#ifndef _WIN32
  namespace fs = std::filesystem;
  const Folder closed{{"Registration.csv", registration},
                      {"Shares.csv", shares},
                      {"Articles/Articles/on-small-ships.html", page("on-small-ships", "2026-02-11 09:30")},
                      {"Articles/closed/ports.html", page("ports", "2026-02-12 09:30")}};
  const auto folder = closed.path() / "Articles/closed";
  fs::permissions(folder, fs::perms::none);
  std::error_code error;
  if (const fs::directory_iterator readable{folder, error}; error) {  // root reads everything
    CHECK(closed.activity().content.articles == at_least(1));
    CHECK(noted(closed.read().report, "cannot be read: there may be more articles"));
    CHECK(closed.activity().content.comments_given == Count{0});
    closed.add("moved/Comments.csv", "Date,Link,Message\n");
    fs::permissions(closed.path() / "moved", fs::perms::none);
    CHECK(closed.activity().content.comments_given == unknown);
    CHECK(noted(closed.read().report, "what is not there may be in it, and is unknown"));
    fs::permissions(closed.path() / "moved", fs::perms::owner_all);
  }
  fs::permissions(folder, fs::perms::owner_all);
#endif
}

TEST_CASE("refused rows shift no evaluation day in silence") {
  const Folder folder{{"Connections.csv", of(connections_header, "A,B,,,,,01 Mar 2026\nC,D,,,,,soon\n")}};
  CHECK(folder.activity().search.connections == between(1, 2));
  CHECK(noted(folder.read().report,
              "the newest day that was read is 2026-03-01: of what was refused (1) something may be newer"));
  CHECK_FALSE(noted(Folder{{"Connections.csv", one_connection}}.read().report, "newest day"));
}

TEST_CASE("trimmed archives are parts, whatever their folder is called, and of what kind the file is that stayed") {
  for (const char* name : {"Complete_LinkedInDataExport_03-09-2026", "my export"})
    for (const char* missing : {"Connections.csv", "Profile.csv", "messages.csv", "Invitations.csv", "Registration.csv",
                                "Email Addresses.csv"}) {
      const Folder folder{};
      const std::string inside = std::string{name} + "/";
      folder.add(inside + "Shares.csv", shares);
      for (const char* file : {"Connections", "Profile", "messages", "Invitations", "Registration", "Email Addresses"})
        if (std::string{file} + ".csv" != missing) folder.add(inside + file + ".csv", "x\n");
      const auto data = folder.read();
      CHECK(data.report.kind == ArchiveKind::part);
      CHECK(data.report.kind_reason.find(missing) != std::string::npos);
      CHECK(folder.activity().content.comments_given == unknown);
      CHECK(folder.activity().search.filtered_searches == unknown);
      CHECK(folder.activity().profile.endorsements_received == unknown);
    }
}

TEST_CASE("copies are read under the names that systems give them") {
  const Folder folder{{"Registration.csv", registration},
                      {"Shares.csv", shares},
                      {"Reactions 2.csv", "Date,Type,Link\n2026-03-01 10:00:00,LIKE,https://x/1\n"},
                      {"Comments Kopie.csv", "Date,Link,Message\n2026-03-01 11:00:00,https://x/1,good\n"},
                      {"InstantReposts(1).csv", "Date,Link\n2026-03-01 10:00:00,https://x/2\n"},
                      {"InstantReposts.csv", "Date,Link\n2026-03-01 10:00:00,https://x/2\n"},
                      {"Votes - copia.csv", "Date,Link,OptionText\n2026-03-01 10:00:00,https://x/3,yes\n"}};
  CHECK(folder.read().report.kind == ArchiveKind::complete);
  CHECK(folder.activity().content.reactions_given == Count{1});
  CHECK(folder.activity().content.comments_given == Count{1});
  CHECK(folder.activity().content.shares_given == Count{1});
  CHECK_FALSE(noted(folder.read().report, "not read"));
}

TEST_CASE("what is missing is not none while a file may be it, and that file is named") {
  const Folder folder{{"Registration.csv", registration},
                      {"Shares.csv", shares},
                      {"Reactions backup.csv", "Date,Type,Link\n2026-03-01 10:00:00,LIKE,https://x/1\n"},
                      {"Commets.csv", "Date,Link,Message\n"},
                      {"guide_messages.csv", ""},
                      {"activity/SearchQueries.csv", "Time,Search Query\n"},
                      {"Jobs/Job Applications.csv", ""}};
  const auto data = folder.read();
  CHECK(data.report.kind == ArchiveKind::complete);
  const Activity activity = data.activity(*data.newest);
  CHECK(activity.content.reactions_given == unknown);
  CHECK(activity.content.comments_given == unknown);
  CHECK(activity.search.filtered_searches == unknown);
  CHECK(activity.profile.endorsements_received == Count{0});
  const std::filesystem::path inside = std::filesystem::path{"activity"} / "SearchQueries.csv";
  CHECK(noted(data.report,
              "not read, but they may be the files in brackets: Commets.csv (Comments.csv), Reactions backup.csv "
              "(Reactions.csv), " +
                  inside.string() + " (SearchQueries.csv)"));
}

TEST_CASE("a quote that opens in one row and closes in another is noticed, wherever it closes") {
  const auto connections = [](std::string_view rows) {
    const auto data = Folder{{"Connections.csv", of(connections_header, rows)}, {"Shares.csv", shares}}.read();
    return data.activity(Day{"2026-03-03"}).search.connections;
  };
  // With text behind it; at the end of a field; at the end of a row; in an earlier and in a later column.
  CHECK(connections("A,B,,,,,01 Mar 2026\n\"C,D,,,,,01 Mar 2026\nE,F,,,,,01 Mar 2026\n\"G,H,,,,,01 Mar 2026\n") ==
        between(1, 4));
  CHECK(connections("A,B,,,,,01 Mar 2026\nC,D,,,\"Acme,CEO,01 Mar 2026\nE,F,,,Borea\",CTO,01 Mar 2026\n") ==
        between(1, 3));
  CHECK(connections("A,B,,,,,01 Mar 2026\n\"C,D,,,,,01 Mar 2026\nE,F,,,,,01 Mar 2026\"\n") == between(1, 3));
  CHECK(connections("A,B,,,,,01 Mar 2026\nC,D,,,,\"CEO,01 Mar 2026\nE,F\",,,,,01 Mar 2026\n") == between(1, 3));
  CHECK(connections("A,B,,,,,01 Mar 2026\nC,\"D,,,,,01 Mar 2026\nE,F,,,Acme,CEO\",01 Mar 2026\n") == between(1, 3));
  CHECK(connections("A,B,,,,,01 Mar 2026\rC,D,,,\"Acme,CEO,01 Mar 2026\rE,F,,,Borea\",CTO,01 Mar 2026\r") ==
        between(1, 3));
  // Before the header, or in it: with and without an end.
  CHECK(connections("") == Count{0});
  for (const std::string_view header :
       {"First Name,Last Name,Connected On", "Notes:\n\nFirst Name,Last Name,Connected On"})
    for (const std::string_view end : {"", "\"", "\"\nE,F,03 Mar 2026\n"}) {
      const std::string file = "\"" + std::string{header} + "\nA,B,01 Mar 2026\nC,D,02 Mar 2026" + std::string{end};
      const auto data = Folder{{"Connections.csv", file}, {"Shares.csv", shares}}.read();
      CHECK_MESSAGE(data.activity(Day{"2026-03-03"}).search.connections.high() >= 2, file);
    }
  const std::string twice = "\"" + std::string{one_connection} + std::string{one_connection};
  CHECK(Folder{{"Connections.csv", twice}, {"Shares.csv", shares}}.activity().search.connections == unknown);
  // A field of several lines is none of that.
  CHECK(connections("A,\"B\nalias C, D, E, F, G, H, I\",,,,,01 Mar 2026\n") == Count{1});
  CHECK(connections("A,\"B, since 01 Mar 2026,\nalias C\",,,,,01 Mar 2026\n") == Count{1});
  CHECK(connections("A,B,,,,,01 Mar 2026\n\"C,D,,,,,01 Mar 2026\nE,F,,,,,01 Mar 2026\n") == unknown);
}

TEST_CASE("only the columns that a count needs are required, in any case, with blanks, and in any order") {
  const auto connections = [](std::string_view file) {
    return Folder{{"Connections.csv", file}}.activity().search.connections;
  };
  CHECK(connections("Connected On\n01 Mar 2026\n02 Mar 2026\n") == Count{2});
  CHECK(connections(" connected on ,NAME\n01 Mar 2026,A B\n") == Count{1});
  CHECK(connections("First Name;Last Name;URL;Connected On\r\nA;B;;01 Mar 2026\r\nC;D;;02 Mar 2026\r\n") == Count{2});
  CHECK(connections("\xEF\xBB\xBFsep=;\r\nName;Connected On\r\nA, B;01 Mar 2026\r\n") == Count{1});
  CHECK(connections("Notes:\n\"When exporting, some are missing\"\n\nName\tConnected On\nA\t01 Mar 2026\n") ==
        Count{1});
  CHECK(
      connections("\"First Name,Last Name,Connected On\"\n\"A,\"\"B, Ph.D.\"\",01 Mar 2026\"\n\"C,D,02 Mar 2026\"\n") ==
      Count{2});
  const Folder other{{"Connections.csv", "Connected\n01 Mar 2026\n"}, {"Shares.csv", shares}};
  CHECK(other.activity().search.connections == unknown);
  CHECK(noted(other.read().report, "has no header with the column Connected On"));
}

TEST_CASE("a column that was taken out leaves open what it would have told") {
  const linkedin::Options goals{.on_target = {{"director"}}, .latest = {}};
  const Folder folder{
      {"Connections.csv", "Position,Connected On\nDirector,01 Mar 2026\nClerk,02 Mar 2026\n"},
      {"Invitations.csv",
       "To,Sent At,Direction\nA B,\"2/27/26, 2:37 PM\",OUTGOING\nA C,\"2/28/26, 2:37 PM\",INCOMING\n"},
      {"Profile.csv", "Headline\nSeller\n"},
      {"Positions.csv", "Company Name\nAcme\n"},
      {"Shares.csv", "Date,ShareCommentary\n2026-03-01 10:00:00,hello\n"},
      {"Reactions.csv", "Date,Link\n2026-03-01 11:00:00,https://x/urn%3Ali%3Aactivity%3A7433837142634594304\n"},
      {"Votes.csv", "Date\n2026-03-01 11:00:00\n"}};
  const Activity activity = folder.activity(goals);
  CHECK(activity.search.new_connections == Count{2});
  CHECK(activity.search.new_on_target == between(1, 2));
  CHECK(activity.search.invitations_sent == Count{1});
  CHECK(activity.search.invitations_personalised == between(0, 1));
  CHECK(activity.relationships.invitations_accepted == between(0, 1));
  CHECK(activity.content.posts == Count{1});
  CHECK(activity.content.reactions_given == between(0, 1));  // under one's own post, or not
  const Checklist list = folder.read().profile;
  CHECK(list.headline == Count{1});
  CHECK(list.about == unknown);
  CHECK(list.location_and_industry == unknown);
  CHECK(list.experience == Count{1});
  CHECK(list.current_position == unknown);
}

TEST_CASE("messages without a folder or a content may be spam or sponsored, but for one's own") {
  const Folder folder{
      {"Profile.csv", "First Name,Last Name,Headline\nAna,Paz,Seller\n"},
      {"messages.csv",
       "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE\n"
       "1,Bo,https://x/in/bo,2026-03-02 10:00:00 UTC\n1,Ana Paz,https://x/in/ana,2026-03-02 11:00:00 UTC\n"}};
  const Activity activity = folder.activity();
  CHECK(activity.relationships.messages_sent == Count{1});
  CHECK(activity.relationships.messages_received == between(0, 1));
  CHECK(activity.relationships.messages_replied == between(0, 1));
}

TEST_CASE("encodings of files that were saved again") {
  const auto wide = [](std::string_view text, bool big_endian) {
    std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text) bytes += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
  };
  const Folder folder{
      {"Connections.csv", wide("Notes:\n\"When exporting\tyou may\"\n\nName\tConnected On\nA\t08 Mar 2026\n", false)},
      {"Invitations.csv", wide("To,Sent At,Direction\nA,\"2/1/26, 2:37 PM\",OUTGOING\n", true)}};
  CHECK(folder.activity().search.connections == Count{1});
  CHECK(folder.activity().search.invitations_sent == Count{1});
}

TEST_CASE("dates that a spreadsheet turned: decided by their column, else refused with that reason") {
  const auto invitations = [](std::string_view rows) {
    const Folder folder{{"Connections.csv", "Connected On\n08 Mar 2026\n"},
                        {"Invitations.csv", of("To,Sent At,Direction\n", rows)}};
    return folder.read();
  };
  const Day day{"2026-03-08"};
  // LinkedIn's own, which a day-first spreadsheet could not take for dates, and those that it could.
  const auto mixed =
      invitations("A,\"1/29/26, 2:37 PM\",OUTGOING\nB,02-09-2026 14:37,OUTGOING\nC,03-06-2026 14:37,OUTGOING\n");
  CHECK(mixed.activity(day).search.invitations_sent == Count{3});
  const auto unclear =
      invitations("B,02-09-2026 14:37,OUTGOING\nC,03-06-2026 14:37,OUTGOING\nD,02-02-2026 14:37,OUTGOING\n");
  CHECK(unclear.activity(day).search.invitations_sent == between(1, 3));
  CHECK(
      unclear.report.refusals.at(0).reason ==
      "the date \"02-09-2026 14:37\" may be of two days: no other in its column shows whether the day or the month is first");
  const auto american = invitations("A,1/29/2026 14:37,OUTGOING\nB,2/9/2026 14:37,OUTGOING\n");
  CHECK(american.activity(day).search.invitations_sent == Count{2});
  const auto european = invitations("B,09/12/2025 14:37,OUTGOING\nA,29/01/2026 14:37,OUTGOING\n");
  CHECK(european.activity(day).search.invitations_sent == Count{2});
  const auto both = invitations("B,02/09/2025,OUTGOING\nA,29/01/2026,OUTGOING\nC,01/30/2026,OUTGOING\n");
  CHECK(both.activity(day).search.invitations_sent == between(2, 3));
  const Folder reactions{
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Reactions.csv", "Date,Type,Link\n2/3/2026 16:05,LIKE,https://x/1\n2/29/2024 8:05,LIKE,https://x/1\n"},
      {"Comments.csv", "Date;Link;Message\r\n28/02/2026 16:05;https://x/1;a\r\n03/02/2026 16:05;https://x/1;b\r\n"}};
  CHECK(reactions.activity().content.reactions_given == Count{1});
  CHECK(reactions.activity().content.comments_given == Count{2});
  const Folder japanese{
      {"Registration.csv", registration},
      {"Shares.csv", shares},
      {"Comments.csv",
       "Date,Link,Message\n2026年2月28日 16:05,https://x/1,two\nlines\n2026年3月1日,https://x/1,\"b\"\n"}};
  CHECK(japanese.activity().content.comments_given == Count{2});
  CHECK(japanese.read().report.refusals.empty());
  const Folder spanish{{"Connections.csv", of("Name,Connected On\n", "A,05 Feb 2026\nB,12 Ene 2026\nC,20-dic-25\n")}};
  CHECK(spanish.activity().search.connections == Count{3});
}

TEST_CASE("a series of exports in one folder: what does not change tells who is who") {
  // A layout without addresses, then one with them; a name that changed; a job that changed.
  const Folder folder{{"Connections.csv", of(connections_header,
                                             "Zoe,Brandt,https://www.linkedin.com/in/zoe,,New,CEO,01 Mar 2026\n"
                                             "Bo,Li-Smith,https://www.linkedin.com/in/bo,,,,02 Mar 2026\n"
                                             "Ana,Paz,https://www.linkedin.com/in/ana-1,,,,03 Mar 2026\n"
                                             "Ana,Paz,https://www.linkedin.com/in/ana-2,,,,03 Mar 2026\n")},
                      {"Connections (1).csv",
                       "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                       "Zoe,Brandt,,Old,Clerk,01 Mar 2026\nAna,Paz,,,,03 Mar 2026\nAna,Paz,,,,03 Mar 2026\n"},
                      {"Connections (2).csv", of(connections_header,
                                                 "Bo,Li,https://www.linkedin.com/in/bo,,,,02 Mar 2026\n"
                                                 "Zoe,Brandt,https://www.linkedin.com/in/zoe,,Old,,1-Mar-26\n")},
                      {"Connections (3).csv", "Name,Connected On\nZoe Brandt,\"3/1/26, 9:41 AM\"\n"}};
  CHECK(folder.activity().search.connections == Count{4});

  const std::string_view with = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,FOLDER\n";
  const std::string_view without = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,FOLDER\n";
  const Folder messages{
      {"messages.csv", of(with,
                          "1,Ana P,https://www.linkedin.com/in/ana,,,2026-03-02 10:00:00 UTC,ARCHIVE\n"
                          "1,Ana P,https://www.linkedin.com/in/ana,,,2026-03-02 10:00:30 UTC,ARCHIVE\n")},
      {"messages 2.csv", of(without, "1,t,Ana Paz,https://www.linkedin.com/in/ana,,2026-03-02 10:00:00 UTC,INBOX\n")}};
  CHECK(messages.activity().relationships.messages_sent == Count{2});
  CHECK(messages.read().report.files.at(1).left_out + messages.read().report.files.at(0).left_out == 1);

  const Folder rest{
      {"Registration.csv", registration},
      {"Shares.csv", "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,https://x/1,edited since\n"},
      {"Shares (1).csv", "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,https://x/1,hello\n"},
      {"Endorsement_Received_Info.csv",
       "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
       "2025/08/08 16:02:04 UTC,CRM,Bo,Li-Smith,www.linkedin.com/in/bo,ACCEPTED\n"},
      {"Endorsement_Received_Info (1).csv",
       "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
       "2025/08/08 16:02:04 UTC,CRM,Bo,Li,www.linkedin.com/in/bo,PENDING\n"}};
  CHECK(rest.activity().content.posts == Count{1});
  CHECK(rest.activity().profile.endorsements_received == Count{1});
}

TEST_CASE("of two exports, one who hid their profile since may be one that the other names") {
  const std::string_view then = "A,B,https://x/in/a,,,,01 Mar 2026\nC,D,https://x/in/c,,,,01 Mar 2026\n";
  const auto connections = [&](std::string_view now) {
    return Folder{{"Connections.csv", of(connections_header, now)},
                  {"Connections (1).csv", of(connections_header, then)}}
        .activity()
        .search.connections;
  };
  CHECK(connections("A,B,https://x/in/a,,,,01 Mar 2026\n,,,,,,01 Mar 2026\n") == between(2, 3));
  CHECK(connections("A,B,https://x/in/a,,,,01 Mar 2026\nC,D,https://x/in/c,,,,01 Mar 2026\n,,,,,,01 Mar 2026\n") ==
        Count{3});
  CHECK(connections("A,B,https://x/in/a,,,,01 Mar 2026\nC,D,https://x/in/c,,,,01 Mar 2026\n,,,,,,02 Mar 2026\n") ==
        Count{3});
  CHECK(connections(",,,,,,01 Mar 2026\n,,,,,,01 Mar 2026\n,,,,,,01 Mar 2026\n") == between(3, 5));
}

TEST_CASE("a row that is refused in two copies may be one event, and two in one file are two") {
  const auto connections = [](std::string_view now, std::string_view then) {
    return Folder{{"Connections.csv", of(one_connection, now)}, {"Connections (1).csv", of(one_connection, then)}}
        .activity()
        .search.connections;
  };
  const std::string_view soon = "C,D,,,,,soon\n", two = "C,D,,,,,soon\nC,D,,,,,soon\n";
  CHECK(connections(soon, "") == between(1, 2));
  CHECK(connections(soon, soon) == between(1, 2));
  CHECK(connections(soon, "C,D,,,Acme,CEO,soon\n") == between(1, 2));  // what changes does not tell them apart
  CHECK(connections(soon, two) == between(1, 3));
  CHECK(connections(two, soon) == between(1, 3));
  CHECK(connections(soon, "C,E,,,,,soon\n") == between(1, 3));
  CHECK(connections(",,,,,,soon\n", ",,,,,,soon\n") == between(1, 3));  // nobody knows who they are
  CHECK(connections(of(soon, of(one_connection, soon)), soon) == between(1, 2));
  const std::string_view stray = "C,D,,,\"Acme,CEO,01 Mar 2026\nE,F,,,Borea\",CTO,01 Mar 2026\n";
  CHECK(connections(stray, stray) == between(1, 3));
  const Folder folder{{"Connections.csv", of(one_connection, soon)}, {"Connections (1).csv", of(one_connection, soon)}};
  for (const auto& file : folder.read().report.files) CHECK(file.refused == 1);
}

TEST_CASE("of several profiles only what all of them show is known, for which is the newest nobody tells") {
  const std::string_view profile = "First Name,Last Name,Headline,Summary,Industry,Geo Location,Websites\n";
  const std::string_view positions = "Company Name,Title,Finished On\n";
  const auto read = [&](Folder::Files files) { return Folder{files}.read(); };
  const auto then_and_now = read({{"Connections.csv", one_connection},
                                  {"Profile.csv", of(profile, "A,B,Seller,,Software,Oslo,\n")},
                                  {"Profile (1).csv", of(profile, "A,B,Seller,I sell,Software,Oslo,[x]\n")},
                                  {"Positions.csv", of(positions, "Acme,Seller,\n")},
                                  {"Positions (1).csv", of(positions, "Acme,Seller,Mar 2025\n")},
                                  {"Education.csv", "School Name\n"},
                                  {"Education (1).csv", "School Name\nS\n"},
                                  {"Skills.csv", "Name\nA\nB\nC\n"},
                                  {"Skills (1).csv", "Name\nD\nE\nF\n"}});
  const Checklist& list = then_and_now.profile;
  CHECK(list.headline == Count{1});
  CHECK(list.location_and_industry == Count{1});
  CHECK(list.about == unknown);
  CHECK(list.featured_or_website == unknown);
  CHECK(list.experience == Count{1});
  CHECK(list.current_position == unknown);
  CHECK(list.education == unknown);
  CHECK(list.five_skills == Count{0});
  CHECK(noted(then_and_now.report,
              "Positions.csv is there 2 times and says different things: what not all of them show is unknown"));
  CHECK_FALSE(noted(then_and_now.report, "Skills.csv is there"));

  const std::string same = of(profile, "A,B,Seller,I sell,,,\n"), at_work = of(positions, "Acme,Seller,\n");
  const auto copies = read({{"Profile.csv", same},
                            {"Profile (1).csv", same},
                            {"Positions.csv", at_work + at_work},
                            {"Skills.csv", "Name\nA\nB\nC\nName\nA\nB\nC\nD\nE\n"}});
  CHECK(copies.profile.about == Count{1});
  CHECK(copies.profile.location_and_industry == Count{0});
  CHECK(copies.profile.current_position == Count{1});
  CHECK(copies.profile.five_skills == unknown);

  // One of them cannot be read, or not to its end, or a quote swallows a row.
  for (const std::string_view bad : {"", "x\n", "Company Name,Title,Finished On\nAcme,\"Seller,\n",
                                     "Company Name,Title,Finished On\nA,B,\nC,\"D,Mar 2025\nE\"F,G,\n"}) {
    const auto beside = read({{"Profile.csv", same}, {"Positions.csv", at_work}, {"Positions (1).csv", bad}});
    CHECK(beside.profile.experience == unknown);
    CHECK(read({{"Profile.csv", same}, {"Positions.csv", bad}}).profile.experience == unknown);
  }
}

TEST_CASE("a text about oneself in a file of its own is that of the newest profile where all have one") {
  const std::string_view profile = "First Name,Last Name,Headline,Summary\nA,B,Seller,\n";
  const std::string_view text = "Profile Summary\nI sell\n", none = "Profile Summary\n";
  const auto about = [](Folder::Files files) { return Folder{files}.read().profile.about; };
  CHECK(about({{"Profile.csv", profile}, {"Profile Summary.csv", text}}) == Count{1});
  CHECK(about({{"Profile.csv", profile}, {"Profile Summary.csv", none}}) == Count{0});
  CHECK(about({{"Profile.csv", profile}, {"Profile Summary.csv", ""}}) == unknown);
  CHECK(about({{"Profile.csv", profile}, {"Profile (1).csv", profile}, {"Profile Summary.csv", text}}) == unknown);
  CHECK(about({{"Profile.csv", profile}, {"Profile Summary.csv", text}, {"Profile Summary (1).csv", none}}) == unknown);
}

TEST_CASE("a row that does not count takes no other's place among copies") {
  const std::string_view messages =
      "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE,FOLDER,CONTENT,IS MESSAGE DRAFT\n"
      "1,Ana,https://x/in/ana,2026-03-02 10:00:05 UTC,INBOX,a,Yes\n"
      "1,Ana,https://x/in/ana,2026-03-02 10:00:30 UTC,INBOX,a,No\n";
  const std::string_view endorsements =
      "Endorsement Date,Skill Name,Endorsement Status\n"
      "2025/08/08 16:02:04 UTC,CRM,PENDING\n2025/08/08 16:02:04 UTC,CRM,ACCEPTED\n";
  const std::string_view recommendations =
      "Creation Date,First Name,Last Name,Status\n"
      "\"1/29/26, 2:37 PM\",A,B,HIDDEN\n\"1/29/26, 2:37 PM\",A,B,VISIBLE\n";
  const Folder folder{{"messages.csv", messages},
                      {"messages (1).csv", messages},
                      {"Endorsement_Received_Info.csv", endorsements},
                      {"Endorsement_Received_Info (1).csv", endorsements},
                      {"Recommendations_Received.csv", recommendations},
                      {"Recommendations_Received (1).csv", recommendations}};
  const Activity activity = folder.activity();
  CHECK(activity.relationships.messages_sent == Count{1});
  CHECK(activity.profile.endorsements_received == Count{1});
  CHECK(activity.relationships.recommendations_received == Count{1});
}

TEST_CASE("of several exports without names nobody knows who is on target, or who accepted") {
  const linkedin::Options goals{.on_target = {{"director"}}, .latest = {}};
  const std::string_view one = "Position,Connected On\nDirector,01 Mar 2026\nClerk,02 Mar 2026\n";
  const Folder folder{{"Connections.csv", one},
                      {"Connections (1).csv", one},
                      {"Invitations.csv", "To,Sent At,Direction\nA B,\"2/27/26, 2:37 PM\",OUTGOING\n"}};
  const Activity activity = folder.activity(goals);
  CHECK(activity.search.new_connections == Count{2});
  CHECK(activity.search.new_on_target == between(0, 4));
  CHECK(activity.relationships.invitations_accepted == between(0, 1));
}

TEST_CASE("exports that were put one behind the other in one file count once") {
  const std::string notes = "Notes:\n\"When exporting your connection data, you may notice\"\n\n";
  const std::string now =
      notes + of(connections_header, "A,B,https://x/in/a,,,,01 Mar 2026\nC,D,https://x/in/c,,,,02 Mar 2026\n");
  const std::string then =
      notes + "First Name,Last Name,Email Address,Company,Position,Connected On\nA,B,,,,01 Mar 2026\nbad\n";
  const Folder folder{{"Registration.csv", registration},
                      {"Shares.csv", shares},
                      {"Connections.csv", now + then},
                      {"Comments.csv",
                       "Date,Link,Message\n2026-03-01 11:00:00,https://x/1,a\n2026-02-01 11:00:00,https://x/2,b\n"
                       "Date,Link,Message\n2026-02-01 11:00:00,https://x/2,b\n"}};
  const auto data = folder.read();
  CHECK(data.activity(Day{"2026-03-02"}).search.connections == between(2, 3));
  CHECK(data.report.refusals.at(0).line == 12);
  CHECK(data.activity(Day{"2026-03-02"}).content.comments_given == Count{2});
  CHECK(noted(data.report, "Connections.csv holds 2 exports, one behind the other"));
  // In any case, if they are alike; one in another case is seen where it is read as a row.
  const auto connections = [](const std::string& file) {
    return Folder{{"Connections.csv", file}, {"Shares.csv", shares}}.activity().search.connections;
  };
  CHECK(connections("connected on\n01 Mar 2026\nconnected on\n01 Mar 2026\n") == Count{1});
  CHECK(connections("connected on\n01 Mar 2026\nCONNECTED On\n01 Mar 2026\n") == unknown);
  const std::string posts = "DATE,SHARELINK,SHARECOMMENTARY\n2026-03-01 10:00:00,https://x/1,hello\n";
  const auto posts_of = [](const std::string& file) {
    return Folder{{"Shares.csv", file}, {"Connections.csv", one_connection}}.activity().content.posts;
  };
  // Swallowed by a quote.
  const std::string own = "Connected On,Position\n01 Mar 2026,a\n";
  CHECK(connections(own + "02 Mar 2026,\"b\n" + own + "03 Mar 2026,c\"\n") == unknown);
  CHECK(connections(own + "\"02 Mar 2026,b\n03 Mar 2026,c\",d\n") == between(1, 3));
  CHECK(connections(own + "\"" + own + "02 Mar 2026,b\n03 Mar 2026,c\",d\n") == unknown);
  CHECK(posts_of(posts + posts) == Count{1});
  CHECK(posts_of(posts + "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,https://x/1,hello\n") == unknown);
}

}  // namespace tidied_test
