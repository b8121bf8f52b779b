// expect: ignoring return value
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"
#pragma GCC diagnostic error "-Wunused-result"
using namespace ssi;
constexpr auto bad = [] {
  standard::model.over({.weeks = 26});  // looks like a setter
  return 0;
}();
