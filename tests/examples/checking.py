# SPDX-License-Identifier: MIT
"""What the checks of the example programs share: each is counted, and what is wrong is told at once."""
import os
import re
import sys

checks = failures = 0


def check(what, good, detail=""):
    global checks, failures
    checks += 1
    if not good:
        failures += 1
        print(f"FAIL {what}: {str(detail)[:600]}")


MONTHS = {"Jan": 1, "ene": 1, "Feb": 2, "Mar": 3, "März": 3, "Apr": 4, "abr": 4, "May": 5, "Mai": 5, "Jun": 6, "Juni": 6, "Jul": 7, "Juli": 7,
          "Aug": 8, "ago": 8, "Sep": 9, "sept": 9, "Sept": 9, "Oct": 10, "Okt": 10, "Nov": 11, "Dec": 12, "dic": 12, "Dez": 12}


def as_in_files(text):
    """Of a text for people: days, 27 Jun 2026, and minus signs as files have them, 2026-06-27 and -."""
    def iso(day):
        month = MONTHS.get(day[2], MONTHS.get(day[2].capitalize()))
        return f"{day[3]}-{month:02}-{int(day[1]):02}" if month else day[0]
    return re.sub(r"\b(\d{1,2})\.? ([A-Za-zä]{3,4})\.? (\d{4})\b", iso, text).replace("−", "-")


def said_on(terminal):
    """All that comes out of a pseudo terminal until its program ends."""
    out = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return out
        if not part:
            return out
        out += part


def end(of):
    """Says how many there were; no check at all is a failure."""
    print(f"{checks} checks of {of}, {failures} failed")
    sys.exit(failures > 0 or checks == 0)
