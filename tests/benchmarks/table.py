# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The table of the figures: what was measured, what it came to, and what it may come to."""

import os
import platform
from datetime import UTC, datetime
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table; lower is better. Without a bar it is for information."""

    what: str
    measured: float
    unit: str
    bar: float | None
    goal: float | None

    @property
    def holds(self) -> bool:
        """Whether the bar holds."""
        return self.bar is None or self.measured <= self.bar

    def __str__(self) -> str:
        cells = [self.what, f"{self.measured:.2f}{self.unit}", self._limit(self.bar), self._limit(self.goal)]
        return f"| {' | '.join([*cells, self._verdict()])} |"

    def _limit(self, value: float | None) -> str:
        return "–" if value is None else f"{value:g}{self.unit}"

    def _verdict(self) -> str:
        if self.bar is None or self.goal is None:
            return "–"
        return "goal" if self.measured <= self.goal else "bar" if self.measured <= self.bar else "**missed**"


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
