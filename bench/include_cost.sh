#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What including costs, over an empty file: the median of the user times, each measured right after an empty file; and
# how many templates are instantiated, which is the same on every machine.
# usage: bench/include_cost.sh [RUNS]     with g++ and clang++ as they are found, or as GXX and CLANGXX say
set -eu

runs=${1:-15}
here=$(cd "$(dirname "$0")" && pwd)
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
cd "$directory"

: >empty.cpp
include() { # FILE HEADER...
  file=$1
  shift
  for header in "$@"; do echo "#include <$header>"; done >"$file"
}
include core.cpp ssi/core.hpp
include standard.cpp ssi/standard.hpp
include ssi.cpp ssi/ssi.hpp
if [ -e "$here/../include/ssi/linkedin.hpp" ]; then include linkedin.cpp ssi/linkedin.hpp; fi
mkdir single
if command -v python3 >/dev/null; then
  python3 "$here/../cmake/amalgamate.py" "$here/../include" >single/ssi_single.hpp
  echo '#include "single/ssi_single.hpp"' >single_header.cpp
fi
include string.cpp string
include tuple_array.cpp tuple array
include score.cpp ssi/standard.hpp
echo 'auto score(const ssi::Activity& activity) { return ssi::standard::model.score(activity); }' >>score.cpp

TIMEFORMAT=%3U
user_time() { # COMPILER FILE: milliseconds
  { time "$1" -std=c++20 -I "$here/../include" -fsyntax-only "$2" 2>errors; } 2>&1 | tr -d . | sed 's/^0*\([0-9]\)/\1/'
  if [ -s errors ]; then
    head -n 5 errors >&2
    exit 1
  fi
}
median() {
  sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

for compiler in "${GXX:-g++}" "${CLANGXX:-clang++}"; do
  command -v "$compiler" >/dev/null || continue
  echo "$("$compiler" --version | head -n 1), milliseconds of user time over an empty file:"
  for file in core standard ssi single_header linkedin string tuple_array; do
    [ -e $file.cpp ] || continue
    i=0
    : >differences
    while [ $i -lt "$runs" ]; do
      nothing=$(user_time "$compiler" empty.cpp)
      something=$(user_time "$compiler" $file.cpp)
      echo $((something - nothing)) >>differences
      i=$((i + 1))
    done
    printf '  %-13s %4.0f\n' $file "$(median <differences)"
  done
done

clang=${CLANGXX:-clang++}
command -v "$clang" >/dev/null || exit 0
echo "Templates instantiated (clang++ -ftime-trace):"
for file in core standard score ssi linkedin; do
  [ -e $file.cpp ] || continue
  "$clang" -std=c++20 -I "$here/../include" -ftime-trace -ftime-trace-granularity=0 -c $file.cpp -o $file.o
  printf '  %-12s %5d\n' $file \
    "$(grep -oE '"name": ?"Instantiate(Class|Function)"' $file.json | wc -l)"
done
