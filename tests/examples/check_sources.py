#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Several sources of one member, against a count of the same files by what each deed was done to.
Usage: check_sources.py FOLDER_OF_PROGRAMS EXAMPLES_FOLDER"""
import csv
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import zipfile
from datetime import date, datetime, timedelta, timezone
from html import escape
from pathlib import Path

from checking import as_in_files, check, end

programs, examples = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
export, more = examples / "sample_export", examples / "sample_more"
changelog = more / "changelog.json"
DAY = date(2026, 7, 12)
WINDOW = range(DAY.toordinal() - 90, DAY.toordinal() + 1)


def run(program, *arguments):
    return subprocess.run([programs / program, *map(str, arguments)], capture_output=True, timeout=120,
                          env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})


def scored(first, *also):
    arguments = [first, *itertools.chain(*(("--also", path) for path in also)), "--day", DAY, "--json"]
    result = run("scorecard", *arguments)
    check(f"{arguments}: exit code and stderr", result.returncode == 0 and result.stderr == b"", result.stderr)
    return json.loads(result.stdout)


# What was done, once: a set of (when in seconds, to what). A post's ids differ and hold times within two seconds.
def table(name, **dialect):
    path, = export.glob(f"*/{name}")
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), **dialect))


def seconds(text, form="%Y-%m-%d %H:%M:%S"):
    return int(datetime.strptime(text, form).replace(tzinfo=timezone.utc).timestamp())


def urn_of(link):
    return urllib.parse.unquote(link.partition("/update/")[2].partition("?")[0])


def made(urn):
    number = re.search(r":(\d{15,})", urn)
    return (int(number[1]) >> 22) / 1000 if number else 0


def in_window(when):
    return datetime.fromtimestamp(when, timezone.utc).date().toordinal() in WINDOW


delivered = {}
for event in sorted(itertools.chain(*(page["elements"] for page in json.loads(changelog.read_text()))), key=lambda e: e["processedAt"]):
    if event["activityStatus"] != "FAILURE":
        delivered[event["activityId"]] = event
events = list(delivered.values())
ME = events[0]["owner"]
began = min(e["capturedAt"] for e in events) / 1000


def told(resource, mine=True):
    return [e for e in events if e["resourceName"] == resource and (e["actor"] == ME) == mine]


def moment(event):
    return event["capturedAt"] // 1000


posts = {(seconds(r["Date"]), bool(r["ShareCommentary"].strip())) for r in table("Shares*.csv")}
posts |= {(moment(e), bool(e["activity"]["specificContent"]["com.linkedin.ugc.ShareContent"]["shareCommentary"]["text"])) for e in told("ugcPosts")}
own = [made(urn_of(r["ShareLink"])) for r in table("Shares*.csv")] + [made(e["activity"]["id"]) for e in told("ugcPosts")]


def is_own(urn):
    return any(abs(made(urn) - other) <= 2 for other in own)


undone = {e["resourceUri"] for e in told("socialActions/likes") if e["method"] == "DELETE"}
likes = [e for e in told("socialActions/likes") if e["method"] == "CREATE" and e["resourceUri"] not in undone]
wrong_dates = [r["Date"] for r in table("Reactions*.csv") if r["Date"][5:7] > "12"]
reactions = {(seconds(r["Date"]), urn_of(r["Link"])) for r in table("Reactions*.csv") if r["Date"] not in wrong_dates}
reactions |= {(moment(e), e["activity"]["root"]) for e in likes}
comments = {(seconds(r["Date"]), urn_of(r["Link"])) for r in table("Comments*.csv", doublequote=False, escapechar="\\")}
comments |= {(moment(e), e["activity"]["object"]) for e in told("socialActions/comments")}
reposts = {seconds(r["Date"]) for r in table("InstantReposts*.csv")} | {moment(e) for e in told("instantReposts")}
invitations = {(seconds(r["Sent At"], "%m/%d/%y, %I:%M %p"), bool(r["Message"])) for r in table("Invitations.csv") if r["Direction"] == "OUTGOING"}
invitations |= {(moment(e), "message" in e["activity"]) for e in told("invitations")}
messages = {(seconds(r["DATE"][:19]), "ana-ferreira" in r["SENDER PROFILE URL"], r["CONVERSATION ID"]) for r in table("messages.csv")
            if r["IS MESSAGE DRAFT"] != "Yes" and r["FOLDER"] != "SPAM" and "spinmail" not in r["CONTENT"] and r["SENDER PROFILE URL"]}
messages |= {(moment(e), e["actor"] == ME, e["activity"]["thread"].split(":")[-1]) for e in told("messages") + told("messages", False)}
received = [e for kind in ("likes", "comments") for e in told(f"socialActions/{kind}", False) if is_own(e["activity"]["object"])]


def count(deeds):
    return sum(in_window(deed if isinstance(deed, int) else deed[0]) for deed in deeds)


def sheet(name, column):
    rows = list(csv.reader((more / name).read_text().splitlines()))
    header = next(i for i, row in enumerate(rows) if row and row[0] == "Date")
    days = {datetime.strptime(row[0], "%m/%d/%Y").date(): int(row[column].replace(",", "")) for row in rows[header + 1:]}
    check(f"{name} has 365 days", len(days) == 365 and max(days) == DAY and min(days) == DAY - timedelta(364), len(days))
    return sum(n for day, n in days.items() if day.toordinal() in WINDOW)


def workbook_of(sheet):
    """An .xlsx of one sheet, as bytes."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) + "</row>"
                   for row in csv.reader(sheet.read_text().splitlines()))
    made_here = io.BytesIO()
    with zipfile.ZipFile(made_here, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("_rels/.rels", f'<Relationships><Relationship Id="a" Type="{kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/workbook.xml", f'<workbook xmlns:r="r"><sheets><sheet name="{sheet.stem}" r:id="b"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships><Relationship Id="b" Type="{kind}/worksheet" Target="s.xml"/></Relationships>')
        book.writestr("xl/s.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")
    return made_here.getvalue()


def between(low, high):
    return low if low == high else {"at_least": low, "at_most": high}


reactions_given = count(d for d in reactions if not is_own(d[1]))
comments_given = count(d for d in comments if not is_own(d[1]))
got = {kind: sum(1 for e in received if e["resourceName"].endswith(kind)) for kind in ("likes", "comments")}
engagements = sheet("ENGAGEMENT.csv", 2)
RIGHT = {
    "posts": count(d for d in posts if d[1]),
    "posting_weeks": len({(DAY.toordinal() - datetime.fromtimestamp(when, timezone.utc).date().toordinal()) // 7 for when, words in posts if words and in_window(when)}),
    "shares_given": count(d for d in posts if not d[1]) + count(reposts),
    "reactions_given": between(reactions_given, reactions_given + len(wrong_dates)),
    # On posts from before the changelog: whose they are, the export tells.
    "comments_given": comments_given,
    "invitations_sent": count(invitations),
    "invitations_personalised": count(d for d in invitations if d[1]),
    "messages_sent": count(d for d in messages if d[1]),
    "messages_received": count(d for d in messages if not d[1]),
    "messages_replied": count(d for d in messages if not d[1] and any(m[1] and m[2] == d[2] and m[0] > d[0] for m in messages)),
    "new_followers": sheet("FOLLOWERS.csv", 1),
    "reactions_received": between(got["likes"], engagements - got["comments"]),
    "comments_received": between(got["comments"], engagements - got["likes"]),
}
check("the count is one of many deeds", all(n for n in RIGHT.values()) and len(received) > 10 and len(undone) == 1, RIGHT)

alone = scored(export)
both = scored(export, more)
for name, right in RIGHT.items():
    check(name, both["counts"][name] == right, (both["counts"][name], right))
    if name not in ("new_followers", "reactions_received", "comments_received"):
        least = alone["counts"][name]
        check(f"{name} of the export alone is at least", set(least) == {"at_least"} and least["at_least"] <= (right if isinstance(right, int) else right["at_least"]), least)
check("deeds of both days are there", both["counts"]["messages_replied"] > alone["counts"]["messages_replied"]["at_least"])


def open_points(document):
    return round((document["total"]["high"] - document["total"]["earned"]) / 1e6, 2)


page = (examples.parent / "docs" / "export.md").read_text(encoding="utf-8")
for what, document in (("the export alone", alone), ("and both", both)):
    total = document["total"]
    row = re.search(rf"^\| {what} \| ([\d.]+) to ([\d.]+) \| ([\d.]+) \| (\d+) % \|$", page, re.M)
    check(f"{what}, as published", row and (float(row[1]), float(row[3]), int(row[4])) == (round(total["earned"] / 1e6, 2), open_points(document), total["coverage"])
          and abs(float(row[2]) - total["high"] / 1e6) <= 0.01, (row and row[0], total))

# In any order, apart or together, each counts once; the same source again tells nothing new.
with tempfile.TemporaryDirectory() as folder:
    book = Path(folder) / "book"
    book.mkdir()
    for file in more.glob("*.csv"):
        shutil.copy(file, book)
    for order in itertools.permutations((export, changelog, book)):
        turned = scored(*order)
        check(f"in this order: {[p.name for p in order]}", (turned["counts"], turned["total"]) == (both["counts"], both["total"]),
              {n: (turned["counts"][n], both["counts"][n]) for n in both["counts"] if turned["counts"][n] != both["counts"][n]})
    check("one sheet at a time", scored(export, changelog, *sorted(more.glob("*.csv")))["counts"] == both["counts"])
    again = scored(export, more, export, more)
    again_differs = {n for n in both["counts"] if again["counts"][n] != both["counts"][n]}
    check("twice given counts once", not again_differs, {n: (again["counts"][n], both["counts"][n]) for n in again_differs})
    archive = Path(folder) / "Complete_LinkedInDataExport_06-28-2026.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made_zip:
        inside, = export.iterdir()
        for file in sorted(inside.rglob("*")):
            made_zip.write(file, file.relative_to(inside))
    zipped = run("scorecard", more, "--also", archive, "--day", DAY, "--json")
    if b"built without libarchive" in zipped.stderr:
        print("NOTE: no archive was read, the programs were built without libarchive")
        check("an archive is refused", zipped.returncode == 2, zipped.stderr)
    else:
        check("an archive", zipped.returncode == 0 and json.loads(zipped.stdout)["counts"] == both["counts"], zipped.stderr)
        # A workbook inside of the archive is opened where it is; of a damaged one a note is enough.
        with zipfile.ZipFile(archive, "a") as made_zip:
            made_zip.writestr("followers.xlsx", workbook_of(more / "FOLLOWERS.csv"))
            made_zip.writestr("damaged.xlsx", b"no archive")
        inside = json.loads(run("scorecard", archive, "--day", DAY, "--json").stdout)
        if any("built without expat" in note for note in inside["reading"]["notes"]):
            print("NOTE: no workbook was read, the programs were built without expat")
        else:
            check("a workbook in an archive", inside["counts"]["new_followers"] == RIGHT["new_followers"], inside["counts"])
            check("a damaged one", any(note.endswith("damaged.xlsx is no ZIP") for note in inside["reading"]["notes"]), inside["reading"]["notes"])

# Where each count comes from, and what is wanted.
check("only the first is the reading", both["reading"]["archive_kind"] == "complete" and alone["also"] == [])
check("the others beside it", [(a["source"].split("/")[-1], a["reading"]["archive_kind"]) for a in both["also"]] ==
      [("sample_more (changelog)", "changelog"), ("sample_more (workbook)", "workbook")], both["also"])
names = {name: [source.split("/")[-1] for source in sources] for name, sources in both["from"].items()}
for name, sources in {"connections": ["sample_export"], "messages_sent": ["sample_export", "sample_more (changelog)"],
                      "posts": ["sample_export", "sample_more (changelog)", "sample_more (workbook)"],
                      "new_followers": ["sample_more (workbook)"], "reactions_received": ["sample_more (changelog)", "sample_more (workbook)"],
                      "help_given": []}.items():
    check(f"{name} is from", names[name] == sources, names[name])
check("all counts are from somewhere or nowhere", set(names) == set(both["counts"]))
check("nothing is from nowhere", all(bool(names[n]) == (both["counts"][n] is not None) for n in names), names)
check("the workbook is wanted", any(s.startswith("new_followers: the workbook") for s in alone["wanted"]), alone["wanted"])
check("then no more", not any("new_followers" in s for s in both["wanted"]), both["wanted"])
check("a new export is wanted", both["wanted"][-1].startswith("connections, ") and both["wanted"][-1].endswith("a new export has what came after 2026-06-27"), both["wanted"])
try:
    import jsonschema
except ImportError:
    print("NOTE: no jsonschema here, the documents were not held against it")
else:
    schema = json.loads((examples.parent / "docs" / "scorecard.schema.json").read_text())
    for document in (alone, both):
        problems = [e.message[:200] for e in jsonschema.Draft202012Validator(schema).iter_errors(document)]
        check("the schema", not problems, problems)

# What is refused.
for arguments, words in (((export, "--also", examples / "goal_words.txt"), "goal_words.txt is none of what is read"),
                         ((export, "--also", examples / "linkedin_index.json"), "is LinkedIn's own index, which stands beside an export: history FOLDER --linkedin"),
                         ((export, "--also", examples / "none_of_this_name"), "there is no folder"),
                         ((examples / "newcomer.counts",), "a file of counts is given as --counts FILE"),
                         ((export, "--also"), "--also needs a value"),
                         ((export, more), "--also takes what else there is of the same member"),
                         (("--counts", examples / "newcomer.counts", "--also", more), "--also goes with an export")):
    refused = run("scorecard", *arguments)
    check(f"{arguments[1:]} is refused", refused.returncode == 2 and words in refused.stderr.decode() and refused.stdout == b"", refused)

with tempfile.TemporaryDirectory() as folder:
    cut = Path(folder) / "likes.json"
    cut.write_text('{"snapshotDomain": "ALL_LIKES", "snapshotData": [{"Date": ')
    refused = run("scorecard", cut)
    check("a file that was cut off says where", refused.returncode == 2 and "likes.json is no JSON: line 1: " in refused.stderr.decode(), refused)

# The other programs take them too.
ALSO = (export, "--also", more, "--day", DAY)
text = run("scorecard", *ALSO, "--full").stdout.decode()
long = [line for line in text.split("\n") if len(line) > 100]
check("at most 100 columns", not long, long)
for sentence in ("Where each count comes from", "new_followers            46 ", "What would tell more"):
    check("for people", sentence in text, sentence)
weeks = {}
for name, also in (("alone", ()), ("both", ("--also", more))):
    result = run("history", export, *also, "--day", DAY, "--back", 4)
    check("history", result.returncode == 0 and result.stderr == b"", result.stderr)
    weeks[name] = [(day, float(least)) for day, least in re.findall(r"^  (2026-\S+)(?: +[\d.]+){4} +([\d.]+) ", as_in_files(result.stdout.decode()), re.M)]
check("history ends with the same number", len(weeks["both"]) == 4 and weeks["both"][-1] == ("2026-07-12", round(both["total"]["earned"] / 1e6, 2)), weeks)
check("and no week knows less", all(a[0] == b[0] and a[1] < b[1] for a, b in zip(*weeks.values(), strict=True)), weeks)
result = run("what_if", *ALSO, "comments_given=+10")
check("what_if", result.returncode == 0 and "54.23" in result.stdout.decode(), result)
result = run("coach", *ALSO)
check("coach", result.returncode == 0 and "12 Jul 2026" in result.stdout.decode(), result)
with tempfile.TemporaryDirectory() as folder:
    out = Path(folder) / "report.html"
    result = run("report", *ALSO, "--out", out)
    html = out.read_text(encoding="utf-8") if out.exists() else ""
    check("report", result.returncode == 0 and "sample_more (changelog): the changelog knows what was done on the days 16 Jun 2026 to 12 Jul 2026" in html
          and "a new export has what came after 2026-06-27" in as_in_files(html), result)

end("several sources")
