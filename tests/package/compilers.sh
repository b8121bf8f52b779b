#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The library under other compilers, standard libraries, standards and targets: compilers.sh [STANDARD]
# Without one both: c++20 and c++2b.
# What is not installed is skipped by name. Each build runs the one consumer and includes all headers.
set -uo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
passed=() failed=0
printf '#include <ssi/ssi.hpp>\n#include <ssi/linkedin.hpp>\n#include <ssi/arrow.hpp>\n#include <ssi/report.hpp>\n#include <ssi/robust.hpp>\n#include <ssi/variants.hpp>\n#include <ssi/std.hpp>\n#include <ssi/dynamic.hpp>\n' >"$work/all.cpp"

try() { # try NAME COMMAND...
  local name=$1
  shift
  if "$@" >"$work/log" 2>&1; then passed+=("$name"); else echo "FAIL $name"; tail -n 20 "$work/log"; failed=$((failed + 1)); fi
}
consumer() { # consumer COMPILER FLAGS...
  "$@" -Wall -Wextra -Werror -I"$top/include" -fsyntax-only "$work/all.cpp" &&
    "$@" -Wall -Wextra -Werror -I"$top/include" "$top/test_package/main.cpp" -o "$work/out" && "$work/out"
}
has() { # has COMPILER CONDITION HEADER: whether the preprocessor says so after the header
  printf '#if __has_include(<%s>)\n#include <%s>\n#endif\n#if !(%s)\n#error\n#endif\n' "$3" "$3" "$2" | $1 -std=c++20 -E -x c++ - >"$work/has" 2>&1
}
formats() { # formats COMPILER FLAGS...: values in std::format, or in fmt
  "$@" -std=c++20 -Wall -Wextra -Werror -I"$top/include" "$top/tests/std/format.cpp" -o "$work/formats" && "$work/formats"
}
newest_of() { compgen -c "$1-" | grep -E "^${1//+/\\+}-[0-9]+\$" | sort -t- -k2 -n | tail -n 1; } # newest_of COMPILER
newest=$(newest_of clang++)
newer=$(newest_of g++) && [ "$("$newer" -dumpversion)" -gt "$(g++ -dumpversion)" ] || newer=
read -ra standards <<<"${1:-c++20 c++2b}"
for compiler in g++ g++-11 "$newer" clang++ "$newest"; do
  [ -n "$compiler" ] && command -v "$compiler" >/dev/null || { echo "SKIPPED ${compiler:-a newer compiler}: not installed"; continue; }
  for standard in "${standards[@]}"; do
    try "$compiler $standard libstdc++" consumer "$compiler" -std=$standard
    case $compiler in clang*)
      if echo '#include <optional>' | "$compiler" -std=c++20 -stdlib=libc++ -fsyntax-only -x c++ - 2>/dev/null; then
        try "$compiler $standard libc++" consumer "$compiler" -std=$standard -stdlib=libc++
      else
        echo "SKIPPED $compiler $standard libc++: none that it can read is installed"
      fi ;;
    esac
  done
done
try "g++ sanitizers" consumer g++ -std=c++20 -fsanitize=address,undefined
try "g++ debug mode of its library" consumer g++ -std=c++20 -D_GLIBCXX_DEBUG
for library in g++ clang++ "${newest:-clang++} -stdlib=libc++"; do
  # shellcheck disable=SC2086
  if has "$library" "defined(__cpp_lib_format)" version; then try "$library std::format" formats $library; else echo "SKIPPED $library std::format: it has none"; fi
done
if has g++ "FMT_VERSION >= 100000" fmt/base.h || has g++ "FMT_VERSION >= 100000" fmt/core.h; then
  try "g++ fmt" formats g++ -DSSI_FMT -DFMT_HEADER_ONLY
else
  echo "SKIPPED g++ fmt: none of version 10 or later is installed"
fi
printf '#include <ssi/core.hpp>\n#include <ssi/standard.hpp>\n' >"$work/core.cpp"
for compiler in g++ clang++; do
  try "$compiler -ffreestanding" "$compiler" -std=c++20 -ffreestanding -fno-exceptions -fno-rtti -I"$top/include" -fsyntax-only "$work/core.cpp"
done
# Which are left out, and why, is a table of the page; what it does not name is an error here.
mapfile -t left_out < <(sed -n 's/^| `\(-Wno-[a-z0-9+-]*\)` |.*/\1/p' "$top/docs/embedding.md")
strict=(-Weverything -Werror "${left_out[@]}")
try "clang++ -Weverything less a named few" clang++ -std=c++20 "${strict[@]}" -I"$top/include" -fsyntax-only "$work/all.cpp"
if command -v nvcc >/dev/null; then
  try "nvcc, device code" nvcc -std=c++20 --expt-relaxed-constexpr -I"$top/include" -c "$top/tests/package/device.cu" -o "$work/device.o"
else
  echo "SKIPPED nvcc: not installed"
fi
if command -v em++ >/dev/null && command -v node >/dev/null; then
  wasm() { # the core and the standard model give the same totals as here
    # emscripten 3.1.6 fetches its own file from a URL where there is fetch(), which node 18 and later have.
    em++ -std=c++20 -O1 -I"$top/include" "$top/tests/exactness/digest.cpp" -o "$work/wasm.js" &&
      node --no-experimental-fetch "$work/wasm.js" >"$work/wasm.out" &&
      g++ -std=c++20 -I"$top/include" "$top/tests/exactness/digest.cpp" -o "$work/out" && "$work/out" | cmp - "$work/wasm.out"
  }
  try "em++ and node" wasm
else
  echo "SKIPPED em++: not installed"
fi
module() { # module COMPILER: one file imports, another includes
  local user=("$top/tests/package/module_user.cpp" "$top/tests/package/module_other.cpp")
  local compile=("$1" -std=c++20 -Wall -Wextra -Werror -I"$top/include")
  case $1 in
    clang*) "${compile[@]}" --precompile "$top/modules/ssi.cppm" -o "$work/ssi.pcm" &&
      "${compile[@]}" -fmodule-file=ssi="$work/ssi.pcm" "${user[@]}" "$work/ssi.pcm" -o "$work/module_user" ;;
    # What it makes of the module lies in a folder of that name where it is called.
    *) (cd "$work" && "${compile[@]}" -fmodules -x c++ "$top/modules/ssi.cppm" "${user[@]}" -o module_user) ;;
  esac && "$work/module_user"
}
if [ -n "$newest" ]; then
  try "$newest, import ssi" module "$newest"
else
  echo "SKIPPED import ssi, clang++: none newer than the floor is installed"
fi
gnu=$(newest_of g++) || gnu=g++
if [ "$("$gnu" -dumpversion | cut -d. -f1)" -ge 15 ]; then
  try "$gnu, import ssi" module "$gnu"
else
  echo "SKIPPED import ssi, g++: none of version 15 or later is installed"
fi
printf '%s, %s failed: %s\n' "${#passed[@]} passed" "$failed" "$(printf '%s; ' "${passed[@]}")"
[ "$failed" -eq 0 ] && [ ${#passed[@]} -gt 0 ]
