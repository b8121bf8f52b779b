// What reports say, in Spanish.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_SPANISH_REPORT_HPP
#define SSI_WORDS_DETAIL_SPANISH_REPORT_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation spanish_report[] = {
    {"# of #", "# de #"},
    {"of #", "de #"},
    {"about # of #, between # and #", "unos # de #, entre # y #"},
    {"not enough data for one number: between # and # of #", "no hay datos para un solo número: entre # y # de #"},
    {"between # and # of #, not enough data", "entre # y # de #, no hay datos suficientes"},
    {"A score above 80 is very good, and this one is.", "Más de 80 puntos es muy bueno, y estos lo son."},
    {"A score above 80 is very good; this one is not above 80.",
     "Más de 80 puntos es muy bueno; aquí no se pasa de 80."},
    {"A score above 80 is very good; whether this one is depends on what is unknown.",
     "Más de 80 puntos es muy bueno; aquí depende de lo que no se conoce."},
    {"# % of the points are known.", "Se conoce el # % de los puntos."},
    {"Model #, version #, over # weeks to #.", "Modelo #, versión #, en # semanas hasta el #."},
    {"Model #, version #, over # weeks.", "Modelo #, versión #, en # semanas."},
    {"It says what share of published targets was reached.",
     "Dice qué parte de unas metas publicadas se ha alcanzado."},
    {"LinkedIn has never published its formula, and this is not LinkedIn's score.",
     "LinkedIn nunca ha publicado su fórmula, y esta no es la puntuación de LinkedIn."},
    {"# in #", "# de #"},
    {"# in # (no evidence yet)", "# de # (aún sin datos)"},
    {"Other signals", "Otras señales"},
    {"nothing lost", "nada perdido"},
    {"target reached", "meta alcanzada"},
    {"# in # (unknown until #)", "# de # (no se sabe hasta #)"},
    {"# (unknown until #)", "# (no se sabe hasta #)"},
    {"the next #: +#", "con una unidad más (#): +#"},
    {"one fewer (#): +#", "con una unidad menos (#): +#"},
    {"target #", "meta: #"},
    {"Score", "Puntuación"},
    {"Signal", "Señal"},
    {"Read", "Leído"},
    {"Target", "Meta"},
    {"Points", "Puntos"},
    {"What to do", "Qué hacer"},
    {"Pillar", "Pilar"},
    {"Known", "Se conoce"},
    {"Most to gain", "Donde más se gana"},
    {"Unknown, which is not zero", "No se conoce, y no es cero"},
    {"Points by pillar", "Puntos por pilar"},
    {"Score by week", "Puntuación por semana"},
    {"How scores are spread: # members", "Cómo se reparten las puntuaciones: # miembros"},
    {"top # %", "el # % mejor"},
    {"Strongest: #. Weakest: #.", "Lo mejor: #. Lo más flojo: #."},
    {"Plan", "Plan"},
    {"What changed", "Qué ha cambiado"},
    {"Among others", "Entre los demás"},
    {"What was read", "Qué se ha leído"},
    {"Scores of a team", "Puntuaciones de un equipo"},
    {"Member", "Miembro"},
    {"Mean #, median #, of # members whose total can be told; of # it cannot.",
     "Media #, mediana #, de # miembros con un total; # no lo tienen."},
    {"~: an estimate, as counts are unknown; two numbers: not enough is known for one.",
     "~: una estimación, porque hay datos que no se conocen; dos números: no se conoce lo suficiente para uno."},
    {"Target #.", "Meta: #."},
    {"about # (# to #)", "unos # (de # a #)"},
    {"# to #, not enough data", "de # a #, faltan datos"},
    {"% known", "% visto"},
    {"Unknown. If you know better:", "No se conoce. Si lo sabes:"},
    {"Known in part. If you know better:", "Se conoce en parte. Si lo sabes:"},
    {"Week to", "Semana hasta el"},
    {"Source:", "Fuente:"},
    // Plans.
    {"what", "qué"},
    {"units", "unidades"},
    {"minutes", "minutos"},
    {"points", "puntos"},
    {"Week by week", "Semana a semana"},
    {"minutes a week", "minutos por semana"},
    {"total", "total"},
    {"week to", "semana al"},
    {"change", "cambio"},
    {"(no entry)", "(sin dato)"},
    {"+ at least: not everything is known.  * other signals were known the week before.",
     "+ como mínimo: no se conoce todo.  * la semana anterior se conocían otras señales."},
    {"since a week ago: #", "desde hace una semana: #"},
    {"since four weeks ago: #", "desde hace cuatro semanas: #"},
    {"since a quarter ago: #", "desde hace un trimestre: #"},
    {"no entry to compare with", "no hay dato con que comparar"},
    {"# points", "# puntos"},
    {"not comparable, other signals were known", "no se puede comparar, se conocían otras señales"},
    {"trend: cannot tell, five weeks over 28 days are needed",
     "tendencia: no se puede decir, hacen falta cinco semanas en 28 días"},
    {"trend: # points a week over # days (Theil-Sen; a description, not a test)",
     "tendencia: # puntos por semana en # días (Theil-Sen; una descripción, no una prueba)"},
    {"distance to the average", "distancia a la media"},
    {"no day of the average has an entry of yours", "ningún día de la media tiene un dato tuyo"},
    {"day", "día"},
    {"moved", "cambio"},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
