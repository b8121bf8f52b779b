#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the scorecard as people and machines do. Usage: check_scorecard.py SCORECARD EXAMPLES_FOLDER"""
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end, said_on

program, examples = sys.argv[1], Path(sys.argv[2])
sample = str(examples / "sample_export")


def run(*arguments, env=None, **more):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], **(env or {})}
    return subprocess.run([program, *map(str, arguments)], capture_output=True, env=environment, timeout=60, **more)


def scored(*arguments):
    result = run(*arguments, "--json")
    check(f"{arguments}: exit code and stderr", result.returncode == 0 and result.stderr == b"", result.stderr)
    return json.loads(result.stdout)


# The worked examples of docs/model.md, to the micropoint.
active = scored("--counts", examples / "active_professional.counts")
check("active professional", active["total"]["earned"] == 61227361, active["total"])
check("its pillars", [p["earned"] for p in active["pillars"]] == [18772089, 15009822, 13254819, 14190631], active["pillars"])
newcomer = scored("--counts", examples / "newcomer.counts")
check("newcomer", newcomer["total"]["earned"] == 17072667, newcomer["total"])
check("its pillars", [p["earned"] for p in newcomer["pillars"]] == [5338603, 4021900, 2110864, 5601300], newcomer["pillars"])
partly = scored("--counts", examples / "partly_known.counts")
brand, relate = partly["pillars"][0], partly["pillars"][3]
KEYS = ("id", "earned", "high", "estimate", "coverage", "estimate_points")
check("partly known brand", [brand[k] for k in KEYS] == ["brand", 17808889, 19808889, 19357488, 92, "19.357488"], brand)
check("partly known relate", [relate[k] for k in KEYS] == ["relate", 10858631, 14858631, 12926942, 84, "12.926942"], relate)
check("other choices", active["other_choices"] == {"low": 55596846, "low_points": "55.596846", "high": 68640276, "high_points": "68.640276"}, active["other_choices"])
for language, sentence in (("en", "would mostly put it between 55 and 69."), ("es", "casi siempre entre 55 y 69.")):
    text = run("--counts", examples / "active_professional.counts", "--lang", language, "--full").stdout.decode()
    check(f"other choices in {language}", sentence in " ".join(text.split()), text[:500])
check("unknown is null", partly["counts"]["messages_received"] is None)

for document in (active, newcomer, partly):
    check("keys", [key for key in document if key != "questions"] == ["library", "model", "version", "statement", "not_linkedin", "language", "member", "day", "weeks", "headline", "total",
                                                                     "other_choices", "pillars", "signals", "counts", "unknown", "advice", "reading"], list(document))
    check("questions where something is unknown", ("questions" in document) == (document is partly))
    check("model", (document["model"], document["version"], document["weeks"]) == ("standard", 1, 13))
    check("28 counts, 27 signals", len(document["counts"]) == 28 and len(document["signals"]) == 27)
    check("signals sum to the total", sum(s["earned"] or 0 for s in document["signals"]) == document["total"]["earned"])
    check("signals make the interval", document["total"]["high"] - document["total"]["earned"] == sum(s["possible"] for s in document["signals"] if not s["known"]))
    check("high ends sum to the high end", sum(s["high"] for s in document["signals"]) == document["total"]["high"])
    check("no reading, no day", document["reading"] is None and document["day"] is None)

# An export, whose counts its author has counted by hand and by a program of their own.
export = scored(sample, "--on-target", examples / "goal_words.txt")
check("day", export["day"] == "2026-06-27", export["day"])
for name, count in {"connections": 320, "new_connections": 35, "new_on_target": 14, "posts": 14, "posting_weeks": 9, "shares_given": 5,
                    "reactions_given": {"at_least": 76, "at_most": 77}, "comments_given": 21, "filtered_searches": 26, "invitations_sent": 40,
                    "invitations_personalised": 5, "invitations_accepted": 17, "messages_sent": 35, "messages_received": 30,
                    "messages_replied": 23, "endorsements_received": 17, "recommendations_received": 2, "articles": 1,
                    "new_followers": None, "reactions_received": None, "help_given": None}.items():
    check(name, export["counts"][name] == count, export["counts"][name])
