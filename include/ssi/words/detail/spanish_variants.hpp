// What the variants of the standard model say beside it, in Spanish.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_SPANISH_VARIANTS_HPP
#define SSI_WORDS_DETAIL_SPANISH_VARIANTS_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation spanish_variants[] = {
    // Starter
    {"Publish one post in every other week, even a short one.",
     "Publica algo una semana sí y otra no, aunque sea breve."},
    {"Run one people search a week with filters for role, sector and place.",
     "Haz una búsqueda de personas por semana con filtros de cargo, sector y lugar."},
    {"Look at three 2nd-degree contacts of one good contact a week.",
     "Echa un vistazo cada semana a tres contactos de 2º grado de un buen contacto."},
    {"Look every other week at who visited your profile, and write to those who fit.",
     "Mira una semana sí y otra no quién ha visitado tu perfil y escribe a quienes encajen."},
    {"Send two invitations a week with a personal note.", "Envía dos invitaciones por semana con una nota personal."},
    {"React to one post each working day that your goals concern.",
     "Reacciona cada día laborable a una publicación relacionada con tus objetivos."},
    {"Write two comments a week that add an experience or a question.",
     "Escribe dos comentarios por semana que aporten una experiencia o una pregunta."},
    {"Share one post a week with a sentence on why it matters.",
     "Comparte una publicación por semana con una frase sobre por qué importa."},
    {"Publish one update a week on what you learn at work.",
     "Publica una actualización por semana sobre lo que aprendes en el trabajo."},
    {"Write one article in a quarter that answers a question in full.",
     "Escribe un artículo por trimestre que responda a fondo a una pregunta."},
    {"Take part in three weeks of four.", "Participa en tres de cada cuatro semanas."},
    {"Congratulate one contact a week in your own words.",
     "Felicita a un contacto por semana con tus propias palabras."},
    {"Send two messages a week that are about the other person.",
     "Envía dos mensajes por semana que traten de la otra persona."},
    // Intensive
    {"Run two people searches each working day with filters for role, sector and place.",
     "Haz dos búsquedas de personas cada día laborable con filtros de cargo, sector y lugar."},
    {"Look at four 2nd-degree contacts of good contacts each working day.",
     "Echa un vistazo cada día laborable a cuatro contactos de 2º grado de buenos contactos."},
    {"Send three invitations with a personal note every working day.",
     "Envía cada día laborable tres invitaciones con una nota personal."},
    {"React to five posts a day that your goals concern.",
     "Reacciona cada día a cinco publicaciones relacionadas con tus objetivos."},
    {"Write five comments each working day that add an experience or a question.",
     "Escribe cada día laborable cinco comentarios que aporten una experiencia o una pregunta."},
    {"Share three posts a week with a sentence on why they matter.",
     "Comparte tres publicaciones por semana con una frase sobre por qué importan."},
    {"Publish an update each working day on what you learn at work.",
     "Publica cada día laborable una actualización sobre lo que aprendes en el trabajo."},
    {"Write four articles in a quarter that answer a question in full.",
     "Escribe cuatro artículos por trimestre que respondan a fondo a una pregunta."},
    {"Congratulate one contact each working day in your own words.",
     "Felicita cada día laborable a un contacto con tus propias palabras."},
    {"Answer two requests for help a week, an introduction counts.",
     "Atiende dos peticiones de ayuda por semana; presentar a alguien también cuenta."},
    {"Send four messages each working day that are about the other person.",
     "Envía cada día laborable cuatro mensajes que traten de la otra persona."},
    // Sales navigator
    {"beyond the seed: LinkedIn's article of 26 January 2015 on the formula names it",
     "El artículo de LinkedIn del 26 de enero de 2015 sobre la fórmula lo nombra"},
    {"Leads saved", "Clientes potenciales guardados"},
    {"lead", "cliente potencial"},
    {"A saved lead tells you when there is a reason to write.",
     "Un cliente potencial guardado te avisa cuando hay un motivo para escribirle."},
    {"Save one lead each working day, and look at what they publish.",
     "Guarda cada día laborable un cliente potencial y mira lo que publica."},
    {"Accounts saved", "Cuentas guardadas"},
    {"account", "cuenta"},
    {"A saved account shows who comes, goes and is promoted there.",
     "Una cuenta guardada muestra quién llega, quién se va y a quién ascienden."},
    {"Save one account a week that you want to work with.",
     "Guarda cada semana una cuenta con la que quieras trabajar."},
    {"Searches in Sales Navigator", "Búsquedas en Sales Navigator"},
    {"Its filters find those who have just changed, published or grown.",
     "Sus filtros encuentran a quienes acaban de cambiar, publicar o crecer."},
    {"Run four searches a week in Sales Navigator, and save those you repeat.",
     "Haz cuatro búsquedas por semana en Sales Navigator y guarda las que repitas."},
    {"InMails answered", "InMails respondidos"},
    {"answered InMail", "InMail respondido"},
    {"An InMail that is answered was meant for that person, and not for anybody.",
     "Un InMail respondido iba dirigido a esa persona, y no a cualquiera."},
    {"Write fewer InMails, each on something that person said or did.",
     "Escribe menos InMails, cada uno sobre algo que esa persona haya dicho o hecho."},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
