// The first pillar: a complete profile and content that finds its audience.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_BRAND_HPP
#define SSI_STANDARD_BRAND_HPP

#include "ssi/core/pillar.hpp"
#include "ssi/standard/metrics.hpp"
#include "ssi/standard/targets.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Its signals with their weights and curves for any targets. All weights and exponents: model.md section 4, our
/// choice. The sources are sentences of the seed text, in its language.
[[nodiscard]] constexpr auto brand_of(const Targets& targets, const Remedies& remedies = {}) {
  return Pillar{
      Name{"brand", "Establish your professional brand"},
      Signal{profile_sections, targets.profile_sections, linear, Points{10},
             Texts{.title = "Profile completeness",
                   .unit = "section",
                   .reason = "People decide by the profile whether to answer, and a complete one is found more often.",
                   .remedy = "Complete the next of the ten sections that your profile lacks, the photo first.",
                   .source = "Debes tener un buen perfil en LinkedIn"}},
      Signal{posting_weeks, targets.posting_weeks, linear, Points{6},
             Texts{.title = "Weeks with a post",
                   .unit = "week",
                   .reason = "An audience forms around people who publish regularly, not in bursts.",
                   .remedy = remedies.posting_weeks,
                   .source = "sé activo en LinkedIn y publica contenido relevante para tu audiencia."}},
      Signal{
          "reactions_per_post", reactions_received.per(posts), targets.reactions_per_post, diminishing, Points{5},
          Texts{
              .title = "Reactions per post",
              .unit = "reaction",
              .reason = "Reactions show whether what you publish is relevant to your audience.",
              .remedy =
                  "Write about the questions your audience asks you, and reply under your posts while they are fresh.",
              .source = "sé activo en LinkedIn y publica contenido relevante para tu audiencia."}},
      Signal{endorsements_received, targets.endorsements_received, diminishing, Points{2},
             Texts{.title = "Endorsements received",
                   .unit = "endorsement",
                   .reason = "Endorsements let others confirm what your profile claims.",
                   .remedy = "Endorse people you have worked with for skills you have seen; many return it.",
                   .source = "beyond the seed: LinkedIn's help page a105145 names it among the data of the index"}},
      Signal{new_followers, targets.new_followers, diminishing, Points{2},
             Texts{.title = "New followers",
                   .unit = "follower",
                   .reason = "New followers show that your content travels beyond your network.",
                   .remedy = "Invite the readers of your posts to follow you, and comment where your audience reads.",
                   .source = "beyond the seed: LinkedIn's help page a105145 names it among the data of the index"}}};
}
/// The standard model's, 25 points; can be evaluated alone: brand.score(activity).
inline constexpr auto brand = brand_of({});

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
