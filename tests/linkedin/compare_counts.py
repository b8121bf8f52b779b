#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the library's counts of exports with those of count_export.py, on several days and windows.

usage: compare_counts.py DUMP_COUNTS FOLDER...    FOLDER: an export, or a folder of exports"""
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

program, folders = sys.argv[1], [Path(folder) for folder in sys.argv[2:]]
here = Path(__file__).parent
goals = here / "../../examples/goal_words.txt"
exports = []
for folder in folders:
    if not folder.is_dir():
        print(f"SKIPPED: no folder {folder.name} beside the project")
        continue
    inner = [p for p in sorted(folder.iterdir()) if p.is_dir() and list(p.glob("Connections*.csv"))]
    exports += inner or [folder]
if not exports:
    sys.exit("no export to count")


def lines(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")


failed = compared = 0
for export in exports:
    second = [sys.executable, here / "count_export.py", export]
    if subprocess.run([program, export, "newest", "13"], capture_output=True).returncode == 2:
        # No row with a date that can be read: neither may find one.
        failed += subprocess.run([*second], capture_output=True).returncode != 2
        continue
    newest = datetime.date.fromisoformat(lines([program, export, "newest", "13"])[0].removeprefix("day = "))
    for back, weeks, words in ((None, 13, False), (None, 13, True), (0, 1, True), (30, 13, False), (100, 26, True), (400, 13, False),
                               (1000, 52, True), (-3, 13, False), (-8, 13, False)):
        day = "newest" if back is None else str(newest - datetime.timedelta(back))
        ours = lines([program, export, day, str(weeks), *([goals] if words else [])])
        theirs = lines([*second, "--day", day, "--weeks", str(weeks), *(["--on-target", goals] if words else [])])
        compared += len(ours)
        for a, b in zip(ours, theirs, strict=True):
            if a != b:
                failed += 1
                print(f"{export.name}, {day}, {weeks} weeks: the library says {a}, the second count {b}")
print(f"{compared} counts of {len(exports)} exports compared, {failed} differ")
sys.exit(failed > 0)
