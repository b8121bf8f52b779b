// Text made comparable.
// SPDX-License-Identifier: MIT
#include "ssi/counts/letters.hpp"
#include "support.hpp"

TEST_CASE("small letters: ASCII and Latin-1, and nothing beside them") {
  CHECK(ssi::lower_case("Zoë BRANDT 7") == "zoë brandt 7");
  CHECK(ssi::lower_case("ÀÞ×ßZ") == "àþ×ßz");
  CHECK(ssi::lower_case("ΑΒ ДЖ [@`{") == "ΑΒ ДЖ [@`{");
  CHECK(ssi::lower_case("\x80\xC3") == "\x80\xC3");
  CHECK(ssi::lower_case("") == "");
}

TEST_CASE("blanks around a text go, those inside stay") {
  BOTH(ssi::trimmed(" \t new  posts \r\n") == "new  posts");
  BOTH(ssi::trimmed("posts") == "posts");
  BOTH(ssi::trimmed(" \r\n").empty());
  BOTH(ssi::trimmed("").empty());
}
