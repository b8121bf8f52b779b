#!/usr/bin/env python3
"""Compiles and runs every C++ block of the README, and compares what it prints with the text block that follows.
Usage: readme.py README COMPILER INCLUDE_DIR"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

readme, compiler, include = sys.argv[1:]
blocks = re.findall(r"^```cpp\n(.*?)^```\n+```text\n(.*?)^```", Path(readme).read_text(), re.S | re.M)
if len(blocks) < 2:
    sys.exit("the README's programs and their outputs were not found")
with tempfile.TemporaryDirectory() as folder:
    for number, (code, expected) in enumerate(blocks, 1):
        source = Path(folder, "tour.cpp")
        source.write_text(code)
        command = [compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", f"-I{include}", source, "-o", Path(folder, "tour")]
        subprocess.run(command, check=True)
        printed = subprocess.run([Path(folder, "tour")], check=True, capture_output=True, text=True).stdout
        if printed != expected:
            sys.exit(f"program {number} of the README prints\n{printed}and the README says\n{expected}")
print(f"{len(blocks)} programs of the README print what it says")
