// expect: pillar_points_are_above_0
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
using namespace ssi;
struct Rep {
  int demos = 0;
  int calls = 0;
  double rate = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto bad = Pillar{"p", Points{0}, Signal{demos, Stock{1}, linear, Points{0}}};
