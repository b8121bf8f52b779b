#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What --help of a program names is what the program takes: each option of any program is tried with each of them, and
does something where it is named, and is refused where it is not. Usage: check_options.py PROGRAMS EXAMPLES"""
import os
import re
import struct
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from checking import check, end

programs, examples = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
sample, counts = examples / "sample_export", examples / "active_professional.counts"

with tempfile.TemporaryDirectory() as folder:
    def file(name, content):
        path = Path(folder) / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run(program, arguments, rows):
        """What comes out, on standard output and in the files that are made."""
        for made in Path(folder).glob("made*"):
            made.unlink()
        done = subprocess.run([programs / program, *map(str, arguments)], cwd=folder, input=rows, capture_output=True, timeout=120,
                              env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
        return done, done.stdout + b"".join(path.read_bytes() for path in sorted(Path(folder).glob("made*")))

    habits = file("habits", "2026-03-02 = comments_given: daily\n2026-03-02 = on_target_share: choose\n")
    results = file("results", "".join(f"{date(2026, 6, 20) - timedelta(days=7 * i)} = {(20 - i) // 3}\n" for i in range(20)))
    noted = file("noted", "".join(f"2026-05-{day:02} = 20, 6.5, 10, {day / 2}\n" for day in (1, 8, 15, 22, 29)))
    standard = file("standard.json", run("model_check", ["--standard", "--json"], None)[0].stdout)
    other = file("other.json", standard.read_text().replace('"weeks": 13', '"weeks": 12'))
    rows = b"name,posts,connections\nAna,3,400\nBo,x,5\n"
    good_rows = rows.replace(b"x", b"4")
    # What a run of each program needs, and what comes in.
    base = {"scorecard": [sample], "coach": [sample], "what_if": [sample, "posts=+3"], "history": [sample], "measures": [sample, "--measures", habits],
            "outcomes": [sample, "--results", results], "report": [sample, "--out", "made.html"], "score_rows": [], "model_check": [standard], "variants": [counts]}
    # What an option is given, in all programs or in one of them; a list in place of a value is all of the arguments.
    values = {"--counts": counts, "--also": examples / "sample_more", "--on-target": examples / "goal_words.txt", "--weeks": 26, "--variant": "starter", "--day": "2026-06-20",
              "--lang": "es", "--set": "visitor_check_weeks=6", "--model": other, "--hours": 3, "--minutes": 90, "--goal": 75, "--towards": "20,15,18,20", "--by": "2026-08-31",
              "--costs": file("costs", "posts = never\n"), "--back": 12, "--average": noted, "--linkedin": examples / "linkedin_index.json", "--noted": noted, "--measures": habits,
              "--results": results, "--name": "Ana", "--marks": file("marks", "2026-03-02 = daily\n"), "--reference": "Sector=44", "--plan": 60, "--out": "made.md",
              "--header": "posts,connections"}
    alone = {("scorecard", "--counts"): ["--counts", counts], ("coach", "--counts"): ["--counts", counts], ("what_if", "--counts"): ["--counts", counts, "posts=+3"],
             ("report", "--counts"): ["--counts", counts, "--out", "made.html"], ("history", "--noted"): ["--noted", noted], ("report", "--team"): ["--team", sample, "--out", "made.html"],
             ("report", "--out"): [sample, "--out", "made.md"], ("model_check", "--standard"): ["--standard", "--lang", "de"], ("measures", "--measures"): None, ("outcomes", "--results"): None,
             ("coach", "--exact"): [sample, "--goal", 80, "--exact"], ("coach", "--weakest-first"): [sample, "--hours", 1, "--weakest-first"], ("coach", "--fewest"): [sample, "--goal", 60, "--fewest"]}
    # Results are compared by the ranks of weeks, which no window changes, and of signals that are known in each of them.
    same = {("outcomes", "--weeks"), ("outcomes", "--on-target")}
    given = {("score_rows", "--header"): b"3,400\n", ("score_rows", "--binary"): struct.pack("<28I", *[7] * 28), ("score_rows", "--strict"): rows}
    ends = {("score_rows", "--strict"): 2}

    named = {}
    for program in base:
        help = run(program, ["--help"], None)[0].stdout.decode()
        named[program] = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", help.split("usage: ")[0] + re.sub(r"^  \w+ .*$", "", help.split("usage: ")[1], flags=re.M)))
    source = "".join(path.read_text() for path in (examples / "programs").rglob("*.cpp"))
    options = sorted(set().union(*named.values()) | set(re.findall(r'\{"(--[a-z-]+)"', source)) | {f'--{form}' for form in re.findall(r'form\("--(\w+)"', source)})
    check("options are found", len(options) > 35 and all(option in options for option in ("--set", "--full", "--lang", "--strict")), options)

    for program, arguments in base.items():
        rows_in = good_rows if program == "score_rows" else None
        done, usual = run(program, arguments, rows_in)
        check(f"{program} {arguments}: runs", done.returncode == 0, done.stderr)
        for option in options:
            asked = alone.get((program, option), [*arguments, option, *([values[option]] if option in values else [])])
            if asked is None:
                continue  # it stands in every run
            done, out = run(program, [option] if option in ("--help", "--version") else asked, given.get((program, option), rows_in))
            if option in named[program]:
                check(f"{program} {option} is named, and taken", done.returncode == ends.get((program, option), 0), done.stderr)
                check(f"{program} {option} does something", (out == usual) == ((program, option) in same), out[:200])
            else:
                check(f"{program} {option} is not named, and refused", done.returncode == 2 and not out and done.stderr.count(b"\n") == 1, (done.returncode, done.stderr))

end("options")
