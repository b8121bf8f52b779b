#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Computes from the definition (docs/model.md, sections 1 to 4), in unbounded integers and fractions, what digest.cpp
prints, and compares it with the output given on standard input. The table of the model is written out here a second
time, so that a changed weight, target or exponent in the headers is seen."""
import sys
from fractions import Fraction

MASK = (1 << 64) - 1


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
        return z ^ (z >> 31)

    def below(self, limit):
        return self.next() % limit


class Digest:
    def __init__(self):
        self.hash = 0xCBF29CE484222325

    def add(self, value):
        for byte in (value & MASK).to_bytes(8, "little"):
            self.hash = (self.hash ^ byte) * 0x100000001B3 & MASK


def half_up(value):
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def points(x, target, weight, p):
    rest = 1 - Fraction(min(x, target), target)
    return weight - half_up(weight * rest**p)


def ratio(part, whole, phantoms, parts, of):
    if whole == 0:
        return 0
    return min(1000, int(Fraction(part, whole + phantoms) / Fraction(parts, of) * 1000))


def kernel_digest(samples):
    n, d = Numbers(11), Digest()
    for _ in range(samples):
        p = 1 + n.below(4)
        target = 1 + n.below(551 if p == 4 else 4500 if p == 3 else 65535)
        x = n.below(target + target // 4 + 1)
        d.add(points(x, target, n.below(100_000_001), p))
    return d.hash


def ratio_digest(samples):
    n, d = Numbers(12), Digest()
    for _ in range(samples):
        of = 1 + n.below(1000)
        parts = 1 + n.below(of)
        phantoms = n.below(6)
        whole = n.below(1 << 24)
        part = n.below(whole + 1)
        d.add(ratio(part, whole, phantoms, parts, of))
        d.add(ratio(whole, part, phantoms, parts, 1))
    return d.hash


def rate_digest(samples):
    n, d = Numbers(13), Digest()
    for _ in range(samples):
        d.add(half_up(Fraction(n.next() >> 11, 1 << 53) * 1000))
    return d.hash


# In the order of for_each_count in activity.hpp.
COUNTS = """profile_sections endorsements_received new_followers connections new_connections new_on_target
filtered_searches second_degree_views visitor_check_weeks invitations_sent invitations_personalised posts posting_weeks
articles reactions_received comments_received reactions_given comments_given shares_given engagement_weeks
invitations_accepted congratulations help_given messages_sent messages_received messages_replied recommendations_given
recommendations_received""".split()

# docs/model.md, section 4: count or part/whole, kind of target, target, exponent, weight.
PILLARS = {
    "brand": [
        ("profile_sections", "stock", 10, 1, 10),
        ("posting_weeks", "quarter", 12, 1, 6),
        ("reactions_received/posts", (15, 1, 2), None, 2, 5),
        ("endorsements_received", "stock", 50, 2, 2),
        ("new_followers", "pace", 5, 2, 2),
    ],
    "find": [
        ("connections", "stock", 500, 2, 5),
        ("new_on_target/new_connections", (1, 2, 5), None, 1, 5),
        ("filtered_searches", "pace", 4, 2, 4),
        ("second_degree_views", "pace", 8, 2, 3),
        ("visitor_check_weeks", "quarter", 12, 1, 3),
        ("invitations_personalised", "pace", 5, 2, 3),
        ("invitations_personalised/invitations_sent", (9, 10, 2), None, 1, 2),
    ],
    "engage": [
        ("reactions_given", "pace", 15, 2, 2),
        ("comments_given", "pace", 8, 2, 6),
        ("shares_given", "pace", 2, 2, 3),
        ("posts", "pace", 3, 2, 5),
        ("articles", "quarter", 3, 2, 2),
        ("comments_received/posts", (4, 1, 2), None, 2, 3),
        ("engagement_weeks", "quarter", 12, 1, 4),
    ],
    "relate": [
        ("congratulations", "pace", 3, 2, 4),
        ("help_given", "pace", 1, 2, 3),
        ("messages_sent", "pace", 6, 2, 4),
        ("messages_replied/messages_received", (9, 10, 2), None, 1, 4),
        ("recommendations_given", "stock", 3, 2, 2),
        ("recommendations_received", "stock", 3, 2, 2),
        ("invitations_accepted", "pace", 3, 2, 3),
        ("invitations_accepted/invitations_sent", (2, 5, 5), None, 1, 3),
    ],
}


LARGEST = 2**24 - 1
UNKNOWN = 0, LARGEST


def ratio_ends(part, whole, numbers):
    """The least and the most reach of all pairs that can be: over their corners, and beside a whole of 0, where a ratio
    jumps. Parts are within their wholes but for reactions and comments, of which a post may have several (section 2)."""
    parts, of, phantoms = numbers
    within = parts < of
    edges = {0, 1, *part, *whole}
    reaches = [ratio(a, b, phantoms, parts, of) for a in edges if part[0] <= a <= part[1]
               for b in edges if whole[0] <= b <= whole[1] and (a <= b or not within)]
    return min(reaches), max(reaches)


def score(counts, weeks):
    """Low end, high end, covered and estimate of each pillar and of the total; counts are pairs of ends."""
    out, totals = [], [0, 0, 0, 0]
    for signals in PILLARS.values():
        low = high = 0
        for source, kind, number, p, weight in signals:
            read = [counts[name] for name in source.split("/")]
            if kind == "stock":
                reaches, target = read[0], number
            elif kind == "pace":
                reaches, target = read[0], number * weeks
            elif kind == "quarter":
                reaches, target = [13 * x for x in read[0]], number * weeks
            else:
                reaches, target = ratio_ends(*read, kind), 1000
            least, most = (points(x, target, weight * 10**6, p) for x in reaches)
            low += least
            high += most
        whole = 25 * 10**6
        covered = whole - (high - low)
        estimate = half_up(Fraction(low * whole, covered)) if 2 * covered >= whole else -1
        out += [low, high, covered, estimate]
        totals[:3] = [sum(pair) for pair in zip(totals, (low, high, covered))]
        totals[3] = -1 if estimate < 0 or totals[3] < 0 else totals[3] + estimate
    return out + totals


def counts_of(n, scale):
    counts = {name: n.below(scale) for name in COUNTS}
    for part, whole in (("new_on_target", "new_connections"), ("invitations_personalised", "invitations_sent"),
                        ("invitations_accepted", "invitations_sent"), ("messages_replied", "messages_received")):
        counts[part] = n.below(counts[whole] + 1)
    return {name: (count, count) for name, count in counts.items()}


def score_digest(samples):
    n, d = Numbers(14), Digest()
    for _ in range(samples):
        counts = counts_of(n, 1 << (1 + n.below(10)))
        hidden = n.next() & n.next()
        for bit, name in enumerate(COUNTS):
            if hidden >> bit & 1:
                counts[name] = UNKNOWN
        for value in score(counts, 1 + n.below(52)):
            d.add(value)
    return d.hash


def interval_digest(samples):
    n, d = Numbers(15), Digest()
    for _ in range(samples):
        scale = 1 << (1 + n.below(10))
        counts = counts_of(n, scale)
        for name in COUNTS:
            kind, exact = n.below(8), counts[name][0]
            low = exact - n.below(exact + 1)
            high = exact + n.below(scale)
            counts[name] = {0: (low, high), 1: (low, high), 2: (low, high), 3: (low, LARGEST),
                            4: (0, high)}.get(kind, (exact, exact))
        for value in score(counts, 1 + n.below(52)):
            d.add(value)
    return d.hash


DIGESTS = {"kernel": kernel_digest, "ratio": ratio_digest, "rate": rate_digest, "score": score_digest,
           "interval": interval_digest}


def main():
    lines = sys.stdin.read().split("\n")[:-1]
    if len(lines) != 15:
        sys.exit(f"expected 15 lines, got {len(lines)}")
    done = {}
    for line in lines:
        what, samples, digest = line.split()
        key = what, samples
        if key not in done:
            done[key] = f"{DIGESTS[what](int(samples)):016x}"
        if done[key] != digest:
            sys.exit(f"{what} of {samples} samples: the library gives {digest}, the definition {done[key]}")
    print("15 digests agree with the definition")


if __name__ == "__main__":
    main()
