#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One style of all programs on terminals, in pipes and in any locale. Usage: check_style.py PROGRAMS_FOLDER EXAMPLES_FOLDER"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from datetime import date, timedelta
from pathlib import Path

from checking import check, end, said_on

programs, examples = Path(sys.argv[1]), Path(sys.argv[2])
sample = str(examples / "sample_export")
ALL = ("scorecard", "coach", "what_if", "history", "measures", "outcomes", "report", "score_rows", "model_check", "variants")
terminals = os.path.exists("/dev/pts/ptmx")
if not terminals:
    print("SKIPPED the terminals: no /dev/pts here")


def run(program, *arguments, **env):
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], **env}
    return subprocess.run([programs / program, *map(str, arguments)], capture_output=True, env=environment, timeout=120, encoding="utf-8")


def on_a_terminal(program, *arguments, columns=80, rows=24, errors_only=False, stdin=None, **env):
    """What a terminal of that size gets; of errors_only standard output is a pipe that nobody reads the end of."""
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(2, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if stdin:
            os.dup2(os.open(stdin, os.O_RDONLY), 0)
        if errors_only:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execve(programs / program, [program, *map(str, arguments)], {"LC_ALL": "C.UTF-8", "TERM": "xterm", "PATH": os.environ["PATH"], **env})
    out = said_on(terminal)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(terminal)
    check(f"{program} {arguments} on a terminal: exit code", status == 0, out)
    return out.decode().replace("\r\n", "\n")


def plain(text):
    return re.sub("\x1b\\[[0-9;]*m", "", text)


with tempfile.TemporaryDirectory() as folder:
    measures, results = Path(folder) / "measures", Path(folder) / "results"
    measures.write_text("2026-03-21 = comments_given, reactions_given: engage daily, señal\n")
    results.write_text("".join(f"{date(2026, 6, 27) - timedelta(days=7 * i)} = {(20 - i) // 3}\n" for i in range(20)))
    spoken = {"scorecard": (sample,), "scorecard --full": (sample, "--full"), "scorecard --read": (sample, "--read"), "coach": (sample,), "coach --towards": (sample, "--towards", "20,15,18,20"),
              "what_if": (sample, "posts=+10"), "history": (sample,), "history --linkedin": (sample, "--linkedin", examples / "linkedin_index.json"),
              "measures": (sample, "--measures", measures, "--details"), "outcomes": (sample, "--results", results, "--details")}

    # In pipes: no colour, no line wider than COLUMNS, 80 without; in the C locale ASCII.
    for name, arguments in spoken.items():
        program = name.split()[0]
        for language in ("en", "es"):
            for env, columns in (({}, 80), ({"COLUMNS": "60"}, 60), ({"COLUMNS": "120"}, 120), ({"COLUMNS": "20"}, 60), ({"COLUMNS": "999"}, 120), ({"COLUMNS": "x"}, 80), ({"LC_ALL": "C"}, 80)):
                result = run(program, *arguments, "--lang", language, **env)
                long = [line for line in result.stdout.splitlines() if len(line) > columns]
                check(f"{name} {language} {env}: fits", result.returncode == 0 and result.stderr == "" and result.stdout and not long, long or result.stderr)
                check(f"{name} {language} {env}: no colour off a terminal", "\x1b" not in result.stdout)
                check(f"{name} {language} {env}: ASCII where the locale is", "LC_ALL" not in env or result.stdout.isascii(), result.stdout)

    # On terminals: as wide as they are, colour only where it is wanted.
    for name, arguments in spoken.items() if terminals else ():
        program = name.split()[0]
        for columns in (60, 80, 120):
            text = on_a_terminal(program, *arguments, columns=columns)
            check(f"{name} at {columns}: fits the terminal", not [line for line in plain(text).splitlines() if len(line) > columns], plain(text))
        check(f"{name}: colour on a terminal", "\x1b[1m" in text, text[:300])
        check(f"{name}: the terminal is asked before COLUMNS", plain(on_a_terminal(program, *arguments, columns=80, COLUMNS="60")) == plain(on_a_terminal(program, *arguments, columns=80)))
        for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            check(f"{name}: no colour with {env}", "\x1b" not in on_a_terminal(program, *arguments, **env))
        check(f"{name}: an empty NO_COLOR says nothing", "\x1b[1m" in on_a_terminal(program, *arguments, NO_COLOR=""))

    # Somebody who waits at a terminal is told what for, and nobody else; the line is taken away.
    export = Path(folder) / "Basic_LinkedInDataExport_06-28-2026"
    export.mkdir()
    head = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    row = "c{0},,Ana,https://www.linkedin.com/in/ana,Bo{0},https://www.linkedin.com/in/bo{0},2026-06-{1:02} 10:00:00 UTC,," + "x" * 4000 + ",INBOX\n"
    (export / "messages.csv").write_text(head + "".join(row.format(i, 1 + i % 28) for i in range(4200)))
    rows = Path(folder) / "rows.csv"
    rows.write_text("posts\n" + "3\n" * 120_000)
    quiet = run("scorecard", export)
    check("long work tells a pipe nothing", quiet.returncode == 0 and quiet.stderr == "", quiet.stderr[:300])
    with rows.open() as given:
        quiet = subprocess.run([programs / "score_rows"], stdin=given, capture_output=True, encoding="utf-8", env={"PATH": os.environ["PATH"]})
    check("nor do rows", quiet.returncode == 0 and " rows" not in quiet.stderr, quiet.stderr[:300])
    if terminals:
        told = on_a_terminal("scorecard", export, errors_only=True)
        check("a large file is told of at a terminal", "\rreading messages.csv, 1" in told and " MB" in told, told[-300:])
        check("and taken away", re.search(r"\r +\r$", told), repr(told[-100:]))
        check("in Spanish", "leyendo messages.csv, 1" in on_a_terminal("scorecard", export, "--lang", "es", errors_only=True))
        check("a small export tells nothing", on_a_terminal("scorecard", sample, errors_only=True) == "")
        told = on_a_terminal("score_rows", errors_only=True, stdin=rows)
        check("rows are told of", re.search(r"\r1\d{5} rows", told) and re.search(r"\r +\r$", told), told[-300:])

    # The first screen is one: of 24 lines one is for what is typed next.
    members = [(sample,), (sample, "--day", "2027-01-01"), (sample, "--set", "profile_sections=..10"), (sample, "--on-target", examples / "goal_words.txt"),
               *(("--counts", path) for path in sorted(examples.glob("*.counts")) if path.stem != "seller"), ("--counts", examples / "seller.counts", "--variant", "sales_navigator")]
    for member in members if terminals else ():
        for language in ("en", "es"):
            for columns in (60, 80, 120):
                lines = plain(on_a_terminal("scorecard", *member, "--lang", language, columns=columns)).splitlines()
                check(f"{member} {language} at {columns}: one screen", len(lines) <= 23 and max(map(len, lines)) <= columns, (len(lines), lines))
                check(f"{member} {language} at {columns}: begins with the score", lines[0].startswith("Score: " if language == "en" else "Puntuación: "), lines[0])

for program in ALL:
    help = run(program, "--help")
    check(f"{program} --help", help.returncode == 0 and help.stdout.startswith(f"{program}: ") and "usage: " in help.stdout, help.stdout)
    check(f"{program} -h is --help", run(program, "-h").stdout == help.stdout)
    given = re.search(r"^Examples:\n((?:  .*\n)+)\n", help.stdout, re.M)
    check(f"{program}: three examples", given and len(given[1].splitlines()) == 3 and all(line.startswith(f"  {program}") for line in given[1].splitlines()), help.stdout)
    for columns in (60, 80, 120):
        check(f"{program} --help fits {columns}", max(map(len, run(program, "--help", COLUMNS=str(columns)).stdout.splitlines())) <= columns)
    version = run(program, "--version")
    check(f"{program} --version", version.returncode == 0 and re.fullmatch(r"ssi \d+\.\d+\.\d+\n", version.stdout), version)
    check(f"{program}: options are named in --help", all(option in help.stdout for option in ("-h, --help", "--version")), help.stdout)

# A mistyped metric is answered with what may have been meant.
for given, suggested in (("post", "did you mean posts?"), ("comments_gven", "did you mean comments_given?"), ("comments", "did you mean comments_received or comments_given?"),
                         ("foo", "did you mean one of profile_sections, ")):
    result = run("scorecard", sample, "--set", f"{given}=3")
    check(f"{given}: near names", result.returncode == 2 and suggested in result.stderr and result.stderr.count("\n") == 1, result.stderr)
check("all of them where none is near", run("scorecard", sample, "--set", "foo=3").stderr.count("_") > 20)

end("the style of the programs")
