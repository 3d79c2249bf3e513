# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Measures: how hard a page is to read, in numbers that are reported but are no fault by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.quality.page import Page


class Measure(NamedTuple):
    """A number and how far it may go; ``at_most`` is False where a higher number is the easier text."""

    name: str
    value: float
    limit: float
    at_most: bool = True

    @property
    def holds(self) -> bool:
        """Whether the text is as easy as it should be."""
        return self.value <= self.limit if self.at_most else self.value >= self.limit


MEASURES: tuple[Callable[[Page], Iterator[Measure]], ...] = ()
"""Each yields what it can measure in the language of a page."""


def measures(page: Page) -> tuple[Measure, ...]:
    """All that is known of a page."""
    return tuple(found for measure in MEASURES for found in measure(page))
