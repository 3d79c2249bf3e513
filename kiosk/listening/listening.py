# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Listening: what the screen says goes to the reader, and how far that is goes back to the screen."""

import re

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.content.library import Library
from kiosk.listening.spoken_mode import SpokenMode
from kiosk.logs import log
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Aloud
from kiosk.speech.reader import Reader, Reading
from kiosk.speech.sentences import Habits, sentences
from kiosk.speech.voice import Voice
from kiosk.ui.player import Playing
from kiosk.ui.reading_view import ReadingView
from kiosk.ui.window import Window

_CALLED = re.compile(r"\+?\d[\d /-]*")


class Listening(QObject):
    """Reads the screen of one window aloud, as the patient asks for it."""

    found = Signal(object)
    """The languages of the guide that can be read aloud."""
    quiet = Signal()
    """Nothing is said any more, or it waits."""

    def __init__(self, library: Library, window: Window, voice: Voice) -> None:
        super().__init__(window)
        self._library = library
        self._view = ReadingView(window)
        self._reader = Reader(voice, self)
        self._spoken = SpokenMode(library, window, self._reader, self._view, self._habits())
        self._in_use = False
        self._offered: frozenset[str] | None = None
        self._reader.found.connect(self._tell_languages)
        self._reader.changed.connect(self._show)
        self._reader.over.connect(self.stop)
        self._view.touched.connect(self._reader.stop)
        self._view.lifted.connect(self.stop, Qt.ConnectionType.QueuedConnection)

    @property
    def speaking(self) -> bool:
        """Whether somebody listens just now."""
        return self._reader.playing

    def look_for_voices(self) -> None:
        """Find out which languages there are voices for."""
        self._reader.start()

    def make_ready(self) -> None:
        """Somebody is there, who may want to listen."""
        if not self._in_use:
            self._in_use = True
            self._reader.start()

    def obey(self, wish: Aloud) -> None:
        """Do what a touch on the player, or on what opens it, asks for."""
        reader = self._reader
        match wish:
            case Aloud.READ:
                self._read()
            case Aloud.AGAIN:
                reader.again()
            case Aloud.PAUSE:
                reader.pause()
                self.quiet.emit()
            case Aloud.GO_ON:
                reader.go_on()
            case Aloud.SLOWER | Aloud.FASTER:
                reader.pace(1 if wish is Aloud.FASTER else -1)
            case Aloud.QUIETER | Aloud.LOUDER:
                reader.loudness(1 if wish is Aloud.LOUDER else -1)
            case Aloud.STOP:
                self.stop()
            case Aloud.SPOKEN:
                pass  # the visit says it

    def stop(self) -> None:
        """Say nothing more, and show the screen as it was."""
        self._reader.stop()
        self._view.close()
        self.quiet.emit()

    def end(self) -> None:
        """The visit is over: forget what was said, how fast and how loud."""
        self._in_use = False
        self._spoken.forget()
        self._reader.end()
        self._view.close()

    def follow(self, visit: Visit) -> None:
        """Another screen is shown; who does not see it is told."""
        self._spoken.follow(visit)

    def warn(self) -> None:
        """The kiosk asks whether somebody is there; who does not see it is asked aloud."""
        self._spoken.read_screen()

    def _read(self) -> None:
        self._view.close()
        passages = self._view.passages()
        self._view.open_player()
        self._reader.read(sentences(passages, self._habits()))

    def _habits(self) -> Habits:
        values = self._library.guide.variables.values()
        names = {code: self._library.interface(code).spoken for code in self._library.guide.languages}
        return Habits(frozenset(value for value in values if _CALLED.fullmatch(value)), names)

    def _show(self, reading: Reading) -> None:
        now = Playing(reading.at + 1, reading.total, reading.playing, reading.rate, reading.volume)
        self._view.show_playing(now, reading.sentence.places)

    def _tell_languages(self, all_of_them: frozenset[str]) -> None:
        there = frozenset(code for code in self._library.guide.languages if code in all_of_them)
        if not self._in_use:
            self._reader.end()
        if there != self._offered:
            self._offered = there
            log.info("the kiosk reads aloud in: %s", ", ".join(sorted(there)) or "no language")
            self.found.emit(there)
