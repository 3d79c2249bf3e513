# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A finding: a problem that a check tells of the content, with the name of the check and the place it tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.content.problems import Level, Problem, Where

STRUCTURE = "structure"
"""The name of what is wrong with the files themselves; it cannot be switched off."""

Subject = TypeVar("Subject")


class Remark(NamedTuple):
    """What a check has to say: where, what is wrong, and what to do about it."""

    where: Where
    what: str
    mend: str


@dataclass(frozen=True)
class Check(Generic[Subject]):
    """One thing to look for in a page or in the whole guide; ``name`` is how an exception calls it."""

    name: str
    level: Level
    find: Callable[[Subject], Iterator[Remark]]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend; ``place`` is ``en/trial#the-day``, ``en/trial``, or a file such as ``guide.toml``."""

    problem: Problem
    check: str
    place: str

    def __str__(self) -> str:
        return f"{self.problem} [{self.check}]" if self.check != STRUCTURE else str(self.problem)
