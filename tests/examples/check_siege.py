#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every program against what systems and other people do to it: full devices, closed pipes, no memory, loops of links,
folders that may not be read, long names, bytes that steer terminals; and what they do to files.
usage: check_siege.py FOLDER_OF_PROGRAMS WRITE EXAMPLES [--sanitized]
--sanitized: without the checks of memory, whose limits sanitizers do not live in"""
import json
import os
import resource
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from checking import check, end

sanitized = "--sanitized" in sys.argv
programs, write, examples = (Path(argument).resolve() for argument in sys.argv[1:4])
root = os.geteuid() == 0
MEND, UNWRITTEN, NO_MEMORY = 2, 1, 3  # examples/README.md

# Somebody else has to be able to read and run all of it.
work = tempfile.TemporaryDirectory()
top = Path(work.name)
top.chmod(0o755)
shutil.copytree(examples, top / "examples")
(top / "bin").mkdir()
NAMES = ("scorecard", "coach", "history", "measures", "outcomes", "what_if", "report", "variants", "model_check", "score_rows")
for name in NAMES:
    shutil.copy(programs / name, top / "bin" / name)
shutil.copy(write, top / "bin" / "write")
sample, counts = top / "examples/sample_export", top / "examples/newcomer.counts"
marks = top / "marks"
marks.write_text("2026-03-02 = posts\n")
columns = subprocess.run([programs / "score_rows", "--columns"], capture_output=True, check=True).stdout.split()
rows = b"name," + b",".join(columns) + b"\nAna" + b",3" * len(columns) + b"\n"
# What each of them is asked for here: it has an output.
ASKED = {"scorecard": (sample,), "coach": (sample,), "history": (sample,), "measures": (sample, "--measures", marks), "outcomes": (sample, "--results", top / "results"),
         "what_if": (sample, "posts=+3"), "report": (sample,), "variants": (counts,), "model_check": ("--standard",), "score_rows": ()}
(top / "results").write_text("".join(f"{date(2026, 6, 27) - timedelta(7 * week)} = {week}\n" for week in range(20)))


def run(name, *arguments, somebody=False, **more):
    given = {"input": rows, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 120, "cwd": top / "here", **more}
    if somebody:
        given |= {"user": 65534, "group": 65534, "extra_groups": []}
    return subprocess.run([top / "bin" / name, *arguments], env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, **given)


def one_line(what, result, code):
    """The exit code, and one line on stderr without anything that steers a terminal."""
    told = result.stderr.decode("utf-8", "surrogateescape")
    steers = [c for c in told[:-1] if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 or ord(c) in (0x2028, 0x2029, 0x202A, 0x202E, 0x2066)]
    check(what, result.returncode == code and told.endswith("\n") and not steers, (result.returncode, result.stderr))


def here():
    """An empty folder of everybody's to be in."""
    shutil.rmtree(top / "here", ignore_errors=True)
    (top / "here").mkdir()
    (top / "here").chmod(0o777)
    return top / "here"


def names_in(folder):
    return sorted(os.listdir(folder))


# Outputs, help included.
for name in NAMES:
    for arguments in (("--help",), ASKED[name]):
        here()
        called = f"{name} {' '.join(map(str, arguments))[-30:]}"
        check(f"{called} has an output", (r := run(name, *arguments)).returncode == 0 and r.stdout, r)
        with open("/dev/full", "wb") as full:
            one_line(f"{called} to a full device", run(name, *arguments, stdout=full), UNWRITTEN)
        one_line(f"{called} to nowhere", run(name, *arguments, stdout=None, preexec_fn=lambda: os.close(1)), UNWRITTEN)
        for handler in (signal.SIG_DFL, signal.SIG_IGN):
            read, closed = os.pipe()
            os.close(read)
            r = run(name, *arguments, stdout=closed, restore_signals=False, preexec_fn=lambda: signal.signal(signal.SIGPIPE, handler))
            os.close(closed)
            if handler == signal.SIG_IGN:
                one_line(f"{called} to a closed pipe", r, UNWRITTEN)
            else:
                check(f"{called} to a closed pipe: ended by its signal, as filters are", r.returncode == -signal.SIGPIPE and r.stderr == b"", r)
        with open(top / "here/out", "wb") as out:
            one_line(f"{called} to a file that may not grow", run(name, *arguments, stdout=out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))), UNWRITTEN)

