#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs report and scorecard as people do and looks at what comes out: with a JSON-schema validator, an XML parser, and a
real browser, each skipped by name where it is not installed.
usage: check_report.py REPORT SCORECARD PROJECT SCREENSHOTS"""
import csv
import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml
from base64 import b64decode
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "examples"))
from checking import as_in_files, check, end

report, scorecard = sys.argv[1:3]
project, screenshots = Path(sys.argv[3]), Path(sys.argv[4])
examples = project / "examples"


def run(program, *arguments, **more):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=60,
                          env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}, **more)


# JSON by a real validator, in both languages.
hostile = "</script><script>alert(1)</script>\x01 \u202e & \" ' \\ `x` | ] \ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")
validator = None
try:
    import jsonschema

    schema = json.loads((project / "docs/scorecard.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
except ImportError:
    print("SKIPPED the JSON schema: python3-jsonschema is not installed")
for arguments in (("--counts", examples / "active_professional.counts"), ("--counts", examples / "partly_known.counts"),
                  (examples / "sample_export",), (examples / "sample_export", "--day", "2027-01-01"), (examples / "sample_export", "--weeks", 26)):
    for language in ("en", "es"):
        document = json.loads(run(scorecard, *arguments, "--json", "--lang", language).stdout)
        if validator:
            errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(document)]
            check(f"{arguments} {language}: valid", not errors, errors[:3])
        for part in (document["total"], *document["pillars"], *document["signals"]):
            for key, value in part.items():
                if key.endswith("_points"):
                    number = part[key.removesuffix("_points")]
                    check("decimals are the integer's", value is None and number is None or value == f"{number / 1e6:.6f}", (key, value, number))
        check("unknown are the null counts", document["unknown"] == [n for n, v in document["counts"].items() if v is None])
if validator:
    broken = {**document, "total": {**document["total"], "earned": "1"}}
    check("the validator refuses what is wrong", list(validator.iter_errors(broken)))

with tempfile.TemporaryDirectory() as folder:
    for language in ("en", "es"):
        for arguments in ((examples / "sample_export", "--plan", 60, "--reference", "Sector <b>=44.5", "--name", hostile), ("--counts", examples / "partly_known.counts")):
            path = Path(folder) / "page.json"
            check("a page as JSON", run(report, *arguments, "--lang", language, "--out", path).returncode == 0)
            document = json.loads(path.read_text(encoding="utf-8"))
            if validator:
                errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(document)]
                check(f"{arguments} {language}: a valid page", not errors, errors[:3])
            check("weeks where there are any", (len(document["weekly"]) == 52) == ("--plan" in arguments))
            path = Path(folder) / "page.md"
            check("a page as Markdown", run(report, *arguments, "--lang", language, "--out", path).returncode == 0)
            check("its weeks", len(re.findall(r"^\| 20\d\d-\d\d-\d\d \| ", as_in_files(path.read_text()), re.M)) == len(document["weekly"]))

# LinkedIn's own index beside the score: its numbers and references in every format, and none of it in the score.
def told(day, brand, **more):
    return {"date": day, "parsed": {"prof_brand": brand, "find_right_people": 8.64, "insight_engagement": 8.3500001, "relationship": 13.722, **more}}


def table_rows(page, linked):
    """The rows of a page's tables in that section, as lists of cells."""
    section = page.split(f"<h2>{linked}</h2>")[1].split("<h2>")[0]
    return [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", section)]


readings = [told("2026-06-20", 17.056, industry={"ssi": 29.5, "top": 11}), told("2026-06-25", 17.1, network={"ssi": 34.69, "top": 16, "people_amount": 612}),
            told("2026-06-27", 17.206001, overall=47.918, industry={"ssi": 29.8, "top": 9, "people_amount": 184213, "name": hostile + "W" * 400, "prof_brand": 11.42, "find_right_people": 4.61, "insight_engagement": 1.72, "relationship": 12.05})]
with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)
    linkedin, single = folder / "linkedin.json", folder / "single.json"
    linkedin.write_text(json.dumps(readings[:2]))
    single.write_text(json.dumps(readings[2]["parsed"]))
    given = (examples / "sample_export", "--linkedin", linkedin, "--linkedin", single, "--day", "2026-06-27")

    def made(name, *arguments):
        result = run(report, *arguments, "--out", folder / name)
        check(f"{name} is written", result.returncode == 0 and result.stderr == b"", result)
        return (folder / name).read_text(encoding="utf-8")

    for language, heading, ours in (("en", "LinkedIn&#39;s own index", "ours"), ("es", "El índice de LinkedIn", "nuestro")):
        page = made("page.html", *given, "--lang", language)
        check("no script, nothing fetched, no link", "<script" not in page and not re.search(r'<a\b|(?:src|href)\s*=|url\(|@import|https?://(?!www\.w3\.org/2000/svg")', page))
        rows = table_rows(page, heading)
        mark = "," if language == "es" else "."
        check("the newest reading, a week's change, the sector, and ours", rows[0][1:] == ["LinkedIn", rows[0][2], "your sector" if language == "en" else "tu sector", ours] and "20 " in rows[0][2] and "2026" in rows[0][2], rows[0])
        check("all its digits", [row[1] for row in rows[1:6]] == [text.replace(".", mark) for text in ("17.206001", "8.64", "8.3500001", "13.722", "47.918")], rows[1:6])
        check("its change", [row[2] for row in rows[1:6]] == [text.replace(".", mark) for text in ("+0.15", "0.00", "0.00", "0.00", "+0.15")], rows[1:6])
        check("the sector's pillars", [row[3] for row in rows[1:6]] == [text.replace(".", mark) for text in ("11.42", "4.61", "1.72", "12.05", "29.8")], rows[1:6])
        check("days with their gaps", [as_in_files(row[0]) for row in rows[7:-2] if row[0]] == ["2026-06-20", rows[9][0], "2026-06-25", rows[9][0], "2026-06-27"] and rows[9][1:] == [""] * 6, rows[7:])
        check("a hostile sector is text", "&lt;/script&gt;&lt;script&gt;alert(1)" in page and "W" * 200 not in page)
        check("references with dates", re.search(r"<li><strong>A</strong> 29[.,]80  [^<]*, 27 [Jj]un 2026</li>", page) and re.search(r"<li><strong>B</strong> 34[.,]69  [^<]*, 25 [Jj]un 2026</li>", page))
        check("LinkedIn's own numbers stand beside ours at the top", all(page.find(text.replace(".", mark)) < page.find("<h2>") for text in ("47.918", "LinkedIn&#39;s own: 17.206001" if language == "en" else "LinkedIn: 17.206001", "8.3500001")))
        text = made("page.md", *given, "--lang", language)
        for table in re.findall(r"(?:^\|.*\n)+", text, re.M):
            check("a table's rows have its columns", len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table)
        check("an average with its day", re.search(r"^- [^\n]*, 2026-06-25: 34[.,]69$", as_in_files(text), re.M), text)
        document = json.loads(made("page.json", *given, "--lang", language))
        if validator:
            errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(document)]
            check(f"a valid page with LinkedIn's index, {language}", not errors, errors[:3])
            wrong = json.loads(json.dumps(document))
            wrong["linkedin"]["beside"][0]["linkedin"]["brand_points"] = 17.056
            check("the validator looks into LinkedIn's index", list(validator.iter_errors(wrong)))
        days = {row["day"]: row for row in document["linkedin"]["beside"]}
        check("LinkedIn's days in JSON", len(days) == 8 and days["2026-06-26"]["linkedin"] is None and days["2026-06-27"]["sector"]["name"] == hostile + "W" * 400, list(days))
        check("a week's change in JSON", document["linkedin"]["moved_in_a_week"]["linkedin"]["brand_points"] == "0.150001", document["linkedin"]["moved_in_a_week"])
        check("dated references in JSON", [(r["total_points"], r["day"]) for r in document["references"]] == [("29.800000", "2026-06-27"), ("34.690000", "2026-06-25")], document["references"])
        alone = json.loads(made("alone.json", *given[:1], "--day", "2026-06-27", "--lang", language))
        check("nothing of it in the score", {k: v for k, v in document.items() if k not in ("linkedin", "references", "notes")} == {k: v for k, v in alone.items() if k not in ("references", "notes")})
        check("what is wrong in it is told", any(("the sector's average has a total and no pillars" if language == "en" else "la media del sector tiene un total y no pilares") in note["words"] for note in document["notes"]), document["notes"])
        check("days of fewer weeks", len(json.loads(made("few.json", *given, "--back", 2, "--lang", language))["linkedin"]["beside"]) == 8)
    far = folder / "far.json"
    far.write_text(json.dumps([told("2020-06-20", 17.056), *readings[:2]]))
    check("readings older than the weeks are left out", '"2020-06-20"' not in made("far.out.json", given[0], "--linkedin", far))
    # Beside counts of no day, and beside a model of one's own, LinkedIn's numbers stand alone.
    model = folder / "model.json"
    model.write_bytes(run(Path(report).parent / "model_check", "--standard", "--json").stdout)
    for arguments in (("--counts", examples / "partly_known.counts"), (given[0], "--model", model)):
        page = made("page.html", *arguments, "--linkedin", linkedin, "--linkedin", single, "--day", "2026-06-27")
        check("LinkedIn's alone", "<td>LinkedIn</td>" in page and "<td>ours</td>" not in page and "LinkedIn&#39;s own: " not in page, arguments)
    for arguments, expected in ((("--linkedin", "/nowhere"), "cannot read the file /nowhere"), (("--linkedin", single), "there is no dated reading of LinkedIn's index")):
        result = run(report, given[0], *arguments, "--out", folder / "never")
        check(f"refused: {arguments}", result.returncode == 2 and expected in result.stderr.decode() and not (folder / "never").exists(), result)
    result = run(report, "--team", given[0], "--linkedin", single, "--out", folder / "never")
    check("refused: of a team", result.returncode == 2 and b"--linkedin goes with one member" in result.stderr and not (folder / "never").exists(), result)

