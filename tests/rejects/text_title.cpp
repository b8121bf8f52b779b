// expect: StaticText
// SPDX-License-Identifier: MIT
#include <string>

#include "ssi/core.hpp"
using namespace ssi;
struct Rep {
  int calls = 0;
};
constexpr auto bad = [](const std::string& name) { return Texts{.title = name}; };
