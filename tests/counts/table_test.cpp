// Tables of counts, and of members.
// SPDX-License-Identifier: MIT
#include "ssi/counts/members.hpp"

#include "support.hpp"

using namespace ssi;

namespace {

auto bytes_of(std::string_view text) {
  return [text, at = std::size_t{0}]() mutable {
    return at < text.size() ? static_cast<int>(static_cast<unsigned char>(text[at++])) : -1;
  };
}
auto records_of(std::string_view text) {
  return Records{bytes_of(text)};
}

}  // namespace

TEST_CASE("records end where lines end, outside of quotes") {
  auto records = records_of("name,posts\r\n\"Ana\nMaria\",3\n\nBo,\xFF");
  std::string record;
  CHECK((records.next(record) && record == "name,posts" && records.line() == 1));
  CHECK((records.next(record) && record == "\"Ana\nMaria\",3" && records.line() == 2));
  CHECK((records.next(record) && record.empty() && records.line() == 4));
  CHECK((records.next(record) && record == "Bo,\xFF" && records.line() == 5));
  CHECK(!records.next(record));
  CHECK(records.problem().empty());
  CHECK(!records_of("").next(record));
}

TEST_CASE("a byte order mark in front is no part of the first record, elsewhere it is") {
  auto records = records_of("\xEF\xBB\xBF\"posts\"\n\xEF\xBB\xBFx\n");
  std::string record;
  CHECK((records.next(record) && record == "\"posts\""));
  CHECK((records.next(record) && record == "\xEF\xBB\xBFx"));
  CHECK((records_of("\xEF\xBB").next(record) && record == "\xEF\xBB"));
}

TEST_CASE("a quote that is left open is a problem of its line") {
  std::string record;
  auto open = records_of("a\n\"b\nc\n");
  CHECK(open.next(record));
  CHECK(!open.next(record));
  CHECK((open.line() == 2 && open.problem() == Text{"a quote is opened and never closed"}));
  const std::string long_one = '"' + std::string(2'000'000, '\n');
  auto endless = records_of(long_one);
  CHECK(!endless.next(record));
  CHECK((endless.line() == 1 && endless.problem() == Text{"longer than a megabyte: is a quote left open?"}));
  const std::string just(std::size_t{1} << 20, 'x');
  CHECK(records_of(just).next(record));
  CHECK(record == just);
}

TEST_CASE("fields are parted outside of quotes") {
  CHECK(fields_of("Ana,\"3,5\",4", ',') == std::vector<std::string_view>{"Ana", "\"3,5\"", "4"});
  CHECK(fields_of("a\tb,c", '\t') == std::vector<std::string_view>{"a", "b,c"});
  CHECK(fields_of("", ',').size() == 1);
  CHECK(fields_of(",", ',').size() == 2);
  BOTH(bare("  \"posts\" ") == "posts");
  BOTH(bare("\"") == "\"");
  BOTH(bare("").empty());
}

TEST_CASE("a field is a count, nothing, or none") {
  CHECK(count_of(" \"24\"") == Count{24});
  for (const char* text : {"", "  ", "NULL", "null", "\\N", "\"\""}) CHECK(count_of(text) == unknown);
  CHECK(count_of("99999999999999999999") == Count{Count::largest});
  CHECK(count_of("8..10") == between(8, 10));
  CHECK(count_of("\"14..\"") == at_least(14));
  CHECK(count_of("..3 ") == at_most(3));
  CHECK(count_of("8..8") == Count{8});
  CHECK(count_of("unknown") == unknown);
  for (const char* text : {"many", "-3", "3.5", "3 4", "99999999999999999999x", "10..8", "..", "8..x"})
    CHECK_MESSAGE(!count_of(text), text);
}

