#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs coach and what_if as people do. Usage: check_coach.py COACH WHAT_IF EXAMPLES_FOLDER"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end

programs, examples = {"coach": sys.argv[1], "what_if": sys.argv[2]}, Path(sys.argv[3])
sample = str(examples / "sample_export")
active = ("--counts", examples / "active_professional.counts")


def run(program, *arguments):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    return subprocess.run([programs[program], *map(str, arguments)], capture_output=True, env=environment, timeout=60, text=True)


def says(program, *arguments):
    result = run(program, *arguments)
    check(f"{program} {arguments}: exit code and stderr", result.returncode == 0 and result.stderr == "", result.stderr)
    for line in result.stdout.splitlines() if "--help" not in arguments else []:
        check("a line is at most 110 columns", len(line) <= 110 or "." in line[-1:], line)
        check("no unfilled place, no blank at the end", "#" not in line and line == line.rstrip(), line)
    return result.stdout


def plan_rows(text):
    """{title: (units, minutes, points)} of the first plan."""
    rows = re.findall(r"^    (\S.*?) +\+(\d+) +(\d+) +\+(\d+[.,]\d+)$", text, re.M)
    return {title: (int(units), int(minutes), float(points.replace(",", "."))) for title, units, minutes, points in rows}


def weeks(text):
    """{title: [units of each week]} of the first plan."""
    table = re.search(r"^    (?:Week by week|Semana a semana) .*\n((?:    \S.*\n)+)", text, re.M).group(1)
    return {line[4:44].strip(): [0 if cell == "." else int(cell) for cell in line[44:].split()] for line in table.splitlines()}


# The plan to 80 of docs/model.md, and what its parts say together.
text = says("coach", *active)
check("the score", text.startswith("61.23 of 100, in 13 weeks, model \"standard\", version 1.\n"), text[:80])
check("not LinkedIn's", "LinkedIn has never published its formula; this is not its score." in text)
check("plan to 80", "1033 min lead from 61.23 to 80.00; no plan reaches 80.00 in fewer than 1033 min." in text, text)
check("five steps", re.findall(r"^  (\d)\. ", text, re.M) == list("12345"))
check("the best step first", "  1. Congratulate three contacts a week in your own words.\n" in text)
more = says("coach", *active, "--goal", "84")
check("side effects of more posts", "On the side" in more and "Reactions per post: -" in more, more)
check("placeholders are called so", "placeholders" in text)
rows, by_week = plan_rows(text), weeks(text)
check("minutes add up", sum(minutes for _, minutes, _ in rows.values()) == 1033, rows)
check("points add up", abs(sum(points for _, _, points in rows.values()) - 18.78) < 0.08, rows)
check("13 weeks", all(len(cells) == 13 for cells in by_week.values()), by_week)
for title, (units, _, _) in rows.items():
    check("weeks add up to the plan", sum(by_week[title[:40].strip()]) == units, title)
check("minutes of the weeks", sum(by_week["minutes a week"]) == 1033)

spanish = says("coach", *active, "--lang", "es", "--minutes", "60", "--exact")
check("in Spanish", "60 min aportan 3,31 puntos, de 61,23 a 64,54; ningún plan aporta más de 3,31 en ese tiempo." in spanish, spanish)
check("a remedy in Spanish", "Felicita a tres contactos por semana con tus propias palabras." in spanish)
check("no English left", not re.search(r"\b(the|points|week|more|of)\b", spanish), re.findall(r".*\b(?:the|points|week|more|of)\b.*", spanish))
check("a budget alone has one plan", "llegar a" not in spanish)

both = says("coach", *active, "--goal", "70.5", "--minutes", "60")
check("goal and budget", "Plan to 70.50" in both and "Plan for 60 minutes" in both, both)
check("reached", "The goal of 60.00 is reached already: 61.23 are earned." in says("coach", *active, "--goal", "60"))
check("out of reach", "No plan within these limits reaches 95.00: 85.83 is the most." in says("coach", *active, "--goal", "95"))
few = says("coach", *active, "--goal", "70", "--fewest")
check("fewest actions", len(plan_rows(few)) == 3, few)
weakest = says("coach", *active, "--minutes", "30", "--weakest-first")
check("weakest pillar first", set(plan_rows(weakest)) <= {"Reactions given", "Comments given", "Posts shared", "Own posts"}, weakest)

# An export: unknown counts, and a later day.
export = says("coach", sample, "--on-target", examples / "goal_words.txt")
check("an interval", re.match(r"between \d+\.\d\d and \d+\.\d\d of 100, 13 weeks to 2026-06-27", export), export[:90])
check("unknown counts are named", "--set NAME=VALUE makes known: second_degree_views, visitor_check_weeks" in export, export)
later = says("coach", sample, "--by", "2026-08-29", "--goal", "60", "--from-zero")
check("what ages out", re.search(r"On 2026-08-29, with nothing more done: between .* will have aged out of the window\.", later), later)
check("nine weeks", all(len(cells) == 9 for cells in weeks(later).values()))
check("from zero says so", "of the gain may have been there before" in later)
check("limits that bind", "2nd-degree profiles viewed: the limit of 72 holds back 0.28 points." in later, later)
towards = says("coach", *active, "--towards", "19.7,5.4,22,25")
check("towards a reference", all(part in towards for part in ("no plan reaches 19.70", "No plan within", "The goal of 5.40 is reached already: 15.01 are earned.", "No plan within these limits reaches 25.00")), towards)
far = says("coach", sample, "--by", "2027-03-27", "--minutes", "60")
check("beyond the window", "Only the last 13 weeks before that day count: begin on 2026-12-26." in far, far)
set_later = says("coach", sample, "--by", "2026-08-29", "--minutes", "60", "--set", "visitor_check_weeks=0")
check("--set tells that day", "visitor_check_weeks" not in set_later.split("makes known:")[-1], set_later)

