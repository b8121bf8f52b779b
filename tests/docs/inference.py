#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The tables of docs/inference.md are those that the simulation makes: titles, rows and columns are the same, and no
figure is further from a few rounds than chance. --write makes them anew, in minutes.
Usage: inference.py SIMULATION PROJECT [--write]"""
import re
import subprocess
import sys
from pathlib import Path

simulation, page = sys.argv[1], Path(sys.argv[2]) / "docs/inference.md"
few = 60


def made(rounds):
    return subprocess.run([simulation, *rounds], capture_output=True, text=True, timeout=3600).stdout.strip()


text = page.read_text()
tables = re.search(r"<!-- tables -->\n(.*?)\n<!-- end of tables -->", text, re.S)
if "--write" in sys.argv:
    page.write_text(text[: tables.start(1)] + made([]) + text[tables.end(1) :])
    sys.exit()

figure = re.compile(r"\b\d+\.\d\b")
here, now = tables[1].strip().splitlines(), made([str(few)]).splitlines()
wrong = []
if [figure.sub("x", line) for line in here] != [figure.sub("x", line).replace(" (!)", "") for line in now]:
    wrong.append("titles, rows or columns are not those of the simulation: run inference.py --write")
else:
    for line, again in zip(here, now):
        for published, measured in zip(map(float, figure.findall(line)), map(float, figure.findall(again))):
            chance = (published * (100 - published) / few) ** 0.5 + 100 / few
            if abs(published - measured) > 4 * chance:
                wrong.append(f"{line}: published {published}, now {measured} of 100")
count = len(figure.findall(tables[1]))
if wrong or count < 60:
    sys.exit("\n".join([*wrong, f"{count} figures"]))
print(f"{count} figures of docs/inference.md are the simulation's")
