// The part of the module's user that includes the headers: the same entities, in one program.
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
#include "ssi/standard.hpp"

int scored_by_header(int posts);

int scored_by_header(int posts) {
  using namespace ssi;
  constexpr auto model = Index{Pillar{"one", Points{10}, Signal{standard::posts, PerWeek{3}, diminishing, Points{10}}}};
  return static_cast<int>(model.score(Activity{.content = {.posts = posts}}).total.earned.micropoints());
}
