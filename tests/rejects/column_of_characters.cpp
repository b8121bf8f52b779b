// expect: no character is a count
// SPDX-License-Identifier: MIT
#include "ssi/scale.hpp"
using namespace ssi;
constexpr char digits[] = {'1', '2'};
constexpr signed char counts[] = {1, 2};
constexpr auto good = Column{"posts", counts};
constexpr auto bad = Column{"posts", digits};
