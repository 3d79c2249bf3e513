# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Listening to a screen, with a voice that is made up: the player, the mark, and what stops it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.listening.listening import Listening
from kiosk.navigation.places import Attract, ChapterPlace, GlossaryPlace, Home, Place, Question, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Aloud, Choose, Go, GoTo, Speak
from kiosk.ui.aloud import spots_of
from kiosk.ui.player import Player
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView
from tests.speech.made_up import BOTH, MadeUpVoice
from tests.ui.conftest import Visitor
from tests.ui.finger import Patient, settle

STEP = Step("trial", 3)


class Listener:
    """A patient who listens to a made-up voice."""

    def __init__(self, patient: Patient, voice: MadeUpVoice) -> None:
        self.patient = patient
        self.voice = voice
        self.listening = Listening(patient.library, patient.window, voice)
        patient.kiosk.listen_with(self.listening)
        patient.window.felt.emit()

    def go(self, place: Place) -> None:
        self.patient.kiosk.follow(GoTo(place))
        settle()

    def wish(self, wish: Aloud) -> None:
        self.patient.kiosk.follow(wish)
        settle()

    def has_player(self) -> bool:
        return any(each.isVisible() for each in self.patient.window.findChildren(Player))

    @property
    def marked(self) -> list[str]:
        """The characters that are marked now."""
        return [prose.marked for prose in self.patient.texts() if prose.marked]


def lines(prose: Prose) -> tuple[object, ...]:
    """Where the lines of a text are, and which words stand in each."""
    return prose.geometry(), prose.line_tops(), prose._lines.texts()  # noqa: SLF001 -- nobody else asks for them


@pytest.fixture
def listener(patient: Patient) -> Iterator[Listener]:
    yield Listener(patient, MadeUpVoice())
    patient.kiosk.stop()


