# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured of a kiosk that has to last: that it comes back, and that it does not grow."""

from pathlib import Path
from statistics import median

from tests.benchmarks.children import child
from tests.benchmarks.table import Row

VISITS = 10_000


def soak(content: str, _folder: Path) -> list[Row]:
    """It takes long: about a quarter of an hour."""
    found = child("soak", content, str(VISITS))
    assert isinstance(found, dict)
    what = f"growth of own memory over the last three quarters of {VISITS:,} visits, from {found['settled']:.1f} MB"
    return [
        Row(what, found["growth"], " %", 1, 0),
        Row("file handles more", found["handles"], "", 0, 0),
        Row("threads more", found["threads"], "", 0, 0),
        Row("the log, of what it may come to", found["log"], "", 1, 1),
    ]


def supervised(content: str, folder: Path) -> list[Row]:
    """Only where systemd could be: its notices tell when what is painted."""
    found = child("supervised", content, str(folder))
    assert isinstance(found, dict)
    with_it, without = median(found["with"]), median(found["without"])
    killed, hung = found["killed"], found["hung"]
    what = f"start to home that can be touched, supervised ({with_it * 1000:.0f} ms) ÷ alone ({without * 1000:.0f} ms)"
    again = f"kiosk killed to painted home: the median of {len(killed)} (longest {max(killed):.2f} s)"
    stopped = f"kiosk that hangs, from when it is seen to painted home: the median of {len(hung)}"
    return [
        Row(what, with_it / without, "", 1.15, 1.05),
        Row("memory (PSS) of the supervisor", found["pss"], " MB", 15, 10),
        Row(again, median(killed), " s", 2, 1),
        Row(f"{stopped} (longest {max(hung):.2f} s)", median(hung), " s", 2, 1),
        Row("stopped until it is seen to hang, the longest", max(found["seen"]), " s", 10, 8),
    ]
