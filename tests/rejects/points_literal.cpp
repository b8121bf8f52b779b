// expect: points_are_written_exactly
// SPDX-License-Identifier: MIT
#include "ssi/std/literals.hpp"
using namespace ssi;
constexpr auto good = 2.500001_points;
constexpr auto bad = 2.5000001_points;
