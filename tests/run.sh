#!/usr/bin/env sh
# Passes the tests on a fresh Debian machine with a compiler and CMake: installs what only the tests need (doctest, and
# Python for the second computation of the model), then configures, builds and runs them.
set -eu
cd "$(dirname "$0")/.."

missing=
[ -e /usr/include/doctest/doctest.h ] || missing="$missing doctest-dev"
command -v python3 >/dev/null || missing="$missing python3"
command -v make >/dev/null || missing="$missing make"
if [ -n "$missing" ]; then
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root apt-get install -y -qq $missing
fi

preset=${1:-tests}
cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)"
ctest --preset "$preset" --parallel "$(nproc)"
