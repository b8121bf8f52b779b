#!/usr/bin/env bash
# Every header compiles alone, as a user's header, under a strict consumer's warnings: headers.sh COMPILER INCLUDE_DIR
set -u
compiler=$1 include=$2 count=0 failed=0
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror)
"$compiler" --version | grep -q clang || warnings+=(-Wuseless-cast)
for header in $(cd "$include" && find ssi -name '*.hpp' | sort); do
  printf '#include "%s"\n#include "%s"\nint main() {}\n' "$header" "$header" |
    "$compiler" -std=c++20 "${warnings[@]}" -fsyntax-only -I"$include" -x c++ - || { echo "FAIL $header"; failed=$((failed + 1)); }
  count=$((count + 1))
done
echo "$compiler: $count headers compile alone, $failed failed"
[ "$failed" -eq 0 ] && [ "$count" -gt 0 ]
