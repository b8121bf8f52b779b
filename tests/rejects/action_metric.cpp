// expect: action_moves_a_signal_of_one_count
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr Points gain(Text metric) {
  const Action actions[] = {{metric, {.minutes = 5, .per_week = 3}}};
  return planned(standard::model, Activity{.content = {.posts = 3}}, Budget{30}, actions).gain;
}
constexpr auto good = gain("posts");
constexpr auto bad = gain("reactions_received");
