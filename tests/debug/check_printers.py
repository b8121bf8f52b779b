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
headers = {"Count": "core/count", "Points": "core/points", "Day": "time/day", "Text": "core/text", "StaticText": "core/text", "FixedText": "core/text",
           "Window": "core/window", "ModelId": "core/score", "Tally": "core/tally", "Score": "core/score", "Row": "explain/rows", "Explanation": "explain/rows"}
points = (project / "include/ssi/core/points.hpp").read_text()  # of which a tally looks inside
for kind in xml.parse(project / "debug/ssi.natvis").getroot():
    header = (project / "include/ssi" / (headers[re.sub("<.*", "", kind.get("Name")).split("::")[-1]] + ".hpp")).read_text()
    shown = [e for e in kind.iter() if e.tag.split("}")[-1] in ("DisplayString", "ExpandedItem")]
    used = " ".join(part for e in shown for part in [e.get("Condition", ""), *(re.findall(r"{(.*?)}", e.text) if e.tag.endswith("DisplayString") else [e.text])])
    for member in re.findall(r"\b[a-z]\w+\b", used):
        if member not in ("s8",) and not re.search(rf"\b{member}\b", header + (points if member == "micropoints_" else "")):
            sys.exit(f"natvis shows {member} of {kind.get('Name')}, which has none")
if not shutil.which("gdb"):
    print("SKIPPED the printers: gdb is not installed")
    sys.exit(77)
expected = {"known": "7", "bounded": "8 to 10", "more": "at least 14", "fewer": "at most 3", "nobody_knows": "unknown", "points": "61.227361", "minus": "-0.250000", "day": "2026-06-27",
            "text": '"Felicítales"', "short_text": '"in place"', "static_text": '"posts"', "window": "13 weeks", "model": "acme, version 4",
            "score": "3.50 to 4.50 of 10, acme, version 4 = {[0] = 1.00 to 2.00 of 5, [1] = 2.50 of 5}", "score.total": "3.50 to 4.50 of 10",
            "typed_score": "3.50 to 4.50 of 10, acme, version 4 = {[0] = 1.00 to 2.00 of 5, [1] = 2.50 of 5}",
            "rows": "2 rows = {[0] = Calls: 1.00 to 2.00 of 5, [1] = demos: 2.50 of 5}"}
command = ["gdb", "-batch", "-nx", "-iex", "set charset UTF-8", "-ex", f"source {project}/debug/ssi_printers.py"]
for name in expected:
    command += ["-ex", f"print {name}"]
said = subprocess.run([*command, program], capture_output=True, text=True, encoding="utf-8", timeout=60)
shown = re.findall(r"^\$\d+ = (.*)$", said.stdout, re.M)
if shown != list(expected.values()):
    sys.exit(f"gdb shows {shown}, not {list(expected.values())}\n{said.stderr}")
print(f"gdb shows {len(shown)} values as people write them")
