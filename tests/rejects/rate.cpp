// expect: rate_is_from_0_to_1
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
constexpr auto bad = per_mille(1.01);
