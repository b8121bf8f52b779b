// expect: index_has_four_pillars_of_25_points
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
constexpr auto pillar(StaticText id) {
  return Pillar{Name{id, id}, Signal{id, demos, Stock{1}, linear, Points{25}}};
}
constexpr auto bad = SocialSellingIndex{pillar("a"), pillar("b"), pillar("c")};
