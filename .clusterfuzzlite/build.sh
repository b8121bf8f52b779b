#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# Every target with its seeds, its dictionary and its options, as OSS-Fuzz and ClusterFuzzLite take them.
# $CXX, $CXXFLAGS, $LIB_FUZZING_ENGINE and $OUT are theirs.
mkdir -p "$WORK/whole"
# shellcheck disable=SC2086
$CXX $CXXFLAGS -std=c++20 -Iinclude tests/fuzz/seeds.cpp -o "$WORK/seeds" && "$WORK/seeds" examples/sample_export "$WORK/whole"
for target in tests/fuzz/*_fuzz.cpp; do
  name=$(basename -s _fuzz.cpp "$target")
  parts=$(tests/fuzz/parts.sh "$name" "$CXX") || { echo "$parts"; continue; }
  # What runs them has no other libraries than those beside them.
  # shellcheck disable=SC2016,SC2086
  $CXX $CXXFLAGS -std=c++20 -Iinclude "$target" $parts $LIB_FUZZING_ENGINE -Wl,--disable-new-dtags,-rpath,'$ORIGIN/lib' -o "$OUT/$name"
  if [ -n "$parts" ]; then
    mkdir -p "$OUT/lib"
    ldd "$OUT/$name" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | grep -v -e "^$OUT/" -e '/lib\(c\|m\|dl\|rt\|pthread\)\.' | xargs -r cp -t "$OUT/lib"
  fi
  seeds=("tests/fuzz/corpus/$name")
  [ "$name" != export ] || seeds+=("$WORK/whole")
  zip -qjr "$OUT/${name}_seed_corpus.zip" "${seeds[@]}"
  dictionary=$(tests/fuzz/dictionary.sh "$name")
  [ -z "$dictionary" ] || cp "$dictionary" "$OUT/$name.dict"
  printf '[libfuzzer]\nlen_control = 0\nmax_len = 65536\n' >"$OUT/$name.options"
done
