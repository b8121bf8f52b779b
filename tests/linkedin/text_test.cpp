// The floors below the files: encodings, CSV, dates, comments, words.
// SPDX-License-Identifier: MIT
#include <vector>

#include "linkedin/folder.hpp"

using namespace ssi::linkedin;
using ssi::Day;

namespace {

template <class Reader>
std::vector<Record> all(Reader reader) {
  std::vector<Record> records;
  for (Record record; reader.next(record);) records.push_back(record);
  return records;
}
std::vector<std::vector<std::string>> fields(std::string_view text, char separator = ',') {
  std::vector<std::vector<std::string>> rows;
  for (const Record& record : all(CsvReader{text, separator})) rows.push_back(record.fields);
  return rows;
}
using Table = std::vector<std::vector<std::string>>;

bool is(std::string_view text, int year, int month, int day, int second = 0) {
  return parse_moment(text) == Moment{Day{{year, month, day}}, second};
}

}  // namespace

TEST_CASE("encodings: UTF-8 with and without a mark, UTF-16 with surrogates and without their halves") {
  CHECK(to_utf8("a\xC3\xB1o") == "año");
  CHECK(to_utf8("\xEF\xBB\xBFx") == "x");
  using namespace std::string_literals;
  CHECK(to_utf8("\xFF\xFE\"\0a\0\xF1\0\xAC\x20\x3D\xD8\x00\xDE"s) == "\"añ€😀");
  CHECK(to_utf8("\xFF\xFE\x3D\xD8x\0"s) == "\xEF\xBF\xBDx");
  CHECK(to_utf8("\xFF\xFE\x00\xDEx\0y"s) == "\xEF\xBF\xBDx");
  CHECK(to_utf8("") == "");
  CHECK(to_utf8("\xFE\xFF\0\"\0a\0\xF1\x20\xAC\xD8\x3D\xDE\x00"s) == "\"añ€😀");
  CHECK(to_utf8("D\0a\0t\0e\0"s) == "Date");
  CHECK(to_utf8("\0D\0a\0t\0e"s) == "Date");
  CHECK(to_utf8("D\0at"s) == "D\0at"s);
}

TEST_CASE("CSV: quotes, separators, line ends, the last row") {
  CHECK(fields("a,b\nc,d") == Table{{"a", "b"}, {"c", "d"}});
  CHECK(fields("a,b\r\nc,\r\n") == Table{{"a", "b"}, {"c", ""}});
  CHECK(fields("a\rb\r") == Table{{"a"}, {"b"}});
  CHECK(fields("\n\r\n\na\n\n") == Table{{"a"}});
  CHECK(fields("\"a,1\",\"say \"\"hi\"\"\",\"x\ny\"\n") == Table{{"a,1", "say \"hi\"", "x\ny"}});
  CHECK(fields("a \"quoted\" word,b\n") == Table{{"a \"quoted\" word", "b"}});
  CHECK(fields("\"a\"tail,b") == Table{{"atail", "b"}});
  CHECK(fields("a\tb,c\n", '\t') == Table{{"a", "b,c"}});
  CHECK(fields(",,\n") == Table{{"", "", ""}});
  CHECK(fields("").empty());
  CHECK(fields(std::string_view{"a\0b,c", 5}) == Table{{std::string{"a\0b", 3}, "c"}});
}

TEST_CASE("CSV: lines are counted through quoted line breaks, and an unclosed quote is known") {
  const auto records = all(CsvReader{"h\n\"x\ny\nz\"\nlast\n"});
  REQUIRE(records.size() == 3);
  CHECK(records[1].line == 2);
  CHECK(records[2].line == 5);
  CHECK(records[2].closed);
  const auto open = all(CsvReader{"a\n\"never\nclosed\n"});
  REQUIRE(open.size() == 2);
  CHECK_FALSE(open[1].closed);
}

TEST_CASE("every shape of a date that the files hold") {
  CHECK(is("08 Feb 2026", 2026, 2, 8));
  CHECK(is("4-Jun-24", 2024, 6, 4));
  CHECK(is("04-Jun-24", 2024, 6, 4));
  CHECK(is("2024-06-17 09:50:45", 2024, 6, 17, 35445));
  CHECK(is("2025-06-01 14:03:22 UTC", 2025, 6, 1, 50602));
  CHECK(is("2024-01-05 10:11 UTC", 2024, 1, 5, 36660));
  CHECK(is("2024/02/01 15:02:55 UTC", 2024, 2, 1, 54175));
  CHECK(is("1/29/26, 2:37 PM", 2026, 1, 29, 52620));
  CHECK(is("07/21/09, 12:11 PM", 2009, 7, 21, 43860));
  CHECK(is("1/1/20, 12:00 AM", 2020, 1, 1, 0));
  CHECK(is("Sat Sep 05 08:12:14 UTC 2026", 2026, 9, 5, 29534));
  CHECK(is("2026-06-27", 2026, 6, 27));
}

