// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef HISTORY_WORDS_HPP
#define HISTORY_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"{score}, {weeks} {weeks|week|weeks} to {day}.", "{score}, {weeks} {weeks|semana|semanas} hasta el {day}."},
    {"These are LinkedIn's own numbers, noted by hand.", "Son los números de LinkedIn, anotados a mano."},
    {"The best week, to {day}: {points} points", "La mejor semana, hasta el {day}: {points} puntos"},
    {"The worst week, to {day}: {points} points", "La peor semana, hasta el {day}: {points} puntos"},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"{score}, {weeks} {weeks|week|weeks} to {day}.", "{score}, {weeks} {weeks|Woche|Wochen} bis {day}."},
    {"These are LinkedIn's own numbers, noted by hand.", "Das sind LinkedIns eigene Zahlen, von Hand notiert."},
    {"The best week, to {day}: {points} points", "Die beste Woche, bis {day}: {points} Punkte"},
    {"The worst week, to {day}: {points} points", "Die schlechteste Woche, bis {day}: {points} Punkte"},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
