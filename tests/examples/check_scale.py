#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs score_rows, and mpi_population where it was built, as people do.
usage: check_scale.py SCORE_ROWS SCORECARD [MPI_POPULATION MPIEXEC] [--sanitized]
--sanitized: without the checks of memory, which AddressSanitizer keeps, and of MPI, whose library leaks"""
import csv
import io
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from checking import check, end

sanitized = "--sanitized" in sys.argv
arguments = [argument for argument in sys.argv[1:] if argument != "--sanitized"]
score_rows, scorecard = arguments[:2]


def run(data, *arguments, program=score_rows):
    return subprocess.run([program, *arguments], input=data if isinstance(data, bytes) else data.encode(), capture_output=True, timeout=120)


names = run("", "--columns").stdout.decode().split()
check("the counts are listed", len(names) == 28 and "posts" in names, names)
dice = random.Random(5)
SMALLER = [("new_on_target", "new_connections"), ("invitations_personalised", "invitations_sent"),
           ("invitations_accepted", "invitations_sent"), ("messages_replied", "messages_received")]


def member():
    counts = {name: dice.choice([None, 0, 1, dice.randrange(80), dice.randrange(900)]) for name in names}
    for part, whole in SMALLER:
        if counts[part] is not None and counts[whole] is not None:
            counts[part] = min(counts[part], counts[whole])
    return counts


def as_csv(members, separator=",", header=True, unknown=""):
    rows = [separator.join(["id", *names])] if header else []
    rows += [separator.join([str(i), *(unknown if m[n] is None else str(m[n]) for n in names)]) for i, m in enumerate(members)]
    return "\n".join(rows) + "\n"


# More rows than are scored at once, so that the ends of the blocks are met.
members = [member() for _ in range(9000)]
result = run(as_csv(members), "--pillars")
check("no complaint", result.returncode == 0 and result.stderr == b"", result.stderr[:300])
table = list(csv.DictReader(io.StringIO(result.stdout.decode())))
check("a row for a row, in order", [row["id"] for row in table] == [str(i) for i in range(9000)])

# A few of them one by one through the scorecard, which scores without columns.
with tempfile.TemporaryDirectory() as folder:
    for i in [0, 1, 4095, 4096, 8191, 8192, 8999]:
        path = Path(folder) / "member.counts"
        path.write_text("".join(f"{n} = {'unknown' if v is None else v}\n" for n, v in members[i].items()))
        total = json.loads(run("", "--counts", str(path), "--json", program=scorecard).stdout)["total"]
        row = table[i]
        check(f"row {i} is the scorecard's", [round(float(row[k]) * 1e6) for k in ("low", "high")] == [total["earned"], total["high"]]
              and (row["score"] == "") == (total["estimate"] is None) and int(row["known"]) == total["coverage"]
              and (row["score"] == "" or round(float(row["score"]) * 1e6) == total["estimate"]), (row, total))

# The same rows in other clothes.
same = result.stdout
told = lambda result: (result.returncode, len(result.stdout), len(same), result.stderr[-500:])
check("tabs", (r := run(as_csv(members, "\t"), "--pillars")).stdout.replace(b"\t", b",") == same, told(r))
check("CRLF", (r := run(as_csv(members).replace("\n", "\r\n"), "--pillars")).stdout == same, told(r))
check("NULL", run(as_csv(members, unknown="NULL"), "--pillars").stdout == same)
check("\\N", run(as_csv(members, unknown="\\N"), "--pillars").stdout == same)
check("no line end at the end", run(as_csv(members)[:-1], "--pillars").stdout == same)
check("no header in, none out", run(as_csv(members, header=False), "--pillars", "--header", ",".join(["id", *names])).stdout == same.split(b"\n", 1)[1])
halves = [run(as_csv(part, header=False), "--header", ",".join(["id", *names])).stdout for part in (members[:4500], members[4500:])]
check("cut in two, as engines do", sum(len(h.splitlines()) for h in halves) == 9000)
binary = run(b"".join(struct.pack("<28I", *(0xFFFFFFFF if m[n] is None else m[n] for n in names)) for m in members), "--binary").stdout
numbers = list(struct.iter_unpack("<4i", binary))
check("binary rows score the same", [n[:2] for n in numbers] == [tuple(round(float(row[k]) * 1e6) for k in ("low", "high")) for row in table])
check("and none is refused", all(n[3] == 0 for n in numbers))

# Lines of JSON: the numbers of the table, the other columns by name and without their quotes, by the schema.
result = run(as_csv(members), "--pillars", "--json")
lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
check("a line for a row", result.returncode == 0 and [line["row"]["id"] for line in lines] == [str(i) for i in range(9000)], result.stderr[:300])
for row, line in zip(table, lines):
    told = [line["estimate_points"] or "", line["earned_points"], line["high_points"], str(line["coverage"])]
    told += [pillar[key] or "" for pillar in line["pillars"] for key in ("estimate_points", "earned_points", "high_points")]
    check("the numbers of the table", told == list(row.values())[1:], (row, line))
awkward = run('id,"a ""b""",posts\n"1, 2",\xe9\x1b,-3\n'.encode("latin-1"), "--json")
line = json.loads(awkward.stdout.decode())
check("names and fields are plain, a refused row says why", line["row"]["id"] == "1, 2" and 'a "b"' in line["row"] and line["earned"] is None and "-3" in line["refused"], line)
check("one column by a name", b"the column id is there twice" in run("id,id,posts\n1,2,3\n", "--json").stderr)
check("one format", run("posts\n1\n", "--json", "--binary").returncode == 2)
try:
    import jsonschema

    schema = json.loads((Path(__file__).parents[2] / "docs/rows.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    for one in [*lines[:50], line]:
        wrong = [f"{list(e.path)}: {e.message}"[:300] for e in jsonschema.Draft7Validator(schema).iter_errors(one)]
        check("the schema", not wrong, wrong)
    check("the schema refuses", not jsonschema.Draft7Validator(schema).is_valid({**line, "earned": -1}))
except ImportError:
    print("SKIPPED jsonschema: lines of rows are not checked by docs/rows.schema.json")

# Bounds: as the scorecard scores them, and beside exact rows of the same block.
with tempfile.TemporaryDirectory() as folder:
    for bounds in ({"posts": "8..10"}, {"posts": "14..", "messages_replied": "..3"}, {"posts": "8..8"}, {"messages_received": "2..9", "messages_replied": "1..2"}):
        counts = dict.fromkeys(names, "5") | {"messages_received": "30"} | bounds
        path = Path(folder) / "bounds.counts"
        path.write_text("".join(f"{n} = {v}\n" for n, v in counts.items()))
        total = json.loads(run("", "--counts", str(path), "--json", program=scorecard).stdout)["total"]
        r = run(as_csv([members[0], counts, members[1]]))
        rows = list(csv.DictReader(io.StringIO(r.stdout.decode())))
        check(f"{bounds} as in the scorecard", r.stderr == b"" and [round(float(rows[1][k]) * 1e6) for k in ("low", "high")] == [total["earned"], total["high"]]
              and int(rows[1]["known"]) == total["coverage"] and (total["earned"] < total["high"]) == (bounds != {"posts": "8..8"}), (rows[1], total, r.stderr))
        check("the rows around are as they were", [rows[i]["low"] for i in (0, 2)] == [table[i]["low"] for i in (0, 1)], rows)
check("an empty field in front is kept", run("id,name,posts\n,Bo,5\n").stdout.splitlines()[1].startswith(b",Bo,"))

# What is not as it should be.
odd = 'name,posts,messages_replied,messages_received\n"a, ""b""\nc",5,1,2\nbad,x,1,2\nmore,1,9,3\nshort,1\nnegative,-1,1,1\nhuge,99999999999999999999999,0,0\n=cmd,1.5,0,0\nback,9..5,0,0\n'
result = run(odd)
lines = result.stdout.decode().split("\n")
complaints = result.stderr.decode().split("\n")
check("a quoted field over two lines is kept as it is", lines[1:3][0] == '"a, ""b""' and lines[2].startswith('c",'), lines)
check("every row comes back", len(lines) == 11, lines)
check("refused rows have empty scores", lines[3] == "bad,,,," and lines[4] == "more,,,," and lines[5] == "short,,,,", lines)
for expected in ('line 4: posts: "x" is no count', "line 5: reply_rate (messages_replied 9, messages_received 3): a part is at most the whole it is counted of",
                 "line 6: 2 fields for 4 columns", 'line 7: posts: "-1" is no count', 'line 9: posts: "1.5" is no count',
                 "6 of 8 rows refused", 'line 10: posts: "9..5" is no count', "no column, so unknown: profile_sections"):
    check("it says " + expected, any(expected in c for c in complaints), complaints)
# A column that is a count mistyped is asked about; it is written back as any other.
mistyped = run("id,post,connections\n7,3,4\n")
check("a mistyped column", mistyped.returncode == 0 and mistyped.stdout.startswith(b"id,post,score") and mistyped.stderr.count(b'the column "post" is no count; did you mean posts?\n') == 1, mistyped)
mistyped = run("id,post\n7,3\n")
check("and no other", mistyped.returncode == 2 and mistyped.stderr.decode().splitlines()[1:] == ['  the column "post" is no count; did you mean posts?'], mistyped)
check("names that are none are not asked about", b"did you mean" not in run("id,name,city,email,team,posts\n1,2,3,4,5,6\n").stderr)
check("strict stops", (r := run(odd, "--strict")).returncode == 2 and b'line 4: posts: "x"' in r.stderr and len(r.stdout.splitlines()) == 3, r)
for data, options, expected in ((odd, ["--no-such"], "no option --no-such"), (odd, ["--weeks", "0"], "must be a number of weeks"),
                                  (odd, ["--weeks"], "--weeks needs a value"), ("a,b\n1,2\n", [], "no column has the name of a count"),
                                  ("posts,posts\n1,2\n", [], "posts is there twice"), ('posts\n"1\n', [], "never closed"),
                                  ("posts\n" + "1" * (1 << 21), [], "longer than a megabyte"), (b"\0" * 113, ["--binary"], "cut short: 1 of 112 bytes")):
    r = run(data, *options)
    check("refused: " + expected, r.returncode == 2 and expected in r.stderr.decode(), r)
check("nothing in, nothing out", run("").stdout == b"" and run("", "--binary").stdout == b"")
check("a closed pipe ends it", subprocess.run(f"yes 'posts' | '{score_rows}' 2>/dev/null | head -n 3", shell=True, capture_output=True, timeout=60).stdout.count(b"\n") == 3)

# Constant memory: a hundred thousand rows more do not need more of it.
measure = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdin=sys.stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
few, many = (int(run(as_csv(members) + as_csv(members, header=False) * n, "-c", measure, score_rows, program=sys.executable).stdout) for n in (0, 11))
check("memory is constant", sanitized or many < few * 1.2, f"{few} kB, {many} kB")

if sanitized:
    print("SKIPPED mpi_population: sanitized")
elif len(arguments) > 3:
    mpi_population, mpiexec = arguments[2:]
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "rows"
        rows.write_bytes(b"".join(struct.pack("<28I", *(0xFFFFFFFF if m[n] is None else m[n] for n in names)) for m in members))
        got = {}
        for ranks in (1, 2, 4):
            out = Path(folder) / str(ranks)
            r = subprocess.run([mpiexec, "--allow-run-as-root", "--oversubscribe", "-n", str(ranks), mpi_population, rows, out], capture_output=True, timeout=120)
            check(f"{ranks} ranks", r.returncode == 0 and b"9000 members, 0 refused" in r.stdout, r)
            got[ranks] = out.read_bytes() if out.exists() else None
        check("1, 2 and 4 ranks give the same bytes", got[1] is not None and got[1] == got[2] == got[4])
        rows.write_bytes(b"short")
        r = subprocess.run([mpiexec, "--allow-run-as-root", "-n", "1", mpi_population, rows, Path(folder) / "x"], capture_output=True, timeout=120)
        whole = Path(folder) / "whole"
        whole.write_bytes(b"".join(struct.pack("<28I", *(0xFFFFFFFF if m[n] is None else m[n] for n in names)) for m in members[:10]))
        full = subprocess.run([mpiexec, "--allow-run-as-root", "-n", "1", mpi_population, whole, "/dev/full"], capture_output=True, timeout=120)
        check("a full device is told", full.returncode != 0 and b"/dev/full could not be written" in full.stderr, full)
        check("a short file is refused", r.returncode != 0 and b"cut short" in r.stderr, r)
        # MPI ends in words of its own where it cannot start; what is ours to keep is that memory does not grow with the rows.
        took = []
        for size in (10, 1_000_000):
            os.truncate(whole, size * 4 * 28)
            command = [mpiexec, "--allow-run-as-root", "-n", "1", mpi_population, whole, Path(folder) / "y"]
            took.append(int(subprocess.run([sys.executable, "-c", measure, *command], capture_output=True, stdin=subprocess.DEVNULL, timeout=300).stdout))
        check("memory is constant on a rank too", took[1] < took[0] + 30_000, took)
else:
    print("SKIPPED mpi_population: no MPI here")
end("score_rows")
