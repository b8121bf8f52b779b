#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public name of the library has an entry in the reference: reads Doxygen's XML of include/ and lists the classes,
functions, enums and constants without a sentence. Usage: reference.py PROJECT"""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

# What says itself: a rule is its sentence, a metric and a source of an export their names.
SELF_EVIDENT = ("ssi::rules", "ssi::linkedin::sources")
SELF_EVIDENT_TYPES = ("Metric",)

project = Path(sys.argv[1])
settings = f"""
INPUT = {project}/include
RECURSIVE = YES
FILE_PATTERNS = *.hpp
EXCLUDE_SYMBOLS = *::detail *::detail::*
EXTRACT_ALL = YES
JAVADOC_AUTOBRIEF = YES
QUIET = YES
WARNINGS = NO
GENERATE_HTML = NO
GENERATE_LATEX = NO
GENERATE_XML = YES
MACRO_EXPANSION = YES
EXPAND_ONLY_PREDEF = YES
PREDEFINED = "SSI_INLINE=" "SSI_COLD=" "SSI_LITERAL=consteval" "SSI_CONSTEXPR_VECTOR=constexpr" "SSI_ABI=abi_0_1_0" "__cpp_exceptions=1"
"""


def said(element):
    brief = element.find("briefdescription")
    return brief is not None and "".join(brief.itertext()).strip() != ""


def name_of(compound):
    return compound.findtext("compoundname").replace("ssi::abi_0_1_0", "ssi")


with tempfile.TemporaryDirectory() as folder:
    subprocess.run(["doxygen", "-"], input=settings + f"OUTPUT_DIRECTORY = {folder}\n", text=True, check=True)
    compounds = [c for f in Path(folder, "xml").glob("*.xml") for c in xml.parse(f).getroot().iter("compounddef")]

missing, found = [], 0
for compound in compounds:
    name = name_of(compound)
    if "detail" in name.split("::") or "<" in name or not name.startswith("ssi"):
        continue
    kind = compound.get("kind")
    if kind in ("class", "struct", "concept", "namespace") and compound.get("prot", "public") == "public":
        found += 1
        if not said(compound) and name not in ("ssi", *SELF_EVIDENT):
            missing.append(f"{kind} {name}")
    if kind != "namespace" or name in SELF_EVIDENT:
        continue
    for member in compound.iter("memberdef"):
        own = member.findtext("name")
        initializer = member.find("initializer")
        text = "".join(initializer.itertext()) if initializer is not None else ""
        guide = "->" in (member.findtext("argsstring") or "") and not member.findtext("type")
        if guide or any(f"{t}{{" in text.replace(" ", "") for t in SELF_EVIDENT_TYPES) or own == name.split("::")[-1]:
            continue
        found += 1
        if not said(member):
            missing.append(f"{member.get('kind')} {name}::{own}")
# Deduction guides look like functions called as their class.
classes = {name_of(c) for c in compounds if c.get("kind") in ("class", "struct")}
missing = sorted({m for m in missing if not (m.startswith("function ") and m.split(" ")[1] in classes)})
if missing or found < 200:
    sys.exit("\n".join([f"{found} public names, {len(missing)} without a sentence in the reference:", *missing]))
print(f"{found} public names, each with a sentence in the reference")
