#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The same digits on other machines: machines.sh. The digest of exactness for each machine that a cross compiler and
# something to run it (qemu, Wine) are installed for; on s390x, which is big-endian, the unit tests of what reads and writes
# bytes; and under Wine the scorecard of the sample export as JSON, byte for byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export WINEDEBUG=-all WINEPREFIX=$work/wine XDG_RUNTIME_DIR=$work
g++ -std=c++20 -O1 -Iinclude tests/exactness/digest.cpp -o "$work/here" && "$work/here" >"$work/expected"
# unit_tests COMPILER MACHINE: two and a half minutes of one core, most of it compiling; time's others compile as long again
unit_tests() {
  local folder files compile
  [ -e /usr/include/doctest/doctest.h ] || { echo "SKIPPED the unit tests on $2: no doctest"; return 0; }
  mkdir "$work/doctest" && ln -s /usr/include/doctest "$work/doctest/doctest" # alone: the other headers are this machine's
  compile=("$1" -std=c++20 -O1 -static -Iinclude -Itests -I. -I"$work/doctest" -DSSI_TESTS_RELAXED -DSSI_SAMPLE_EXPORTS='"../shared/exports"')
  "${compile[@]}" -c tests/main.cpp -o "$work/main.o"
  for folder in core scale counts time linkedin; do
    files=(tests/"$folder"/*_test.cpp)
    [ $folder != time ] || files=(tests/time/log_bytes_test.cpp)
    printf '#include "%s"\n' "${files[@]}" >"$work/$folder.cpp"
    "${compile[@]}" "$work/$folder.cpp" "$work/main.o" -o "$work/$folder.$2"
    "qemu-$2-static" "$work/$folder.$2" >"$work/tested" || { tail -n 40 "$work/tested"; return 1; }
    same+=("$folder's $(sed -n 's/.*test cases: *\([0-9]*\) .*/\1/p' "$work/tested") tests on $2")
  done
}
same=()
for machine in aarch64 s390x riscv64 arm; do
  compiler=$(compgen -c "$machine-linux-gnu" | grep -E '^[a-z0-9]+-linux-gnu[a-z]*-g\+\+$' | head -n 1 || true)
  if [ -z "$compiler" ] || ! command -v "qemu-$machine-static" >/dev/null; then
    echo "SKIPPED $machine: no cross compiler, or no qemu"
    continue
  fi
  "$compiler" -std=c++20 -O2 -static -Iinclude tests/exactness/digest.cpp -o "$work/$machine"
  "qemu-$machine-static" "$work/$machine" >"$work/printed"
  cmp "$work/expected" "$work/printed" || { echo "$machine prints other digits"; exit 1; }
  same+=("$machine")
  if [ $machine = s390x ]; then unit_tests "$compiler" $machine; fi
done
windows=x86_64-w64-mingw32-g++-posix
if command -v $windows >/dev/null && command -v wine >/dev/null; then
  flags="-std=c++20 -O1 -static -Iinclude"
  # shellcheck disable=SC2086
  $windows $flags tests/exactness/digest.cpp -o "$work/digest.exe"
  wine "$work/digest.exe" 2>/dev/null | tr -d '\r' >"$work/printed"
  cmp "$work/expected" "$work/printed" || { echo "Windows prints other digits"; exit 1; }
  g++ -std=c++20 -O1 -Iinclude examples/programs/scorecard/main.cpp examples/programs/common/*.cpp -o "$work/scorecard"
  # shellcheck disable=SC2086
  $windows $flags examples/programs/scorecard/main.cpp examples/programs/common/*.cpp -o "$work/scorecard.exe"
  "$work/scorecard" examples/sample_export --json >"$work/json"
  wine "$work/scorecard.exe" examples/sample_export --json 2>/dev/null | tr -d '\r' >"$work/printed"
  cmp "$work/json" "$work/printed" || { echo "the scorecard says something else on Windows"; exit 1; }
  same+=("Windows, by mingw and Wine, with the scorecard")
else
  echo "SKIPPED Windows: no mingw, or no Wine"
fi
[ ${#same[@]} -gt 0 ] || { echo "SKIPPED other machines: nothing is installed for any"; exit 0; }
echo "the same: $(printf '%s; ' "${same[@]}")"
