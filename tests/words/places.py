#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In every table of words, of the library and of the programs: a translation shows the values of its original, and where
a number is 1 neither of them has a plural behind it. Plurals are what stands second among the forms of any text of the
language; in English and Spanish also what ends as theirs do. Usage: places.py ROOT"""
import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
ENTRY = re.compile(r'\{\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\}')
PLACE = re.compile(r"\{(\w+)((?:\|[^{}|]*)*)\}")
ENDING = {"en": r"(?!(?:is|has|was|holds|grows|costs|needs|takes)\b)\w+s", "es": r"(?!menos\b)\w+[aeo]s", "de": r"(?!)"}
# Written with decimals, "1.00 points", or words; "many" and "most" are never one.
DECIMAL, WORD = {"points", "earned", "goal", "lost", "left", "independent", "now", "then"}, {"unit", "option", "file", "sheet", "folder", "name", "page", "text", "what", "columns", "day", "latest", "value", "where", "title", "counted", "names"}


def tables():
    """(language, entries) of each table."""
    for path in sorted([*(root / "include/ssi/words/detail").glob("*.hpp"), *(root / "examples/programs").rglob("*.?pp")]):
        text = re.sub(r'"\s*\n\s*"', "", path.read_text(encoding="utf-8"))
        for name, table in re.findall(r"Translation (\w+)\[\] = \{(.*?)\n\};", text, re.S):
            yield "de" if "german" in name else "es", f"{path.name}: {name}", ENTRY.findall(table)


def filled(text, value):
    """With 1, or any other number, in all places."""
    def of(place):
        forms = place[2].split("|")[1:]
        shown = "a" if place[1] in WORD else "12" if place[1] in ("many", "most") else value + ".00" * (place[1] in DECIMAL)
        return (forms[0] if value == "1" else forms[-1]) if forms else shown
    return PLACE.sub(of, text)


wrong, texts = [], {"en": {}, "es": {}, "de": {}}
for language, where, entries in tables():
    for english, said in entries:
        for one, other in ((english, said), (said, english)):
            names = {name for name, forms in PLACE.findall(one) if not forms}
            if not names <= {name for name, forms in PLACE.findall(other) if not forms}:
                wrong.append(f'{where}: "{english}" and "{said}" do not show the same values')
        if not {name for name, _ in PLACE.findall(said)} <= {name for name, _ in PLACE.findall(english)}:
            wrong.append(f'{where}: "{said}" has a form of a value that is not there')
        if re.search(r"[{}]", PLACE.sub("", english + said)):
            wrong.append(f'{where}: a brace of "{english}" or "{said}" is no place')
        texts["en"][english] = texts[language][said] = where

for language, where in texts.items():
    forms = [form.split("|")[1:] for text in where for _, form in PLACE.findall(text) if form]
    one = {words[0].split()[0] for words in forms if words[0]}
    many = {form.split()[0] for words in forms for form in words[1:] if form} - one
    plural = re.compile(rf"(?<![\w.,])1 (?:{'|'.join([ENDING[language], *map(re.escape, sorted(many))])})\b(?!')")
    for text, table in where.items():
        if plural.search(filled(text, "1").replace("\\u00A0", " ")):
            wrong.append(f'{table}: "{filled(text, "1")}"')
    if where and not (plural.search("1 weeks" if language == "en" else "1 semanas" if language == "es" else "1 Wochen") and len(many) > 10):
        wrong.append(f"{language}: the plurals are not found: {sorted(many)}")
# What a program says where a library was not there to build it with: of these sentences a build shows some only.
without = [sentence for path in (root / "examples/programs/common").glob("*.cpp") for sentence in re.findall(r'"(: this program was built without [^"]*)"', path.read_text())]
for language in ("es", "de"):
    known = {english for name, _, entries in tables() if name == language for english, _ in entries}
    wrong += [f'{language}: nobody has translated "{sentence}"' for sentence in without if "{file}" + sentence not in known]
if len(without) < 3:
    wrong.append(f"only {without} say what a program was built without")
if wrong:
    sys.exit("\n".join(dict.fromkeys(wrong)))
print(f"{sum(map(len, texts.values()))} texts have their values in place, and a singular behind 1")
