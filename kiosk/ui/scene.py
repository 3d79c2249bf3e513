# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The scene: all that a widget needs to be made, and the way for its wishes to leave."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.blocks import Film
from kiosk.content.direction import isolated
from kiosk.content.folder import PICTURES
from kiosk.content.library import Library
from kiosk.content.scripts import script_of
from kiosk.content.words import Words
from kiosk.navigation.visit import ThemeName
from kiosk.navigation.wishes import Wish
from kiosk.ui.finding import Finding
from kiosk.ui.look import Look


@dataclass(frozen=True)
class Scene:
    """The guide in one language under one look; ``send`` takes the wishes, ``foresee`` those that a finger may make.

    ``once`` does what a touch does on the spot, unless it is the second of a shaking hand. ``prints`` where the machine
    has a printer for patients. ``voices`` are the languages that can be read aloud, ``loudness``
    how much of a film's sound is heard. Of the ``themes`` patients may choose.
    """

    library: Library
    language: str
    words: Words
    look: Look
    send: Callable[[Wish], None]
    foresee: Callable[[Wish], None]
    once: Callable[[Callable[[], None]], None]
    finding: Finding
    prints: bool = False
    voices: frozenset[str] = frozenset()
    loudness: Callable[[], float] = lambda: 1.0
    themes: tuple[ThemeName, ...] = tuple(ThemeName)

    def speaking(self, language: str) -> "Scene":
        """The same in another language: for a page that is not translated, or the name of a language."""
        if language == self.language:
            return self
        words = self.library.words(language)
        look = replace(self.look, right_to_left=words.right_to_left, script=script_of(language))
        return replace(self, language=language, words=words, look=look)

    def apart(self, text: str, language: str | None = None) -> str:
        """A text of another language for a line of this one; of any language where nobody knows which."""
        against = self.look.right_to_left if language is None else self.library.runs_against(language, self.language)
        return isolated(text) if against else text

    def film(self, film: Film) -> Path:
        """The file of a film."""
        return self.library.folder / PICTURES / film.file

    def picture(self, name: str) -> Path | None:
        """A picture of the content, in this language's version if there is one."""
        return self.library.picture(name, self.language)
