// expect: budget_is_0_to_1000000_minutes
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr Points gain(std::int64_t minutes) {
  return planned(standard::model, Activity{.content = {.posts = 3}}, Budget{minutes}, {}).gain;
}
constexpr auto good = gain(0);
constexpr auto bad = gain(-1);
