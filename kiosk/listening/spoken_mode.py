# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The spoken mode: each new screen is read, and then all that gets the focus is said; eyes closed, by keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.content.library import Library
from kiosk.content.passage import Passage
from kiosk.navigation.places import Search
from kiosk.navigation.visit import Visit
from kiosk.speech.reader import Reader
from kiosk.speech.sentences import Habits, Sentence, sentences
from kiosk.ui.focus_order import focus_next
from kiosk.ui.reading_view import ReadingView
from kiosk.ui.spoken import description
from kiosk.ui.touchable import Touchable
from kiosk.ui.window import Window


class SpokenMode(QObject):
    """Says where one is and what has the focus, in the words that a screen reader is told."""

    def __init__(self, library: Library, window: Window, reader: Reader, view: ReadingView, habits: Habits) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._reader = reader
        self._view = view
        self._habits = habits
        self._visit: Visit | None = None
        window.announced.connect(self._announce)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def on(self) -> bool:
        """Whether all is said."""
        return self._visit is not None

    def follow(self, visit: Visit) -> None:
        """Another screen is shown, or the same anew: read what is new on it."""
        before, self._visit = self._visit, visit if visit.spoken else None
        words = self._library.words(visit.language)
        if not visit.spoken:
            if before is not None:
                self._say([words.spoken_off], visit.language)
            return
        greeting = [words.spoken_on] if before is None else []
        if before is None or _where(before) != _where(visit):
            self.read_screen(greeting)

    def read_screen(self, greeting: Sequence[str] = ()) -> None:
        """Read what lies on top, then what has the focus; the first thing to press gets it where nothing has."""
        visit, front = self._visit, self._window.front()
        if visit is None:
            return
        passages = self._view.passages(touchables=False)
        self._visit = None  # what gets the focus now is said at the end
        if not isinstance(QApplication.focusWidget(), Touchable):
            focus_next(front, forwards=True)
        self._visit = visit
        first = self._sentences([*greeting, front.accessibleDescription()], visit.language)
        self._reader.read([*first, *sentences(passages, self._habits), *self._focused(visit)])

    def forget(self) -> None:
        """The visit is over."""
        self._visit = None

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._visit is not None and isinstance(now, Touchable):
            self._view.close()
            self._reader.read(self._focused(self._visit))

    def _announce(self, text: str) -> None:
        if self._visit is not None:
            self._say([text], self._visit.language)

    def _focused(self, visit: Visit) -> list[Sentence]:
        focused = QApplication.focusWidget()
        if not isinstance(focused, Touchable):
            return []
        return self._sentences([description(focused, self._library.words(visit.language))], visit.language)

    def _say(self, texts: Sequence[str], language: str) -> None:
        self._reader.read(self._sentences(texts, language))

    def _sentences(self, texts: Sequence[str], language: str) -> list[Sentence]:
        """Sentences that stand nowhere on the screen."""
        found = sentences([Passage((text,), language) for text in texts], self._habits)
        return [sentence._replace(places=()) for sentence in found]


def _where(visit: Visit) -> tuple[object, ...]:
    """What makes a screen another one; that a letter was written to look for something does not."""
    place = Search() if isinstance(visit.place, Search) else visit.place
    return place, visit.sheet, visit.language
