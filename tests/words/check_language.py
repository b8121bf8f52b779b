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

programs, root, language = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3]
examples, name = root / "examples", {"es": "spanish", "de": "german"}[language]
sys.path.insert(0, str(root / "tests/examples"))
from checking import check, end  # noqa: E402

ENTRY = re.compile(r'\{\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\}')
PLACE = re.compile(r"\{\w+(?:\|[^{}|]*)*\}")
NUMBER = r"[~+−-]?(?:\d[\d.,]*|\?)"


texts = {}
for path in [*(root / "include/ssi/words/detail").glob(f"{name}_*.hpp"), *(examples / "programs").rglob("*.?pp")]:
    for table in re.findall(rf"Translation {name}_\w+\[\] = \{{.*?\n\}};", re.sub(r'"\s*\n\s*"', "", path.read_text(encoding="utf-8")), re.S):
        texts.update((english.replace('\\"', '"'), said.replace('\\"', '"')) for english, said in ENTRY.findall(table))
# Counts have one name in every language, by which programs are told them.
ids = set(re.findall(r'^    \{"(\w+)", "', (root / "include/ssi/standard/counted.hpp").read_text(), re.M))
texts = {english: said for english, said in texts.items() if english not in ids and english != said}
IN_ENGLISH = re.compile(re.escape(texts["Some of this is told in English."]).replace(r"\ ", r"\s+"))
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


# Most texts are not there: their words tell faster than their pattern, the longest first.
telling = {text: sorted(re.findall(r"\S+", PLACE.sub(" ", text)), key=len, reverse=True) for text in patterns}