# Inputs that are none.
here()
(top / "loop").symlink_to("loop")
(top / "loops").mkdir()
(top / "loops/inside").symlink_to(top / "loops")
(top / "closed").mkdir()
(top / "closed_file").write_text("posts = 3\n")
for closed in ("closed", "closed_file"):
    (top / closed).chmod(0)
long = "x" * 3000
PLACES = {"scorecard": [()], "coach": [(), (sample, "--costs")], "history": [(), (sample, "--linkedin")], "measures": [("--measures", marks), (sample, "--measures")],
          "outcomes": [("--results", top / "results"), (sample, "--results")], "what_if": [("posts=+3",)],
          "report": [(), ("--team",), ("--team", sample), (sample, "--marks"), (sample, "--linkedin"), (sample, "--out")], "variants": [()], "model_check": [()]}
SHARED = [("--counts",), (sample, "--also"), (sample, "--on-target"), (sample, "--model")]
for name in ("scorecard", "coach", "what_if", "report"):
    PLACES[name] += [(*(("posts=+3",) if name == "what_if" else ()), *shared) for shared in SHARED]
for name, places in PLACES.items():
    for before in places:
        for path in (top / "loop", long, "/" + long, top / "closed/x", top / "closed", top / "closed_file", ""):
            one_line(f"{name} {' '.join(map(str, before))} {str(path)[-20:]}", run(name, *before, path, somebody=root), MEND)
# Articles that nobody may read are not known to be none; the unit tests see that only where they are not run by root.
for folder in ("a", "b", "."):
    shutil.copytree(sample, top / "unread")
    articles = next((top / "unread").iterdir()) / "Articles"
    shutil.rmtree(articles)
    for inner in ("a", "b"):
        (articles / inner).mkdir(parents=True)
        for i in range(2):
            (articles / inner / f"{i}.html").write_text(f'<h1><a href="/pulse/{inner}{i}">A title</a></h1><p class="published">Published on 2026-06-0{i + 1} 10:00</p>')
    (articles / folder).chmod(0)
    r = run("scorecard", top / "unread", "--json", "--day", "2026-06-27", somebody=root)
    (articles / folder).chmod(0o755)
    told = r.stdout.decode()
    check(f"articles in a closed folder {folder}", r.returncode == 0 and json.loads(told)["counts"]["articles"] == (None if folder == "." else {"at_least": 2})
          and "cannot be read: there may be more articles" in told, (r.returncode, told[:300], r.stderr))
    shutil.rmtree(top / "unread")
if not root:
    print("as an ordinary user alone: this is no root")
check("a loop of folders ends", run("scorecard", top / "loops").returncode == MEND)

