#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the programs under each variant of the standard model. Usage: check_variants.py PROGRAMS_FOLDER EXAMPLES_FOLDER"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end

programs, examples = Path(sys.argv[1]), Path(sys.argv[2])
sample = examples / "sample_export"
newcomer, seller = examples / "newcomer.counts", examples / "seller.counts"
variants = ["starter", "standard", "intensive", "sales_navigator"]


def run(program, *arguments, **more):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "COLUMNS": "120"}
    return subprocess.run([programs / program, *map(str, arguments)], capture_output=True, env=environment, timeout=120, text=True, **more)


def says(program, *arguments, **more):
    result = run(program, *arguments, **more)
    check(f"{program} {arguments}", result.returncode == 0 and result.stderr == "", result.stderr)
    return result.stdout


# Each says its name and version, in JSON, on the scorecard, to the coach, in a history.
totals = {}
for variant in variants:
    card = json.loads(says("scorecard", "--counts", newcomer, "--json", "--variant", variant))
    check("JSON says the model", (card["model"], card["version"]) == (variant, 1), card["model"])
    totals[variant] = (card["total"]["earned"], card["total"]["earned"] + sum(s["possible"] for s in card["signals"] if not s["known"]))
    check("31 signals with Sales Navigator", len(card["signals"]) == (31 if variant == "sales_navigator" else 27), len(card["signals"]))
    check("the scorecard says it", f"Model {variant}, version 1," in says("scorecard", "--counts", newcomer, "--variant", variant, "--full"))
    check("only of the standard targets 80 is very good", (card["total"]["band"] is None) == (variant in ("starter", "intensive")), card["total"])
    check("the coach says it", f'model "{variant}", version 1.' in says("coach", "--counts", newcomer, "--variant", variant))
    check("in Spanish", f"modelo «{variant}», versión 1." in says("coach", "--counts", newcomer, "--variant", variant, "--lang", "es"))
    check("an export is scored", f"Model {variant}," in says("scorecard", sample, "--variant", variant, "--full"))
check("a beginner gets more as a starter", totals["starter"][0] > totals["standard"][0] + 10_000_000 > totals["intensive"][0] + 10_000_000, totals)
check("the last --variant counts", says("scorecard", "--counts", newcomer, "--variant", "starter", "--variant", "standard") == says("scorecard", "--counts", newcomer))
for program, *arguments in (("history", sample), ("history", sample, "--back", "12")):
    check("a history says it", "Model starter, version 1, over" in says(program, *arguments, "--variant", "starter"))
    check("and without is the standard one", says(program, *arguments) == says(program, *arguments, "--variant", "standard"))

# Remedies and plans are of the variant's targets.
text = says("coach", "--counts", newcomer, "--variant", "starter", "--goal", "60")
check("the starter's remedy", "Congratulate one contact a week in your own words." in text and "three contacts a week" not in text, text)
text = says("coach", "--counts", newcomer, "--variant", "intensive", "--minutes", "100000")
check("an intensive plan goes beyond the standard limits", "+65" in text or "+64" in text, text)

# Sales Navigator: its counts by name, its advice, its what-if; unknown where an export is read.
text = says("scorecard", "--counts", seller, "--variant", "sales_navigator", "--full")
check("a slip is one all the same", "did you mean posts?" in run("scorecard", "--counts", newcomer, "--set", "pots=3").stderr)
check("the seller", text.startswith("Score: 63.57 of 100"), text[:200])
for title in ("Leads saved", "Accounts saved", "Searches in Sales Navigator", "InMails answered"):
    check("its signals are there", title in text, title)
check("and in Spanish", "InMails respondidos" in says("scorecard", "--counts", seller, "--variant", "sales_navigator", "--lang", "es", "--full"))
card = json.loads(says("scorecard", sample, "--variant", "sales_navigator", "--json"))
check("an export does not know them", all(card["counts"][n] is None for n in ("leads_saved", "accounts_saved", "navigator_searches", "inmails_sent", "inmails_answered")), card["counts"])
card = json.loads(says("scorecard", sample, "--variant", "sales_navigator", "--set", "leads_saved=40", "--json"))
check("--set does", card["counts"]["leads_saved"] == 40)
check("plans", "  Accounts saved" in says("coach", "--counts", seller, "--variant", "sales_navigator"))
text = says("what_if", "--counts", seller, "leads_saved=+10", "--variant", "sales_navigator")
check("what if", "Leads saved" in text and "63.57" in text, text)
text = says("coach", sample, "--by", "2026-09-01", "--variant", "sales_navigator", "--set", "leads_saved=65")
check("by a day", "Leads saved" not in text.split("Plan for")[1].split("On the side")[0], text)
check("costs of its actions", says("coach", "--counts", seller, "--variant", "sales_navigator").count("placeholders") == 1)

