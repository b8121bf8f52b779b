// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef OUTCOMES_WORDS_HPP
#define OUTCOMES_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"Weekly results to {day}, beside the points of each week's activity",
     "Resultados semanales hasta el {day}, junto a los puntos de la actividad de cada semana"},
    {"of all signals known in every week", "de todas las señales conocidas en cada semana"},
    {"- no signal is known in every week", "- ninguna señal se conoce en todas las semanas"},
    {"Cannot tell: no signal is known in every week.",
     "No se puede saber: ninguna señal se conoce en todas las semanas."},
    {"Cannot tell: most weeks' activity was alike.", "No se puede saber: la actividad fue igual casi siempre."},
    {"Cannot tell: most weeks' outcome was alike.", "No se puede saber: los resultados fueron iguales casi siempre."},
    {"Cannot tell yet: of {results} {results|week|weeks} with a result, activity is known in {weeks}, and ten are needed.",
     "Aún no se puede saber: de {results} {results|semana|semanas} con resultado, la actividad se conoce en {weeks}, y hacen falta diez."},
    {"weeks later", "semanas de desfase"},
    {"weeks later: {lag};", "con {lag} {lag|semana|semanas} de desfase:"},
    {"* results clearly went along with it, or against it where there is a minus; else there is no clear link",
     "* los resultados fueron claramente a la par, o al revés si hay un menos; sin asterisco no hay relación clara"},
    {"? cannot tell: ten weeks are needed", "? no se puede saber: hacen falta diez semanas"},
    {"? cannot tell: most weeks' activity was alike", "? no se puede saber: la actividad fue igual casi siempre"},
    {"? cannot tell: most weeks' outcome was alike", "? no se puede saber: los resultados fueron iguales casi siempre"},
    {"correlation, not effect: 1 is all along, 0 no link, −1 all against",
     "correlación, no efecto: 1 es siempre a la par, 0 sin relación, −1 siempre al revés"},
    {"the sum of", "la suma de"},
    {"left out, as not known in every week", "fuera, pues no se conocen en cada semana"},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"Weekly results to {day}, beside the points of each week's activity",
     "Wöchentliche Ergebnisse bis {day}, neben den Punkten der Aktivität jeder Woche"},
    {"of all signals known in every week", "alle jede Woche bekannten Signale"},
    {"- no signal is known in every week", "- kein Signal ist in jeder Woche bekannt"},
    {"Cannot tell: no signal is known in every week.", "Nicht zu sagen: Kein Signal ist in jeder Woche bekannt."},
    {"Cannot tell: most weeks' activity was alike.", "Nicht zu sagen: Die Aktivität war fast jede Woche gleich."},
    {"Cannot tell: most weeks' outcome was alike.", "Nicht zu sagen: Das Ergebnis war fast jede Woche gleich."},
    {"Cannot tell yet: of {results} {results|week|weeks} with a result, activity is known in {weeks}, and ten are needed.",
     "Noch nicht zu sagen: Von {results} {results|Woche|Wochen} mit Ergebnis ist die Aktivität in {weeks} bekannt, nötig sind zehn."},
    {"weeks later", "Wochen später"},
    {"weeks later: {lag};", "{lag} {lag|Woche|Wochen} später:"},
    {"* results clearly went along with it, or against it where there is a minus; else there is no clear link",
     "* die Ergebnisse gingen klar mit, oder dagegen, wo ein Minus steht; sonst kein klarer Zusammenhang"},
    {"? cannot tell: ten weeks are needed", "? nicht zu sagen: nötig sind zehn Wochen"},
    {"? cannot tell: most weeks' activity was alike", "? nicht zu sagen: die Aktivität war fast jede Woche gleich"},
    {"? cannot tell: most weeks' outcome was alike", "? nicht zu sagen: das Ergebnis war fast jede Woche gleich"},
    {"correlation, not effect: 1 is all along, 0 no link, −1 all against",
     "Korrelation, keine Wirkung: 1 heißt ganz mit, 0 kein Zusammenhang, −1 ganz dagegen"},
    {"the sum of", "die Summe aus"},
    {"left out, as not known in every week", "ausgelassen, da nicht für jede Woche bekannt"},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
