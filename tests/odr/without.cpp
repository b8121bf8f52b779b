// SPDX-License-Identifier: MIT
#include "odr.hpp"
#include "ssi/ssi.hpp"

std::int64_t score_without_exceptions(int posts) {
  return ssi::standard::model.score(ssi::Activity{.content = {.posts = posts}}).total.earned.micropoints();
}
