// expect: no pillar of the model that was scored
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"
using namespace ssi;
constexpr auto other = Pillar{"other", Signal{standard::posts, PerWeek{3}, linear, Points{25}}};
constexpr auto score = standard::model.score(Activity{});
constexpr auto good = score[standard::brand].earned;
constexpr auto bad = score[other].earned;
