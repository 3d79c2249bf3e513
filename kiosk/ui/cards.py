# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Cards: the tiles of home and of a chapter. The whole card is one thing to touch."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Wish
from kiosk.ui.composed import LINE_SEPARATOR
from kiosk.ui.icons import icon, icon_label
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable


class Card(Touchable):
    """A touchable whose face is made of widgets; ``name`` is all that a screen reader says of it."""

    def __init__(self, scene: Scene, style: Style, name: str, wish: Wish) -> None:
        super().__init__(scene, style, name, wish)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(scene.look.m.s1)

    def told(self) -> Told:
        return Told("Button", whole=True)

    def show_face(self) -> None:
        """Let touches on the face go to the card; called when the face is complete."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def chapter_card(scene: Scene, title: str, picture: str, topics: list[str], wish: Wish) -> Card:
    """A chapter of the home screen: its picture, its title, and its topics as plain text."""
    look = scene.look
    p, m = look.palette, look.m
    card = Card(scene, Style.CARD, f"{title}. {', '.join(topics)}", wish)
    card.column.setContentsMargins(m.s4 - m.control, m.s2, m.s4 - m.control, m.s2)
    card.column.setSpacing(m.half)
    head = QHBoxLayout()
    head.setSpacing(m.s3)
    file = scene.picture(picture)
    if file is not None:
        view = PictureView(file, "", m.radius)
        view.setFixedSize(m.card_picture_width, m.card_picture_height)
        head.addWidget(view)
    head.addWidget(Prose(scene, title, look.roles.card), 1, Qt.AlignmentFlag.AlignVCenter)
    card.column.addLayout(head)
    card.column.addStretch(1)
    card.column.addWidget(Prose(scene, LINE_SEPARATOR.join(topics), look.roles.small, p.ink_2))
    card.show_face()
    return card


def tour_card(scene: Scene, picture: str, title: str, lines: list[str], wish: Wish) -> Card:
    """The tour: the one filled card."""
    look = scene.look
    p, m = look.palette, look.m
    card = Card(scene, Style.TOUR, " ".join([f"{title}.", *lines]), wish)
    card.column.setContentsMargins(m.s2 - 2, m.s2 - 2, m.s2 - 2, m.s3 + m.foot)
    file = scene.picture(picture)
    if file is not None and look.text_size is TextSize.NORMAL:
        card.column.addWidget(PictureView(file, "", m.radius_card - m.s2, least_height=m.picture_on_card), 1)
    words = QVBoxLayout()
    words.setSpacing(m.s1 // 2)
    words.addWidget(Prose(scene, title, look.roles.tour, p.on_brand))
    for line in lines:
        words.addWidget(Prose(scene, line, look.roles.small, p.on_brand))
    row = QHBoxLayout()
    row.setContentsMargins(m.s4, m.s2, m.s4, 0)
    row.setSpacing(m.s3)
    row.addLayout(words, 1)
    row.addWidget(Disc(scene, p.marker, QColor(look.palette.focus_out)))
    card.column.addLayout(row)
    card.show_face()
    return card


class TopicFace(NamedTuple):
    """What stands on the card of a topic; ``marks`` are icons with a few words: how long it takes, that it was read."""

    title: str
    summary: str
    picture: str
    marks: list[tuple[str, str]]


def topic_card(scene: Scene, face: TopicFace, wish: Wish, *, upright: bool) -> Card:
    """A topic of a chapter: its picture above the words if ``upright``, else beside them."""
    title, summary, picture, marks = face
    look = scene.look
    p, m = look.palette, look.m
    card = Card(scene, Style.CARD, ". ".join([title, summary, *(text for _, text in marks)]), wish)
    card.column.setContentsMargins(m.s2, m.s2, m.s2, m.s3)
    file = scene.picture(picture) if look.text_size is not TextSize.LARGEST else None
    words = QVBoxLayout()
    words.setContentsMargins(m.s3, m.s2, m.s3, 0)
    words.setSpacing(m.s1)
    words.addWidget(Prose(scene, title, look.roles.h3))
    words.addWidget(Prose(scene, summary, look.roles.small, p.ink_2))
    words.addStretch(1)
    words.addLayout(_marks(scene, marks))
    row = card.column if upright else QHBoxLayout()
    if file is not None:
        view = PictureView(file, "", m.radius_card - m.s2, least_height=m.picture_on_card)
        if not upright:
            narrow = look.roomy or look.text_size is not TextSize.NORMAL
            view.setFixedWidth(m.card_side_narrow if narrow else m.card_side)
        row.addWidget(view, 1)
    row.addLayout(words, 0 if upright else 1)
    if row is not card.column:
        card.column.addLayout(row)
    card.show_face()
    return card


def _marks(scene: Scene, marks: list[tuple[str, str]]) -> QHBoxLayout:
    look = scene.look
    row = QHBoxLayout()
    row.setSpacing(look.m.s2)
    column = QVBoxLayout()
    for name, text in marks:
        line = QHBoxLayout()
        line.setSpacing(look.m.s2)
        line.addWidget(icon_label(name, look.palette.ink_2, look.text_px(look.roles.label)))
        line.addWidget(Prose(scene, text, look.roles.label, look.palette.ink_2), 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(line)
    row.addLayout(column, 1)
    row.addWidget(Disc(scene, look.palette.brand, look.palette.on_brand), 0, Qt.AlignmentFlag.AlignBottom)
    return row


class Disc(QWidget):
    """An arrow in a disc: the sign that a card leads on."""

    def __init__(self, scene: Scene, fill: QColor, ink: QColor) -> None:
        super().__init__()
        self._scene = scene
        self._fill = fill
        self._ink = ink
        self.setFixedSize(scene.look.m.disc, scene.look.m.disc)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), self.width() / 2, self._fill)
        name = "arrow-left" if self._scene.look.right_to_left else "arrow-right"
        size = self.width() // 2
        at = (self.width() - size) // 2
        painter.drawPixmap(at, at, icon(name, self._ink, size, self.devicePixelRatioF()))
        painter.end()
