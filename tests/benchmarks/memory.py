# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.memory DIR NAVIGATIONS``: memory and sockets after a long day."""

import ctypes
import gc
import sys
from pathlib import Path
from statistics import median

from kiosk.navigation.places import Place
from kiosk.navigation.wishes import Speak
from tests.benchmarks.child import report
from tests.benchmarks.running import Running

SETTLING = 1000
"""So many navigations fill every bounded store before growth is counted."""


def memory(content: Path, navigations: int) -> dict[str, float]:
    """Megabytes: proportional set size after every screen of every language, own memory before and after many more."""
    running = Running(content)
    places = []
    for language in running.library.guide.languages:
        running.touch(Speak(language))
        places = running.places(language)
        for place in places:
            running.go(place)
    pss = megabytes("Pss")
    settled, held = _after(running, places, SETTLING), _held()
    grown = _after(running, places, navigations)
    each = (_held() - held) / navigations
    return {"pss": pss, "settled": settled, "grown": grown, "each": each, "sockets": _network_sockets()}


def _after(running: Running, places: list[Place], navigations: int) -> float:
    """Own memory after so many navigations at least: in whole rounds, at whose end the same pages are kept.

    The median of the last five rounds: the C library gives back freed memory when it likes.
    """
    readings = []
    for _ in range(-(-navigations // len(places))):
        for place in places:
            running.go(place)
        readings.append(megabytes("Anonymous"))
    return median(readings[-5:])


def megabytes(kind: str) -> float:
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) / 1024


_COUNTS = "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"


class _Told(ctypes.Structure):
    """What the C library tells of its memory: ``mallinfo2`` of glibc."""

    _fields_ = [(name, ctypes.c_size_t) for name in _COUNTS]


def _held() -> int:
    """Bytes that are in use, without those that the C library keeps back for later."""
    gc.collect()
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = _Told
    told = library.mallinfo2()
    return int(told.uordblks + told.hblkhd)


def _network_sockets() -> int:
    """How many sockets of this process belong to a network; those within the machine do not count."""
    own = {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_socket()}
    tables = [Path("/proc/self/net", name) for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")]
    rows = [row for table in tables if table.exists() for row in table.read_text(encoding="ascii").splitlines()[1:]]
    inodes = {row.split()[9] for row in rows}
    return sum(1 for link in own if link.removeprefix("socket:[").removesuffix("]") in inodes)


if __name__ == "__main__":
    report(memory(Path(sys.argv[1]), int(sys.argv[2])))
