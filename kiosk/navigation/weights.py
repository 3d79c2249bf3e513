# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient has weighed: how much each statement matters, where they lean, and how sure they are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from types import MappingProxyType

NOT_SURE = "?"
"""Stands in place of an option for whoever leans to none yet."""


class Weight(IntEnum):
    """A step of a scale of five, the least first."""

    NONE = 1
    LITTLE = 2
    MIDDLE = 3
    MUCH = 4
    MOST = 5


@dataclass(frozen=True)
class Matters:
    """The statement on the screen with this index matters so much."""

    statement: int
    weight: Weight


@dataclass(frozen=True)
class Leans:
    """The patient leans to the option of this id, or is not sure."""

    option: str


@dataclass(frozen=True)
class Sure:
    """The patient is so sure."""

    weight: Weight


Weighed = Matters | Leans | Sure


@dataclass(frozen=True)
class Weights:
    """All that was weighed in a visit. Whatever was left out is not there."""

    given: tuple[Matters, ...] = ()
    leans: Leans | None = None
    sure: Sure | None = None

    def with_(self, weighed: Weighed) -> "Weights":
        """The same with this in place of what was said before; saying the same again takes it back."""
        match weighed:
            case Matters(statement):
                others = tuple(each for each in self.given if each.statement != statement)
                return replace(self, given=others if weighed in self.given else (*others, weighed))
            case Leans():
                return replace(self, leans=None if weighed == self.leans else weighed)
            case Sure():
                return replace(self, sure=None if weighed == self.sure else weighed)

    def holds(self, weighed: Weighed) -> bool:
        """Whether this was said."""
        return weighed in (*self.given, self.leans, self.sure)

    def by_statement(self) -> Mapping[int, Weight]:
        """How much each statement matters, by the index of its screen."""
        return MappingProxyType({each.statement: each.weight for each in self.given})


NOTHING_WEIGHED = Weights()
