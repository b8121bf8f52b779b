#!/usr/bin/env sh
# SPDX-License-Identifier: MIT
# Builds and passes the tests, after installing what is missing on a Debian or Ubuntu machine (a compiler, make, CMake,
# doctest, and Python for the second computation of the model): tests/run.sh [PRESET]
set -eu
cd "$(dirname "$0")/.."
preset=${1:-tests} jobs=$(nproc 2>/dev/null || echo 2)
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$jobs}" CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$jobs}"
. cmake/setup.sh
case $preset in
  sanitize | no-exceptions) need clang make cmake doctest-dev python3 ;;
  *) need g++ make cmake doctest-dev python3 ;;
esac
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset"
