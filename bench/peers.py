#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The table of peers: the total of the standard model for the same rows by a batch and by what a program could take
instead, in rounds, one after the other: Eigen, Highway, xsimd and virtual calls (batch_bench), NumPy, pandas, SQLite, and
DuckDB and Polars from Node. What is not installed is skipped by name. Processor time of one thread; a ratio is of the rows a
second in the same round, its spread over the rounds. Peers know no nulls, refusals or pillars; those that are exact do the
model's integers, and their sum must be the batch's; those on floats come near it.
usage: PATH=FOLDER:$PATH NODE_PATH=FOLDER/node_modules peers.py [ROWS [ROUNDS]]     default 1000000 5; at most a million
Node's packages: @duckdb/node-api, nodejs-polars and nodejs-polars-linux-x64-gnu; Debian's: libeigen3-dev libhwy-dev
libxsimd-dev python3-numpy python3-pandas"""
import array
import json
import os
import platform
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import numpy
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])  # Debian's packages are the system's Python's
    numpy = None
try:
    import pandas
except ImportError:
    pandas = None

here = Path(__file__).resolve().parent
rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5

COUNTS = ("profile_sections endorsements_received new_followers connections new_connections new_on_target filtered_searches "
          "second_degree_views visitor_check_weeks invitations_sent invitations_personalised posts posting_weeks articles "
          "reactions_received comments_received reactions_given comments_given shares_given engagement_weeks "
          "invitations_accepted congratulations help_given messages_sent messages_received messages_replied "
          "recommendations_given recommendations_received").split()
# A count: target, exponent, points. A ratio: part, whole, phantoms, parts, of, exponent, points.
FLOWS = {"profile_sections": (10, 1, 10), "posting_weeks": (12, 1, 6), "endorsements_received": (50, 2, 2), "new_followers": (65, 2, 2),
         "connections": (500, 2, 5), "filtered_searches": (52, 2, 4), "second_degree_views": (104, 2, 3), "visitor_check_weeks": (12, 1, 3),
         "invitations_personalised": (65, 2, 3), "reactions_given": (195, 2, 2), "comments_given": (104, 2, 6), "shares_given": (26, 2, 3),
         "posts": (39, 2, 5), "articles": (3, 2, 2), "engagement_weeks": (12, 1, 4), "congratulations": (39, 2, 4), "help_given": (13, 2, 3),
         "messages_sent": (78, 2, 4), "recommendations_given": (3, 2, 2), "recommendations_received": (3, 2, 2), "invitations_accepted": (39, 2, 3)}
RATIOS = [("reactions_received", "posts", 2, 15, 1, 2, 5), ("new_on_target", "new_connections", 5, 1, 2, 1, 5),
          ("invitations_personalised", "invitations_sent", 2, 9, 10, 1, 2), ("comments_received", "posts", 2, 4, 1, 2, 3),
          ("messages_replied", "messages_received", 2, 9, 10, 1, 4), ("invitations_accepted", "invitations_sent", 5, 2, 5, 1, 3)]


# docs/model.md, sections 1 and 2, as an expression over integers: `least` and `over` are how a language says the lesser of two
# and a division that rounds down, `x` how it names a column of 64 bits. A whole of 0 reaches nothing.
def exact(x, least, over):
    def points(reached, target, exponent, weight):
        rest, micropoints = f"({target}-{least(reached, target)})", weight * 1_000_000
        whole = target**exponent
        return f"({micropoints}-{over(f'({2 * micropoints}*' + '*'.join([rest] * exponent) + f'+{whole})', 2 * whole)})"
    terms = [points(x(name), *line) for name, line in FLOWS.items()]
    for part, whole, phantoms, parts, of, exponent, weight in RATIOS:
        terms.append(points(over(f"({1000 * of}*{x(part)}*{least(x(whole), 1)})", f"(({x(whole)}+{phantoms})*{parts})"), 1000, exponent, weight))
    return "+".join(terms)


def floating(x, least, number):
    def points(share, exponent, weight):
        rest = f"({number(1)}-{least(share, number(1))})"
        return f"{number(weight)}*({number(1)}-{'*'.join([rest] * exponent)})"
    terms = [points(f"{x(name)}*{number(1 / target)}", exponent, weight) for name, (target, exponent, weight) in FLOWS.items()]
    for part, whole, phantoms, parts, of, exponent, weight in RATIOS:
        terms.append(points(f"{x(part)}*{least(x(whole), number(1))}*{number(of / parts)}/({x(whole)}+{number(phantoms)})", exponent, weight))
    return "+".join(terms)


def sql(which, least, over, cast):
    if which == "exact":
        return f"select sum({exact(lambda name: cast(name, 'bigint'), lambda a, b: f'{least}({a},{b})', over)}) from members"
    return f"select sum({floating(lambda name: cast(name, 'double'), lambda a, b: f'{least}({a},{b})', repr)}) from members"


def build(folder):
    """Programs of batch_bench by the name of their build; score_rows."""
    programs = {}
    for build, flags in (("generic", []), ("native", ["-march=native"])):
        program = programs[build] = f"{folder}/{build}"
        subprocess.run(["g++", "-std=c++20", "-O3", "-w", *flags, f"-I{here.parent}/include", "-isystem", "/usr/include/eigen3",
                        here / "batch_bench.cpp", "-lbenchmark", "-lpthread", "-o", program], check=True)
    subprocess.run(["g++", "-std=c++20", "-O3", f"-I{here.parent}/include", here.parent / "examples/programs/score_rows/main.cpp",
                    *(here.parent / "examples/programs/common").glob("*.cpp"), "-o", f"{folder}/score_rows"], check=True)
    return programs


def of_bench(build, program):
    """(who, ns a row, mean) of the C++ peers; ours by the width of its columns."""
    wanted = "(32|16|8) bit/ours/real_time$|variants/(virtual|Eigen|Highway|xsimd)" if build == "generic" else "32 bit/ours/real_time$|variants/(Eigen|Highway|xsimd)"
    run = subprocess.run([program, f"--benchmark_filter=^{rows} rows, ({wanted})", "--benchmark_format=json", "--benchmark_min_time=0.1"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, env={**os.environ, "SSI_BENCH_ROWS": str(rows)})
    for one in json.loads(run.stdout)["benchmarks"]:
        who = re.sub(r"^\d+ rows, (variants/)?|/real_time$", "", one["name"]).replace("/ours", "")
        who = f"this library, {who}" if "bit" in who else f"{who}, floats" if who != "virtual objects" else "virtual calls, doubles"
        yield f"{who}, {build}", one["cpu_time"] * {"ns": 1, "us": 1e3, "ms": 1e6}[one["time_unit"]] / rows, one.get("mean")


def of_program(who, command, file):
    """Of a process from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(file, "rb") as counts:
        subprocess.run(command, stdin=counts, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    yield f"this library, {who}", (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e9 / rows, None


def timed(who, job):
    start = time.process_time()
    total = job()
    return who, (time.process_time() - start) * 1e9 / rows, total


def of_python(columns):
    minimum = lambda a, b: f"minimum({a},{b})"
    over = lambda a, b: f"({a}//{b})"
    blocks = range(0, rows, 8192)
    if numpy:
        names = {"minimum": numpy.minimum, "f": numpy.float32}
        integers = compile(exact(lambda name: name, minimum, over), "exact", "eval")
        floats = compile(floating(lambda name: name, minimum, lambda number: f"f({number!r})"), "floating", "eval")
        block = lambda type, i: {name: values[i:i + 8192].astype(type) for name, values in columns.items()}
        yield timed("NumPy, exact, blocks of 8,192", lambda: sum(int(eval(integers, names, block(numpy.int64, i)).sum()) for i in blocks))
        yield timed("NumPy, floats, blocks of 8,192", lambda: sum(float(eval(floats, names, block(numpy.float32, i)).sum(dtype=float)) for i in blocks))
    if numpy and pandas:
        series = {name: pandas.Series(values.astype(numpy.float64)) for name, values in columns.items()}
        whole = compile(floating(lambda name: name, lambda a, b: f"({a}).clip(upper={b})", repr), "pandas", "eval")
        yield timed("pandas, Series of doubles", lambda: float(eval(whole, {}, series).sum()))


def of_sqlite(base):
    cast = lambda name, kind: name if kind == "bigint" else f"(1.0*{name})"
    for which in ("exact", "doubles"):
        yield timed(f"SQLite, SQL, {which}", lambda: base.execute(sql(which, "min", lambda a, b: f"({a}/{b})", cast)).fetchone()[0])


def of_node(job):
    run = subprocess.run(["node", here / "peers.js", job], stdout=subprocess.PIPE, check=True, env={**os.environ, "POLARS_MAX_THREADS": "1"})
    for line in map(json.loads, run.stdout.splitlines()):
        yield line["skipped"] if "skipped" in line else (line["who"], line["ns"], line["sum"])


def main():
    measured, sums, skipped = {}, {}, []

    def take(found):
        for one in found:
            if isinstance(one, str):
                if one not in skipped:
                    skipped.append(one)
                continue
            who, ns, total = one
            measured.setdefault(who, []).append(ns)
            sums[who] = total

    with tempfile.TemporaryDirectory() as folder:
        programs = build(folder)
        file = f"{folder}/rows"
        subprocess.run([programs["generic"]], check=True, env={**os.environ, "SSI_BENCH_WRITE": file, "SSI_BENCH_ROWS": str(rows)})
        counts = array.array("I", Path(file).read_bytes())
        scores = array.array("i", subprocess.run([f"{folder}/score_rows", "--binary"], stdin=open(file, "rb"), stdout=subprocess.PIPE, check=True).stdout)
        expected = sum(scores[0::4])
        columns = {name: numpy.array(counts[i::28], numpy.uint32) for i, name in enumerate(COUNTS)} if numpy else {}
        base = sqlite3.connect(":memory:")
        base.execute("create table members (" + ", ".join(COUNTS) + ")")
        base.executemany("insert into members values (" + ",".join("?" * 28) + ")", (counts[i:i + 28] for i in range(0, 28 * rows, 28)))
        cast = lambda name, kind: f"cast({name} as {kind})"
        job = {"rows": rows, "names": COUNTS, "file": file, "parquet": f"{folder}/members.parquet",
               "queries": {which: sql(which, "least", lambda a, b: f"({a}//{b})", cast) for which in ("exact", "doubles")}}
        Path(f"{folder}/job").write_text(json.dumps(job))
        if not shutil.which("node"):
            skipped.append("DuckDB, Polars: no Node here")
        for module, name in ((numpy, "NumPy"), (pandas, "pandas")):
            if not module:
                skipped.append(f"{name}: not installed")
        for _ in range(rounds):
            for name, program in programs.items():
                take(of_bench(name, program))
            take(of_program("score_rows --binary, from a file", [f"{folder}/score_rows", "--binary"], file))
            take(of_python(columns))
            take(of_sqlite(base))
            if shutil.which("node"):
                take(of_node(f"{folder}/job"))
            if shutil.which("duckdb_ssi") and Path(job["parquet"]).exists():
                query = f"select sum(ssi(m).low) from '{job['parquet']}' m"
                take(of_program("DuckDB, ssi(m), from Parquet", ["duckdb_ssi", query], file))
    if not any("ssi(m)" in who for who in measured):
        skipped.append("DuckDB, ssi(m): no duckdb_ssi in PATH (examples/engines)")
    for library in ("Eigen", "Highway", "xsimd"):
        if not any(who.startswith(library) for who in measured):
            skipped.append(f"{library}: not installed")

    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
    ours = measured["this library, 32 bit, generic"]
    print(f"{cpu[1] if cpu else platform.machine()}, {rows} rows, {rounds} rounds; the first line took {statistics.median(ours):.1f} ns a row\n")
    print("| rows a second, of the first line's | median | spread | digits |\n|---|---|---|---|")
    wrong = False
    by_pace = lambda item: -statistics.median(us / them for us, them in zip(ours, item[1]))
    for who, times in sorted(measured.items(), key=by_pace):
        ratios = sorted(us / them for us, them in zip(ours, times))
        total, digits = sums[who], "the model's"
        if "exact" in who:
            wrong |= total != expected
            digits = "the model's" if total == expected else f"WRONG: {total}, not {expected}"
        elif not who.startswith("this library"):
            # A mean counter, a sum of points, or none told; per mille that are not rounded down lie a little above.
            points = None if total is None else total * rows if "floats, " in who and "NumPy" not in who else total
            near = points is None or abs(points * 1e6 / expected - 1) < 0.001
            wrong |= not near
            digits = "near" if near else f"WRONG: {points}"
        print(f"| {who} | {statistics.median(ratios):.3g} | {ratios[0]:.3g} to {ratios[-1]:.3g} | {digits} |")
    for name in skipped:
        print(f"SKIPPED {name}")
    return wrong


sys.exit(main())
