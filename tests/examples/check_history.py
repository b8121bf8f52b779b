#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs history, measures and outcomes as people do. Usage: check_history.py PROGRAMS_FOLDER EXAMPLES_FOLDER"""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import as_in_files, check, end

programs, examples = Path(sys.argv[1]), Path(sys.argv[2])
sample = examples / "sample_export"


def run(program, *arguments, locale="C.UTF-8", columns=120):
    environment = {"LC_ALL": locale, "PATH": os.environ["PATH"], "COLUMNS": str(columns)}
    return subprocess.run([programs / program, *map(str, arguments)], capture_output=True, env=environment, timeout=60, encoding="utf-8")


def says(program, *arguments, **more):
    result = run(program, *arguments, **more)
    check(f"{program} {arguments}: exit code and stderr", result.returncode == 0 and result.stderr == "", result.stderr)
    for line in result.stdout.splitlines() if "--help" not in arguments else []:
        check("no unfilled place, no blank at the end, no line too long", ("--json" in arguments or not set("{}") & set(line)) and line == line.rstrip() and ("--json" in arguments or len(line) <= 120), line)
    return as_in_files(result.stdout)


def table(text):
    """{day: [numbers]} of the first table."""
    rows = re.findall(r"^  (\d{4}-\d\d-\d\d) +(\S.*)$", text, re.M)
    return {day: cells.replace("+ ", " ").split() for day, cells in rows}


try:
    import jsonschema

    inference = json.loads((examples.parent / "docs/inference.schema.json").read_text())
except ImportError:
    inference = None
    print("SKIPPED the JSON schemas: python3-jsonschema is not installed")


def answers(program, *arguments):
    """--json, valid by the schema."""
    data = json.loads(says(program, *arguments, "--json"))
    if inference is not None:
        validator = jsonschema.Draft7Validator({**inference, "oneOf": [{"$ref": f"#/definitions/{program}"}]})
        check(f"{program} {arguments}: valid", not (errors := [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(data)]), errors[:3])
        check(f"{program}: the validator refuses what is wrong", list(validator.iter_errors({**data, "language": 1})))
    return data


# The weekly table of an export: each row is what the scorecard says on that day.
text = says("history", sample)
rows = table(text)
check("26 weeks", len(rows) == 26, len(rows))
for day in ("2026-06-27", "2026-05-16", "2026-01-03"):
    card = json.loads(says("scorecard", sample, "--day", day, "--json"))
    check("a row is the scorecard of its day", rows[day][4].rstrip("+") == f"{card['total']['earned'] / 1e6:.2f}", (rows[day], card["total"]))
check("a line of blocks", re.search(r"^total     [▁▂▃▄▅▆▇█]{26}  23\.73 to 50\.30$", text, re.M), text[:200])
check("a line without UTF-8", re.search(r"^total     [_.~=+*@-]{26}  ", says("history", sample, locale="C"), re.M))
check("what is unknown is said, once", text.count("Points are at least: not everything is known.") == 1 and "* other signals were known" in text and "+ " not in text, text)
check("the answer first", text.startswith("Score: about 70 of 100 (50 to 79), 13 weeks to 2026-06-27.\nsince a week ago: about +4 (+2.82 by what is known)\n"), text[:200])
moved, = re.findall(r"since a week ago: about ([+-]\d+) \(", text)
check("moved as the scorecard says", f", about {moved} in a week." in says("scorecard", sample), moved)
check("the estimate where there is one", rows["2026-06-27"][6] == "~70" and rows["2026-01-03"][-1] == "?", rows["2026-01-03"])
check("which model, and whose it is not", text.endswith("Model standard, version 1, over 13 weeks to 2026-06-27.\nLinkedIn has never published its formula, and this is not LinkedIn's score.\n"), text[-300:])
check("on a narrow terminal the totals alone", "brand" not in says("history", sample, columns=60).split("trend")[0] and len(table(says("history", sample, columns=60))) == 26)
for what in ("since four weeks ago: ", "since a quarter ago: ", "a description, not a test"):
    check(what, what in text, text)
