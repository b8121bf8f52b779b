#!/usr/bin/env python3
"""Recomputes the floors of include/ssi and fails on an upward include, a circle, a missing guard, or a header whose
guard is not named after its path. Usage: floors.py INCLUDE_DIR"""
import re
import sys
from pathlib import Path

# From the ground up; a header includes only lower floors. linkedin/, report/ and standard/ keep their own order among themselves.
FLOORS = [
    ["version.hpp", "detail/abi.hpp"],
    ["text.hpp", "detail/pack.hpp"],
    ["rule.hpp"],
    ["points.hpp", "count.hpp", "fraction.hpp", "day.hpp", "detail/multiplier.hpp"],
    ["metric.hpp", "target.hpp", "curve.hpp", "tally.hpp", "distribution.hpp", "column.hpp", "detail/lanes.hpp"],
    ["signal.hpp"],
    ["pillar.hpp"],
    ["index.hpp", "activity.hpp"],
    ["detail/operation.hpp", "detail/stretch.hpp", "action.hpp", "core.hpp", "events.hpp", "explain.hpp", "goal.hpp", "history.hpp", "language.hpp",
     "statistics.hpp"],
    ["detail/run.hpp", "detail/gains.hpp", "projection.hpp", "rolling.hpp", "trend.hpp", "what_if.hpp", "standard/*"],
    ["batch.hpp", "detail/greedy.hpp", "account.hpp", "advice.hpp", "flows.hpp", "spanish.hpp", "standard.hpp", "linkedin/*"],
    ["population.hpp", "arrow.hpp", "detail/knapsack.hpp", "measure.hpp", "outcome.hpp"],
    ["population_bytes.hpp", "detail/choose.hpp"],
    ["plan.hpp"],
    ["coach.hpp", "schedule.hpp"],
    ["report/*", "ssi.hpp", "linkedin.hpp"],
    ["report.hpp"],
]
INCLUDE = re.compile(r'^#include "ssi/([\w/.]+)"', re.M)


def main(root):
    headers = {str(p.relative_to(root)): p.read_text() for p in sorted(root.rglob("*.hpp"))}
    floor = {}
    for name in headers:
        matches = [i for i, entries in enumerate(FLOORS) for e in entries
                   if name == e or (e.endswith("/*") and name.startswith(e[:-1]))]
        if len(matches) != 1:
            sys.exit(f"{name}: stands on no floor; give it one in {sys.argv[0]}")
        floor[name] = matches[0]
    wrong = []
    for name, text in headers.items():
        guard = "SSI_" + re.sub(r"\W", "_", name).upper()
        if f"#ifndef {guard}\n#define {guard}\n" not in text:
            wrong.append(f"{name}: the include guard is not {guard}")
        for used in INCLUDE.findall(text):
            same_folder = "/" in name and name.split("/")[0] == used.split("/")[0]
            if used not in headers:
                wrong.append(f"{name}: includes ssi/{used}, which does not exist")
            elif floor[used] > floor[name] or (floor[used] == floor[name] and not same_folder):
                wrong.append(f"{name} (floor {floor[name]}) includes {used} (floor {floor[used]})")
        if re.search(r'#include "(?!ssi/)', text):
            wrong.append(f"{name}: includes are written from ssi/")
        lines = text.count("\n")
        if lines > 250:
            wrong.append(f"{name}: {lines} lines; a header has one subject and at most 250")
        if not text.startswith("// "):
            wrong.append(f"{name}: does not open with a line on what lives in it")

    def walk(name, trail):
        if name in trail:
            wrong.append("circle: " + " -> ".join(trail[trail.index(name):] + [name]))
            return
        for used in INCLUDE.findall(headers[name]):
            if used in headers:
                walk(used, trail + [name])

    for name in headers:
        walk(name, [])
    if wrong:
        sys.exit("\n".join(sorted(set(wrong))))
    print(f"{len(headers)} headers on {len(FLOORS)} floors, every include goes down")


main(Path(sys.argv[1]) / "ssi")
