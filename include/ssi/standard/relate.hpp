// The fourth pillar: staying in touch, answering, helping, and growing the network.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_RELATE_HPP
#define SSI_STANDARD_RELATE_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"
#include "ssi/standard/targets.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Its signals with their weights and curves for any targets. All weights and exponents: model.md section 4, our
/// choice. The sources are sentences of the seed text, in its language.
[[nodiscard]] constexpr auto relate_of(const Targets& targets, const Remedies& remedies = {}) {
  return Pillar{
      Name{"relate", "Build relationships"},
      Signal{
          congratulations, targets.congratulations, diminishing, Points{4},
          Texts{
              .title = "Congratulations",
              .unit = "congratulation",
              .reason = "A birthday or a new job is the easiest moment to renew a contact.",
              .remedy = remedies.congratulations,
              .source =
                  "Felicítales en momentos señalados (en sus cumpleaños, cuando tengan un ascenso, cuando cumplan años en su empresa o cambien de puesto de trabajo…)"}},
      Signal{help_given, targets.help_given, diminishing, Points{3},
             Texts{.title = "Help given",
                   .unit = "help",
                   .reason = "People remember who helped when they asked.",
                   .remedy = remedies.help_given,
                   .source = "Ofrece ayuda cuando la soliciten."}},
      Signal{
          messages_sent, targets.messages_sent, diminishing, Points{4},
          Texts{
              .title = "Messages sent",
              .unit = "message",
              .reason = "Conversations turn contacts into relationships.",
              .remedy = remedies.messages_sent,
              .source =
                  "Envía mensajes (por ejemplo, diciendo que te ha encantado un artículo suyo que has leído) y responde los que recibas."}},
      Signal{
          "reply_rate", messages_replied.per(messages_received), targets.reply_rate, linear, Points{4},
          Texts{
              .title = "Messages answered",
              .unit = "answered message",
              .reason = "An answer, even a short one, shows that you can be counted on.",
              .remedy = "Answer the messages that wait in your inbox, with a polite no where it is one.",
              .source =
                  "Envía mensajes (por ejemplo, diciendo que te ha encantado un artículo suyo que has leído) y responde los que recibas."}},
      Signal{recommendations_given, targets.recommendations_given, diminishing, Points{2},
             Texts{.title = "Recommendations given",
                   .unit = "recommendation",
                   .reason = "A recommendation is the strongest thing you can do for a contact in public.",
                   .remedy = "Recommend somebody you liked to work with.",
                   .source = "Pide y da recomendaciones."}},
      Signal{recommendations_received, targets.recommendations_received, diminishing, Points{2},
             Texts{.title = "Recommendations received",
                   .unit = "recommendation",
                   .reason = "Recommendations let others speak for your work.",
                   .remedy = "Ask a client or colleague for a recommendation on one named project.",
                   .source = "Pide y da recomendaciones."}},
      Signal{"network_growth", invitations_accepted, targets.network_growth, diminishing, Points{3},
             Texts{.title = "Own invitations accepted",
                   .unit = "accepted invitation",
                   .reason = "A network that stops growing ages with its members.",
                   .remedy = "Invite people after a real contact: a comment, a talk, a meeting.",
                   .source = "Amplía tu red de contactos enviando invitaciones a conectar."}},
      Signal{"acceptance_rate", invitations_accepted.per(invitations_sent), targets.acceptance_rate, linear, Points{3},
             Texts{.title = "Invitations accepted",
                   .unit = "accepted invitation",
                   .reason = "Accepted invitations show that you invite people who know why.",
                   .remedy = "Invite fewer strangers, and say in the note what connects you.",
                   .source = "beyond the seed: LinkedIn's help page a105145 names it among the data of the index"}}};
}
/// The standard model's, 25 points; can be evaluated alone: relate.score(activity).
inline constexpr auto relate = relate_of({});

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
