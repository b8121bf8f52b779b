// Sentences made in English are found by their pattern, and said with the same names and numbers.
// SPDX-License-Identifier: MIT
#include "ssi/words/retold.hpp"

#include <string>

#include "ssi/words/german.hpp"
#include "ssi/words/spanish.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

std::string in(const Language& language, std::string_view sentence) {
  return retold(sentence, language).value_or("nothing");
}

}  // namespace

TEST_CASE("a sentence is said again with its names, numbers and days") {
  CHECK(in(spanish, "Votes.csv is empty") == "Votes.csv está vacío");
  CHECK(in(german, "Votes.csv is empty") == "Votes.csv ist leer");
  CHECK(in(english, "Votes.csv is empty") == "Votes.csv is empty");
  // A name may hold what stands in the pattern.
  CHECK(in(spanish, "a is empty.csv is empty") == "a is empty.csv está vacío");
  CHECK(in(spanish, "{file} is empty") == "{file} está vacío");
  CHECK(in(spanish, "the newest day that was read is 2026-06-27: of what was refused (1) something may be newer") ==
        "el último día leído es el 27 jun 2026: entre lo erróneo (1) puede haber algo posterior");
  CHECK(in(german, "the changelog knows what was done on the days 2026-06-16 to 2026-07-12") ==
        "das Änderungsprotokoll weiß, was an diesen Tagen geschah: 16.\u00A0Juni 2026 bis 12.\u00A0Juli 2026");
  CHECK(in(spanish, "\"soon\" is not a date") == "«soon» no es una fecha");
  CHECK(in(spanish, "profile_sections is 8 to 10: the export does not show photo") ==
        "profile_sections es 8 a 10: la exportación no muestra photo");
  CHECK(in(spanish, "8 to 10.csv is empty") == "8 to 10.csv está vacío");
  CHECK(in(spanish, "profile_sections is at least 8: the export does not show photo") ==
        "profile_sections es al menos 8: la exportación no muestra photo");
  CHECK(in(german, "profile_sections is at most 9: the export does not show photo") ==
        "profile_sections ist höchstens 9: der Export zeigt nicht photo");
  // A sentence in a sentence is said as well, or none is.
  CHECK(in(spanish, "page.html: it cannot be read") == "page.html: no se puede leer");
  CHECK(in(spanish, "page.html: nobody knows why") == "nothing");
}

TEST_CASE("in English a sentence is its own, with days as people write them") {
  CHECK(in(english, "the newest event is of 2026-06-27: what happened in the 3 days since is unknown") ==
        "the newest event is of 27 Jun 2026: what happened in the 3 days since is unknown");
  CHECK(in(english, "2026-06-27 has no value") == "27 Jun 2026 has no value");
  CHECK(in(english, "it is of 2026-06-27.") == "it is of 27 Jun 2026.");
  CHECK(in(english, "(2003 or 2026-06-27) 2026-06-28") == "(2003 or 27 Jun 2026) 28 Jun 2026");
  // What somebody wrote stays as it is, and so do names and what is no day.
  for (const char* text : {"\"2026-06-27 10:00\" is not a date", "\"on 2026-06-27 at 10\" is not a date",
                           "2026-06-27.csv is empty", "a/2026-06-27 is empty", "export-2026-06-27 is empty",
                           "it is 2026-06-270", "it is of 2026-13-27", "it is of 2026-06"})
    CHECK(in(english, text) == text);
  CHECK(in(english, "the date \"2026-06-27\" is after 2026-05-27") == "the date \"2026-06-27\" is after 27 May 2026");
}

TEST_CASE("faults of files are said in the reader's language, one in the other") {
  CHECK(in(spanish, "line 3: a string does not end") == "línea 3: un texto no termina");
  CHECK(in(german, "x.json is no JSON: line 3: a colon is missing") ==
        "x.json ist kein JSON: Zeile 3: es fehlt ein Doppelpunkt");
  CHECK(in(spanish, "pillars[1].signals[0].exponent: 7 is not 1 to 4") ==
        "pillars[1].signals[0].exponent: 7 no está entre 1 y 4");
  CHECK(in(german, "line 3, target: pace: it is missing") == "Zeile 3, target: pace: es fehlt");
  CHECK(in(spanish, "entry 3: parsed.top: 131 is no number; it is taken for unknown (2 times)") ==
        "entrada 3: parsed.top: 131 no es un número; se toma como sin dato (2 veces)");
}

TEST_CASE("one and several") {
  CHECK(in(spanish, "SKILLS has 1 page that was there before: it is read once") ==
        "SKILLS tiene 1 página que ya estaba: se lee una vez");
  CHECK(in(spanish, "SKILLS has 21 pages that were there before: they are read once") ==
        "SKILLS tiene 21 páginas que ya estaban: se leen una vez");
  CHECK(in(german, "a quote is opened here and closed 1 line below") ==
        "hier öffnet ein Anführungszeichen, das 1 Zeile weiter unten schließt");
  CHECK(in(german, "a quote is opened here and closed 2 lines below") ==
        "hier öffnet ein Anführungszeichen, das 2 Zeilen weiter unten schließt");
  // What decides on a form is a number.
  CHECK(in(spanish, "SKILLS has few pages that were there before: they are read once") == "nothing");
}

TEST_CASE("of several patterns that of the most letters, and none of hardly any") {
  static constexpr Translation table[] = {{"{a} to {b}", "{a} a {b}"},
                                          {"{a} was not found", "falta {a}"},
                                          {"the file {a} was not found", "falta el fichero {a}"},
                                          {"{a} and {a} are equal", "{a} es igual a {a}"},
                                          {"all of {a}{b} is there", "está {a}{b}"}};
  static constexpr auto language = Language{"es", table, {','}};
  CHECK(in(language, "the file x was not found") == "falta el fichero x");
  CHECK(in(language, "the folder x was not found") == "falta the folder x");
  CHECK(in(language, "walk to work") == "nothing");
  CHECK(in(language, "x and x are equal") == "x es igual a x");
  CHECK(in(language, "x and y are equal") == "nothing");
  CHECK(in(language, "all of xyz is there") == "está xyz");
  CHECK(in(language, "all of x is there") == "nothing");
  CHECK(in(language, "") == "nothing");
  // Too long for a search.
  CHECK(in(language, std::string(900, 'x') + " was not found") == "falta " + std::string(900, 'x'));
  CHECK(in(language, std::string(1000, 'x') + " was not found") == "nothing");
}

TEST_CASE("a name that holds a pattern's words hundreds of times takes no longer than others") {
  std::size_t told = 0, entries = 0;
  german.for_each([&](const Translation& entry) {
    if (entries++ % 16 != 0) return;
    std::string words;
    detail::for_each_piece(
        entry.english, [&](char c) { words += c; },
        [&](Text) {
          std::string name = "a";
          while (!words.empty() && name.size() + words.size() < 990) name += words;
          told += in(german, name) == "nothing" ? 0U : 1U;
          told += in(german, name + "x is empty") == "nothing" ? 0U : 1U;
          words.clear();
        });
  });
  CHECK(told > 0);
}
