// One program of two shared objects, each built with a version of the library of its own: see versions.sh.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_ODR_VERSION_HPP
#define SSI_TESTS_ODR_VERSION_HPP

#include <cstdint>

// In micropoints.
struct Scored {
  std::int64_t in_program, by_compiler;
};

Scored scored_by_old(int posts);
Scored scored_by_new(int posts);

#endif
