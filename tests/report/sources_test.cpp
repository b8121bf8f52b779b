// SPDX-License-Identifier: MIT
#include "ssi/report/sources.hpp"

#include <iterator>
#include <string>

#include "ssi/linkedin/read_sources.hpp"
#include "support.hpp"

using namespace ssi;
using linkedin::Files;
using linkedin::MemberData;

namespace sources_test {
namespace {
constexpr Day today{"2026-07-04"};

MemberData member() {
  auto skills = read_sources(Files{"in/my-export", {{"Skills.csv", "Name\nSelling\n"}}});
  auto book = read_sources(Files{"in/F.csv", {{"F.csv", "Date,New followers\n7/2/2026,3\n7/3/2026,0\n7/4/2026,4\n"}}});
  REQUIRE(skills.sources.size() == 1);
  REQUIRE(book.sources.size() == 1);
  return MemberData{{skills.sources[0], book.sources[0]}};
}
}  // namespace

TEST_CASE("each source is told, then which count is from where, then what would tell more") {
  std::string out;
  report::terminal(std::back_inserter(out), member(), today, Window{}, {.width = 100});
  const std::size_t first = out.find("in/my-export, taken for a basic archive: "),
                    second = out.find("in/F.csv, taken for a workbook of creator analytics: "),
                    from = out.find("Where each count comes from\n"),
                    followers = out.find("  new_followers            at least 7      F.csv\n"),
                    more = out.find("What would tell more\n  filtered_searches, ");
  CHECK(first < second);
  CHECK(second < from);
  CHECK(from < followers);
  CHECK(followers < more);
  CHECK(more != out.npos);
  CHECK(out.find("one of 365 days, taken on or") != out.npos);

  // Of one source nobody asks which.
  out.clear();
  report::terminal(std::back_inserter(out), MemberData{{member().sources()[0]}}, today, Window{});
  CHECK(out.find("Which count") == out.npos);
}

TEST_CASE("a page names the source of each note where there are several") {
  const auto lines = report::lines_of(member(), today, Window{});
  REQUIRE(!lines.empty());
  CHECK(lines.front().words.starts_with("in/my-export: "));
  CHECK(lines.back().words.starts_with("second_degree_views, "));
}

TEST_CASE("members of JSON: the first reading, the others, the tellers of each count, what is wanted") {
  std::string out;
  report::json_members(std::back_inserter(out), member(), today, Window{});
  CHECK(out.starts_with("\"reading\": {\n  \"archive_kind\": \"basic\""));
  CHECK(out.find("\"also\": [\n{\"source\": \"in/F.csv\", \"reading\": {\n  \"archive_kind\": \"workbook\"") !=
        out.npos);
  CHECK(out.find("\"new_followers\": [\"in/F.csv\"]") != out.npos);
  CHECK(out.find("\"help_given\": []") != out.npos);
  CHECK(out.find("\"wanted\": [\n    \"filtered_searches, ") != out.npos);
  out.clear();
  report::json_members(std::back_inserter(out), MemberData{}, today, Window{});
  CHECK(out.find("\"also\": []") != out.npos);
}

}  // namespace sources_test
