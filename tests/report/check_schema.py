#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The schema takes what the programs write and refuses what has been spoiled, each document for one thing that is wrong.
Usage: check_schema.py SCORECARD REPORT PROJECT"""
import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("SKIPPED: this Python has no jsonschema")
    sys.exit(77)

scorecard, report, project = sys.argv[1], sys.argv[2], Path(sys.argv[3]).resolve()
schema = jsonschema.Draft7Validator(json.loads((project / "docs/scorecard.schema.json").read_text()))


def written(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


examples = project / "examples"
with tempfile.TemporaryDirectory() as folder:
    page = Path(folder, "page.json")
    written(report, str(examples / "sample_export"), "--plan", "80", "--out", str(page))
    whole = json.loads(page.read_text())
documents = [whole, json.loads(written(scorecard, str(examples / "sample_export"), "--json"))]
documents += [json.loads(written(scorecard, "--counts", str(counts), "--json")) for counts in sorted(examples.glob("*.counts")) if counts.stem != "seller"]
wrong = [f"a document of the programs is refused: {error.json_path}: {error.message[:200]}" for document in documents for error in schema.iter_errors(document)]


def first(known):
    return next(signal for signal in whole_copy["signals"] if signal["known"] is known and (known or signal["earned"] is None))


# What is spoiled, and how. The pillar of a signal, an end above the other and points unlike their text are for programs to
# see: no schema of this kind can.
SPOILED = {
    "no pillars": lambda d: d.update(pillars=[]),
    "no signals": lambda d: d.update(signals=[]),
    "less than nothing earned": lambda d: d["total"].update(earned=-1),
    "less than nothing earned of a signal": lambda d: first(True).update(earned=-1),
    "a signal that is worth less than nothing": lambda d: first(True).update(possible=-1),
    "a headline below nothing": lambda d: d["headline"].update(earned=-5),
    "a version that is a text": lambda d: d.update(version="1"),
    "a day in no calendar": lambda d: d.update(day="2026-13-45"),
    "a language that is none": lambda d: d.update(language="not a language"),
    "an empty statement": lambda d: d.update(statement=""),
    "not LinkedIn's, left empty": lambda d: d.update(not_linkedin=""),
    "a signal twice": lambda d: d["signals"].append(copy.deepcopy(d["signals"][0])),
    "a pillar twice": lambda d: d["pillars"].append(copy.deepcopy(d["pillars"][0])),
    "known, without points": lambda d: first(True).update(earned=None, earned_points=None),
    "unknown, with points": lambda d: first(False).update(earned=5),
    "known, without a reach": lambda d: first(True).update(reach=None),
    "an identifier that is empty": lambda d: d["signals"][0].update(id=""),
    "no weeks": lambda d: d.update(weeks=0),
    "more than all is known": lambda d: d["total"].update(coverage=101),
    "a field of nobody's": lambda d: d.update(score=70),
    "a step without minutes": lambda d: next(line for line in d["plan"] if "metric" in line).pop("minutes"),
    "a step of no units": lambda d: next(line for line in d["plan"] if "metric" in line).update(units=0),
    "a change without its parts": lambda d: next(line for line in d["changes"] if "signal" in line).pop("aged"),
}
for name, spoil in SPOILED.items():
    whole_copy = copy.deepcopy(whole)
    spoil(whole_copy)
    if whole_copy == whole or schema.is_valid(whole_copy):
        wrong.append(f"not refused: {name}")
if wrong:
    sys.exit("\n".join(wrong))
print(f"{len(documents)} documents are taken, {len(SPOILED)} spoiled ones refused")
