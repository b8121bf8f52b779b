// expect: action_costs_1_to_10080_minutes
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr std::size_t count(int minutes) {
  const Action actions[] = {{standard::posts, {.minutes = minutes, .per_week = 3}}};
  return advised(standard::model, Activity{}, actions).size();
}
constexpr auto good = count(25);
constexpr auto bad = count(-25);
