#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every text that the library can say stands in the Spanish tables, and no entry of them is left over: these tables are
the list of what a language has to say. Other languages have the same texts. Usage: said.py INCLUDE_DIR"""
import re
import sys
from pathlib import Path

ENTRY = re.compile(r'\{\s*"((?:[^"\\]|\\.)*)",\s*"(?:[^"\\]|\\.)*"\s*\}')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def texts(header):
    """Of a header, with literals in one piece and without comments."""
    return re.sub(r'"\s*\n\s*"', "", re.sub(r"^\s*//.*\n", "", header.read_text(), flags=re.M))


def said_in(text):
    """What is given to a language: at once, by the helpers for lists of lines, as a sentence or a pattern by name."""
    found = set(re.findall(r'\blanguage\(\s*"((?:[^"\\]|\\.)*)"', text))
    found |= set(re.findall(r'(?:page|markdown)_lines\(\w+, "([^"]*)"', text))
    for block in re.findall(r"disclaimer\[\] = \{(.*?)\};", text, re.S) + re.findall(r"Text pattern = (.*?);", text, re.S):
        found |= set(LITERAL.findall(block))
    return found | set(re.findall(r'Phrase phrase\(.*?\{\s*return \{"([^"]*)"', text, re.S))


def main(root):
    tables = {table.stem: set(ENTRY.findall(texts(table))) for table in (root / "words/detail").glob("spanish_*.hpp")}
    made, faults = tables.pop("spanish_readers"), tables.pop("spanish_faults")
    others = {table.stem: set(ENTRY.findall(texts(table))) for table in (root / "words/detail").glob("german_*.hpp")}
    headers = [h for h in root.rglob("*.hpp") if not h.name.startswith(("spanish_", "german_"))]
    said = set().union(*(said_in(texts(h)) for h in headers))
    literals = set().union(*(LITERAL.findall(texts(h)) for h in headers))
    wrong = [f'nobody has translated "{text}"' for text in sorted(said - set().union(*tables.values()))]
    for name, entries in tables.items():
        wrong += [f'{name}: nobody says "{text}"' for text in sorted(entries - literals)]
    for name, entries in others.items():
        spanish = {**tables, "spanish_readers": made, "spanish_faults": faults}[name.replace("german", "spanish")]
        wrong += [f'{name}: "{text}" is missing' for text in sorted(spanish - entries)] + [f'{name}: "{text}" is left over' for text in sorted(entries - spanish)]
    # What readers say is made of pieces, which have to stand in them.
    for name, entries, folders in (("readers", made, ("linkedin",)), ("faults", faults, ("counts", "dynamic"))):
        source = "\n".join(texts(h) for folder in folders for h in (root / folder).rglob("*.hpp"))
        for text in entries:
            for piece in re.split(r"\{[^{}]*\}|[,:;] | in all| the columns?| is | has | holds? | answers ", text):
                piece = piece.strip(' \\"')
                if len(piece.split()) > 2 and piece not in source and not text.startswith(("the newest event", "a string is expected", "a number is expected")):
                    wrong.append(f'spanish_{name}: nobody says "{piece}"')
    if len(said) < 70 or len(tables) != 4 or len(others) != 6:
        wrong.append(f"only {len(said)} texts and {len(tables)} and {len(others)} tables are found")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(said)} texts of the library are translated, {sum(map(len, tables.values()))} entries are used")


main(Path(sys.argv[1]) / "ssi")
