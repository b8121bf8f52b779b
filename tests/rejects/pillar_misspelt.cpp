// expect: pillar_is_of_the_index
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr auto good = Goal{Points{15}, standard::model.place_of("engage")};
constexpr auto bad = Goal{Points{15}, standard::model.place_of("engagement")};
