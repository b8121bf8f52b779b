// The third pillar: taking part in what others publish, and publishing.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ENGAGE_HPP
#define SSI_STANDARD_ENGAGE_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// 25 points; can be evaluated alone: engage.score(activity). All weights, targets and exponents: model.md section 4,
/// our choice. The sources are sentences of the seed text, in its language.
inline constexpr auto engage = Pillar{
    Name{"engage", "Engage with insights"},
    Signal{
        reactions_given, PerWeek{15}, diminishing, Points{2},
        Texts{
            .title = "Reactions given",
            .unit = "reaction",
            .reason = "Reactions are the lightest way to be seen by those you want to know.",
            .remedy = "React to three posts a day that your goals concern.",
            .source =
                "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
    Signal{
        comments_given, PerWeek{8}, diminishing, Points{6},
        Texts{
            .title = "Comments given",
            .unit = "comment",
            .reason = "A comment shows what you know to everybody who reads the post.",
            .remedy = "Write eight comments a week that add an experience or a question.",
            .source =
                "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
    Signal{
        shares_given, PerWeek{2}, diminishing, Points{3},
        Texts{
            .title = "Posts shared",
            .unit = "share",
            .reason = "Passing on good posts serves your audience and their authors.",
            .remedy = "Share two posts a week with a sentence on why they matter.",
            .source =
                "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
    Signal{
        posts, PerWeek{3}, diminishing, Points{5},
        Texts{
            .title = "Own posts",
            .unit = "post",
            .reason = "Your own posts make you the source instead of the audience.",
            .remedy = "Publish three updates a week on what you learn at work.",
            .source =
                "Publica tu propio contenido: tus propias actualizaciones; incluso, si te ves capacitado y con ganas, tus propios artículos en LinkedIn."}},
    Signal{
        articles, PerQuarter{3}, diminishing, Points{2},
        Texts{
            .title = "Own articles",
            .unit = "article",
            .reason = "Articles stay findable long after posts have passed.",
            .remedy = "Write one article a month that answers a question in full.",
            .source =
                "Publica tu propio contenido: tus propias actualizaciones; incluso, si te ves capacitado y con ganas, tus propios artículos en LinkedIn."}},
    Signal{
        "comments_per_post", comments_received.per(posts), Each{.times = 4, .phantoms = 2}, diminishing, Points{3},
        Texts{.title = "Comments per post",
              .unit = "comment",
              .reason = "Comments received show that what you publish is of value to those you write for.",
              .remedy = "End posts with a question that your audience can answer from experience.",
              .source =
                  "Lo que compartas y publiques ha de ser contenido de valor y relevante para tu público objetivo."}},
    Signal{engagement_weeks, ActiveWeeks{12}, linear, Points{4},
           Texts{.title = "Weeks with an interaction",
                 .unit = "week",
                 .reason = "Regular engagement keeps you present; a pause is noticed.",
                 .remedy = "Take part at least once in every week, holidays included.",
                 .source = "Hazlo con regularidad."}}};

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
