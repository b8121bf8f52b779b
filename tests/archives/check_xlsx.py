#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Workbooks as LinkedIn and others write them, damaged and hostile ones; and the samples beside the project, whose sheets
read as they do from CSV. Usage: check_xlsx.py UNPACK SAMPLES_FOLDER"""
import csv
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

UNPACK, SAMPLES = sys.argv[1], Path(sys.argv[2])
WRONG = []
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TOP = f'<Relationships><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'


def unpack(path):
    result = subprocess.run([UNPACK, "--sheets", path], capture_output=True, timeout=120)
    if result.returncode == 77 or b"built without expat" in result.stdout:
        print("SKIPPED: the programs were built without libarchive or expat")
        sys.exit(77)
    return result.stdout.decode() if result.returncode == 0 else f"exit code {result.returncode}: {result.stderr.decode()}"


def expect(what, got, wanted):
    if got != wanted:
        WRONG.append(f"{what}:\n  got    {got[:2000]!r}\n  wanted {wanted[:2000]!r}")


def written(folder, sheet, shared=None, **changed):
    """A workbook of one sheet, which is not where its name says."""
    files = {"_rels/.rels": TOP,
             "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="ONE" r:id="rId7" sheetId="1"/></sheets></workbook>',
             "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="rId7" Type="{RELATIONS}/worksheet" Target="worksheets/sheet3.xml"/>'
                                           f'<Relationship Id="rId1" Type="{RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
             "xl/worksheets/sheet3.xml": f'<worksheet><dimension ref="A1"/><sheetData>{sheet}</sheetData></worksheet>',
             "xl/sharedStrings.xml": f"<sst>{shared or ''}</sst>"}
    path = folder / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (files | {k: v for k, v in changed.get("files", {}).items()}).items():
            if data is not None:
                archive.writestr(name, data)
    return path


def cells(folder):
    def read(sheet, shared=None):
        return unpack(written(folder, sheet, shared))

    shared = ("<si><t>Date</t></si><si><t></t></si><si><r><rPr><b/></rPr><t>New </t></r><r><t xml:space='preserve'>followers</t></r>"
              "<rPh sb='0' eb='1'><t>spoken</t></rPh></si><si/>")
    expect("kinds of cells", read(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"/>'
        '<row r="4"><c r="A4" t="inlineStr"><is><t>6/17/2026</t></is></c><c r="B4" t="n"><v>605.0</v></c><c r="D4" t="str"><f>A1</f><v>1,316</v></c></row>'
        '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="1"/><c r="C5" t="s"><v>3</v></c><c r="D5" t="e"><v>#N/A</v></c><c r="E5" t="b"><v>1</v></c></row>'
        '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>&amp;b</t></r></is></c><c><v>7</v></c></row>'
        '<row r="9"><c r="AA9"><v>8</v></c></row><row r="7"><c r="A7"><v>late</v></c></row>', shared),
        "sheet ONE, 9 rows\n0 0 Date\n0 1 New followers\n3 0 6/17/2026\n3 1 605.0\n3 3 1,316\n4 3 #N/A\n4 4 1\n5 0 a&b\n5 1 7\n6 0 late\n8 26 8\n")
    expect("names with prefixes", unpack(written(folder, "", files={
        "xl/worksheets/sheet3.xml": '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'})),
        "sheet ONE, 1 rows\n0 1 5\n")
    expect("in UTF-16", unpack(written(folder, "", files={
        "xl/worksheets/sheet3.xml": '<?xml version="1.0" encoding="UTF-16"?><a><row><c t="str"><v>ü</v></c></row></a>'.encode("utf-16")})), "sheet ONE, 1 rows\n0 0 ü\n")


def refused(folder):
    path = folder / "a.xlsx"

    def problem(what, why, sheet="", shared=None, **changed):
        expect(what, unpack(written(folder, sheet, shared, **changed)), f"problem: {path} {why}\n")

    sheet = "cannot be read: xl/worksheets/sheet3.xml: "
    laughs = '<!DOCTYPE a [<!ENTITY b "ha">' + "".join(f'<!ENTITY {n} "{f"&{m};" * 10}">' for m, n in zip("bcdefghi", "cdefghij")) + "]><a>&j;</a>"
    problem("entities that grow", sheet + "it has a document type, which no workbook has", files={"xl/worksheets/sheet3.xml": laughs})
    problem("no XML", sheet + "line 1: not well-formed (invalid token)", "<row <")
    problem("nested", sheet + "it is nested too deep", "<a>" * 1000 + "</a>" * 1000)
    problem("rows", sheet + "it has more than 100000 rows", '<row r="100001"><c r="A100001"><v>1</v></c></row>')
    problem("columns", sheet + "it has more than 1000 columns", '<row r="1"><c r="ZZZ1"><v>1</v></c></row>')
    problem("cells", sheet + "it has more than 1000000 cells", "".join(f'<row r="{i}"><c r="ALL{i}"><v>1</v></c></row>' for i in range(1, 1100)))
    twenty = "".join(f'<sheet name="{i}" r:id="rId7"/>' for i in range(20))
    problem("rows without cells", sheet + "it has more than 1000000 cells", '<row r="100000"/>',
            files={"xl/workbook.xml": f'<workbook xmlns:r="r"><sheets>{twenty}</sheets></workbook>'})
    problem("text", sheet + "it has too much text", '<row><c t="s"><v>0</v></c></row>' * 100, f"<si><t>{'x' * 1_000_000}</t></si>")
    problem("a text that there is not", sheet + "a cell has the shared text 7, which there is not", '<row><c t="s"><v>7</v></c></row>')
    problem("a text of no number", sheet + "a cell has the shared text -1, which there is not", '<row><c t="s"><v>-1</v></c></row>', "<si/>")
    problem("a sheet without relation", "names no file for its sheet ONE", files={"xl/_rels/workbook.xml.rels": "<Relationships/>"})
    problem("a sheet without file", "cannot be read: it has no xl/worksheets/sheet3.xml", files={"xl/worksheets/sheet3.xml": None})
    problem("no workbook", "is an archive, and no workbook", files={"_rels/.rels": "<Relationships/>"})
    problem("another archive", "cannot be read: it has no _rels/.rels", files={"_rels/.rels": None})
    many = "".join(f'<sheet name="{i}" r:id="rId7"/>' for i in range(101))
    problem("sheets", "has more than 100 sheets", files={"xl/workbook.xml": f'<workbook xmlns:r="r">{many}</workbook>'})
    problem("a bomb", 'cannot be read: "xl/worksheets/sheet3.xml" would be of 104857600 bytes; at most 64 MiB are read',
            files={"xl/worksheets/sheet3.xml": " " * (100 << 20)})
    for data, why in (b"\xd0\xcf\x11\xe0\xa1\xb1", "is encrypted, or an old .xls: save it as .xlsx without a password, or its sheets as CSV"), \
                     (b"Date,New followers\n", "is no ZIP"), (b"PK\x03\x04", "is truncated: a ZIP's directory stands at its end, and is not there; download it again"):
        path.write_bytes(data)
        expect("another file", unpack(path), f"problem: {path} {why}\n")


def number(text):
    text = text.replace(",", "")
    return str(float(text)) if text.replace(".", "", 1).isdigit() else text


def samples():
    """Of each sample the sheets that lie beside it as CSV."""
    for workbook, prefix in ("Content_2026-06-17_2026-09-14_IlkaVestergren", "analytics"), \
                            ("AggregateAnalytics_Ilka Vestergren_2026-06-17_2026-09-14", "analytics2026"), ("AggregateAnalytics_inline_strings", "analytics2026"):
        sheets = {}
        for line in unpack(SAMPLES / f"{workbook}.xlsx").splitlines():
            if line.startswith("sheet "):
                rows = sheets.setdefault(line[6:line.rindex(",")], {})
            else:
                row, column, text = line.split(" ", 2)
                rows.setdefault(int(row), {})[int(column)] = number(text)
        if len(sheets) < 5:
            WRONG.append(f"{workbook}: {sheets}")
        for name, rows in sheets.items():
            with open(SAMPLES / f"{prefix}_{name.replace(' ', '_')}.csv", newline="") as file:
                saved = [{i: number(text) for i, text in enumerate(row) if text} for row in csv.reader(file)]
            read = [{i: text for i, text in rows.get(row, {}).items() if text != "481.0"} for row in range(len(saved))]
            expect(f"{workbook}, {name}", str(read), str(saved))


def told():
    """What the samples' page says of each, and of several together."""
    def tell(*names):
        result = subprocess.run([UNPACK, "--told", "2026-09-14", *(SAMPLES / f"{name}.xlsx" for name in names)], capture_output=True, text=True, timeout=120)
        return result.stdout + result.stderr

    posts = "posts at least 3\nposting_weeks at least 3\n"
    all_posts = "Content_2026-06-17_2026-09-14_IlkaVestergren", "AggregateAnalytics_Ilka Vestergren_2026-06-17_2026-09-14", "AggregateAnalytics_inline_strings"
    for book in all_posts:
        expect(book, tell(book), "new_followers at least 77\n" + posts)
    share = "Post_share", "posts at least 1\nposting_weeks at least 1\nreactions_received at least 47\ncomments_received at least 9\n"
    activity = "Post_activity", "posts at least 1\nposting_weeks at least 1\nreactions_received at least 30\ncomments_received at least 6\n"
    for name, wanted in share, activity:
        expect(name, tell(name), wanted)
    expect("all five", tell(*all_posts, share[0], activity[0]),
           "new_followers at least 77\n" + posts + "reactions_received at least 77\ncomments_received at least 15\n")


with tempfile.TemporaryDirectory() as name:
    cells(Path(name))
    refused(Path(name))
if SAMPLES.is_dir():
    samples()
    told()
print("\n".join(WRONG) if WRONG else "workbooks: right" + ("" if SAMPLES.is_dir() else "; SKIPPED the samples, which are not here"))
sys.exit(bool(WRONG))
