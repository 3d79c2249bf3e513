# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics as CSV, for a spreadsheet: each count that may be told, with its first and its last day."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.commands.stats_names import Names
    from kiosk.statistics.figures import Figures

COLUMNS = ("from", "until", "what", "id", "name", "visits")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What begins so, a spreadsheet would reckon out."""


def table(figures: Figures, names: Names) -> str:
    """All rows, as RFC 4180 has them."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for (period, what, which), visits in figures.rows:
        name = names.of(what, which) if which else ""
        rows.writerow((period.first, period.last, what.value, _harmless(which), _harmless(name), visits))
    return written.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
