// The second pillar: a network that is large, fits the goals, and grows on purpose.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_FIND_HPP
#define SSI_STANDARD_FIND_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"
#include "ssi/standard/targets.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Its signals with their weights and curves for any targets. All weights and exponents: model.md section 4, our
/// choice. The sources are sentences of the seed text, in its language.
[[nodiscard]] constexpr auto find_of(const Targets& targets, const Remedies& remedies = {}) {
  return Pillar{
      Name{"find", "Find the right people"},
      Signal{
          connections, targets.connections, diminishing, Points{5},
          Texts{
              .title = "Connections",
              .unit = "connection",
              .reason = "A larger network brings more people within two steps of you.",
              .remedy = "Invite the people you meet at work, at events and in comment threads.",
              .source =
                  "Construye una red valiosa de contactos, en la que haya cantidad (numerosos contactos) pero también calidad (que tus contactos estén en consonancia con los objetivos profesionales que te hayas marcado al estar en LinkedIn)"}},
      Signal{
          "on_target_share", new_on_target.per(new_connections), targets.on_target_share, linear, Points{5},
          Texts{
              .title = "New connections that fit your goals",
              .unit = "connection on target",
              .reason = "Connections that fit your goals are worth more than many that do not.",
              .remedy = "Before you invite or accept, ask whether the person fits a goal of yours.",
              .source =
                  "Construye una red valiosa de contactos, en la que haya cantidad (numerosos contactos) pero también calidad (que tus contactos estén en consonancia con los objetivos profesionales que te hayas marcado al estar en LinkedIn)"}},
      Signal{
          filtered_searches, targets.filtered_searches, diminishing, Points{4},
          Texts{
              .title = "People searches",
              .unit = "search",
              .reason = "Filtered searches find the people you would not meet by chance.",
              .remedy = remedies.filtered_searches,
              .source =
                  "Haz uso de todas las posibilidades de búsqueda que te ofrece esta red social (por ejemplo, la búsqueda usando filtros)."}},
      Signal{second_degree_views, targets.second_degree_views, diminishing, Points{3},
             Texts{.title = "2nd-degree profiles viewed",
                   .unit = "profile",
                   .reason = "Among the contacts of your contacts are people who should be yours.",
                   .remedy = remedies.second_degree_views,
                   .source = "Echa un vistazo a tus contactos de 2º grado."}},
      Signal{visitor_check_weeks, targets.visitor_check_weeks, linear, Points{3},
             Texts{.title = "Weeks with a look at profile visitors",
                   .unit = "week",
                   .reason = "Who visits your profile already has a reason to talk to you.",
                   .remedy = remedies.visitor_check_weeks,
                   .source = "Echa también un vistazo (y hazlo con regularidad) a quién visita tu perfil."}},
      Signal{
          "personalised_invitations", invitations_personalised, targets.personalised_invitations, diminishing,
          Points{3},
          Texts{
              .title = "Personalised invitations",
              .unit = "invitation",
              .reason = "Inviting valuable people with a note makes the network grow on purpose.",
              .remedy = remedies.personalised_invitations,
              .source =
                  "Invita a esos contactos valiosos que vayas encontrando a que formen parte de tu red (no te olvides de hacerlo enviando siempre una invitación a conectar personalizada)."}},
      Signal{
          "personalised_share", invitations_personalised.per(invitations_sent), targets.personalised_share, linear,
          Points{2},
          Texts{
              .title = "Share of invitations with a note",
              .unit = "invitation with a note",
              .reason = "An invitation with a note says why, and is remembered.",
              .remedy = "Add a note of two sentences to every invitation you send.",
              .source =
                  "Invita a esos contactos valiosos que vayas encontrando a que formen parte de tu red (no te olvides de hacerlo enviando siempre una invitación a conectar personalizada)."}}};
}
/// The standard model's, 25 points; can be evaluated alone: find.score(activity).
inline constexpr auto find = find_of({});

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
