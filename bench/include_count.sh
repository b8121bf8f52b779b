#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What including costs g++, in its own instructions over an empty file: the same on a busy machine, and for what no count
# of templates sees, such as constants. In millions, and as a ratio to <string>.
# usage: bench/include_count.sh HEADER...     bench/include_count.sh ssi/core.hpp ssi/ssi.hpp
set -euo pipefail
include=$(realpath "$(dirname "$0")/../include")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
count() { # count [HEADER]
  : >one.cpp
  [ $# -eq 0 ] || echo "#include <$1>" >one.cpp
  valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --trace-children=yes --log-file=told.%p \
    "${GXX:-g++}" -std=c++20 -I"$include" -fsyntax-only one.cpp
  cat told.* | sed -n 's/.*I *refs: *//p' | tr -d , | sort -n | tail -n 1
  rm told.*
}
nothing=$(count)
string=$(($(count string) - nothing))
for header in "$@"; do
  here=$(($(count "$header") - nothing))
  awk -v name="$header" -v here=$here -v string=$string \
    'BEGIN { printf "%s %d of %d for <string>: %.2f\n", name, here / 1e6, string / 1e6, here / string }'
done
