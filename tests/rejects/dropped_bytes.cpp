// expect: ignoring return value
// SPDX-License-Identifier: MIT
#include "ssi/scale.hpp"
#include "ssi/standard.hpp"
#pragma GCC diagnostic error "-Wunused-result"
using namespace ssi;
inline Population population{standard::model};
constexpr auto bad = [] {
  from_bytes({}, population);  // what is wrong with the bytes
  return 0;
}();
