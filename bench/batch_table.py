#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The table of batches: builds batch_bench with g++ and clang++, generic and native, runs it, and beside it in the same
run what a program would pick instead in Python: NumPy, pandas, SQLite (each skipped by name where it is not installed).
The peers do less: doubles or floats, nothing unknown, nothing refused.
usage: batch_table.py [ROWS]     default 1000000"""
import json
import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

here = Path(__file__).resolve().parent
rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000

COUNTS = ("profile_sections endorsements_received new_followers connections new_connections new_on_target filtered_searches "
          "second_degree_views visitor_check_weeks invitations_sent invitations_personalised posts posting_weeks articles "
          "reactions_received comments_received reactions_given comments_given shares_given engagement_weeks "
          "invitations_accepted congratulations help_given messages_sent messages_received messages_replied "
          "recommendations_given recommendations_received").split()
FLOWS = {"profile_sections": (10, 1, 10), "posting_weeks": (12, 1, 6), "endorsements_received": (50, 2, 2), "new_followers": (65, 2, 2),
         "connections": (500, 2, 5), "filtered_searches": (52, 2, 4), "second_degree_views": (104, 2, 3), "visitor_check_weeks": (12, 1, 3),
         "invitations_personalised": (65, 2, 3), "reactions_given": (195, 2, 2), "comments_given": (104, 2, 6), "shares_given": (26, 2, 3),
         "posts": (39, 2, 5), "articles": (3, 2, 2), "engagement_weeks": (12, 1, 4), "congratulations": (39, 2, 4), "help_given": (13, 2, 3),
         "messages_sent": (78, 2, 4), "recommendations_given": (3, 2, 2), "recommendations_received": (3, 2, 2), "invitations_accepted": (39, 2, 3)}
RATIOS = [("reactions_received", "posts", 2, 15, 2, 5), ("new_on_target", "new_connections", 5, 1 / 2, 1, 5),
          ("invitations_personalised", "invitations_sent", 2, 9 / 10, 1, 2), ("comments_received", "posts", 2, 4, 2, 3),
          ("messages_replied", "messages_received", 2, 9 / 10, 1, 4), ("invitations_accepted", "invitations_sent", 5, 2 / 5, 1, 3)]


def built():
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for compiler in ("g++", "clang++"):
            for build, flags in (("generic", ["-O3"]), ("native", ["-O3", "-march=native"])):
                if not shutil.which(compiler):
                    print(f"SKIPPED {compiler}: not installed")
                    continue
                program = f"{folder}/{compiler}_{build}"
                subprocess.run([compiler, "-std=c++20", *flags, f"-I{here.parent}/include", "-isystem", "/usr/include/eigen3", here / "batch_bench.cpp",
                                "-lbenchmark", "-lpthread", "-o", program], check=True)
                run = subprocess.run([program, f"--benchmark_filter=^{rows} rows", "--benchmark_format=json", "--benchmark_min_time=0.03",
                                      "--benchmark_repetitions=3", "--benchmark_enable_random_interleaving=true"],
                                     capture_output=True, check=True, env={**os.environ, "SSI_BENCH_ROWS": str(rows)})
                for row in json.loads(run.stdout)["benchmarks"]:
                    if row["run_type"] == "aggregate":
                        continue
                    name = f"{compiler} {build}: " + row["run_name"].removesuffix("/real_time").removeprefix(f"{rows} rows, ")
                    clock = "real_time" if "threads" in name else "cpu_time"
                    took = row[clock] * {"ns": 1, "us": 1e3, "ms": 1e6}[row["time_unit"]] / rows
                    found[name] = min(took, found.get(name, took))  # what others on the machine do only adds
    return found


def timed(job):
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best * 1e9 / rows


def arrays():
    import numpy
    dice = numpy.random.default_rng(5)
    return {name: dice.integers(0, 60, rows, dtype=numpy.uint32) for name in COUNTS}


def numpy_expressions(c):
    import numpy
    total = numpy.zeros(len(c["posts"]), numpy.float32)
    one = numpy.float32(1)
    for name, (target, power, weight) in FLOWS.items():
        total += weight * (1 - (one - numpy.minimum(c[name] * numpy.float32(1 / target), one)) ** power)
    for part, whole, phantoms, target, power, weight in RATIOS:
        total += weight * (1 - (one - numpy.minimum(c[part] / (c[whole] + numpy.float32(phantoms)) / numpy.float32(target), one)) ** power)
    return total


def numpy_blocked(c, block=8192):
    import numpy
    total = numpy.empty(rows, numpy.float32)
    for i in range(0, rows, block):
        total[i:i + block] = numpy_expressions({name: values[i:i + block] for name, values in c.items()})
    return total


def pandas_series(frame):
    total = 0
    for name, (target, power, weight) in FLOWS.items():
        total = total + weight * (1 - (1 - (frame[name] / target).clip(upper=1)) ** power)
    for part, whole, phantoms, target, power, weight in RATIOS:
        total = total + weight * (1 - (1 - (frame[part] / (frame[whole] + phantoms) / target).clip(upper=1)) ** power)
    return total


def sqlite_query():
    terms = []
    for name, (target, power, weight) in FLOWS.items():
        rest = f"(1-min({name}/{target}.0,1))"
        terms.append(f"{weight}*(1-{'*'.join([rest] * power)})")
    for part, whole, phantoms, target, power, weight in RATIOS:
        rest = f"(1-min(1.0*{part}/({whole}+{phantoms})/{target},1))"
        terms.append(f"{weight}*(1-{'*'.join([rest] * power)})")
    return "select sum(" + "+".join(terms) + ") from members"


def peers():
    found = {}
    try:
        c = arrays()
    except ImportError:
        print("SKIPPED NumPy, pandas, SQLite: NumPy is not installed")
        return found
    found["NumPy expressions"] = timed(lambda: numpy_expressions(c))
    found["NumPy, blocked"] = timed(lambda: numpy_blocked(c))
    try:
        import pandas
        frame = pandas.DataFrame(c)
        found["pandas Series"] = timed(lambda: pandas_series(frame))
    except ImportError:
        print("SKIPPED pandas: not installed")
    base = sqlite3.connect(":memory:")
    base.execute("create table members (" + ", ".join(COUNTS) + ")")
    base.executemany("insert into members values (" + ",".join("?" * 28) + ")", zip(*(c[n].tolist() for n in COUNTS)))
    found["SQLite"] = timed(lambda: base.execute(sqlite_query()).fetchone())
    return found


cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
print(f"{cpu[1] if cpu else platform.machine()}, {os.cpu_count()} CPUs, {rows} rows; ratios to 32-bit columns of the same program's run, "
      "of Python to the first of them")
measured = {**built(), **peers()}
ours = {name.split(":")[0]: time for name, time in measured.items() if name.endswith(": 32 bit/ours")}
for name, time_of in measured.items():
    print(f"{name:75} {time_of:9.2f} ns a row {1e3 / time_of:9.1f} M rows/s {time_of / ours.get(name.split(':')[0], next(iter(ours.values()))):9.2f}")
