// expect: day_is_in_the_calendar
// SPDX-License-Identifier: MIT
#include "ssi/time.hpp"
using namespace ssi;
constexpr auto bad = Day{{2147483647, 1, 1}};
