# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A problem: something wrong in the content, told to the person who can mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in the content: file as a path below the content folder with ``/``, line from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend: where it is, what is wrong, and what to do about it."""

    where: Where
    level: Level
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where.file}:{self.where.line}: {self.level}: {self.what}; {self.mend}"


class ContentError(Exception):
    """The content cannot be shown at all; its text says what is wrong and what to do."""


class Unreadable(Exception):  # noqa: N818 -- it carries a problem, it is no programming error
    """A file that cannot be read; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
