// SPDX-License-Identifier: MIT
#include "version.hpp"

#include <cstdio>

int main() {
  const Scored before = scored_by_old(39), after = scored_by_new(39);
  std::printf("old %lld, new %lld\n", static_cast<long long>(before.in_program),
              static_cast<long long>(after.in_program));
  const bool right = before.in_program == before.by_compiler && after.in_program == after.by_compiler;
  return right && before.by_compiler > 0 ? 0 : 1;
}
