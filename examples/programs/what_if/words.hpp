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
    {"in all, with the weeks that they may fill, to where ratios stay: {points}",
     "en total, con las semanas que puedan llenar, hasta donde las proporciones siguen igual: {points}"},
    {"at least, counts being unknown", "como mínimo, porque faltan datos"},
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
    {"in all, with the weeks that they may fill, to where ratios stay: {points}",
     "insgesamt, samt Wochen, die sie füllen können, bis dahin, wo Quoten gleich bleiben: {points}"},
    {"at least, counts being unknown", "mindestens, da Angaben fehlen"},
    {"what is added to an unknown count is all that is known of it; NAME=N sets it",
     "von einer unbekannten Zahl ist nur bekannt, was dazukommt; NAME=N legt sie fest"},
    {"On the side", "Nebenwirkungen"},
    {"No point changes.", "Kein Punkt ändert sich."},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
