#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Renders the Markdown of the program report with cmark-gfm, which GitHub uses: whatever a name holds, the page has the
same elements as that of a harmless name, and shows the name's own characters.
usage: check_markdown.py REPORT PROJECT"""
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

program, examples = sys.argv[1], Path(sys.argv[2]) / "examples"
if not shutil.which("cmark-gfm"):
    print("SKIPPED the rendering of Markdown: cmark-gfm is not installed")
    sys.exit(0)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.text = [], ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, tuple(attributes)))

    def handle_comment(self, data):
        self.elements.append(("comment", data))

    def handle_data(self, data):
        self.text += data


def rendered(name, folder, number):
    """The page of a member of that name, with a mark in its history, a reference and LinkedIn's sector named so too."""
    marks, linkedin, out = folder / f"marks{number}", folder / f"linkedin{number}", folder / f"{number}.md"
    linkedin.write_text(json.dumps({"date": "2026-06-27", "ssi": 48, "industry": {"top": 9, "name": name}}))
    marks.write_text("2026-03-02 = " + re.sub("[\r\n]", " ", name) + ".\n", encoding="utf-8")
    subprocess.run([program, examples / "sample_export", "--name", name, "--marks", marks, "--reference", name + ".=50", "--linkedin", linkedin, "--out", out], check=True, capture_output=True)
    extensions = [part for extension in ("table", "autolink", "strikethrough", "tasklist") for part in ("-e", extension)]
    html = subprocess.run(["cmark-gfm", "--unsafe", *extensions, out], capture_output=True, check=True).stdout.decode()
    return Page(html)


def shown(text):
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "\ufffd", text)
    return re.sub(r"\s+", " ", text).replace("\u2060", "").strip()


names = ["www.example.com", "www. now", "(WWW.x", "http://example.com", "HTTPS://x.y/z?a=b&c", "ftp://a.b", "ana@example.com", "mailto:ana@example.com",
         "xmpp:a@b.c/d", "*a@b.c*", "@somebody", "<script>alert(1)</script>", "</td></tr><script>", "![x](y)", "[x](y)", "[x][y]", "[x]: http://y",
         "`x`", "```\nx\n```", "~~x~~", "**x**", "__x__ _x_", "a|b|c", "\\|", "\\\\|", "a\\", "|", "||||", "--- | ---", "\n\n# x\n", "\n\n- x\n1. y\n\n    code",
         "  - x", "1. x", "1) x", "  1) x", "+ x", "> x", "[ ] x", "[x] x", "&amp; &lt;b&gt; &#60;b&#62;", "<!-- x -->", "<https://a.b>", "<a@b.c>",
         "a  \nb", "\r\n\r\n| a | b |\n", "***", "===", "---", "    code", "\tcode", "\x01\x7f", "\u202e\u2066", "W" * 5000]
pieces = list("\\`*_{}[]<>()#+-.!|~@&:/ \n\t=$'\"aw1\u00e9\u202e") + ["www.", "http://", "<b>", "@a.b", "\\|", "| ", "---", "1. "]
random.seed(1)
names += ["x" + "".join(random.choices(pieces, k=random.randint(1, 25))) for _ in range(60)]
names += [name[1:] for name in names[-60:]]

failures = 0
with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as workers:
    harmless = rendered("Ana", Path(folder), "harmless")
    for name, page in zip(names, workers.map(lambda numbered: rendered(numbered[1], Path(folder), numbered[0]), enumerate(names))):
        more = [element for element in page.elements if element not in harmless.elements][:3]
        if page.elements != harmless.elements or shown(name) not in shown(page.text):
            failures += 1
            print(f"FAIL {name!r}: {len(page.elements)} elements instead of {len(harmless.elements)} {more}")
    if len(harmless.elements) < 200:
        failures += 1
        print("FAIL the page of a harmless name has no tables")
print(f"{len(names)} names rendered, {failures} failed")
sys.exit(failures > 0)
