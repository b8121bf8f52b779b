// Activity: what somebody did in a window, in the counts that the standard model reads.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ACTIVITY_HPP
#define SSI_STANDARD_ACTIVITY_HPP

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The ten things a complete profile has (model.md section 4), each true, false or unknown:
/// `Checklist{.photo = true, ...}.sections()` is how many are there.
struct Checklist {
  Count photo = unknown;
  Count background_image = unknown;
  Count headline = unknown;
  Count about = unknown;
  Count current_position = unknown;
  Count experience = unknown;
  Count education = unknown;
  Count five_skills = unknown;
  Count location_and_industry = unknown;
  Count featured_or_website = unknown;

  template <class F>
  constexpr void for_each_item(F&& f) const {
    f("photo", photo), f("background_image", background_image), f("headline", headline), f("about", about);
    f("current_position", current_position), f("experience", experience), f("education", education);
    f("five_skills", five_skills), f("location_and_industry", location_and_industry);
    f("featured_or_website", featured_or_website);
  }
  /// How many are there: from those seen to those that may be, `between(8, 10)` where two are unknown. Unknown where
  /// nothing is known.
  [[nodiscard]] constexpr Count sections() const {
    Count sections = 0;
    bool seen = false;
    for_each_item([&](Text, Count item) {
      seen = seen || !item.wholly_unknown();
      sections = sections + between(item.low() > 0 ? 1 : 0, item.high() > 0 ? 1 : 0);
    });
    return seen ? sections : unknown;
  }
};

/// The profile itself and what others say of it.
struct Profile {
  Count sections = unknown;               ///< of the ten of Checklist
  Count endorsements_received = unknown;  ///< in all
  Count new_followers = unknown;          ///< in the window
};

/// Finding the right people and inviting them.
struct Search {
  Count connections = unknown;               ///< in all
  Count new_connections = unknown;           ///< in the window
  Count new_on_target = unknown;             ///< of these, how many fit the person's own goals
  Count filtered_searches = unknown;         ///< people searches in the window
  Count second_degree_views = unknown;       ///< profiles of 2nd degree viewed in the window
  Count visitor_check_weeks = unknown;       ///< calendar weeks in which one's profile visitors were looked at
  Count invitations_sent = unknown;          ///< in the window
  Count invitations_personalised = unknown;  ///< of these, how many with a note
};

/// Publishing, and engaging with what others publish; all in the window.
struct Content {
  Count posts = unknown;
  Count posting_weeks = unknown;  ///< calendar weeks with a post of one's own
  Count articles = unknown;
  Count reactions_received = unknown;  ///< on one's posts
  Count comments_received = unknown;   ///< on one's posts
  Count reactions_given = unknown;     ///< to others
  Count comments_given = unknown;      ///< to others
  Count shares_given = unknown;        ///< posts of others passed on
  Count engagement_weeks = unknown;    ///< calendar weeks with any interaction
};

/// Staying in touch.
struct Relationships {
  Count invitations_accepted = unknown;      ///< of those sent in the window
  Count congratulations = unknown;           ///< in the window
  Count help_given = unknown;                ///< in the window
  Count messages_sent = unknown;             ///< in the window
  Count messages_received = unknown;         ///< in the window
  Count messages_replied = unknown;          ///< of these, how many were answered
  Count recommendations_given = unknown;     ///< in all
  Count recommendations_received = unknown;  ///< in all
};

/// What somebody did, for the standard model: `standard::model.score(Activity{.content = {.posts = 11}})`. What is not
/// given is unknown, which is not zero. Counts "in the window" are those of the model's window.
struct Activity {
  Profile profile = {};
  Search search = {};
  Content content = {};
  Relationships relationships = {};
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
