#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Time and memory of reading exports of growing size: messages.csv, the largest file that people have, beside a profile.
usage: read_memory.py SCORECARD [MB ...]     (default: 10 100 1000; it needs as much room in the temporary folder)"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
ROW = ('2-conv{c}==,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,Bo Li,https://www.linkedin.com/in/bo-{c},'
       '2026-{m:02}-{d:02} 10:{s:02}:00 UTC,,"Hello, how is it going? {text}",INBOX\n')


def write(folder, size):
    (folder / "Profile.csv").write_text("First Name,Last Name,Headline\nAna,Ruiz,Seller\n")
    with open(folder / "messages.csv", "w") as file:
        written = file.write(HEADER)
        row = 0
        while written < size:
            written += file.write(ROW.format(c=row // 4, m=1 + row % 6, d=1 + row % 28, s=row % 60, text="word " * 20))
            row += 1
    return written


print("     MB   s of CPU   bytes of memory for each of CSV")
for megabytes in [int(size) for size in sys.argv[2:]] or [10, 100, 1000]:
    with tempfile.TemporaryDirectory() as name:
        size = write(Path(name), megabytes * 1_000_000)
        child = subprocess.Popen([sys.argv[1], name, "--json"], stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        if status != 0:
            sys.exit(f"{sys.argv[1]} failed")
        print(f"{megabytes:7}   {used.ru_utime + used.ru_stime:8.2f}   {used.ru_maxrss * 1024 / size:.2f}")
