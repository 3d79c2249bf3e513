# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The built-in page on the screen. It needs no content and no settings, and does without our looks where it must."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.content.scripts import script_of
from kiosk.logs import log
from kiosk.ui.look import Form, Look, look_for
from kiosk.ui.painting import antialiased, fill_ground, fill_round
from kiosk.ui.pictures import drawn

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

    from kiosk.safe.kept_words import Said
    from kiosk.ui.theme_parts import Role

PICTURE_PART = 0.42
"""So much of the screen the picture has at most."""


class SafePage(QWidget):
    """A few calm words in each language, and the number to call. Nothing on it can be touched."""

    def __init__(self, said: tuple[Said, ...], inches: float) -> None:
        super().__init__()
        self._said = said
        self._inches = inches
        self._content: QWidget | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWindowTitle(said[0].title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for this panel; plainly, where our looks are what is broken."""
        if self._content is not None:
            self._content.deleteLater()
        try:
            look = look_for(event.size(), self._inches)
            fill_ground(self, look.palette.page)
            self._content = _designed(self._said, look)
        except Exception:  # noqa: BLE001 -- whatever it is, there has to be a page
            log.exception("the built-in page cannot be shown as it should be")
            self._content = _plain(self._said)
        self._content.setParent(self)
        self._content.resize(event.size())
        self._content.show()


def _designed(said: tuple[Said, ...], look: Look) -> QWidget:
    page = QWidget()
    landscape = look.form is Form.LANDSCAPE
    way = QBoxLayout.Direction.LeftToRight if landscape else QBoxLayout.Direction.TopToBottom
    row = QBoxLayout(_way(way, right_to_left=said[0].right_to_left), page)
    edge = look.frame.edge
    row.setContentsMargins(edge, edge, edge, edge)
    row.setSpacing(look.m.s6)
    column = QVBoxLayout()
    column.setSpacing(look.m.s5)
    column.addStretch(1)
    for index, each in enumerate(said):
        column.addLayout(_words(each, look, first=index == 0))
    if said[0].phone:
        column.addWidget(_number(said, look))
    column.addStretch(1)
    row.addLayout(column, 1)
    row.addWidget(_picture(look, landscape=landscape))
    return page


def _way(way: QBoxLayout.Direction, *, right_to_left: bool) -> QBoxLayout.Direction:
    """The same way for a language whose lines run from the right."""
    mirrored = right_to_left and way is QBoxLayout.Direction.LeftToRight
    return QBoxLayout.Direction.RightToLeft if mirrored else way


def _words(said: Said, look: Look, *, first: bool) -> QVBoxLayout:
    roles = look.roles
    column = QVBoxLayout()
    column.setSpacing(look.m.s2)
    column.addWidget(_label(said, said.title, roles.h1 if first else roles.h3, look))
    column.addWidget(_label(said, said.text, roles.opening if first else roles.body, look))
    return column


class _Card(QWidget):
    """A ground of its own for what matters most."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), self._look.m.radius_card, self._look.palette.card)
        painter.end()


def _number(said: tuple[Said, ...], look: Look) -> QWidget:
    """The number stands once, in the first language: a number is read in any."""
    card = _Card(look)
    column = QVBoxLayout(card)
    column.setContentsMargins(look.m.s5, look.m.s4, look.m.s5, look.m.s4)
    column.addWidget(_label(said[0], said[0].phone, look.roles.h2, look, look.palette.brand))
    return card


def _label(said: Said, text: str, role: Role, look: Look, colour: QColor | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    own = replace(look, script=script_of(said.language), right_to_left=said.right_to_left)
    label.setFont(own.font(role))
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if said.right_to_left else Qt.LayoutDirection.LeftToRight)
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour or look.palette.ink)
    label.setPalette(palette)
    return label


def _picture(look: Look, *, landscape: bool) -> QLabel:
    edge = look.frame.edge
    if landscape:
        size = QSize(round(look.width * PICTURE_PART), look.height - 2 * edge)
    else:
        size = QSize(look.width - 2 * edge, round(look.height * PICTURE_PART))
    label = QLabel()
    picture = drawn(resources.assets() / "illustrations" / "calm.svg", size, look.m.radius_card)
    if picture is not None:
        label.setPixmap(picture)
        label.setFixedSize(size)
    return label


def _plain(said: tuple[Said, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for each in said:
        for text in (each.title, each.text, each.phone):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
    return page
