# SPDX-License-Identifier: MIT
"""What the checks of the example programs share: each is counted, and what is wrong is told at once."""
import sys

checks = failures = 0


def check(what, good, detail=""):
    global checks, failures
    checks += 1
    if not good:
        failures += 1
        print(f"FAIL {what}: {str(detail)[:600]}")


def end(of):
    """Says how many there were; no check at all is a failure."""
    print(f"{checks} checks of {of}, {failures} failed")
    sys.exit(failures > 0 or checks == 0)
