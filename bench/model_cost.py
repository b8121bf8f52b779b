#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a model of one's own costs a compiler: seconds of CPU and peak memory by number of signals.

usage: bench/model_cost.py COMPILER [FLAG...] [-- INCLUDE...]     Each signal reads its metric with a lambda of its own;
the model is scored and explained once. Several INCLUDE directories are compared, the first is the baseline.
"""
import os
import sys
import tempfile

SIZES = (12, 30, 60, 90, 120)


def source(signals):
    """Four pillars of so many signals together, of equal weights."""
    lines = ['#include "ssi/explain.hpp"', "struct Rep {"]
    lines += [f"  int m{i} = 0;" for i in range(signals)]
    lines += ["};", "using namespace ssi;"]
    pillars = []
    for p in range(4):
        mine = range(p * signals // 4, (p + 1) * signals // 4)
        weight, rest = divmod(25_000_000, len(mine))
        for n, i in enumerate(mine):
            lines.append(f'inline constexpr auto s{i} = Signal{{Metric{{"m{i}", [](const Rep& rep) {{ return rep.m{i}; }}}}, '
                         f'PerQuarter{{{3 + i}}}, diminishing, Points::from_micropoints({weight + (n < rest)})}};')
        pillars.append(f'Pillar{{Name{{"p{p}"}}, ' + ", ".join(f"s{i}" for i in mine) + "}")
    lines += ["inline constexpr auto model = SocialSellingIndex{" + ",\n    ".join(pillars) + "};",
              "Points score(const Rep& rep) { return model.score(rep).total.earned; }",
              "auto explained(const Rep& rep) { return explain(model, rep); }"]
    return "\n".join(lines) + "\n"


def cost(command):
    """Seconds of CPU and peak MB of a command."""
    child = os.spawnvp(os.P_NOWAIT, command[0], command)
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)}: it does not compile")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit(__doc__)
    includes = [os.path.join(os.path.dirname(__file__), "..", "include")]
    if "--" in arguments:
        at = arguments.index("--")
        arguments, includes = arguments[:at], arguments[at + 1:]
    compiler, *flags = arguments
    with tempfile.TemporaryDirectory() as directory:
        for size in SIZES:
            file = os.path.join(directory, f"model_{size}.cpp")
            with open(file, "w", encoding="utf-8") as out:
                out.write(source(size))
            costs = [cost([compiler, "-std=c++20", *flags, "-I", include, "-c", file, "-o", os.devnull]) for include in includes]
            said = [f"{seconds:6.2f} s {memory:6.0f} MB" for seconds, memory in costs]
            ratios = [f"{seconds / costs[0][0]:.2f} of the time" for seconds, _ in costs[1:]]
            print(f"{size:4} signals: " + "; ".join(said + ratios), flush=True)


if __name__ == "__main__":
    main()
