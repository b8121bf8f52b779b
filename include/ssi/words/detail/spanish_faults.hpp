// What is wrong with JSON, tables of members and models as data, in Spanish: see retold().
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_SPANISH_FAULTS_HPP
#define SSI_WORDS_DETAIL_SPANISH_FAULTS_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation spanish_faults[] = {
    // JSON.
    {"a string is missing", "falta un texto"},
    {"a control character stands in a string", "hay un carácter de control en un texto"},
    {"a string is not in UTF-8", "un texto no está en UTF-8"},
    {"an escape in a string is wrong", "una secuencia de escape de un texto está mal"},
    {"a string does not end", "un texto no termina"},
    {"an object is missing", "falta un objeto"},
    {"a colon is missing", "faltan los dos puntos"},
    {"an object does not end", "un objeto no termina"},
    {"an array is missing", "falta una lista"},
    {"an array does not end", "una lista no termina"},
    {"something stands behind the object", "hay algo detrás del objeto"},
    {"a value is missing or none", "falta un valor, o no lo es"},
    {"a number begins with 0", "un número empieza por 0"},
    {"a number ends with a point", "un número termina en punto"},
    {"a number has no exponent", "a un número le falta el exponente"},
    {"values are nested too deeply", "los valores están anidados a demasiada profundidad"},
    {"it is no object", "no es un objeto"},
    // Counts in JSON.
    {"there are no \"counts\"", "falta \"counts\""},
    {"\"{name}\" is there twice", "«{name}» está dos veces"},
    {"a name with escapes is too long", "un nombre con secuencias de escape es demasiado largo"},
    {"a name is no count of the model, or is there twice", "un nombre no es un dato del modelo, o está dos veces"},
    {"a count is no whole number from 0 on", "un dato no es un número entero a partir de 0"},
    {"a count between bounds has at_least and at_most, each once, and nothing else",
     "un dato entre límites tiene at_least y at_most, cada uno una vez, y nada más"},
    {"a count between bounds has neither at_least nor at_most",
     "un dato entre límites no tiene ni at_least ni at_most"},
    {"at_most is below at_least", "at_most es menor que at_least"},
    // Tables of members.
    {"{n} {n|field|fields} for {columns} {columns|column|columns}",
     "{n} {n|campo|campos} para {columns} {columns|columna|columnas}"},
    {"\"{text}\" is no count", "«{text}» no es un dato"},
    {"longer than a megabyte: is a quote left open?", "ocupa más de un megabyte: ¿hay unas comillas sin cerrar?"},
    {"a quote is opened and never closed", "unas comillas se abren y nunca se cierran"},
    {"no column has the name of a count", "ninguna columna tiene el nombre de un dato"},
    {"the column \"{text}\" is no count; did you mean {names}?",
     "la columna «{text}» no es un dato; ¿querías decir {names}?"},
    {"{file} names no member", "{file} no nombra a ningún miembro"},
    // Models as data.
    {"it is missing", "falta"},
    {"a number is expected", "se espera un número"},
    {"a string is expected", "se espera un texto"},
    {"a number is expected, and \"{text}\" is a string", "se espera un número, y «{text}» es un texto"},
    {"a string is expected, and {number} is a number", "se espera un texto, y {number} es un número"},
    {"\"{text}\" is not a number of points, such as 12.5", "«{text}» no es un número de puntos, como 12.5"},
    {"\"{text}\" is no whole number from 0 to {most}", "«{text}» no es un número entero de 0 a {most}"},
    {"\"{text}\" is not \"{format}\"", "«{text}» no es «{format}»"},
    {"there is no \"{key}\" here; did you mean {names}?", "aquí no hay «{key}»; ¿querías decir {names}?"},
    {"\"{text}\" is no kind of target; did you mean {names}?",
     "«{text}» no es un tipo de meta; ¿querías decir {names}?"},
    {"\"{text}\" is not `number=value`", "«{text}» no es `number=valor`"},
    {"\"{text}\" is not flow, stock or weeks", "«{text}» no es flow, stock ni weeks"},
    {"\"{text}\" is not flow, stock or weeks with kinds of events from 0 to 63",
     "«{text}» no es flow, stock ni weeks con tipos de evento de 0 a 63"},
    {"{metric} is counted otherwise before", "{metric} se cuenta antes de otra manera"},
    {"{kind} is no kind of event: 0 to 63", "{kind} no es un tipo de evento: de 0 a 63"},
    {"there is no such key; as and kinds are", "esa clave no existe; existen as y kinds"},
    {"the model's name, version or weeks are others than on the first line",
     "el nombre, la versión o las semanas del modelo no son los de la primera línea"},
    {"{points}, and before it was {before}", "{points}, y antes era {before}"},
    {"it is there twice", "está dos veces"},
    {"it is no list", "no es una lista"},
    {"there is no header", "no hay cabecera"},
    {"there is no column \"{name}\"", "no hay ninguna columna «{name}»"},
    {"{n} {n|field|fields}, and the header has {columns}", "{n} {n|campo|campos}, y la cabecera tiene {columns}"},
    {"this is no longer the model of {digest}: its digest is {now}",
     "ya no es el modelo de {digest}: su resumen digital es {now}"},
    {"there are none", "no hay ninguno"},
    {"{n} is not 1 to 4", "{n} no está entre 1 y 4"},
    {"{n} is not 1 to 520", "{n} no está entre 1 y 520"},
    {"{n} is not 0 to 100 points", "{n} no está entre 0 y 100 puntos"},
    {"together they are worth {points} points, and 1000 are the most",
     "juntos valen {points} puntos, y el máximo son 1000"},
    {"{many} signals are more than 1000", "{many} señales son más de 1000"},
    {"it is empty", "está vacío"},
    {"{many} bytes are more than 1000", "{many} bytes son más de 1000"},
    {"it is not UTF-8", "no es UTF-8"},
    {"another pillar is called \"{id}\"", "otro pilar se llama «{id}»"},
    {"another signal is called \"{id}\"", "otra señal se llama «{id}»"},
    {"it is worth {points} points, and 0 is too few", "vale {points} puntos, y 0 es demasiado poco"},
    {"it has no signals", "no tiene señales"},
    {"its weights sum to {sum} of {points} points", "sus pesos suman {sum} de {points} puntos"},
    {"{name} needs a whole beside the metric", "{name} necesita un todo (whole) junto a la métrica"},
    {"{name} takes one count, and there is a whole", "{name} toma un solo dato, y hay un todo (whole)"},
    {"{name} is no target over {weeks} {weeks|week|weeks}", "{name} no es una meta en {weeks} {weeks|semana|semanas}"},
    {"a rate has lost its counts, so there is no evidence to ask for",
     "una tasa ha perdido sus datos, así que no hay de qué pedir pruebas"},
    {"{target} with exponent {exponent} is too fine", "{target} con exponente {exponent} es demasiado fino"},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
