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


class Text:
    """Text and ShortText."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        data = self.value["data_"]
        start = data.address.cast(data.type.target().pointer()) if data.type.code == gdb.TYPE_CODE_ARRAY else data
        return start.string("utf-8", "replace", int(self.value["size_"]))

    def display_hint(self):
        return "string"


printers = gdb.printing.RegexpCollectionPrettyPrinter("ssi")
for name, printer in (("Count", Count), ("Points", Points), ("Day", Day), ("Text", Text), ("ShortText", Text)):
    printers.add_printer(name, rf"^ssi::abi_\w+::{name}$", printer)
gdb.printing.register_pretty_printer(gdb.current_objfile(), printers, replace=True)
