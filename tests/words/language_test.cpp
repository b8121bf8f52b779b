// A language is a table, and a table of one's own may stand in front of it.
// SPDX-License-Identifier: MIT
#include "ssi/words/language.hpp"

#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

TEST_CASE("a third language, and a table of one's own in front of the library's") {
  static constexpr Translation french_table[] = {{"Own posts", "Publications"}};
  static constexpr auto french = Language{"fr", french_table, {','}};
  BOTH(french("Own posts") == "Publications");
  BOTH(french("Own articles") == "Own articles");
  BOTH(french.has("Own posts") && !french.has("Own articles"));
  static constexpr Translation own_table[] = {{"Demos", "Demostraciones"}, {"Own posts", "Entradas"}};
  static constexpr auto own = Language{own_table, spanish};
  BOTH(own("Demos") == "Demostraciones");
  BOTH(own("Own posts") == "Entradas");
  BOTH(own("Own articles") == "Artículos propios");
  BOTH(own.code() == "es");
  BOTH(own(Points{2}, 1).view() == "2,0");
  BOTH(english(tests::micropoints(-1'234'567), 2).view() == "-1.23");
  BOTH(spanish(PerWeek{3}.phrase({})).text().view() == "3 por semana, 39 en 13 semanas");
  BOTH(english("#: #", {"a"}).view() == "a: #");
}
