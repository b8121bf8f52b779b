// expect: at_most_is_full_below_none
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
using namespace ssi;
struct Rep {
  int demos = 0;
  int calls = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto bad = Signal{"s", demos.per(calls), PortionAtMost{.full = 2, .none = 1, .of = 10}, linear, Points{1}};
