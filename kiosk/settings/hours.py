# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Hours of the day, as a setting says them."""

from datetime import time
from typing import NamedTuple


class Night(NamedTuple):
    """The hours in which the scene between two visits is dimmed; none where it begins when it ends."""

    begins: time = time(20)
    ends: time = time(6)

    def holds(self, now: time) -> bool:
        """Whether it is night at this time of the day."""
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}" if self.begins != self.ends else ""


def night(text: str) -> Night:
    """Two times of the day with a dash between them; empty for no night at all. Raises ``ValueError``."""
    if not text:
        return Night(time(0), time(0))
    begins, dash, ends = text.partition("-")
    if not dash:
        raise ValueError(text)
    return Night(time.fromisoformat(begins.strip()), time.fromisoformat(ends.strip()))
