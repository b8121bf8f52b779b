#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Archives as they come, damaged and hostile ones, against what the standard library's zipfile made them of.
Usage: check_zip.py UNPACK SCORECARD EXAMPLES_FOLDER"""
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

UNPACK, SCORECARD, EXAMPLES = sys.argv[1:]
WRONG = []
FILES = {"Skills.csv": b"Name\nNegotiation\n", "Articles/Articles/a talk.html": b"<p>" + b"words " * 9000,
         "Profile Summary.csv": "Zoë, größer\n".encode(), "empty.csv": b"",
         "messages.csv": random.Random(1).randbytes(3_000_000)}


def unpack(path, *limits):
    result = subprocess.run([UNPACK, path, *map(str, limits)], capture_output=True, env={"LC_ALL": "C"}, timeout=120)
    if result.returncode == 77:
        print("SKIPPED: the programs were built without libarchive")
        sys.exit(77)
    if result.returncode != 0:
        return f"exit code {result.returncode}: {result.stderr.decode()}"
    return result.stdout.decode()


def listed(files):
    return "".join(f"{name}: {len(data)} bytes, sum {sum(data) % 65536}\n" for name, data in files.items())


def expect(what, got, wanted):
    if got != wanted:
        WRONG.append(f"{what}:\n  got    {got!r}\n  wanted {wanted!r}")


def contains(what, got, wanted):
    if wanted not in got:
        WRONG.append(f"{what}:\n  got    {got!r}\n  without {wanted!r}")


def written(path, files, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that stand there twice
        with zipfile.ZipFile(path, "w", **{"compression": zipfile.ZIP_DEFLATED, **options}) as archive:
            for name, data in files.items() if isinstance(files, dict) else files:
                archive.writestr(name, data)
    return path


def changed(path, change):
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)
    return path


def directory(data):
    """Where the records of the directory begin."""
    end = data.rindex(b"PK\x05\x06")
    at, = struct.unpack_from("<I", data, end + 16)
    while data[at:at + 4] == b"PK\x01\x02":
        yield at
        at += 46 + sum(struct.unpack_from("<HHH", data, at + 28))


def whole(folder):
    wanted = listed(FILES)
    expect("deflated", unpack(written(folder / "a.zip", FILES)), wanted)
    expect("stored", unpack(written(folder / "a.ZIP", FILES, compression=zipfile.ZIP_STORED)), wanted)
    with zipfile.ZipFile(folder / "folders.zip", "w") as archive:
        archive.mkdir("Complete/")
        archive.writestr("Complete/Skills.csv", b"x")
    expect("folders", unpack(folder / "folders.zip"), listed({"Complete/Skills.csv": b"x"}))
    with zipfile.ZipFile(folder / "64.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in FILES.items():
            with archive.open(name, "w", force_zip64=True) as file:
                file.write(data)
    expect("ZIP64", unpack(folder / "64.zip"), wanted)

    class Stream:  # cannot seek back, so that sizes stand behind the data and in the directory only
        def __init__(self, file):
            self.write, self.flush = file.write, file.flush

    with open(folder / "descriptors.zip", "wb") as file:
        with zipfile.ZipFile(Stream(file), "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in FILES.items():
                archive.writestr(name, data)
    expect("data descriptors", unpack(folder / "descriptors.zip"), wanted)
    before = folder / "before.zip"
    before.write_bytes(b"#!/bin/sh\n" + (folder / "a.zip").read_bytes())
    expect("something before it", unpack(before), wanted)
    many = {f"Articles/{i}.html": str(i).encode() for i in range(3000)}
    expect("many", unpack(written(folder / "many.zip", many)), listed(many))


def names(folder):
    hostile = ["../Skills.csv", "a/../../Skills.csv", "/etc/passwd", "C:/Skills.csv", "a/..", "x\\..\\Skills.csv/y"]
    got = unpack(written(folder / "names.zip", [(name, b"x") for name in hostile] + [("Skills.csv", b"y")]))
    expect("hostile names", got, listed({"Skills.csv": b"y"}) +
           "".join(f'note: "{name}" leads out of the archive, or may: left out\n' for name in hostile))

    expect("names of another system", unpack(written(folder / "windows.zip", {"Complete\\Skills.csv": b"x"})), listed({"Complete/Skills.csv": b"x"}))
    expect("names of another system", unpack(written(folder / "windows.zip", {"..\\Skills.csv": b"x", "a": b"y"})),
           listed({"a": b"y"}) + 'note: "../Skills.csv" leads out of the archive, or may: left out\n')
    nothing = written(folder / "nothing.zip", {"../Skills.csv": b"x"})
    expect("nothing but hostile ones", unpack(nothing),
           f'problem: {nothing} holds no file that can be read: "../Skills.csv" leads out of the archive, or may: left out\n')

    def latin(data):  # as if Windows had written the name, without the flag that says UTF-8
        for at in [0, *directory(data)]:
            flags = at + (6 if at == 0 else 8)
            struct.pack_into("<H", data, flags, struct.unpack_from("<H", data, flags)[0] & ~0x800)
        data[:] = data.replace("ü".encode(), b"\x81Z")
    got = unpack(changed(written(folder / "latin.zip", {"Artikül.html": b"x"}), latin))
    expect("names that are no UTF-8", got, 'Artik%81Zl.html: 1 bytes, sum 120\nnote: "Artik%81Zl.html" is not written in UTF-8\n')
    expect("names in UTF-8", unpack(written(folder / "utf8.zip", {"Artikül 日本.html": b"x"})), listed({"Artikül 日本.html": b"x"}))
    expect("control characters", unpack(written(folder / "control.zip", {"a\x1b[2Jb\n.csv": b"x"})),
           'a%1B[2Jb%0A.csv: 1 bytes, sum 120\nnote: "a%1B[2Jb%0A.csv" is not written in UTF-8\n')
    expect("names with more than they need", unpack(written(folder / "dots.zip", {"./a//b/./c.csv": b"x", "__MACOSX/a/._b": b"y"})),
           listed({"a/b/c.csv": b"x"}))
    long = "x" * 5000
    got = unpack(written(folder / "long.zip", {"../" + long: b"x", "Skills.csv": b"y"}))
    expect("long names", got, listed({"Skills.csv": b"y"}) + f'note: "../{"x" * 117}..." leads out of the archive, or may: left out\n')
    letters = "ü" * 100  # each of two bytes: none of them is cut in half
    expect("long names of long letters", unpack(written(folder / "letters.zip", {"../" + letters: b"x", "Skills.csv": b"y"})),
           listed({"Skills.csv": b"y"}) + f'note: "../{letters[:58]}..." leads out of the archive, or may: left out\n')
    twice = written(folder / "twice.zip", [("Skills.csv", b"one"), ("Positions.csv", b"p"), ("Skills.csv", b"two")])
    expect("duplicate names", unpack(twice), "Skills.csv: none\n" + listed({"Positions.csv": b"p"}) +
           'note: "Skills.csv" stands in the archive more than once: nobody knows which one is meant\n')
    got = unpack(written(folder / "notes.zip", {f"../{i}": b"x" for i in range(300)} | {"Skills.csv": b"y"}))
    expect("notes end", (got.count("note: "), "more of the archive is left out" in got), (101, True))
    link = zipfile.ZipInfo("Skills.csv")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(folder / "link.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("Positions.csv", b"p")
    expect("links", unpack(folder / "link.zip"), "Skills.csv: none\n" + listed({"Positions.csv": b"p"}) + 'note: "Skills.csv" is a link, and no file\n')


def damaged(folder):
    for name, data, wanted in [("none.zip", b"", " is empty: download it again"), ("text.zip", b"Name\nNegotiation\n" * 99, " is no ZIP"),
                               ("short.zip", b"PK", " is no ZIP"), ("zeros.zip", bytes(9999), " is no ZIP")]:
        (folder / name).write_bytes(data)
        expect(name, unpack(folder / name), f"problem: {folder / name}{wanted}\n")
    expect("no such file", unpack(folder / "nowhere.zip"), f"problem: cannot read the file {folder / 'nowhere.zip'}\n")
    expect("a folder", unpack(folder), f"problem: cannot read the file {folder}\n")
    written(folder / "nothing.zip", {})
    expect("no entries", unpack(folder / "nothing.zip"), f"problem: {folder / 'nothing.zip'} holds no file that can be read\n")
    data = written(folder / "whole.zip", FILES).read_bytes()
    cut = folder / "cut.zip"
    for size in [len(data) // 2, len(data) - 30, len(data) - 400, 100]:
        cut.write_bytes(data[:size])
        expect(f"cut to {size}", unpack(cut), f"problem: {cut} is truncated: a ZIP's directory stands at its end, and is not there; download it again\n")
    cut.write_bytes(data[:1000] + data[2000:])  # the middle is gone, the directory is there and points too far
    got = unpack(cut)
    if listed(FILES) in got or "problem: " not in got and "none\n" not in got:
        WRONG.append(f"a middle that is gone: {got!r}")

    def flip(data):
        data[len(data) // 2] ^= 0x55
    got = unpack(changed(written(folder / "flip.zip", FILES, compression=zipfile.ZIP_STORED), flip))
    expect("a bit that is wrong", got, "".join(listed({n: d}) if n != "messages.csv" else "messages.csv: none\n" for n, d in FILES.items()) +
           got[got.index("note: "):])
    contains("a bit that is wrong", got, 'note: "messages.csv" is damaged: ')
    rng = random.Random(2)
    small = written(folder / "small.zip", {"Skills.csv": b"Name\nNegotiation\n" * 9, "a/b.csv": b"x"}).read_bytes()
    for _ in range(60):  # any damage is a sentence, or does no harm: the sum of what is read is right
        broken = bytearray(small)
        for _ in range(rng.randint(1, 4)):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        cut.write_bytes(broken)
        got = unpack(cut)
        if "exit code" in got or not ("problem: " in got or " bytes, sum " in got or "none" in got):
            WRONG.append(f"damage: {got!r}")


def sizes(folder):
    def encrypt(data):
        for at in [0, *directory(data)]:
            data[at + (6 if at == 0 else 8)] |= 1
    got = unpack(changed(written(folder / "secret.zip", {"Skills.csv": b"Name\n" * 9}), encrypt))
    expect("encrypted", got, 'Skills.csv: none\nnote: "Skills.csv" is encrypted: unpack the archive with its password first\n')
    with zipfile.ZipFile(folder / "packers.zip", "w") as archive:
        for name, packer in {"a": zipfile.ZIP_DEFLATED, "b": zipfile.ZIP_LZMA, "c": zipfile.ZIP_STORED, "d": zipfile.ZIP_BZIP2}.items():
            archive.writestr(name, b"x" * 99, compress_type=packer)
    expect("packed by others", unpack(folder / "packers.zip"), "".join(listed({n: b"x" * 99}) if n in "ac" else f"{n}: none\n" for n in "abcd") +
           'note: "b" is packed by lzma: unpack the archive first\nnote: "d" is packed by bzip: unpack the archive first\n')
    for compression in zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED:
        for lie in 3, 4_000, 2**32 - 2:
            def say(data):
                for at in directory(data):
                    struct.pack_into("<I", data, at + 24, lie)
                struct.pack_into("<I", data, 22, lie)
            lying = changed(written(folder / "lie.zip", {"Skills.csv": b"Name\n" * 9}, compression=compression), say)
            contains(f"says {lie} for 45", unpack(lying, 9, 2**31, 2**31, 200, 2**20), 'Skills.csv: none\nnote: "Skills.csv" ')

    zeros = {"zeros.csv": bytes(30 << 20)}
    bomb = written(folder / "bomb.zip", zeros)
    few = 9, 2**31, 2**31, 200
    expect("a bomb", unpack(bomb, *few, 2**20), 'zeros.csv: none\nnote: "zeros.csv" grows to more than 200 times its size: no export does\n')
    expect("a small one", unpack(bomb, *few, 2**26), listed(zeros))
    expect("a large file", unpack(bomb, 9, 1 << 20, 2**31, 200, 2**26),
           'zeros.csv: none\nnote: "zeros.csv" would be of 31457280 bytes; at most 1 MiB are read\n')
    three = written(folder / "three.zip", {name: bytes(3_000_000) for name in "abc"})
    expect("all of it", unpack(three, 9, 2**31, 4_000_000, 2000, 2**26), listed({"a": bytes(3_000_000)}) +
           "b: none\nc: none\n" + "".join(f'note: "{n}" is not read: more than 3 MiB were unpacked before it\n' for n in "bc"))
    expect("entries", unpack(three, 2, 2**31, 2**31, 200, 2**26), f"problem: {three} has more than 2 entries: no export has\n")


def scored(folder):
    """An export in its archive says what it says unpacked."""
    def scorecard(place, *more):
        result = subprocess.run([SCORECARD, place, *more], capture_output=True, text=True, timeout=120)
        return result.stdout, result.stderr

    sample, = (Path(EXAMPLES) / "sample_export").glob("Complete_*")
    shutil.copytree(sample, folder / sample.name)
    files = {str(path.relative_to(sample)): path.read_bytes() for path in sample.rglob("*") if path.is_file()}
    for top, inside in (".zip", ""), (".ZIP", "Complete/"), (".zip", f"{sample.name}/"):
        path = written(folder / (sample.name + top), {inside + name: data for name, data in reversed(files.items())})
        for more in ["--full"], ["--json"], ["--full", "--lang", "es"]:
            unpacked = scorecard(folder / sample.name, *more)
            expect(f"the sample in its archive, {inside}", [text.replace(top, "").split() for text in scorecard(path, *more)],
                   [text.split() for text in unpacked])  # folded elsewhere
            if unpacked[1] or len(unpacked[0]) < 1000:
                WRONG.append(f"unpacked: {unpacked}")
        path.unlink()

    def break_one(data):
        at = next(at for at in directory(data) if data[at + 46:].startswith(b"messages.csv"))
        data[at + 8] |= 1
        data[struct.unpack_from("<I", data, at + 42)[0] + 6] |= 1
    said = scorecard(changed(written(folder / (sample.name + ".zip"), files), break_one), "--json")[0]
    contains("one that is encrypted is unknown", said, '"messages_sent": null')
    contains("and it is said why", said, "is encrypted: unpack the archive with its password first")
    path = folder / "x.zip"
    path.write_bytes(b"PK\x03\x04 and no more")
    contains("a truncated one", scorecard(path)[1], "x.zip is truncated: a ZIP's directory stands at its end")
    contains("one of something else", scorecard(written(path, {"a.txt": b"x"}))[1], "x.zip holds no LinkedIn export")
    packed = written(path, {"Connections.csv": b"a"}, compression=zipfile.ZIP_LZMA)
    contains("one packed by others", scorecard(packed)[1], 'x.zip; "Connections.csv" is packed by lzma: unpack the archive first')
    contains("a folder", scorecard(EXAMPLES + "/CMakeLists.txt")[1], "CMakeLists.txt is none of what is read")


with tempfile.TemporaryDirectory() as name:
    for test in whole, names, damaged, sizes, scored:
        folder = Path(name) / test.__name__
        folder.mkdir()
        test(folder)
        shutil.rmtree(folder)
print("\n".join(WRONG) if WRONG else "archives: right")
sys.exit(bool(WRONG))
