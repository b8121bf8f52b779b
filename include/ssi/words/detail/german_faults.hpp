// What is wrong with JSON, tables of members and models as data, in German: see retold().
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_GERMAN_FAULTS_HPP
#define SSI_WORDS_DETAIL_GERMAN_FAULTS_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation german_faults[] = {
    // JSON.
    {"a string is missing", "es fehlt ein Text"},
    {"a control character stands in a string", "in einem Text steht ein Steuerzeichen"},
    {"a string is not in UTF-8", "ein Text ist nicht in UTF-8"},
    {"an escape in a string is wrong", "eine Escape-Folge in einem Text ist falsch"},
    {"a string does not end", "ein Text endet nicht"},
    {"an object is missing", "es fehlt ein Objekt"},
    {"a colon is missing", "es fehlt ein Doppelpunkt"},
    {"an object does not end", "ein Objekt endet nicht"},
    {"an array is missing", "es fehlt eine Liste"},
    {"an array does not end", "eine Liste endet nicht"},
    {"something stands behind the object", "hinter dem Objekt steht noch etwas"},
    {"a value is missing or none", "ein Wert fehlt oder ist keiner"},
    {"a number begins with 0", "eine Zahl beginnt mit 0"},
    {"a number ends with a point", "eine Zahl endet mit einem Punkt"},
    {"a number has no exponent", "einer Zahl fehlt der Exponent"},
    {"values are nested too deeply", "Werte sind zu tief verschachtelt"},
    {"it is no object", "es ist kein Objekt"},
    // Counts in JSON.
    {"there are no \"counts\"", "es fehlt \"counts\""},
    {"\"{name}\" is there twice", "„{name}“ steht zweimal da"},
    {"a name with escapes is too long", "ein Name mit Escapes ist zu lang"},
    {"a name is no count of the model, or is there twice", "ein Name ist kein Wert des Modells oder steht zweimal da"},
    {"a count is no whole number from 0 on", "ein Wert ist keine ganze Zahl ab 0"},
    {"a count between bounds has at_least and at_most, each once, and nothing else",
     "ein Wert zwischen Grenzen hat at_least und at_most, jedes einmal, und sonst nichts"},
    {"a count between bounds has neither at_least nor at_most",
     "ein Wert zwischen Grenzen hat weder at_least noch at_most"},
    {"at_most is below at_least", "at_most liegt unter at_least"},
    // Tables of members.
    {"{n} {n|field|fields} for {columns} {columns|column|columns}",
     "{n} {n|Feld|Felder} für {columns} {columns|Spalte|Spalten}"},
    {"\"{text}\" is no count", "„{text}“ ist keine Anzahl"},
    {"longer than a megabyte: is a quote left open?", "länger als ein Megabyte: Ist ein Anführungszeichen offen?"},
    {"a quote is opened and never closed", "ein Anführungszeichen wird nie geschlossen"},
    {"no column has the name of a count", "keine Spalte hat den Namen einer Zahl"},
    {"the column \"{text}\" is no count; did you mean {names}?",
     "die Spalte „{text}“ ist keine Zahl; meintest du {names}?"},
    {"{file} names no member", "{file} nennt kein Mitglied"},
    // Models as data.
    {"it is missing", "es fehlt"},
    {"a number is expected", "erwartet wird eine Zahl"},
    {"a string is expected", "erwartet wird ein Text"},
    {"a number is expected, and \"{text}\" is a string", "erwartet wird eine Zahl, und „{text}“ ist ein Text"},
    {"a string is expected, and {number} is a number", "erwartet wird ein Text, und {number} ist eine Zahl"},
    {"\"{text}\" is not a number of points, such as 12.5", "„{text}“ ist keine Punktzahl wie 12.5"},
    {"\"{text}\" is no whole number from 0 to {most}", "„{text}“ ist keine ganze Zahl von 0 bis {most}"},
    {"\"{text}\" is not \"{format}\"", "„{text}“ ist nicht „{format}“"},
    {"there is no \"{key}\" here; did you mean {names}?", "hier gibt es kein „{key}“; meintest du {names}?"},
    {"\"{text}\" is no kind of target; did you mean {names}?", "„{text}“ ist keine Art von Ziel; meintest du {names}?"},
    {"\"{text}\" is not `number=value`", "„{text}“ ist nicht `number=wert`"},
    {"\"{text}\" is not flow, stock or weeks", "„{text}“ ist weder flow noch stock noch weeks"},
    {"\"{text}\" is not flow, stock or weeks with kinds of events from 0 to 63",
     "„{text}“ ist weder flow noch stock noch weeks mit Ereignisarten von 0 bis 63"},
    {"{metric} is counted otherwise before", "{metric} wird davor anders gezählt"},
    {"{kind} is no kind of event: 0 to 63", "{kind} ist keine Ereignisart: 0 bis 63"},
    {"there is no such key; as and kinds are", "diesen Schlüssel gibt es nicht; es gibt as und kinds"},
    {"the model's name, version or weeks are others than on the first line",
     "Name, Version oder Wochen des Modells sind andere als in der ersten Zeile"},
    {"{points}, and before it was {before}", "{points}, und davor war es {before}"},
    {"it is there twice", "es ist zweimal da"},
    {"it is no list", "es ist keine Liste"},
    {"there is no header", "es gibt keine Kopfzeile"},
    {"there is no column \"{name}\"", "es gibt keine Spalte „{name}“"},
    {"{n} {n|field|fields}, and the header has {columns}", "{n} {n|Feld|Felder}, und die Kopfzeile hat {columns}"},
    {"this is no longer the model of {digest}: its digest is {now}",
     "das ist nicht mehr das Modell von {digest}: sein Digest ist {now}"},
    {"there are none", "es gibt keine"},
    {"{n} is not 1 to 4", "{n} liegt nicht zwischen 1 und 4"},
    {"{n} is not 1 to 520", "{n} liegt nicht zwischen 1 und 520"},
    {"{n} is not 0 to 100 points", "{n} liegt nicht zwischen 0 und 100 Punkten"},
    {"together they are worth {points} points, and 1000 are the most",
     "zusammen sind sie {points} Punkte wert, und 1000 sind das Höchste"},
    {"{many} signals are more than 1000", "{many} Signale sind mehr als 1000"},
    {"it is empty", "es ist leer"},
    {"{many} bytes are more than 1000", "{many} Bytes sind mehr als 1000"},
    {"it is not UTF-8", "es ist nicht UTF-8"},
    {"another pillar is called \"{id}\"", "eine andere Säule heißt „{id}“"},
    {"another signal is called \"{id}\"", "ein anderes Signal heißt „{id}“"},
    {"it is worth {points} points, and 0 is too few", "sie ist {points} Punkte wert, und 0 ist zu wenig"},
    {"it has no signals", "sie hat keine Signale"},
    {"its weights sum to {sum} of {points} points", "ihre Gewichte ergeben {sum} von {points} Punkten"},
    {"{name} needs a whole beside the metric", "{name} braucht ein Ganzes (whole) neben der Metrik"},
    {"{name} takes one count, and there is a whole", "{name} nimmt eine Zahl, und es gibt ein Ganzes (whole)"},
    {"{name} is no target over {weeks} {weeks|week|weeks}", "{name} ist kein Ziel über {weeks} {weeks|Woche|Wochen}"},
    {"a rate has lost its counts, so there is no evidence to ask for",
     "eine Quote hat ihre Zahlen verloren, also gibt es keinen Beleg zu verlangen"},
    {"{target} with exponent {exponent} is too fine", "{target} mit Exponent {exponent} ist zu fein"},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
