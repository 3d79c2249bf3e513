# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The reader goes from sentence to sentence, and no voice holds it up."""

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.content.passage import Stretch
from kiosk.speech import reader as module
from kiosk.speech.reader import RATES, USUAL, VOLUMES, Reader, Reading
from kiosk.speech.sentences import Sentence
from tests.speech.made_up import MadeUpVoice


def spoken(*texts: str, language: str = "en") -> list[Sentence]:
    return [Sentence(text, language, (Stretch(index, 0, 0, 1),)) for index, text in enumerate(texts)]


class Ear:
    """A reader with a made-up voice, and all that it tells."""

    def __init__(self, voice: MadeUpVoice) -> None:
        self.voice = voice
        self.reader = Reader(voice)
        self.readings: list[Reading] = []
        self.over = 0
        self.found: list[frozenset[str]] = []
        self.reader.changed.connect(self.readings.append)
        self.reader.over.connect(self._count)
        self.reader.found.connect(self.found.append)

    def _count(self) -> None:
        self.over += 1


@pytest.fixture
def hear(qapp: QApplication) -> Iterator[Callable[[MadeUpVoice], Ear]]:
    """Makes readers, and ends them."""
    ears: list[Ear] = []

    def make(voice: MadeUpVoice) -> Ear:
        ears.append(Ear(voice))
        return ears[-1]

    assert qapp is not None
    yield make
    for ear in ears:
        ear.reader.end()


@pytest.fixture
def ear(hear: Callable[[MadeUpVoice], Ear]) -> Ear:
    return hear(MadeUpVoice())


def test_one_sentence_follows_the_other(ear: Ear) -> None:
    ear.reader.read(spoken("One.", "Two."))
    ear.voice.ends()
    assert (ear.readings[-1].at, ear.readings[-1].total) == (1, 2)
    ear.voice.ends()
    assert ear.voice.texts == ["One.", "Two."]
    assert ear.over == 1
    assert ear.reader.reading is None
    assert not ear.reader.playing


def test_pause_and_go_on_say_the_sentence_from_its_beginning(ear: Ear) -> None:
    ear.reader.read(spoken("One.", "Two."))
    ear.voice.ends()
    ear.voice.begins()
    ear.reader.pause()
    assert not ear.reader.playing
    assert not ear.readings[-1].playing
    ear.voice.ends()
    assert ear.voice.texts == ["One.", "Two."], "what ends behind a pause leads nowhere"
    ear.reader.go_on()
    assert ear.voice.texts == ["One.", "Two.", "Two."]


def test_again_says_the_sentence_again_and_the_one_before_when_it_has_only_begun(
    ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear.reader.read(spoken("One.", "Two."))
    ear.voice.ends()
    monkeypatch.setattr(module, "JUST_MS", -1)
    ear.reader.again()
    assert ear.voice.texts[-1] == "Two."
    monkeypatch.setattr(module, "JUST_MS", 10_000)
    ear.reader.again()
    assert ear.voice.texts[-1] == "One."
    ear.reader.again()
    assert ear.voice.texts[-1] == "One."


def test_faster_and_louder_are_heard_at_once_and_end_somewhere(ear: Ear) -> None:
    ear.reader.read(spoken("One."))
    assert (ear.voice.orders[-1].rate, ear.voice.orders[-1].volume) == (RATES[USUAL], VOLUMES[USUAL])
    for _ in range(9):
        ear.reader.pace(1)
        ear.reader.loudness(-1)
    assert (ear.voice.orders[-1].rate, ear.voice.orders[-1].volume) == (RATES[-1], VOLUMES[0])
    ear.reader.end()
    ear.reader.read(spoken("Next."))
    assert (ear.voice.orders[-1].rate, ear.voice.orders[-1].volume) == (RATES[USUAL], VOLUMES[USUAL])


def test_a_sentence_waits_for_a_voice_that_is_slow(hear: Callable[[MadeUpVoice], Ear]) -> None:
    ear = hear(MadeUpVoice(languages=None))
    ear.reader.read(spoken("One."))
    assert ear.reader.playing
    assert ear.voice.texts == []
    ear.reader.voices_found(frozenset({"en"}))
    assert ear.voice.texts == ["One."]


def test_a_voice_that_dies_is_replaced_and_the_sentence_said_again(ear: Ear) -> None:
    ear.reader.read(spoken("One.", "Two."))
    ear.voice.ends()
    ear.voice.fails()
    assert ear.voice.starts == 2
    assert ear.voice.texts == ["One.", "Two.", "Two."]
    ear.voice.ends()
    assert ear.over == 1


def test_a_voice_that_dies_again_ends_it_calmly(ear: Ear, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "kiosk"):
        ear.reader.read(spoken("A secret sentence."))
        ear.voice.fails()
        ear.voice.fails()
    assert ear.over == 1
    assert not ear.reader.playing
    assert "secret" not in caplog.text
    assert "kiosk doctor" in caplog.text
    ear.reader.read(spoken("Later."))
    assert ear.voice.texts[-1] == "Later.", "the next touch tries anew"


@pytest.mark.parametrize("limit", ["BEGIN_MS", "REST_MS"])
def test_a_voice_that_hangs_is_ended(ear: Ear, limit: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, limit, 5)
    monkeypatch.setattr(module, "LETTER_MS", 0)
    ear.reader.read(spoken("One."))
    if limit == "REST_MS":
        ear.voice.begins()
    qtbot.waitUntil(lambda: ear.voice.starts == 2)
    if limit == "REST_MS":
        ear.voice.begins()
    qtbot.waitUntil(lambda: ear.over == 1)


def test_a_voice_that_never_gets_ready_is_no_voice(
    hear: Callable[[MadeUpVoice], Ear], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "READY_MS", 5)
    ear = hear(MadeUpVoice(languages=None))
    ear.reader.start()
    qtbot.waitUntil(lambda: ear.found == [frozenset()])


def test_a_language_without_a_voice_is_left_out(ear: Ear) -> None:
    ear.reader.start()
    ear.reader.read([*spoken("Bonjour.", language="fr"), *spoken("Hello.")])
    assert ear.voice.texts == ["Hello."]
    ear.reader.read(spoken("Bonjour.", language="fr"))
    assert ear.over == 1


def test_what_comes_late_is_not_heard(ear: Ear) -> None:
    ear.reader.read(spoken("One.", "Two."))
    late = ear.voice.orders[-1].number
    ear.reader.stop()
    ear.reader.ended(late)
    ear.reader.began(late)
    ear.reader.read(spoken("Three.", "Four."))
    ear.reader.ended(late)
    assert ear.voice.texts == ["One.", "Three."]


def test_nothing_is_kept_when_the_visit_ends(ear: Ear) -> None:
    ear.reader.read(spoken("One."))
    ear.reader.end()
    assert ear.reader.reading is None
    assert ear.voice.ended == 1
    assert ear.voice.listener is None
