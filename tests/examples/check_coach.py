#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs coach and what_if as people do. Usage: check_coach.py COACH WHAT_IF EXAMPLES_FOLDER"""
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import as_in_files, check, end

programs, examples = {"coach": sys.argv[1], "what_if": sys.argv[2]}, Path(sys.argv[3])
sample = str(examples / "sample_export")
active = ("--counts", examples / "active_professional.counts")


def run(program, *arguments):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "COLUMNS": "120"}
    return subprocess.run([programs[program], *map(str, arguments)], capture_output=True, env=environment, timeout=60, text=True)


def says(program, *arguments):
    result = run(program, *arguments)
    check(f"{program} {arguments}: exit code and stderr", result.returncode == 0 and result.stderr == "", result.stderr)
    for line in result.stdout.splitlines() if not {"--help", "--json"} & set(map(str, arguments)) else []:
        check("a line is at most 120 columns", len(line) <= 120, line)
        check("no unfilled place, no blank at the end", not set("{}") & set(line) and line == line.rstrip(), line)
    return as_in_files(result.stdout)


def plan_rows(text):
    """{title: (units, minutes, points)} of the first plan."""
    rows = re.findall(r"^  (\S.*?) +\+(\d+) +(\d+) +\+(\d+[.,]\d+) +[+-]\d+[.,]\d+(?: (?:to|a) [+-]\d+[.,]\d+)?$", text, re.M)
    return {title: (int(units), int(minutes), float(points.replace(",", "."))) for title, units, minutes, points in rows}


def weeks(text):
    """{title: [units of each week]} of the first plan."""
    table = re.search(r"^  (?:Week by week|Semana a semana) .*\n((?:  \S.*\n)+)", text, re.M).group(1)
    return {line[2:44].strip(): [0 if cell == "." else int(cell) for cell in line[44:].split()] for line in table.splitlines()}


# The plan to 80 of docs/model.md, and what its parts say together.
text = says("coach", *active, "--goal", "80")
check("the score", text.startswith("Score: 61.23 of 100, in 13 weeks, model \"standard\", version 1.\n"), text[:80])
check("not LinkedIn's", "LinkedIn has never published its formula; this is not its score." in text)
check("plan to 80", "1033 min lead from 61.23 to 80.00 by the counts that they move; no plan reaches 80.00 that way in fewer than 1033 min." in text, text)
check("on top of the present pace", "  On top of your present pace, 61.23 becomes 80.67.\n" in text, text)
check("counts have no days", "If you do this and nothing else" not in text, text)
check("five steps", re.findall(r"^  (\d)\. ", text, re.M) == list("12345"))
check("the best step first", "  1. Congratulate three contacts a week in your own words.\n" in text)
more = says("coach", *active, "--goal", "85", "--exact")
check("the net of more posts", re.search(r"^  On top of your present pace, 61\.23 becomes 84\.91 to 87\.67\.$", more, re.M), more)
check("which number is which", "The lower number is if nothing new is received, the higher if ratios stay as they are." in more, more)
check("a step's net", re.search(r"^  Own posts +\+18 +450 +\+2\.25 +\+2\.15 to \+4\.92$", more, re.M), more)
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
check("in Spanish", "Con 60 min ganas 3,31 puntos por los datos que mueven; ningún plan da así más de 3,31 en ese tiempo." in spanish, spanish)
check("a remedy in Spanish", "Felicita a tres contactos por semana con tus propias palabras." in spanish)
check("no English left", not re.search(r"\b(the|points|week|more|of)\b", spanish), re.findall(r".*\b(?:the|points|week|more|of)\b.*", spanish))
check("a budget alone has one plan", "llegar a" not in spanish)

