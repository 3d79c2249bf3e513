# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The table of the figures: what was measured, what it came to, and what it may come to."""

import os
import platform
from datetime import UTC, datetime
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table; lower is better."""

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
        verdict = "goal" if self.measured <= self.goal else "bar" if self.holds else "**missed**"
        cells = [
            self.what,
            *(f"{value}{self.unit}" for value in (f"{self.measured:.2f}", self.bar, self.goal)),
            verdict,
        ]
        return f"| {' | '.join(cells)} |"


def table(rows: list[Row]) -> str:
    """Markdown, below a line that says when and on what it was measured."""
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [
        f"{datetime.now(tz=UTC).date()}, {where}, Qt offscreen",
        "",
        "| what | measured | bar | goal | holds |",
        "|---|---|---|---|---|",
        *map(str, rows),
    ]
    return "\n".join(lines) + "\n"
