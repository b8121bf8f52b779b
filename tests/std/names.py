#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public enumeration of the library, as its header has it, is printed by the name of each enumerator, in streams and
in fmt. Usage: names.py COMPILER INCLUDE_DIR"""
import re
import subprocess
import sys
from pathlib import Path

compiler, include = sys.argv[1], Path(sys.argv[2])
# Of the readers and the reports, whose values go into reports and not into a program's logs.
LEFT_OUT = ("linkedin", "report")

checks, enumerations = [], 0
for header in sorted((include / "ssi").rglob("*.hpp")):
    folder = header.relative_to(include / "ssi").parts[0]
    if folder in LEFT_OUT or "detail" in header.parts:
        continue
    spaces, text = [], re.sub(r"//[^\n]*", lambda m: m[0] if m[0].startswith("// namespace") else "", header.read_text())
    for line in re.finditer(r"^(?:inline )?namespace (\S+) \{$|^\}\s+// namespace|^enum class (\w+) : [\w ]+\{([^}]*)\}", text, re.M):
        if line[1]:
            spaces.append(line[1])
        elif not line[2]:
            spaces.pop()
        elif "detail" not in "::".join(spaces):
            enumerations += 1
            where = "::".join([*(s for s in spaces if s != "SSI_ABI"), line[2]])
            for name in re.findall(r"(\w+)(?:\s*=\s*\w+)?\s*(?:,|$)", line[3].strip().rstrip(",")):
                checks.append(f'static_assert(name_of({where}::{name}) == ssi::Text{{"{name}"}} && printed<{where}>);')
program = """#include <sstream>
#include "ssi/ssi.hpp"
#include "ssi/variants.hpp"
#include "ssi/std.hpp"
template <class T>
concept printed = requires(std::ostream& out, const T& value) { out << value; } && requires(const T& value) { format_as(value); };
""" + "\n".join(checks)
if enumerations < 10:
    sys.exit(f"only {enumerations} enumerations were found")
said = subprocess.run([compiler, "-std=c++20", f"-I{include}", "-fsyntax-only", "-x", "c++", "-"], input=program, capture_output=True, text=True)
if said.returncode:
    sys.exit("\n".join(line for line in said.stderr.splitlines() if "error" in line or "static_assert" in line))
print(f"{len(checks)} enumerators of {enumerations} enumerations are printed by their names")
