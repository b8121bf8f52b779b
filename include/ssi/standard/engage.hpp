// The third pillar: taking part in what others publish, and publishing.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ENGAGE_HPP
#define SSI_STANDARD_ENGAGE_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"
#include "ssi/standard/targets.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Its signals with their weights and curves for any targets. All weights and exponents: model.md section 4, our
/// choice. The sources are sentences of the seed text, in its language.
[[nodiscard]] constexpr auto engage_of(const Targets& targets, const Remedies& remedies = {}) {
  return Pillar{
      Name{"engage", "Engage with insights"},
      Signal{
          reactions_given, targets.reactions_given, diminishing, Points{2},
          Texts{
              .title = "Reactions given",
              .unit = "reaction",
              .reason = "Reactions are the lightest way to be seen by those you want to know.",
              .remedy = remedies.reactions_given,
              .source =
                  "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
      Signal{
          comments_given, targets.comments_given, diminishing, Points{6},
          Texts{
              .title = "Comments given",
              .unit = "comment",
              .reason = "A comment shows what you know to everybody who reads the post.",
              .remedy = remedies.comments_given,
              .source =
                  "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
      Signal{
          shares_given, targets.shares_given, diminishing, Points{3},
          Texts{
              .title = "Posts shared",
              .unit = "share",
              .reason = "Passing on good posts serves your audience and their authors.",
              .remedy = remedies.shares_given,
              .source =
                  "Interactúa con el contenido que publican otros usuarios de esta red social: dando a “me gusta”, comentando o compartiendo algunas de sus publicaciones."}},
      Signal{
          posts, targets.posts, diminishing, Points{5},
          Texts{
              .title = "Own posts",
              .unit = "post",
              .reason = "Your own posts make you the source instead of the audience.",
              .remedy = remedies.posts,
              .source =
                  "Publica tu propio contenido: tus propias actualizaciones; incluso, si te ves capacitado y con ganas, tus propios artículos en LinkedIn."}},
      Signal{
          articles, targets.articles, diminishing, Points{2},
          Texts{
              .title = "Own articles",
              .unit = "article",
              .reason = "Articles stay findable long after posts have passed.",
              .remedy = remedies.articles,
              .source =
                  "Publica tu propio contenido: tus propias actualizaciones; incluso, si te ves capacitado y con ganas, tus propios artículos en LinkedIn."}},
      Signal{
          "comments_per_post", comments_received.per(posts), targets.comments_per_post, diminishing, Points{3},
          Texts{.title = "Comments per post",
                .unit = "comment",
                .reason = "Comments received show that what you publish is of value to those you write for.",
                .remedy = "End posts with a question that your audience can answer from experience.",
                .source =
                    "Lo que compartas y publiques ha de ser contenido de valor y relevante para tu público objetivo."}},
      Signal{engagement_weeks, targets.engagement_weeks, linear, Points{4},
             Texts{.title = "Weeks with an interaction",
                   .unit = "week",
                   .reason = "Regular engagement keeps you present; a pause is noticed.",
                   .remedy = remedies.engagement_weeks,
                   .source = "Hazlo con regularidad."}}};
}
/// The standard model's, 25 points; can be evaluated alone: engage.score(activity).
inline constexpr auto engage = engage_of({});

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
