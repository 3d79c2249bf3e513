# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A picture in the flow of the text, with its caption."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.described_view import DescribedView
from kiosk.ui.films.film_view import FilmView
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import height_of


class Figure(QWidget):
    """Picture and caption; ``grow`` lets the picture take the room that is there."""

    def __init__(self, block: Picture, scene: Scene, *, grow: bool = False) -> None:
        super().__init__()
        look = scene.look
        self._least_picture = look.m.picture_least if block.film is None else look.m.picture_on_card
        self._gap = look.m.s2
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._gap)
        self.picture: DescribedView | None = None
        file = scene.picture(block.file)
        if file is not None:
            if block.film is None:
                self.picture = DescribedView(file, block.alt, scene, least_height=look.m.picture_least)
            else:
                self.picture = FilmView(file, block.alt, scene, least_height=self._least_picture)
            if not grow:
                self.picture.setFixedHeight(look.m.picture_in_text)
            column.addWidget(self.picture, 1)
        self._below = self._what_stands_below(block, scene)
        if self._below is not None:
            column.addWidget(self._below)

    def least_height(self, width: int) -> int:
        """The height below which the picture could not be made out."""
        if self._below is None:
            return self._least_picture
        return self._least_picture + self._gap + height_of(self._below, width)

    def _what_stands_below(self, block: Picture, scene: Scene) -> QWidget | None:
        look = scene.look
        if block.film is not None and isinstance(self.picture, FilmView):
            from kiosk.ui.films.film_controls import FilmControls  # noqa: PLC0415 -- few pages have a film

            return FilmControls(scene, block, block.film, self.picture)
        return Prose(scene, block.caption, look.roles.small, look.palette.ink_2) if block.caption else None
