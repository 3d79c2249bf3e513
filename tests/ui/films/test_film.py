# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A film on a screen: nothing plays by itself, a touch plays, pauses and plays again, and words stand for all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.navigation.places import FilmSheet, Home, Step
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.aloud import spots_of
from kiosk.ui.films import film_controls
from kiosk.ui.films.film_view import FilmView
from kiosk.ui.theme import theme
from tests.ui.conftest import LANDSCAPE, Visitor
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

SHORT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#00ff00"/>'
    '<g><rect width="400" height="300" fill="#ff0000"/><animateTransform attributeName="transform" type="translate"'
    ' values="0 0;400 0" dur="LASTS"/></g></svg>'
)
VTT = "WEBVTT\n\n00:00.000 --> 00:00.001\nNever seen.\n\n00:00.001 --> 00:59.000\nA wire.\n"
PAGE = "Words.\n\n![A red wall goes away](wall.svg)\n"


def before_a_film(
    visitor: Visitor, lasts: str = "0.2s", size: tuple[int, int] = LANDSCAPE, page: str = PAGE
) -> Patient:
    files = {"images/wall.svg": SHORT.replace("LASTS", lasts), "images/wall.vtt": VTT}
    patient = visitor(page, size, **files)
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    return patient


def view(patient: Patient) -> FilmView:
    (found,) = patient.window.front().findChildren(FilmView)
    return found


def colour_in_the_middle(patient: Patient) -> str:
    picture = view(patient).grab().toImage()
    return picture.pixelColor(picture.rect().center()).name()


def words(patient: Patient) -> list[str]:
    return [prose.text() for prose in patient.texts()]


def test_until_it_is_played_its_end_is_shown_and_nothing_moves(visitor: Visitor) -> None:
    patient = before_a_film(visitor)
    assert colour_in_the_middle(patient) == "#00ff00"
    assert patient.can("Play the film")
    assert not patient.can("Pause")


def test_it_plays_to_its_end_and_again(visitor: Visitor, qtbot: QtBot) -> None:
    patient = before_a_film(visitor, "1s")
    seen: set[str] = set()

    def ended() -> bool:
        seen.add(colour_in_the_middle(patient))
        return patient.can("Play again")

    for button in ("Play the film", "Play again"):
        seen.clear()
        patient.tap(button)
        qtbot.waitUntil(ended)
        assert seen >= {"#ff0000", "#00ff00"}


def test_read_aloud_it_is_described_and_marked_meanwhile(visitor: Visitor) -> None:
    patient = before_a_film(visitor)
    film = view(patient)
    assert [spot.texts for spot in spots_of(patient.window.front()) if film in spot.widgets] == [
        ("A red wall goes away",)
    ]
    unmarked = film.grab().toImage()
    film.mark(0, 3)
    edge = film.rect().center().x(), film.rect().bottom() - 1
    assert film.grab().toImage().pixelColor(*edge) != unmarked.pixelColor(*edge)
    film.unmark()
    assert film.grab().toImage() == unmarked


def test_it_pauses_and_goes_on_where_it_was(visitor: Visitor, qtbot: QtBot) -> None:
    patient = before_a_film(visitor, "40s")
    patient.tap("Play the film")
    qtbot.waitUntil(lambda: "A wire." in words(patient))
    patient.tap("Pause")
    assert colour_in_the_middle(patient) == "#ff0000"
    patient.tap("Go on")
    assert patient.can("Pause")


def test_who_leaves_finds_the_still_again(visitor: Visitor, qtbot: QtBot) -> None:
    patient = before_a_film(visitor, "40s")
    patient.tap("Play the film")
    qtbot.waitUntil(lambda: "A wire." in words(patient))
    for wish in (GoTo(Home()), GoTo(Step("page"))):
        patient.kiosk.follow(wish)
        settle()
    assert patient.can("Play the film")
    assert colour_in_the_middle(patient) == "#00ff00"


def test_all_that_is_said_can_be_read_and_the_film_waits_meanwhile(visitor: Visitor, qtbot: QtBot) -> None:
    patient = before_a_film(visitor, "40s")
    patient.tap("Play the film")
    qtbot.waitUntil(lambda: "A wire." in words(patient))
    patient.tap("In words")
    assert patient.kiosk.visit.sheet == FilmSheet("A red wall goes away", ("Never seen.", "A wire."))
    assert words(patient) == ["A red wall goes away", "Never seen.", "A wire."]
    patient.tap("Close")
    assert patient.can("Go on")


def test_while_it_plays_nobody_is_asked_whether_they_are_there(
    visitor: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_controls, "theme", lambda: theme()._replace(film_watching_ms=10))
    patient = before_a_film(visitor, "40s")
    patient.tap("Play the film")
    with qtbot.waitSignal(patient.window.wished) as wished:
        pass
    assert wished.args == [Go.STAY]


def test_a_film_that_cannot_be_played_leaves_its_still_and_its_words(
    visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    patient = before_a_film(visitor)
    (patient.library.folder / "images" / "wall.svg").unlink()
    patient.tap("Play the film")
    assert "This film cannot be played just now." in words(patient)
    assert not patient.can("Play the film")
    assert patient.can("In words")
    assert "the film wall.svg cannot be played: " in caplog.text


@pytest.mark.parametrize("size", [LANDSCAPE, (1080, 1920), (1280, 720)], ids=str)
def test_nothing_is_cut_below_a_picture_with_a_caption(visitor: Visitor, size: tuple[int, int]) -> None:
    patient = before_a_film(
        visitor, size=size, page='Words.\n\n![A wall](wall.svg "The wall of the house goes away")\n'
    )
    assert faults(patient.window.front(), min(size) / min(LANDSCAPE)) == []
    assert "The wall of the house goes away" in words(patient)


def test_the_button_keeps_the_focus_while_it_changes(visitor: Visitor) -> None:
    patient = before_a_film(visitor, "40s")
    patient.find("Play the film").setFocus()
    QTest.keyClick(patient.find("Play the film"), Qt.Key.Key_Space)
    assert patient.window.focusWidget() is patient.find("Pause")
