// SPDX-License-Identifier: MIT
#include "odr.hpp"
#include "ssi/ssi.hpp"

bool throws_on_bad_data() {
  volatile int negative = -1;
  try {
    return ssi::Count{static_cast<int>(negative)}.known() && false;
  } catch (const ssi::Error& error) {
    return error.rule() == ssi::rules::count_is_not_negative;
  }
}

std::int64_t score_with_exceptions(int posts) {
  return ssi::standard::model.score(ssi::Activity{.content = {.posts = posts}}).total.earned.micropoints();
}
