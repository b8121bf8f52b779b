// A language is a table, and a table of one's own may stand in front of it.
// SPDX-License-Identifier: MIT
#include "ssi/words/language.hpp"

#include <string>

#include "ssi/words/day.hpp"
#include "ssi/words/german.hpp"
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
  BOTH(english(tests::micropoints(-1'234'567), 2).view() == "−1.23");
  BOTH(spanish(PerWeek{3}.phrase({})).view() == "3 por semana, 39 en 13 semanas");
  BOTH(english("{one}: {other}", {"a"}).view() == "a: {other}");
}

namespace {

// As in Polish: one, two to four, more; numbers that end in 12 to 14 are with more.
constexpr std::size_t polish_form(Text number) {
  if (number == Text{"1"}) return 0;
  if (number.empty()) return 2;
  const char last = number.end()[-1], before = number.size() > 1 ? number.end()[-2] : '0';
  return '2' <= last && last <= '4' && before != '1' ? 1 : 2;
}

}  // namespace

TEST_CASE("a language has its own order and its own forms") {
  static constexpr Translation table[] = {
      {"{weeks} {weeks|week|weeks} to {day}", "do {day}: {weeks} {weeks|tydzień|tygodnie|tygodni}"},
      {"new {count|follower|followers}", "{count|nowy obserwujący|nowych obserwujących}"}};
  static constexpr auto polish = Language{"pl", table, {',', polish_form}};
  static_assert(polish.same_places());
  const auto weeks = [](Text number) {
    return std::string{polish("{weeks} {weeks|week|weeks} to {day}", {number, "3 V"}).view()};
  };
  CHECK(weeks("1") == "do 3 V: 1 tydzień");
  CHECK(weeks("3") == "do 3 V: 3 tygodnie");
  CHECK(weeks("5") == "do 3 V: 5 tygodni");
  CHECK(weeks("13") == "do 3 V: 13 tygodni");
  CHECK(weeks("22") == "do 3 V: 22 tygodnie");
  // Of fewer forms the last goes with all others.
  CHECK(polish("new {count|follower|followers}", {"2"}).view() == "nowych obserwujących");
  CHECK(polish("new {count|follower|followers}", {""}).view() == "nowych obserwujących");
  CHECK(english("new {count|follower|followers}", {"1"}).view() == "new follower");
}

TEST_CASE("translations have the places of their original") {
  static_assert(english.same_places());
  // A table at a time: all of a language are more steps than clang 14 takes at once.
  static_assert(Language{"", detail::spanish_faults}.same_places());
  static_assert(Language{"", detail::spanish_readers}.same_places());
  static_assert(Language{"", detail::spanish_standard}.same_places());
  static_assert(Language{"", detail::spanish_variants}.same_places());
  static_assert(Language{"", detail::spanish_library}.same_places());
  static_assert(Language{"", detail::spanish_report}.same_places());
  static_assert(Language{"", detail::german_faults}.same_places());
  static_assert(Language{"", detail::german_readers}.same_places());
  static_assert(Language{"", detail::german_standard}.same_places());
  static_assert(Language{"", detail::german_variants}.same_places());
  static_assert(Language{"", detail::german_library}.same_places());
  static_assert(Language{"", detail::german_report}.same_places());
  CHECK((spanish.same_places() && german.same_places()));
  static_assert(Translation{"{a} of {b}", "{b}: {a}"}.same_places());
  static_assert(Translation{"{a} {a|x|y}", "{a} z"}.same_places() && Translation{"{a}", "{a} {a|x|y}"}.same_places());
  static_assert(Translation{"x", "y"}.same_places());
  static_assert(!Translation{"{a} of {b}", "{a}"}.same_places() && !Translation{"{a}", "{a} {b}"}.same_places());
  static_assert(!Translation{"{a} {a|x|y}", "{a|x|y}"}.same_places());
  static_assert(!Translation{"{a}", "{a} {b|x|y}"}.same_places());
}

TEST_CASE("a day as people write it, in every month") {
  BOTH(in_words(Day{"2026-05-30"}).view() == "30 May 2026");
  BOTH(in_words(Day{"2026-09-01"}, spanish).view() == "1 sept 2026");
  const char* const english_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const char* const spanish_months[] = {"ene", "feb", "mar",  "abr", "may", "jun",
                                        "jul", "ago", "sept", "oct", "nov", "dic"};
  const char* const german_months[] = {"Jan.", "Feb.", "März",  "Apr.", "Mai",  "Juni",
                                       "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."};
  for (int month = 1; month <= 12; ++month) {
    const Day day{Day::Civil{2026, month, 2}};
    CHECK(std::string{in_words(day).view()} == std::string{"2 "} + english_months[month - 1] + " 2026");
    CHECK(std::string{in_words(day, german).view()} == std::string{"2.\u00A0"} + german_months[month - 1] + " 2026");
    CHECK(std::string{in_words(day, spanish).view()} == std::string{"2 "} + spanish_months[month - 1] + " 2026");
  }
}
