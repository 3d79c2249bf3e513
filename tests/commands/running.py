# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk in this process that watches its content, and what it has on the screen."""

from datetime import datetime
from pathlib import Path

from kiosk.app import Kiosk
from kiosk.commands.live import Live
from kiosk.commands.opening import open_as_shown
from kiosk.content.release import Release
from kiosk.content.words import Words
from kiosk.ui.prose import Prose
from kiosk.ui.strip import Pill
from kiosk.ui.window import Window
from kiosk.watching.kept import kept_copy


class Clock:
    """Tells the time of the day at which it was set."""

    def __init__(self) -> None:
        self.day = datetime(2026, 11, 2, 12)  # noqa: DTZ001 -- the clock on the wall

    def __call__(self) -> datetime:
        return self.day


class Running:
    """A kiosk that watches its content."""

    def __init__(self, guide: Path, release: Release = Release()) -> None:  # noqa: B008 -- frozen
        self.library = library = open_as_shown(guide, kept_copy(guide), release)
        self.window = Window(library, 21.5)
        self.window.resize(1280, 720)
        self.clock = Clock()
        self.kiosk = Kiosk(library, self.window, now=self.clock)
        self.kiosk.begin()
        self.window.show()
        self.live = Live(self.kiosk, guide)
        self.editions: list[Path] = []
        self.stopped = False
        self.live.renewed.connect(self.editions.append)
        self.live.begin()

    def texts(self) -> list[str]:
        """All that can be read on the page, or on the sheet over it."""
        return [prose.text() for prose in self.window.front().findChildren(Prose) if prose.isVisible()]

    def says(self, text: str) -> bool:
        return any(text in each for each in self.texts())

    @property
    def words(self) -> Words:
        """What the kiosk says in the language of the visit."""
        return self.library.words(self.kiosk.visit.language)

    def ribbon(self) -> str:
        """The first words of the ribbon on the page; empty where it wears none."""
        pills = [pill for pill in self.window.front().findChildren(Pill) if pill.isVisible()]
        said = " ".join(prose.text() for pill in pills for prose in pill.findChildren(Prose))
        return next((each for each in (self.words.draft, self.words.overdue) if said.startswith(each)), "")

    def stop(self) -> None:
        if self.stopped:
            return
        self.stopped = True
        self.live.stop()
        self.kiosk.stop()
        self.window.close()
        self.window.deleteLater()
