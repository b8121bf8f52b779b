#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Scores in real engines, to the digits of score_rows: SQLite's extension, and DuckDB's functions where it was built.
usage: check_engines.py SCORE_ROWS ROWS SQLITE_SSI DUCKDB_SSI [MPI_POPULATION MPIEXEC]     an empty text for what was not built"""
import csv
import os
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import sqlite3

from checking import check, end

if not hasattr(sqlite3.Connection, "enable_load_extension") and sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])  # a Python that was built without; the system's is not
score_rows, rows, sqlite_ssi, duckdb_ssi, *mpi = sys.argv[1:]
rows = int(rows)
names = subprocess.run([score_rows, "--columns"], capture_output=True, text=True).stdout.split()
dice = random.Random(11)
SMALLER = [("new_on_target", "new_connections"), ("invitations_personalised", "invitations_sent"),
           ("invitations_accepted", "invitations_sent"), ("messages_replied", "messages_received")]


def member():
    counts = {name: dice.choice([None, 0, 1, dice.randrange(80), dice.randrange(900), dice.randrange(65536)]) for name in names}
    for part, whole in SMALLER:
        if counts[part] is not None and counts[whole] is not None and dice.random() < 0.99:
            counts[part] = min(counts[part], counts[whole])
    return list(counts.values())


# Few people, again and again, but of a prime number, so that they come to lie everywhere in blocks and chunks.
people = [member() for _ in range(4099)]
times = -(-rows // len(people))
packed = b"".join(struct.pack("<28I", *(0xFFFFFFFF if c is None else c for c in counts)) for counts in people) * times
expected = [(low, high, covered, 0) if not refused else (None, None, None, 1) for low, high, covered, refused
            in struct.iter_unpack("<4I", subprocess.run([score_rows, "--binary"], input=packed, capture_output=True).stdout)]
check("some rows are refused", 0 < sum(row[3] for row in expected) < len(expected) / 10)
millionths = lambda points: None if points is None else round(points * 1e6)


def of_sqlite():
    base = sqlite3.connect(":memory:")
    base.enable_load_extension(True)
    base.load_extension(sqlite_ssi)
    base.execute(f"create table people (id, {', '.join(names)})")
    base.executemany(f"insert into people values ({', '.join('?' * 29)})", ([i, *counts] for i, counts in enumerate(people)))
    base.execute("create table members as with recursive again(n) as (select 0 union all select n + 1 from again where n + 1 < ?)"
                 " select n, people.* from again cross join people", [times])
    base.execute("create virtual table temp.scores using ssi((select * from members order by n, id))")
    got = [(millionths(low), millionths(high), 0 if refused is None else 1, known)
           for low, high, known, refused in base.execute("select low, high, known, refused from scores")]
    check(f"SQLite gives {len(expected)} rows' digits", [row[:3] for row in got] == [(low, high, refused) for low, high, _, refused in expected])
    check("SQLite gives what is known", all(a[3] == (None if b[3] else round(b[2] / 1e6)) for a, b in zip(got, expected)))

    # Everything that a field can be, as the filter reads it.
    base.execute("create table odd (name, posts, messages_received, messages_replied)")
    odd = [("Ana", 11, 5, 2), ("Bo, \"B\"", None, 5, 9), ("Cy", "8..10", None, None), ("Di", "x", 1, 1), ("Eve", -1, 1, 1),
           ("Fay", "14..", "3", "..2"), ("Gus", 2**40, 0, 0), ("Hal", 1.5, 1, 1)]
    base.executemany("insert into odd values (?, ?, ?, ?)", odd)
    base.execute("create virtual table temp.scored using ssi(odd)")
    text = "name,posts,messages_received,messages_replied\n" + "".join(
        ",".join('"' + ("" if f is None else str(f)).replace('"', '""') + '"' for f in row) + "\n" for row in odd)
    filtered = list(csv.reader(subprocess.run([score_rows], input=text, capture_output=True, text=True).stdout.splitlines()))[1:]
    found = base.execute("select * from scored").fetchall()
    numbers = lambda fields: [None if f == "" else float(f) for f in fields]
    check("odd fields are read as the filter does", [[r[0], *r[1:5]] for r in found] == [[f[0], *numbers(f[1:])] for f in filtered], (found, filtered))
    check("and it says why not", [r[5] for r in found] == [None, "reply_rate (messages_replied 9, messages_received 5): a part is at most the whole it is counted of", None,
          "posts: that is no count", "posts: that is no count", None, None, "posts: that is no count"], found)
    check("rows can be looked for, joined and counted again", base.execute(
        "select count(*), min(a.rowid), max(a.rowid) from scored a join scored b using (name)").fetchone() == (8, 1, 8))
    for table, why in (("nobody", "no such table: nobody"), ("(select name from odd)", "no column has the name of a count"), ("", "name a table of counts")):
        try:
            base.execute(f"create virtual table temp.wrong using ssi({table})")
            check("refused: " + why, False)
        except sqlite3.OperationalError as error:
            check("refused: " + why, why in str(error), error)
    base.execute("create virtual table temp.none using ssi((select * from odd where name = 'nobody'))")
    check("no rows, no scores", base.execute("select * from temp.none").fetchall() == [])


def of_duckdb():
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)

        def ask(query, name, wait=True):
            asked = subprocess.Popen([duckdb_ssi, query, str(folder / name)], stderr=subprocess.PIPE, text=True)
            return check("DuckDB: " + query[:60], asked.wait() == 0, asked.stderr.read()) if wait else asked

        with open(folder / "people.csv", "w", newline="") as file:
            csv.writer(file).writerows([["id", *names], *([i, *counts] for i, counts in enumerate(people))])
        # Two files, which are read where they lie and converted.
        half = times // 2
        for name, first, last, cast in (("a", 0, half, "usmallint"), ("b", half, times, "bigint")):
            ask(f"select (n * {len(people)} + id)::int as id, columns(p.* exclude id)::{cast} from '{folder}/people.csv' p, range({first}, {last}) t(n) order by 1",
                f"{name}.parquet")
        part = lambda name: f"'{folder}/{name}.parquet'"
        ask(f"select s.low, s.high, s.covered, s.refused is not null, s.score from (select id, ssi(m) as s from read_parquet([{part('a')}, {part('b')}], union_by_name = true) m) order by id", "scores.csv")
        with open(folder / "scores.csv", newline="") as file:
            got = [(*(None if f == "" else round(float(f) * 1e6) for f in row[:3]), int(row[3] == "true")) for row in list(csv.reader(file))[1:]]
        check(f"DuckDB gives {len(expected)} rows' digits", got == expected)

        both = [ask(f"select ssi_population(ssi(m)) as population from {part(name)} m", f"of_{name}.parquet", wait=False) for name in "ab"]
        check("two processes", [one.wait() for one in both] == [0, 0])
        ask(f"select hex(ssi_merged(population)) as population from read_parquet([{part('of_a')}, {part('of_b')}])", "merged.csv")
        ask(f"select hex(ssi_population(ssi(m))) as population from read_parquet([{part('a')}, {part('b')}], union_by_name = true) m", "alone.csv")
        merged = (folder / "merged.csv").read_text()
        check("two processes, merged, are as one", len(merged) > 80000 and merged == (folder / "alone.csv").read_text())
        if mpi:
            (folder / "rows").write_bytes(packed)
            ran = subprocess.run([mpi[1], "--allow-run-as-root", "-n", "1", mpi[0], folder / "rows", folder / "population"], capture_output=True, text=True)
            check("and as mpi_population's", ran.returncode == 0 and (folder / "population").read_bytes().hex().upper() == merged.split()[1], ran)
        for query, why in (("select ssi(3)", "ssi takes a row"), ("select ssi(m) from (select 1.5 as posts) m", "posts is no integer"),
                           ("select ssi(m) from (select 1 as a) m", "no field of the row has the name of a count"),
                           ("select ssi_merged('x'::blob)", "a population that begins otherwise")):
            wrong = subprocess.run([duckdb_ssi, query], capture_output=True, text=True)
            check("refused: " + why, wrong.returncode == 2 and why in wrong.stderr, wrong)
        shown = subprocess.run([duckdb_ssi, "select 'a, \"b\"' as x, null as y, ssi(m).refused as z from (select 9 as messages_replied, 1 as messages_received) m"],
                               capture_output=True, text=True)
        check("rows are shown as CSV", shown.stdout == 'x,y,z\n"a, ""b""",,"reply_rate (messages_replied 9, messages_received 1): a part is at most the whole it is counted of\n', shown)


if not sqlite_ssi:
    print("SKIPPED SQLite: its extension was not built here (Debian: libsqlite3-dev)")
elif not hasattr(sqlite3.Connection, "enable_load_extension"):
    print("SKIPPED SQLite: this Python's loads no extensions")
else:
    of_sqlite()
if not duckdb_ssi:
    print("SKIPPED DuckDB: not installed")
else:
    of_duckdb()
end("engines")
