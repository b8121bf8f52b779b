// expect: weight_is_0_to_100_points
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
constexpr auto bad = Signal{demos, Stock{9}, linear, Points{-1}};
