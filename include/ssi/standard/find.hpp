// The second pillar: a network that is large, fits the goals, and grows on purpose.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_FIND_HPP
#define SSI_STANDARD_FIND_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// 25 points; can be evaluated alone: find.score(activity). All weights, targets and exponents: model.md section 4, our
/// choice. The sources are sentences of the seed text, in its language.
inline constexpr auto find = Pillar{
    Name{"find", "Find the right people"},
    Signal{
        connections, Stock{500}, diminishing, Points{5},
        Texts{
            .title = "Connections",
            .unit = "connection",
            .reason = "A larger network brings more people within two steps of you.",
            .remedy = "Invite the people you meet at work, at events and in comment threads.",
            .source =
                "Construye una red valiosa de contactos, en la que haya cantidad (numerosos contactos) pero también calidad (que tus contactos estén en consonancia con los objetivos profesionales que te hayas marcado al estar en LinkedIn)"}},
    Signal{
        "on_target_share", new_on_target.per(new_connections), Portion{.parts = 1, .of = 2, .phantoms = 5}, linear,
        Points{5},
        Texts{
            .title = "New connections that fit your goals",
            .unit = "connection on target",
            .reason = "Connections that fit your goals are worth more than many that do not.",
            .remedy = "Before you invite or accept, ask whether the person fits a goal of yours.",
            .source =
                "Construye una red valiosa de contactos, en la que haya cantidad (numerosos contactos) pero también calidad (que tus contactos estén en consonancia con los objetivos profesionales que te hayas marcado al estar en LinkedIn)"}},
    Signal{
        filtered_searches, PerWeek{4}, diminishing, Points{4},
        Texts{
            .title = "People searches",
            .unit = "search",
            .reason = "Filtered searches find the people you would not meet by chance.",
            .remedy = "Run four people searches a week with filters for role, sector and place.",
            .source =
                "Haz uso de todas las posibilidades de búsqueda que te ofrece esta red social (por ejemplo, la búsqueda usando filtros)."}},
    Signal{second_degree_views, PerWeek{8}, diminishing, Points{3},
           Texts{.title = "2nd-degree profiles viewed",
                 .unit = "profile",
                 .reason = "Among the contacts of your contacts are people who should be yours.",
                 .remedy = "Look at the 2nd-degree contacts of one good contact a day.",
                 .source = "Echa un vistazo a tus contactos de 2º grado."}},
    Signal{visitor_check_weeks, ActiveWeeks{12}, linear, Points{3},
           Texts{.title = "Weeks with a look at profile visitors",
                 .unit = "week",
                 .reason = "Who visits your profile already has a reason to talk to you.",
                 .remedy = "Look once a week at who visited your profile, and write to those who fit.",
                 .source = "Echa también un vistazo (y hazlo con regularidad) a quién visita tu perfil."}},
    Signal{
        "personalised_invitations", invitations_personalised, PerWeek{5}, diminishing, Points{3},
        Texts{
            .title = "Personalised invitations",
            .unit = "invitation",
            .reason = "Inviting valuable people with a note makes the network grow on purpose.",
            .remedy = "Send one invitation with a personal note every working day.",
            .source =
                "Invita a esos contactos valiosos que vayas encontrando a que formen parte de tu red (no te olvides de hacerlo enviando siempre una invitación a conectar personalizada)."}},
    Signal{
        "personalised_share", invitations_personalised.per(invitations_sent),
        Portion{.parts = 9, .of = 10, .phantoms = 2}, linear, Points{2},
        Texts{
            .title = "Share of invitations with a note",
            .unit = "invitation with a note",
            .reason = "An invitation with a note says why, and is remembered.",
            .remedy = "Add a note of two sentences to every invitation you send.",
            .source =
                "Invita a esos contactos valiosos que vayas encontrando a que formen parte de tu red (no te olvides de hacerlo enviando siempre una invitación a conectar personalizada)."}}};

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
