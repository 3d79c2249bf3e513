# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Places: how an exception names a page and its screens."""

from typing import NamedTuple


class Places(NamedTuple):
    """``en/trial``, and the first line and the id of each of its screens."""

    topic: str
    screens: tuple[tuple[int, str], ...]

    def of(self, line: int) -> str:
        """The screen that a line belongs to; the topic itself for its front matter."""
        before = [name for first, name in self.screens if first <= line]
        return f"{self.topic}#{before[-1]}" if before else self.topic

    def all(self) -> tuple[str, ...]:
        """Everything that can be named."""
        return (self.topic, *(f"{self.topic}#{name}" for _, name in self.screens))
