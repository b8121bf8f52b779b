#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every header compiles alone, as a user's header, and twice, under a strict consumer's warnings (which CI looks for in what
# is printed): headers.sh COMPILER INCLUDE_DIR [PART OF], where 0 3 is the first third
set -uo pipefail
export compiler=$1 include=$2 warnings="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast"
"$compiler" --version | grep -q clang || warnings+=" -Wuseless-cast"
one() {
  # shellcheck disable=SC2086
  printf '#include "%s"\n#include "%s"\nint main() {}\n' "$1" "$1" |
    "$compiler" -std=c++20 $warnings -fsyntax-only -I"$include" -x c++ - || { echo "FAIL $1"; exit 1; }
}
export -f one
headers=$(cd "$include" && find ssi -name '*.hpp' | sort | awk -v part="${3:-0}" -v of="${4:-1}" 'NR % of == part')
xargs -P "$(nproc)" -n 1 bash -c 'one "$1"' _ <<<"$headers" || exit 1
echo "$compiler: $(wc -l <<<"$headers") headers compile alone"