# The page, and a team's.
with tempfile.TemporaryDirectory() as folder:
    out = Path(folder, "page.html")
    for variant in variants:
        says("report", "--counts", seller if variant == "sales_navigator" else newcomer, "--variant", variant, "--plan", "70", "--out", out)
        check("the page says it", f"Model {variant}, version 1," in out.read_text(), variant)
        says("report", sample, "--variant", variant, "--out", out)
        check("history on the page but with Sales Navigator", ("<h2>Score by week</h2>" in out.read_text()) == (variant != "sales_navigator"), variant)
        table = Path(folder, "team.csv")
        table.write_text("name,posts,leads_saved\nAna,11,40\nBo,4,2\n")
        says("report", "--team", table, "--variant", variant, "--out", out)
        check("the team's page says it", variant in out.read_text(), variant)
    costs = Path(folder, "costs")
    costs.write_text("leads_saved = 1, 9\n")
    check("own costs of its actions", "placeholders" not in says("coach", "--counts", seller, "--costs", costs, "--variant", "sales_navigator"))
    result = run("coach", "--counts", newcomer, "--costs", costs)
    check("no costs of what another variant counts", result.returncode == 2 and "leads_saved" in result.stderr, result.stderr)

# Rows.
rows = "id,posts,comments_given\n1,11,24\n"
scores = {v: float(run("score_rows", "--variant", v, input=rows).stdout.splitlines()[1].split(",")[2]) for v in variants[:3]}
check("rows under each", scores["starter"] > scores["standard"] > scores["intensive"], scores)
check("rows of the standard model", run("score_rows", input=rows).stdout == run("score_rows", "--variant", "standard", input=rows).stdout)

# For machines: the same models and scores as in the tables.
document = json.loads(says("variants", seller, newcomer, "--json"))
check("the models by name", [m["model"] for m in document["models"]] == variants, document["models"])
for model in document["models"]:
    check("weights sum to 100 points", sum(s["weight"] for s in model["signals"]) == 100_000_000, model["model"])
    check("why", model["model"] == "standard" or any(s["why"] for s in model["signals"]), model["model"])
table = says("variants", seller, newcomer)
for name, one in zip(("seller", "newcomer"), document["files"]):
    line = next(line for line in table.splitlines() if line.startswith(f"| {name} |"))
    cells = [cell.strip() for cell in line.split("|")[2:-1]]
    check("the file", Path(one["file"]).stem == name, one["file"])
    for cell, score in zip(cells, one["scores"], strict=True):
        check("the scores of the table", cell.startswith(f"**{score['earned'] / 1e6:.2f}"), (cell, score))
try:
    import jsonschema

    schema = json.loads((Path(examples).parent / "docs/variants.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    wrong = [f"{list(e.path)}: {e.message}"[:300] for e in jsonschema.Draft7Validator(schema).iter_errors(document)]
    check("the schema", not wrong, wrong)
    check("the schema refuses", not jsonschema.Draft7Validator(schema).is_valid({**document, "models": []}))
except ImportError:
    print("SKIPPED jsonschema: variants are not checked by docs/variants.schema.json")

# Refusals: one line that names the culprit, exit code 2, nothing on stdout.
for program, *arguments, expect in (
    ("scorecard", sample, "--variant", "startr", 'no model is called "startr"; did you mean starter?'),
    ("scorecard", sample, "--variant", "sales_navigatr", "did you mean sales_navigator?"),
    ("coach", sample, "--variant", "", "did you mean"),
    ("coach", sample, "--variant", "--variant needs a value"),
    ("score_rows", "--variant", "intense", "did you mean intensive?"),
    ("scorecard", "--counts", seller, "seller.counts: these are counts of Sales Navigator; add --variant sales_navigator"),
    ("scorecard", sample, "--set", "leads_saved=3", "--set: these are counts of Sales Navigator; add --variant sales_navigator"),
    ("history", sample, "--variant", "sales_navigator", "no dates"),
    ("measures", sample, "--measures", "x", "--variant", "sales_navigator", "no dates"),
    ("outcomes", sample, "--results", "x", "--variant", "sales_navigator", "no dates"),
    ("score_rows", "--variant", "sales_navigator", "--columns"),
):
    result = run(program, *arguments, input="")
    check(f"{program} {arguments}", result.returncode == 2 and expect in result.stderr and result.stdout == "" and result.stderr.count("\n") == 1, result.stderr)
for program in ("scorecard", "coach", "what_if", "history", "measures", "outcomes", "report", "score_rows"):
    check("help names the variants", "--variant NAME" in says(program, "--help") and "starter, standard" in says(program, "--help"), program)

end("variants")
