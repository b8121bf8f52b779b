// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef MEASURES_WORDS_HPP
#define MEASURES_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"Worth {points} points once every week of the window is like those since.",
     "Valdrá {points} puntos cuando toda la ventana sea como las semanas de después."},
    {"In the score so far: {points} points.", "En la puntuación hasta ahora: {points} puntos."},
    {"known weeks before / since", "semanas conocidas antes / después"},
    {"shift of a week (Hodges-Lehmann)", "cambio por semana (Hodges-Lehmann)"},
    {"p (rank sum, AR(1) effective size)", "p (suma de rangos, tamaño efectivo AR(1))"},
    {"lag-1 autocorrelation", "autocorrelación de orden 1"},
    {"effective weeks", "semanas efectivas"},
    {"p (permutation, drawn), weeks taken for independent", "p (permutaciones al azar), semanas independientes"},
    {"p (permutation, exact), weeks taken for independent", "p (permutaciones, exacta), semanas independientes"},
    {"dates before that shifted as much / all", "fechas anteriores con un cambio igual / todas"},
    {"shift against a year before", "cambio frente a un año antes"},
    {"p against a year before, one-sided", "p frente a un año antes, de una cola"},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"Worth {points} points once every week of the window is like those since.",
     "{points} Punkte wert, sobald alle Wochen des Zeitraums so sind wie die seitdem."},
    {"In the score so far: {points} points.", "Bisher im Score: {points} Punkte."},
    {"known weeks before / since", "bekannte Wochen davor / danach"},
    {"shift of a week (Hodges-Lehmann)", "Verschiebung pro Woche (Hodges-Lehmann)"},
    {"p (rank sum, AR(1) effective size)", "p (Rangsumme, effektiver Umfang AR(1))"},
    {"lag-1 autocorrelation", "Autokorrelation 1. Ordnung"},
    {"effective weeks", "effektive Wochen"},
    {"p (permutation, drawn), weeks taken for independent", "p (Permutation, gezogen), Wochen als unabhängig"},
    {"p (permutation, exact), weeks taken for independent", "p (Permutation, exakt), Wochen als unabhängig"},
    {"dates before that shifted as much / all", "Tage davor mit gleicher Verschiebung / alle"},
    {"shift against a year before", "Verschiebung gegenüber dem Vorjahr"},
    {"p against a year before, one-sided", "p gegenüber dem Vorjahr, einseitig"},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
