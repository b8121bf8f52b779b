// Two people compared: where the difference comes from, row by row, with nothing left over.
// SPDX-License-Identifier: MIT
#include <iomanip>
#include <iostream>
#include <ssi/counts/named.hpp>
#include <ssi/ssi.hpp>

namespace {

// A professional, a newcomer.
constexpr ssi::Text people = R"(profile_sections = 9, 4
endorsements_received = 14, 1
new_followers = 22, 2
connections = 380, 60
new_connections = 26, 8
new_on_target = 12, 2
filtered_searches = 9, 2
second_degree_views = 20, 5
visitor_check_weeks = 6, 2
invitations_sent = 40, 10
invitations_personalised = 20, 1
posts = 11, 1
posting_weeks = 8, 1
articles = 1, 0
reactions_received = 95, 3
comments_received = 18, 0
reactions_given = 70, 15
comments_given = 24, 2
shares_given = 5, 0
engagement_weeks = 10, 4
invitations_accepted = 15, 4
congratulations = 9, 2
help_given = 2, 0
messages_sent = 20, 4
messages_received = 22, 4
messages_replied = 18, 3
recommendations_given = 1, 0
recommendations_received = 1, 0)";

ssi::Activity member(std::size_t number) {
  ssi::Activity activity;
  for (const ssi::NumberedLine& line : ssi::lines_of(people)) {
    const auto count = ssi::named_value_of(line.text);
    if (const auto problem = set_count(activity, count->name, ssi::parts_of(count->value)[number]); !problem.none())
      std::cerr << problem.text() << '\n';
  }
  return activity;
}

}  // namespace

int main() {
  using namespace ssi;
  const Activity professional = member(0), newcomer = member(1);

  const auto comparison = compare(standard::model, professional, against(newcomer));
  Points ours, theirs, differences;
  std::cout << std::left << std::setw(40) << "in micropoints"
            << "professional   newcomer  difference\n";
  for (const RowDifference& row : comparison.rows) {
    ours += row.subject.points, theirs += row.reference.points, differences += row.difference();
    std::cout << std::left << std::setw(40) << std::string_view{row.subject.title} << std::right << std::setw(12)
              << row.subject.points.micropoints() << std::setw(11) << row.reference.points.micropoints()
              << std::setw(12) << row.difference().micropoints() << '\n';
  }
  std::cout << std::boolalpha << "professional: " << ours.text()
            << ", the rows sum to the score: " << (ours == standard::model.score(professional).total.earned) << '\n'
            << "newcomer:     " << theirs.text()
            << ", the rows sum to the score: " << (theirs == standard::model.score(newcomer).total.earned) << '\n'
            << "difference:   " << comparison.difference.text()
            << ", the rows sum to it: " << (differences == comparison.difference) << '\n';

  // Where one of the two hides something, the difference is one of knowledge, and the comparison says so.
  Activity silent = newcomer;
  silent.relationships.messages_received = unknown;
  for (const RowDifference& row : compare(standard::model, professional, against(silent)).rows)
    if (!row.comparable()) std::cout << "not comparable, known for one only: " << row.subject.title << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