TEST_CASE("columns are counts by their names, in any order") {
  const CountColumns<Activity> columns{fields_of("articles,name,\"posts\",note", ',')};
  CHECK((columns.size() == 4 && columns.any() && columns.twice().empty()));
  CHECK((columns.is_count(0) && !columns.is_count(1) && columns.is_count(2) && !columns.is_count(3)));
  CHECK(columns.missing().size() == 26);
  CHECK(columns.missing()[0] == Text{"profile_sections"});
  Activity activity{.content = {.articles = 9, .shares_given = 7}};
  CHECK(columns.read(fields_of(",Ana,8..10,", ','), activity).empty());
  CHECK(activity.content.posts == between(8, 10));
  CHECK(activity.content.articles == unknown);
  CHECK(activity.content.shares_given == Count{7});
  // The first that is wrong in the order of the columns; counts have an order of their own.
  CHECK(columns.read(fields_of("x,Ana,10..8,", ','), activity) == "articles: \"x\" is no count");
  // Cut at a character.
  const std::string a(39, 'a');
  for (const std::string_view cut : {"b|c", "|é", "\xC3|\xC3", "é|"}) {
    const std::string kept = (cut == "é|" ? a.substr(1) : a) + std::string{cut.substr(0, cut.find('|'))};
    const std::string line = kept + std::string{cut.substr(cut.find('|') + 1)} + ",Ana,,";
    CHECK(columns.read(fields_of(line, ','), activity) == "articles: \"" + kept + "\" is no count");
  }
  CHECK(columns.read(fields_of("1,Ana,10..8,", ','), activity) == "posts: \"10..8\" is no count");
  CHECK((activity.content.posts == unknown && activity.content.articles == Count{1}));
  CHECK(columns.read(fields_of("1,2", ','), activity) == "2 fields for 4 columns");
  CHECK(CountColumns<Activity>{fields_of("posts,x,posts", ',')}.twice() == Text{"posts"});
  CHECK(!CountColumns<Activity>{fields_of("post", ',')}.any());
  CHECK(columns.read(fields_of("1", ','), activity) == "1 field for 4 columns");
  CHECK(CountColumns<Activity>{fields_of("posts", ',')}.read(fields_of("1,2", ','), activity) ==
        "2 fields for 1 column");
}

TEST_CASE("a column that is a count mistyped is asked about, and no other") {
  const auto asked = [](std::string_view header) {
    const auto names = fields_of(header, ',');
    return mistyped(CountColumns<Activity>{names}, names);
  };
  CHECK(asked("name,id,team,city,email,posts,note").empty());
  CHECK(asked("post") == std::vector<std::string>{"the column \"post\" is no count; did you mean posts?"});
  CHECK(asked("name,\"artcles\",conections").size() == 2);
  CHECK(asked("name,\"artcles\",conections")[0] == "the column \"artcles\" is no count; did you mean articles?");
  // What has a column is not meant.
  CHECK(asked("posts,post").empty());
}

TEST_CASE("members of a table, their columns named in the first line") {
  const auto text_of = [](std::string_view text) {
    std::string out;
    const auto problem = read_members<Activity>(bytes_of(text), [&](const TableMember<Activity>& member) {
      out += std::to_string(member.line) + ' ' + std::string{member.name} + ' ' +
             std::to_string(member.activity.content.posts.value_or(999)) + '\n';
    });
    return out + (problem.none() ? "" : std::to_string(problem.line) + ": " + problem.text);
  };
  CHECK(text_of("\xEF\xBB\xBFname,team,posts\n\"Ana, B\",x,3\n\nBo,y,\n") == "2 Ana, B 3\n4 Bo 999\n");
  CHECK(text_of("posts,name\n1..2,Ana\n3..3,Bo\n") == "2 Ana 999\n3 Bo 3\n");
  CHECK(text_of("posts;articles\n3;1\n") == "2 line 2 3\n");
  CHECK(text_of("name\tposts\na,b;c\t7\n") == "2 a,b;c 7\n");
  CHECK(text_of("") == "0: is empty");
  CHECK(text_of("posts\n\n") == "0: names no member");
  CHECK(text_of("name,team\nAna,3\n") == "1: no column has the name of a count");
  CHECK(text_of("name,post,articles\nAna,3,1\n") == "1: the column \"post\" is no count; did you mean posts?");
  CHECK(text_of("name,posts\nAna,3\nBo\n") == "2 Ana 3\n3: 1 field for 2 columns");
  CHECK(text_of("name,posts\nAna, \"many\"\n") == "2: posts: \"many\" is no count");
  CHECK(text_of("name,posts\nAna,3\n\"Bo\n") == "2 Ana 3\n3: a quote is opened and never closed");
}