# Bytes that steer terminals, wherever they come from.
HOSTILE = [b"\x1b[31mRED", b"\x1b]8;;http://evil.example\x07", b"\xc2\x9b31m", b"\xe2\x80\xaeabc", b"\xff\xfe\x80", b"a\rb", b"a\nb", b"\xed\xa0\x80", b"o" * 39 + "éé".encode(), "é".encode() * 40]
for text in HOSTILE:
    for name in NAMES:
        one_line(f"{name} --{text!r}", run(name, b"--" + text), MEND)
        if name in PLACES:
            one_line(f"{name} {text!r}", run(name, *(a for a in PLACES[name][0]), b"no" + text), MEND)
    one_line(f"--weeks {text!r}", run("score_rows", "--weeks", text), MEND)
    # Ends of lines do not stay in a field that is no count.
    field = text.replace(b"\n", b"").replace(b"\r", b"")
    r = run("score_rows", input=b"name," + field + b",posts\nAna,1," + field + b"\n")
    told = r.stderr.decode("utf-8", "surrogateescape")
    check(f"a field {text!r}", r.returncode == 0 and "is no count" in told and "\x1b" not in told and "\u202e" not in told and "\x9b" not in told
          and ("\N{REPLACEMENT CHARACTER}" in told) == (b"\xff" in text or b"\xed\xa0" in text), r.stderr)
    (top / "here" / "odd.counts").write_bytes(field + b" = 3\n")
    one_line(f"a name of a count {text!r}", run("scorecard", "--counts", top / "here/odd.counts"), MEND)
    (top / "here" / "odd.json").write_bytes(b'{"' + field + b'": 3}')
    r = run("model_check", top / "here/odd.json")
    check(f"a model with {text!r}", r.returncode == MEND and b"\x1b" not in r.stderr and b"\xe2\x80\xae" not in r.stderr, r)

# A pipe is a file to read.
for path in ("/dev/stdin", "/dev/fd/0"):
    r = run("scorecard", "--counts", path, "--json", input=counts.read_bytes())
    check(f"counts from {path}", r.returncode == 0 and r.stdout == run("scorecard", "--counts", counts, "--json").stdout, r)
r = run("scorecard", "--counts", "/dev/stdin", "--json", input=b"\xef\xbb\xbf" + counts.read_bytes())
check("counts with a byte order mark", r.returncode == 0, r)
r = run("score_rows", input=b"\xef\xbb\xbf" + rows)
check("rows with a byte order mark", r.returncode == 0 and r.stdout == run("score_rows").stdout, r)
(top / "here/long").write_text("é" * 20_000_000 + " = 3\n")
one_line("a line of 40 MB", r := run("scorecard", "--counts", top / "here/long"), MEND)
check("is told in brief", len(r.stderr) < 2000 and b"long:1: there is no count" in r.stderr and b"; did you mean " in r.stderr and r.stderr.endswith(b"?\n"), r.stderr[:3000])
one_line("counts that never end", run("scorecard", "--counts", "/dev/zero"), MEND)

# No memory: what there is to read is larger than what there is.
if sanitized:
    print("SKIPPED no memory: sanitized")
else:
    with open(top / "large", "wb") as large:
        large.truncate(250 << 20)
    shutil.copytree(sample, top / "much")
    with open(next((top / "much").rglob("Connections.csv")), "ab") as large:
        large.truncate(1 << 30)
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (160 << 20, 160 << 20))
    for name, arguments in {"scorecard": (top / "much",), "coach": ("--counts", top / "large"), "history": (top / "much",), "measures": (sample, "--measures", top / "large"),
                            "outcomes": (sample, "--results", top / "large"), "what_if": ("--counts", top / "large", "posts=+3"), "report": ("--counts", top / "large"),
                            "variants": (top / "large",), "model_check": (top / "large",)}.items():
        one_line(f"{name} without memory", run(name, *arguments, preexec_fn=limit), NO_MEMORY)
    # score_rows needs no more of it for more rows or longer ones: these would not fit at once, nor would 4,096 of them.
    wide = b"name,posts\n" + (b"x" * 900_000 + b",3\n") * 60
    little = lambda: resource.setrlimit(resource.RLIMIT_AS, (96 << 20, 96 << 20))
    for option in ("--pillars", "--json"):
        r = run("score_rows", option, input=wide, preexec_fn=little)
        check(f"score_rows {option} of long rows", r.returncode == 0 and r.stdout.count(b"\n") == 60 + (option != "--json"), (r.returncode, r.stderr))

# Files that are written: nothing that was there is harmed.
def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def report(out, **more):
    return run("report", sample, "--out", out, **more)


