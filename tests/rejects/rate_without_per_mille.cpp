// expect: needs a target that takes a rate
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
constexpr auto bad = Pillar{"p", Signal{Metric{"rate", &Rep::rate}, Stock{500}, linear, Points{25}}}.score(Rep{});
