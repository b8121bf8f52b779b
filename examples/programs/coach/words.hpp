// What the coach says beside the library's sentences: a table of its own in front of the library's.
// SPDX-License-Identifier: MIT
#ifndef COACH_WORDS_HPP
#define COACH_WORDS_HPP

#include "ssi/words/spanish.hpp"

namespace coach {

inline constexpr ssi::Translation own_words[] = {
    {"{weeks} {weeks|week|weeks} to {day}", "{weeks} {weeks|semana|semanas} hasta el {day}"},
    {"in {weeks} {weeks|week|weeks}", "en {weeks} {weeks|semana|semanas}"},
    {"model \"{model}\", version {version}", "modelo «{model}», versión {version}"},
    {"LinkedIn has never published its formula; this is not its score.",
     "LinkedIn nunca ha publicado su fórmula; esta no es su puntuación."},
    {"On {day}, with nothing more done: {score}; {points} points will have aged out of the window.",
     "El {day}, sin hacer nada más: {score}; {points} puntos habrán caducado."},
    {"Only the last {weeks} {weeks|week|weeks} before that day {weeks|counts|count}: begin on {day}.",
     "De las semanas antes de ese día solo {weeks|cuenta|cuentan} {weeks}: empieza el {day}."},
    {"{title}: --set NAME=N", "{title}: --set NOMBRE=N"},
    {"Nothing is left to earn.", "No queda nada por ganar."},
    {"Plan to {points}", "Plan para llegar a {points}"},
    {"Plan for {minutes} {minutes|minute|minutes}", "Plan para {minutes} {minutes|minuto|minutos}"},
    {"Towards the reference", "Hacia la referencia"},
    {"Plan for {hours} {hours|hour|hours} a week, in {weeks} {weeks|week|weeks}",
     "Plan para {hours} {hours|hora|horas} por semana, en {weeks} {weeks|semana|semanas}"},
    {"The lower number is if nothing new is received, the higher if ratios stay as they are.",
     "El número menor es si no recibes nada nuevo; el mayor, si las proporciones siguen como están."},
    {"On the side, if nothing new is received", "Efectos secundarios, si no recibes nada nuevo"},
    {"Minutes and weekly limits are placeholders of ours; --costs FILE gives yours.",
     "Los minutos y límites semanales son supuestos nuestros; usa --costs FICHERO para poner los tuyos."},
};
inline constexpr auto own_spanish = ssi::Language{own_words, ssi::spanish};

}  // namespace coach

#endif