old = os.umask(0o027)
page = here() / "page.html"
r = report(page)
check("a new page", r.returncode == 0 and mode(page) == 0o640 and page.read_text().startswith("<!DOCTYPE html>"), r)
whole = page.read_bytes()
os.umask(old)
for kept in (0o600, 0o664, 0o606):
    page.write_text("old")
    page.chmod(kept)
    check(f"mode {kept:o} is kept", report(page).returncode == 0 and mode(page) == kept and page.read_bytes() == whole, oct(mode(page)))
if root:
    page.write_text("old")
    page.chmod(0o666)
    check("a file of somebody else's stays theirs", report(page, somebody=True).returncode == 0 and page.read_bytes() == whole and mode(page) == 0o666
          and page.stat().st_uid == 0 and names_in(page.parent) == ["page.html"], (page.stat(), names_in(page.parent)))
    page.parent.chmod(0o755)
    page.write_text("old")
    check("and where its folder takes no new files", report(page, somebody=True).returncode == 0 and page.read_bytes() == whole and names_in(page.parent) == ["page.html"],
          names_in(page.parent))
    page.parent.chmod(0o777)
page.write_text("old")
page.chmod(0o444)
one_line("what may not be written is not replaced", report(page), MEND)
check("and stays", page.read_text() == "old" and mode(page) == 0o444)
for chain in ("target.html", "not_there.html"):
    folder = here()
    (folder / "sub").mkdir()
    if chain == "target.html":
        (folder / "sub" / chain).write_text("old")
    (folder / "sub/second.html").symlink_to(chain)
    (folder / "link.html").symlink_to("sub/second.html")
    check(f"a link to {chain} stays one", report(folder / "link.html").returncode == 0 and (folder / "link.html").is_symlink() and (folder / "sub/second.html").is_symlink()
          and (folder / "sub" / chain).read_bytes() == whole and names_in(folder) == ["link.html", "sub"], names_in(folder))
folder = here()
(folder / "page.html").write_text("old")
os.link(folder / "page.html", folder / "other.html")
check("names of one file stay so", report(folder / "page.html").returncode == 0 and (folder / "page.html").samefile(folder / "other.html")
      and (folder / "other.html").read_bytes() == whole and names_in(folder) == ["other.html", "page.html"], names_in(folder))
# Somebody may read it and the group may not, though the mode, of which the group's part is the list's mask, says 640.
access = struct.pack("<I" + "HHI" * 5, 2, *(1, 6, 2**32 - 1), *(2, 4, 65534), *(4, 0, 2**32 - 1), *(16, 4, 2**32 - 1), *(32, 0, 2**32 - 1))
folder = here()
for name, value in (("system.posix_acl_access", access), ("user.note", b"mine")):
    page = folder / f"{name}.html"
    page.write_text("old")
    try:
        os.setxattr(page, name, value)
    except (AttributeError, OSError) as why:
        print(f"SKIPPED {name}: {why}")
        continue
    before, had = page.stat().st_ino, mode(page)
    check(f"{name} is kept", report(page).returncode == 0 and os.getxattr(page, name) == value and mode(page) == had
          and page.read_bytes() == whole and page.stat().st_ino != before, (os.listxattr(page), oct(mode(page))))
folder = here()
for name in ("page.html", "mounted"):
    (folder / name).write_text("old")
mounted = ["unshare", "-m", "sh", "-c", 'mount --bind mounted page.html && exec "$@"', "sh"]
if shutil.which("unshare") and subprocess.run([*mounted, "true"], cwd=folder, capture_output=True).returncode == 0:
    r = subprocess.run([*mounted, top / "bin/report", sample, "--out", "page.html"], cwd=folder, capture_output=True)
    check("a file that is mounted is written into", r.returncode == 0 and (folder / "mounted").read_bytes() == whole and names_in(folder) == ["mounted", "page.html"], r)
else:
    print("SKIPPED a file that is mounted: not allowed here")
