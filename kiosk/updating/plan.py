# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The plan of an update: what happens to each file, from three states of the folder. Pure.

A state is a mapping from a file's path in the folder, with ``/`` in it, to the fingerprint of what the file says.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

State = Mapping[str, str]


class Fate(Enum):
    """What happens to one file."""

    ADDED = "new"
    BROUGHT_UP_TO_DATE = "brought up to date"
    TAKEN_AWAY = "no longer part of it, and never changed by you"
    BOTH_CHANGED = "changed by you and by us"
    KEPT_ALONE = "changed by you, and no longer shipped"
    STAYS_AWAY = "taken away by you"
    AGREES = "as shipped"


class Step(NamedTuple):
    """One file and its fate."""

    path: str
    fate: Fate


def plan(before: State, clinic: State, shipped: State) -> list[Step]:
    """What an update does to the folder that holds ``clinic``.

    ``before`` was shipped the last time, empty where nobody knows; ``shipped`` is what there is now. Files that nobody
    ships are the clinic's own, and in no step.
    """
    unwanted = _tops(before) - _tops(path for path in before if path in clinic)
    steps = []
    for path in sorted(before.keys() | shipped.keys()):
        fate = _fate(before.get(path), clinic.get(path), shipped.get(path))
        if fate is Fate.ADDED and _top(path) in unwanted:
            fate = Fate.STAYS_AWAY
        if fate is not None:
            steps.append(Step(path, fate))
    return steps


def _fate(before: str | None, clinic: str | None, shipped: str | None) -> Fate | None:
    """None where there is nothing to do and nothing to say."""
    if clinic == shipped:
        return Fate.AGREES
    if clinic == before:
        if shipped is None:
            return Fate.TAKEN_AWAY
        return Fate.ADDED if clinic is None else Fate.BROUGHT_UP_TO_DATE
    if shipped == before:
        return None
    if clinic is None:
        return Fate.STAYS_AWAY
    return Fate.KEPT_ALONE if shipped is None else Fate.BOTH_CHANGED


def _tops(paths: Iterable[str]) -> set[str]:
    return {_top(path) for path in paths}


def _top(path: str) -> str:
    """The folder at the top that a file lies in, such as a language; a file at the top is its own."""
    return path.partition("/")[0]
