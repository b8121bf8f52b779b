#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs model_check as people do, and scorecard with a model in a file. Usage: check_model.py MODEL_CHECK SCORECARD PROJECT"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end

model_check, scorecard, project = sys.argv[1], sys.argv[2], Path(sys.argv[3])


def run(program, *arguments):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
    return subprocess.run([program, *map(str, arguments)], capture_output=True, env=environment, timeout=120, text=True)


def says(program, *arguments):
    result = run(program, *arguments)
    check(f"{arguments}: exit code and stderr", result.returncode == 0 and result.stderr == "", result.stderr)
    return result.stdout


def refuses(program, sentences, *arguments):
    result = run(program, *arguments)
    check(f"{arguments}: exit code 2, nothing on stdout", result.returncode == 2 and result.stdout == "", result)
    check(f"{arguments}: as many lines as things to mend", len(result.stderr.splitlines()) == len(sentences), result.stderr)
    for sentence in sentences:
        check(f"{arguments}: says {sentence!r}", sentence in result.stderr, result.stderr)


ACME = {
    "format": "ssi-model-1", "name": "acme", "version": 4, "pillars": [
        {"id": "activity", "points": 40, "signals": [
            {"id": "calls", "weight": 25, "exponent": 2, "target": {"kind": "per_week", "pace": 20}},
            {"id": "reply_rate", "metric": "answered", "whole": "received", "weight": 15,
             "target": {"kind": "portion", "parts": 9, "of": 10}}]},
        {"id": "outcome", "title": "What came of it", "points": 60, "signals": [
            {"id": "demos", "weight": 60, "target": {"kind": "per_week", "pace": 2}}]}]}

with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)

    def file(name, content):
        (folder / name).write_text(content if isinstance(content, str) else json.dumps(content))
        return folder / name

    standard = says(model_check, "--standard", "--json")
    check("the standard model is named", json.loads(standard)["name"] == "standard")
    table = file("standard.csv", says(model_check, file("standard.json", standard), "--csv"))
    check("JSON, CSV and JSON again are the same", says(model_check, table, "--json") == standard)
    acme = file("acme.json", ACME)
    check("a summary begins with the name and the sizes", says(model_check, acme).startswith(
        "acme, version 4: 2 pillars, 3 signals, 4 metrics, 100.00 points over 13 weeks\n"), says(model_check, acme))
    check("help", says(model_check, "--help").startswith("model_check: "))

    five = json.loads(json.dumps(ACME))
    signals = five["pillars"][0]["signals"] + five["pillars"][1]["signals"]
    signals[0]["weight"] = "much"
    signals[1]["wieght"] = 3
    del signals[1]["target"]["of"]
    signals[2].update(weight=59.9, exponent=7)
    refuses(model_check, [
        " is no model:", "pillars[0].signals[0].weight: a number is expected",
        'pillars[0].signals[1].wieght: there is no "wieght" here; did you mean weight?',
        "pillars[0].signals[1].target.of: it is missing", "pillars[1].signals[0].exponent: 7 is not 1 to 4",
        "pillars[1] (outcome): its weights sum to 59.9 of 60 points"], file("five.json", five))
    refuses(model_check, [" is no model:", "line 1: "], file("none.json", "x"))
    refuses(model_check, ["cannot read the file"], folder / "nowhere.json")
    refuses(model_check, ["give a file of a model, or --standard"])
    refuses(model_check, ["one format at a time"], acme, "--json", "--csv")
    refuses(model_check, ["there is no option --jsn"], acme, "--jsn")

    # The standard model from a file scores an export and counts as the built-in one does, to the last character.
    for source in ([project / "examples/sample_export"], ["--counts", project / "examples/active_professional.counts"]):
        for form in ([], ["--full"], ["--json"], ["--markdown"], ["--lang", "es"], ["--weeks", 26]):
            ours = says(scorecard, *source, "--model", folder / "standard.json", *form)
            check(f"{source} {form}: the model in a file is the built-in one", ours == says(scorecard, *source, *form))
    # A model of one's own has counts of its own.
    counts = file("acme.counts", "calls = 130\nanswered = 18\nreceived = 22\ndemos = 13..\n")
    card = says(scorecard, "--model", acme, "--counts", counts, "--full")
    check("a model of one's own is scored and named", "Model acme, version 4" in card and "of 100" in card, card)
    result = json.loads(says(scorecard, "--model", acme, "--counts", counts, "--json", "--set", "demos=13"))
    check("to the micropoint", result["total"]["earned"] == 61245000, result["total"])
    refuses(scorecard, ['there is no count "cals"; did you mean calls?'], "--model", acme, "--counts", counts, "--set", "cals=3")
    refuses(scorecard, [" is no model:", "line 1: "], "--model", folder / "none.json", "--counts", counts)

    try:
        import jsonschema
    except ImportError:
        print("SKIPPED jsonschema: models are not checked by docs/model.schema.json")
    else:
        schema = json.loads((project / "docs/model.schema.json").read_text())
        validator = jsonschema.Draft7Validator(schema)
        for model in (json.loads(standard), ACME):
            check("the schema takes what is written", not list(validator.iter_errors(model)), list(validator.iter_errors(model)))
        check("the schema refuses the mistakes but the sum", len(list(validator.iter_errors(five))) >= 4)

end("models")