check("archive kind", export["reading"]["archive_kind"] == "complete")
check("the bad row", [(r["file"], r["line"]) for r in export["reading"]["refusals"]] == [("Reactions_48210377.csv", 40)], export["reading"]["refusals"])
check("its file", {"file": "Reactions_48210377.csv", "used": 202, "refused": 1, "left_out": 0} in export["reading"]["files"])
check("goal words are needed", scored(sample)["counts"]["new_on_target"] is None)
check("an earlier day", scored(sample, "--day", "2026-01-31")["day"] == "2026-01-31")
later = scored(sample, "--day", "2026-09-01")["counts"]["posts"]
check("of a later day the least is known", set(later) == {"at_least"} and 0 < later["at_least"] < 14, later)
check("weeks", scored(sample, "--weeks", "26")["weeks"] == 26)
check("8..8 is 8", scored(sample, "--weeks", "8..8")["weeks"] == 8 and scored(sample, "--set", "posts=8..8")["counts"]["posts"] == 8)
longer = scored(sample, "--weeks", "27")["counts"]["invitations_sent"]
check("a longer window than invitations go back", set(longer) == {"at_least"} and longer["at_least"] >= 40, longer)
check("set", scored(sample, "--set", "visitor_check_weeks=6", "--set", "posts=unknown")["counts"]["visitor_check_weeks"] == 6)
check("set unknown", scored(sample, "--set", "posts=unknown")["counts"]["posts"] is None)
bounded = scored("--counts", examples / "active_professional.counts", "--set", "profile_sections=8..10", "--set", "posts=14..", "--set", "articles=..1")
check("set bounds", [bounded["counts"][n] for n in ("profile_sections", "posts", "articles")] == [{"at_least": 8, "at_most": 10}, {"at_least": 14}, {"at_most": 1}], bounded["counts"])
check("bounds are not unknown", bounded["unknown"] == [], bounded["unknown"])
check("low ends sum to what is earned", sum(s["earned"] or 0 for s in bounded["signals"]) == bounded["total"]["earned"], bounded["total"])
check("high ends sum to the high end", sum(s["high"] for s in bounded["signals"]) == bounded["total"]["high"], bounded["total"])
check("within", bounded["total"]["earned"] <= bounded["total"]["estimate"] <= bounded["total"]["high"], bounded["total"])
# What --json wrote is counts that --counts reads: of bounds and unknown ones, too.
with tempfile.TemporaryDirectory() as folder:
    written = Path(folder) / "card.json"
    for arguments in ((sample,), ("--counts", examples / "partly_known.counts", "--set", "posts=14..", "--set", "articles=..1")):
        first = scored(*arguments)
        written.write_text(json.dumps(first))
        again = scored("--counts", written)
        check(f"{arguments} from its JSON", (again["counts"], again["total"], again["pillars"]) == (first["counts"], first["total"], first["pillars"]), again["total"])
    written.write_text('\n{"counts": {"posts": 3,\n "post": 4}}')
    wrong = run("--counts", written)
    written.write_text('{"counts": {"posts": 3,\n"posts": 4, "post": 5}}')
    twice = run("--counts", written)
    check("a name in JSON that is there twice", twice.returncode == 2 and twice.stderr.decode().endswith('card.json:2: "posts" is there twice\n'), twice.stderr)
    check("a name in JSON that is none", wrong.returncode == 2 and wrong.stderr.decode().endswith('card.json:3: there is no count "post"; did you mean posts?\n'), wrong.stderr)
check("saturates", scored("--counts", examples / "newcomer.counts", "--set", "connections=99999999999999999999")["counts"]["connections"] == 2**24 - 1)

