# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks``: measure everything and print the table of ``docs/performance.md``."""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from kiosk import resources
from tests.benchmarks.guides import write_guide

ROUNDS = 15
NAVIGATIONS = 10_000
IDLE_SECONDS = 20
SMALL_GUIDE, LARGE_GUIDE = 10, 5_000


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, what it came to, the bar and the goal (lower is better)."""

    what: str
    measured: float
    unit: str
    bar: float
    goal: float

    @property
    def holds(self) -> bool:
        """Whether the bar holds."""
        return self.measured <= self.bar

    def __str__(self) -> str:
        verdict = "goal" if self.measured <= self.goal else "bar" if self.holds else "MISSED"
        return f"| {self.what} | {self.measured:.2f}{self.unit} | {self.bar:g}{self.unit} | {self.goal:g}{self.unit} | {verdict} |"


def main() -> int:
    """Print the table; 1 when a bar does not hold."""
    content = str(resources.shipped_content())
    rows = [_start(content), *_taps(content), *_memory(content), _idle(content), _large_guide()]
    sys.stdout.write(_table(rows))
    return 0 if all(row.holds for row in rows) else 1


def _child(name: str, *arguments: str) -> object:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.children", name, *arguments]
    printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return json.loads(printed.splitlines()[-1])


def _seconds(name: str, *arguments: str) -> float:
    """From the start of the process to the first painted window."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    painted = _child(name, *arguments)
    assert isinstance(painted, float)
    return painted - begun


def _interleaved(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, float]:
    """The medians of two starts, measured in turn so that the machine's moods meet both."""
    _seconds(*one)
    _seconds(*other)
    pairs = [(_seconds(*one), _seconds(*other)) for _ in range(ROUNDS)]
    return median(first for first, _ in pairs), median(second for _, second in pairs)


def _start(content: str) -> Row:
    kiosk, bare = _interleaved(("kiosk", content), ("bare",))
    what = f"start to first painted home screen ({kiosk * 1000:.0f} ms) ÷ bare Qt window ({bare * 1000:.0f} ms)"
    return Row(what, kiosk / bare, "", 1.35, 1.10)


def _taps(content: str) -> list[Row]:
    rows = []
    for prepared, name in (("prepared", "page made ready in idle time"), ("cold", "nothing made ready, first visit")):
        times = _child("taps", content, prepared)
        assert isinstance(times, list)
        p95 = quantiles(times, n=20)[-1]
        what = f"tap to painted screen, {name}: p95 of {len(times)} screens, 1920x1080, no GPU (median {median(times):.1f} ms)"
        rows.append(Row(what, p95, " ms", 33, 16.7))
    return rows


def _memory(content: str) -> list[Row]:
    found = _child("memory", content, str(NAVIGATIONS))
    assert isinstance(found, dict)
    growth = (found["grown"] - found["settled"]) / found["settled"] * 100
    return [
        Row("memory (PSS) after all screens of all languages", found["after_all"], " MB", 110, 80),
        Row(
            f"growth of memory over {NAVIGATIONS:,} navigations ({found['settled']:.1f} MB before)", growth, " %", 2, 0
        ),
        Row("sockets open to any network", found["sockets"], "", 0, 0),
    ]


def _idle(content: str) -> Row:
    used = _child("idle", content, str(IDLE_SECONDS))
    assert isinstance(used, float)
    return Row(f"CPU of one core, idle on home, over {IDLE_SECONDS} s", used, " %", 0.2, 0)


def _large_guide() -> Row:
    with tempfile.TemporaryDirectory() as folder:
        large = write_guide(Path(folder, "large"), LARGE_GUIDE)
        small = write_guide(Path(folder, "small"), SMALL_GUIDE)
        slow, fast = _interleaved(("kiosk", str(large)), ("kiosk", str(small)))
    what = f"start with {LARGE_GUIDE:,} topics ({slow * 1000:.0f} ms) ÷ start with {SMALL_GUIDE} ({fast * 1000:.0f} ms)"
    return Row(what, slow / fast, "", 1.5, 1.1)


def _table(rows: list[Row]) -> str:
    today = datetime.now(tz=UTC).date()
    cores = os.cpu_count()
    lines = [
        f"{today}, {platform.system()} {platform.machine()}, {cores} cores, Python {platform.python_version()}, Qt offscreen",
        "",
        "| what | measured | bar | goal | holds |",
        "|---|---|---|---|---|",
        *map(str, rows),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
