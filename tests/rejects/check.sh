#!/usr/bin/env bash
# Must-not-compile tests: check.sh COMPILER INCLUDE_DIR. Each file names in its first line what the compiler's message has
# to say; the same file compiles when its line with `bad` is taken out, so that nothing else stops it.
set -u
compiler=$1 include=$2 here=$(cd "$(dirname "$0")" && pwd)
out=$(mktemp) && trap 'rm -f "$out"' EXIT
failed=0 passed=0
for file in "$here"/*.cpp; do
  expect=$(sed -n '1s,^// expect: ,,p' "$file")
  sed '/^constexpr auto bad/,$d' "$file" | "$compiler" -std=c++20 -fsyntax-only -I"$include" -x c++ - 2>"$out" ||
    { echo "FAIL ${file##*/}: does not compile without its bad line"; head -3 "$out"; failed=$((failed + 1)); continue; }
  if "$compiler" -std=c++20 -fsyntax-only -I"$include" "$file" 2>"$out"; then
    echo "FAIL ${file##*/}: compiles"; failed=$((failed + 1))
  elif ! grep -q -- "$expect" "$out"; then
    echo "FAIL ${file##*/}: the message does not say '$expect'"; head -5 "$out"; failed=$((failed + 1))
  else
    passed=$((passed + 1))
  fi
done
echo "$compiler refuses $passed wrong programs by the name of their rule, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
