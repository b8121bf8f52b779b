// expect: window_is_1_to_520_weeks
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"
using namespace ssi;
struct Rep {
  int demos = 0;
  int calls = 0;
  double rate = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto bad = standard::model.over(Window{0});
