# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where everything on a screen stands, to be compared with the same screen in a mirror."""

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.content.direction import ITS_END, OWN_WAY
from kiosk.ui.blocks.people import People, Person
from kiosk.ui.button import Button
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.strip import Stones
from kiosk.ui.touchable import Touchable
from kiosk.ui.word import Word

SEEN = (Touchable, Prose, PictureView, People, Person, Stones, QLabel)
UNSEEN = dict.fromkeys(map(ord, OWN_WAY + ITS_END))
ROUNDED = 3
"""Pixels; halves are rounded the other way in a mirror."""


class Stand(NamedTuple):
    """What a thing is called, and where it stands: pixels from the top, and from where lines begin."""

    name: str
    top: int
    start: int
    width: int
    height: int


def standing(page: QWidget, *, mirrored: bool) -> list[Stand]:
    """All that is seen, by name and in the order of reading; words in a text stand where their text does."""
    seen = [child for kind in SEEN for child in page.findChildren(kind) if child.isVisible()]
    stands = {_stand(child, child.rect(), mirrored=mirrored) for child in seen if not isinstance(child, Word)}
    stands |= {_stand(child, child.text_rect(), mirrored=mirrored) for child in seen if isinstance(child, Button)}
    return sorted(stands)


def differences(one: list[Stand], other: list[Stand]) -> list[str]:
    """What does not stand at the same place in both."""
    if [stand.name for stand in one] != [stand.name for stand in other]:
        return [str({stand.name for stand in one} ^ {stand.name for stand in other})]
    return [f"{a} {b[1:]}" for a, b in zip(one, other, strict=True) if not _alike(a, b)]


def _alike(one: Stand, other: Stand) -> bool:
    return all(abs(a - b) <= ROUNDED for a, b in zip(one[1:], other[1:], strict=True))


def _stand(widget: QWidget, part: QRect, *, mirrored: bool) -> Stand:
    """Where a part of a widget stands in the window."""
    window = widget.window()
    at = widget.mapTo(window, part.topLeft())
    start = window.width() - at.x() - part.width() if mirrored else at.x()
    name = widget.text() if isinstance(widget, Prose) else widget.accessibleName()
    name = f"{type(widget).__name__} {name.translate(UNSEEN)}"
    return Stand(name, at.y(), start, part.width(), part.height())
