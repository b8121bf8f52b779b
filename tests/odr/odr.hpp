// One program of two object files, one with exceptions, one without.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_ODR_HPP
#define SSI_TESTS_ODR_HPP

#include <cstdint>

bool throws_on_bad_data();
std::int64_t score_with_exceptions(int posts);
std::int64_t score_without_exceptions(int posts);

#endif
