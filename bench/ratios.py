#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints what Google Benchmark measured as ratios: each job, ours and the naive versions beside it in the same run.

usage: ratios.py run.json [more.json ...]     (-: standard input)

The files come from --benchmark_format=json (or --benchmark_out=FILE). Names are job/who; the version called "ours" is
compared with all others of its job, and a ratio above 1 says how many times faster ours is. With
--benchmark_repetitions=N the medians are taken.
"""

import json
import re
import statistics
import sys

NANOSECONDS = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}


def times(run):
    """{(job, who): (nanoseconds, bytes a second or None)} in the order of the run."""
    rows = run["benchmarks"]
    # Medians are all there is where only aggregates were reported; interleaved runs come in any order.
    single = [b for b in rows if b.get("run_type") != "aggregate" and not b.get("error_occurred")]
    found = {}
    for b in sorted(
        single or [b for b in rows if b.get("aggregate_name") == "median"], key=lambda b: b.get("family_index", 0)
    ):
        name, by_clock = re.subn(r"/real_time\b", "", re.sub(r"/iterations:\d+$", "", b.get("run_name", b["name"])))
        job, _, who = name.rpartition("/")
        # Several threads: by the clock on the wall.
        time = b["real_time" if by_clock else "cpu_time"] * NANOSECONDS[b["time_unit"]]
        found.setdefault((job, who), []).append((time, b.get("bytes_per_second")))
    return {
        key: (
            statistics.median(t for t, _ in runs),
            statistics.median(r for _, r in runs) if all(r for _, r in runs) else None,
        )
        for key, runs in found.items()
    }


def show(nanoseconds, rate):
    for unit, size in (("ns", 1), ("us", 1e3), ("ms", 1e6), ("s", 1e9)):
        if nanoseconds < 1000 * size or unit == "s":
            text = f"{nanoseconds / size:.1f} {unit}"
            break
    return text + (f", {rate / 1e6:.0f} MB/s" if rate else "")


def table(run):
    measured = times(run)
    jobs = list(dict.fromkeys(job for job, _ in measured))
    rows = [("job", "ours", "beside", "takes", "ratio")]
    for (job, who), (time, rate) in sorted(measured.items(), key=lambda item: jobs.index(item[0][0])):
        ours = measured.get((job, "ours"))
        if who == "ours" or ours is None:
            continue
        rows.append((job, show(*ours), who, show(time, rate), f"{time / ours[0]:.2f}"))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def main(names):
    if not names or names[0] in ("-h", "--help"):
        print(__doc__.strip(), file=sys.stdout if names else sys.stderr)
        return 0 if names else 2
    for name in names:
        if len(names) > 1:
            print(f"{name}:")
        if name == "-":
            table(json.load(sys.stdin))
        else:
            with open(name, encoding="utf-8") as file:
                table(json.load(file))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
