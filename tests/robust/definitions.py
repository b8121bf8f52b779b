#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Computes from the definitions, in integers and fractions, what dump.cpp prints, and compares it with the output given
on standard input. The model's table and kernel are those of exactness/reference.py, the definitions those of
docs/robustness.md."""
import math
import sys
from fractions import Fraction
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "exactness"))
from reference import COUNTS, MASK, PILLARS, half_up  # noqa: E402

SIGNALS = [(p, *signal) for p, signals in enumerate(PILLARS.values()) for signal in signals]
WHOLE = 25 * 10**6


def number(seed, n):
    z = (seed + (n + 1) * 0x9E3779B97F4A7C15) & MASK
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
    return z ^ (z >> 31)


class Choices:
    def __init__(self, words):
        wl, wh, el, eh, tl, th, together, self.draws, self.seed = map(int, words)
        self.ranges, self.together = ((wl, wh), (el, eh), (tl, th)), together

    def draw(self, draw, signal, kind):
        low, high = self.ranges[kind]
        own = (1000, None, 16)[kind]
        n = number(self.seed, 3 * (draw * len(SIGNALS) + (0 if self.together and kind else signal)) + kind)
        if own and low < own < high:
            low, high = (own, high) if n >> 63 else (low, own)
        return low + ((n & 0xFFFFFFFF) * (high - low + 1) >> 32)

    def model(self, draw_of):
        """Weight, exponent and sixteenths of each signal; draw_of(signal, kind) is the draw that each is from."""
        factors = [weight * 10**6 * self.draw(draw_of(i, 0), i, 0) for i, (*_, weight) in enumerate(SIGNALS)]
        model = []
        for i, (pillar, _, _, _, p, _) in enumerate(SIGNALS):
            mates = [j for j in range(len(SIGNALS)) if SIGNALS[j][0] == pillar]
            upto, below = (sum(factors[j] for j in mates if j <= k) for k in (i, i - 1))
            weight = WHOLE * upto // sum(factors[j] for j in mates) - WHOLE * below // sum(factors[j] for j in mates)
            exponent = p if self.ranges[1] == (0, 0) else self.draw(draw_of(i, 1), i, 1)
            model.append((weight, exponent, self.draw(draw_of(i, 2), i, 2)))
        return model


OWN = [(weight * 10**6, p, 16) for *_, p, weight in SIGNALS]


def shares(signal, counts, weeks, sixteenths):
    _, source, kind, target, _, _ = signal
    read = [counts[name] for name in source.split("/")]
    if len(read) == 1:
        times = 13 if kind == "quarter" else 1
        whole = target * (1 if kind == "stock" else weeks) * sixteenths
        return [min(Fraction(16 * times * x, whole), Fraction(1)) for x in read[0]]
    parts, of, phantoms = kind
    within, edges = parts < of, {0, 1, *read[0], *read[1]}

    def reach(part, whole):
        return min(1000, 16000 * part * of // ((whole + phantoms) * parts * sixteenths)) if whole else 0

    reached = [reach(a, b) for a in edges if read[0][0] <= a <= read[0][1]
               for b in edges if read[1][0] <= b <= read[1][1] and (a <= b or not within)]
    return Fraction(min(reached), 1000), Fraction(max(reached), 1000)


def ends(counts, weeks, model):
    """The ends of each signal's points."""
    return [[w - half_up(w * (1 - share)**p) for share in shares(signal, counts, weeks, k)]
            for signal, (w, p, k) in zip(SIGNALS, model)]


def estimates(counts, weeks, model):
    """Of each pillar, and whether at least half of it is known."""
    pillars, points = [], ends(counts, weeks, model)
    for pillar in range(4):
        low, high = (sum(e[i] for s, e in zip(SIGNALS, points) if s[0] == pillar) for i in (0, 1))
        known = WHOLE - (high - low)
        pillars.append((half_up(Fraction(low * WHOLE, known)) if known else low, 2 * known >= WHOLE))
    return pillars


