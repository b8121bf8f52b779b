#!/bin/sh
# SPDX-License-Identifier: MIT
# What a target is built with besides its own file, nothing for most: parts.sh NAME COMPILER
# Says SKIPPED, and fails, where a library that it reads with is not there.
name=$1 compiler=$2 common=examples/programs/common
need() { # need HEADER
  echo "#include <$1>" | $compiler -E -x c++ - >/dev/null 2>&1 || { echo "SKIPPED $name: there is no $1 here"; exit 77; }
}
case $name in
  zip) need archive.h; echo "-DCOMMON_LIBARCHIVE $common/zip.cpp -larchive" ;;
  xlsx) need archive.h; need expat.h; echo "-DCOMMON_LIBARCHIVE -DCOMMON_EXPAT $common/zip.cpp $common/xlsx.cpp -larchive -lexpat" ;;
esac
