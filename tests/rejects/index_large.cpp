// expect: index_points_are_at_most_1000
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
template <int I>
constexpr auto big = Pillar{Name{I == 0 ? "a" : "b"},
                            Points{600},
                            Signal{I == 0 ? "a1" : "b1", demos, Stock{1}, linear, Points{100}},
                            Signal{I == 0 ? "a2" : "b2", demos, Stock{1}, linear, Points{100}},
                            Signal{I == 0 ? "a3" : "b3", demos, Stock{1}, linear, Points{100}},
                            Signal{I == 0 ? "a4" : "b4", demos, Stock{1}, linear, Points{100}},
                            Signal{I == 0 ? "a5" : "b5", demos, Stock{1}, linear, Points{100}},
                            Signal{I == 0 ? "a6" : "b6", demos, Stock{1}, linear, Points{100}}};
constexpr auto bad = Index{big<0>, big<1>};
