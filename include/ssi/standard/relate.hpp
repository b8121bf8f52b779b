// The fourth pillar: staying in touch, answering, helping, and growing the network.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_RELATE_HPP
#define SSI_STANDARD_RELATE_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// 25 points; can be evaluated alone: relate.score(activity). All weights, targets and exponents: model.md section 4,
/// our choice. The sources are sentences of the seed text, in its language.
inline constexpr auto relate = Pillar{
    Name{"relate", "Build relationships"},
    Signal{
        congratulations, PerWeek{3}, diminishing, Points{4},
        Texts{
            .title = "Congratulations",
            .unit = "congratulation",
            .reason = "A birthday or a new job is the easiest moment to renew a contact.",
            .remedy = "Congratulate three contacts a week in your own words.",
            .source =
                "Felicítales en momentos señalados (en sus cumpleaños, cuando tengan un ascenso, cuando cumplan años en su empresa o cambien de puesto de trabajo…)"}},
    Signal{help_given, PerWeek{1}, diminishing, Points{3},
           Texts{.title = "Help given",
                 .unit = "help",
                 .reason = "People remember who helped when they asked.",
                 .remedy = "Answer one request for help a week, an introduction counts.",
                 .source = "Ofrece ayuda cuando la soliciten."}},
    Signal{
        messages_sent, PerWeek{6}, diminishing, Points{4},
        Texts{
            .title = "Messages sent",
            .unit = "message",
            .reason = "Conversations turn contacts into relationships.",
            .remedy = "Send six messages a week that are about the other person.",
            .source =
                "Envía mensajes (por ejemplo, diciendo que te ha encantado un artículo suyo que has leído) y responde los que recibas."}},
    Signal{
        "reply_rate", messages_replied.per(messages_received), Portion{.parts = 9, .of = 10, .phantoms = 2}, linear,
        Points{4},
        Texts{
            .title = "Messages answered",
            .unit = "answered message",
            .reason = "An answer, even a short one, shows that you can be counted on.",
            .remedy = "Answer the messages that wait in your inbox, with a polite no where it is one.",
            .source =
                "Envía mensajes (por ejemplo, diciendo que te ha encantado un artículo suyo que has leído) y responde los que recibas."}},
    Signal{recommendations_given, Stock{3}, diminishing, Points{2},
           Texts{.title = "Recommendations given",
                 .unit = "recommendation",
                 .reason = "A recommendation is the strongest thing you can do for a contact in public.",
                 .remedy = "Recommend somebody you liked to work with.",
                 .source = "Pide y da recomendaciones."}},
    Signal{recommendations_received, Stock{3}, diminishing, Points{2},
           Texts{.title = "Recommendations received",
                 .unit = "recommendation",
                 .reason = "Recommendations let others speak for your work.",
                 .remedy = "Ask a client or colleague for a recommendation on one named project.",
                 .source = "Pide y da recomendaciones."}},
    Signal{"network_growth", invitations_accepted, PerWeek{3}, diminishing, Points{3},
           Texts{.title = "Own invitations accepted",
                 .unit = "accepted invitation",
                 .reason = "A network that stops growing ages with its members.",
                 .remedy = "Invite people after a real contact: a comment, a talk, a meeting.",
                 .source = "Amplía tu red de contactos enviando invitaciones a conectar."}},
    Signal{"acceptance_rate", invitations_accepted.per(invitations_sent), Portion{.parts = 2, .of = 5, .phantoms = 5},
           linear, Points{3},
           Texts{.title = "Invitations accepted",
                 .unit = "accepted invitation",
                 .reason = "Accepted invitations show that you invite people who know why.",
                 .remedy = "Invite fewer strangers, and say in the note what connects you.",
                 .source = "beyond the seed: LinkedIn's help page a105145 names it among the data of the index"}}};

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
