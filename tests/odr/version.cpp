// Built twice, as SCORED=scored_by_old and SCORED=scored_by_new.
// SPDX-License-Identifier: MIT
#include "version.hpp"

#include "ssi/core.hpp"
#include "ssi/standard.hpp"

Scored SCORED(int posts) {
  constexpr ssi::Activity somebody{.content = {.posts = 39, .posting_weeks = 12}};
  constexpr auto known = ssi::standard::model.score(somebody);
  const ssi::Activity now{.content = {.posts = posts, .posting_weeks = 12}};
  return {ssi::standard::model.score(now).total.earned.micropoints(), known.total.earned.micropoints()};
}
