# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a page shows where it names a picture: a picture, or a film and the still that stands for it."""

from typing import NamedTuple

from kiosk.content.blocks import Film
from kiosk.content.film_folder import FilmFolder
from kiosk.content.films import is_film
from kiosk.content.picture_folder import PictureFolder
from kiosk.content.problems import Where


class Shown(NamedTuple):
    """A picture by its name, and the film that it becomes when somebody plays it."""

    file: str
    film: Film | None = None


class Gallery:
    """The pictures and films of a content folder in one language; what cannot be shown becomes a problem."""

    def __init__(self, pictures: PictureFolder, films: FilmFolder, language: str) -> None:
        self._pictures = pictures
        self._films = films
        self._language = language

    def find(self, name: str, where: Where) -> Shown | None:
        """What is shown where a page names this; None where nothing can be."""
        if is_film(name):
            still = self._films.still(name, where)
            if not still or not self._pictures.can_show(still, where, self._language):
                return None
            return Shown(still, self._films.video(name, where, self._language))
        if not self._pictures.can_show(name, where, self._language):
            return None
        return Shown(name, self._films.drawing(name, self._language))
