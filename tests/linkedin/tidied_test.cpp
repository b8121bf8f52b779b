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
  // A field of several lines is none of that.
  CHECK(connections("A,\"B\nalias C, D, E, F, G, H, I\",,,,,01 Mar 2026\n") == Count{1});
  CHECK(connections("A,\"B, since 01 Mar 2026,\nalias C\",,,,,01 Mar 2026\n") == Count{1});
  CHECK(connections("A,B,,,,,01 Mar 2026\n\"C,D,,,,,01 Mar 2026\nE,F,,,,,01 Mar 2026\n") == unknown);
}

}  // namespace tidied_test