def spread(values):
    values = sorted(values)
    at = lambda percent: values[-(-len(values) * percent // 100) - 1]
    return [values[0], at(5), at(50), at(95), values[-1]]


def ranks(totals):
    return [1 + sum(other > total for other in totals) for total in totals]


def dot(a, b):
    """The sum of products about the means."""
    ma, mb = Fraction(sum(a), len(a)), Fraction(sum(b), len(b))
    return sum((x - ma) * (y - mb) for x, y in zip(a, b))


def correlation(a, b):
    both = dot(a, a) * dot(b, b)
    return float(dot(a, b)) / math.sqrt(both) if both else None


def mean_ranks(values):
    return [Fraction(sum(v < x for v in values) * 2 + sum(v == x for v in values) + 1, 2) for x in values]


def cronbach(items):
    total = [sum(row) for row in zip(*items)]
    return float(Fraction(len(items), len(items) - 1) * (1 - sum(dot(i, i) for i in items) / dot(total, total)))


def show(numbers):
    return ["none" if n is None else n for n in numbers]


class Check:
    def __init__(self):
        self.members, self.done, self.lines, self.cache = [], 0, [], {}

    def same(self, line, expected):
        """The last of the words are these: integers exactly, other numbers to 1e-9."""
        words = line.split()[-len(expected):]
        for word, want in zip(words, expected):
            exact = isinstance(want, (int, str))
            if word != str(want) if exact else word == "none" or abs(float(word) - float(want)) > 1e-9 * max(1, abs(want)):
                sys.exit(f"{line}\n  is by definition {' '.join(map(str, expected))}")
            self.done += 1

    def under(self, choices, key, member, weeks):
        if (key, member, weeks) not in self.cache:
            self.cache[key, member, weeks] = [estimates(self.members[member], weeks, choices.model(lambda i, k: d))
                                              for d in range(choices.draws)]
        return self.cache[key, member, weeks]

    def varied(self, line, words, pillar=None):
        choices, member, weeks = Choices(words[:9]), int(words[9]), int(words[10])
        pillars = range(4) if pillar is None else [pillar]
        if not all(estimates(self.members[member], weeks, OWN)[p][1] for p in pillars):
            return self.same(line, ["none"])
        drawn = self.under(choices, tuple(words[:9]), member, weeks)
        self.same(line, spread([sum(pillar[p][0] for p in pillars) for pillar in drawn]))

    def rank_lines(self, line, words, rest):
        choices = Choices(words[:9])
        own = [estimates(m, 13, OWN) for m in self.members]
        known = [i for i, pillars in enumerate(own) if all(ok for _, ok in pillars)]
        total = lambda pillars: sum(points for points, _ in pillars)
        first = ranks([total(own[i]) for i in known])
        drawn = []
        for draw in range(choices.draws):
            model = choices.model(lambda i, k: draw)
            drawn.append(ranks([total(estimates(self.members[i], 13, model)) for i in known]))
        self.same(line, [len(known), sum(abs(a - b) for d in drawn for a, b in zip(d, first))])
        for i, line in enumerate(rest):
            at = known.index(i) if i in known else None
            self.same(line, ["none"] if at is None else [first[at]] + spread([d[at] for d in drawn]))

    def sobol(self, line, words):
        choices, member = Choices(words[:9]), self.members[int(words[9])]
        n = choices.draws

        def totals(other):
            return [sum(points for points, _ in estimates(
                member, 13, choices.model(lambda i, k: d + n if other(i, k) else d))) for d in range(n)]

        a, b = totals(lambda i, k: False), totals(lambda i, k: True)
        mean = sum(a + b) // (2 * n)
        variance = Fraction(sum((x - mean)**2 for x in a + b), 2 * n)
        out = [math.sqrt(variance) / 10**6]
        for other in [lambda i, k, kind=kind: k == kind for kind in range(3)] + [
                lambda i, k, s=s: i == s for s in range(len(SIGNALS))]:
            mixed = totals(other)
            out.append(float(sum((y - mean) * (m - x) for x, y, m in zip(a, b, mixed)) / (n * variance)))
            out.append(float(sum((x - m)**2 for x, m in zip(a, mixed)) / (2 * n * variance)))
        self.same(line, out)

    def population(self, lines):
        points, unknown = [], 0
        for member in self.members:
            both = ends(member, 13, OWN)
            unknown += any(low != high for low, high in both)
            if all(low == high for low, high in both):
                points.append([low for low, _ in both])
        columns = [list(column) for column in zip(*points)]
        pillars = [[sum(column[m] for s, column in zip(SIGNALS, columns) if s[0] == p) for m in range(len(points))]
                   for p in range(4)]
        total = [sum(row) for row in zip(*pillars)]
        line = iter(lines)
        self.same(next(line), [len(points), unknown])
        named = [(s[5] * 10**6, column, s[0]) for s, column in zip(SIGNALS, columns)]
        for weight, column, pillar in named + [(WHOLE, column, None) for column in pillars]:
            if pillar is None:
                rest = [half_up(Fraction((t - x) * 4, 3)) for t, x in zip(total, column)]
            else:
                rest = [t - p + half_up(Fraction((p - x) * WHOLE, WHOLE - weight))
                        for t, p, x in zip(total, pillars[pillar], column)]
            apart, r = [x - y for x, y in zip(rest, total)], correlation(column, total)
            mean = Fraction(abs(sum(apart)), len(apart))
            self.same(next(line), [weight / 10**8, r * r, float(dot(column, total) / dot(total, total)),
                                   correlation(mean_ranks(total), mean_ranks(rest)),
                                   half_up(mean) * (1 if sum(apart) >= 0 else -1),
                                   half_up(Fraction(sum(map(abs, apart)), len(apart)))])
        matrix = [[correlation(a, b) for b in columns] for a in columns]
        for row in matrix + [[correlation(a, b) for b in pillars] for a in pillars]:
            self.same(next(line), show(row))
        for p in range(4):
            row = []
            for q in range(4):
                pairs = [matrix[i][j] for i in range(27) for j in range(27)
                         if i != j and (SIGNALS[i][0], SIGNALS[j][0]) == (p, q)]
                row.append(sum(pairs) / len(pairs))
            self.same(next(line), row)
        credits = [[half_up(Fraction(x * 10**6, weight)) for x in column] for weight, column, _ in named]
        self.same(next(line), [cronbach([c for s, c in zip(SIGNALS, credits) if s[0] == p]) for p in range(4)]
                  + [cronbach(credits)])


def main():
    lines = sys.stdin.read().split("\n")[:-1]
    check = Check()
    for i, line in enumerate(lines):
        what, *words = line.split()
        if what == "member":
            check.members.append(dict(zip(COUNTS, (tuple(map(int, word.split(".."))) for word in words))))
        elif what == "varied":
            check.varied(line, words)
        elif what == "pillar":
            check.varied(line, words, int(words[11]))
        elif what == "ranks":
            check.rank_lines(line, words, [rest for rest in lines if rest.startswith("rank ")])
        elif what == "sobol":
            check.sobol(line, words)
        elif what == "influences":
            check.population(lines[i:])
    if check.done < 2000:
        sys.exit(f"only {check.done} numbers were compared")
    print(f"{check.done} numbers agree with the definitions")


if __name__ == "__main__":
    main()
