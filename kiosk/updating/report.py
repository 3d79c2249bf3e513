# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The report of an update, for the person who looks after the content."""

from collections.abc import Iterator

from kiosk.content.waiting import ENDING as WAITING
from kiosk.updating.laying import REPORT, Update
from kiosk.updating.plan import Fate

_TOLD = {
    Fate.BOTH_CHANGED: f"Changed by you and by us. Yours are shown; ours lie beside them, with {WAITING} at the end of"
    " their names. Take over what you want, then delete ours:",
    Fate.STAYS_AWAY: "Not laid here, because you took them, or all of their folder, away:",
    Fate.KEPT_ALONE: "No longer part of what we ship. You have changed them, so they stay; delete them if nothing needs"
    " them:",
    Fate.ADDED: "New:",
    Fate.BROUGHT_UP_TO_DATE: "Brought up to date, for you had not changed them:",
    Fate.TAKEN_AWAY: "Taken away, for they are no longer part of what we ship, and you had not changed them:",
}


def report(done: Update, version: str) -> str:
    """All that an update did, what asks for somebody's hand first."""
    return "\n".join([f"The content that came with version {version} of the kiosk.", "", *_paragraphs(done)])


def _paragraphs(done: Update) -> Iterator[str]:
    if done.stuck:
        yield "These could not be written. Close the programs that have them open, then run the update again:"
        yield from (f"    {path} ({why})" for path, why in sorted(done.stuck.items()))
        yield ""
    nothing = not done.stuck
    for fate, heading in _TOLD.items():
        paths = [step.path for step in done.steps if step.fate is fate and step.path not in done.stuck]
        if paths:
            nothing = False
            yield heading
            yield from (f"    {path}" for path in paths)
            yield ""
    if nothing:
        yield "Nothing had to be done."


def in_short(done: Update) -> str:
    """One line for the installer's log, and where to read more."""
    counts = dict.fromkeys(Fate, 0)
    for step in done.steps:
        counts[step.fate] += step.path not in done.stuck
    told = [
        f"{counts[Fate.ADDED]} new",
        f"{counts[Fate.BROUGHT_UP_TO_DATE]} brought up to date",
        f"{counts[Fate.TAKEN_AWAY]} taken away",
        f"{counts[Fate.BOTH_CHANGED]} changed by you and by us",
        f"{len(done.stuck)} not written",
    ]
    return f"{', '.join(told)}; more in {REPORT}"
