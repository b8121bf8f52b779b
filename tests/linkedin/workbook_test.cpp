// The workbook of creator analytics, old and new, whole and damaged: days, posts, bounds, and what is said of the rest.
// SPDX-License-Identifier: MIT
#include <filesystem>
#include <iostream>

#include "linkedin/folder.hpp"
#include "ssi/linkedin/workbook/read.hpp"

namespace workbook_test {
namespace {

using namespace ssi;
using namespace ssi::linkedin;
using tests::noted;

const Day today{"2026-09-14"};
const Options options{.on_target = {}, .latest = today};

using Rows = std::vector<std::vector<std::string>>;

Workbook read(const std::vector<Sheet>& sheets, std::string_view file = {}) {
  auto book = read_workbook(sheets, options, file);
  tests::has_words(book.report);
  return book;
}
Workbook read(Rows rows, std::string_view file = {}) {
  return read(std::vector<Sheet>{{"Sheet1", std::move(rows)}}, file);
}
Count followers(const Workbook& book, Day day = today, Window window = {}) {
  return book.activity(day, window).profile.new_followers;
}
std::string refusals(const Workbook& book) {
  std::string text;
  for (const Refusal& refusal : book.report.refusals)
    text += refusal.file + ":" + std::to_string(refusal.line) + ": " + refusal.reason + "\n";
  return text;
}
// A week of days that show no order by themselves but follow one another.
Rows week(const std::vector<std::string>& header = {"Date", "New followers"}) {
  Rows rows{header};
  for (int i = 6; i <= 12; ++i) {
    rows.push_back({"9/" + std::to_string(i) + "/2026"});
    for (std::size_t column = 1; column < header.size(); ++column) rows.back().push_back(std::to_string(i));
  }
  return rows;
}
std::string post(std::string_view day) {  // an id of that day's noon
  const auto ms =
      (std::uint64_t{86400} * static_cast<std::uint64_t>(Day{Text{std::string{day}.c_str()}}.since_1970()) + 43200) *
      1000;
  return "https://www.linkedin.com/feed/update/urn:li:activity:" + std::to_string(ms << 22);
}
Rows single(const std::string& url, const std::string& day, const std::string& reactions, const std::string& comments,
            const std::string& all) {
  return {{"Post URL", url},        {"Post Date", day},    {}, {"Impressions", "1,893"}, {"Social engagements", all},
          {"Reactions", reactions}, {"Comments", comments}};
}

const std::filesystem::path samples = std::filesystem::path{SSI_SAMPLE_EXPORTS} / ".." / "samples";
std::vector<Sheet> sample(const std::string& prefix) {
  std::vector<Sheet> sheets;
  for (const char* name : {"DISCOVERY", "ENGAGEMENT", "TOP_POSTS", "FOLLOWERS", "DEMOGRAPHICS", "AUDIENCE_DEMOGRAPHICS",
                           "CONTENT_DEMOGRAPHICS"})
    if (auto bytes = read_file(samples / (prefix + "_" + name + ".csv")))
      sheets.push_back(sheet_of_csv(name, std::move(*bytes)));
  return sheets;
}

}  // namespace

TEST_CASE("the samples' sheets, old and new, hold what their page says") {
  for (const char* prefix : {"analytics", "analytics2026"}) {
    const auto sheets = sample(prefix);
    if (sheets.empty()) {
      std::cout << "SKIPPED the samples of workbooks: they are not beside the project\n";
      return;
    }
    const Workbook book = read(sheets, "Content_2026-06-17_2026-09-14_IlkaVestergren.xlsx");
    CHECK(refusals(book).empty());
    CHECK(book.report.notes.empty());
    CHECK(book.newest == today);
    CHECK(book.log.size() == 77);
    CHECK(followers(book) == at_least(77));
    CHECK(followers(book, today, {.weeks = 12}) == 74);
    CHECK(book.log.covers(NetworkEvent::new_follower, {Day{"2026-06-17"}, today}));
    CHECK_FALSE(book.log.covers(NetworkEvent::new_follower, Day{"2026-06-16"}));
    std::uint64_t sum = 0;
    for (const auto& [day, count] : book.engagements) sum += count;
    CHECK(sum == 526);
    CHECK(book.engagements.size() == 90);
    CHECK(book.posts.size() == 4);
    CHECK(book.bounds(today).content.posts == at_least(3));
    CHECK(book.bounds(today).content.posting_weeks == at_least(3));
    CHECK(book.bounds(today).content.reactions_received == unknown);  // a day of the window is not in it
    CHECK(
        book.wanted(today) ==
        "new_followers: 90 of the 91 days to 2026-09-14 are in a workbook; one of 365 days, taken on or after 2026-09-14, would have all of them");
    CHECK_FALSE(book.wanted(today, {.weeks = 12}));
  }
}

TEST_CASE("followers and engagements are found by what stands in a sheet") {
  CHECK(followers(read(week()), Day{"2026-09-12"}, {.weeks = 1}) == 63);
  CHECK(followers(read(week()), Day{"2026-09-12"}) == at_least(63));
  CHECK(followers(read(week()), Day{"2026-09-13"}, {.weeks = 1}) == at_least(57));
  const auto engaged = [](const Rows& rows) { return read(rows).engagements.size(); };
  CHECK(engaged(week({"Date", "Impressions", "Engagements"})) == 7);
  CHECK(engaged(week({"Datum", "Aufrufe", "Beteiligung"})) == 7);
  CHECK(engaged(week({"Fecha", "Interacciones"})) == 7);
  CHECK(followers(read(week({"Fecha", "Nuevos seguidores"}))) == at_least(63));
  CHECK(followers(read(week({"Date", "481", "New followers"}))) == at_least(63));
  CHECK(followers(read(week({"Date", "New followers", "Total followers"}))) == at_least(63));
  // A total of a day above makes followers of a word that nobody knows; in the 2026 form the number is a row below.
  Rows total = week({"Dato", "Nye"});
  total.insert(total.begin(), {{"Alle 9/12/2026:", "1486"}, {}});
  CHECK(followers(read(total)) == at_least(63));
  total = week({"Dato", "Nye"});
  total.insert(total.begin(), {{"Alle 9/12/2026"}, {"1,486"}});
  CHECK(followers(read(total)) == at_least(63));
  for (const auto& header : std::vector<std::vector<std::string>>{{"Dato", "Nye"},
                                                                  {"Date", "Impressions"},
                                                                  {"Date", "Unique views"},
                                                                  {"Date", "Organic followers", "Sponsored followers"},
                                                                  {"Date", "New followers", "Engagements"},
                                                                  {"Date", "a", "b", "c"}}) {
    const Workbook book = read(week(header));
    CHECK(followers(book) == unknown);
    CHECK(book.engagements.empty());
    CHECK(noted(book.report, "Sheet1 has days of something else than new followers and engagements: it is not read"));
  }
  const Workbook none = read(Rows{{"Top Demographics", "Value", "Percentage"}, {"Seniority", "Senior", "31%"}});
  CHECK(noted(none.report, "no sheet of creator analytics was found"));
  CHECK_FALSE(none.newest);
  CHECK(noted(read(std::vector<Sheet>{}).report, "no sheet of creator analytics was found"));
}

TEST_CASE("a count of a workbook is a number of any writer, or none") {
  using linkedin::detail::whole_number;
  for (const char* good : {"1316", "1,316", "1.316", "1 316", "'1316", "1316.0", "1316.00", "1'316", "1\u00A0316",
                           "1\u202F316", "1\u2019316", "1.316E3", "0001316"})
    CHECK_MESSAGE(whole_number(good) == 1316, good);
  CHECK(whole_number("0") == 0);
  CHECK(whole_number("0.0") == 0);
  CHECK(whole_number("0.000") == 0);
  CHECK(whole_number("1,000") == 1000);
  CHECK(whole_number("1,316,000") == 1316000);
  CHECK(whole_number("1.2345678E7") == 12345678);
  CHECK(whole_number("1.0E7") == 10000000);
  for (const char* bad :
       {"",          "'",  "x",    "-1",     "+1", "1.5",  "1.000", "1,31",    "1,3160", ",316", "1,316,00",
        "1.316,000", "1E", "1E99", "1.25E1", "1 ", "< 1%", "31%",   "1,316.5", "0x10",   "1e3"})
    CHECK_MESSAGE(!whole_number(bad), bad);
  CHECK(whole_number("999999999999999999") == std::uint64_t{1} << 50);
}

TEST_CASE("rows that cannot be read leave their day open") {
  Rows rows = week();
  rows[2][1] = "many";
  rows[3][1] = "";
  rows[4][0] = "soon";
  rows.push_back({});
  rows.push_back({"9/12/2026", "12"});
  rows.push_back({"9/15/2026", "12"});
  rows.push_back({"9/15/2002", "12"});
  const Workbook book = read(rows);
  CHECK(followers(book, Day{"2026-09-12"}, {.weeks = 1}) == at_least(6 + 10 + 11 + 12));
  CHECK_FALSE(book.log.covers(NetworkEvent::new_follower, Day{"2026-09-08"}));
  CHECK(refusals(book) ==
        "Sheet1:3: \"many\" is not a number of new followers\nSheet1:4: \"\" is not a number of new followers\n"
        "Sheet1:5: \"soon\" is not a date\nSheet1:11: the date \"9/15/2026\" is after 2026-09-14\n"
        "Sheet1:12: the date \"9/15/2002\" is before LinkedIn's first day, 2003-05-05\n");
  CHECK(book.report.files[0].used == 4);
  CHECK(book.report.files[0].refused == 5);
  CHECK(book.report.files[0].left_out == 1);
  // Unreadable rows before the first that can be read.
  rows = week();
  rows[1][0] = rows[2][0] = "x";
  CHECK(followers(read(rows)) == at_least(63 - 6 - 7));
  // Too many to be kept one by one.
  rows = week();
  rows[3][1] = "999,950";
  const Workbook many = read(rows);
  CHECK(refusals(many) ==
        "Sheet1:0: 12 new followers of 2026-09-12 are too many: no more than 1000000 are kept in all\n");
  CHECK(followers(many) == at_least(6 + 7 + 999'950 + 9 + 10 + 11));
}

TEST_CASE("the order of day and month is decided, or the date refused") {
  const auto first_day = [](Rows rows, std::string_view file = {}) {
    rows.insert(rows.begin(), {"Date", "New followers"});
    const Workbook book = read(std::move(rows), file);
    return book.log.empty() ? refusals(book) : std::string{book.log[0].day.text().c_str()};
  };
  CHECK(first_day({{"6/5/2026", "1"}, {"6/13/2026", "1"}}) == "2026-06-05");  // a day above 12
  CHECK(first_day({{"6/5/2026", "1"}, {"13/5/2026", "1"}}) == "2026-05-06");
  CHECK(first_day({{"6/5/2026", "1"}, {"6/6/2026", "1"}}) == "2026-06-05");  // days that follow
  CHECK(first_day({{"6/5/2026", "1"}, {"7/5/2026", "1"}}) == "2026-05-06");
  CHECK(first_day({{"7/5/2026", "1"}, {"6/5/2026", "1"}}) == "2026-05-06");  // newest first
  CHECK(first_day({{"2026-06-05", "1"}}) == "2026-06-05");
  CHECK(first_day({{"5 Jun 2026", "1"}}) == "2026-06-05");
  CHECK(first_day({{"Jun 5, 2026", "1"}}) == "2026-06-05");
  CHECK(first_day({{"6/6/2026", "1"}}) == "2026-06-06");
  // The range in the file's name.
  CHECK(first_day({{"6/5/2026", "1"}}, "Content_2026-06-05_2026-06-05_Ana.xlsx") == "2026-06-05");
  CHECK(first_day({{"6/5/2026", "1"}}, "AggregateAnalytics_Ana_2026-05-06_2026-05-06.xlsx") == "2026-05-06");
  CHECK(first_day({{"6/5/2026", "1"}, {"6/6/2026", "1"}}, "Content_2026-05-06_2026-06-06_Ana.xlsx") == "2026-06-05");
  const std::string open =
      "Sheet1:2: the date \"6/5/2026\" may be of two days: nothing in the workbook shows whether the day or the month is first\n";
  CHECK(first_day({{"6/5/2026", "1"}}) == open);
  CHECK(first_day({{"6/5/2026", "1"}}, "Content_2026-06-05_2026-06-06_Ana.xlsx") == open);
  CHECK(first_day({{"6/5/2026", "1"}}, "Content_2026-06-06_2026-06-05_Ana.xlsx") == open);
  // Both: what shows its own order is read.
  const Workbook both =
      read(Rows{{"Date", "New followers"}, {"6/5/2026", "1"}, {"6/13/2026", "1"}, {"14/6/2026", "1"}});
  CHECK(both.log.size() == 2);
  CHECK(noted(both.report, "some dates of the workbook have the day first, and some the month"));
  // Another sheet's date, and a post's beside its id.
  const Rows days{{"Date", "New followers"}, {"6/5/2026", "1"}};
  CHECK(read(std::vector<Sheet>{{"a", days}, {"b", {{"Overall Performance", "6/1/2026 - 6/30/2026"}}}}).log.size() ==
        1);
  CHECK(read(std::vector<Sheet>{{"a", days}, {"b", {{post("2026-05-06"), "6/5/2026", "3"}}}}).log[0].day ==
        Day{"2026-05-06"});
}

TEST_CASE("posts are those of two rankings, each once, and numbers that fill empty cells are none") {
  const Rows rows{
      {"Maximum of 50 posts available to include in this list"},
      {},
      {"Post URL", "Post Publish Date", "Engagements", "481", "Post URL", "Post Publish Date", "Impressions"},
      {post("2026-09-01"), "9/1/2026", "64", "481", post("2026-08-30"), "8/30/2026", "2,204"},
      {post("2026-08-30"), "8/30/2026", "41", "481", post("2026-09-01"), "9/1/2026", "1,893"},
      {"481", "481", "481", "481", post("2025-05-02"), "481", "58"},
      {"https://example.com", "9/1/2026", "1"}};
  const Workbook book = read(rows);
  CHECK(refusals(book).empty());
  CHECK(book.posts.size() == 3);
  CHECK(book.bounds(today).content.posts == at_least(2));
  CHECK(book.bounds(today).content.posting_weeks == at_least(2));
  CHECK(book.bounds(Day{"2026-08-31"}).content.posts == at_least(1));
  CHECK(book.bounds(Day{"2026-08-29"}).content.posts == unknown);
  CHECK_FALSE(book.newest);
  CHECK(refusals(read(Rows{{post("2026-09-01"), "soon", "1"}})) == "Sheet1:1: \"soon\" is not a date\n");
  CHECK(refusals(read(Rows{{post("2027-09-01"), "", "1"}})) == "Sheet1:1: its id is of 2027-09-01, and cannot be\n");
  // A number that fills empty cells is not a number of followers either.
  Rows filled = week();
  filled[3][1] = "481";
  const Workbook open = read(std::vector<Sheet>{{"posts", rows}, {"days", filled}});
  CHECK(followers(open) == at_least(63 - 8));
  CHECK(refusals(open) == "days:4: \"481\" is not a number of new followers\n");
}

TEST_CASE("a workbook of one post gives bounds, and only where nothing later is in it") {
  const Workbook share = read(single(post("2026-09-12"), "Sep 12, 2026", "47", "9", "64"));
  CHECK(refusals(share).empty());
  CHECK(share.bounds(today).content.reactions_received == at_least(47));
  CHECK(share.bounds(today).content.comments_received == at_least(9));
  CHECK(share.bounds(today).content.posts == at_least(1));
  CHECK(share.bounds(today - 1).content.reactions_received == unknown);  // some may be of today
  CHECK(share.bounds(today - 1).content.posts == at_least(1));
  CHECK(share.bounds(Day{"2026-12-12"}).content.reactions_received == unknown);  // some may be older than the window
  const Workbook other = read(single(post("2026-08-03"), "8/3/2026", "30.0", "6.0", "1,041.0"));
  const Workbook two = joined(share, other);
  CHECK(two.bounds(today).content.reactions_received == at_least(77));
  CHECK(two.bounds(today).content.comments_received == at_least(15));
  CHECK(joined(two, share).bounds(today).content.reactions_received == at_least(77));
  // The same post by its share's id, a little earlier than its activity's, from a list and taken later.
  const Workbook later = read_workbook({{"Sheet1", single(post("2026-08-03"), "", "33", "6", "")}},
                                       {.on_target = {}, .latest = today + 1});
  CHECK(joined(two, later).bounds(today + 1).content.reactions_received == at_least(80));
  CHECK(joined(later, two).bounds(today + 1).content.reactions_received == at_least(80));

  CHECK(refusals(read(single(post("2026-09-12"), "Sep 12, 2026", "60", "9", "64"))) ==
        "Sheet1:1: 60 reactions and 9 comments are more than all 64 social engagements\n");
  const Workbook german = read(Rows{{"URL", post("2026-09-12")}, {"Reaktionen", "47"}});
  CHECK(noted(german.report, "Sheet1 has no numbers of reactions and comments: its words are read in English only"));
  CHECK(german.bounds(today).content.reactions_received == unknown);
  CHECK(german.bounds(today).content.posts == at_least(1));
}

TEST_CASE("engagements bound what was received from above, where each day is there") {
  Rows days{{"Date", "Impressions", "Engagements"}};
  for (Day day = today - 90; day <= today; ++day) {
    const auto [year, month, number] = day.civil();
    days.push_back({std::to_string(month) + "/" + std::to_string(number) + "/" + std::to_string(year), "100", "6"});
  }
  const Workbook engaged = read(days);
  CHECK(engaged.bounds(today).content.reactions_received == at_most(546));
  CHECK(engaged.bounds(today).content.comments_received == at_most(546));
  CHECK(engaged.bounds(today - 1).content.reactions_received == unknown);
  CHECK(engaged.bounds(today - 1, {.weeks = 12}).content.reactions_received == at_most(504));
  const Workbook share = read(single(post("2026-09-12"), "Sep 12, 2026", "47", "9", "64"));
  const Workbook both = joined(engaged, share);
  CHECK(both.bounds(today).content.reactions_received == between(47, 537));
  CHECK(both.bounds(today).content.comments_received == between(9, 499));
  const Workbook more = read(single(post("2026-09-12"), "Sep 12, 2026", "540", "9", "640"));
  CHECK(joined(engaged, more).bounds(today).content.reactions_received == at_least(540));
  // Of a day in both the larger number.
  Rows raised{{"Date", "Impressions", "Engagements"}, {"9/13/2026", "100", "10"}, {"9/14/2026", "100", "2"}};
  CHECK(joined(engaged, read(raised)).bounds(today).content.reactions_received == at_most(550));
  CHECK(joined(read(raised), engaged).bounds(today).content.reactions_received == at_most(550));
}

TEST_CASE("workbooks of two ranges are one, and stand beside an export") {
  Rows early = week(), late{{"Date", "New followers"}, {"9/12/2026", "13"}, {"9/13/2026", "1"}, {"9/14/2026", "0"}};
  const Workbook book = joined(read(early), read(late));
  CHECK(book.log.covers(NetworkEvent::new_follower, {Day{"2026-09-06"}, today}));
  CHECK(followers(book, today, {.weeks = 1}) == 8 + 9 + 10 + 11 + 13 + 1);
  CHECK(book.newest == today);
  CHECK(book.report.files.size() == 2);
  Activity counted;
  counted.content.posts = 2;
  counted.content.reactions_received = at_least(10);
  Activity bounds;
  bounds.content.posts = at_least(3);
  bounds.content.reactions_received = between(5, 20);
  bounds.content.comments_received = at_most(7);
  counted = narrowed(counted, bounds);
  CHECK(counted.content.posts == 2);  // an export's own number stays
  CHECK(counted.content.reactions_received == between(10, 20));
  CHECK(counted.content.comments_received == at_most(7));
  CHECK_FALSE(book.wanted(today, {.weeks = 60}));
}

TEST_CASE("a sheet saved as CSV comes in any form") {
  for (const std::string text :
       {"Date,New followers\n9/13/2026,\"1,316\"\n", "Date;New followers\r\n9/13/2026;1,316\r\n",
        "\xEF\xBB\xBF"
        "Date\tNew followers\n\n9/13/2026\t1,316\n"}) {
    const Sheet sheet = sheet_of_csv("FOLLOWERS", text);
    CHECK(sheet.rows == Rows{{"Date", "New followers"}, {"9/13/2026", "1,316"}});
    CHECK(followers(read({sheet})) == at_least(1316));
  }
  CHECK(sheet_of_csv("a", "").rows.empty());
  CHECK_FALSE(linkedin::detail::range_of("Content_2026-06-17.xlsx"));
  CHECK(linkedin::detail::range_of("Content_2026-06-17_2026-09-14_A.xlsx") == Days{Day{"2026-06-17"}, today});
}

}  // namespace workbook_test
