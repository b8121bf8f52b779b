#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every rule of the library is broken in rules_test.cpp, which sees what it says; one that only a compiler can break, by
a program in tests/rejects. Usage: all.py PROJECT"""
import re
import sys
from pathlib import Path

project = Path(sys.argv[1])
rules = {name for header in (project / "include/ssi").rglob("*.hpp")
         for name in re.findall(r'=\s*Rule\{\s*"(\w+)",', header.read_text())}
said = set(re.findall(r"^ *SAYS\((\w+)", (project / "tests/rules/rules_test.cpp").read_text(), re.M))
compiled = {name for program in (project / "tests/rejects").glob("*.cpp")
            for name in re.findall(r"^// expect: (\w+)$", program.read_text(), re.M)}
consteval = {"pillar_is_of_the_index", "points_are_written_exactly"}
wrong = [f"{name}: no line of tests/rules/rules_test.cpp sees what it says" for name in sorted(rules - consteval - said)]
wrong += [f"{name}: no program of tests/rejects breaks it" for name in sorted(consteval - compiled)]
wrong += [f"{name}: there is no such rule" for name in sorted((said | consteval) - rules)]
if wrong or not rules:
    sys.exit("\n".join(wrong) or "no rule was found")
print(f"{len(rules)} rules, each broken by a test that sees who and which numbers it names")
