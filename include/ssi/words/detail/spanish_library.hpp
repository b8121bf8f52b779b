// What the library says, in Spanish.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_SPANISH_LIBRARY_HPP
#define SSI_WORDS_DETAIL_SPANISH_LIBRARY_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation spanish_library[] = {
    // Targets.
    {"# a week, # in # weeks", "# por semana, # en # semanas"},
    {"# in # weeks", "# en # semanas"},
    {"# in all", "# en total"},
    {"# of # weeks", "# de # semanas"},
    {"# for each", "# por unidad"},
    {"# of 1000", "# de 1000"},
    {"at most # in # weeks, none at #", "como mucho # en # semanas, nada con #"},
    {"# to # in # weeks", "de # a # en # semanas"},
    {"# to # of #", "de # a # de #"},
    {"at most # of #", "como mucho # de #"},
    // Counts.
    {"unknown", "no se conoce"},
    {"# to #", "# a #"},
    {"at least #", "al menos #"},
    {"at most #", "como mucho #"},
    // Advice and plans.
    {"Not known: find out first. It can be worth # points.", "No se conoce: averígualo primero. Puede valer # puntos."},
    {"One more", "Una unidad más"},
    {"# more", "# unidades más"},
    {"One fewer", "Una unidad menos"},
    {"# fewer", "# unidades menos"},
    {"Not known until there are #. It can be worth # points.", "No se sabe hasta que haya #. Puede valer # puntos."},
    {"# (#): # points for # min; # left to earn.", "# (#): # puntos por # min; quedan # por ganar."},
    {"# (#): # points; # lost so far.", "# (#): # puntos; # perdidos hasta ahora."},
    {"# (#): # points; # left to earn.", "# (#): # puntos; quedan # por ganar."},
    {"The goal of # is reached already: # are earned.", "El objetivo de # ya se ha alcanzado: tienes #."},
    {"No plan within these limits reaches #: # is the most.",
     "Con estos límites ningún plan llega a #: lo máximo es #."},
    {"# min lead from # to #; no plan reaches # in fewer than # min.",
     "# min llevan de # a #; ningún plan llega a # en menos de # min."},
    {"# min bring # points, from # to #; no plan brings more than # in that time.",
     "# min aportan # puntos, de # a #; ningún plan aporta más de # en ese tiempo."},
    {"As counts are unknown, the result is between # and #.",
     "Como hay datos desconocidos, el resultado está entre # y #."},
    {"As counts are unknown, the result is between # and #, and # of the gain may have been there before.",
     "Como hay datos desconocidos, el resultado está entre # y #, y # de lo ganado quizá ya lo tenías."},
    {"Held back by the limits of actions: #; by unknown counts: #; by what no action is on: #.",
     "Retenido por los límites de las acciones: #; por datos desconocidos: #; por lo que ninguna acción mueve: #."},
    {"#: the limit of # holds back # points.", "#: el límite de # retiene # puntos."},
    {"#: # points, unless its count of # grows.", "#: # puntos, si su recuento de # no crece."},
    {"+#, # min, +# points", "+#, # min, +# puntos"},
    // Time.
    {"#: # points, as more is known of it on one of the days.",
     "#: # puntos, pues en uno de los dos días se sabe más de ello."},
    {"#: # points; # by what is new, # by what has aged out.",
     "#: # puntos; # por lo nuevo, # por lo que ha salido de la ventana."},
    {"Improved: the weeks since are clearly better than those before.",
     "Mejoró: las semanas siguientes son claramente mejores que las anteriores."},
    {"No clear change: chance, or many another date, explains it as well.",
     "Sin cambio claro: el azar, o muchas otras fechas, lo explican igual de bien."},
    {"Worse: the weeks since are clearly worse than those before.",
     "Empeoró: las semanas siguientes son claramente peores que las anteriores."},
    {"Cannot tell: there are too few known weeks before or since.",
     "No se puede decir: hay muy pocas semanas conocidas antes o después."},
    {"Weeks later: #; cannot tell from # weeks, ten are needed.",
     "Semanas después: #; no se puede decir con # semanas; hacen falta diez."},
    {"Weeks later: #; cannot tell, every week's activity was alike.",
     "Semanas después: #; no se puede decir, la actividad fue igual todas las semanas."},
    {"Weeks later: #; cannot tell, every week's outcome was alike.",
     "Semanas después: #; no se puede decir, el resultado fue igual todas las semanas."},
    {"Weeks later: #; correlation # (# to #) over # weeks; correlation, not effect.",
     "Semanas después: #; correlación # (de # a #) en # semanas; correlación, no efecto."},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
