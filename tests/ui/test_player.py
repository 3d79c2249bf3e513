# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The player in every look: nothing is cut or too small, and all of it can be told from its ground."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import Home, Step
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Aloud, Choose, Go, Speak
from kiosk.ui.player import Player
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView
from tests.languages.tongues import LONG, RIGHT
from tests.speech.made_up import MadeUpVoice
from tests.ui.conftest import Guides
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults
from tests.ui.seen import Sight
from tests.ui.test_listening import Listener

STEP = Step("trial", 3)
PANELS = [(1920, 1080), (1280, 720), (1080, 1920)]
LEAST_LINES = 2
"""So many lines of text are seen above the player, even in the largest size on the smallest panel."""


def begin(patient: Patient, text_size: TextSize) -> Listener:
    """Somebody listens to a step; the second sentence is read."""
    languages = frozenset(patient.library.guide.languages)
    listener = Listener(patient, MadeUpVoice(languages))
    patient.kiosk.follow(Choose(Motion.LESS))
    patient.kiosk.follow(Choose(text_size))
    listener.go(STEP)
    patient.kiosk.follow(Aloud.READ)
    settle()
    listener.voice.ends()
    settle()
    assert listener.has_player()
    return listener


def wrong(patient: Patient) -> list[str]:
    scale = patient.window.look(patient.kiosk.visit).scale
    return list(faults(patient.window.front(), scale))


def lines_seen(patient: Patient) -> int:
    """How many lines fit above the player at once."""
    views = [view for view in patient.window.front().findChildren(ScrollView) if view.isVisible()]
    body = next(prose for prose in patient.texts() if prose.marked)
    return max(view.height() for view in views) // body.line_height()


@pytest.mark.parametrize("patient", PANELS, indirect=True, ids=str)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("text_size", TextSize, ids=str)
def test_nothing_is_cut_or_covered(patient: Patient, language: str, text_size: TextSize) -> None:
    patient.kiosk.follow(Speak(language))
    begin(patient, text_size)
    assert wrong(patient) == []
    assert lines_seen(patient) >= LEAST_LINES
    patient.kiosk.stop()


@pytest.fixture
def foreigner(request: pytest.FixtureRequest, guides: Guides, qapp: QApplication) -> Iterator[Patient]:
    assert qapp.topLevelWidgets() == []
    tongue, size = request.param
    patient = Patient(guides(tongue), *size)
    yield patient
    patient.kiosk.stop()
    patient.close()


@pytest.mark.parametrize(
    "foreigner", [(tongue, size) for tongue in (LONG, RIGHT) for size in ((1920, 1080), (1080, 1920))], indirect=True
)
@pytest.mark.parametrize("text_size", [TextSize.NORMAL, TextSize.LARGEST], ids=str)
def test_nor_with_long_words_or_from_the_right(foreigner: Patient, text_size: TextSize) -> None:
    begin(foreigner, text_size)
    assert wrong(foreigner) == []


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("text_size", [TextSize.NORMAL, TextSize.LARGEST], ids=str)
def test_it_can_be_read_and_told_in_every_theme(patient: Patient, theme: ThemeName, text_size: TextSize) -> None:
    patient.kiosk.follow(Choose(theme))
    listener = begin(patient, text_size)
    (player,) = (each for each in patient.window.findChildren(Player) if each.isVisible())
    for _ in range(5):
        sight = Sight(patient.window, player, {})
        assert list(sight.faults()) == []
        assert sight.measured >= 7
        patient.kiosk.follow(Aloud.LOUDER)
        settle()
    listener.voice.ends()
    patient.kiosk.stop()


@pytest.mark.parametrize("theme", ThemeName)
def test_what_is_marked_is_told_by_tint_and_by_line(patient: Patient, theme: ThemeName) -> None:
    patient.kiosk.follow(Choose(theme))
    begin(patient, TextSize.NORMAL)
    (prose,) = (each for each in patient.texts() if each.marked)
    palette = patient.window.look(patient.kiosk.visit).palette
    picture = prose.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(picture.height())}
    assert {palette.reading.name(), palette.on_reading.name()} <= colours
    marked = dark(prose)
    prose.unmark()
    assert dark(prose) < marked, "letters that are read are heavier"
    patient.kiosk.stop()


def dark(prose: Prose) -> int:
    """How many pixels of the first line are neither ground nor line, but letters."""
    picture = prose.grab().toImage()
    ground = picture.pixelColor(picture.width() // 4, 3)
    return sum(
        abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 100
        for x in range(picture.width() // 3)
        for y in range(prose.line_height() * 3 // 4)
    )


def test_a_page_that_is_put_away_while_it_is_read_takes_its_marks_and_its_player_with_it(patient: Patient) -> None:
    listener = begin(patient, TextSize.NORMAL)
    assert listener.marked
    patient.window.begin_anew()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    listener.voice.ends()  # the next sentence stands nowhere any more
    settle()
    patient.kiosk.follow(Aloud.STOP)
    patient.kiosk.follow(Go.HOME)
    assert patient.kiosk.visit.place == Home()