both = says("coach", *active, "--goal", "70.5", "--minutes", "60")
check("goal and budget", "Plan to 70.50" in both and "Plan for 60 minutes" in both, both)
check("reached", "The goal of 60.00 is reached already: 61.23 are earned." in says("coach", *active, "--goal", "60"))
out = says("coach", *active, "--goal", "95")
check("out of reach", "No plan within these limits reaches 95.00: 85.83 is the most, in 2636 min." in out, out)
check("what holds it back, in one sentence", re.findall(r"^  Held back.*$", out, re.M) == ["  Held back most by what no action is on, such as what others decide: 14.17 points."], out)
check("the best there is within the limits", sum(minutes for _, minutes, _ in plan_rows(out).values()) == 2636, out)
check("two hours a week without a goal", "Plan for 2 hours a week, in 13 weeks\n  1560 min bring" in says("coach", *active))
def fullest(text):
    """The minutes of the fullest week, by the table and by the sentence, if there is one."""
    told = re.search(r"a week (?:is|are) the average: week (\d+) takes (\d+) min", text)
    minutes = [int(number) for row in re.findall(r"^  minutes a week +([\d ]+)$", text.split("Minutes and weekly")[0], re.M) for number in row.split()]
    return max(minutes), told and (minutes[int(told[1]) - 1], int(told[2]))


for member in ([sample], [*active]):
    for hours in (1, 2, 20):
        most, told = fullest(says("coach", *member, "--hours", hours))
        check(f"{member} {hours}: hours are an average where a week takes more, and that is said", told == ((most, most) if most > 60 * hours else None), (most, told))
check("a week takes more than two hours", fullest(says("coach", sample))[1])
check("minutes in all promise no week", fullest(says("coach", sample, "--minutes", 1560))[1] is None)
check("other hours", "Plan for 5 hours a week, in 13 weeks\n" in says("coach", *active, "--hours", "5"))
few = says("coach", *active, "--goal", "70", "--fewest")
check("fewest actions", len(plan_rows(few)) == 3, few)
weakest = says("coach", *active, "--minutes", "30", "--weakest-first")
check("weakest pillar first", set(plan_rows(weakest)) <= {"Reactions given", "Comments given", "Posts shared", "Own posts"}, weakest)

