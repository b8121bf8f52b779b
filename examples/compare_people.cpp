// Two people compared: where the difference comes from, row by row, with nothing left over.
// SPDX-License-Identifier: MIT
#include <iomanip>
#include <iostream>
#include <ssi/ssi.hpp>

namespace {

const ssi::Activity professional{.profile = {.sections = 9, .endorsements_received = 14, .new_followers = 22},
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

const ssi::Activity newcomer{.profile = {.sections = 4, .endorsements_received = 1, .new_followers = 2},
                             .search = {.connections = 60,
                                        .new_connections = 8,
                                        .new_on_target = 2,
                                        .filtered_searches = 2,
                                        .second_degree_views = 5,
                                        .visitor_check_weeks = 2,
                                        .invitations_sent = 10,
                                        .invitations_personalised = 1},
                             .content = {.posts = 1,
                                         .posting_weeks = 1,
                                         .articles = 0,
                                         .reactions_received = 3,
                                         .comments_received = 0,
                                         .reactions_given = 15,
                                         .comments_given = 2,
                                         .shares_given = 0,
                                         .engagement_weeks = 4},
                             .relationships = {.invitations_accepted = 4,
                                               .congratulations = 2,
                                               .help_given = 0,
                                               .messages_sent = 4,
                                               .messages_received = 4,
                                               .messages_replied = 3,
                                               .recommendations_given = 0,
                                               .recommendations_received = 0}};

}  // namespace

int main() {
  using namespace ssi;
  const auto& model = standard::model;

  const auto comparison = compare(model, professional, against(newcomer));
  Points ours, theirs, differences;
  std::cout << std::left << std::setw(40) << "in micropoints"
            << "professional   newcomer  difference\n"
            << std::right;
  for (const RowDifference& row : comparison.rows) {
    ours += row.subject.points, theirs += row.reference.points, differences += row.difference();
    std::cout << std::left << std::setw(40) << std::string_view{row.subject.title} << std::right << std::setw(12)
              << row.subject.points.micropoints() << std::setw(11) << row.reference.points.micropoints()
              << std::setw(12) << row.difference().micropoints() << '\n';
  }

  std::cout << std::boolalpha << "professional: " << ours.text()
            << ", the rows sum to the score: " << (ours == model.score(professional).total.earned) << '\n'
            << "newcomer:     " << theirs.text()
            << ", the rows sum to the score: " << (theirs == model.score(newcomer).total.earned) << '\n'
            << "difference:   " << comparison.difference.text()
            << ", the rows sum to it: " << (differences == comparison.difference) << '\n';

  // Where one of the two hides something, the difference is one of knowledge, and the comparison says so.
  Activity silent = newcomer;
  silent.relationships.messages_received = unknown;
  for (const RowDifference& row : compare(model, professional, against(silent)).rows)
    if (!row.comparable()) std::cout << "not comparable, known for one only: " << row.subject.title << '\n';
}
