# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where each part of a screen lies: to compare what two systems show, where their pictures differ in shades."""

import json
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from kiosk.content.reading import SOFT_HYPHEN


class Part(NamedTuple):
    """A widget that is seen: its kind, its text or name, and its place in the window, in pixels."""

    kind: str
    text: str
    x: int
    y: int
    width: int
    height: int


class Pictured(Protocol):
    """A picture and its parts."""

    @property
    def file(self) -> PurePosixPath:
        """Its path."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is on it."""


def parts_of(window: QWidget) -> Iterator[Part]:
    """The widgets of a window that are seen, in the order in which they were made."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            corner = widget.mapTo(window, QPoint(0, 0))
            text = getattr(widget, "text", widget.accessibleName)()
            yield Part(type(widget).__name__, str(text), corner.x(), corner.y(), widget.width(), widget.height())


def words_of(window: QWidget) -> Iterator[str]:
    """The words on a window, each text once, as far as they can be seen or scrolled to."""
    texts = (part.text.replace(SOFT_HYPHEN, "").strip() for part in parts_of(window))
    yield from dict.fromkeys(text for text in texts if text)


def layout_text(pictures: Iterable[Pictured]) -> str:
    """What ``layout.json`` says: for each picture its parts, each in a line."""
    screens = {str(picture.file): picture.parts for picture in pictures}
    lines = (
        f"{json.dumps(name)}: [\n" + ",\n".join(json.dumps(part, ensure_ascii=False) for part in parts) + "\n]"
        for name, parts in screens.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"