def test_a_touch_on_listen_reads_the_screen_and_marks_the_sentence(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.tap("Listen")
    assert listener.has_player()
    assert not listener.patient.can("Next")
    assert listener.voice.texts == listener.marked
    listener.voice.ends()
    settle()
    assert listener.voice.texts[-1] == f"1. {listener.marked[0]}"


def test_all_of_the_screen_is_read_in_order_and_then_the_dock_is_back(listener: Listener) -> None:
    listener.go(STEP)
    said = [text for spot in spots_of(listener.patient.window.front()) for text in spot.texts]
    listener.patient.tap("Listen")
    while listener.has_player():
        listener.voice.ends()
        settle()
    spoken, at = " ".join(listener.voice.texts), 0
    for text in said:
        at = spoken.index(text.split(".")[0], at)
    assert listener.marked == []
    assert listener.patient.can("Next")


def test_the_player_pauses_goes_on_says_again_and_stops(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.tap("Listen")
    listener.patient.tap("Pause")
    assert listener.voice.hushed == 1
    assert not listener.patient.can("Pause")
    listener.patient.tap("Go on")
    assert len(set(listener.voice.texts)) == 1
    listener.patient.tap("Again")
    assert len(listener.voice.texts) == 3
    listener.patient.tap("Stop")
    assert not listener.has_player()
    assert listener.marked == []


def test_louder_ends_at_the_loudest_and_a_new_visit_is_as_loud_as_ever(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.tap("Listen")
    usual = listener.voice.orders[-1].volume
    while listener.patient.can("Louder"):
        listener.patient.tap("Louder")
    assert listener.voice.orders[-1].volume == 1.0
    listener.patient.kiosk.rest()
    listener.patient.kiosk.follow(Go.BEGIN)
    listener.patient.window.felt.emit()
    listener.wish(Aloud.READ)
    assert listener.voice.orders[-1].volume == usual


def test_touching_anything_else_stops_it(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.tap("Listen")
    window = listener.patient.window.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    assert listener.voice.hushed == 1
    assert listener.has_player(), "nothing moves under the finger"
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    settle()
    assert not listener.has_player()


def test_any_other_wish_stops_it(listener: Listener) -> None:
    for wish in (Go.NEXT, Go.HOME, Choose(TextSize.LARGE), Speak("de")):
        listener.go(STEP)
        listener.wish(Aloud.READ)
        hushed = listener.voice.hushed
        listener.patient.kiosk.follow(wish)
        settle()
        assert listener.voice.hushed == hushed + 1
        assert not listener.marked


def test_nobody_is_asked_while_the_kiosk_reads(listener: Listener) -> None:
    idle = listener.patient.kiosk._waiting._idle._timer  # noqa: SLF001 -- nothing else tells that it waits
    listener.go(STEP)
    assert idle.isActive()
    listener.wish(Aloud.READ)
    assert not idle.isActive()
    listener.patient.window.felt.emit()
    assert not idle.isActive()
    listener.wish(Aloud.PAUSE)
    assert idle.isActive()
    listener.wish(Aloud.GO_ON)
    while listener.has_player():
        assert not idle.isActive()
        listener.voice.ends()
        settle()
    assert idle.isActive()


def test_a_voice_that_fails_leaves_a_calm_screen(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.tap("Listen")
    listener.voice.languages = None
    listener.voice.fails()
    assert listener.has_player(), "it is tried once more"
    assert listener.voice.listener is not None
    listener.voice.fails()
    settle()
    assert not listener.has_player()
    assert not listener.patient.kiosk.failed
    assert not listener.patient.can("Listen"), "what does not work is not offered"


def test_without_a_voice_there_is_no_button(patient: Patient) -> None:
    listener = Listener(patient, MadeUpVoice(frozenset({"de"})))
    listener.go(STEP)
    assert not patient.can("Listen")
    patient.kiosk.follow(Speak("de"))
    settle()
    assert patient.can("Zuhören")
    patient.kiosk.stop()


def test_the_reset_forgets_and_lets_the_voice_go(listener: Listener) -> None:
    listener.go(STEP)
    listener.wish(Aloud.READ)
    listener.patient.kiosk.rest()
    settle()
    assert listener.voice.listener is None
    assert isinstance(listener.patient.kiosk.visit.place, Attract)
    assert not listener.has_player()


def test_what_is_read_is_scrolled_into_view(listener: Listener) -> None:
    listener.patient.kiosk.follow(Choose(TextSize.LARGEST))
    listener.go(STEP)
    listener.wish(Aloud.READ)
    (view,) = (each for each in listener.patient.window.front().findChildren(ScrollView) if each.isVisible())
    while listener.has_player():
        for prose in listener.patient.texts():
            if prose.marked:
                start = prose.text().index(prose.marked[:20])
                first = prose.mark(start, len(prose.marked)).topLeft()
                assert view.shows(prose.mapTo(view, first + QPoint(1, 1))), prose.marked
        listener.voice.ends()
        settle()


def test_no_line_moves_when_it_is_marked(listener: Listener) -> None:
    listener.go(STEP)
    before = {id(prose): lines(prose) for prose in listener.patient.texts()}
    listener.wish(Aloud.READ)
    while listener.has_player():
        for prose in listener.patient.texts():
            assert before[id(prose)] == lines(prose)
        listener.voice.ends()
        settle()


def test_the_keyboard_can_pause(listener: Listener) -> None:
    listener.go(STEP)
    listener.patient.find("Listen").setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("Pause", "Go on", "Pause"):
        QTest.keyClick(listener.patient.window.focusWidget(), Qt.Key.Key_Return)
        settle()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == name
    QTest.keyClick(listener.patient.window, Qt.Key.Key_Escape)
    settle()
    assert not listener.has_player()


@pytest.mark.parametrize("language", sorted(BOTH))
@pytest.mark.parametrize(
    "place",
    [Home(), ChapterPlace("stimulator"), Step("options", 1), Question("faq", 1, open=True), GlossaryPlace("glossary")],
)
def test_every_kind_of_screen_can_be_listened_to(place: Place, language: str, listener: Listener) -> None:
    listener.patient.kiosk.follow(Speak(language))
    listener.go(place)
    listener.wish(Aloud.READ)
    while listener.has_player():
        assert listener.marked or "bild" in listener.voice.texts[-1].lower()
        listener.voice.ends()
        settle()
    assert {order.language for order in listener.voice.orders} == {language}
    assert len(listener.voice.texts) > 2


def test_an_editor_says_how_a_word_is_said(visitor: Visitor) -> None:
    words = '[spoken]\n"CBT" = "C B T"\n'
    patient = visitor("CBT may help. Call 044 12.", en__interface_toml=words)
    listener = Listener(patient, MadeUpVoice())
    listener.go(Step("page"))
    listener.wish(Aloud.READ)
    while listener.has_player():
        listener.voice.ends()
        settle()
    assert "C B T may help." in listener.voice.texts
    assert "Call 0 4 4, 1 2." in listener.voice.texts
    patient.kiosk.stop()


def test_a_voice_of_the_last_start_that_is_gone_is_not_offered_any_more(patient: Patient) -> None:
    assert patient.can("Listen")
    Listener(patient, MadeUpVoice(frozenset()))
    settle()
    assert not patient.can("Listen")
    patient.kiosk.stop()
