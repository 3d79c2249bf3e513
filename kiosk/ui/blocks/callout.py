# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A callout: blocks on a tint with a bar and an icon. It has no outline, for it cannot be touched."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.content.blocks import Blocks, Callout, CalloutKind
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.inline import Strong, Text, plain_text
from kiosk.navigation.visit import TextSize
from kiosk.ui.blocks.dress import Dress, dress_of
from kiosk.ui.icons import icon_label
from kiosk.ui.painting import antialiased
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


class CalloutBox(QWidget):
    """A title in bold, then the blocks. A callout without a title of its own says what kind it is.

    ``stack`` makes the widgets of the blocks.
    """

    def __init__(self, block: Callout, scene: Scene, stack: Callable[[Blocks], Stack]) -> None:
        super().__init__()
        self._scene = scene
        self._dress = dress_of(block.kind, scene.words, scene.look.palette)
        look = scene.look
        m = look.m
        self._band = _Band(block, self._dress, scene) if _loud(block) else None
        layout: QBoxLayout
        if self._band is not None:
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, m.s3)
            layout.setSpacing(m.s3)
            layout.addWidget(self._band)
            words = stack(block.blocks)
            words.column.setContentsMargins(look.margins(m.note_bar + m.s4, 0, m.s4, 0))
            layout.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
            return
        size = round(look.text_px(look.roles.body) * 1.5)
        sign = icon_label(self._dress.icon, self._dress.ink, size, mirrored=look.right_to_left)
        if look.text_size is TextSize.LARGEST:
            layout = QVBoxLayout(self)
            layout.addLayout(_headed(sign, self._title(block), m.s3))
            layout.addWidget(stack(block.blocks))
        else:
            layout = QHBoxLayout(self)
            layout.setSpacing(m.s4)
            layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(self._words(block, stack), 1)
        layout.setContentsMargins(look.margins(m.note_bar + m.s4, m.s3, m.s4, m.s3))

    def _words(self, block: Callout, stack: Callable[[Blocks], Stack]) -> Stack:
        """A title that is a sentence runs on into the text; any other stands above it."""
        first = block.blocks[0] if block.blocks else None
        if isinstance(first, ProseBlock) and plain_text(block.title).rstrip().endswith((".", "?", "!")):
            text = (Strong(block.title), Text(" "), *first.text)
            return stack((ProseBlock(first.where, text), *block.blocks[1:]))
        words = Stack([self._title(block)], self._scene.look.m.s1)
        words.add(stack(block.blocks))
        words.column.addStretch(1)
        return words

    def _title(self, block: Callout) -> Prose:
        return Prose(self._scene, block.title or self._dress.word, self._scene.look.roles.title, self._dress.ink)

    def paintEvent(self, event: QPaintEvent) -> None:
        m = self._scene.look.m
        rect = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(rect, m.radius, m.radius)
        bar = QRectF(rect)
        bar.setWidth(m.note_bar)
        if self._scene.look.right_to_left:
            bar.moveRight(rect.right())
        painter = antialiased(self)
        painter.fillPath(shape, self._dress.tint)
        painter.setClipPath(shape)
        painter.fillRect(bar, self._dress.bar)
        if self._band is not None:
            painter.fillRect(self._band.geometry(), self._dress.bar)
        painter.end()


def _loud(block: Callout) -> bool:
    """Whether the title says what number to call, so that it has to be seen from afar."""
    calling = block.kind in (CalloutKind.CALL, CalloutKind.EMERGENCY)
    return calling and any(letter.isdigit() for letter in plain_text(block.title))


class _Band(QWidget):
    """The sign and the title, large, on the full colour."""

    def __init__(self, block: Callout, dress: Dress, scene: Scene) -> None:
        super().__init__()
        look = scene.look
        m, role = look.m, look.roles.number
        row = QHBoxLayout(self)
        row.setContentsMargins(look.margins(m.note_bar + m.s4, m.s2, m.s4, m.s2))
        row.setSpacing(m.s4)
        sign = icon_label(dress.icon, look.palette.on_alert, look.text_px(role), mirrored=look.right_to_left)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Prose(scene, block.title, role, look.palette.on_alert), 1)


def _headed(sign: QLabel, title: Prose, gap: int) -> QHBoxLayout:
    """The sign and the title in one line, so that large letters have the whole width below it."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(title, 1)
    return row
