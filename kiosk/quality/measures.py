# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Measures: all numbers that are reported of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.quality.measure import Measure
from kiosk.quality.reading import reading_measures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.quality.page import Page

__all__ = ["MEASURES", "Measure", "measures"]

MEASURES: tuple[Callable[[Page], Iterator[Measure]], ...] = (reading_measures,)
"""Each yields what it can measure in the language of a page."""


def measures(page: Page) -> tuple[Measure, ...]:
    """All that is known of a page."""
    return tuple(found for measure in MEASURES for found in measure(page))
