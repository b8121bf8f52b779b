#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the small example programs: they print what stands in expected/*.txt, and on a full device they end with 1 and a
line. Usage: check_examples.py FOLDER"""
import subprocess
import sys
from pathlib import Path

programs, here = Path(sys.argv[1]), Path(__file__).parent
sources = {path.stem for path in (here / "../../examples").glob("*.cpp")}
expected = {path.stem: path.read_text() for path in (here / "expected").glob("*.txt")}
if not sources or sources != expected.keys():
    sys.exit(f"programs and expectations differ: {sorted(sources ^ expected.keys())}")
for name, text in sorted(expected.items()):
    printed = subprocess.run([programs / name], capture_output=True, text=True, check=True).stdout
    if printed != text:
        sys.exit(f"{name} prints\n{printed}and was expected to print\n{text}")
    if Path("/dev/full").exists():
        with open("/dev/full", "w") as full:
            done = subprocess.run([programs / name], stdout=full, stderr=subprocess.PIPE, text=True)
        if (done.returncode, done.stderr) != (1, "the output could not be written\n"):
            sys.exit(f"{name} on a full device ends with {done.returncode}: {done.stderr}")
print(f"{len(expected)} examples print what was expected")
