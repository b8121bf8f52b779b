#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The tables of docs/variants.md are what the program prints, and the worked examples are those of docs/model.md.
Usage: variants.py PROGRAM PROJECT"""
import re
import subprocess
import sys
from pathlib import Path

program, project = sys.argv[1], Path(sys.argv[2])
examples = ["newcomer", "active_professional", "partly_known", "seller"]
files = [project / "examples" / f"{name}.counts" for name in examples]
tables = subprocess.run([program, *files], capture_output=True, text=True, check=True).stdout.strip("\n").split("\n\n")
page = (project / "docs/variants.md").read_text()
if len(tables) != 3:
    sys.exit(f"{len(tables)} tables are printed, not 3")
for table in tables:
    if f"\n\n{table}\n\n" not in page:
        sys.exit(f"docs/variants.md lacks this table; {program} prints\n\n{table}")

# The standard column says what docs/model.md says, in two decimals.
model = (project / "docs/model.md").read_text()
for name, line in zip(["Newcomer", "Active professional"], tables[2].splitlines()[2:]):
    exact = re.search(rf"\*{name}\*:.*?\*\*([\d.]+)\*\*", model, re.S)[1]
    if f"**{float(exact):.2f}** = " not in line.split("|")[3]:
        sys.exit(f"{name} is {exact} in docs/model.md, and here: {line}")
counts = {f.stem: {w for w in f.read_text().splitlines() if "=" in w and not w.startswith("#")} for f in files}
if not counts["active_professional"] < counts["seller"]:
    sys.exit("the seller is not the active professional with Sales Navigator")
print(f"{len(tables)} tables are as printed, for {len(examples)} files of counts")
