#!/usr/bin/env sh
# SPDX-License-Identifier: MIT
# Builds one of the examples and runs it where you are, after installing what is missing on a Debian or Ubuntu machine (a
# compiler, make, CMake): examples/run.sh PROGRAM [ARGUMENT...]
set -eu
usage="usage: examples/run.sh PROGRAM [ARGUMENT...], for example: examples/run.sh scorecard examples/sample_export"
case ${1:---none} in
  -h | --help) echo "$usage" && exit ;;
  -*) echo "$usage" >&2 && exit 2 ;;
esac
top=$(cd "$(dirname "$0")/.." && pwd) program=$1
shift
. "$top/cmake/setup.sh"
programs=$(cd "$top/examples" && for file in *.cpp; do echo "${file%.cpp}"; done && ls programs | sed '/^common$/d; s/^mpi$/mpi_population/')
if ! echo "$programs" | grep -qx -- "$program"; then
  echo "$0: there is no program $program; these are: $(echo $programs)" >&2
  exit 2
fi
(
  cd "$top"
  need g++ make cmake
  cmake --preset examples
  cmake --build --preset examples --target "$program" --parallel 2
) >&2 # what is piped on is the program's own
exec "$top/build/examples/examples/$program" "$@"
