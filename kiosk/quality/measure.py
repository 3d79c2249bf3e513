# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A measure: how hard a page is to read, in a number that is reported but is no fault by itself."""

from typing import NamedTuple


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
