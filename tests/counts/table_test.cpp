// Tables of counts.
#include "ssi/counts/table.hpp"

#include "support.hpp"

using namespace ssi;

namespace {

auto records_of(std::string_view text) {
  return Records{[text, at = std::size_t{0}]() mutable {
    return at < text.size() ? static_cast<int>(static_cast<unsigned char>(text[at++])) : -1;
  }};
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

TEST_CASE("a quote that is left open is a problem of its line") {
  std::string record;
  auto open = records_of("a\n\"b\nc\n");
  CHECK(open.next(record));
  CHECK(!open.next(record));
  CHECK(open.problem() == "line 2: a quote is opened and never closed");
  const std::string long_one = '"' + std::string(2'000'000, '\n');
  auto endless = records_of(long_one);
  CHECK(!endless.next(record));
  CHECK(endless.problem() == "line 1 is longer than a megabyte: is a quote left open?");
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
  for (const char* text : {"many", "-3", "3.5", "3 4", "99999999999999999999x", "unknown"}) CHECK(!count_of(text));
}
