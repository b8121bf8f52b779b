// SPDX-License-Identifier: MIT
#include "ssi/core/text.hpp"

#include <sstream>
#include <string>
#include <string_view>

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
