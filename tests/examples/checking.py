# SPDX-License-Identifier: MIT
"""What the checks of the example programs share: each is counted, and what is wrong is told at once."""
import os
import sys

checks = failures = 0


def check(what, good, detail=""):
    global checks, failures
    checks += 1
    if not good:
        failures += 1
        print(f"FAIL {what}: {str(detail)[:600]}")


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
