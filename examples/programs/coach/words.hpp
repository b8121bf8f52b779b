// What the coach says beside the library's sentences: a table of its own in front of the library's.
// SPDX-License-Identifier: MIT
#ifndef COACH_WORDS_HPP
#define COACH_WORDS_HPP

#include "ssi/words/spanish.hpp"

namespace coach {

inline constexpr ssi::Translation own_words[] = {
    {"# weeks to #", "# semanas hasta el #"},
    {"in # weeks", "en # semanas"},
    {"model \"#\", version #", "modelo «#», versión #"},
    {"LinkedIn has never published its formula; this is not its score.",
     "LinkedIn nunca ha publicado su fórmula; esta no es su puntuación."},
    {"On #, with nothing more done: #; # points will have aged out of the window.",
     "El #, sin hacer nada más: #; # puntos habrán caducado."},
    {"Only the last # weeks before that day count: begin on #.",
     "Solo cuentan las últimas # semanas antes de ese día: empieza el #."},
    {"#: --set NAME=N", "#: --set NOMBRE=N"},
    {"Nothing is left to earn.", "No queda nada por ganar."},
    {"Plan to #", "Plan para llegar a #"},
    {"Plan for # minutes", "Plan para # minutos"},
    {"Towards the reference", "Hacia la referencia"},
    {"Plan for # hours a week, in # weeks", "Plan para # horas por semana, en # semanas"},
    {"The lower number is if nothing new is received, the higher if ratios stay as they are.",
     "El número menor es si no recibes nada nuevo; el mayor, si las proporciones siguen como están."},
    {"On the side, if nothing new is received", "Efectos secundarios, si no recibes nada nuevo"},
    {"Minutes and weekly limits are placeholders of ours; --costs FILE gives yours.",
     "Los minutos y límites semanales son supuestos nuestros; usa --costs FICHERO para poner los tuyos."},
};
inline constexpr auto own_spanish = ssi::Language{own_words, ssi::spanish};

}  // namespace coach

#endif