# For people, all of it: lines that fit, rows that add up as printed.
for arguments in ((sample,), ("--counts", examples / "active_professional.counts"), (sample, "--weeks", "520"), (sample, "--day", "2027-01-01")):
    for env in ({}, {"LC_ALL": "C"}, {"COLUMNS": "60"}, {"COLUMNS": "120"}):
        result = run(*arguments, "--full", env=env)
        text = result.stdout.decode("utf-8")
        check(f"{arguments} {env}", result.returncode == 0 and result.stderr == b"", result.stderr)
        long = [line for line in text.split("\n") if len(line) > int(env.get("COLUMNS", 80))]
        check(f"{arguments} {env}: no line is wider than the terminal", not long, long)
        check("no colour off a terminal", "\x1b" not in text)
        check("says what it is not", "not LinkedIn's score" in " ".join(text.split()))
        check("ASCII where the locale is", "LC_ALL" not in env or text.isascii())
text = run("--counts", examples / "active_professional.counts", "--full", env={"COLUMNS": "100"}).stdout.decode()
rows = [float(points) for points in re.findall(r"^  \S.{40} [#█▒·.?]{10} +([\d.]+) of \d", text, re.M)]
pillars = [float(points) for points in re.findall(r"^\S.{34}  [█▒·]{20} +([\d.]+) of 25 +100 %$", text, re.M)]
total = float(re.search(r"^Score: ([\d.]+) of 100", text, re.M)[1])
check("27 rows and 4 pillars are printed", (len(rows), len(pillars)) == (27, 4), (rows, pillars))
check("printed rows add up", round(sum(rows), 2) == total == round(sum(pillars), 2) == 61.23, (sum(rows), sum(pillars), total))
check("the sentence of the seed text, and whose it is", 'From the article (J. Flores Alba): "Felicítales en momentos señalados' in " ".join(text.split()), text)
check("weakest and strongest, where all is known", "Strongest: Establish your professional brand. Weakest: Engage with insights." in " ".join(text.split()), text)
flat = " ".join(text.split())
for signal in ("Messages answered", "Counted: 18 messages answered, 22 messages received.", "Target 9 out of 10", "An answer, even a short one", "Answer the messages that wait"):
    check("signals have points, reason and remedy", signal in flat, signal)
full = run("--counts", examples / "active_professional.counts", "--set", "profile_sections=10", "--full").stdout.decode()
check("no remedy of what is reached", "(target reached)" in full and "Complete the next of the ten sections" not in full, full)
text = run("--counts", examples / "partly_known.counts", "--full", env={"COLUMNS": "100"}).stdout.decode()
rows = [(points, int(of)) for points, of in re.findall(r"^  \S.{40} [█▒·]{10} +([\d.]+|\?) +of (\d+)", text, re.M)]
pillars = re.findall(r"^\S.{34}  [█▒·]{20} +(?:~([\d.]+) \(([\d.]+) to ([\d.]+)\)|([\d.]+) of 25) +(\d+) %$", text, re.M)
check("an interval beside every estimate", [p[0] for p in pillars] == ["19.36", "", "", "12.93"] and [p[4] for p in pillars] == ["92", "100", "100", "84"], pillars)
low = sum(float(points) for points, _ in rows if points != "?")
headline = partly["headline"]
check("printed rows add up to the low end", len(rows) == 27 and round(low, 2) == round(headline["earned"] / 1e6, 2) == round(sum(float(p[1] or p[3]) for p in pillars), 2), (low, headline))
check("and with the unknown to the high end", round(low + sum(of for points, of in rows if points == "?"), 2) == round(headline["high"] / 1e6, 2), headline)
check("estimates add up", abs(sum(float(p[0] or p[3]) for p in pillars) - headline["estimate"] / 1e6) < 0.021, headline)
check("says what would make it known", "--set messages_replied=N --set messages_received=N" in " ".join(text.split()), text)
check("not enough data is said", "not enough data for one number" in run(sample, "--day", "2027-01-01").stdout.decode())
text = run(sample, "--full").stdout.decode()
check("neither weakest nor strongest where the unknown decides", "Weakest:" not in text and "Strongest:" not in text, text[:1500])
check("what was read is read alone too", run(sample, "--read").stdout.decode() in text and b"What was read" in run(sample, "--read").stdout)

# What --set says in place of what was read is noted, and nothing else: a count within what was read narrows it.
def noted(*told, form="--read", language="en"):
    said = run(sample, form, "--lang", language, *(part for one in told for part in ("--set", one))).stdout.decode()
    return re.findall(r"^ *note: (.* as --set says; .*)$", said, re.M) if form == "--read" else json.loads(said)["reading"]["notes"]


