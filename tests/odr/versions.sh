#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Two shared objects, built with two versions of the library, live in one program: versions.sh COMPILER INCLUDE
# The newer version is made here: another inline namespace, and one count more in front of those that both read. Without
# the other namespace the same program has to be wrong, or this would see nothing.
set -euo pipefail
compiler=$1 include=$(realpath "$2") here=$(realpath "$(dirname "$0")")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
newer() { # newer FOLDER: the headers, with a count more
  cp -r "$include" "$1"
  sed -i 's/^struct Content {$/&\n  Count newer = unknown;/' "$1/ssi/standard/activity.hpp"
  ! cmp -s "$include/ssi/standard/activity.hpp" "$1/ssi/standard/activity.hpp"
}
built() { # built NAME INCLUDE FUNCTION
  "$compiler" -std=c++20 -O0 -fPIC -shared "-I$2" "-DSCORED=$3" "$here/version.cpp" -o "lib$1.so"
}
linked() { # linked FIRST SECOND: a program of both, in this order
  "$compiler" -std=c++20 "$here/versions.cpp" -o "$1_$2" "-L$PWD" "-l$1" "-l$2" "-Wl,-rpath,$PWD"
}
newer same
newer other
sed -i 's/\(define SSI_ABI abi\)_/\1_newer_/' other/ssi/core/detail/abi.hpp
built old "$include" scored_by_old
built same same scored_by_new
built other other scored_by_new
for order in "old other" "other old"; do
  # shellcheck disable=SC2086
  linked $order
  "./${order/ /_}" || { echo "linked in the order $order, two versions are wrong in one program"; exit 1; }
done
for order in "old same" "same old"; do
  # shellcheck disable=SC2086
  linked $order
  ! "./${order/ /_}" >"$order" 2>&1 || { echo "linked in the order $order, they are right without a namespace of their own"; exit 1; }
done
