# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What there is to read aloud on a screen: its texts and pictures, in reading order, each with its widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kiosk.content.passage import Passage
from kiosk.ui.touchable import Touchable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Spot(NamedTuple):
    """Texts that are read as one, each with the widget that shows it; ``before`` is said and stands elsewhere."""

    widgets: tuple[QWidget, ...]
    texts: tuple[str, ...]
    language: str
    before: str = ""

    @property
    def passage(self) -> Passage:
        """What is said of it."""
        return Passage(self.texts, self.language, self.before)


@runtime_checkable
class ReadAloud(Protocol):
    """A widget that knows what is read aloud of it and all in it; nothing of what only says where one is."""

    def aloud(self) -> Sequence[Spot]:
        """In reading order."""


def spots_of(widget: QWidget, *, touchables: bool = True) -> Iterator[Spot]:
    """All that can be seen or scrolled to inside a widget; ``touchables`` too, or only what lies between them."""
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isHidden() or (isinstance(child, Touchable) and not touchables):
            continue
        if isinstance(child, ReadAloud):
            yield from child.aloud()
        else:
            yield from spots_of(child, touchables=touchables)


def joined(spots: Sequence[Spot]) -> list[Spot]:
    """The same as one: a number in large, and the words that follow it."""
    widgets = tuple(widget for spot in spots for widget in spot.widgets)
    texts = tuple(text for spot in spots for text in spot.texts)
    return [Spot(widgets, texts, spots[0].language, spots[0].before)] if spots else []


def led(before: str, spots: Sequence[Spot]) -> list[Spot]:
    """The same behind a heading or a number that stands elsewhere."""
    return [spot._replace(before=before) if index == 0 else spot for index, spot in enumerate(spots)]