def left_in(said):
    return sorted(text for text, pattern in patterns.items() if all(word in said for word in telling[text]) and pattern.search(said))


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
def not_of_people(said):
    """Days and minus signs as files have them, outside of what is quoted."""
    return re.findall(r"(?<![\w./-])(?:\d{4}-\d\d-\d\d|-\d+[.,]\d+)(?![\w-])", re.sub("[«„\"][^»“\"]*[»“\"]", "", said))


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
    asked += [("scorecard", [sample, "--set", "posts=12", "--set", "connections=400..", "--read"]), ("coach", [sample, "--hours", 1])]
    asked += [("what_if", [sample, "posts=14"]), ("history", ["--noted", noted, "--average", noted])]
    asked += [("history", [*member, "--details", *more]) for member in members[:3] for more in ([], ["--linkedin", index], ["--average", noted], ["--json"])]
    for form in ([], ["--details"], ["--json"]):
        asked += [("measures", [sample, "--measures", habits, *form]), ("outcomes", [sample, "--results", results, *form])]
    asked += [("outcomes", [sample, "--results", file(f"few{i}", text)]) for i, text in enumerate(("2026-06-27 = 1\n2026-06-20 = 2\n", results.read_text().replace(" = ", " = 0 #"), "2017-07-01 = 1\n"))]
    asked += [("model_check", ["--standard"])]
    pages = [[*member, *more] for member in members for more in ([], ["--plan", 60], ["--plan", 99, "--linkedin", index, "--marks", marks, "--reference", "-=34"])]
    pages += [["--team", sample, sample], ["--team", sample]]
    asked += [("report", [*page, kind]) for page in pages for kind in ("html", "md", "json") if kind == "html" or "--team" not in page]
    seen, silent = set(), []
    for program, arguments in asked:
        *given, kind = arguments if program == "report" else [*arguments, "text"]
        out = Path(folder) / f"page.{kind}"
        said = run(program, given, language, out)
        left = left_in(said)
        check(f"{program} {' '.join(map(str, given))}: no part is told in English", not IN_ENGLISH.search(said), said)
        if kind != "json" and "--json" not in given:
            check(f"{program} {' '.join(map(str, given))}: days and minus signs are people's", not not_of_people(said), not_of_people(said))
        check(f"{program} {' '.join(map(str, given))}: nothing is left in English", not left, left)
        in_english = run(program, given, "en", out)
        if kind != "json" and "--json" not in given:
            check(f"{program} {' '.join(map(str, given))}: days and minus signs are people's in English", not not_of_people(in_english), not_of_people(in_english))
        found = left_in(in_english)
        seen.update(found)
        if not found:
            silent.append((program, given))
    # What has to be mended: each in one line of the language, wherever --lang stands, with the names and numbers of the English one.
    empty = Path(folder) / "empty"
    empty.mkdir()
    one = ["--counts", counts[0]]
    wrong = [("scorecard", arguments) for arguments in (
        [], ["--day"], ["--colour"], [sample, "--day", "2026-02-30"], [sample, "--weeks", 0], [sample, sample], [sample, *one], [*one, *one], [*one, "--also", sample],
        [*one, "--on-target", marks], [sample, "--variant", "standart"], [sample, "--variant", "standard", "--model", marks], [sample, "--set", "posts"],
        [sample, "--set", "post=3"], [sample, "--set", "posts=-3"], [sample, "--set", "posts=many"], [sample, "--set", "posts=4..3"], [sample, "--set", "leads_saved=3"],
        [sample, "--json", "--full"], [*one, "--read"], [empty], [Path(folder) / "nowhere"], [marks], [index], [sample, "--on-target", file("blank", "# none")],
        [sample, "--on-target", "/nowhere"], ["--counts", file("none", "# none")], ["--counts", file("twice", "posts = 3\nposts = 4")], ["--counts", file("odd", "posts 3")],
        ["--counts", file("part", "messages_received = 1\nmessages_replied = 2")], [file("broken.zip", "PK")],
        [file("none.zip", "PK\5\6" + "\0" * 18)], [file("broken.xlsx", "PK")])]
    wrong += [("coach", arguments) for arguments in (
        [*one, "--by", "2026-12-31"], [sample, "--by", "2026-06-28"], [sample, "--hours", 1000], [sample, "--minutes", "x"], [sample, "--goal", "x"], [sample, "--goal", 101],
        [sample, "--towards", "1,2,3"], [sample, "--costs", file("costs", "# none")], [sample, "--costs", file("cost", "posts 3")])]
    wrong += [("what_if", arguments) for arguments in ([sample], [sample, "posts=+x"], [sample, "post=3"])]
    wrong += [("history", arguments) for arguments in (
        one, ["--noted", noted, "--linkedin", index], [sample, "--variant", "sales_navigator"], ["--noted", file("same", "2026-05-12 = 1,2,3,4\n2026-05-12 = 1,2,3,4\n")],
        ["--noted", file("old", "1999-05-12 = 1,2,3,4")], ["--noted", file("dates", "soon = 1,2,3,4")], ["--noted", file("lines", "2026-05-12")],
        [sample, "--linkedin", file("index", "{}")], [sample, "--linkedin", file("index.csv", "x")])]
    wrong += [("scorecard", ["--counts", file(f"json{i}", text)]) for i, text in enumerate((
        '{"counts": {"posts": 1.5}}', '{"counts": {"postz": 1}}', '{"counts": {"posts": 1}', "{}", '{"counts": {"posts": {"at_least": 3, "at_most": 2}}}',
        '{"counts": {"posts": {"at_lest": 3}}}', '{"counts": 3}', '{"counts": {"posts": "3"}}', '{"counts": {"posts": {}}}', '{"counts": {}, "counts": {}}',
        '{"counts": {"posts": 01}}', '{"counts" 3}', '{"counts": {"posts": 3.}}', '{"a": "\\x"}', '{"a', '{"counts": {"posts": 1, "posts": 2}}'))]
    # Faults of models, a line each; of tables of members; of archives.
    model = json.loads(subprocess.run([programs / "model_check", "--standard", "--json"], capture_output=True, timeout=60).stdout)
    model["pillars"][0]["signals"][0].update(weight="much", wieght=3, exponent=7)
    del model["pillars"][1]["signals"][0]["target"]["count"], model["pillars"][2]["id"]
    model["pillars"][3]["signals"][0].update(weight=200, target={"kind": "per_wek"}, id=model["pillars"][3]["signals"][1]["id"])
    faulty = [file("faulty.json", json.dumps(model)), file("none.json", "{"), file("empty.json", "{}"), file("faulty.csv", "pillar_id,pillar_points,id,weight,target\np,1,s,1\nq,2,t,x,stock\n")]
    wrong += [("model_check", arguments) for arguments in ([], ["--standard", faulty[0]], ["--standard", "--json", "--csv"], *([path] for path in faulty), ["--lang", "xx", "--standard"])]
    wrong += [("scorecard", [sample, "--model", path]) for path in faulty]
    wrong += [("report", ["--team", file(f"team{i}.csv", text)]) for i, text in enumerate(
        ("", "a,b\n1,2\n", "name,post\nx,1\n", "name,posts\nx\n", "name,posts\nx,many\n", "name,posts\n", 'name,posts\n"x,1\n', "posts,messages_replied,messages_received\n1,3,2\n"))]
    wrong += [("report", ["--team", sample, *more]) for more in (["--set", "posts=3"], ["--plan", 60], ["--marks", marks])]
    wrong += [("measures", [sample, "--measures", habits, "--set", "posts=3"]), ("scorecard", [sample, "--set", "posts=3", "--set", "posts=4"])]
    wrong += [("scorecard", [file("cut.zip", "PK\3\4 and no more")]), ("scorecard", [file("old.xlsx", "PK\5\6")]), ("scorecard", [file("text.xlsx", "none")])]
    wrong += [("measures", arguments) for arguments in (
        one, [sample], [sample, "--measures", file("habit", "2026-03-02 = post: -")], [sample, "--measures", file("early", "1999-03-02 = posts: -")], [sample, "--measures", file("void", "")])]
    wrong += [("outcomes", arguments) for arguments in (
        [sample], [sample, "--results", file("words", "2026-06-27 = many")], [sample, "--results", file("late", "2026-06-28 = 1")],
        [sample, "--results", file("again", "2026-06-27 = 1\n2026-06-26 = 1")], [sample, "--results", file("long", "2006-06-27 = 1")])]
    wrong += [("report", arguments) for arguments in (
        [sample, "--reference", "x"], ["--team"], ["--team", sample, "--out", "x.md"], ["--team", sample, "--linkedin", index], [sample, "--plan", 0])]

    def told(program, *arguments):
        done = subprocess.run([programs / program, *map(str, arguments)], capture_output=True, timeout=60, encoding="utf-8", cwd=folder,
                              env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})
        check(f"{program} {arguments}: is refused", done.returncode == 2 and done.stdout == "", (done.returncode, done.stderr))
        return done.stderr

    for program, arguments in wrong:
        english, said = told(program, *arguments), told(program, *arguments, "--lang", language) if arguments != ["--day"] else told(program, "--lang", language, *arguments)
        names = [name for name in re.findall(r"\d+|--[a-z-]+|[\w.]*_\w+|/[\w/]+", english) if name not in ("256",) and not re.fullmatch(r"\d+", name)]
        seen.update(left_in(english))
        same = [line for line in said.splitlines() if line in english.splitlines()]
        check(f"{program} {' '.join(map(str, arguments))}: is told in {name}", not same and len(said.splitlines()) == len(english.splitlines()), same or said)
        check(f"{program} {' '.join(map(str, arguments))}: with its names", all(one in said for one in names), (english, said))
# Of --help every line is said but those of the examples, which are commands.
for program in sorted({program for program, _ in asked}):
    english, said = (subprocess.run([programs / program, "--help", "--lang", code], capture_output=True, timeout=60, encoding="utf-8",
                                    env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}).stdout.splitlines() for code in ("en", language))
    same = [line for line in english if re.search("[a-z]{2,} [a-z]{2,}", line) and line in said and not line.startswith(f"  {program} ")]
    check(f"{program} --help is told in {name}", len(said) > 15 and not same, same or said)
    check(f"{program} --help has the same options", re.findall(r"--[a-z-]+", "\n".join(english)) == re.findall(r"--[a-z-]+", "\n".join(said)), said)
check("the search finds English where it is asked for, in each of them", not silent, silent)
check("and most of what the tables have", len(seen) > len(patterns) / 2, (len(seen), len(patterns), sorted(set(patterns) - seen)))
end(f"texts in {name}")
