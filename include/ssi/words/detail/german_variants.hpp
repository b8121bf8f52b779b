// What the variants of the standard model say beside it, in German.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DETAIL_GERMAN_VARIANTS_HPP
#define SSI_WORDS_DETAIL_GERMAN_VARIANTS_HPP

#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

inline constexpr Translation german_variants[] = {
    // Starter
    {"Publish one post in every other week, even a short one.",
     "Veröffentliche alle zwei Wochen einen Beitrag, auch einen kurzen."},
    {"Run one people search a week with filters for role, sector and place.",
     "Suche einmal pro Woche Personen, mit Filtern für Funktion, Branche und Ort."},
    {"Look at three 2nd-degree contacts of one good contact a week.",
     "Sieh dir jede Woche drei Kontakte eines guten Kontakts an."},
    {"Look every other week at who visited your profile, and write to those who fit.",
     "Sieh alle zwei Wochen nach, wer dein Profil besucht hat, und schreib denen, die passen."},
    {"Send two invitations a week with a personal note.",
     "Verschick zwei Einladungen pro Woche mit persönlicher Nachricht."},
    {"React to one post each working day that your goals concern.",
     "Reagiere an jedem Arbeitstag auf einen Beitrag, der deine Ziele betrifft."},
    {"Write two comments a week that add an experience or a question.",
     "Schreib zwei Kommentare pro Woche, die eine Erfahrung oder eine Frage beitragen."},
    {"Share one post a week with a sentence on why it matters.",
     "Teile einen Beitrag pro Woche mit einem Satz dazu, warum er wichtig ist."},
    {"Publish one update a week on what you learn at work.",
     "Veröffentliche einen Beitrag pro Woche darüber, was du bei der Arbeit lernst."},
    {"Write one article in a quarter that answers a question in full.",
     "Schreib einen Artikel pro Quartal, der eine Frage gründlich beantwortet."},
    {"Take part in three weeks of four.", "Beteilige dich in drei von vier Wochen."},
    {"Congratulate one contact a week in your own words.",
     "Gratuliere einem Kontakt pro Woche in deinen eigenen Worten."},
    {"Send two messages a week that are about the other person.",
     "Schick zwei Nachrichten pro Woche, in denen es um die andere Person geht."},
    // Intensive
    {"Run two people searches each working day with filters for role, sector and place.",
     "Suche an jedem Arbeitstag zweimal Personen, mit Filtern für Funktion, Branche und Ort."},
    {"Look at four 2nd-degree contacts of good contacts each working day.",
     "Sieh dir an jedem Arbeitstag vier Kontakte guter Kontakte an."},
    {"Send three invitations with a personal note every working day.",
     "Verschick an jedem Arbeitstag drei Einladungen mit persönlicher Nachricht."},
    {"React to five posts a day that your goals concern.",
     "Reagiere jeden Tag auf fünf Beiträge, die deine Ziele betreffen."},
    {"Write five comments each working day that add an experience or a question.",
     "Schreib an jedem Arbeitstag fünf Kommentare, die eine Erfahrung oder eine Frage beitragen."},
    {"Share three posts a week with a sentence on why they matter.",
     "Teile drei Beiträge pro Woche mit einem Satz dazu, warum sie wichtig sind."},
    {"Publish an update each working day on what you learn at work.",
     "Veröffentliche an jedem Arbeitstag einen Beitrag darüber, was du bei der Arbeit lernst."},
    {"Write four articles in a quarter that answer a question in full.",
     "Schreib vier Artikel pro Quartal, die eine Frage gründlich beantworten."},
    {"Congratulate one contact each working day in your own words.",
     "Gratuliere an jedem Arbeitstag einem Kontakt in deinen eigenen Worten."},
    {"Answer two requests for help a week, an introduction counts.",
     "Hilf zweimal pro Woche, wenn dich jemand bittet; auch jemanden vorzustellen zählt."},
    {"Send four messages each working day that are about the other person.",
     "Schick an jedem Arbeitstag vier Nachrichten, in denen es um die andere Person geht."},
    // Sales navigator
    {"beyond the seed: LinkedIn's article of 26 January 2015 on the formula names it",
     "LinkedIns Artikel vom 26. Januar 2015 über die Formel nennt es"},
    {"Leads saved", "Gespeicherte Leads"},
    {"lead", "Lead"},
    {"A saved lead tells you when there is a reason to write.",
     "Ein gespeicherter Lead meldet dir, wann es einen Grund zum Schreiben gibt."},
    {"Save one lead each working day, and look at what they publish.",
     "Speichere an jedem Arbeitstag einen Lead und sieh dir an, was er veröffentlicht."},
    {"Accounts saved", "Gespeicherte Accounts"},
    {"account", "Account"},
    {"A saved account shows who comes, goes and is promoted there.",
     "Ein gespeicherter Account zeigt, wer dort kommt, geht und aufsteigt."},
    {"Save one account a week that you want to work with.",
     "Speichere pro Woche einen Account, mit dem du arbeiten willst."},
    {"Searches in Sales Navigator", "Suchen im Sales Navigator"},
    {"Its filters find those who have just changed, published or grown.",
     "Seine Filter finden alle, die gerade gewechselt, veröffentlicht oder zugelegt haben."},
    {"Run four searches a week in Sales Navigator, and save those you repeat.",
     "Suche viermal pro Woche im Sales Navigator und speichere, was du wiederholst."},
    {"InMails answered", "Beantwortete InMails"},
    {"answered InMail", "beantwortete InMail"},
    {"An InMail that is answered was meant for that person, and not for anybody.",
     "Eine beantwortete InMail galt genau dieser Person, nicht irgendwem."},
    {"Write fewer InMails, each on something that person said or did.",
     "Schreib weniger InMails, jede über etwas, das die Person gesagt oder getan hat."},
};

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
