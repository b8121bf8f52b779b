// expect: no matching function
// SPDX-License-Identifier: MIT
#include "ssi/ssi.hpp"
using namespace ssi;
constexpr auto good = plus(standard::posts, 7);
constexpr auto bad = plus(standard::posts, '7');