# Markdown: rows of one width.
for language in ("en", "es"):
    text = run(scorecard, examples / "sample_export", "--markdown", "--lang", language).stdout.decode()
    for table in re.findall(r"(?:^\|.*\n)+", text, re.M):
        check("a table's rows have its columns", len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table)
    check("27 rows of signals", len(re.findall(r"^\| [^|]* \| [^|]* \| [^|]* \| [^|]* / \d+ \|", text, re.M)) == 27, text)
    check("says what it is not", "LinkedIn" in text)

try:
    import html5lib
except ImportError:
    html5lib = None
    print("SKIPPED the parser of HTML: python3-html5lib is not installed")

with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)
    marks = folder / "marks"
    marks.write_text("2026-03-02 = Posts on Mondays <b>&\n2026-05-11 = " + "A very long title " * 30 + "\n")
    table = folder / "team.csv"
    names = run(scorecard, "--counts", examples / "partly_known.counts", "--json")
    known = {k: v for k, v in json.loads(names.stdout)["counts"].items()}
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["name", *known])
    for i in range(40):
        rows.writerow([[hostile.replace("\n", " "), "Ana", "W" * 300, "長い名前" * 20][i % 4], *("" if v is None else v + i % 7 if k in ("posts", "connections") else v for k, v in known.items())])
    table.write_text(out.getvalue())
    few = folder / "few.csv"
    few.write_text("\n".join(out.getvalue().splitlines()[:13]))
    linkedin = folder / "linkedin.json"
    linkedin.write_text(json.dumps(readings))
    pages, seen_plots = {}, set()
    for language in ("en", "es"):
        for name, arguments in (("member", (examples / "sample_export", "--on-target", examples / "goal_words.txt", "--marks", marks, "--plan", 60, "--name", "Ana Pérez", "--linkedin", linkedin)),
                                ("hostile", ("--counts", examples / "partly_known.counts", "--name", hostile + "W" * 400)),
                                ("unknown", (examples / "sample_export", "--day", "2027-01-01")), ("sample", (examples / "sample_export",)),
                                ("team", ("--team", table, "--name", hostile)), ("few", ("--team", few, "--name", "Sales"))):
            path = folder / f"{name}_{language}.html"
            start = time.perf_counter()
            result = run(report, *arguments, "--lang", language, "--out", path)
            check(f"{path.name} is written", result.returncode == 0 and result.stderr == b"" and path.exists(), result)
            page = path.read_text(encoding="utf-8")
            pages[path] = page
            check("no script, nothing fetched", "<script" not in page and not re.search(r'(?:src|href)\s*=|url\(|@import|https?://(?!www\.w3\.org/2000/svg")', page))
            # What html-validate and the Nu checker found once; to run them themselves: CONTRIBUTING.md.
            title = html.unescape(re.search("<title>(.*?)</title>", page, re.S)[1])
            check("a title that a tab shows", len(title) <= 70, title)
            native = set(re.findall(r'role="(\w+)"', page)) - {"group", "img"}
            check("no role that an element of its own has", not native, native)
            style = "".join(re.findall("<style>(.*?)</style>", page, re.S))
            unknown = set(re.findall(r"[{;]([a-z-]+):", style)) & {"vector-effect", "paint-order", "shape-rendering", "text-rendering", "color-rendering"}
            check("no property that checkers of CSS do not know", style and not unknown, unknown)
            plots = re.findall(r'<svg class="ssi plot.*?</svg>', page, re.S)
            check("lines of a plot that is stretched keep their width", all('vector-effect="non-scaling-stroke"' in path for plot in plots for path in re.findall("<path[^>]*>", plot)), plots[:1])
            seen_plots.update(path.stem for _ in plots)
            check("it says what it is not", ("not LinkedIn's score" if language == "en" else "no es la puntuación de LinkedIn").replace("'", "&#39;") in page)
            check("model, version, weeks", re.search(r"(Model|Modelo) standard, (version|versión) 1, (over|en) 13 (weeks|semanas)", page))
            for picture in re.findall(r"<svg .*?</svg>", page, re.S):
                try:
                    xml.fromstring(picture)
                    check("a picture is XML", True)
                except xml.ParseError as error:
                    check("a picture is XML", False, (error, picture[:300]))
            # What was read is told by the reader of exports, in English.
            own = re.sub(r"<[^>]*>", " ", page.split("Qué se ha leído")[0])
            left = re.findall(r".{20}\b(?:of|What to|weeks|unknown|Score|the)\b.{20}", own)
            check(f"{path.name}: no word left in English", language == "en" or not left, left[:3])
            said = re.sub(r"<style>.*?</style>|<[^>]*>", " ", re.split("Qué se ha leído|What was read", page)[0], flags=re.S)
            check(f"{path.name}: titles, not the ids of counts", not (ids := re.findall(r"\b[a-z]+_[a-z_]+\b", said)), ids)
            if html5lib:
                try:
                    html5lib.HTMLParser(strict=True).parse(page)
                    check("HTML by the standard", True)
                except html5lib.html5parser.ParseError as error:
                    check(f"{path.name}: HTML by the standard", False, error)
    # A member's pillars are printed alike on the team's page, though their rows are rounded so that they add up.
    exact = folder / "exact.csv"
    counts = json.loads(run(scorecard, "--counts", examples / "active_professional.counts", "--json").stdout)["counts"]
    exact.write_text("\n".join((",".join(("name", *counts)), ",".join(("Ana", *map(str, counts.values()))))))
    run(report, "--team", exact, "--out", folder / "exact.html")
    run(report, "--counts", examples / "active_professional.counts", "--out", folder / "alone.html")
    team_row = re.search(r'<th scope="row">Ana</th><td>1</td>(.*?)<td class', (folder / "exact.html").read_text())[1]
    own_pillars = re.findall(r"<strong>([\d.]+)</strong> / 25", (folder / "alone.html").read_text())
    check("one rounding", len(own_pillars) == 4 and re.findall(r"<td>(.*?)</td>", team_row)[1:] == own_pillars, (team_row, own_pillars))
    check("plots are on the pages that have any", seen_plots >= {"member_en", "sample_es", "team_en", "few_en"}, seen_plots)
    check("a team of forty is bars, one of twelve dots", "How many have which points." in pages[folder / "team_en.html"] and "A dot for each member" in pages[folder / "few_en.html"] and "12 members" in pages[folder / "few_en.html"])
    check("the member's page has all parts", all(part in pages[folder / "member_en.html"] for part in ("What to do, the most points a minute first", "Plan", "Score by week", "What changed", "What was read", "What you can tell us, the most points first", "Posts on Mondays &lt;b&gt;&amp;")))

    # Contrast of the colours with their paper, WCAG 2.1: 4.5 for text, 3 for pictures.
    def luminance(colour):
        channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    def contrast(a, b):
        a, b = sorted((luminance(a), luminance(b)))
        return (b + 0.05) / (a + 0.05)

    modes = [mode for mode in re.findall(r"\.ssi\{(--ink[^}]*)", pages[folder / "member_en.html"]) if "#" in mode]
    check("light, dark and print have colours", len(modes) == 3, modes)
    for mode in modes:
        colour = dict(re.findall(r"--(\w+):(#\w{6})", mode))
        check("what is earned is told from what is not", all(contrast(colour[f"c{i}"], colour["track"]) >= 3 for i in range(4)), [contrast(colour[f"c{i}"], colour["track"]) for i in range(4)])
        for key, least in {"ink": 4.5, "soft": 4.5, "c0": 3, "c1": 3, "c2": 3, "c3": 3}.items():
            check(f"contrast of {key}", contrast(colour[key], colour["paper"]) >= least, (colour, contrast(colour[key], colour["paper"])))

    # Bad input: one line, exit code 2, and no file.
    never = folder / "never.html"
    bad = folder / "bad.csv"
    for text, expected in (("", "is empty"), ("a,b\n1,2\n", "no column"), ("name,posts\nx\n", ":2: 1 field for 2 columns"), ("name,posts\nx,many\n", ':2: posts: "many"'),
                           ("name,posts\n", "names no member"), ("posts,messages_replied,messages_received\n1,3,2\n", "messages_replied 3")):
        bad.write_text(text)
        result = run(report, "--team", bad, "--out", never)
        check(f"refused: {expected}", result.returncode == 2 and expected in result.stderr.decode() and result.stderr.count(b"\n") == 1 and not never.exists(), result)
    for arguments, expected in (((examples / "sample_export", "--plan", "101"), "--plan"), ((examples / "sample_export", "--back", "x"), "--back"), ((examples / "sample_export", "--lang", "fr"), "--lang"),
                                (("--team",), "--team"), ((examples / "sample_export", "--marks", "/nonexistent"), "/nonexistent"), (("/nonexistent",), "/nonexistent")):
        result = run(report, *arguments, "--out", never)
        check(f"refused: {arguments}", result.returncode == 2 and expected in result.stderr.decode() and result.stderr.count(b"\n") == 1 and not never.exists(), result)
    result = run(report, examples / "sample_export", "--out", "/nonexistent/x.html")
    check("a page that cannot be written", result.returncode == 2 and b"cannot be written" in result.stderr, result)

    # In a real browser.
    browser = None
    try:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service

        driver = shutil.which("chromedriver")
        if driver and (shutil.which("chromium") or shutil.which("google-chrome")):
            options = webdriver.ChromeOptions()
            for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
                options.add_argument(argument)
            options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
            browser = webdriver.Chrome(service=Service(driver), options=options)
    except ImportError:
        pass
    if not browser:
        print("SKIPPED the browser: chromium, chromium-driver or python3-selenium is not installed")
    else:
        screenshots.mkdir(parents=True, exist_ok=True)
        # Of every element with words of its own that are shown: its name, size of text, colour and what is behind it.
        WORDS = """return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility({contentVisibilityAuto: true}) && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim())).map(e => {
            const style = getComputedStyle(e); let behind = e; while (behind && getComputedStyle(behind).backgroundColor == 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
            return [e.localName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40), parseFloat(style.fontSize), style.color, getComputedStyle(behind || document.body).backgroundColor] })"""
        # Of every shape that says something: its colour, and the paper.
        SHAPES = """const paper = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('svg :is([class^=f],[class^=s])')].filter(e => !/^(sp|st|sg)$/.test(e.getAttribute('class'))).map(e => {
            const style = getComputedStyle(e); return [e.outerHTML.slice(0, 80), style.fill == 'none' || /^s/.test(e.getAttribute('class')) ? style.stroke : style.fill, paper] })"""
        # Rules of WCAG and of ARIA that a parser does not know; what breaks them is returned.
        RULES = """const wrong = [], say = (rule, e) => wrong.push(rule + ': ' + e.outerHTML.slice(0, 120)), all = selector => [...document.querySelectorAll(selector)];
            if (!document.documentElement.lang || !document.title) say('language and title', document.documentElement);
            if (all('h1').length != 1 || all('main').length != 1) say('one h1, one main', document.body);
            let level = 0; for (const h of all('h1,h2,h3,h4,h5,h6')) { const l = +h.localName[1]; if (l > level + 1) say('headings in order', h); level = l; if (!h.textContent.trim()) say('a heading has words', h) }
            const ids = all('[id]').map(e => e.id); for (const e of all('[id]')) if (ids.filter(id => id == e.id).length > 1) say('an id once', e);
            for (const e of all('[aria-labelledby],[aria-describedby]')) for (const id of (e.getAttribute('aria-labelledby') || e.getAttribute('aria-describedby')).split(' ')) if (!document.getElementById(id)?.textContent.trim()) say('a label is there', e);
            for (const e of all('svg')) if (e.getAttribute('aria-hidden') != 'true') say('pictures are told in words', e);
            for (const e of all('svg text')) say('words stand in HTML', e);
            for (const e of all('figure')) if (!e.querySelector('figcaption')?.textContent.trim()) say('a figure has a caption', e);
            for (const e of all('[aria-hidden=true]')) if (e.querySelector('[tabindex],summary,a,button')) say('what is hidden takes no focus', e);
            for (const e of all('table')) { if (!e.caption?.textContent.trim()) say('a table has a caption', e); if (!e.querySelector('tbody th[scope=row]')) say('rows have heads', e);
                for (const th of e.querySelectorAll('th')) if (!th.scope || !th.textContent.trim()) say('a head has a scope and words', th);
                const width = e.rows[0].cells.length; for (const row of e.rows) if (row.cells.length != width) say('rows of one width', row) }
            for (const e of all('[tabindex]')) if (e.getAttribute('role') != 'group' || !e.getAttribute('aria-labelledby')) say('what takes focus has a role and a name', e);
            for (const e of all('body *')) if (/auto|scroll/.test(getComputedStyle(e).overflowX) && e.tabIndex < 0) say('what scrolls takes focus', e);
            for (const e of all('ol,ul')) for (const c of e.children) if (c.localName != 'li') say('lists have items', c);
            for (const e of all('details')) if (e.firstElementChild?.localName != 'summary' || !e.firstElementChild.textContent.trim()) say('details have a summary', e);
            return wrong"""

        def device(width, height=900):
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})

        def media(**features):
            browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]})

        def shown(colour):
            return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])

        def sideways():
            return browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")

        def screenshot(name):
            browser.save_screenshot(str(screenshots / f"{name}.png"))

        for path in pages:
            browser.get(path.as_uri())
            for width in (320, 360, 768, 1280):
                device(width)
                check(f"{path.name} at {width}: no sideways scrolling", sideways() <= 0, sideways())
                smallest = min((size, what) for what, size, *_ in browser.execute_script(WORDS))
                check(f"{path.name} at {width}: no text below 12 px", smallest[0] >= 12, smallest)
                # Text at 200 %: all of it is twice as large, and still nothing is out of sight.
                browser.execute_script("document.documentElement.style.fontSize = '200%'")
                twice = min((size, what) for what, size, *_ in browser.execute_script(WORDS))
                check(f"{path.name} at {width}: text grows with the reader's", abs(twice[0] - 2 * smallest[0]) < 0.1, (smallest, twice))
                check(f"{path.name} at {width}, text at 200 %: no sideways scrolling", sideways() <= 0, sideways())
                if width == 360:
                    screenshot(f"{path.stem}_200_percent")
                browser.execute_script("document.documentElement.style.fontSize = ''")
                device(width, min(browser.execute_script("return document.documentElement.scrollHeight"), 6000))
                screenshot(f"{path.stem}_{width}")
                # The number stands in the middle of its ring.
                off = browser.execute_script("""return [...document.querySelectorAll('.ring')].flatMap(ring => { const r = ring.getBoundingClientRect();
                    return [...ring.querySelectorAll('strong,span')].map(e => e.getBoundingClientRect()).filter(b => Math.abs(b.left + b.right - r.left - r.right) > 2 || b.left < r.left + .1 * r.width || b.top < r.top + .2 * r.height || b.bottom > r.bottom - .2 * r.height).map(b => JSON.stringify([b, r])) })""")
                check(f"{path.name} at {width}: a number in the middle of its ring", not off, off[:2])
            for scheme, paper in (("dark", "rgb(13, 17, 23)"), ("light", "rgb(255, 255, 255)")):
                media(prefers_color_scheme=scheme)
                behind = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
                check(f"{path.name} is {scheme}", behind == paper, behind)
                faint = [(what, colour, behind) for what, _, colour, behind in browser.execute_script(WORDS) if contrast(shown(colour), shown(behind)) < 4.5]
                check(f"{path.name}, {scheme}: all text has a contrast of 4.5", not faint, faint[:3])
                faint = [(what, colour) for what, colour, behind in browser.execute_script(SHAPES) if contrast(shown(colour), shown(behind)) < 3]
                check(f"{path.name}, {scheme}: all shapes have a contrast of 3", not faint, faint[:3])
                if scheme == "dark":
                    screenshot(f"{path.stem}_dark")
            media(forced_colors="active")
            faint = [(what, colour) for what, colour, behind in browser.execute_script(SHAPES) if contrast(shown(colour), shown(behind)) < 3]
            check(f"{path.name} in forced colours: all shapes are told from paper", not faint, faint[:3])
            tracks = browser.execute_script("return [...document.querySelectorAll('.track')].map(e => getComputedStyle(e).fill)")
            check(f"{path.name} in forced colours: what is earned is told from the rest", all(contrast(shown(colour), shown(track)) >= 3 for track in tracks[:1] for what, colour, _ in browser.execute_script(SHAPES) if 'class="si"' not in what))
            media()
            check(f"{path.name}: accessible by our rules", not (wrong := browser.execute_script(RULES)), wrong[:3])
            check(f"{path.name}: text is there", len(browser.execute_script("return document.body.innerText")) > 400)
            check(f"{path.name}: nothing in the console", not (log := browser.get_log("browser")), log)
            check(f"{path.name}: no element made by a name", browser.execute_script("return document.querySelectorAll('script, b, i, img').length") == 0)
            pdf = b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
            printed = len(re.findall(rb"/Type\s*/Page\b", pdf))
            check(f"{path.name}: prints on A4", printed > 0 and b"/MediaBox [0 0 594.95996 841.91998]" in pdf or re.search(rb"/MediaBox \[0 0 59[45]\S* 84[12]", pdf), printed)
            if path.stem.startswith("sample"):
                (screenshots / f"{path.stem}.pdf").write_bytes(pdf)
                check(f"{path.name}: three printed pages", printed <= 3, printed)
                # The answer, which is what stands above the first pillar, on two screens of 1280 by 800.
                device(1280, 800)
                end_of_answer = browser.execute_script("return document.querySelector('.signals').getBoundingClientRect().top + scrollY")
                check(f"{path.name}: the answer ends on the second screen", end_of_answer <= 1600, end_of_answer)
        browser.quit()
end("reports")
