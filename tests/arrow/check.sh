#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Scores the record batches of a real Arrow engine, GDAL, and compares with score_rows: check.sh COMPILER
# Skipped, and says so, where GDAL's headers are not installed (Debian: libgdal-dev).
set -euo pipefail
compiler=$1 top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags=$(pkg-config --cflags --libs gdal 2>/dev/null) || { echo "SKIPPED: no GDAL here"; exit 0; }
# shellcheck disable=SC2086
"$compiler" -std=c++20 -O1 -I"$top/include" "$top/tests/arrow/gdal.cpp" $flags -o "$work/gdal"
(cd "$work" && "$compiler" -std=c++20 -O0 -I"$top/include" -c "$top"/examples/programs/common/*.cpp)
"$compiler" -std=c++20 -O1 -I"$top/include" "$top/examples/programs/score_rows/main.cpp" "$work"/*.o -o "$work/score_rows"
python3 - "$("$work/score_rows" --columns | tr '\n' ,)" >"$work/rows.csv" <<'P'
import random, sys
names = sys.argv[1].strip(",").split(",")
dice = random.Random(8)
print(",".join(["name", *names]))
for i in range(70000):  # more than one record batch
    row = {n: dice.choice(["", dice.randrange(30), dice.randrange(300, 99999)]) for n in names}
    for part in ("new_on_target", "invitations_personalised", "invitations_accepted", "messages_replied"):
        row[part] = dice.choice(["", 0])
    print(",".join([f"member {i}", *(str(row[n]) for n in names)]))
P
"$work/gdal" "$work/rows.csv" >"$work/theirs" 2>"$work/said" || { cat "$work/said"; exit 1; }
"$work/score_rows" <"$work/rows.csv" | python3 -c '
import csv, sys
for row in csv.DictReader(sys.stdin): print(round(float(row["low"]) * 1e6), round(float(row["high"]) * 1e6))' >"$work/ours"
cmp "$work/ours" "$work/theirs"
echo "$(wc -l <"$work/ours") rows in $(cat "$work/said") score the same"
