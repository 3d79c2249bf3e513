# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Yardsticks: lists of what good information has, each item judged for one language of the guide."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kiosk.quality.known import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.quality.finding import Finding
    from kiosk.quality.reports import PageReport
    from kiosk.quality.survey import Survey

NEARLY_ALL = 0.8
"""So many of the screens have to have what an item of PEMAT asks for: "80 to 100 %" in its guide for users."""


@dataclass(frozen=True)
class Ground:
    """What an item is judged by: the guide in one language, and the findings that no exception hides."""

    survey: Survey
    language: str
    findings: tuple[Finding, ...]

    @property
    def reports(self) -> tuple[PageReport, ...]:
        """The pages of the language."""
        return tuple(each for each in self.survey.reports if each.head.language == self.language)

    def free_of(self, *checks: str) -> bool:
        """Whether these checks found nothing in the language, nor in the files of the guide."""
        return not self._of(checks)

    def nearly_free_of(self, *checks: str) -> bool:
        """Whether they found nothing on nearly all screens; what is told of a topic is told of all its screens."""
        told = {finding.place for finding in self._of(checks)}
        free = [place not in told and topic not in told for topic, place in self._screens]
        return bool(free) and sum(free) >= NEARLY_ALL * len(free)

    @cached_property
    def _screens(self) -> tuple[tuple[str, str], ...]:
        return tuple((each.places.topic, place) for each in self.reports for place in each.places.all()[1:])

    def _of(self, checks: Iterable[str]) -> list[Finding]:
        wanted, others = frozenset(checks), set(self.survey.languages) - {self.language}
        for check in wanted - LEVELS.keys():
            raise ValueError(f"there is no check '{check}'; an item that names it would be met for ever")
        return [
            finding
            for finding in self.findings
            if finding.check in wanted and finding.place.partition("/")[0] not in others
        ]


@dataclass(frozen=True)
class Item:
    """One thing to have; ``met`` is None where only people can tell."""

    id: str
    what: str
    met: Callable[[Ground], bool] | None = None


@dataclass(frozen=True)
class Yardstick:
    """A list of such things."""

    name: str
    items: tuple[Item, ...]


class Score(NamedTuple):
    """How a guide does: the items that are met, those that are not, and those that wait for people."""

    yardstick: str
    language: str
    met: tuple[Item, ...]
    missing: tuple[Item, ...]
    for_people: tuple[Item, ...]

    @property
    def counted(self) -> int:
        """Of how many."""
        return len(self.met) + len(self.missing)


def score(yardstick: Yardstick, ground: Ground) -> Score:
    """Judge every item."""
    verdicts = [(item, item.met(ground) if item.met is not None else None) for item in yardstick.items]
    met, missing, people = (tuple(item for item, said in verdicts if said is wanted) for wanted in (True, False, None))
    return Score(yardstick.name, ground.language, met, missing, people)
