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
    // Rows.
    {"one more without a # costs #", "una unidad más sin # cuesta #"},
    {"one more without an # costs #", "una unidad más sin # cuesta #"},
    {"it costs # in ratios until something comes back", "cuesta # en proporciones mientras no haya respuesta"},
    // Robustness.
    {"Other weights, curves and targets of the same model would mostly put it between # and #.",
     "Con otros pesos, curvas y metas del mismo modelo estaría casi siempre entre # y #."},
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
    {"No plan within these limits reaches #: # is the most, in # min.",
     "Con estos límites ningún plan llega a #: lo máximo es #, en # min."},
    {"# min lead from # to # by the counts that they move; no plan reaches # so in fewer than # min.",
     "# min llevan de # a # por los datos que mueven; ningún plan llega así a # en menos de # min."},
    {"# min bring # points by the counts that they move; no plan brings more than # so in that time.",
     "# min aportan # puntos por los datos que mueven; ningún plan aporta así más de # en ese tiempo."},
    {"In all, with the ratios and weeks that it moves: #.", "En total, con las proporciones y semanas que mueve: #."},
    {"On top of your present pace, # becomes #.", "Además de tu ritmo actual, # pasa a ser #."},
    {"If you do nothing else, it is # on #.", "Si no haces nada más, será # el #."},
    {"about #, at least #", "unos #, al menos #"},
    {"Of the gain up to # may have been there before, as counts are not known.",
     "De lo ganado, hasta # puede que ya estuviera, pues hay datos que no se conocen."},
    {"Held back most by the limits of actions: # points.",
     "Lo retienen sobre todo los límites de las acciones: # puntos."},
    {"Held back most by counts that are not known: # points.",
     "Lo retienen sobre todo datos que no se conocen: # puntos."},
    {"Held back most by what no action is on, such as what others decide: # points.",
     "Lo retiene sobre todo lo que ninguna acción mueve, como lo que deciden otros: # puntos."},
    {"An exact plan would be too large here: this is the greedy one.",
     "Un plan exacto sería aquí demasiado grande: este es el voraz."},
    {"#: #, up to # points.", "#: #, hasta # puntos."},
    {"#: the limit of # holds back # points.", "#: el límite de # retiene # puntos."},
    {"#: # points, unless its count of # grows.", "#: # puntos, si su recuento de # no crece."},
    {"+#, # min, +# points", "+#, # min, +# puntos"},
    {"+#, # min, +# points, in all #", "+#, # min, +# puntos, en total #"},
    // Time.
    {"#: # points, as more is known of it on one of the days.",
     "#: # puntos, pues en uno de los dos días se sabe más de ello."},
    {"#: # points; # by what is new, # by what has aged out.",
     "#: # puntos; # por lo nuevo, # por lo que ha salido de la ventana."},
    {"p < #", "p < #"},
    {"p = #", "p = #"},
    {"Better since then (#).", "Mejor desde entonces (#)."},
    {"Worse since then (#).", "Peor desde entonces (#)."},
    {"Worse since then (#), but so it was a year before: it may be the season.",
     "Peor desde entonces (#), pero igual que un año antes: puede ser la temporada."},
    {"Better since then (#), but so it was a year before: it may be the season.",
     "Mejor desde entonces (#), pero igual que un año antes: puede ser la temporada."},
    {"No change could be seen: most weeks before earned all of these points already.",
     "No podía verse ningún cambio: casi todas las semanas anteriores ya tenían todos estos puntos."},
    {"No change: every week was worth the same.", "Sin cambio: todas las semanas valieron lo mismo."},
    {"No clear change since then (#).", "Sin cambio claro desde entonces (#)."},
    {"Cannot tell: of known weeks there are # before and # since, # of each are needed.",
     "No se puede decir: de semanas conocidas hay # antes y # después; hacen falta # de cada lado."},
    {"It was rising anyway: # of # other dates show as much.",
     "Ya subía de todos modos: # de # otras fechas muestran lo mismo."},
    {"It was falling anyway: # of # other dates show as much.",
     "Ya bajaba de todos modos: # de # otras fechas muestran lo mismo."},
    {"A season can look like this: the log lacks the same weeks a year before.",
     "Una temporada puede verse igual: faltan las mismas semanas de un año antes."},
    {"Not the season: against the same weeks a year before it is clear too.",
     "No es la temporada: frente a las mismas semanas de un año antes también está claro."},
    {"Weeks left out, as a share of nothing is neither good nor bad: #.",
     "Semanas que quedan fuera, pues una parte de nada no es ni buena ni mala: #."},
    {"Youngest weeks left out, as what was begun in them may still be answered: #.",
     "Últimas semanas que quedan fuera, pues lo iniciado en ellas aún puede tener respuesta: #."},
    {"Your activity from week to week: cannot tell whether it rises or falls.",
     "Tu actividad de semana en semana: no se puede decir si sube o baja."},
    {"Your activity from week to week shows no clear trend (#).",
     "Tu actividad de semana en semana no muestra una tendencia clara (#)."},
    {"Your activity from week to week is rising (#).", "Tu actividad de semana en semana sube (#)."},
    {"Your activity from week to week is falling (#).", "Tu actividad de semana en semana baja (#)."},
    {"Weeks later: #; cannot tell from # weeks, ten are needed.",
     "Semanas después: #; no se puede decir con # semanas; hacen falta diez."},
    {"Weeks later: #; cannot tell, most weeks' activity was alike.",
     "Semanas después: #; no se puede decir, la actividad fue igual casi todas las semanas."},
    {"Weeks later: #; cannot tell, most weeks' outcome was alike.",
     "Semanas después: #; no se puede decir, el resultado fue igual casi todas las semanas."},
    {"Weeks later: #; results clearly went along (#); correlation, not effect.",
     "Semanas después: #; los resultados claramente acompañaron (#); correlación, no efecto."},
    {"Weeks later: #; results clearly went against it (#); correlation, not effect.",
     "Semanas después: #; los resultados claramente fueron en contra (#); correlación, no efecto."},
    {"Weeks later: #; no clear link (#); correlation, not effect.",
     "Semanas después: #; sin relación clara (#); correlación, no efecto."},
    {"Spearman #, from # to #; # weeks, worth # independent ones",
     "Spearman #, de # a #; # semanas, que valen como # independientes"},
    {"# links were looked at; on noise any of them would be called clear in at most 5 % of cases.",
     "Se miraron # relaciones; con puro ruido, alguna saldría clara en el 5 % de los casos como mucho."},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
