#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the house: folders include only what stands before them, the root holds doors, a subject's internals stay its
own, no circle, no header over 250 lines, every header opened the same way, nothing included twice. Usage: house.py INCLUDE_DIR"""
import re
import statistics
import sys
from pathlib import Path

# Each folder and the folders that stand right before it; docs/decisions/house.md says why.
BEFORE = {
    "core": [],
    "explain": ["core"],
    "scale": ["core"],
    "counts": ["core"],
    "robust": ["scale"],
    "decide": ["explain", "scale", "counts"],
    "time": ["decide"],
    "standard": ["time"],
    "std": ["time"],
    "words": ["standard", "robust"],
    "linkedin": ["standard"],
    "report": ["words", "linkedin"],
    "dynamic": ["report"],
}
DOOR_LINES = 20
HEADER_LINES = 250
MEDIAN_LINES = 150
INCLUDE = re.compile(r'^#include "ssi/([\w/.]+)"', re.M)
OPENING = re.compile(r"// [^\n]+\n(?://[^\n]*\n)*// SPDX-License-Identifier" r": MIT\n#ifndef (\w+)\n#define \1\n")


def reached(folder):
    """The folders that a folder may include, itself among them."""
    found = {folder}
    for other in BEFORE[folder]:
        found |= reached(other)
    return found


def circles(headers):
    """Circles of includes, by depth-first search."""
    done, found = set(), []

    def walk(name, trail):
        if name in trail:
            found.append("circle: " + " -> ".join(trail[trail.index(name):] + [name]))
        elif name not in done:
            for used in INCLUDE.findall(headers[name]):
                if used in headers:
                    walk(used, trail + [name])
            done.add(name)

    for name in headers:
        walk(name, [])
    return found


def main(root):
    headers = {str(p.relative_to(root)): p.read_text() for p in sorted(root.rglob("*.hpp"))}
    wrong = circles(headers)
    for name, text in headers.items():
        folder = name.split("/")[0] if "/" in name else None
        if folder and folder not in BEFORE:
            wrong.append(f"{name}: there is no such folder in the house; see {sys.argv[0]}")
            continue
        opening = OPENING.match(text)
        if not opening:
            wrong.append(f"{name}: opens with its subject, the SPDX line and the guard, in this order")
        elif opening[1] != "SSI_" + re.sub(r"\W", "_", name).upper():
            wrong.append(f"{name}: the guard {opening[1]} is not named after the path")
        if "namespace ssi::" in text or "namespace ssi {\ninline" in text and "namespace ssi {\ninline namespace SSI_ABI {\n" not in text:
            wrong.append(f"{name}: namespaces open on two lines, so that ctags sees the names")
        included = re.findall(r"^#include (\S+)", text, re.M)
        for used in {used for used in included if included.count(used) > 1}:
            wrong.append(f"{name}: includes {used} twice")
        if {"<cstring>", "<string.h>"} & set(included):
            wrong.append(f"{name}: <cstring> brings POSIX's ::index, which a program's own would clash with")
        if re.search(r'#include "(?!ssi/)', text):
            wrong.append(f"{name}: includes are written from ssi/")
        lines = text.count("\n")
        if lines > (HEADER_LINES if folder else DOOR_LINES):
            wrong.append(f"{name}: {lines} lines; a header has at most {HEADER_LINES}, a door {DOOR_LINES}")
        for used in INCLUDE.findall(text):
            target = used.split("/")[0] if "/" in used else None
            if used not in headers:
                wrong.append(f"{name}: includes ssi/{used}, which does not exist")
            elif folder and target and target not in reached(folder):
                wrong.append(f"{name}: includes ssi/{used}, and {target} does not stand before {folder}")
            elif folder and not target and used != "version.hpp":
                wrong.append(f"{name}: includes the door ssi/{used}; doors are for users")
            elif "/detail/" in used and target != "core" and folder != target:
                wrong.append(f"{name}: includes ssi/{used}, which is {target}'s own")
    table = re.findall(r"^\| (?:`ssi/(\w+\.hpp)`)? *\| (?:`(\w+)/`)?", (root.parent.parent / "docs/embedding.md").read_text(), re.M)
    for name in BEFORE:
        if name not in [folder for _, folder in table]:
            wrong.append(f"docs/embedding.md: its table of headers lacks the folder {name}/")
    for name in headers:
        if "/" not in name and name != "version.hpp" and name not in [door for door, _ in table]:
            wrong.append(f"docs/embedding.md: its table of headers lacks the door ssi/{name}")
    median = statistics.median(text.count("\n") for name, text in headers.items() if "/" in name)
    if median >= MEDIAN_LINES:
        wrong.append(f"the median header has {median} lines, at least {MEDIAN_LINES}")
    if wrong:
        sys.exit("\n".join(sorted(set(wrong))))
    print(f"{len(headers)} headers in {len(BEFORE)} folders, every include goes down, no circle, median {median:.0f} lines")


main(Path(sys.argv[1]) / "ssi")
