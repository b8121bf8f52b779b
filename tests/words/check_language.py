#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No text of the tables of words is left in English in what the programs say in another language. Usage:
check_language.py PROGRAMS ROOT LANGUAGE. The same search has to find such texts where English is asked for."""
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

programs, root, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
examples, name = root / "examples", {"es": "spanish", "de": "german"}[language]
sys.path.insert(0, str(root / "tests/examples"))
from checking import check, end  # noqa: E402

ENTRY = re.compile(r'\{\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\}')
PLACE = re.compile(r"\{\w+(?:\|[^{}|]*)*\}")
NUMBER = r"[~+−-]?(?:\d[\d.,]*|\?)"


def entries(path):
    """{English: translated} of all that looks like an entry of a table, literals in one piece."""
    return dict(ENTRY.findall(re.sub(r'"\s*\n\s*"', "", path.read_text(encoding="utf-8"))))


texts = {}
for path in [*(root / "include/ssi/words/detail").glob(f"{name}_*.hpp"), *(examples / "programs").rglob("*.?pp")]:
    for table in re.findall(rf"Translation {name}_\w+\[\] = \{{.*?\n\}};", re.sub(r'"\s*\n\s*"', "", path.read_text(encoding="utf-8")), re.S):
        texts.update(ENTRY.findall(table))
# Counts have one name in every language, by which programs are told them.
ids = set(re.findall(r'^    \{"(\w+)", "', (root / "include/ssi/standard/counted.hpp").read_text(), re.M))
texts = {english: said for english, said in texts.items() if english not in ids and english != said}
check("the tables are found", len(texts) > 400, len(texts))


def pattern_of(text):
    """Of a text with words enough anything may stand in its places; else numbers, and a lone word stands in a cell of its own."""
    *parts, last = re.split(r"\{\w+((?:\|[^{}|]*)*)\}", text)
    words = re.findall(r"[A-Za-z']{2,}", PLACE.sub("", text))
    value = NUMBER if len(words) < 4 else ".{0,120}?"
    found = ""
    for plain, forms in zip(parts[::2], parts[1::2]):
        found += re.escape(plain) + (f"(?:{'|'.join(map(re.escape, forms.split('|')[1:]))})" if forms else value)
    found += re.escape(last)
    if len(words) < 2 and "{" not in text:
        return re.compile(f"(?:^|\n|\\|  |  )\\W*{found}\\W*(?=$|\n|  )")
    return re.compile(r"(?<![\w-])" + found.replace(r"\ ", r"\s+") + r"(?![\w-])")


patterns = {text: pattern_of(text) for text in texts if re.search("[A-Za-z]{2}", PLACE.sub("", text))}
# "39 in 13" is German as well.
both = "\n".join(PLACE.sub("1", said) for said in texts.values())
patterns = {text: pattern for text, pattern in patterns.items() if not pattern.search(both)}


def left_in(said):
    return sorted(text for text, pattern in patterns.items() if pattern.search(said))


def words_of_html(page):
    page = re.sub(r"<style>.*?</style>|<script>.*?</script>", " ", page, flags=re.S)
    names = re.findall(r'(?:aria-label|title|alt)="([^"]*)"', page)
    return html.unescape("\n".join([*names, re.sub(r"<[^>]*>", "\n", page)]))


def words_of_json(value, key=""):
    """Notes of what was read are the readers' own, for machines."""
    if isinstance(value, dict):
        return "\n".join(words_of_json(one, name) for name, one in value.items())
    if isinstance(value, list):
        return "\n".join(words_of_json(one, key) for one in value)
    return value if key in ("title", "unit", "reason", "remedy", "text", "sentence", "remarks", "target") and isinstance(value, str) else ""


def words_of_text(said, kind):
    if kind == "json":
        return words_of_json(json.loads(said))
    return words_of_html(said) if kind == "html" else said.replace("\\", "").replace("**", "").replace("|", "  ")


def run(program, arguments, code, out):
    to = ["--out", out] if program == "report" else []
    done = subprocess.run([programs / program, *map(str, arguments), "--lang", code, *map(str, to)], capture_output=True, timeout=120,
                          encoding="utf-8", env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
    check(f"{program} {arguments}: exit code and stderr", done.returncode == 0 and done.stderr == "", done.stderr)
    said = out.read_text(encoding="utf-8") if to else done.stdout
    return words_of_text(said, out.suffix[1:] if to else "json" if "--json" in arguments else "text")


sample, counts = examples / "sample_export", sorted(examples.glob("*.counts"))
members = [[sample], [sample, "--also", examples / "sample_more", "--weeks", 26], [sample, "--on-target", examples / "goal_words.txt"]]
members += [["--counts", path, *(["--variant", "sales_navigator"] if path.stem == "seller" else [])] for path in counts]
check("there are files of counts", len(counts) >= 4, counts)
with tempfile.TemporaryDirectory() as folder:
    def file(title, text):
        path = Path(folder) / title
        path.write_text(text, encoding="utf-8")
        return path

    habits = file("habits", "2026-03-02 = comments_given, posts: -\n2026-06-20 = posts: -\n2026-03-02 = reply_rate: -\n")
    results = file("results", "".join(f"2026-{month:02}-{day:02} = {month * day % 7}\n" for month in range(2, 7) for day in (3, 10, 17, 24)))
    noted = file("noted", "".join(f"2026-05-{day:02} = 20, 6.5, 10, {day / 2}\n" for day in (1, 8, 15, 22, 29)))
    marks, index = file("marks", "2026-03-02 = -\n"), examples / "linkedin_index.json"
    asked = [("scorecard", [*member, *form]) for member in members for form in ([], ["--full"], ["--markdown"], ["--json"])]
    asked += [("coach", [*member, *wish]) for member in members for wish in ([], ["--goal", 95, "--exact"], ["--towards", "20,15,18,20"], ["--json"])]
    asked += [("what_if", [*member, "posts=+3", "reactions_received=+1", "messages_replied=unknown", *form]) for member in members for form in ([], ["--json"])]
    asked += [("what_if", [sample, "posts=14"]), ("history", ["--noted", noted, "--average", noted])]
    asked += [("history", [*member, "--details", *more]) for member in members[:3] for more in ([], ["--linkedin", index], ["--average", noted], ["--json"])]
    for form in ([], ["--details"], ["--json"]):
        asked += [("measures", [sample, "--measures", habits, *form]), ("outcomes", [sample, "--results", results, *form])]
    pages = [[*member, *more] for member in members for more in ([], ["--plan", 60], ["--plan", 99, "--linkedin", index, "--marks", marks, "--reference", "-=34"])]
    pages += [["--team", sample, sample], ["--team", sample]]
    asked += [("report", [*page, kind]) for page in pages for kind in ("html", "md", "json") if kind == "html" or "--team" not in page]
    seen, silent = set(), []
    for program, arguments in asked:
        *given, kind = arguments if program == "report" else [*arguments, "text"]
        out = Path(folder) / f"page.{kind}"
        left = left_in(run(program, given, language, out))
        check(f"{program} {' '.join(map(str, given))}: nothing is left in English", not left, left)
        found = left_in(run(program, given, "en", out))
        seen.update(found)
        if not found:
            silent.append((program, given))
check("the search finds English where it is asked for, in each of them", not silent, silent)
check("and most of what the tables have", len(seen) > len(patterns) / 2, (len(seen), len(patterns), sorted(set(patterns) - seen)))
end(f"texts in {name}")