with tempfile.TemporaryDirectory() as folder:
    costs = Path(folder) / "my.costs"

    def with_costs(text, *arguments):
        costs.write_text(text)
        return run("coach", *active, "--minutes", "200", "--costs", costs, *arguments)

    result = with_costs("# mine\nposts = never\ncongratulations = 60\ninvitations_personalised = 1, 5\n")
    check("own costs", result.returncode == 0 and "Own posts" not in plan_rows(result.stdout) and "Personalised invitations" in plan_rows(result.stdout), result.stdout)
    check("own costs are no placeholders", "placeholders" not in result.stdout)
    for text, expect in {
        "posts = -5\n": 'my.costs:1: the cost of posts is "-5", and has to be a whole number from 1 to 10080',
        "posts = 0\n": 'the cost of posts is "0"',
        "posts = 99999999999\n": 'the cost of posts is "99999999999"',
        "\nposts = 5, 70000\n": 'my.costs:2: the weekly limit of posts is "70000"',
        "post = 5\n": 'no action can be on "post"; did you mean posts?',
        "messages_replied = 5, 5\n": 'no action can be on "messages_replied"',
        "new_followers = 5\n": "new_followers needs a weekly limit too",
        "posts = 5\nposts = 6\n": "my.costs:2: posts was given before",
        "posts\n": '"posts" is not `name = minutes, per week`',
        "# nothing\n": "holds no costs",
    }.items():
        result = with_costs(text)
        check(f"costs {text!r}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)

for arguments, expect in {
    (): "give the folder of an export",
    (*active, "--goal", "101"): "--goal: 101 is above the 100 points",
    (*active, "--goal", "-3"): '--goal: "-3" is no number of points',
    (*active, "--goal", "8O"): '--goal: "8O" is no number of points',
    (*active, "--goal"): "--goal needs a value",
    (*active, "--minutes", "-1"): '--minutes: "-1" is no number of minutes',
    (*active, "--minutes", "1000001"): "from 0 to 1000000",
    (*active, "--towards", "1,2,3"): '"1,2,3" is not four numbers of points',
    (*active, "--towards", "1,2,3,4,5"): '"1,2,3,4,5" is not four numbers of points',
    (*active, "--towards", "1,2,3,26"): "--towards: 26 is above the 25 points",
    (*active, "--towards", ",,,"): '--towards: "" is no number of points',
    (*active, "--lang", "fr"): '--lang: "fr" is neither en nor es',
    (*active, "--by", "2026-09-01"): "--by needs an export: counts carry no dates",
    (sample, "--by", "2026-06-30"): "--by: 2026-06-30 is not a week or more after 2026-06-27",
    (sample, "--by", "30.9.2026"): '--by: "30.9.2026" is no date',
    (*active, "--costs", "/nowhere"): "cannot read the file /nowhere",
    (*active, "--fast"): "there is no option --fast",
}.items():
    result = run("coach", *arguments)
    check(f"coach {arguments}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)
    check("one line", result.stderr.count("\n") == 1 and result.stderr.startswith("coach: "), result.stderr)

# What if.
text = says("what_if", *active, "invitations_sent=+20", "posts=24")
check("a row", re.search(r"^Own posts +2\.42 +4\.26 +\+1\.84$", text, re.M), text)
check("the total", re.search(r"^Total +61\.23 +\d+\.\d\d +[+-]\d+\.\d\d$", text, re.M), text)
check("on the side", "Invitations accepted: -0.77 points, unless its count of 15 grows." in text, text)
changes = [float(change) for change in re.findall(r"([+-]\d+\.\d\d)$", text, re.M)]
check("rows add up", abs(sum(changes[:-1]) - changes[-1]) < 0.04, changes)
check("nothing changes", "No point changes." in says("what_if", *active, "connections=380"))
check("in Spanish", "Efectos secundarios" in says("what_if", *active, "posts=+10", "--lang", "es"))
check("forgotten", re.search(r"^Own posts +2\.42 +unknown +-2\.42$", says("what_if", *active, "posts=unknown"), re.M))
check("added to unknown", "is all that is known of it; NAME=N sets it" in says("what_if", sample, "congratulations=+3"))
for arguments, expect in {
    active: "name a change, such as posts=+3",
    (*active, "post=+3"): 'there is no count "post"; did you mean posts?',
    (*active, "posts=-12"): "posts: a count is not negative",
    (*active, "posts=+x"): 'posts is "x", which is neither a whole number nor unknown',
    (*active, "posts=+unknown"): "posts=+unknown is neither more nor fewer",
    (*active, "messages_replied=+5"): "reply_rate (messages_replied 23, messages_received 22): a part is at most the whole",
}.items():
    result = run("what_if", *arguments)
    check(f"what_if {arguments}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)
for program in programs:
    check("help", "usage: " + program in says(program, "--help"))

end("coach and what_if")
