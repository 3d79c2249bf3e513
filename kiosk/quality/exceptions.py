# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Exceptions: ``exceptions.toml``, where an editor switches a check off for one place and says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Level, Problem, Where
from kiosk.content.toml_file import TomlFile
from kiosk.quality.finding import Finding
from kiosk.quality.known import EXCEPTION, LEVELS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

NAME = "exceptions.toml"
KEYS = ["check", "at", "reason"]
LEAST_WORDS = 3
"""A reason is a sentence."""


@dataclass(frozen=True)
class Exempt:
    """A check that does not count at a place: a screen, a topic with all its screens, or a file."""

    where: Where
    check: str
    at: str
    reason: str

    def hides(self, finding: Finding) -> bool:
        """Whether a finding does not count."""
        topic = finding.place.partition("#")[0]
        return self.check == finding.check and self.at in (finding.place, topic)


@dataclass(frozen=True)
class Judged:
    """The findings that count, those that an exception hides, and what is wrong with the file itself."""

    open: tuple[Finding, ...]
    hidden: tuple[tuple[Finding, Exempt], ...]
    problems: tuple[Problem, ...]


def judge(root: Path, findings: Sequence[Finding], places: Collection[str]) -> Judged:
    """Part the findings of a folder by its exceptions; ``places`` are all that an exception may name."""
    notes = Notebook()
    exempt = tuple(_read(root, notes))
    hidden = [(finding, each) for finding in findings for each in exempt if each.hides(finding)]
    used = {id(each) for _, each in hidden}
    faults = [fault for each in exempt for fault in _faults(each, places, used=id(each) in used)]
    gone = {finding for finding, _ in hidden}
    left = [finding for finding in findings if finding not in gone]
    return Judged(tuple(sorted([*left, *faults])), tuple(dict(hidden).items()), notes.problems())


def _read(root: Path, notes: Notebook) -> Iterator[Exempt]:
    if not (root / NAME).exists():
        return
    file = TomlFile(root / NAME, root, notes, missing="")
    file.only(file.table, ["exceptions"])
    lines = file.lines_of("[[exceptions]]")
    for number, table in enumerate(file.subtables(file.table, "exceptions")):
        file.only(table, KEYS)
        where = Where(NAME, lines[number] if number < len(lines) else 1)
        yield Exempt(where, *(file.text(table, key).strip() for key in KEYS))


def _faults(each: Exempt, places: Collection[str], *, used: bool) -> Iterator[Finding]:
    names = [name for name in LEVELS if name != EXCEPTION]
    if each.check not in names:
        yield _fault(each, f"there is no check '{each.check}'", nearest(each.check, names))
    elif each.at not in places:
        yield _fault(each, f"there is no place '{each.at}'", nearest(each.at, sorted(places)))
    elif not used:
        yield _fault(each, f"nothing is found by '{each.check}' at '{each.at}'", "remove the exception")
    if len(each.reason.split()) < LEAST_WORDS:
        mend = 'write a sentence: reason = "…"'
        yield _fault(each, f"nobody says why '{each.check}' does not count at '{each.at}'", mend)


def _fault(each: Exempt, what: str, mend: str) -> Finding:
    return Finding(Problem(each.where, Level.WARNING, what, mend), EXCEPTION, NAME)
