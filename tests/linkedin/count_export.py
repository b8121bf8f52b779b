#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts an export a second time, straight from the format's facts and without a line of the library: Python's csv where
it is right, a regular expression for comments, datetime for dates. Prints `name = value` lines.

usage: count_export.py FOLDER [--day YYYY-MM-DD|newest] [--weeks N] [--on-target FILE]"""
import argparse
import collections
import csv
import datetime
import io
import re
import sys
import urllib.parse
from pathlib import Path

LAUNCH = datetime.date(2003, 5, 5)
SHAPES = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S UTC", "%Y/%m/%d %H:%M:%S UTC", "%d %b %Y", "%d-%b-%y", "%m/%d/%y, %I:%M %p")
ONLY_IN_COMPLETE = ("Shares", "InstantReposts", "Reactions", "Comments", "Votes", "SearchQueries")
IN_EVERY = ("Connections", "Profile", "messages", "Invitations", "Registration", "Email Addresses")
COUNTS = """profile_sections endorsements_received new_followers connections new_connections new_on_target
filtered_searches second_degree_views visitor_check_weeks invitations_sent invitations_personalised posts posting_weeks
articles reactions_received comments_received reactions_given comments_given shares_given engagement_weeks
invitations_accepted congratulations help_given messages_sent messages_received messages_replied recommendations_given
recommendations_received""".split()


def when(text):
    for shape in SHAPES:
        try:
            moment = datetime.datetime.strptime(text.strip(), shape)
        except ValueError:
            continue
        return moment if moment.date() >= LAUNCH else None
    return None


class Export:
    def __init__(self, folder, on_target):
        found = [p for p in [folder, *sorted(folder.glob("*/")), *sorted(folder.glob("*/*/"))] if list(p.glob("Connections*.csv"))]
        self.folder = found[0]
        self.on_target = on_target
        self.events = collections.defaultdict(list)  # kind -> [(day it belongs to, day it counts from)]
        self.known = {}
        self.missing = collections.Counter()  # kind -> how many there may be more of, of any day
        name = self.folder.name
        if name.startswith(("Complete_", "Basic_")):
            self.kind = "complete" if name.startswith("C") else "basic"
        else:
            self.kind = "complete" if any(self.files(stem) for stem in ONLY_IN_COMPLETE) else "basic"
        if self.kind == "complete" and not all(self.files(stem) for stem in IN_EVERY):
            self.kind = "part"
        match = re.search(r"Export_(\d\d)-(\d\d)-(\d{4})", name)
        self.exported = datetime.date(int(match[3]), int(match[1]), int(match[2])) if match else None
        self.read()

    def files(self, stem):
        pattern = re.escape(stem).replace("_", "[ _]") + r"(_\d+| \(\d+\))*\.csv"
        return sorted(p for p in self.folder.iterdir() if re.fullmatch(pattern, p.name))

    def rows(self, stem, need):
        """Dicts of the files of the kind that have the header, equal rows of several files as often as in one of them;
        None where no file is there or has it."""
        merged, found = collections.Counter(), {}
        for path in self.files(stem):
            data = path.read_bytes()
            wide = data[:2] == b"\xff\xfe"
            text = data.decode("utf-16" if wide else "utf-8-sig")
            table = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t" if wide else ","))
            for i, header in enumerate(table[:10]):
                if need not in header:
                    continue
                here = collections.Counter()
                for row in filter(any, table[i + 1 :]):
                    # Statuses differ in case between the encodings, and the UTF-16 file has a column more.
                    key = tuple(sorted((k, v.lower()) for k, v in zip(header, row) if k != "Display Status"))
                    here[key] += 1
                    found[key] = dict(zip(header, row))
                merged |= here
                break
        return [found[key] for key in merged.elements()] if merged or any(self.header(p, need) for p in self.files(stem)) else None

    @staticmethod
    def header(path, need):
        return need.encode() in path.read_bytes()

    def dated(self, stem, column, kinds, need=None):
        rows = self.rows(stem, need or column)
        if rows is None:
            self.known[stem] = self.kind == "complete" and not self.files(stem)
            return []
        good = [(when(row[column] or ""), row) for row in rows]
        self.known[stem] = not rows or any(moment for moment, _ in good)
        self.miss(sum(not moment for moment, _ in good), *kinds)
        return [(moment, row) for moment, row in good if moment]

    def miss(self, number, *kinds):
        for kind in kinds:
            self.missing[kind] += number

    def add(self, kind, day, since=None):
        self.events[kind].append((day, since or day))

    def read(self):
        post_time = lambda link: next((int(d) >> 22 for d in re.findall(r"\d{19}", link)), None)
        own = []
        for moment, row in self.dated("Shares", "Date", ["posts", "shares_given"], "ShareLink"):
            words = re.sub('"\r?\n"', "\n", row["ShareCommentary"]).strip()
            self.add("posts" if words else "shares_given", moment.date())
            own.append(post_time(row["ShareLink"]))
        on_own = lambda link: any(o is not None and abs(o - post_time(link)) <= 2000 for o in own) if post_time(link) else False
        for moment, row in self.dated("InstantReposts", "Date", ["shares_given"]):
            self.add("shares_given", moment.date())
        for moment, row in self.dated("Reactions", "Date", ["reactions_given"]):
            self.add("other" if on_own(row["Link"]) else "reactions_given", moment.date())
        for moment, row in self.dated("Votes", "Date", ["other"]):
            self.add("other", moment.date())
        self.known["Comments"] = self.kind == "complete"
        for path in self.files("Comments"):
            text = path.read_bytes().decode("utf-8-sig")
            anchors = re.findall(r"(?m)^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)?,(https?://[^,\r\n]*)", text)
            dated = [(when(date), link) for date, link in anchors]
            self.known["Comments"] = not dated or any(moment for moment, _ in dated)
            self.miss(sum(not moment for moment, _ in dated), "comments_given")
            for moment, link in dated:
                if moment:
                    self.add("other" if on_own(link) else "comments_given", moment.date())
        for moment in {(m, row["Search Query"]) for m, row in self.dated("SearchQueries", "Time", ["filtered_searches"])}:
            self.add("filtered_searches", moment[0].date())
        self.read_network()
        self.read_messages()
        for moment, row in self.dated("Endorsement_Received_Info", "Endorsement Date", ["endorsements_received"]):
            if row["Endorsement Status"].upper() == "ACCEPTED":
                self.add("endorsements_received", moment.date())
        for stem, kind, those in (("Recommendations_Received", "recommendations_received", {"VISIBLE"}),
                                  ("Recommendations_Given", "recommendations_given", {"VISIBLE", "HIDDEN"})):
            for moment, row in self.dated(stem, "Creation Date", [kind]):
                if row["Status"] in those:
                    self.add(kind, moment.date())
                elif not row["Status"]:
                    self.miss(1, kind)
        articles = [*(self.folder / "Articles").rglob("*.html"),
                    *(p for p in self.folder.glob("*.html") if 'class="published"' in p.read_text(errors="replace"))]
        self.known["Articles"] = bool(articles) or self.kind == "complete"
        for path in articles:
            published = re.search(r"Published on (---|\d{4}-\d\d-\d\d)", path.read_text(errors="replace"))
            if published and published[1] == "---":
                continue
            moment = when(published[1] + " 00:00:00") if published else None
            if moment:
                self.add("articles", moment.date())
            else:
                self.miss(1, "articles")

    def read_network(self):
        slug = lambda url: urllib.parse.unquote(url.split("/in/")[1]).strip("/").lower() if "/in/" in (url or "") else ""
        name = lambda *parts: " ".join(" ".join(parts).split()).lower()
        by_slug, by_name = {}, {}
        invited = ["invitations_sent", "invitations_personalised", "invitations_accepted"]
        for moment, row in self.dated("Connections", "Connected On", ["connections", "new_on_target", "invitations_accepted"]):
            self.add("connections", moment.date())
            if self.on_target and any(re.search(rf"(?<!\w){re.escape(w)}(?!\w)", f"{row['Company']}\n{row['Position']}", re.I) for w in self.on_target):
                self.add("new_on_target", moment.date())
            if slug(row.get("URL")):
                by_slug.setdefault(slug(row["URL"]), moment.date())
            if name(row["First Name"], row["Last Name"]):
                by_name.setdefault(name(row["First Name"], row["Last Name"]), moment.date())
        for moment, row in self.dated("Invitations", "Sent At", invited):
            if row["Direction"] != "OUTGOING":
                self.miss(row["Direction"] != "INCOMING", *invited)
                continue
            sent = moment.date()
            self.add("invitations_sent", sent)
            if row["Message"]:
                self.add("invitations_personalised", sent)
            url = slug(row.get("inviteeProfileUrl"))
            since = by_slug.get(url) if url and by_slug else by_name.get(name(row["To"]))
            if since and since >= sent - datetime.timedelta(1):
                self.add("invitations_accepted", sent, max(sent, since))

    def read_messages(self):
        profile = (self.rows("Profile", "Headline") or [None])[0]
        me = f"{profile['First Name']} {profile['Last Name']}" if profile else None
        kept = [(moment, row) for moment, row in self.dated("messages", "DATE", ["messages_sent", "messages_received"])
                if row["FOLDER"] != "SPAM" and row["SENDER PROFILE URL"] and "spinmail" not in row["CONTENT"]
                and "Yes" not in (row.get("IS MESSAGE DRAFT"), row.get("IS CONVERSATION DRAFT"))]
        senders = collections.Counter(row["SENDER PROFILE URL"] for _, row in kept if row["FROM"] == me)
        owner = senders.most_common(1)[0][0] if senders else None
        sent = collections.defaultdict(list)
        for moment, row in kept:
            if row["SENDER PROFILE URL"] == owner:
                sent[row["CONVERSATION ID"]].append(moment)
                self.add("messages_sent", moment.date())
        for moment, row in kept:
            if row["SENDER PROFILE URL"] == owner:
                continue
            self.add("messages_received", moment.date())
            answers = [m for m in sent[row["CONVERSATION ID"]] if m >= moment]
            if answers:
                self.add("messages_replied", moment.date(), min(answers).date())
        # One of the member's own that cannot be read may answer all that stand in a row.
        rows_of = collections.defaultdict(list)
        for moment, row in sorted(kept, key=lambda m: (m[0], m[1]["SENDER PROFILE URL"] == owner)):
            rows_of[row["CONVERSATION ID"]].append("x" if row["SENDER PROFILE URL"] == owner else "o")
        longest = max((len(run) for rows in rows_of.values() for run in "".join(rows).split("x")), default=0)
        self.miss(self.missing["messages_sent"] * max(longest, 1), "messages_replied")

    def sections(self):
        unless = lambda stem, value: value if self.files(stem) else (0 if self.kind == "complete" else None)
        profile = (self.rows("Profile", "Headline") or [collections.defaultdict(str)])[0]
        about = profile["Summary"] or any(row["Profile Summary"] for row in self.rows("Profile Summary", "Profile Summary") or [])
        media = " ".join(row["Date/Time"] for row in self.rows("Rich_Media", "Date/Time") or [])
        positions = self.rows("Positions", "Title") or []
        items = [1 if "profile photo" in media else None, 1 if "profile background photo" in media else None,
                 unless("Profile", bool(profile["Headline"])), unless("Profile", bool(about)),
                 unless("Positions", any(not row["Finished On"] for row in positions)), unless("Positions", bool(positions)),
                 unless("Education", bool(self.rows("Education", "School Name"))),
                 unless("Skills", len({row["Name"] for row in self.rows("Skills", "Name") or []}) >= 5),
                 unless("Profile", bool(profile["Industry"] and profile["Geo Location"])), 1 if profile["Websites"] else None]
        seen, unseen = sum(map(bool, items)), items.count(None)
        return None if unseen == len(items) else (seen, seen + unseen)

    def newest(self):
        return max(day for days in self.events.values() for day, _ in days)

    def counts(self, day, weeks):
        """(least, most): what may be missing is in the most; where the days of a count are covered in part, there is no most."""
        flow_first = day - datetime.timedelta(7 * weeks - 1)
        weeks_first = day - datetime.timedelta(day.weekday() + 7 * (weeks - 1))
        newest = self.newest()
        last = max(newest, self.exported or newest) + datetime.timedelta(7)
        needs = {"posts": ["Shares"], "shares_given": ["Shares", "InstantReposts"], "reactions_given": ["Reactions", "Shares"],
                 "comments_given": ["Comments", "Shares"], "other": ["Votes", "Reactions", "Comments"],
                 "filtered_searches": ["SearchQueries"], "articles": ["Articles"],
                 "invitations_sent": ["Invitations"], "invitations_personalised": ["Invitations"],
                 "invitations_accepted": ["Invitations", "Connections"], "messages_sent": ["messages"],
                 "messages_received": ["messages"], "messages_replied": ["messages"],
                 "connections": ["Connections"], "new_on_target": ["Connections"],
                 "endorsements_received": ["Endorsement_Received_Info"],
                 "recommendations_given": ["Recommendations_Given"], "recommendations_received": ["Recommendations_Received"]}

        def covered(kind):
            if not all(self.known[s] for s in needs[kind]) or (kind == "new_on_target" and not self.on_target):
                return None
            depth = 182 if kind.startswith("inv") else 728 if kind == "filtered_searches" else None
            return newest - datetime.timedelta(depth - 1) if depth else datetime.date.min

        def inside(kind, first):
            begin = covered(kind)
            return [] if begin is None else [d for d, since in self.events[kind]
                                             if max(first, begin) <= d <= min(day, last) and since <= day]

        def bounds(number, first, *kinds):
            begins = [covered(kind) for kind in kinds]
            if None not in begins and max(begins) <= first and day <= last:
                return number, number + sum(self.missing[kind] for kind in kinds)
            return (number, None) if number else None

        flow = lambda kind: bounds(len(inside(kind, flow_first)), flow_first, kind)
        stock = lambda kind: bounds(len(inside(kind, datetime.date.min)), datetime.date.min, kind)

        def active(*kinds):
            number = len({d.isocalendar()[:2] for kind in kinds for d in inside(kind, weeks_first)})
            found = bounds(number, weeks_first, *kinds)
            return found and (found[0], found[1] and min(weeks, found[1]))

        stocks = ("connections", "endorsements_received", "recommendations_given", "recommendations_received")
        out = dict.fromkeys(COUNTS)
        out |= {kind: stock(kind) if kind in stocks else flow(kind) for kind in needs if kind != "other"}
        out["new_connections"] = flow("connections")
        out["posting_weeks"] = active("posts")
        out["engagement_weeks"] = active("posts", "shares_given", "reactions_given", "comments_given", "other")
        out["profile_sections"] = self.sections()
        return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--day", default="newest")
    parser.add_argument("--weeks", type=int, default=13)
    parser.add_argument("--on-target", type=Path)
    options = parser.parse_args()
    csv.field_size_limit(sys.maxsize)
    words = None
    if options.on_target:
        words = [line for line in options.on_target.read_text().split("\n") if line and not line.startswith("#")]
    export = Export(options.folder, words)
    if not any(export.events.values()):
        sys.exit(2)
    day = export.newest() if options.day == "newest" else datetime.date.fromisoformat(options.day)
    print(f"day = {day}\narchive = {export.kind}")
    for name, count in export.counts(day, options.weeks).items():
        low, high = count or (0, None)
        shown = "unknown" if count is None else low if low == high else f"{low}..{'' if high is None else high}"
        print(f"{name} = {shown}")


if __name__ == "__main__":
    main()
