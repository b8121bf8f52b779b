#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every file of code names its licence once, in a comment near its top. Usage: licences.py PROJECT [--mend]
--mend writes the line where it is missing: behind the comment that opens a file, or the line that names its interpreter."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

LINE = "SPDX-License-Identifier" ": MIT"  # in two, or reuse reads it
MARKS = {"cpp": "//", "js": "//", "hpp": "//", "cppm": "//", "cu": "//", "py": "#", "sh": "#", "cmake": "#", "in": "#", "yml": "#"}
DATA = ("examples/sample_export/", "examples/sample_more/", "tests/fuzz/corpus/")


def mark_of(name):
    if name.startswith(DATA):
        return None
    return "#" if name.endswith("CMakeLists.txt") or name == ".ci/run" else MARKS.get(name.rsplit(".", 1)[-1])


def mended(lines, mark):
    at = 1 if lines and lines[0].startswith("#!") else 0
    if at == 0:
        while at < len(lines) and lines[at].startswith(mark):
            at += 1
    return lines[:at] + [f"{mark} {LINE}"] + lines[at:]


def main(project, mend):
    git = shutil.which("git")
    listed = git and subprocess.run([git, "-C", project, "ls-files"], capture_output=True, text=True)
    if not git or listed.returncode != 0:
        print("SKIPPED the licences: no git here, or no checkout of it")
        return 77
    names = [name for name in listed.stdout.splitlines() if mark_of(name) and (project / name).is_file()]
    wrong = []
    for name in names:
        text = (project / name).read_text()
        found = re.findall(rf"^{mark_of(name)} {LINE}$", "\n".join(text.splitlines()[:20]), re.M)
        if not found and mend:
            (project / name).write_text("\n".join(mended(text.splitlines(), mark_of(name))) + "\n")
        elif len(found) != 1:
            wrong.append(f"{name}: names its licence {len(found)} times near its top, not once")
    print("\n".join(wrong) if wrong else f"{len(names)} files name their licence")
    return bool(wrong)


sys.exit(main(Path(sys.argv[1]), "--mend" in sys.argv[2:]))
