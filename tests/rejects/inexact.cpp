// expect: credit_is_exact_in_64_bits
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
constexpr auto bad = Signal{demos, Stock{65535}, Diminishing{4}, Points{25}};
