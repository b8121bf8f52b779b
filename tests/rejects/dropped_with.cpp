// expect: ignoring return value
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"
#pragma GCC diagnostic error "-Wunused-result"
using namespace ssi;
constexpr auto reading = standard::model.read(Activity{});
constexpr auto bad = [] {
  standard::model.with(reading, standard::posts.to(24));  // looks like a setter
  return 0;
}();
