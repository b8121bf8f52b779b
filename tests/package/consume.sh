#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the one consumer, test_package, in every way that a program may take the library in: consume.sh COMPILER
# Works on a copy of what is committed. The real Conan and vcpkg clients are not in Debian: stand-ins here, called so.
set -euo pipefail
compiler=$1
here=$(cd "$(dirname "$0")" && pwd) top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
export CXX=$compiler
unset CMAKE_PREFIX_PATH PKG_CONFIG_PATH || true
ways=()
git clone -q "$top" "$work/source"
cp -R "$work/source/test_package" "$work/user" && rm "$work/user/conanfile.py"

run() { # run WAY COMMAND...: shows the output of what failed
  local way=$1
  shift
  "$@" >"$work/log" 2>&1 || { echo "FAIL $compiler $way"; tail -n 30 "$work/log"; exit 1; }
  ways+=("$way")
}
cmake_user() { # cmake_user FOLDER BUILD_TYPE [OPTION ...]
  local build=$work/build.$((++builds)) folder=$1 type=$2
  shift 2
  cmake -S "$folder" -B "$build" -DCMAKE_BUILD_TYPE="$type" "$@" && cmake --build "$build" && "$(find "$build" -name test_package -type f -perm -u+x)"
}
builds=0

cmake -S "$work/source" -B "$work/lib" -DSSI_BUILD_TESTS=OFF -DSSI_BUILD_EXAMPLES=OFF -DSSI_INSTALL_SINGLE_HEADER=ON \
  -DCMAKE_INSTALL_PREFIX="$work/first" >"$work/log" && cmake --build "$work/lib" >>"$work/log" && cmake --install "$work/lib" >>"$work/log"
{
  (cd "$work/source" && git ls-files 'include/*.hpp')
  printf '%s\n' include/ssi.hpp share/cmake/ssi/ssi{-config,-config-version,-targets,-module}.cmake share/cmake/ssi/ssi.cppm share/pkgconfig/ssi.pc \
    share/ssi/ssi_printers.py share/ssi/ssi.natvis
} | sort >"$work/expected"
(cd "$work/first" && find . -type f | sed 's,^\./,,' | sort) >"$work/installed"
run "install tree exactly as listed" diff "$work/expected" "$work/installed"
mv "$work/first" "$work/moved"
run "nothing names the place it was built in" bash -c "! grep -rl '$work' '$work/moved'"
run "find_package, Release" cmake_user "$work/user" Release -DCMAKE_PREFIX_PATH="$work/moved"
run "find_package, Debug" cmake_user "$work/user" Debug -DCMAKE_PREFIX_PATH="$work/moved"
asks_for() { # asks_for VERSION: whether find_package(ssi VERSION) takes what is installed
  rm -rf "$work/asks" && mkdir "$work/asks" && cp "$work/user/main.cpp" "$work/asks" &&
    sed "s/find_package(ssi/find_package(ssi $1/" "$work/user/CMakeLists.txt" >"$work/asks/CMakeLists.txt" &&
    cmake -S "$work/asks" -B "$work/asks/b" -DCMAKE_PREFIX_PATH="$work/moved"
}
refuses() { # refuses VERSION: for its version, and for nothing else
  ! asks_for "$1" >"$work/said" 2>&1 && grep 'considered but not accepted' "$work/said" || { cat "$work/said"; return 1; }
}
version=$(sed -n 's/^#define SSI_VERSION_[A-Z]* //p' "$work/source/include/ssi/version.hpp" | paste -sd .)
minor=${version%.*}
# While 0.x may change layouts, a minor version is as far from the next as a major one.
run "find_package of $minor" asks_for "$minor"
run "find_package of $version" asks_for "$version"
for other in "${minor%.*}.$((${minor#*.} + 1))" "$((${minor%.*} + 1)).0" "$minor.$((${version##*.} + 1))"; do
  run "find_package of $other is refused" refuses "$other"
done
[ "$minor" = 0.0 ] || run "find_package of 0.0 is refused" refuses 0.0
# `import ssi;` in the three ways that CMake takes it in, or, where it cannot, a sentence that says what is missing.
mkdir "$work/module" && cp "$work"/source/tests/package/module_*.cpp "$work/module"
cat >"$work/module/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25...4.0)
project(module_user CXX)
if(SSI_SOURCE)
  set(SSI_MODULE ON)
  add_subdirectory(${SSI_SOURCE} ssi)
else()
  find_package(ssi CONFIG REQUIRED COMPONENTS ${SSI_COMPONENT})
