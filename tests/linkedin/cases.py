#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads small exports whose right counts are known. A count called exactly known that is another fails, and so do bounds
that do not hold the right number; bounds that are only wider than they could be are listed.

usage: cases.py DUMP_COUNTS FOLDER    FOLDER: expected.json, and a folder for each of its cases"""
import json
import subprocess
import sys
from pathlib import Path

program, folder = sys.argv[1], Path(sys.argv[2])
if not (folder / "expected.json").is_file():
    print(f"SKIPPED: no cases in a folder {folder.name} beside the project")
    sys.exit(77)


def bounds(text):
    if text == "unknown":
        return 0, None
    low, dots, high = text.partition("..")
    return int(low), (int(high) if high else None) if dots else int(low)


failed, wider, cases = 0, [], json.loads((folder / "expected.json").read_text())
for name, case in cases.items():
    run = subprocess.run([program, folder / name, "newest", "13"], capture_output=True, text=True)
    if run.returncode not in (0, 2):
        failed += 1
        print(f"{name}: the program ended with {run.returncode}")
        continue
    found = dict(line.split(" = ") for line in run.stdout.splitlines())
    for count, right in case["counts"].items():
        right = right if isinstance(right, list) else [right]
        # A folder that is refused says nothing wrong.
        shown = found.get(count, "unknown")
        low, high = bounds(shown)
        numbers = [number for number in right if number is not None]
        holds = [number for number in numbers if low <= number and (high is None or number <= high)]
        if low == high and low not in numbers or numbers and not holds:
            failed += 1
            print(f"{name}: {count} is said to be {shown}, and is {' or '.join(map(str, numbers)) or 'unknown'}")
        elif low != high and None not in right:
            wider.append(f"{name}: {count} is {shown}, could be {numbers[0]}")
print(*wider, f"{len(cases)} cases, {failed} counts wrong, {len(wider)} wider than they could be", sep="\n")
sys.exit(failed > 0)