causes = re.findall(r"^  (.+): ([+-]\d+\.\d\d) \((?:new ([+-]\d+\.\d\d))?(?:, )?(?:aged out ([+-]\d+\.\d\d))?\)$", text, re.M)
check("three causes of the best and the worst week", len(causes) == 6, causes)
check("each of its week's way", [cause[1][0] for cause in causes] == ["+"] * 3 + ["-"] * 3, causes)
for _, *parts in causes:
    change, entered, aged = (float(part or 0) for part in parts)
    check("the two parts make the change", abs(change - entered - aged) < 0.011, parts)
check("in Spanish", "caducado: " in says("history", sample, "--lang", "es"))
check("whether weeks rise", "Your activity from week to week is rising (p < 0.001).\n" in text, text)
check("of years, whose pairs are more than points can be", re.search(r"Mann-Kendall S 3\d{3}, p < 0\.001;", says("history", sample, "--back", 150, "--details")))
check("terms of art only where they are asked for", "Theil-Sen" not in text and "Mann-Kendall" not in text)
check("and what it stands on", re.search(r"^  Mann-Kendall S 134, p < 0\.001; lag-1 autocorrelation 0\.00, 24\.0 effective weeks\n  Weeks with a post, People searches, ", says("history", sample, "--details", columns=120), re.M))
check("in Spanish with its decimal mark", re.search(r"^  S de Mann-Kendall 134, p < 0,001; .* 24,0\s+semanas efectivas$", says("history", sample, "--details", "--lang", "es", columns=120), re.M))
data = answers("history", sample)
check("the same weeks as JSON", {week["day"]: f"{week['total'] / 1e6:.2f}" for week in data["weeks"]} == {day: row[4].rstrip("+") for day, row in rows.items()}, data["weeks"][:1])
check("the same moves", data["since_a_week_ago"]["total_points"].startswith("2.82") and data["trend"]["per_week"] > 0, data["since_a_week_ago"])
check("what the sum is of, and is not", "posts" in data["activity"]["signals"] and "reply_rate" in data["activity"]["left_out"], data["activity"])
check("four weeks back", len(table(says("history", sample, "--back", 4))) == 4)

