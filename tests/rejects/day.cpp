// expect: day_is_in_the_calendar
// SPDX-License-Identifier: MIT
#include "ssi/time.hpp"
using namespace ssi;
struct Rep {
  int demos = 0;
  int calls = 0;
  double rate = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto bad = Day{"2026-02-29"};
