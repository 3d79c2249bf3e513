# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What all pages have in common: the ground, the edges, and the dock at the foot."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import TopicHead
from kiosk.navigation.visit import Visit
from kiosk.ui.dock import Dock
from kiosk.ui.look import Form
from kiosk.ui.painting import fill_ground
from kiosk.ui.prose import Prose
from kiosk.ui.rail import rail_width
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView, height_of
from kiosk.ui.told import Told

MOST_HEADING = 0.25
"""How much of the screen's height a title may take for itself."""

MOST_WITH_KEYS = 0.34
"""How much it may take together with keys that stay below it."""

LEAST_CONTENT = 0.6
"""How much of it is left for sure below a title of one line."""


class Page(QWidget):
    """What a place looks like: as large as the panel, on the colour of the page."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene
        paint_ground(self, scene)
        self.setLayoutDirection(scene.look.direction)

    def moving(self) -> QRect:
        """The part that moves when one page gives way to another."""
        return self.rect()

    def renew(self, visit: Visit) -> None:
        """Show what this visit sees on the page; most pages see to that when they are made."""

    def told(self) -> Told:
        return Told("Pane", titled=True)


class DockedPage(Page):
    """A body above a dock, which stays where it is while the body moves.

    ``where`` says how far one has come: "Step 3 of 7".
    """

    def __init__(self, scene: Scene, body: QWidget, dock: Dock, where: str = "") -> None:
        super().__init__(scene)
        self.setAccessibleDescription(where)
        self._dock = dock
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(body, 1)
        layout.addWidget(dock)

    def moving(self) -> QRect:
        return self.rect().adjusted(0, 0, 0, -self._dock.height())


def paint_ground(widget: QWidget, scene: Scene) -> None:
    """Give a widget the colour of the page."""
    fill_ground(widget, scene.look.palette.page)


def other_language(scene: Scene, head: TopicHead) -> str:
    """What is said where a topic is shown in another language than the patient's; else nothing."""
    return scene.words.not_translated if head.language != scene.language else ""


def titled(
    scene: Scene,
    title: str,
    lead: str,
    content: QWidget,
    aside: QWidget | None = None,
    first_seen: QWidget | None = None,
    keys: QWidget | None = None,
) -> QWidget:
    """A page's body: a large title, a line below it, something small at its side, and the content, which scrolls.

    A title that would leave little room for the content scrolls with it. ``first_seen`` is a part of the content.
    ``keys`` stand above the content, and stay there while it scrolls where that leaves it enough room.
    """
    look = scene.look
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, look.m.page_top, look.frame.edge, look.m.page_bottom)
    column.setSpacing(look.m.s4)
    heading = _heading(scene, title, lead, aside)
    high, high_keys = (height_of(widget, _room(scene)) if widget else 0 for widget in (heading, keys))
    apart = high <= round(look.height * MOST_HEADING)
    if keys is not None and not (apart and high + high_keys <= round(look.height * MOST_WITH_KEYS)):
        content = _below(keys, content, look.m.s4)
        keys = None
    if apart:
        column.addWidget(heading)
        if keys is not None:
            column.addWidget(keys)
        column.addWidget(ScrollView(scene, content, first_seen), 1)
    else:
        column.addWidget(ScrollView(scene, _below(heading, content, look.m.s4), first_seen), 1)
    return body


def _below(first: QWidget, content: QWidget, gap: int) -> QWidget:
    """Both, one above the other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    column.addWidget(first)
    column.addWidget(content, 1)
    return whole


def _heading(scene: Scene, title: str, lead: str, aside: QWidget | None) -> QWidget:
    """Title and lead; what is small stands beside the title, or below it where that has no room."""
    look = scene.look
    heading = QWidget()
    column = QVBoxLayout(heading)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.m.s1)
    large = Prose(scene, title, look.roles.h1)
    row = QHBoxLayout()
    row.setSpacing(look.m.s4)
    row.addWidget(large, 1)
    column.addLayout(row)
    if aside is not None:
        beside = large.minimumSizeHint().width() + look.m.s4 + aside.sizeHint().width() <= _room(scene)
        if beside:
            row.addWidget(aside, 0, Qt.AlignmentFlag.AlignBottom)
        else:
            column.addWidget(aside, 0, Qt.AlignmentFlag.AlignLeading)
    if lead:
        column.addWidget(Prose(scene, lead, look.roles.lead, look.palette.ink_2))
    return heading


def fits_across(content: QWidget, scene: Scene) -> bool:
    """Whether content finds room between the edges of the page without breaking a word, beside Up and Down too."""
    look, room = scene.look, _room(scene)
    needed = content.minimumSizeHint().width()
    if needed + 2 * look.m.rail <= room:
        return True  # the start need not measure what this leaves room for
    if look.form is Form.LANDSCAPE and height_of(content, room) > round(look.height * LEAST_CONTENT):
        needed += rail_width(scene) + look.m.s5
    return needed <= room


def _room(scene: Scene) -> int:
    return scene.look.width - 2 * scene.look.frame.edge
