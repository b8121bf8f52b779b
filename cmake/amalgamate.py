#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Joins ssi/ssi.hpp and all that it includes of the library into one header, each once, in an order that compiles.
usage: amalgamate.py INCLUDE_DIR [HEADER ...] > ssi.hpp     (HEADER: default ssi/ssi.hpp)"""
import re
import sys
from pathlib import Path

OWN = re.compile(r'^#include "(ssi/[\w/.]+)"$')
SPDX = "// SPDX-License-Identifier" ": MIT"  # in two, or reuse reads it
STANDARD = re.compile(r"^#include <(?!ssi/)[\w./]+>$")


def main(root, headers):
    standard, bodies, seen, conditional = [], [], set(), 0

    def add(name):
        nonlocal conditional
        if name in seen:
            return
        seen.add(name)
        guard = "SSI_" + re.sub(r"\W", "_", name.removeprefix("ssi/")).upper()
        body = []
        for line in (root / name).read_text().splitlines():
            own = OWN.match(line)
            if own:
                add(own[1])
            elif STANDARD.match(line) and not conditional:
                if line not in standard:
                    standard.append(line)
            elif line != SPDX and line not in (f"#ifndef {guard}", f"#define {guard}"):
                # An include inside #if stays where it is.
                if line.startswith("#if"):
                    conditional += 1
                elif line.startswith("#endif") and conditional:
                    conditional -= 1
                elif line == "#endif":
                    continue  # of the guard
                body.append(line)
        if any(line and not line.startswith("//") for line in body):  # a door has nothing of its own
            bodies.append("\n".join(body).strip("\n"))

    for name in headers:
        add(name)
    version = re.findall(r"#define SSI_VERSION_\w+ (\d+)", (root / "ssi/version.hpp").read_text())
    licence = (root.parent / "LICENSE").read_text().strip()
    print(f"// ssi {'.'.join(version)}, {len(seen)} headers joined by cmake/amalgamate.py; do not edit.\n{SPDX}\n//")
    print("\n".join(("// " + line).rstrip() for line in licence.splitlines()))
    print("#ifndef SSI_SINGLE_HEADER_HPP\n#define SSI_SINGLE_HEADER_HPP\n")
    print("\n".join(sorted(standard)) + "\n")
    print("\n\n".join(bodies))
    print("\n#endif")


main(Path(sys.argv[1]), sys.argv[2:] or ["ssi/ssi.hpp"])
