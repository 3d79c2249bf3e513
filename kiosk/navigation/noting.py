# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Noting: what the patient chooses, weighs, answers, picks and rates. It leads nowhere; it is kept for the visit."""

from dataclasses import replace
from typing import assert_never

from kiosk.navigation.picked import moved, with_or_without
from kiosk.navigation.places import Feedback, MyQuestions
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.navigation.wishes import Answer, Choose, Move, Note, Pick, Rate, Weigh


def noted(visit: Visit, note: Note) -> Visit:
    """The visit with this noted."""
    match note:
        case Choose(choice):
            return _chosen(visit, choice)
        case Weigh(weighed):
            return replace(visit, weights=visit.weights.with_(weighed))
        case Answer(answered):
            return replace(visit, answers=visit.answers.with_(answered))
        case Rate():
            return _rated(visit)
        case Pick(picked):
            return replace(visit, picked=with_or_without(visit.picked, picked))
        case Move():
            return _moved(visit, note)
        case _:
            assert_never(note)


def _chosen(visit: Visit, choice: TextSize | ThemeName | Motion) -> Visit:
    match choice:
        case TextSize():
            return replace(visit, text_size=choice)
        case ThemeName():
            return replace(visit, theme=choice)
        case Motion():
            return replace(visit, motion=choice)
        case _:
            assert_never(choice)


def _rated(visit: Visit) -> Visit:
    """Thanked; whoever is not asked has nothing to say."""
    if not isinstance(visit.place, Feedback) or visit.rated:
        return visit
    return replace(visit, place=replace(visit.place, thanked=True), rated=True)


def _moved(visit: Visit, wish: Move) -> Visit:
    """The list in another order; the page that is shown goes with what was moved."""
    picked = moved(visit.picked, wish.picked, wish.by)
    if isinstance(visit.place, MyQuestions) and wish.picked in picked:
        return replace(visit, picked=picked, place=MyQuestions(picked.index(wish.picked)))
    return replace(visit, picked=picked)
