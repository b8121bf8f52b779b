#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compiles and runs every C++ program of the README and other pages, and compares what it prints with the text block that
follows. A block that begins with "// name.hpp" is a header of that name for the page's programs. Usage: readme.py COMPILER INCLUDE_DIR PAGE...     The compiler may have flags: "clang++ -fsanitize=address".
"""
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

compiler, include, *pages = sys.argv[1:]
blocks = []
for page in pages:
    # A program is one block: parts of programs, which print nothing, may stand in front of it.
    # A sentence may stand between the two, on how it is run.
    text = Path(page).read_text()
    found = re.findall(r"^```cpp\n((?:(?!```).*\n)*)```\n+(?:(?!```|#).+\n+)?```text\n((?:(?!```).*\n)*)```", text, re.M)
    if not found:
        sys.exit(f"the programs of {page} and their outputs were not found")
    headers = re.findall(r"^```cpp\n(// (\w+\.hpp)(?:(?!```).*\n)*)```", text, re.M)
    blocks += [(f"{Path(page).name}, program {i}", headers, *block) for i, block in enumerate(found, 1)]
with tempfile.TemporaryDirectory() as folder:
    for name, headers, code, expected in blocks:
        for header, file in headers:
            Path(folder, file).write_text(header)
        source = Path(folder, "tour.cpp")
        source.write_text(code)
        command = [*shlex.split(compiler), "-std=c++20", "-Wall", "-Wextra", f"-I{include}", source, "-o", Path(folder, "tour")]
        subprocess.run(command, check=True)
        printed = subprocess.run([Path(folder, "tour")], check=True, capture_output=True, text=True, cwd=folder).stdout
        if printed != expected:
            sys.exit(f"{name} prints\n{printed}and the page says\n{expected}")
print(f"{len(blocks)} programs of {len(pages)} pages print what these say")
