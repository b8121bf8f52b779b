// expect: deleted
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
constexpr auto bad = Activity{.content = {.posts = 0.7}};
