// Feeding relationships: rates keep their evidence, and a rate of nothing is not a bad rate.
#include <iostream>
#include <ssi/ssi.hpp>

int main() {
  using namespace ssi;

  struct {
    const char* who;
    int replied, received;
  } const members[] = {{"one of one", 1, 1}, {"30 of 40", 30, 40}, {"300 of 400", 300, 400}, {"none of none", 0, 0}};

  for (const auto& member : members) {
    const Activity activity{
        .relationships = {.messages_received = member.received, .messages_replied = member.replied}};
    for (const Row& row : explain(standard::model, activity)) {
      if (!(row.id == Text{"reply_rate"})) continue;
      std::cout << member.who << " answered: " << row.points.text(2) << " of " << row.possible.text(0)
                << (row.no_evidence() ? ", no evidence yet\n" : "\n");
    }
  }

  // More answered than received cannot be, and is refused where it enters.
  try {
    standard::relate.score(Activity{.relationships = {.messages_received = 22, .messages_replied = 30}});
  } catch (const Error& error) {
    std::cout << "refused: " << error.what() << '\n';
  }
}
