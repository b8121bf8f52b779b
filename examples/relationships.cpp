// Feeding relationships: rates keep their evidence, a rate of nothing is not a bad rate, and unknown is not zero.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <ssi/ssi.hpp>

namespace {

// The row of a signal in the explanation of what somebody did.
ssi::Row row_of(ssi::Text id, const ssi::Activity& activity) {
  for (const ssi::Row& row : explain(ssi::standard::model, activity))
    if (row.id == id) return row;
  return {};
}

}  // namespace

int main() {
  using namespace ssi;

  // The more messages stand behind a rate, the more it earns.
  struct {
    const char* who;
    int replied, received;
  } const members[] = {{"one of one", 1, 1}, {"30 of 40", 30, 40}, {"300 of 400", 300, 400}, {"none of none", 0, 0}};
  for (const auto& member : members) {
    const Row row = row_of(
        "reply_rate", {.relationships = {.messages_received = member.received, .messages_replied = member.replied}});
    std::cout << member.who << " answered: " << row.points.text(2) << " of " << row.possible.text(0)
              << (row.no_evidence() ? ", no evidence yet\n" : "\n");
  }

  // Everything but the invitations, which this program does not see.
  Activity activity{.relationships = {.congratulations = 9,
                                      .help_given = 2,
                                      .messages_sent = 20,
                                      .messages_received = 22,
                                      .messages_replied = 18,
                                      .recommendations_given = 1,
                                      .recommendations_received = 1}};
  const Tally relate = standard::relate.score(activity);
  std::cout << standard::relate.title() << ": " << relate.earned.text(2) << " to " << relate.high().text(2)
            << " of 25, " << relate.coverage().percent() << " % known\n";
  if (relate.estimate) std::cout << "estimate: " << relate.estimate->text(2) << '\n';
  for (const Row& row : explain(standard::model, activity))
    if (row.pillar.id == standard::relate.id() && !row.known()) std::cout << "  unknown: " << row.title << '\n';

  // More answered than received cannot be, and is refused where it enters.
  activity.relationships.messages_replied = 30;
  try {
    std::cout << standard::relate.score(activity).earned.text(2) << '\n';
  } catch (const Error& error) {
    std::cout << "refused: " << error.what() << '\n';
  }
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
