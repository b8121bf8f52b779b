// What the program says beside the library's sentences, in each language but English.
// SPDX-License-Identifier: MIT
#ifndef COACH_WORDS_HPP
#define COACH_WORDS_HPP

#include "../common/words.hpp"

namespace words {

inline constexpr ssi::Translation spanish_words[] = {
    {"{weeks} {weeks|week|weeks} to {day}", "{weeks} {weeks|semana|semanas} hasta el {day}"},
    {"in {weeks} {weeks|week|weeks}", "en {weeks} {weeks|semana|semanas}"},
    {"model \"{model}\", version {version}", "modelo «{model}», versión {version}"},
    {"LinkedIn has never published its formula; this is not its score.",
     "LinkedIn nunca ha publicado su fórmula; esta no es su puntuación."},
    {"On {day}, with nothing more done: {score}; of {earned} points earned, {points} will have aged out.",
     "El {day}, sin hacer nada más: {score}; de {earned} puntos conseguidos habrán caducado {points}."},
    {"Only the last {weeks} {weeks|week|weeks} before that day {weeks|counts|count}: begin on {day}.",
     "De las semanas antes de ese día solo {weeks|cuenta|cuentan} {weeks}: empieza el {day}."},
    {"{title}: --set NAME=N", "{title}: --set NOMBRE=N"},
    {"Nothing is left to earn.", "No queda nada por ganar."},
    {"Plan to {points}", "Plan para llegar a {points}"},
    {"Plan for {minutes} {minutes|minute|minutes}", "Plan para {minutes} {minutes|minuto|minutos}"},
    {"Towards the reference", "Hacia la referencia"},
    {"Plan for {hours} {hours|hour|hours} a week, in {weeks} {weeks|week|weeks}",
     "Plan para {hours} {hours|hora|horas} por semana, en {weeks} {weeks|semana|semanas}"},
    {"{hours} {hours|hour|hours} a week {hours|is|are} the average: week {week} takes {minutes} min.",
     "{hours} {hours|hora|horas} por semana {hours|es|son} la media: la semana {week} lleva {minutes} min."},
    {"The lower number is if nothing new is received, the higher if ratios stay as they are.",
     "El número menor es si no recibes nada nuevo; el mayor, si las proporciones siguen como están."},
    {"On the side, if nothing new is received", "Efectos secundarios, si no recibes nada nuevo"},
    {"Minutes and weekly limits are placeholders of ours; --costs FILE gives yours.",
     "Los minutos y límites semanales son supuestos nuestros; usa --costs FICHERO para poner los tuyos."},
};
inline constexpr auto spanish = ssi::Language{spanish_words, common::spanish};

inline constexpr ssi::Translation german_words[] = {
    {"{weeks} {weeks|week|weeks} to {day}", "{weeks} {weeks|Woche|Wochen} bis {day}"},
    {"in {weeks} {weeks|week|weeks}", "in {weeks} {weeks|Woche|Wochen}"},
    {"model \"{model}\", version {version}", "Modell „{model}“, Version {version}"},
    {"LinkedIn has never published its formula; this is not its score.",
     "LinkedIn hat seine Formel nie veröffentlicht; dies ist nicht sein Score."},
    {"On {day}, with nothing more done: {score}; of {earned} points earned, {points} will have aged out.",
     "Am {day}, wenn nichts mehr geschieht: {score}; von {earned} erreichten Punkten sind dann {points} verfallen."},
    {"Only the last {weeks} {weeks|week|weeks} before that day {weeks|counts|count}: begin on {day}.",
     "Vor diesem Tag {weeks|zählt|zählen} nur {weeks} {weeks|Woche|Wochen}: Beginne am {day}."},
    {"{title}: --set NAME=N", "{title}: --set NAME=N"},
    {"Nothing is left to earn.", "Es ist nichts mehr zu holen."},
    {"Plan to {points}", "Plan bis {points}"},
    {"Plan for {minutes} {minutes|minute|minutes}", "Plan für {minutes} {minutes|Minute|Minuten}"},
    {"Towards the reference", "Auf dem Weg zum Vergleichswert"},
    {"Plan for {hours} {hours|hour|hours} a week, in {weeks} {weeks|week|weeks}",
     "Plan für {hours} {hours|Stunde|Stunden} pro Woche, in {weeks} {weeks|Woche|Wochen}"},
    {"{hours} {hours|hour|hours} a week {hours|is|are} the average: week {week} takes {minutes} min.",
     "{hours} {hours|Stunde|Stunden} pro Woche {hours|ist|sind} der Durchschnitt: Woche {week} braucht {minutes} min."},
    {"The lower number is if nothing new is received, the higher if ratios stay as they are.",
     "Die niedrigere Zahl gilt, wenn nichts Neues zurückkommt, die höhere, wenn die Quoten bleiben."},
    {"On the side, if nothing new is received", "Nebenwirkungen, wenn nichts Neues zurückkommt"},
    {"Minutes and weekly limits are placeholders of ours; --costs FILE gives yours.",
     "Minuten und Wochengrenzen sind Annahmen von uns; --costs DATEI setzt deine ein."},
};
inline constexpr auto german = ssi::Language{german_words, common::german};

inline constexpr const ssi::Language* languages[] = {&spanish, &german};

}  // namespace words

#endif
