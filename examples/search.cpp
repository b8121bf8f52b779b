// Feeding search and invitations: counts from a program's own records, some of them missing there.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <optional>
#include <ssi/ssi.hpp>

// What a CRM may keep of its user's network.
struct CrmRecord {
  int contacts;
  std::optional<int> saved_searches_run;  // not tracked for everybody
  int profile_views;                      // -1: never synchronised
};

int main() {
  using namespace ssi;
  const CrmRecord record{.contacts = 380, .saved_searches_run = 9, .profile_views = -1};

  const Activity activity{.search = {.connections = record.contacts,
                                     .new_connections = 26,
                                     .new_on_target = 12,
                                     .filtered_searches = record.saved_searches_run,
                                     .second_degree_views = known_unless(record.profile_views, Sentinel{-1}),
                                     .invitations_sent = 40,
                                     .invitations_personalised = 20}};

  for (const Row& row : explain(standard::model, activity)) {
    if (!(row.pillar.id == Text{"find"})) continue;
    std::cout << row.title << ": ";
    if (row.known())
      std::cout << row.points.text(2) << " of " << row.possible.text(0) << '\n';
    else
      std::cout << "unknown, up to " << row.possible.text(0) << '\n';
  }

  // Unknown is not zero: an interval always, and an estimate where at least half of the pillar is known.
  const Tally find = standard::find.score(activity);
  std::cout << standard::find.title() << ": between " << find.earned.text(2) << " and " << find.high().text(2)
            << " of 25, " << find.coverage().percent() << " % known\n";
  if (find.estimate) std::cout << "estimate: " << find.estimate->text(2) << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
