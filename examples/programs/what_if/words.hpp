// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef WHAT_IF_WORDS_HPP
#define WHAT_IF_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"signal", "señal"},
    {"before", "antes"},
    {"after", "después"},
    {"unknown", "?"},
    {"Total", "Total"},
    {"Estimate", "Estimación"},
    {"now", "ahora"},
    {"then", "entonces"},
    {"in all: {points}", "en total: {points}"},
    {"in all: {points}, the most if it fills new weeks and ratios stay as they are",
     "en total: {points}; lo máximo, si llena semanas nuevas y las proporciones siguen igual"},
    {"at least: not every count is known", "como mínimo, porque faltan datos"},
    {"what is added to an unknown count is all that is known of it; NAME=N sets it",
     "de un dato que falta solo se conoce lo que se le suma; NOMBRE=N lo fija"},
    {"On the side", "Efectos secundarios"},
    {"No point changes.", "Ningún punto cambia."},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"signal", "Signal"},
    {"before", "vorher"},
    {"after", "nachher"},
    {"unknown", "?"},
    {"Total", "Gesamt"},
    {"Estimate", "Schätzung"},
    {"now", "jetzt"},
    {"then", "dann"},
    {"in all: {points}", "insgesamt: {points}"},
    {"in all: {points}, the most if it fills new weeks and ratios stay as they are",
     "insgesamt: {points}; am meisten, wenn es neue Wochen füllt und die Quoten bleiben"},
    {"at least: not every count is known", "mindestens, da Angaben fehlen"},
    {"what is added to an unknown count is all that is known of it; NAME=N sets it",
     "von einer unbekannten Zahl ist nur bekannt, was dazukommt; NAME=N legt sie fest"},
    {"On the side", "Nebenwirkungen"},
    {"No point changes.", "Kein Punkt ändert sich."},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
