#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every link between the pages leads somewhere, every page is reached from the README, which stays short enough to be read.
Usage: pages.py PROJECT"""
import re
import sys
from pathlib import Path

WORDS = 1200  # our choice: two screens of text and some code
top = Path(sys.argv[1]).resolve()
pages = [top / "README.md", top / "CONTRIBUTING.md", *top.glob("examples/*.md"), *top.glob("docs/**/*.md")]


def without_code(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)


def anchors(page):
    """As GitHub makes them: lower case, blanks to hyphens, punctuation left out."""
    titles = re.findall(r"^#+ (.*)$", without_code(page.read_text()), re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


wrong, links, reached = [], 0, {pages[0]}
linked = {page: set() for page in pages}
for page in pages:
    text = re.sub(r"`[^`]*`", "", without_code(page.read_text()))
    for target in re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'\bsrc(?:set)?="([^"]+)"', text):
        if "://" in target:
            continue
        links += 1
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        if not path.exists():
            wrong.append(f"{page.relative_to(top)}: there is no {target}")
        elif anchor and (path.suffix != ".md" or anchor not in anchors(path)):
            wrong.append(f"{page.relative_to(top)}: {name or page.name} has no heading #{anchor}")
        elif path in linked:
            linked[page].add(path)
queue = [pages[0]]
while queue:
    for path in linked[queue.pop()] - reached:
        reached.add(path)
        queue.append(path)
wrong += [f"{page.relative_to(top)} is linked from no page that README leads to" for page in pages if page not in reached]
words = len(pages[0].read_text().split())
if words > WORDS:
    wrong.append(f"README.md has {words} words, and {WORDS} are the most")
if wrong or links < 50:
    sys.exit("\n".join([*wrong, f"{links} links"]))
print(f"{links} links of {len(pages)} pages lead somewhere, README.md has {words} words")