folder = here()
(folder / "precious").write_text("precious")
(folder / "page.html.part").symlink_to("precious")
check("a planted link is not followed", report(folder / "page.html").returncode == 0 and (folder / "precious").read_text() == "precious"
      and names_in(folder) == ["page.html", "page.html.part", "precious"] and not (folder / "page.html").is_symlink(), names_in(folder))
folder = here()
os.mkfifo(folder / "fifo")
reader = subprocess.Popen(["cat", folder / "fifo"], stdout=subprocess.PIPE)
check("a pipe is written into", report(folder / "fifo").returncode == 0 and reader.communicate(timeout=60)[0] == whole and stat.S_ISFIFO(os.stat(folder / "fifo").st_mode))
# What was open before stays, and goes on, whatever is written between; a page alone where there is nothing else.
check("standard output", (r := report("/dev/stdout")).returncode == 0 and r.stdout == whole, r)
for opened in ("wb", "ab"):
    for path in ("/dev/stdout", "/proc/self/fd/1", folder / "log"):
        with open(folder / "log", opened) as log:
            log.truncate(0)
            log.write(b"before\n")
            log.flush()
            r = report(path, stdout=log)
            log.seek(0, os.SEEK_END)
            log.write(b"after\n")
        check(f"{path} opened {opened} is written on", r.returncode == 0 and (folder / "log").read_bytes() == b"before\n" + whole + b"after\n", r)
with open(folder / "log", "wb") as log:
    log.write(b"before\n")
    log.flush()
    r = report(f"/dev/fd/{log.fileno()}", pass_fds=[log.fileno()])
check("another descriptor too", r.returncode == 0 and (folder / "log").read_bytes() == b"before\n" + whole, r)
with open(folder / "log", "rb") as log:
    check("one that is read from is none", report(folder / "log", stdin=log, input=None).returncode == 0 and (folder / "log").read_bytes() == whole)
check("nothing else is there", names_in(folder) == ["fifo", "log"], names_in(folder))
try:
    for name, numbers in (("null", (1, 3)), ("full", (1, 7))):
        os.mknod(folder / name, 0o666 | stat.S_IFCHR, os.makedev(*numbers))
    open(folder / "null", "wb").close()
    check("a device is written into", report(folder / "null").returncode == 0 and stat.S_ISCHR(os.stat(folder / "null").st_mode))
    one_line("a full device", report(folder / "full"), UNWRITTEN)
    check("and stays one", stat.S_ISCHR(os.stat(folder / "full").st_mode))
except PermissionError:
    print("SKIPPED devices of one's own: not allowed here")
one_line("the full device", report("/dev/full"), UNWRITTEN)
folder = here()
(folder / "folder").mkdir()
for out in (folder / "folder", folder / "none/page.html", f"{folder}/none/", ""):
    one_line(f"--out {out}", report(out), MEND)
if root:
    one_line("into a folder that may not be written", report(top / "bin/page.html", somebody=True), MEND)
check("nothing is left over", names_in(folder) == ["folder"] and ".ssi" not in " ".join(names_in(top / "bin")), names_in(folder))
(folder / "page.html").write_text("old")
one_line("a page that may not grow so large", report(folder / "page.html", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))), UNWRITTEN)
check("leaves the old one and nothing else", names_in(folder) == ["folder", "page.html"] and (folder / "page.html").read_text() == "old", names_in(folder))

# A signal in the middle: the old or the new, and nothing beside it.
met = 0
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    folder = here()
    (folder / "page").write_text("old")
    writing = subprocess.Popen([top / "bin/write", folder / "page", "300"], stderr=subprocess.PIPE)
    while writing.poll() is None and len(names_in(folder)) == 1:
        time.sleep(0.001)
    writing.send_signal(number)
    writing.communicate(timeout=120)
    met += writing.returncode == -number
    check(f"{number.name} while a file is written", names_in(folder) == ["page"] and (folder / "page").stat().st_size in (3, 300 << 20), (names_in(folder), writing.returncode))
check("the signals came in the middle", met > 0, met)
end("the siege")
