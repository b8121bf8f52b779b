// import in place of #include; module_other.cpp of the same program includes the headers.
// SPDX-License-Identifier: MIT
#include <array>  // for its ==, of which comparing populations is made: import brings none of the standard names
#include <cstdint>
#include <vector>

import ssi;

int scored_by_header(int posts);

constexpr ssi::Activity somebody{.content = {.posts = 39, .posting_weeks = 12}};
static_assert(ssi::standard::model.score(somebody).total.earned == ssi::Points{11});

int main() {
  using namespace ssi;
  const auto plan = planned(standard::model, somebody, Budget{60}, standard::actions);
  if (plan.state != PlanState::planned) return 1;

  constexpr auto model = Index{Pillar{"one", Points{10}, Signal{standard::posts, PerWeek{3}, diminishing, Points{10}}}};
  const std::vector<std::uint16_t> posts{11, 3, 50};
  const std::vector<Column> columns{{"posts", posts}};
  const Batch batch{model, columns};
  std::vector<std::int32_t> earned(batch.size()), covered(batch.size());
  if (batch.score(0, {.total = {.earned = earned, .covered = covered}}).refused != 0) return 1;
  for (const std::uint16_t& count : posts)
    if (earned[static_cast<std::size_t>(&count - posts.data())] != scored_by_header(count)) return 2;

  Population members{standard::model}, read{standard::model};
  members.add(standard::model.score(somebody));
  if (from_bytes(to_bytes(members), read) || !(read == members)) return 3;
  const Distribution& total = members.total();
  if (total.size() + total.unknown() != 1) return 4;

  dynamic::Definition definition;
  definition.pillar("one", 10).signal("posts", PerWeek{3}, diminishing, 10);
  const std::vector<Count> counts{11};
  if (dynamic::Model{definition}.score(counts).total.earned.micropoints() != scored_by_header(11)) return 5;

  std::vector<char> page;
  const auto results = report::results(standard::model, somebody, {});
  report::json(std::back_inserter(page), results.view(), spanish);
  return page.empty() ? 6 : 0;
}
