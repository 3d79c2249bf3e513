# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Screens that people need longer for than others, so that the kiosk waits longer before it asks who is there."""

from kiosk.content.blocks import Callout, CalloutKind
from kiosk.content.model import Topic
from kiosk.navigation.places import OutsideSheet, Place, Question, Step, TakeHome
from kiosk.navigation.visit import Visit

SIGNS_OF_DANGER = (CalloutKind.CALL, CalloutKind.EMERGENCY)


def takes_long(visit: Visit, topic: Topic | None) -> bool:
    """Whether people need longer for what they see: a number to call, or a code to take away by camera.

    ``topic`` is the one that the visit's place shows.
    """
    to_take_away = isinstance(visit.sheet, OutsideSheet) or isinstance(visit.place, TakeHome)
    return to_take_away or _tells_whom_to_call(visit.place, topic)


def _tells_whom_to_call(place: Place, topic: Topic | None) -> bool:
    match place:
        case Step(_, index) | Question(_, index, True) if topic is not None and index < len(topic.screens):
            blocks = topic.screens[index].blocks
            return any(isinstance(block, Callout) and block.kind in SIGNS_OF_DANGER for block in blocks)
        case _:
            return False
