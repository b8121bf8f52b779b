// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef SCORECARD_WORDS_HPP
#define SCORECARD_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"Read: {files} {files|file|files}, {used} {used|row|rows} used, {refused} refused (--read).",
     "Leído: {files} {files|fichero|ficheros}, {used} {used|fila usada|filas usadas}, {refused} {refused|rechazada|rechazadas} (--read)."},
    {"More: --full, --json, --help; a plan: coach; a page: report.",
     "Más: --full, --json, --help; un plan: coach; una página: report."},
    {"Share of published targets (model {model}, version {version}); not LinkedIn's score.",
     "Parte de unas metas publicadas (modelo {model}, versión {version}); no es de LinkedIn."},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"Read: {files} {files|file|files}, {used} {used|row|rows} used, {refused} refused (--read).",
     "Gelesen: {files} {files|Datei|Dateien}, {used} {used|Zeile|Zeilen} genutzt, {refused} ungültig (--read)."},
    {"More: --full, --json, --help; a plan: coach; a page: report.",
     "Mehr: --full, --json, --help; ein Plan: coach; eine Seite: report."},
    {"Share of published targets (model {model}, version {version}); not LinkedIn's score.",
     "Anteil veröffentlichter Ziele (Modell {model}, Version {version}); nicht von LinkedIn."},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