endif()
add_executable(test_package module_user.cpp module_other.cpp)
target_link_libraries(test_package PRIVATE ssi::module)
END
installed=-DCMAKE_PREFIX_PATH=$work/moved checkout=-DSSI_SOURCE=$work/source
refuses_module() { # refuses_module SENTENCE OPTION...: both ways, told so
  local said=$1
  shift
  for from in "$installed" "$checkout"; do
    rm -rf "$work/refused"
    ! cmake -S "$work/module" -B "$work/refused" "$from" "$@" >"$work/told" 2>&1 && tr -s ' \n' ' ' <"$work/told" | grep -qF "$said" || { cat "$work/told"; return 1; }
  done
}
no_component() {
  ! cmake -S "$work/module" -B "$work/refused" "$installed" -DSSI_COMPONENT=modules >"$work/told" 2>&1 &&
    tr -s ' \n' ' ' <"$work/told" | grep -qF "ssi has the component module, and no modules" || { cat "$work/told"; return 1; }
}
run "another component is refused" no_component
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; } # at_least LEAST VERSION
cmake_version=$(cmake --version | sed -n '1s/[^0-9]*//p') compiler_version=$($compiler -dumpversion)
case $($compiler --version) in *clang*) first_compiler=17 ;; *) first_compiler=15 ;; esac
if ! at_least 3.28 "$cmake_version"; then
  run "import ssi; is refused by an old CMake" refuses_module "import ssi; needs CMake 3.28 or later, this is $cmake_version" -DSSI_COMPONENT=module
  echo "SKIPPED import ssi; by CMake: this is $cmake_version"
else
  run "import ssi; is refused without Ninja" refuses_module "import ssi; needs the generator Ninja" -DSSI_COMPONENT=module -G "Unix Makefiles"
  if at_least $first_compiler "$compiler_version" && command -v ninja >/dev/null; then
    run "import ssi;, installed" cmake_user "$work/module" Release -G Ninja "$installed" -DSSI_COMPONENT=module
    run "import ssi;, a checkout" cmake_user "$work/module" Debug -G Ninja "$checkout"
  else
    echo "SKIPPED import ssi; by CMake: no Ninja, or too old a compiler ($compiler $compiler_version)"
  fi
fi
pkg() {
  # shellcheck disable=SC2046
  $compiler -std=c++20 "$work/user/main.cpp" $(PKG_CONFIG_PATH="$work/moved/share/pkgconfig" pkg-config --cflags ssi) -o "$work/pkg" && "$work/pkg"
}
if command -v pkg-config >/dev/null; then run "pkg-config" pkg; else echo "SKIPPED pkg-config: not installed"; fi
bare() { $compiler -std=c++20 "$work/user/main.cpp" -I"$work/source/include" -o "$work/bare" && "$work/bare"; }
run "include path alone" bare
single() {
  mkdir "$work/alone" && cp "$work/moved/include/ssi.hpp" "$work/alone"
  for flags in "" "-fno-exceptions -fno-rtti"; do
    # shellcheck disable=SC2086
    $compiler -std=c++20 -Wall -Wextra -Werror $flags "$work/user/main.cpp" -I"$work/alone" -o "$work/single" && "$work/single" || return 1
  done
}
run "single header" single

user_of() { # user_of NAME: a project around the consumer; how it gets the library is read from standard input
  mkdir "$work/$1"
  { printf 'cmake_minimum_required(VERSION 3.25...4.0)\nproject(user CXX)\n'; cat; printf 'add_subdirectory(%s user)\n' "$work/user"; } >"$work/$1/CMakeLists.txt"
}
echo "add_subdirectory($work/source ssi)" | user_of subdirectory
run "add_subdirectory" cmake_user "$work/subdirectory" Release
git -C "$work/source" archive --format=tar.gz --prefix=ssi/ -o "$work/ssi.tar.gz" HEAD
for from in "GIT_REPOSITORY file://$work/source GIT_TAG $(git -C "$work/source" rev-parse HEAD)" "URL file://$work/ssi.tar.gz"; do
  way=${from%% *}
  printf 'include(FetchContent)\nFetchContent_Declare(ssi %s)\nFetchContent_MakeAvailable(ssi)\n' "$from" | user_of "$way"
  run "FetchContent $way" cmake_user "$work/$way" Release
done
meson_user() {
  mkdir -p "$work/meson/subprojects" && cp -R "$work/source" "$work/meson/subprojects/ssi" && cp "$work/user/main.cpp" "$work/meson" &&
    printf "project('user', 'cpp', default_options: ['cpp_std=c++20'])\nexecutable('user', 'main.cpp', dependencies: dependency('ssi', fallback: 'ssi'))\n" >"$work/meson/meson.build" &&
    meson setup "$work/meson.out" "$work/meson" && meson compile -C "$work/meson.out" && "$work/meson.out/user" &&
    meson setup "$work/meson.lib" "$work/source" --prefix "$work/meson.prefix" && meson install -C "$work/meson.lib" &&
    diff -r "$work/source/include/ssi" "$work/meson.prefix/include/ssi"
}
if command -v meson >/dev/null; then run "Meson, as a subproject and installed" meson_user; else echo "SKIPPED Meson: not installed"; fi
run "stand-in for Conan" python3 "$here/conan_stand_in.py" "$work/source" "$work/conan"
conan_built() { $compiler -std=c++20 "$work/user/main.cpp" -I"$work/conan/include" -o "$work/conan.out" && "$work/conan.out"; }
run "the stand-in's package" conan_built
run "stand-in for vcpkg" cmake -DSOURCE="$work/source" -DPREFIX="$work/vcpkg" -P "$here/vcpkg_stand_in.cmake"
run "the stand-in's port" cmake_user "$work/user" Release -DCMAKE_PREFIX_PATH="$work/vcpkg"
for client in conan vcpkg; do command -v $client >/dev/null || echo "SKIPPED the real $client: not installed"; done
printf '%s: %s ways: %s\n' "$compiler" "${#ways[@]}" "$(printf '%s; ' "${ways[@]}")"
