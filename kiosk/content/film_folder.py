# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The films of a content folder: which video or moving drawing a name means, and what is read in it."""

from pathlib import Path

from kiosk.content import films, pictures
from kiosk.content.blocks import Film
from kiosk.content.captions import Caption, read_captions
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Unreadable, Where
from kiosk.content.reading import is_below, read_text


class FilmFolder:
    """The films in the folder ``images``."""

    def __init__(self, folder: Path, notes: Notebook) -> None:
        self._folder = folder
        self._notes = notes
        self._moving: dict[Path, bool] = {}

    def still(self, name: str, where: Where) -> str:
        """The picture that stands for a film until it plays; empty, and a problem, where there is none."""
        if pictures.safe_path(name, self._folder) is None:
            what = f"'{name[:60]}' is no film of this guide"
            self._notes.error(where, what, "put the file itself into images/ and name it alone")
            return ""
        still = films.still_of(name, self._folder)
        if not still:
            what = f"the film '{name}' has no still"
            self._notes.error(where, what, "put a picture of the same name beside it, ending with .svg, .png or .jpg")
        return still

    def video(self, name: str, where: Where, language: str) -> Film | None:
        """A video by its name; None, and a problem, where it cannot be played: its still is shown all the same."""
        path = pictures.in_language(self._folder / name, language)
        found = films.fault(path) if is_below(path, self._folder) else "is a link to somewhere else"
        if found:
            self._notes.error(where, f"the film '{name}' {found}", "replace the file, or show its still alone")
            return None
        captions = self._captions(path, language)
        if not captions:
            mend = f"write what is said into images/{path.stem}{films.CAPTIONS}, for who does not hear it"
            self._notes.warning(where, f"the film '{name}' has no captions", mend)
        return Film(path.name, captions)

    def drawing(self, name: str, language: str) -> Film | None:
        """A drawing by its name; None where it does not move."""
        path = pictures.in_language(self._folder / name, language)
        if path not in self._moving:
            self._moving[path] = films.moves(path)
        return Film(path.name, self._captions(path, language)) if self._moving[path] else None

    def _captions(self, film: Path, language: str) -> tuple[Caption, ...]:
        file = pictures.in_language(film.with_suffix(films.CAPTIONS), language)
        if not file.is_file():
            return ()
        try:
            return read_captions(read_text(file, self._folder.parent), f"{self._folder.name}/{file.name}")
        except Unreadable as error:
            self._notes.add(error.problem)
            return ()
