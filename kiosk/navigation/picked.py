# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the patient has picked to ask about: where it stands, never its words, so that any language can say it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picked:
    """A screen of a topic, or one thing to tick on it; both are counted from 0."""

    topic: str
    screen: int
    item: int | None = None


Picks = tuple[Picked, ...]
"""The list of a patient, in the patient's order."""


def with_or_without(picks: Picks, picked: Picked) -> Picks:
    """The list with one more at its end, or without it if it was there."""
    if picked in picks:
        return tuple(each for each in picks if each != picked)
    return (*picks, picked)


def moved(picks: Picks, picked: Picked, by: int) -> Picks:
    """The list with one of its questions so many places further down; it stays where there is no such place."""
    if picked not in picks:
        return picks
    rest = [each for each in picks if each != picked]
    rest.insert(max(0, min(picks.index(picked) + by, len(rest))), picked)
    return tuple(rest)
