#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Must-not-compile tests: check.sh COMPILER INCLUDE_DIR. Each file names in its first line what the compiler's message has
# to say; the same file compiles when its line with `bad` is taken out, so that nothing else stops it.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export compiler=$1 include=$2
one() {
  local expect said
  expect=$(sed -n '1s,^// expect: ,,p' "$1")
  said=$(sed '/^constexpr auto bad/,$d' "$1" | "$compiler" -std=c++20 -fsyntax-only -I"$include" -x c++ - 2>&1) ||
    { echo "FAIL ${1##*/}: does not compile without its bad line"; head -3 <<<"$said"; exit 1; }
  if said=$("$compiler" -std=c++20 -fsyntax-only -I"$include" "$1" 2>&1); then
    echo "FAIL ${1##*/}: compiles"; exit 1
  fi
  [ -n "$expect" ] && grep -q -- "$expect" <<<"$said" ||
    { echo "FAIL ${1##*/}: the message does not say '$expect'"; head -5 <<<"$said"; exit 1; }
}
export -f one
printf '%s\0' "$here"/*.cpp | xargs -0 -P "$(nproc)" -n 1 bash -c 'one "$1"' _ || exit 1
echo "$compiler refuses $(printf '%s\n' "$here"/*.cpp | wc -l) wrong programs by the name of their rule"
