#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The same headline of the same folder and day in every program and every form of report.
Usage: check_headline.py PROGRAMS_FOLDER EXAMPLES_FOLDER"""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end

programs, examples = Path(sys.argv[1]), Path(sys.argv[2])
sample = str(examples / "sample_export")
WORDS = {"en": ("# of #", "about # of # (# to #)", "# to # of #: not enough data for one number"),
         "es": ("# de #", "alrededor de # de # (entre # y #)", "entre # y # de #: faltan datos para dar una sola cifra"),
         "de": ("# von #", "etwa # von # (# bis #)", "# bis # von #: zu wenig Daten für eine einzige Zahl")}


def run(program, *arguments):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    result = subprocess.run([programs / program, *map(str, arguments)], capture_output=True, env=environment, timeout=120, encoding="utf-8")
    check(f"{program} {arguments}: exit code and stderr", result.returncode == 0 and result.stderr == "", result.stderr)
    return result.stdout


def rounded(micropoints, decimals):
    unit = 10 ** (6 - decimals)
    whole = (micropoints + unit // 2) // unit
    return f"{whole // 10**decimals}.{whole % 10**decimals:0{decimals}}" if decimals else str(whole)


def words(headline, language):
    """Computed anew from the JSON."""
    low, high, most = headline["earned"], headline["high"], headline["max"] // 10**6
    exact, one, none = WORDS[language]
    decimals = 2 if low == high else next(d for d in range(7) if rounded(low, d) != rounded(high, d))
    if low == high:
        pattern, values = exact, [rounded(low, 2), most]
    elif headline["estimate"] is None:
        pattern, values = none, [rounded(low, decimals), rounded(high, decimals), most]
    else:
        pattern, values = one, [rounded(headline["estimate"], decimals), most, rounded(low, decimals), rounded(high, decimals)]
    for value in values:
        pattern = pattern.replace("#", str(value).replace(".", "." if language == "en" else ","), 1)
    return pattern


goal_words = ["--on-target", examples / "goal_words.txt"]
members = [[sample], [sample, "--day", "2026-03-01"], [sample, "--day", "2027-01-01"], [sample, "--weeks", "26"], [sample, *goal_words],
           [sample, "--set", "reactions_received=120", "--set", "visitor_check_weeks=6"], [sample, "--variant", "starter"],
           [sample, "--also", examples / "sample_more"]]
counts = sorted(examples.glob("*.counts"))
check("there are files of counts", len(counts) >= 4, counts)
members += [["--counts", path] + (["--variant", "sales_navigator"] if path.stem == "seller" else []) for path in counts]
states = set()
with tempfile.TemporaryDirectory() as folder:
    for member in members:
        card = json.loads(run("scorecard", *member, "--json"))
        headline = card["headline"]
        check(f"{member}: the total's", all(headline[key] == card["total"][key] for key in ("estimate", "earned", "high", "max")), headline)
        states.add("exact" if headline["earned"] == headline["high"] else "estimate" if headline["estimate"] is not None else "none")
        page = Path(folder) / "page"
        run("report", *member, "--out", page.with_suffix(".json"))
        documents = {"report": json.loads(page.with_suffix(".json").read_text()), "coach": json.loads(run("coach", *member, "--json")),
                     "what_if": json.loads(run("what_if", *member, "posts=39", "--json"))}
        if member[0] != "--counts":
            documents["history"] = json.loads(run("history", *member, "--json"))
        for program, document in documents.items():
            check(f"{member}: {program} --json", document["headline"] == headline, (document["headline"], headline))
        for language in WORDS:
            shown = words(headline, language)
            said = {"scorecard": run("scorecard", *member, "--lang", language), "scorecard --full": run("scorecard", *member, "--lang", language, "--full"),
                    "scorecard --markdown": run("scorecard", *member, "--lang", language, "--markdown").replace("\\", ""),
                    "coach": run("coach", *member, "--lang", language), "what_if": run("what_if", *member, "posts=39", "--lang", language)}
            if member[0] != "--counts":
                said["history"] = run("history", *member, "--lang", language)
            for suffix in (".html", ".md"):
                run("report", *member, "--lang", language, "--out", page.with_suffix(suffix))
                said["report " + suffix] = page.with_suffix(suffix).read_text().replace("\\", "")
            for where, text in said.items():
                start = " ".join(re.sub(r"<style>.*?</style>", "", text, flags=re.S).split())
                check(f"{member}: {where} in {language}", shown in start, (shown, start[:300]))
check("all three kinds were seen", states == {"exact", "estimate", "none"}, states)
end("headlines")