with tempfile.TemporaryDirectory() as folder:
    def file(name, text):
        path = Path(folder) / name
        path.write_text(text)
        return path

    noted = file("noted", "# LinkedIn's page\n2026-04-27 = 20.973, 6.38, 10.25, 15\n2026-05-12 = 21.048,6.5,10.25,15\n2026-05-13 = 21.048,6.5,9.5,15\n")
    average = file("average", "2026-05-12 = 11.79,5.4,2.19,15.16\n2026-05-13 = 11.79,5.4,2.18,15.15\n")
    text = says("history", "--noted", noted, "--average", average)
    check("noted by hand", "These are LinkedIn's own numbers, noted by hand." in text and "52.05" in text)
    check("a gap is a gap", "(no entry)" in text, text)
    check("no activity is known of it", "Your activity" not in text and answers("history", "--noted", noted)["activity"] is None)
    check("cannot tell a trend", "trend: cannot tell" in text)
    check("the distance and how it moved", re.search(r"2026-05-13 +\+9\.26 +\+1\.10 +\+7\.32 +-0\.15 +\+17\.53 +-0\.73", text), text)
    check("an export beside an average", "distance to the average" in says("history", sample, "--average", average))
    check("an average of other days", "no day of the average has an entry of yours" in says("history", sample, "--average", file("old", "2016-05-12 = 1,2,3,4\n")))
    for lines, expect in {
        "2026-05-12 = 1,2,3,4\n2026-05-12 = 1,2,3,4\n": "bad:2: 2026-05-12 is not after the day before it",
        "2026-05-12 = 1,2,3,4\n2026-05-11 = 1,2,3,4\n": "bad:2: 2026-05-11 is not after the day before it",
        "2002-05-12 = 1,2,3,4\n": "bad:1: 2002-05-12 is before 2003 or after today",
        "2999-05-12 = 1,2,3,4\n": "is before 2003 or after today",
        "2026-05-12 = 1,2,3\n": 'bad:1: "1,2,3" is not four numbers of points',
        "2026-05-12 = 1,2,3,26\n": "bad:1: 26 is above the 25 points",
        "2026-05-12 = 1,2,3,nan\n": '"nan" is not a number of points',
        "12.5.2026 = 1,2,3,4\n": 'bad:1: "12.5.2026" is not a date',
        "2026-05-12\n": "is not `2026-06-27 = ...`",
        "\n": "holds no lines",
    }.items():
        result = run("history", "--noted", file("bad", lines))
        check(f"noted {lines!r}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)

    measures = file("measures", "2026-03-21 = comments_given, reactions_given: engage daily\n2026-06-20 = posts: too young\n")
    text = says("measures", sample, "--measures", measures)
    check("a verdict", "2026-03-21  engage daily\n  Better since then (p < 0.001).\n  Not the season: against the same weeks a year before it is clear too.\n  Worth +2.60 points" in text, text)
    arts = ("Hodges-Lehmann", "permutation", "rank sum", "autocorrelation", "effective", "shifted as much")
    check("no terms of art", not any(art in text for art in arts), text)
    detailed = says("measures", sample, "--measures", measures, "--details")
    check("its evidence", all(art in detailed for art in arts) and re.search(r"^ +effective weeks +40\.0$", detailed, re.M), detailed)
    check("cannot tell", "Cannot tell: 26 known weeks before and 1 since, 8 of each are needed." in text)
    spanish = says("measures", sample, "--measures", measures, "--lang", "es", "--details")
    check("verdict in Spanish", all(part in spanish for part in ("Mejor desde entonces (p < 0,001).", "No se puede saber", "semanas efectivas")), spanish)
    engage, young = answers("measures", sample, "--measures", measures)["measures"]
    check("a verdict as JSON", engage["verdict"] == "improved" and engage["test"]["p"] < 0.001 and engage["permutation"]["drawn"] == 0, engage)
    check("its figures", engage["weeks_before"] == 26 and engage["other_dates"] == 63 and engage["year_before"]["p"] < 0.001 and engage["shift_points"] == "2.837361", engage)
    check("none where it cannot tell", young["verdict"] == "cannot_tell" and young["test"] is None and young["shift"] is None, young)
    rates = file("rates", "2026-03-01 = reply_rate: answer\n")
    text = says("measures", sample, "--measures", rates)
    check("what is left out is said", "Weeks left out, as a share of nothing is neither good nor bad: 30." in text and "may still be answered: 4." in text, text)
    for lines, expect in {
        "2026-03-21 = coments_given: x\n": 'bad:1: no weekly signal is called "coments_given"; did you mean comments_given?',
        "2026-03-21 = connections: x\n": 'no weekly signal is called "connections"',
        "2027-03-21 = posts: x\n": "2027-03-21 is before 2003 or after 2026-06-27",
        "2001-03-21 = posts: x\n": "is before 2003",
        "2026-03-21 = : x\n": 'no weekly signal is called ""',
    }.items():
        result = run("measures", sample, "--measures", file("bad", lines))
        check(f"measures {lines!r}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)

    from datetime import date, timedelta
    weeks = [date(2026, 6, 27) - timedelta(days=7 * i) for i in range(20)]
    rising = "".join(f"{day} = {(20 - i) // 3}\n" for i, day in enumerate(weeks))
    text = says("outcomes", sample, "--results", file("results", rising))
    row = r"^  {} +((?:-?\d\.\d\d\*? *|\? *){{5}})$"
    lags = {title: re.search(row.format(title), text, re.M)[1].split() for title in ("of all signals known in every week", "Find the right people", "Establish your professional brand")}
    check("five lags, in all and for each pillar", len(re.findall(row.format(r"\S.*?"), text, re.M)) == 5 and lags["Establish your professional brand"] == ["?"] * 5, text)
    check("that it is no effect is said, once", text.count("correlation, not effect") == 1, text)
    check("why it cannot be told", "? cannot tell: most weeks' activity was alike" in text, text)
    check("how many were looked at", "25 links were looked at; on noise any of them" in text, text)
    check("what each sum is of", text.count("the sum of: ") == 5 and "the sum of: Reactions given, Comments given" in text, text)
    check("and what is left out", re.search(r"left out, as not known in every week: [^:]*Messages answered", " ".join(text.split())), text)
    check("numbers only where they are asked for", "Spearman" not in text and says("outcomes", sample, "--results", file("results", rising), "--details").count("worth") == 20)
    data = answers("outcomes", sample, "--results", file("results", rising))
    check("the same as JSON", data["shown"] == 25 and [sum(lag["told"] == "yes" for lag in of["lags"]) for of in data["outcomes"]] == [5, 0, 5, 5, 5], data["shown"])
    check("wide enough for all", all(lag["low"] < -0.3 for lag in data["outcomes"][0]["lags"]), data["outcomes"][0])
    check("the table's numbers are those of JSON", [float(cell) for cell in lags["of all signals known in every week"]] == [round(lag["r"] + 1e-9, 2) for lag in data["outcomes"][0]["lags"]], (lags, data["outcomes"][0]["lags"][0]))
    check("a narrow one", max(map(len, says("outcomes", sample, "--results", file("results", rising), columns=60).splitlines())) <= 60)
    check("in Spanish", "Se miraron 25 relaciones" in says("outcomes", sample, "--results", file("results", rising), "--lang", "es"))
    same = says("outcomes", sample, "--results", file("same", "".join(f"{day} = 2\n" for day in weeks)))
    check("constant results", "  Cannot tell: most weeks' outcome was alike.\n" in same and "?" not in same, same)
    few = says("outcomes", sample, "--results", file("few", "2026-06-27 = 2\n2026-06-20 = 3\n"))
    check("too few: a sentence with their number, and no table", re.sub(r"\s+", " ", few.split("\n", 1)[1]).strip() == "Cannot tell yet: of 2 weeks with a result, activity is known in 1, and ten are needed.", few)
    eleven = says("outcomes", sample, "--results", file("eleven", "".join(f"{day} = {i}\n" for i, day in enumerate(list(weeks)[:11]))))
    check("enough for some: a table, with why for the others", "? cannot tell: ten weeks are needed" in eleven and re.search(r"-?\d\.\d\d", eleven), eleven)
    for lines, expect in {
        "2026-06-27 = inf\n": 'bad:1: "inf" is not a finite number',
        "2026-06-27 = nan\n": '"nan" is not a finite number',
        "2026-06-27 = three\n": '"three" is not a finite number',
        "2026-06-27 = 1\n2026-06-26 = 2\n": "bad:2: the week of 2026-06-26 was given before",
        "2026-06-28 = 1\n": "2026-06-28 is before 2003 or after 2026-06-27",
        "2010-06-28 = 1\n": "more than 520 weeks",
    }.items():
        result = run("outcomes", sample, "--results", file("bad", lines))
        check(f"results {lines!r}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)

# LinkedIn's own index beside ours: each row of ours is the scorecard of its day, and gaps are gaps.
linkedin = examples / "linkedin_index.json"
text = says("history", sample, "--linkedin", linkedin)
theirs, ours = (re.findall(rf"^ +(\S*) +{whose} +([\d.+ ]+)$", text.split("moved since")[0], re.M) for whose in ("LinkedIn", "ours"))
check("a row of each for each day", [day for day, _ in theirs] == ["2026-06-24", "2026-06-25", "2026-06-27"] and len(ours) == 3, text)
check("what LinkedIn told", theirs[2][1].split() == ["17.21", "8.64", "8.35", "13.72", "47.92"], theirs)
check("ours is the history's", ours[2][1].replace("+", " ").split() == [cell.rstrip("+") for cell in rows["2026-06-27"][:5]], (ours, rows["2026-06-27"]))
check("a gap, and why", "  (no entry)\n  2026-06-27   LinkedIn" in text and "entry 2: 2026-06-26 has no value: no reading, and not zero" in text, text)
check("how both moved", re.search(r"moved since 2026-06-24\n +LinkedIn +\+0\.15 +0\.00 +\+0\.05 +\+0\.30 +\+0\.50\n +ours ", text), text)
check("who it is compared with", "you are among the first 9 %, 184213 people, Wind Electric Power Generation" in " ".join(text.split()), text)
check("nothing of it in our weeks", text.startswith(says("history", sample)), text)
data = json.loads(says("history", sample, "--linkedin", linkedin, "--json"))
days = {row["day"]: row for row in data["beside"]}
check("days in JSON", list(days) == ["2026-06-24", "2026-06-25", "2026-06-26", "2026-06-27"], list(days))
check("all its digits", days["2026-06-27"]["linkedin"]["engage_points"] == "8.3500001" and days["2026-06-27"]["linkedin"]["engage"] == 8350000, days["2026-06-27"])
check("a gap is null", days["2026-06-26"]["linkedin"] is None and days["2026-06-26"]["ours"]["total"]["max"] == 100000000, days["2026-06-26"])
check("no day a week before", data["moved_in_a_week"] is None, data["moved_in_a_week"])
try:
    import jsonschema

    schema = json.loads((examples.parent / "docs/scorecard.schema.json").read_text())
    validator = jsonschema.Draft7Validator({"$ref": "#/definitions/linkedin", "definitions": schema["definitions"]})
    check("valid", not (errors := [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(data)]), errors[:3])
    check("the validator refuses what is wrong", list(validator.iter_errors({**data, "moved": {**data["moved"], "from": 1}})))
except ImportError:
    print("SKIPPED the JSON schema: python3-jsonschema is not installed")
card = json.loads(says("scorecard", sample, "--day", "2026-06-24", "--json"))
check("ours in JSON", days["2026-06-24"]["ours"]["total"]["earned"] == card["total"]["earned"], days["2026-06-24"]["ours"]["total"])
check("a move in JSON", data["moved"]["linkedin"]["total"] == 500001 and len(data["remarks"]) == 1, data["moved"])
check("in Spanish", "estás entre el 9\u00a0% mejor" in says("history", sample, "--linkedin", linkedin, "--lang", "es"))

with tempfile.TemporaryDirectory() as folder:
    def answer(text):
        path = Path(folder) / "answer"
        path.write_text(text)
        return path

    text = says("history", sample, "--linkedin", linkedin, "--linkedin", answer('{"ssi": 48, "industryTop": 9}'), "--day", "2026-06-26")
    check("an answer without a day has that of --day", re.search(r"^  2026-06-26 +LinkedIn +\? +\? +\? +\? +48\.00$", text, re.M), text)
    for content, expect in {
        "{}": "the answer is empty, as it comes when the session is over",
        "<html>Sign in</html>": "this is a web page without the index",
        '{"ssi": 48}': "the answer holds no date: give the day",
        '{"ssi": 148, "date": "2026-06-24"}': "ssi: 148 is not from 0 to 100; it is taken for unknown",
    }.items():
        result = run("history", sample, "--linkedin", answer(content))
        check(f"linkedin {content!r}", result.returncode == 2 and "there is no dated reading of LinkedIn's index" in result.stderr and expect in result.stderr and result.stdout == "", result.stderr)

for program, arguments, expect in (
    ("history", (), "give the folder"),
    ("history", ("--noted", linkedin, "--linkedin", linkedin), "--noted stands for an export"),
    ("history", (sample, "--linkedin", "/nowhere"), "cannot read the file /nowhere"),
    ("history", (sample, "--back", "0"), '--back: "0" must be a number of weeks from 1 to 520'),
    ("history", ("--counts", examples / "newcomer.counts"), "counts carry no dates"),
    ("measures", (sample,), "name the file of your measures"),
    ("measures", ("--counts", examples / "newcomer.counts"), "counts carry no dates"),
    ("outcomes", (sample,), "name the file of your results"),
    ("outcomes", (sample, "--results", "/nowhere"), "cannot read the file /nowhere"),
    ("outcomes", (sample, "--lang", "xx"), "none of en, es, de"),
):
    result = run(program, *arguments)
    check(f"{program} {arguments}", result.returncode == 2 and expect in result.stderr and result.stderr.count("\n") == 1, result.stderr)
for program in ("history", "measures", "outcomes"):
    check("help", "usage: " + program in says(program, "--help"))

end("history, measures and outcomes")
