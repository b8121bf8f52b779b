// expect: target_ratio_is_1_to_1000_each
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
constexpr auto bad = Signal{"s", demos.per(calls), Portion{.parts = 2, .of = 1}, linear, Points{1}};
