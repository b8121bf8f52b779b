// SPDX-License-Identifier: MIT
#include "ssi/core/text.hpp"

#include <sstream>
#include <string>
#include <string_view>

#include "ssi/core/utf8.hpp"
#include "support.hpp"

using ssi::ShortText;
using ssi::Text;

TEST_CASE("a text views a literal and converts to the standard's view") {
  BOTH(Text{"posts"}.size() == 5);
  BOTH(Text{}.empty());
  BOTH(Text{"posts"} == Text{"posts"});
  BOTH(!(Text{"posts"} == Text{"post"}));
  BOTH(!(Text{"posts"} == Text{"pests"}));
  const std::string_view view = Text{"posts"};
  CHECK(view == "posts");
  CHECK(std::string{Text{"posts"}} == "posts");
  std::ostringstream out;
  out << Text{"año"} << ShortText{"!"};
  CHECK(out.str() == "año!");
}

TEST_CASE("a short text is made without allocation, and cut at its capacity") {
  BOTH(ShortText{"3 of "}.append(std::uint64_t{10}).view() == Text{"3 of 10"});
  BOTH(ShortText{}.append(std::uint64_t{0}).view() == Text{"0"});
  BOTH(ShortText{}.append(std::uint64_t{7}, 2).append('-').append(~std::uint64_t{0}).view() ==
       Text{"07-18446744073709551615"});
  ShortText full;
  for (int i = 0; i < 200; ++i) full.append('x');
  CHECK(full.size() == ShortText::capacity);
  CHECK(std::string_view{full.c_str()}.size() == ShortText::capacity);
}

TEST_CASE("strings of the standard library are texts, unless nobody keeps them") {
  const std::string owned = "posts";
  const std::string_view viewed = "posts";
  CHECK(Text{owned}.size() == 5);
  CHECK(Text{viewed} == "posts");
  CHECK(Text{"posts"} == owned);
  CHECK(owned == Text{"posts"});
  CHECK(viewed == Text{"posts"});
  static_assert(std::is_constructible_v<Text, const std::string&>);
  static_assert(std::is_constructible_v<Text, std::string_view>);
  static_assert(!std::is_constructible_v<Text, std::string>, "a temporary that owns its characters");
  static_assert(!std::is_constructible_v<Text, const std::string>);
}

TEST_CASE("a text that does not fit ends in an ellipsis, behind a whole character") {
  ShortText text;
  for (std::size_t i = 0; i < ShortText::capacity; ++i) text.append('a');
  CHECK(text.whole());
  CHECK(text.size() == ShortText::capacity);
  text.append('b');
  CHECK(!text.whole());
  CHECK(std::string_view{text.view()} == std::string(ShortText::capacity - 3, 'a') + "\xE2\x80\xA6");
  text.append("more");
  CHECK(text.size() == ShortText::capacity);
  // 78 characters of two bytes and a letter: the cut falls into one of them.
  ShortText letters{"a"};
  for (int i = 0; i < 100; ++i) letters.append("\xC3\xB1");
  std::string expected = "a";
  for (int i = 0; i < 77; ++i) expected += "\xC3\xB1";
  CHECK(std::string_view{letters.view()} == expected + "\xE2\x80\xA6");
}

TEST_CASE("UTF-8 is what RFC 3629 says") {
  using ssi::is_utf8;
  BOTH(is_utf8(""));
  BOTH(is_utf8("a\u00F1o \u6708 \U0001F600"));
  BOTH(is_utf8("\xED\x9F\xBF"));      // the last before the surrogates
  BOTH(is_utf8("\xF4\x8F\xBF\xBF"));  // U+10FFFF
  BOTH(!is_utf8("\xEF"));             // cut
  BOTH(!is_utf8("a\x80"));            // begins in the middle
  BOTH(!is_utf8("\xC0\xAF"));         // overlong, as are the next two
  BOTH(!is_utf8("\xE0\x9F\xBF"));
  BOTH(!is_utf8("\xF0\x8F\xBF\xBF"));
  BOTH(!is_utf8("\xED\xA0\x80"));      // a surrogate
  BOTH(!is_utf8("\xF4\x90\x80\x80"));  // above U+10FFFF
  BOTH(!is_utf8("\xFF"));
}
