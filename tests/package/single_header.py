#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the single header by the command that docs/install.md names, as written there, and builds the one consumer with it.
Usage: single_header.py COMPILER PROJECT"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

compiler, project = sys.argv[1], Path(sys.argv[2]).resolve()
command = re.search(r"\*\*One header\*\*: `(.*?)`", (project / "docs/install.md").read_text())[1]
with tempfile.TemporaryDirectory() as folder:
    for name in ("cmake", "include", "LICENSE"):
        Path(folder, name).symlink_to(project / name)
    subprocess.run(command, shell=True, check=True, cwd=folder)
    text = Path(folder, "ssi.hpp").read_text()
    licences = [number for number, line in enumerate(text.splitlines()) if "SPDX" in line]
    if licences != [1]:
        sys.exit(f"the licence is named once, at the top, not in the lines {licences}")
    if '#include "' in text or "#include <ssi/" in text:
        sys.exit("the single header includes a header of the library")
    Path(folder, "include").unlink()
    program = Path(folder, "program")
    subprocess.run([compiler, "-std=c++20", "-Wall", "-Wextra", project / "test_package/main.cpp", f"-I{folder}", "-o", program], check=True)
    subprocess.run([program], check=True, stdout=subprocess.DEVNULL)
print(f"`{command}` makes {len(text.splitlines())} lines, which compile")
