#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every header compiles after the macros that other people's headers leave behind: check.sh COMPILER INCLUDE_DIR
set -euo pipefail
compiler=$1 include=$2
standard="algorithm array atomic bit charconv chrono cmath compare complex concepts cstdint cstdio cstdlib cstring filesystem
  fstream functional iomanip iostream iterator limits list locale map memory mutex new numeric optional queue random ranges
  regex set span sstream stdexcept string string_view system_error thread tuple type_traits unordered_map unordered_set
  utility variant vector version"
headers=$(cd "$include" && find ssi -name '*.hpp' | sort)
{
  for header in $standard; do echo "#include <$header>"; done
  echo "#include \"$(cd "$(dirname "$0")" && pwd)/macros.hpp\""
  for header in $headers; do echo "#include \"$header\""; done
} | "$compiler" -std=c++20 -fsyntax-only -I"$include" -x c++ -
echo "$compiler: $(wc -l <<<"$headers") headers compile after $(grep -c '^#define' "$(dirname "$0")/macros.hpp") macros of others"
