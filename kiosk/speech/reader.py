# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The reader: goes from sentence to sentence, and is not held up by a voice that fails."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.logs import log
from kiosk.speech.sentences import Sentence
from kiosk.speech.voice import Order, Voice

VOLUMES = (0.3, 0.5, 0.7, 0.85, 1.0)
RATES = (-0.6, -0.35, -0.1, 0.2, 0.5)
USUAL = 2
"""The step of volume and rate that every visit begins with; a little slower than a voice speaks by itself."""

READY_MS = 20_000
"""So long a voice may take until it can speak: a server that has to be started first takes its time."""

BEGIN_MS = 6_000
"""So long it may take until a sentence is heard."""

LETTER_MS, REST_MS = 180, 4_000
"""So long a sentence may last: for each letter, and in all."""

JUST_MS = 1_500
"""A sentence that has been heard for less than this time has only just begun."""

FAILURES = 2
"""So often one sentence may fail before nothing is read any more."""


class Reading(NamedTuple):
    """How far it is: the sentence, its place among how many, whether it is heard, and the steps of rate and volume."""

    sentence: Sentence
    at: int
    total: int
    playing: bool
    rate: int
    volume: int


class Reader(QObject):
    """Reads sentences with a voice, one by one. It waits for the voice by one timer, and never asks it anything."""

    found = Signal(object)
    """The languages that there are voices for."""
    changed = Signal(object)
    """A ``Reading``: another sentence, another state."""
    over = Signal()
    """All has been said, or the voice has failed."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._started = False
        self.languages: frozenset[str] | None = None
        self._sentences: Sequence[Sentence] = ()
        self._index = 0
        self._playing = False
        self._rate = self._volume = USUAL
        self._number = 0
        self._failures = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(lambda: self.failed("the voice does not answer"))

    @property
    def playing(self) -> bool:
        """Whether something is said now, or is about to be."""
        return self._playing

    @property
    def reading(self) -> Reading | None:
        """How far it is; None when nothing is read."""
        if not self._sentences:
            return None
        sentence = self._sentences[self._index]
        return Reading(sentence, self._index, len(self._sentences), self._playing, self._rate, self._volume)

    def start(self) -> None:
        """Make the voice ready, so that the first sentence is heard at once."""
        if not self._started:
            self._started = True
            self.languages = None
            self._watchdog.start(READY_MS)
            self._voice.start(self)

    def end(self) -> None:
        """Let go of the voice and of all that was said; the next begins with the usual rate and volume."""
        self.stop()
        self._started = False
        self._watchdog.stop()
        self._voice.end()
        self._rate = self._volume = USUAL

    def read(self, sentences: Sequence[Sentence]) -> None:
        """Read these, in place of what is read now."""
        self._sentences = [each for each in sentences if self.languages is None or each.language in self.languages]
        self._index = self._failures = 0
        if not self._sentences:
            self.stop()
            self.over.emit()
            return
        self._play()

    def pause(self) -> None:
        """Say nothing until ``go_on``."""
        self._hush()
        self._tell()

    def go_on(self) -> None:
        """Say the sentence again that was broken off, and those that follow."""
        if self._sentences:
            self._play()

    def again(self) -> None:
        """Say this sentence from its beginning; one that has only just begun was heard: the one before it."""
        if not self._sentences:
            return
        if self._playing and self._since.elapsed() < JUST_MS:
            self._index = max(0, self._index - 1)
        self._play()

    def pace(self, step: int) -> None:
        """So many steps faster; slower when it is less than nothing."""
        self._rate = min(max(self._rate + step, 0), len(RATES) - 1)
        self._say_anew()

    def loudness(self, step: int) -> None:
        """So many steps louder; quieter when it is less than nothing."""
        self._volume = min(max(self._volume + step, 0), len(VOLUMES) - 1)
        self._say_anew()

    def stop(self) -> None:
        """Read nothing more."""
        self._hush()
        self._sentences = ()

    def voices_found(self, languages: frozenset[str]) -> None:
        """The voice is ready."""
        self.languages = languages
        self._watchdog.stop()
        self.found.emit(languages)
        if self._playing:
            self._say_at_last()

    def _say_at_last(self) -> None:
        """Say the sentence that was waiting for the voice, if there is one for it."""
        if self._sentences[self._index].language in (self.languages or ()):
            self._say()
        else:
            self._give_up("there is no voice for the language of this screen")

    def began(self, number: int) -> None:
        """The sentence is heard."""
        if number == self._number and self._playing:
            self._watchdog.start(REST_MS + LETTER_MS * len(self._sentences[self._index].said))

    def ended(self, number: int) -> None:
        """The sentence has been said: on to the next."""
        if number != self._number or not self._playing:
            return
        self._failures = 0
        if self._index + 1 < len(self._sentences):
            self._index += 1
            self._play()
        else:
            self._watchdog.stop()
            self._playing = False
            self._sentences = ()
            self.over.emit()

    def failed(self, why: str) -> None:
        """The voice hangs, has died, or says that it cannot: a new one says the sentence again, once."""
        log.warning("the kiosk cannot read aloud: %s; 'kiosk doctor' says which voices there are", why)
        self._watchdog.stop()
        self._started = False
        self._failures += 1
        if self._playing and self._failures < FAILURES:
            self.start()
        else:
            self._give_up("it has failed twice" if self._playing else "")

    def _give_up(self, why: str) -> None:
        if why:
            log.warning("the kiosk stops reading aloud: %s", why)
        self._voice.end()
        self._started = self._playing = False
        self._sentences = ()
        self.found.emit(frozenset() if self.languages is None else self.languages)
        self.over.emit()

    def _play(self) -> None:
        self._playing = True
        self._tell()
        if not self._started:
            self.start()
        elif self.languages is not None:
            self._say()

    def _say_anew(self) -> None:
        if self._playing:
            self._play()
        else:
            self._tell()

    def _say(self) -> None:
        sentence = self._sentences[self._index]
        self._number += 1
        self._since.start()
        self._watchdog.start(BEGIN_MS)
        rate, volume = RATES[self._rate], VOLUMES[self._volume]
        self._voice.say(Order(self._number, sentence.said, sentence.language, rate, volume))

    def _hush(self) -> None:
        self._number += 1
        if self._playing:
            self._playing = False
            if self.languages is not None:
                self._watchdog.stop()
            self._voice.hush()

    def _tell(self) -> None:
        if self.reading is not None:
            self.changed.emit(self.reading)
