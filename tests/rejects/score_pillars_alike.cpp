// expect: several pillars of this type
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"
using namespace ssi;
constexpr auto one = Pillar{"one", Signal{standard::posts, PerWeek{3}, linear, Points{25}}};
constexpr auto two = Pillar{"two", Signal{"again", standard::posts, PerWeek{5}, linear, Points{25}}};
constexpr auto model = Index{one, two};
constexpr auto score = model.score(Activity{});
constexpr auto good = score.pillars[model.place_of(two)].earned;
constexpr auto bad = score[two].earned;