TEST_CASE("what is nearly a date is none") {
  for (const char* text : {"",
                           "2026",
                           "Feb 2026",
                           "2026-13-01 00:00:00",
                           "2026-02-30 00:00:00",
                           "2026-02-01 24:00:00",
                           "2026-02-01 10:60:00",
                           "2026-02-01T10:00:00",
                           "2026/02-01 10:00:00 UTC",
                           "31 Feb 2026",
                           "08 Fevx 2026",
                           "8 Februar. 2026.",
                           "02/09/2026 14:37",
                           "13/13/2026",
                           "02/09-2026",
                           "02/09/20261",
                           "1/13/26, 25:37",
                           "1/29/26, 13:37 PM",
                           "1/29/26, 0:37 PM",
                           "1/2/26, 2:37",
                           "1/2/26 2:37 PM",
                           "Xxx Sep 05 08:12:14 UTC 2026",
                           "Sat Sep 05 08:12:14 CET 2026",
                           "2024-06-17 09:50:45 extra",
                           "20240617",
                           "-1-Jun-24",
                           "2026年9月",
                           "26年9月14日",
                           "2026年13月14日",
                           "2026年9月31日",
                           "2026年9月14日14:37",
                           "2026月9年14日",
                           "4-Jun-202"})
    CHECK_MESSAGE(!parse_moment(text), std::string{text});
  CHECK(parse_moment(std::string(100'000, '1')) == std::nullopt);
}

TEST_CASE("dates as spreadsheets write them in the languages of LinkedIn's interface") {
  for (const char* text :
       {"15 Feb 2026",      "15-feb-26",          "15-FEB-2026",        "15-févr.-26",     "15-FÉVR-26",  "15 fev 2026",
        "15. Feb 2026",     "15 febrero 2026",    "15.фев.2026",        "15-lut-26",       "15/şub/2026", "15-Φεβ-26",
        "15-feb-26 8:15",   "15 Feb. 2026",       "2026/2/15",          "2026-2-15 8:15",  "15/02/2026",  "2/15/26",
        "15.02.2026 10:11", "2/15/2026 10:11:12", "2/15/2026, 2:37 PM", "15/02/26 2:37 pm"})
    CHECK_MESSAGE(parse_moment(text).value_or(Moment{}).day == Day{"2026-02-15"}, std::string{text});
  CHECK(is("12 Ene 2026", 2026, 1, 12));
  CHECK(is("20-dic-25", 2025, 12, 20));
  CHECK(is("06 Ago 2025", 2025, 8, 6));
  CHECK(is("07 Abr 2025", 2025, 4, 7));
  CHECK(is("01-Mär-26", 2026, 3, 1));
  CHECK(is("2/1/2026, 2:37 PM", 2026, 2, 1, 52620));
  CHECK(is("02/02/2026 14:37", 2026, 2, 2, 52620));
  CHECK(is("2026年9月14日", 2026, 9, 14));
  CHECK(is("2026年09月04日 14:37", 2026, 9, 4, 52620));
  CHECK(is("2026년 9월 14일", 2026, 9, 14));
  CHECK(is("2026년9월14일 8:15:21", 2026, 9, 14, 29721));
}

TEST_CASE("two numbers and a year are a date where the order is known") {
  CHECK(order_of("22/06/2021 10:11") == DateOrder::day_first);
  CHECK(order_of("06/22/2021 10:11") == DateOrder::month_first);
  CHECK(order_of("06/12/2021") == std::nullopt);
  CHECK(order_of("22/22/2021") == std::nullopt);
  CHECK(order_of("2021-06-22") == std::nullopt);
  CHECK(needs_order("02/09/2026"));
  CHECK(needs_order("02-09-26 8:15"));
  CHECK_FALSE(needs_order("02/02/2026"));
  CHECK_FALSE(needs_order("1/2/26, 2:37 PM"));
  CHECK_FALSE(needs_order("soon"));
  CHECK(parse_moment("02/09/2026", DateOrder::day_first)->day == Day{"2026-09-02"});
  CHECK(parse_moment("02/09/2026", DateOrder::month_first)->day == Day{"2026-02-09"});
  // A date that shows its own order is not turned.
  CHECK(parse_moment("22/06/2021", DateOrder::month_first)->day == Day{"2021-06-22"});
}

TEST_CASE("comments of all dialects: unquoted lines, doubled quotes, backslashes, no date, quoted throughout") {
  const auto records =
      all(CommentsReader{"Date,Link,Message\r\n"
                         "2024-02-25 18:03:34,https://x/1,two\r\nlines, unquoted\r\n"
                         "2024-02-24 18:03:34,https://x/2,\"said \"\"so\"\", twice\"\r\n"
                         "2025-02-23 18:03:34,https://x/3,\"said \\\"so\\\"\nand more\"\n"
                         ",https://x/4,no date\n"
                         "2025-02-22 18:03:34,https://x/5,\n"
                         "\"2026-02-21 18:03:34\",\"https://x/6\",\"all \"\"quoted\"\"\nhere\"\n"
                         "2026-02-20 18:03:34,https://x/7,last"});
  REQUIRE(records.size() == 8);
  CHECK(records[0].fields == std::vector<std::string>{"Date", "Link", "Message"});
  CHECK(records[1].fields == std::vector<std::string>{"2024-02-25 18:03:34", "https://x/1", "two\r\nlines, unquoted"});
  CHECK(records[2].fields[2] == "said \"so\", twice");
  CHECK(records[3].fields[2] == "said \"so\"\nand more");
  CHECK(records[4].fields == std::vector<std::string>{"", "https://x/4", "no date"});
  CHECK(records[5].fields[2] == "");
  CHECK(records[6].fields == std::vector<std::string>{"2026-02-21 18:03:34", "https://x/6", "all \"quoted\"\nhere"});
  CHECK(records[7].fields[2] == "last");
  CHECK(records[7].line == 11);
}

TEST_CASE("comments: any end of a line, and dates as spreadsheets write them") {
  const auto count = [](std::string_view text) { return all(CommentsReader{text}).size(); };
  CHECK(count("Date,Link,Message\r2026-03-01 8:15:21,https://x/1,a\r2026-03-01 11:15:21,https://x/2,b\r") == 3);
  // One line feed inside of a message does not make one line of all the others.
  CHECK(count("Date,Link,Message\r2026-03-01 8:15:21,https://x/1,a\nb\r2026-03-01 11:15:21,https://x/2,b\r") == 3);
  CHECK(count("Date,Link,Message\n2026-03-01 8:15:21,https://x/1,a\r\n2026-03-01 11:15:21,https://x/2,b\r\n") == 3);
  for (const char* date : {"2026-03-01 8:15:21", "3/29/2026 16:05", "29.03.26 16:05", "29-mar-26", "2026/3/1",
                           "1 Mar 2026", "\"1/29/26, 2:37 PM\"", "29-févr-26 8:15"})
    CHECK_MESSAGE(
        count("Date,Link,Message\n2026-03-08 08:15:21,https://x/1,a\n" + std::string{date} + ",https://x/2,b\n") == 3,
        date);
  for (const char* words : {"seen", "at 5 pm", "12", "3/4 of it", "see 2026-03-01 8:15:21", "1/2/3/4/5 and so on", ""})
    CHECK_MESSAGE(
        count("Date,Link,Message\n2026-03-08 08:15:21,https://x/1,a\n" + std::string{words} + ", https://x/2,b\n") == 2,
        words);
  const auto records = all(
      CommentsReader{"Date,Link,Message\r\n2026-03-08 08:15:21,https://x/1,a\r\n\r\n3/29/2026 16:05,https://x/2,b"});
  CHECK(records.at(2).fields.at(0) == "3/29/2026 16:05");
  CHECK(records.at(2).line == 4);
}

TEST_CASE("commentary: LinkedIn's line breaks, and nothing but them") {
  CHECK(commentary("line1\"\n\"\"\n\"line2") == "line1\n\nline2");
  CHECK(commentary("line1\"\r\n\"line2") == "line1\nline2");
  CHECK(commentary("he said \"no\"\nand left") == "he said \"no\"\nand left");
  CHECK(commentary("") == "");
}

TEST_CASE("posts are told by the time in their ids") {
  CHECK(post_time("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7433837142630400000") ==
        7433837142630400000 >> 22);
  CHECK(post_time("urn:li:groupPost:6037093-6984179347227252524") == 6984179347227252524 >> 22);
  CHECK(
      post_time(
          "urn%3Ali%3Aactivity%3A7165823346188009011?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7165823346188009011%2C7166141209862296843%29") ==
      7165823346188009011 >> 22);
  CHECK(post_time("https://example.com/12345") == std::nullopt);
  CHECK(post_time("urn:li:share:0000000000000000000") == std::nullopt);
  OwnPosts own;
  own.add("urn:li:share:7433837142630400000");
  own.sort();
  const auto link = [](std::int64_t offset_ms) {
    return "urn:li:activity:" + std::to_string(((7433837142630400000 >> 22) + offset_ms) << 22);
  };
  CHECK(own.contain(link(0)));
  CHECK(own.contain(link(2000)));
  CHECK(own.contain(link(-2000)));
  CHECK_FALSE(own.contain(link(2001)));
  CHECK_FALSE(own.contain(link(-2001)));
  CHECK_FALSE(own.contain("https://example.com"));
}

TEST_CASE("goal words are whole words, in any case, accents included") {
  const GoalWords words{{"director", "Head of Sales", " distribución\r", ""}};
  CHECK(words.in("Sales DIRECTOR, EMEA"));
  CHECK(words.in("director"));
  CHECK_FALSE(words.in("Directorate"));
  CHECK_FALSE(words.in("codirector"));
  CHECK(words.in("interim head of sales (EU)"));
  CHECK(words.in("DISTRIBUCIÓN SA"));
  CHECK_FALSE(words.in(""));
  CHECK_FALSE(GoalWords{{}}.in("anything"));
}

TEST_CASE("profiles by address and by name") {
  CHECK(profile_slug("https://www.linkedin.com/in/zo%C3%AB-brandt/") == "zoë-brandt");
  CHECK(profile_slug("www.linkedin.com/in/Ana-Ruiz?x=1") == "ana-ruiz");
  CHECK(profile_slug("https://example.com/ana") == "");
  CHECK(profile_slug("/in/100%") == "100%");
  CHECK(full_name(" Bo Li ", "") == "bo li");
  CHECK(full_name("Bo", "LI") == "bo li");
}

TEST_CASE("files are recognised by name") {
  CHECK(key_of("Connections.csv") == "connections");
  CHECK(key_of("Shares_730155021.csv") == "shares");
  CHECK(key_of("Shares_730155021_1.csv") == "shares");
  CHECK(key_of("Connections (1).csv") == "connections");
  CHECK(key_of("Endorsement Received Info.CSV") == "endorsementreceivedinfo");
  CHECK(key_of("Receipts_v2.csv") == "receiptsv2");
  CHECK(key_of("guide_messages.csv") == "guidemessages");
  CHECK(key_of("notes.txt") == "");
  CHECK(key_of("csv") == "");
  CHECK(key_of("(1).csv") == "(1)");
  CHECK(key_of(" copy.csv") == "copy");
}

TEST_CASE("copies of Finder, Windows, browsers and Drive are recognised, in English, German and Spanish") {
  for (const char* name : {"Reactions 2.csv",           "Reactions copy.csv",         "Reactions copy 2.csv",
                           "Reactions Kopie.csv",       "Reactions Kopie 3.csv",      "Reactions copia.csv",
                           "Reactions copia 2.csv",     "Reactions - Copy.csv",       "Reactions - Copy (2).csv",
                           "Reactions - Kopie.csv",     "Reactions - Kopie (2).csv",  "Reactions - copia.csv",
                           "Reactions - copia (3).csv", "Reactions(1).csv",           "Reactions (1).csv",
                           "Copy of Reactions.csv",     "Kopie von Reactions.csv",    "Copia de Reactions.csv",
                           "Reactions_730155021 2.csv", "REACTIONS - COPY - COPY.CSV"})
    CHECK_MESSAGE(key_of(name) == "reactions", name);
}

TEST_CASE("names that are near one that is read, and LinkedIn's own that only seem so") {
  const auto near = [](std::string_view name) { return near_source(name) ? near_source(name)->name : ""; };
  CHECK(near("Reactons.csv") == "Reactions.csv");
  CHECK(near("Shares backup.csv") == "Shares.csv");
  CHECK(near("my-comments.csv") == "Comments.csv");
  CHECK(near("Search.csv") == "SearchQueries.csv");
  CHECK(near("Vote.csv") == "Votes.csv");
  CHECK(near("Shares.csv.txt") == "Shares.csv");
  CHECK(near("Shares (1).xlsx") == "Shares.csv");
  for (const char* name : {"guide_messages.csv",
                           "coach_messages.csv",
                           "learning_coach_messages.csv",
                           "learning_role_play_messages.csv",
                           "LearningCoachMessages.csv",
                           "Notes.csv",
                           "Endorsement_Given_Info.csv",
                           "Contacts.csv",
                           "Company Follows.csv",
                           "Imported Contacts.csv",
                           "Learning.csv",
                           "Events.csv",
                           "Languages.csv",
                           "Publications.csv",
                           "Projects.csv",
                           "Honors.csv",
                           "Courses.csv",
                           "Volunteering.csv",
                           "Saved_Items.csv",
                           "SavedJobAlerts.csv",
                           "Ad_Targeting.csv",
                           "PhoneNumbers.csv",
                           "Receipts_v2.csv",
                           "Reviews.csv",
                           "Causes You Care About.csv",
                           "Logins.csv",
                           "Private_identity_asset.csv",
                           "Certifications.csv",
                           "Organizations.csv",
                           "Calendar.csv",
                           "TestScores.csv",
                           "notes.txt",
                           "photo.png",
                           "budget.csv"})
    CHECK_MESSAGE(near(name) == "", name);
}

TEST_CASE("every source is found by the name that LinkedIn gives it") {
  for (const Source& source : sources::all) CHECK(key_of(source.name) == source.key);
}
