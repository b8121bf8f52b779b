#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every number that wraps in the unit tests does so in a header that docs/limits.md names for it, by clang's
# -fsanitize=integer: integer.sh FOLDER...     tests/integer.sh time scale
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -n '/^- Unsigned numbers wrap/,/^- /p' docs/limits.md | grep -o '[a-z_/]*\.hpp' | sort -u >"$work/named"
[ -s "$work/named" ] || { echo "docs/limits.md names no header"; exit 1; }
clang++ -std=c++20 -O0 -Itests -c tests/main.cpp -o "$work/main.o"
for folder in "$@"; do
  printf '#include "%s"\n' tests/"$folder"/*_test.cpp >"$work/all.cpp"
  clang++ -std=c++20 -O0 -w -fsanitize=integer -DSSI_TESTS_RELAXED -DSSI_SAMPLE_EXPORTS='"../shared/exports"' -Iinclude -Itests -I. \
    "$work/all.cpp" "$work/main.o" -o "$work/tests"
  "$work/tests" >"$work/said" 2>&1 || { tail -n 20 "$work/said"; exit 1; }
  grep -o 'include/ssi/[a-z_/]*\.hpp:[0-9:]* runtime error: .*' "$work/said" >>"$work/found" || true
done
touch "$work/found"
sed 's,^include/ssi/,,; s/:.*//' "$work/found" | sort -u >"$work/headers"
if comm -13 "$work/named" "$work/headers" | grep . >"$work/unnamed"; then
  grep -F -f "$work/unnamed" "$work/found" | sort -u
  echo "docs/limits.md does not name these"
  exit 1
fi
echo "$*: $(wc -l <"$work/headers") headers in which numbers wrap, each named"