# An export: unknown counts, and a later day.
export = says("coach", sample, "--on-target", examples / "goal_words.txt")
check("an interval", re.match(r"Score: about \d+ of 100 \(\d+ to \d+\), 13 weeks to 2026-06-27", export), export[:90])
told = re.search(r"^What you can tell us.*\n((?:  .*\n)+)", export, re.M).group(1)
check("unknown counts are asked for, the most points first", "  visitor_check_weeks       Weeks with a look at profile visitors: unknown, up to 3.00 points.\n" in told, export)
worth = [float(points) for points in re.findall(r"up to (\d+\.\d\d)", told)]
check("by worth", worth == sorted(worth, reverse=True) and len(worth) == 5, told)
check("both paces", "  On top of your present pace, about " in export and re.search(r"^  If you do this and nothing else, it is about .* on 2026-09-26\.$", export, re.M), export)
later = says("coach", sample, "--by", "2026-08-29", "--goal", "70")
check("what ages out", re.search(r"On 2026-08-29, with nothing more done: about \d+ of 100 \(.*\); of 50\.30 points earned, \d+\.\d\d will have aged out\.", later), later)
check("nine weeks", all(len(cells) == 9 for cells in weeks(later).values()))
check("what may have been there is said", re.search(r"^  Of the gain up to \d+\.\d\d may have been there before, as counts are not known\.$", later, re.M), later)
check("limits that bind", "Weeks with a look at profile visitors: the limit of 9 holds back 0.75 points." in later, later)
towards = says("coach", *active, "--towards", "19.7,5.4,22,25")
check("towards a reference", all(part in towards for part in ("no plan reaches 19.70", "No plan within", "The goal of 5.40 is reached already: 15.01 are earned.", "No plan within these limits reaches 25.00")), towards)
far = says("coach", sample, "--by", "2027-03-27", "--minutes", "60")
check("beyond the window", "Only the last 13 weeks before that day count: begin on 2026-12-26." in far, far)
told = says("coach", sample, "--by", "2026-08-29", "--minutes", "60", "--set", "visitor_check_weeks=12", "--set", "second_degree_views=9")
check("what is told is not asked for", not re.search(r"^  (visitor_check_weeks|second_degree_views) ", told, re.M), told)
check("nor planned beyond its target", "Weeks with a look at profile visitors" not in plan_rows(told), told)

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
    (*active, "--goal", "-3"): '--goal: "-3" is not a number of points',
    (*active, "--goal", "8O"): '--goal: "8O" is not a number of points',
    (*active, "--goal"): "--goal needs a value",
    (*active, "--minutes", "-1"): '--minutes: "-1" must be a number of minutes',
    (*active, "--minutes", "1000001"): "from 0 to 1000000",
    (*active, "--hours", "169"): '--hours: "169" must be a number of hours from 0 to 168',
    (*active, "--from-zero"): "there is no option --from-zero",
    (*active, "--towards", "1,2,3"): '"1,2,3" is not four numbers of points',
    (*active, "--towards", "1,2,3,4,5"): '"1,2,3,4,5" is not four numbers of points',
    (*active, "--towards", "1,2,3,26"): "--towards: 26 is above the 25 points",
    (*active, "--towards", ",,,"): '--towards: "" is not a number of points',
    (*active, "--lang", "fr"): '--lang: "fr" is none of en, es, de',
    (*active, "--by", "2026-09-01"): "--by needs an export: counts carry no dates",
    (sample, "--by", "2026-06-30"): "--by: 2026-06-30 is not a week or more after 2026-06-27",
    (sample, "--by", "30.9.2026"): '--by: "30.9.2026" is not a date',
    (*active, "--costs", "/nowhere"): "cannot read the file /nowhere",
    (*active, "--fast"): "there is no option --fast",
}.items():
    result = run("coach", *arguments)
    check(f"coach {arguments}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)
    check("one line", result.stderr.count("\n") == 1 and result.stderr.startswith("coach: "), result.stderr)

# There is always a plan: of every file of counts, of every source.
more_sources = examples / "sample_more"
for source in (*sorted(examples.glob("*.counts")), sample, more_sources, *(more_sources / name for name in ("changelog.json", "ENGAGEMENT.csv", "FOLLOWERS.csv"))):
    variant = ("--variant", "sales_navigator") if Path(source).stem == "seller" else ()
    given = ("--counts", source, *variant) if str(source).endswith(".counts") else (source,)
    for goal in ((), ("--goal", "90")):
        plan = says("coach", *given, *goal)
        check(f"a plan of {source} {goal}", plan_rows(plan) and "On top of your present pace" in plan, plan)
        check("what is done is what is planned", sum(weeks(plan)["minutes a week"]) == sum(minutes for _, minutes, _ in plan_rows(plan).values()), plan)

# For machines.
document = json.loads(says("coach", sample, "--goal", "70", "--hours", "3", "--json"))
plan = document["plans"][0]
check("JSON: two plans", [p["goal_points"] for p in document["plans"]] == ["70.000000", None], document["plans"])
check("JSON: minutes", sum(step["minutes"] for step in plan["steps"]) == plan["minutes"], plan)
check("JSON: gains", sum(step["gain"] for step in plan["steps"]) == plan["gain"], plan)
check("JSON: weeks", all(sum(step["by_week"]) == step["units"] and len(step["by_week"]) == plan["in_weeks"] for step in plan["steps"]), plan)
check("JSON: net", plan["before"]["earned"] + plan["net"]["low"] == min(plan["pace_kept"][of]["earned"] for of in ("nothing_new", "as_they_are")), plan)
check("JSON: the other pace", plan["nothing_else"]["nothing_new"]["earned"] < plan["pace_kept"]["nothing_new"]["earned"] and plan["day"] == "2026-09-26", plan)
documents = [document, json.loads(says("coach", *active, "--towards", "19.7,5.4,22,25", "--json", "--lang", "es")),
             json.loads(says("what_if", *active, "posts=+1", "--json")), json.loads(says("what_if", sample, "posts=8..10", "--json"))]
check("JSON: pillars", [p["pillar"] for p in documents[1]["plans"]] == ["brand", "find", "engage", "relate"])
check("JSON: no day, no other pace", documents[1]["plans"][0]["nothing_else"] is None and documents[1]["day"] is None)
changed = documents[2]
check("JSON: the difference", changed["difference"] == -104848 == sum(row["difference"] for row in changed["rows"]), changed)
check("JSON: in all", changed["net"]["low"] == -104848 and changed["net"]["high"] > 0, changed)
check("JSON: nothing in all of what is set", documents[3]["net"] is None, documents[3])
schema = json.loads((Path(__file__).parents[2] / "docs/plan.schema.json").read_text())
try:
    import jsonschema
except ImportError:
    print("SKIPPED jsonschema: plans are not checked by docs/plan.schema.json")
else:
    jsonschema.Draft7Validator.check_schema(schema)
    for one in documents:
        wrong = [f"{list(e.path)}: {e.message}"[:300] for e in jsonschema.Draft7Validator(schema).iter_errors(one)]
        check("the schema", not wrong, wrong)
    check("the schema refuses", not jsonschema.Draft7Validator(schema).is_valid({**document, "plans": [{}]}))

# What if.
text = says("what_if", *active, "invitations_sent=+20", "posts=24")
check("a row", re.search(r"^  Own posts +2\.42 +4\.26 +\+1\.84$", text, re.M), text)
check("the total", re.search(r"^  Total +61\.23 +\d+\.\d\d +[+-]\d+\.\d\d$", text, re.M), text)
check("in all", "  in all: -0.10 to 1.01, the most if it fills new weeks and ratios stay as they are\n" in says("what_if", *active, "posts=+1"))
check("in all, as one number where it is one", not re.search("in all", says("what_if", *active, "congratulations=+1")), says("what_if", *active, "congratulations=+1"))
check("on the side", "Invitations accepted: -0.77 points, unless its count of 15 grows." in text, text)
changes = [float(change) for change in re.findall(r"([+-]\d+\.\d\d)$", text, re.M)]
check("rows add up", abs(sum(changes[:-1]) - changes[-1]) < 0.04, changes)
check("nothing changes", "No point changes." in says("what_if", *active, "connections=380"))
check("in Spanish", "Efectos secundarios" in says("what_if", *active, "posts=+10", "--lang", "es"))
check("forgotten", re.search(r"^  Own posts +2\.42 +unknown +-2\.42$", says("what_if", *active, "posts=unknown"), re.M))
check("added to unknown", "is all that is known of it; NAME=N sets it" in says("what_if", sample, "congratulations=+3"))
for arguments, expect in {
    active: "name a change, such as posts=+3",
    (*active, "post=+3"): 'there is no count "post"; did you mean posts?',
    (*active, "posts=-12"): "posts (11, changed by -12): a count is not negative",
    (*active, "posts=+x"): 'posts is "x", which is neither a whole number nor unknown',
    (*active, "posts=+unknown"): "posts=+unknown is neither more nor fewer",
    (*active, "posts=-12", "--lang", "es"): "posts (11, con un cambio de -12): un dato no es negativo",
    (*active, "posts=-12", "--lang", "de"): "posts (11, geändert um -12): eine Anzahl ist nicht negativ",
    (*active, "messages_replied=+5"): "reply_rate (messages_replied 23, messages_received 22): a part is at most the whole",
}.items():
    result = run("what_if", *arguments)
    check(f"what_if {arguments}", result.returncode == 2 and expect in result.stderr and result.stdout == "", result.stderr)
for program in programs:
    check("help", "usage: " + program in says(program, "--help"))

end("coach and what_if")
