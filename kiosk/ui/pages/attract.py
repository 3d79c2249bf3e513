# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The scene between two visits: a calm picture, what this is, and "Touch to begin" in every language."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.navigation.places import Attract, Panel
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Go, Open, Speak
from kiosk.ui import pictures
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.drift import drifted
from kiosk.ui.icons import icon_label
from kiosk.ui.look import Form
from kiosk.ui.pages.page import Page, paint_ground
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Row
from kiosk.ui.theme import theme
from kiosk.ui.touchable import Style

LANGUAGES = 5
"""So many are offered at once; where there are more, one more button leads to all of them."""

PORTRAIT_COLUMNS = 2
TITLE_LINES = 2
SIGN_PARTS, PARTS = 1, 2
"""In landscape the sign has so much of the width."""


def attract_page(scene: Scene, place: Attract) -> "AttractPage":
    """The scene, by day or dimmed; at night it is dark, its words light. Nobody has chosen another look yet."""
    light = scene.look.theme_name is ThemeName.LIGHT
    theme_name = ThemeName.DARK if place.dimmed and light else scene.look.theme_name
    look = replace(scene.look, theme_name=theme_name, text_size=TextSize.NORMAL)
    return AttractPage(replace(scene, look=look), place)


class AttractPage(Page):
    """Drifts slowly within the screen as long as it is shown. A touch anywhere begins."""

    def __init__(self, scene: Scene, place: Attract) -> None:
        super().__init__(scene)
        self._reach = scene.look.m.drift
        self._steps = 0
        self._touched = False
        self._floating = _Floating(scene, place, self._reach, self)
        self._timer = QTimer(self, interval=theme().drift_ms)
        self._timer.timeout.connect(self.drift)

    def drift(self) -> None:
        """Go one step on."""
        self._steps += 1
        self._floating.move(drifted(self._steps, self._reach) - QPoint(self._reach, self._reach))

    def resizeEvent(self, event: QResizeEvent) -> None:
        around = 2 * self._reach
        self._floating.resize(self.width() + around, self.height() + around)
        self._floating.move(drifted(self._steps, self._reach) - QPoint(self._reach, self._reach))

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin, unless the touch is what is left of the visit before, or was meant for a button."""
        touched, self._touched = self._touched, False
        if touched and self.rect().contains(event.position().toPoint()):
            self.scene.send(Go.BEGIN)


class _Floating(QWidget):
    """Everything that drifts: larger than the screen by ``reach`` on each side."""

    def __init__(self, scene: Scene, place: Attract, reach: int, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        view = _View(scene, dimmed=place.dimmed)
        edge = scene.look.frame.edge + reach
        on_view = QVBoxLayout(view)
        on_view.setContentsMargins(edge, edge, edge, scene.look.m.s5)
        landscape = scene.look.form is Form.LANDSCAPE
        row = QHBoxLayout()
        row.addWidget(_Sign(scene, closed=place.closed), SIGN_PARTS)
        if landscape:
            row.addStretch(PARTS - SIGN_PARTS)
        on_view.addLayout(row)
        on_view.addStretch(1)
        begin = Button(scene, Style.HERO, scene.words.touch_to_begin, Go.BEGIN, "pointer")
        on_view.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeading if landscape else Qt.AlignmentFlag(0))
        column.addWidget(view, 1)
        foot = _Foot(scene)
        foot.setContentsMargins(edge, scene.look.m.s3, edge, scene.look.m.s3 + reach)
        column.addWidget(foot)


class _Sign(QWidget):
    """What the guide is called, and a line below it, on a calm ground whatever the picture is.

    While the clinic is ``closed``, that line says so.
    """

    def __init__(self, scene: Scene, *, closed: bool) -> None:
        super().__init__()
        self._scene = scene
        look, library = scene.look, scene.library
        column = QVBoxLayout(self)
        column.setContentsMargins(look.m.s5, look.m.s4, look.m.s5, look.m.s4)
        column.setSpacing(look.m.s2)
        column.addWidget(_title(scene, library.guide_title(scene.language)))
        lead = scene.words.closed if closed else library.guide_lead(scene.language)
        if lead:
            column.addWidget(Prose(scene, lead, look.roles.lead))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius_card, look.palette.page)
        painter.end()


def _title(scene: Scene, text: str) -> Prose:
    """The title in the largest letters of which it needs two lines or less; upright it may have three."""
    roles = scene.look.roles
    m, landscape = scene.look.m, scene.look.form is Form.LANDSCAPE
    room = scene.look.width - 2 * scene.look.frame.edge
    width = (room * SIGN_PARTS // PARTS if landscape else room) - 2 * m.s5
    lines = TITLE_LINES if landscape else TITLE_LINES + 1
    for role in (roles.display, roles.h1):
        title = Prose(scene, text, role)
        fits = title.minimumSizeHint().width() <= width
        if fits and title.heightForWidth(width) <= lines * title.line_height():
            return title
    return Prose(scene, text, roles.h2)


class _Foot(QWidget):
    """The other languages, each with its own invitation, and the promise of privacy."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        paint_ground(self, scene)
        look, library = scene.look, scene.library
        column = QVBoxLayout(self)
        column.setSpacing(look.m.s3)
        others = [code for code in library.guide.offered if code != scene.language]
        buttons: list[QWidget] = [_language(scene, code) for code in others[:LANGUAGES]]
        if len(others) > LANGUAGES:
            buttons.append(Button(scene, Style.SECOND, scene.words.language, Open(Panel.LANGUAGE), "languages"))
        columns = len(buttons) if look.form is Form.LANDSCAPE else PORTRAIT_COLUMNS
        grid = QGridLayout()
        grid.setSpacing(look.m.s2)
        for index, button in enumerate(buttons):
            grid.addWidget(button, index // columns, index % columns)
        column.addLayout(grid)
        column.addWidget(_private(scene))


def _language(scene: Scene, code: str) -> Card:
    """A language by its own name, and what it says to who reads it."""
    there = scene.speaking(code)
    look, words = there.look, there.words
    card = Card(there, Style.SECOND, f"{words.language_name}. {words.touch_to_begin}", Speak(code))
    card.setLayoutDirection(look.direction)
    card.column.setContentsMargins(look.m.s3, look.m.s2, look.m.s3, look.m.s2)
    card.column.setSpacing(0)
    for text, role in ((words.language_name, look.roles.row), (words.touch_to_begin, look.roles.label)):
        card.column.addWidget(Prose(there, text, role, look.palette.brand, centred=True))
    card.show_face()
    return card


def _private(scene: Scene) -> Row:
    look = scene.look
    sign = icon_label("shield-check", look.palette.brand, look.m.icon_small)
    return Row(sign, Prose(scene, scene.words.private, look.roles.label, look.palette.ink_2), look.m.s2)


class _View(QWidget):
    """The picture, as large as it takes to leave no gap; its lower end, where the land is, always shows."""

    def __init__(self, scene: Scene, *, dimmed: bool) -> None:
        super().__init__()
        self._scene = scene
        self._dimmed = dimmed
        self._drawn: QPixmap | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = pictures.covering(_picture(self._scene), self.size(), ratio)
        painter = QPainter(self)
        if self._drawn is not None:
            if self._scene.look.right_to_left:
                painter.setTransform(QTransform(-1, 0, 0, 1, self.width(), 0))
            painter.drawPixmap(0, 0, self._drawn)
            painter.resetTransform()
        if self._dimmed:
            painter.fillRect(self.rect(), self._scene.look.palette.scrim)
        painter.end()


def _picture(scene: Scene) -> Path:
    """The guide's own scene for this form of panel; still water when it has none."""
    guide = scene.library.guide
    name = guide.attract_picture if scene.look.form is Form.LANDSCAPE else guide.attract_picture_upright
    return scene.picture(name or guide.attract_picture) or resources.assets() / "illustrations" / "calm.svg"
