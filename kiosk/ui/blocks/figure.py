# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A picture in the flow of the text, with its caption."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.picture_view import PictureView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene


class Figure(QWidget):
    """Picture and caption; ``grow`` lets the picture take the room that is there."""

    def __init__(self, block: Picture, scene: Scene, *, grow: bool = False) -> None:
        super().__init__()
        look = scene.look
        self._least_picture = look.m.picture_least
        self._gap = look.m.s2
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._gap)
        file = scene.picture(block.file)
        if file is not None:
            self.picture = PictureView(file, block.alt, look.m.radius_card, least_height=look.m.picture_least)
            if not grow:
                self.picture.setFixedHeight(look.m.picture_in_text)
            column.addWidget(self.picture, 1)
        self._caption: Prose | None = None
        if block.caption:
            self._caption = Prose(scene, block.caption, look.roles.small, look.palette.ink_2)
            column.addWidget(self._caption)

    def least_height(self, width: int) -> int:
        """The height below which the picture could not be made out."""
        if self._caption is None:
            return self._least_picture
        return self._least_picture + self._gap + self._caption.heightForWidth(width)
