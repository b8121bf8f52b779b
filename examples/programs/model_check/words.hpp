// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef MODEL_CHECK_WORDS_HPP
#define MODEL_CHECK_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"version {version}: {pillars} {pillars|pillar|pillars}, {signals} {signals|signal|signals}, {metrics} {metrics|metric|metrics}, {points} points over {weeks} {weeks|week|weeks}",
     "versión {version}: {pillars} {pillars|pilar|pilares}, {signals} {signals|señal|señales}, {metrics} {metrics|métrica|métricas}, {points} puntos en {weeks} {weeks|semana|semanas}"},
    {"give a file of a model, or --standard; see --help", "da un fichero de un modelo, o --standard; mira --help"},
    {"one file at a time: \"{file}\" and \"{other}\" were given",
     "los ficheros, de uno en uno: hay «{file}» y «{other}»"},
    {"one format at a time: {option} and {other} were given", "los formatos, de uno en uno: hay {option} y {other}"},
    // Of --help.
    {"is this model right, and what is it?", "¿es correcto este modelo, y cuál es?"},
    {"FILE is JSON (docs/model.schema.json) or, as NAME.csv, CSV.",
     "FICHERO es JSON (docs/model.schema.json) o, como NOMBRE.csv, CSV."},
    {"the standard model instead of a file: a start for a model of your own",
     "el modelo estándar en lugar de un fichero: un comienzo para un modelo propio"},
    {"the model as JSON", "el modelo como JSON"},
    {"the model as CSV, one line a signal", "el modelo como CSV, una línea por señal"},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"version {version}: {pillars} {pillars|pillar|pillars}, {signals} {signals|signal|signals}, {metrics} {metrics|metric|metrics}, {points} points over {weeks} {weeks|week|weeks}",
     "Version {version}: {pillars} {pillars|Säule|Säulen}, {signals} {signals|Signal|Signale}, {metrics} {metrics|Metrik|Metriken}, {points} Punkte über {weeks} {weeks|Woche|Wochen}"},
    {"give a file of a model, or --standard; see --help",
     "gib eine Datei eines Modells an, oder --standard; siehe --help"},
    {"one file at a time: \"{file}\" and \"{other}\" were given", "nur eine Datei: „{file}“ und „{other}“ stehen da"},
    {"one format at a time: {option} and {other} were given", "nur ein Format: {option} und {other} stehen da"},
    // Of --help.
    {"is this model right, and what is it?", "Ist dieses Modell richtig, und was ist es?"},
    {"FILE is JSON (docs/model.schema.json) or, as NAME.csv, CSV.",
     "DATEI ist JSON (docs/model.schema.json) oder, als NAME.csv, CSV."},
    {"the standard model instead of a file: a start for a model of your own",
     "das Standardmodell statt einer Datei: ein Anfang für ein eigenes Modell"},
    {"the model as JSON", "das Modell als JSON"},
    {"the model as CSV, one line a signal", "das Modell als CSV, eine Zeile je Signal"},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
