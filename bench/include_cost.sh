#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What including costs, over an empty file: the median of the user times, each measured right after an empty file; what
# files that do one thing take at -O2, the least of three; what a score costs by `import ssi;` with the newest clang++-N,
# if there is one; and how many templates are instantiated, which is the same on every machine.
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

unit() { # NAME HEADER: what follows on standard input is compiled with it
  { echo "#include \"ssi/$2\""; cat; } >"$1.cpp"
}
unit explain ssi.hpp <<<'auto f(const ssi::Activity& a) { return ssi::explain(ssi::standard::model, a); }'
unit plan ssi.hpp <<<'auto f(const ssi::Activity& a) { return ssi::planned(ssi::standard::model, a, ssi::Budget{120}, ssi::standard::actions); }'
unit batch ssi.hpp <<<'auto f(std::span<const ssi::Column> columns, const ssi::BatchScores& to) { return ssi::Batch{ssi::standard::model, columns}.score(0, to); }'
unit page report.hpp <<'END'
#include <iterator>
#include <string>
#include "ssi/standard.hpp"
void f(const ssi::Activity& a, std::string& out) {
  const auto results = ssi::report::results(ssi::standard::model, a, {.member = "Ana"});
  ssi::report::html(std::back_inserter(out), {.card = results.view()});
}
END

TIMEFORMAT=%3U
user_time() { # COMPILER FILE [FLAG...]: milliseconds
  { time "$1" -std=c++20 -I "$here/../include" "${@:3}" "$2" 2>errors; } 2>&1 | tr -d . | sed 's/^0*\([0-9]\)/\1/'
  if [ -s errors ]; then
    head -n 5 errors >&2
    exit 1
  fi
}
median() {
  sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

over_empty() { # COMPILER NAME [FLAG...]
  local i=0 nothing something
  : >differences
  while [ $i -lt "$runs" ]; do
    nothing=$(user_time "$1" empty.cpp -fsyntax-only)
    something=$(user_time "$1" "$2.cpp" -fsyntax-only "${@:3}")
    echo $((something - nothing)) >>differences
    i=$((i + 1))
  done
  printf '  %-13s %4.0f\n' "$2" "$(median <differences)"
}

for compiler in "${GXX:-g++}" "${CLANGXX:-clang++}"; do
  command -v "$compiler" >/dev/null || continue
  echo "$("$compiler" --version | head -n 1), milliseconds of user time over an empty file:"
  for file in core standard ssi single_header linkedin string tuple_array; do
    if [ -e $file.cpp ]; then over_empty "$compiler" $file; fi
  done
  echo "compiled at -O2, in all:"
  for file in score explain plan batch page; do
    least=
    for _ in 1 2 3; do
      took=$(user_time "$compiler" $file.cpp -O2 -c -o $file.o)
      if [ -z "$least" ] || [ "$took" -lt "$least" ]; then least=$took; fi
    done
    printf '  %-13s %4.0f\n' $file "$least"
  done
done

newest=$(compgen -c clang++- | grep -E '^clang\+\+-[0-9]+$' | sort -t- -k2 -n | tail -n 1) || true
if [ -n "$newest" ]; then
  echo "$newest, milliseconds of user time over an empty file:"
  "$newest" -std=c++20 -I "$here/../include" --precompile "$here/../modules/ssi.cppm" -o ssi.pcm
  sed 's/^#include.*/import ssi;/' score.cpp >imported.cpp
  over_empty "$newest" imported -fmodule-file=ssi=ssi.pcm
  for file in score ssi linkedin string; do over_empty "$newest" $file; done
else
  echo "SKIPPED import ssi: no clang newer than clang++ is installed"
fi

clang=${CLANGXX:-clang++}
command -v "$clang" >/dev/null || exit 0
echo "Templates instantiated (clang++ -ftime-trace):"
for file in core standard score ssi linkedin; do
  [ -e $file.cpp ] || continue
  "$clang" -std=c++20 -I "$here/../include" -ftime-trace -ftime-trace-granularity=0 -c $file.cpp -o $file.o
  printf '  %-12s %5d\n' $file \
    "$(grep -oE '"name": ?"Instantiate(Class|Function)"' $file.json | wc -l)"
done
