# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The scene: all that a widget needs to be made, and the way for its wishes to leave."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import Library
from kiosk.content.words import Words
from kiosk.navigation.wishes import Wish
from kiosk.ui.look import Look


@dataclass(frozen=True)
class Scene:
    """The guide in one language under one look; ``send`` takes the wishes.

    ``once`` does what a touch does on the spot, unless it is the second of a shaking hand.
    """

    library: Library
    language: str
    words: Words
    look: Look
    send: Callable[[Wish], None]
    once: Callable[[Callable[[], None]], None]

    def picture(self, name: str) -> Path | None:
        """A picture of the content, in this language's version if there is one."""
        return self.library.picture(name, self.language)
