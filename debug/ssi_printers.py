# Shows the library's values in gdb as people write them: `source debug/ssi_printers.py`, then `print count` says 7, 8 to 10 or unknown.
# SPDX-License-Identifier: MIT
import datetime

import gdb
import gdb.printing


class Count:
    def __init__(self, value):
        low, width = int(value["low_"]), int(value["width_"])
        high, largest = low + width, (1 << 24) - 1
        if width == 0:
            self.text = str(low)
        elif width == largest:
            self.text = "unknown"
        elif high == largest:
            self.text = f"at least {low}"
        else:
            self.text = f"at most {high}" if low == 0 else f"{low} to {high}"

    def to_string(self):
        return self.text


class Points:
    def __init__(self, value):
        micropoints = int(value["micropoints_"])
        whole, part = divmod(abs(micropoints), 1_000_000)
        self.text = f"{'-' if micropoints < 0 else ''}{whole}.{part:06}"

    def to_string(self):
        return self.text


class Day:
    def __init__(self, value):
        self.text = str(datetime.date(1970, 1, 1) + datetime.timedelta(days=int(value["since_1970_"])))

    def to_string(self):
        return self.text


def rounded(micropoints):
    """To two decimals, half away from zero, as the reports do."""
    hundredths = (abs(micropoints) + 5_000) // 10_000
    return f"{'-' if micropoints < 0 and hundredths else ''}{hundredths // 100}.{hundredths % 100:02}"


def interval(low, high, most):
    """61.23 of 100, or 50.30 to 78.65 of 100."""
    open_to = "" if low == high else f" to {rounded(high)}"
    return f"{rounded(low)}{open_to} of {f'{most / 1_000_000:.6f}'.rstrip('0').rstrip('.')}"


def micropoints(value):
    return int(value["micropoints_"])


class Window:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        weeks = int(self.value["weeks"])
        return f"{weeks} week{'' if weeks == 1 else 's'}"


class Tally:
    def __init__(self, value):
        earned, covered, most = (micropoints(value[name]) for name in ("earned", "covered", "max"))
        self.text = interval(earned, earned + most - covered, most)

    def to_string(self):
        return self.text


class ModelId:
    def __init__(self, value):
        self.text = f"{Text(value['name']).to_string()}, version {int(value['version'])}"

    def to_string(self):
        return self.text


def elements(sized):
    """Of a std::array or std::vector, of libstdc++ or libc++."""
    names = {field.name for field in sized.type.strip_typedefs().fields()}
    for name in ("_M_elems", "__elems_"):
        if name in names:
            return [sized[name][i] for i in range(sized[name].type.strip_typedefs().range()[1] + 1)]
    if "__begin_" in names:
        first, end = sized["__begin_"], sized["__end_"]
    else:
        first, end = sized["_M_impl"]["_M_start"], sized["_M_impl"]["_M_finish"]
    return [first[i] for i in range(int(end - first))]


class Score:
    """The total, the model and the pillars."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        return f"{Tally(self.value['total']).to_string()}, {ModelId(self.value['model']).to_string()}"

    def children(self):
        return ((f"[{i}]", pillar) for i, pillar in enumerate(elements(self.value["pillars"])))


class Row:
    def __init__(self, value):
        low, high, most = (micropoints(value[name]) for name in ("points", "high", "possible"))
        self.text = f"{Text(value['title']).to_string()}: {interval(low, high, most)}"

    def to_string(self):
        return self.text


class Explanation:
    def __init__(self, value):
        self.rows = elements(value["rows_"])

    def to_string(self):
        return f"{len(self.rows)} rows"

    def children(self):
        return ((f"[{i}]", row) for i, row in enumerate(self.rows))


class Text:
    """Text, StaticText and FixedText."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        value = self.value["text_"] if any(field.name == "text_" for field in self.value.type.fields()) else self.value
        data = value["data_"]
        start = data.address.cast(data.type.target().pointer()) if data.type.code == gdb.TYPE_CODE_ARRAY else data
        return start.string("utf-8", "replace", int(value["size_"]))

    def display_hint(self):
        return "string"


printers = gdb.printing.RegexpCollectionPrettyPrinter("ssi")
for printer in (Count, Points, Day, Text, Window, Tally, ModelId, Row, Score, Explanation):
    printers.add_printer(printer.__name__, rf"^ssi::abi_\w+::{printer.__name__}(<.*>)?$", printer)
printers.add_printer("ScoreOf", r"^ssi::abi_\w+::ScoreOf<.*>$", Score)
for name in ("StaticText", "FixedText"):
    printers.add_printer(name, rf"^ssi::abi_\w+::{name}(<.*>)?$", Text)
gdb.printing.register_pretty_printer(gdb.current_objfile(), printers, replace=True)
