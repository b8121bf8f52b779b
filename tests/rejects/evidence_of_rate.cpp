// expect: a rate has lost its counts
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
using namespace ssi;
struct Rep {
  double rate = 0;
};
constexpr auto rate = Metric{"rate", &Rep::rate};
constexpr auto bad = Signal{rate, UnknownBelow{10, Rate{300}}, linear, Points{1}};
