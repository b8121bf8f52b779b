#!/bin/sh
# SPDX-License-Identifier: MIT
# Counts instructions a profile with callgrind: the same figure in every run, on a machine however busy.
# usage: bench/instructions.sh BINARY [JOB...]     BINARY: instructions.cpp, built without -march=native, the
# instructions of which valgrind may not know.
set -eu

people=4096 # as in subjects.hpp
few=1
many=3

if [ $# -lt 1 ]; then
  sed -n 's/^# usage: /usage: /p' "$0" >&2
  exit 2
fi
binary=$1
shift
[ $# -gt 0 ] || set -- score score_intervals score_of_reading tuned_model explain naive_score naive_table naive_explain

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

instructions() { # JOB TIMES
  valgrind --tool=callgrind --callgrind-out-file="$directory/out" "$binary" "$1" "$2" >"$directory/log" 2>&1 || {
    cat "$directory/log" >&2
    exit 1
  }
  sed -n 's/^summary: \([0-9]*\).*/\1/p' "$directory/out"
}

for job in "$@"; do
  start=$(instructions "$job" $few)
  end=$(instructions "$job" $many)
  echo "$job: $(((end - start) / ((many - few) * people))) instructions a profile"
done
