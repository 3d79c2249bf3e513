# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What stands on every page: whose leaflet it is and whom to call, the number of the page, and the mark of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.content.reading import SOFT_HYPHEN
from kiosk.leaflet.sizes import HEIGHT, TOP, WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kiosk.content.library import Library
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Page
    from kiosk.leaflet.setting import Setting

AWAY, LINE = 18.0, 0.6


def foot(
    setting: Setting, library: Library, language: str, canvas: Canvas, page: Page, number: int, count: int
) -> None:
    """Paint it; no reader of screens is told it again on every page."""
    p, words = setting.palette, setting.words
    style = setting.sizes.small._replace(size=min(setting.sizes.small.size, 16), line=1.3)
    told = (library.guide_title(language).replace(SOFT_HYPHEN, ""), _clinic(setting, library))
    with canvas.part(None):
        top = HEIGHT + AWAY
        canvas.fill(QRectF(0, top, WIDTH, LINE), p.line)
        said = words.filled(words.page_of, step=number, steps=count)
        (right,) = setting.lines(said, style, WIDTH)[:1]
        wide = right.line.naturalTextWidth()
        canvas.line(right, WIDTH - wide, top + 5, p.ink_2)
        for index, text in enumerate(told):
            for line in setting.lines(text, style, WIDTH - (0 if index else wide + AWAY))[:1]:
                canvas.line(line, 0, top + 5 + index * style.height, p.ink_2)
        if page.marked:
            _mark(setting, canvas, words.draft, p.care)


def _clinic(setting: Setting, library: Library) -> str:
    values = library.guide.variables
    name, phone = values.get("clinic.name", ""), values.get("clinic.phone", "")
    called = setting.words.filled(setting.words.clinic_phone, phone=phone) if phone else ""
    return " · ".join(part for part in (name, called) if part)


def _mark(setting: Setting, canvas: Canvas, word: str, colour: QColor) -> None:
    """The word for a draft, above the text, where lines end."""
    style = setting.sizes.label
    (line,) = setting.lines(word, style, WIDTH)[:1]
    wide = line.line.naturalTextWidth()
    box = QRectF(WIDTH - wide - 16, -TOP + 22, wide + 16, style.height + 4)
    canvas.frame(box, colour, 1.0, 4)
    canvas.line(line, WIDTH - wide - 8, box.top() + 2, colour)