check("a count that was read is replaced", noted("posts=12", "connections=400..") == ["posts is 12, as --set says; 14 was read", "connections is at least 400, as --set says; 320 was read"])
check("or taken for unknown", noted("posts=unknown") == ["posts is unknown, as --set says; 14 was read"])
check("one that was not read, or is the same, is not noted", noted("posts=14", "congratulations=3", "visitor_check_weeks=6", "posting_weeks=9..9") == [])
check("in JSON too", "posts is 12, as --set says; 14 was read" in noted("posts=12", form="--json"))
check("a name once", b"--set: posts was given before" in run(sample, "--set", "posts=1", "--set", "posts=2").stderr)

# The first screen: the answers alone, in one screen.
def screen(*arguments, **env):
    return run(*arguments, env=env).stdout.decode()


text = screen(sample)
for part in ("Score: about 70 of 100 (50 to 79), about +4 in a week. 13 weeks to 27 Jun 2026.", "~22 of 25", "16 to 23", "What to do next", "1  Congratulate three contacts a week", "Not known: 28 points. Tell us what you know:",
             "--on-target FILE", "Read: 19 files, 894 rows used, 1 refused (--read).", "not LinkedIn's score."):
    check("the first screen", part in text, (part, text))
check("how it moved, where days are known and alike", "in a week" not in screen("--counts", examples / "active_professional.counts").split("\n")[0] and "in a week" not in screen(sample, "--day", "2026-07-10"))
check("nothing to tell where all is known", "Tell us" not in screen("--counts", examples / "active_professional.counts"))
check("one's own count is asked for of counts, no file", "--set new_on_target=N" in screen("--counts", examples / "active_professional.counts", "--set", "new_on_target=unknown"))
question = "One answer gives you a number: how many of the ten profile sections? (as far as is known: at most 10) --set profile_sections=N"
text = screen(sample, "--set", "profile_sections=..10")
check("one answer gives a number", question in " ".join(text.split()) and text.count("profile_sections") == 1, text)
check("and does", "about 6" in screen(sample, "--set", "profile_sections=8"))
check("where none does, none is asked for", "One answer" not in screen(sample, "--day", "2027-01-01") + screen(sample))
check("help", run("--help").returncode == 0 and b"usage:" in run("--help").stdout)
check("a full disk is said", subprocess.run([program, "--help"], stdout=open("/dev/full", "w"), stderr=subprocess.PIPE).returncode == 1)


def on_a_terminal(env):
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(program, [program, sample], {"LC_ALL": "C.UTF-8", "TERM": "xterm", **env})
    out = said_on(terminal)
    os.waitpid(pid, 0)
    return out


if os.path.exists("/dev/pts/ptmx"):
    check("colour on a terminal", b"\x1b[" in on_a_terminal({}))
    check("no colour with NO_COLOR", b"\x1b[" not in on_a_terminal({"NO_COLOR": "1"}))
    check("an empty NO_COLOR says nothing", b"\x1b[" in on_a_terminal({"NO_COLOR": ""}))
else:
    print("SKIPPED the terminal: no /dev/pts here")

