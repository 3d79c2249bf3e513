# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where the parts of a topic are when its file was edited: an address keeps its meaning, not its number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.blocks import Checklist
from kiosk.content.inline import plain_text
from kiosk.content.quick_checks import checks_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from kiosk.content.blocks import QuickCheck
    from kiosk.content.model import Screen, Topic

Point = tuple[int, int]
"""A screen, and one thing to tick on it."""


@dataclass(frozen=True)
class Moves:
    """The new numbers of screens, points and quick checks by their old ones; what is gone is not there."""

    screens: Mapping[int, int] = field(default_factory=dict)
    points: Mapping[Point, int] = field(default_factory=dict)
    checks: Mapping[int, int] = field(default_factory=dict)
    count: int = 0
    """So many screens there are now."""

    def nearest(self, screen: int) -> int | None:
        """Where a screen is now; for one that is gone what took its place, or the last. None where none is left."""
        return self.screens.get(screen, min(screen, self.count - 1)) if self.count else None


def moves(before: Topic | None, after: Topic | None) -> Moves:
    """What became of the parts of a topic."""
    old, new = (topic.screens if topic is not None else () for topic in (before, after))
    screens = paired([each.id for each in old], [each.id for each in new], edited=True)
    points = {
        (was, point): now_point
        for was, now in screens.items()
        for point, now_point in paired(_points(old[was]), _points(new[now]), edited=True).items()
    }
    checks = paired(*(_checks(topic) for topic in (before, after)), edited=False)
    return Moves(screens, points, checks, len(new))


def paired(before: Sequence[Hashable], after: Sequence[Hashable], *, edited: bool) -> dict[int, int]:
    """Which of the new ones each old one is. ``edited``: what is new in an old one's place is that one, reworded."""
    left = dict(enumerate(after))
    found = {}
    for was, each in enumerate(before):
        now = next((index for index, other in left.items() if other == each), None)
        if now is not None:
            found[was] = now
            del left[now]
    if edited and len(before) == len(after):
        found |= {was: was for was in range(len(before)) if was not in found and was in left}
    return found


def _points(screen: Screen) -> list[str]:
    lists = (block for block in screen.blocks if isinstance(block, Checklist))
    return [plain_text(item.text) for block in lists for item in block.items]


def _checks(topic: Topic | None) -> list[Hashable]:
    """The quick checks by their numbers: whoever has answered one has answered these very words."""
    return [_said(placed.check) for placed in checks_of(topic)] if topic is not None else []


def _said(check: QuickCheck) -> Hashable:
    answers = tuple((plain_text(answer.text), answer.right) for answer in check.answers)
    return (plain_text(check.question), answers)
