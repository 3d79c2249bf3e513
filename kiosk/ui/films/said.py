# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is said in a film just now, where the caption of its picture stands while it does not play."""

from PySide6.QtWidgets import QStackedWidget

from kiosk.content.blocks import Film
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene


class Said(QStackedWidget):
    """The caption of the picture, or what is said in the film; as high as the longest of them."""

    def __init__(self, scene: Scene, caption: str, film: Film) -> None:
        super().__init__()
        look = scene.look
        self._texts = {"": 0}
        for text in ("", caption, scene.words.film_failed, *(each.text for each in film.captions)):
            if text not in self._texts or not self.count():
                self._texts[text] = self.count()
                self.addWidget(Prose(scene, text, look.roles.small, look.palette.ink_2))
        self._caption = caption
        self.rest()

    def say(self, text: str) -> None:
        """Show one of the texts that are known from the beginning."""
        self.setCurrentIndex(self._texts[text])

    def rest(self) -> None:
        """Show the caption of the picture."""
        self.say(self._caption)
