#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What gdb shows of the library's values; and natvis names members that there are.
Usage: check_printers.py PROGRAM PROJECT     (77, which CTest knows as skipped, where there is no gdb)"""
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

program, project = sys.argv[1], Path(sys.argv[2])
headers = {"Count": "core/count", "Points": "core/points", "Day": "time/day", "Text": "core/text", "ShortText": "core/text"}
for kind in xml.parse(project / "debug/ssi.natvis").getroot():
    header = (project / "include/ssi" / (headers[kind.get("Name").split("::")[-1]] + ".hpp")).read_text()
    for member in re.findall(r"\b\w+_\b", " ".join(f"{e.text} {e.get('Condition')}" for e in kind if e.tag.endswith("DisplayString"))):
        if not re.search(rf"\b{member}\b", header):
            sys.exit(f"natvis shows {member} of {kind.get('Name')}, which has none")
if not shutil.which("gdb"):
    print("SKIPPED the printers: gdb is not installed")
    sys.exit(77)
expected = {"known": "7", "bounded": "8 to 10", "more": "at least 14", "fewer": "at most 3", "nobody_knows": "unknown", "points": "61.227361", "minus": "-0.250000", "day": "2026-06-27",
            "text": '"Felicítales"', "short_text": '"in place"'}
command = ["gdb", "-batch", "-nx", "-iex", "set charset UTF-8", "-ex", f"source {project}/debug/ssi_printers.py"]
for name in expected:
    command += ["-ex", f"print {name}"]
said = subprocess.run([*command, program], capture_output=True, text=True, encoding="utf-8", timeout=60)
shown = re.findall(r"^\$\d+ = (.*)$", said.stdout, re.M)
if shown != list(expected.values()):
    sys.exit(f"gdb shows {shown}, not {list(expected.values())}\n{said.stderr}")
print(f"gdb shows {len(shown)} values as people write them")
