// Starter: the variant for somebody who begins.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_STARTER_HPP
#define SSI_STANDARD_STARTER_HPP

#include "ssi/standard/variant.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// All of it is our choice: what one does alone takes less than two hours a week by the minutes of standard::actions,
/// which a test adds up; what others answer is what a network of 150 gives. What asks for a manner and not for an
/// amount stays: the profile, a note with invitations, an answer to messages, connections that fit.
inline constexpr auto starter_targets = Targets{.posting_weeks = {6},
                                                .reactions_per_post = {.times = 5, .phantoms = 2},
                                                .endorsements_received = {10},
                                                .new_followers = {1},
                                                .connections = {150},
                                                .filtered_searches = {1},
                                                .second_degree_views = {3},
                                                .visitor_check_weeks = {6},
                                                .personalised_invitations = {2},
                                                .reactions_given = {5},
                                                .comments_given = {2},
                                                .shares_given = {1},
                                                .posts = {1},
                                                .articles = {1},
                                                .comments_per_post = {.times = 1, .phantoms = 2},
                                                .engagement_weeks = {9},
                                                .congratulations = {1},
                                                .messages_sent = {2},
                                                .recommendations_given = {1},
                                                .recommendations_received = {1},
                                                .network_growth = {1},
                                                .acceptance_rate = {.parts = 3, .of = 10, .phantoms = 5}};

/// Why, signal by signal.
inline constexpr Reason starter_reasons[] = {
    {"posting_weeks", "every other week: half of the standard habit"},
    {"reactions_per_post", "a network of 150 reacts less than one of 500"},
    {"endorsements_received", "a handful of colleagues, two skills each"},
    {"new_followers", "one a week is a start; followers come with posts"},
    {"connections", "from 50 people one knows, eight more in each week of a quarter"},
    {"filtered_searches", "one a week makes it a habit"},
    {"second_degree_views", "three after each search"},
    {"visitor_check_weeks", "with few visitors every other week is enough"},
    {"personalised_invitations", "two a week; a note takes thought"},
    {"reactions_given", "one each working day"},
    {"comments_given", "two a week; comments take courage at first"},
    {"shares_given", "one a week, the least a pace can be"},
    {"posts", "one a week, the least a pace can be"},
    {"articles", "one in the quarter, to have written one"},
    {"comments_per_post", "one answer to each post shows that somebody reads it"},
    {"engagement_weeks", "three weeks of four"},
    {"congratulations", "one a week, from a network of 150"},
    {"messages_sent", "two a week, one of them to somebody new"},
    {"recommendations_given", "the first one"},
    {"recommendations_received", "the first one"},
    {"network_growth", "of two invitations a week about one is accepted"},
    {"acceptance_rate", "who is not known yet is accepted less"},
};

/// For beginners: targets that somebody who begins reaches in a quarter, at about two hours a week.
inline constexpr auto starter = variant_of(
    ModelId{"starter", 1}, "For beginners: reached in a quarter, at about two hours a week.", starter_targets,
    Remedies{.posting_weeks = "Publish one post in every other week, even a short one.",
             .filtered_searches = "Run one people search a week with filters for role, sector and place.",
             .second_degree_views = "Look at three 2nd-degree contacts of one good contact a week.",
             .visitor_check_weeks = "Look every other week at who visited your profile, and write to those who fit.",
             .personalised_invitations = "Send two invitations a week with a personal note.",
             .reactions_given = "React to one post each working day that your goals concern.",
             .comments_given = "Write two comments a week that add an experience or a question.",
             .shares_given = "Share one post a week with a sentence on why it matters.",
             .posts = "Publish one update a week on what you learn at work.",
             .articles = "Write one article in a quarter that answers a question in full.",
             .engagement_weeks = "Take part in three weeks of four.",
             .congratulations = "Congratulate one contact a week in your own words.",
             .messages_sent = "Send two messages a week that are about the other person."},
    starter_reasons);

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
