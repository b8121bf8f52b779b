#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fuzzes one target under ASan and UBSan: run.sh NAME [SECONDS [CORPUS [OPTION...]]]     tests/fuzz/run.sh export 3600 found
# Begins with tests/fuzz/corpus/NAME and, where there are any, with whole sample files; what it finds goes into CORPUS.
set -euo pipefail
cd "$(dirname "$0")/../.."
name=$1 seconds=${2:-10} found=${3:-}
parts=$(tests/fuzz/parts.sh "$name" clang++) || { echo "$parts"; [[ $parts == SKIPPED* ]]; exit; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
found=${found:-$work/found}
mkdir -p "$found"
flags="-std=c++20 -g -O1 -fno-sanitize-recover=all -Iinclude"
# Lengths are not grown slowly: an export that is cut at 150 bytes is no export.
options=(-len_control=0 -timeout=20 -print_final_stats=1 -max_len=4096) seeds=("tests/fuzz/corpus/$name")
case $name in
  retold) options+=(-max_len=400) ;; # what is longer takes as many steps, and more time
  export | csv | comments | pages | workbook | changelog | snapshot) options+=(-max_len=65536) ;;
esac
dictionary=$(tests/fuzz/dictionary.sh "$name")
[ -z "$dictionary" ] || options+=("-dict=$dictionary")
case $name in
  export)
    # shellcheck disable=SC2086
    clang++ $flags tests/fuzz/seeds.cpp -o "$work/seeds"
    mkdir "$work/whole" && "$work/seeds" examples/sample_export "$work/whole"
    seeds+=("$work/whole")
    ;;
  csv | comments) seeds+=(examples/sample_export) ;;
  workbook | changelog) seeds+=(examples/sample_more) ;;
esac
# shellcheck disable=SC2086
clang++ $flags -fsanitize=fuzzer,address,undefined "tests/fuzz/${name}_fuzz.cpp" $parts -o "$work/$name"
"$work/$name" "${options[@]}" -max_total_time="$seconds" "${@:4}" "$found" "${seeds[@]}"
