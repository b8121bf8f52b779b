// expect: cannot be written as data
// SPDX-License-Identifier: MIT
#include "ssi/dynamic/definition_of.hpp"
using namespace ssi;
struct Rep {
  int calls = 0;
};
struct Own {
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count, 5}; }
};
constexpr auto model = Index{Pillar{"p", Points{10}, Signal{Metric{"calls", &Rep::calls}, Own{}, linear, Points{10}}}};
constexpr auto bad = [] { return dynamic::definition_of(model); };
