// Scoring in a constant expression: the same micropoint as at run time, checked by the compiler.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <ssi/standard.hpp>

namespace {

constexpr ssi::Activity active_professional{
    .profile = {.sections = 9, .endorsements_received = 14, .new_followers = 22},
    .search = {.connections = 380,
               .new_connections = 26,
               .new_on_target = 12,
               .filtered_searches = 9,
               .second_degree_views = 20,
               .visitor_check_weeks = 6,
               .invitations_sent = 40,
               .invitations_personalised = 20},
    .content = {.posts = 11,
                .posting_weeks = 8,
                .articles = 1,
                .reactions_received = 95,
                .comments_received = 18,
                .reactions_given = 70,
                .comments_given = 24,
                .shares_given = 5,
                .engagement_weeks = 10},
    .relationships = {.invitations_accepted = 15,
                      .congratulations = 9,
                      .help_given = 2,
                      .messages_sent = 20,
                      .messages_received = 22,
                      .messages_replied = 18,
                      .recommendations_given = 1,
                      .recommendations_received = 1}};

constexpr auto score = ssi::standard::model.score(active_professional);
static_assert(score.total.earned.micropoints() == 61'227'361);
static_assert(score[ssi::standard::brand].earned > score[ssi::standard::find].earned,
              "the profile is this member's strength");

}  // namespace

int main() {
  std::cout << "at compile time: " << score.total.earned.text() << '\n';
  ssi::Activity copy = active_professional;
  std::cout << "at run time:     " << ssi::standard::model.score(copy).total.earned.text() << '\n';
  copy.content.posts = 12;
  std::cout << "with one more post, and no more reactions to it: "
            << ssi::standard::model.score(copy).total.earned.text() << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
