// expect: goal_is_within_the_points_to_earn
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr Points gain(int goal) {
  return planned(standard::model, Activity{.content = {.posts = 3}}, Goal{Points{goal}}, standard::actions).gain;
}
constexpr auto good = gain(5);
constexpr auto bad = gain(101);
