#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The table of batches: builds batch_bench with g++ and clang++, generic and native, and runs it. peers.py has what else a
program could take.
usage: batch_table.py [ROWS]     default 1000000"""
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).resolve().parent
rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000


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


cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text()) if Path("/proc/cpuinfo").exists() else None
print(f"{cpu[1] if cpu else platform.machine()}, {os.cpu_count()} CPUs, {rows} rows; ratios to 32-bit columns of the same program's run")
measured = built()
ours = {name.split(":")[0]: time for name, time in measured.items() if name.endswith(": 32 bit/ours")}
for name, time_of in measured.items():
    print(f"{name:75} {time_of:9.2f} ns a row {1e3 / time_of:9.1f} M rows/s {time_of / ours.get(name.split(':')[0], next(iter(ours.values()))):9.2f}")
