# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What all pages have in common: the ground, the edges, and the dock at the foot."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import TopicHead
from kiosk.ui.dock import Dock
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told


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
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), scene.look.palette.page)
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def other_language(scene: Scene, head: TopicHead) -> str:
    """What is said where a topic is shown in another language than the patient's; else nothing."""
    return scene.words.not_translated if head.language != scene.language else ""


def titled(scene: Scene, title: str, lead: str, content: QWidget, aside: QWidget | None = None) -> QWidget:
    """A page's body: a large title, a line below it, something small at its side, and the content."""
    look = scene.look
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, look.px(36), look.frame.edge, look.px(28))
    column.setSpacing(look.m.s1)
    heading = QHBoxLayout()
    heading.setSpacing(look.m.s4)
    heading.addWidget(Prose(scene, title, look.roles.h1), 1)
    if aside is not None:
        heading.addWidget(aside, 0, Qt.AlignmentFlag.AlignBottom)
    column.addLayout(heading)
    if lead:
        column.addWidget(Prose(scene, lead, look.roles.lead, look.palette.ink_2))
    column.addSpacing(look.m.s4 - look.m.s1)
    column.addWidget(content, 1)
    return body
