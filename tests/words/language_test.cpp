// A language is a table, and a table of one's own may stand in front of it.
// SPDX-License-Identifier: MIT
#include "ssi/words/language.hpp"

#include <string>

#include "ssi/words/day.hpp"
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

TEST_CASE("a day as people write it, in every month") {
  BOTH(in_words(Day{"2026-05-30"}).view() == "30 May 2026");
  BOTH(in_words(Day{"2026-09-01"}, spanish).view() == "1 sept 2026");
  const char* const english_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const char* const spanish_months[] = {"ene", "feb", "mar",  "abr", "may", "jun",
                                        "jul", "ago", "sept", "oct", "nov", "dic"};
  for (int month = 1; month <= 12; ++month) {
    const Day day{Day::Civil{2026, month, 2}};
    CHECK(std::string{in_words(day).view()} == std::string{"2 "} + english_months[month - 1] + " 2026");
    CHECK(std::string{in_words(day, spanish).view()} == std::string{"2 "} + spanish_months[month - 1] + " 2026");
  }
}
