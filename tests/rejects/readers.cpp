// expect: one_metric_has_one_reader
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
constexpr auto bad =
    Index{pillar("a"), Pillar{"b", Signal{"b", Metric{"demos", &Rep::calls}, Stock{1}, linear, Points{25}}}};
