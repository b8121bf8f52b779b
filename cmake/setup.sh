# What examples/run.sh, tests/run.sh and .ci/run share: need PACKAGE... installs what is missing of these Debian packages,
# or names it and gives up where it may not install.
# SPDX-License-Identifier: MIT
# shellcheck shell=sh

present() { # present PACKAGE
  case $1 in
    g++) command -v "${CXX:-c++}" || command -v g++ || command -v clang++ ;; # any compiler will do
    clang) command -v clang++ ;;
    make) [ -n "${CMAKE_GENERATOR:-}" ] || command -v make ;;
    doctest-dev) [ -e /usr/include/doctest/doctest.h ] || [ -n "${CMAKE_PREFIX_PATH:-}${doctest_DIR:-}" ] ;;
    cmake | python3) command -v "$1" ;;
    *) dpkg -s "$1" ;;
  esac >/dev/null 2>&1
}

need() {
  missing=
  for package in "$@"; do present "$package" || missing="$missing $package"; done
  if [ -n "$missing" ]; then
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    if ! command -v apt-get >/dev/null || ! command -v ${as_root:-true} >/dev/null; then
      echo "$0: not installed, and not mine to install here:$missing" >&2
      echo "$0: ask an administrator for these packages (the names are Debian's), then run this again." >&2
      exit 1
    fi
    echo "installing, which takes a minute or two:$missing" >&2
    said=$(mktemp)
    # shellcheck disable=SC2086
    if ! { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${APT_OPTIONS---no-install-recommends} $missing; } >"$said" 2>&1; then
      tail -n 5 "$said" >&2
      rm "$said"
      echo "$0: could not install:$missing" >&2
      exit 1
    fi
    rm "$said"
  fi
  floor=$(sed -n 's/^cmake_minimum_required(VERSION \([0-9]*\.[0-9]*\).*/\1/p' CMakeLists.txt)
  found=$(cmake --version | sed -n '1s/[^0-9]*//p')
  if [ "$(printf '%s\n' "$floor" "$found" | sort -V | head -n 1)" != "$floor" ]; then
    echo "$0: CMake $floor or later is needed, and this is $found." >&2
    exit 1
  fi
}