# Wrong input: one line that names the culprit, nothing on stdout, exit code 2.
with tempfile.TemporaryDirectory() as folder:
    def counts(text):
        path = Path(folder, "my.counts")
        path.write_text(text)
        return path

    empty = Path(folder, "empty")
    empty.mkdir()
    for arguments, *culprits in (
            ([], "--counts"), (["--colour"], "--colour"), (["--day"], "--day"), ([sample, "--day", "2026-02-30"], "2026-02-30"),
            ([sample, "--day", "yesterday"], "yesterday"), ([sample, "--weeks", "0"], "0"), ([sample, "--weeks", "13x"], "13x"), ([sample, "--weeks", "8..9"], "8..9"),
            ([sample, "--weeks", "521"], "521"), (["/nonexistent"], "/nonexistent"), ([str(empty)], str(empty), "Connections.csv"),
            ([program], program), ([sample, sample], "one folder"), ([sample, "--counts", "x"], "not both"), (["--counts", folder], folder),
            ([sample, "--on-target", "/nonexistent"], "/nonexistent"), ([sample, "--set", "posts"], "posts"),
            ([sample, "--set", "post=3"], '"post"', "posts"), ([sample, "--set", "posts=-3"], "posts", "-3"),
            ([sample, "--json", "--full"], "one form at a time: --json and --full"), (["--counts", examples / "newcomer.counts", "--read"], "--read"),
            (["no\nsuch\x1b[31m\u009b folder"], "no?such?[31m? folder"), ([sample, "--set", "a\nb=1"], "a?b"), (["x" * 5000], "x" * 5000), ([""], "folder"),
            (["--counts", "x", "--counts", "y"], "twice"), ([sample, "--set", "posts=many"], "posts", "many"),
            ([sample, "--set", "profile_sections=10..8"], "profile_sections is 10..8", "the most is below the least"), ([sample, "--set", "posts=.."], "posts", "8..10"), ([sample, "--set", "invitations_personalised=99"], "invitations_personalised 99", "invitations_sent 40")):
        result = run(*arguments)
        lines = result.stderr.decode().splitlines()
        check(f"{arguments}", result.returncode == 2 and result.stdout == b"" and len(lines) == 1 and all(c in lines[0] for c in culprits),
              (result.returncode, result.stdout, lines))
    for text, *culprits in (("posts = 3\nposts = 4\n", ":2:", "posts"), ("# nothing\n", "no counts"), ("posts 3\n", ":1:", "posts 3"),
                            ("\npotss = 3\n", ":2:", "potss", "posts"), ("posts = -1", ":1:", "-1"), ("posts = 3.5", ":1:", "3.5"),
                            ("posts =", ":1:", "posts"), ("posts = 8..x", ":1:", "8..x"), ("posts = 3..2", ":1:", "below the least"), ("messages_received = 1\nmessages_replied = 2\n", "messages_replied 2")):
        result = run("--counts", counts(text))
        lines = result.stderr.decode().splitlines()
        check(f"counts {text!r}", result.returncode == 2 and result.stdout == b"" and len(lines) == 1 and all(c in lines[0] for c in culprits), lines)
    # Names of folders may hold anything: it is shown, and steers nothing; lines stay short.
    export_folder = next(path for path in (examples / "sample_export").iterdir() if path.is_dir())
    for name in ("long_" + "y" * 200, "café\x1b[31m\n\u009b", os.fsdecode(b"\xff\xc3")):
        link = Path(folder, name)
        link.symlink_to(export_folder.resolve())
        for env in ({}, {"LC_ALL": "C"}):
            text = run(str(link), env=env).stdout.decode()
            check("a strange folder", "Score:" in text and not [c for c in text if ord(c) < 32 and c != "\n" or 127 <= ord(c) < 160], text)
            check("in at most 100 columns", max(map(len, text.split("\n"))) <= 100, text)
            check("and in ASCII", not env or text.isascii())
        check("in JSON", scored(str(link))["reading"]["archive_kind"] == "complete")
    words = Path(folder, "words")
    words.write_text("# roles\ndirector#2\n")
    check("as in C#, this is no comment", scored(sample, "--on-target", words)["counts"]["new_on_target"] == 0)
    words.write_text("# roles\n  # none\n")
    check("a file of no words", run(sample, "--on-target", words).returncode == 2)
    check("comments, blanks and line ends", scored("--counts", counts("\ufeff# mine\r\n\r\n  posts=3 # so far\r\nhelp_given = unknown\r\n"))["counts"]["posts"] == 3)
    check("bounds in a file", scored("--counts", counts("posts = 8..10\n"))["counts"]["posts"] == {"at_least": 8, "at_most": 10})

# What README shows is what it says.
readme = (examples.parent / "README.md").read_text()
screen = re.search(r"<!-- the first screen -->\n```text\n(.*?)```", readme, re.S)[1]
said = run(sample, env={"COLUMNS": "80"}).stdout.decode("utf-8")
check("the first screen in README", screen == said, said)

end("the scorecard")
