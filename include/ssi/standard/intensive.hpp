// Intensive: the variant for somebody whose work it is.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_INTENSIVE_HPP
#define SSI_STANDARD_INTENSIVE_HPP

#include "ssi/standard/variant.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// All of it is our choice: what one does alone takes less than ten hours a week by the minutes of standard::actions,
/// which a test adds up; what others answer is about twice the standard. What is whole already stays: the ten sections,
/// twelve weeks (the current one need not be done yet), nine messages and notes of ten.
inline constexpr auto intensive_targets = Targets{.reactions_per_post = {.times = 30, .phantoms = 2},
                                                  .endorsements_received = {100},
                                                  .new_followers = {15},
                                                  .connections = {1500},
                                                  .on_target_share = {.parts = 2, .of = 3, .phantoms = 5},
                                                  .filtered_searches = {10},
                                                  .second_degree_views = {20},
                                                  .personalised_invitations = {15},
                                                  .reactions_given = {35},
                                                  .comments_given = {25},
                                                  .shares_given = {3},
                                                  .posts = {5},
                                                  .articles = {4},
                                                  .comments_per_post = {.times = 8, .phantoms = 2},
                                                  .congratulations = {5},
                                                  .help_given = {2},
                                                  .messages_sent = {20},
                                                  .recommendations_given = {5},
                                                  .recommendations_received = {5},
                                                  .network_growth = {7},
                                                  .acceptance_rate = {.parts = 1, .of = 2, .phantoms = 5}};

/// Why, signal by signal.
inline constexpr Reason intensive_reasons[] = {
    {"reactions_per_post", "twice the standard: a larger audience, and better known"},
    {"endorsements_received", "twice the standard"},
    {"new_followers", "three times the standard, as the connections are"},
    {"connections", "three times the standard: the 2nd degree is what searches find"},
    {"on_target_share", "who searches on purpose knows whom to invite"},
    {"filtered_searches", "two each working day"},
    {"second_degree_views", "four each working day, two after each search"},
    {"personalised_invitations", "three each working day"},
    {"reactions_given", "five a day"},
    {"comments_given", "five each working day"},
    {"shares_given", "one more than the standard: own posts come first"},
    {"posts", "one each working day"},
    {"articles", "one more than one a month"},
    {"comments_per_post", "twice the standard, as the reactions are"},
    {"congratulations", "one each working day"},
    {"help_given", "two a week"},
    {"messages_sent", "four each working day"},
    {"recommendations_given", "two more than the standard"},
    {"recommendations_received", "two more than the standard"},
    {"network_growth", "of fifteen invitations a week about the half is accepted"},
    {"acceptance_rate", "with a note to people who fit, every second one"},
};

/// For people whose work it is: at about two hours each working day.
inline constexpr auto intensive = variant_of(
    ModelId{"intensive", 1}, "For those whose work it is: about two hours each working day.", intensive_targets,
    Remedies{.filtered_searches = "Run two people searches each working day with filters for role, sector and place.",
             .second_degree_views = "Look at four 2nd-degree contacts of good contacts each working day.",
             .personalised_invitations = "Send three invitations with a personal note every working day.",
             .reactions_given = "React to five posts a day that your goals concern.",
             .comments_given = "Write five comments each working day that add an experience or a question.",
             .shares_given = "Share three posts a week with a sentence on why they matter.",
             .posts = "Publish an update each working day on what you learn at work.",
             .articles = "Write four articles in a quarter that answer a question in full.",
             .congratulations = "Congratulate one contact each working day in your own words.",
             .help_given = "Answer two requests for help a week, an introduction counts.",
             .messages_sent = "Send four messages each working day that are about the other person."},
    intensive_reasons);

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
