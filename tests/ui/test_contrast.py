# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All that is written can be read at 7:1 and every part can be told at 3:1, in the pixels of every screen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt

from kiosk.commands.visits import visits_of
from kiosk.navigation.places import GlossaryPlace, Home, OutsideSheet, Panel, Place, Question, Step
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.ui.button import Button
from kiosk.ui.contrast import FOR_TEXT
from kiosk.ui.rail import Rail
from kiosk.ui.word import Word
from tests.ui import contrast
from tests.ui.finger import Patient, settle
from tests.ui.kinds import of_each_kind
from tests.ui.seen import Known, Sight, ring_faults

SHEETS = 8
"""So many visits at the end of all show sheets."""

PLACES: list[Place] = [Home(), Step("trial", 4), Question("faq", 1, open=True), GlossaryPlace("glossary")]

themes = pytest.mark.parametrize("theme", ThemeName)


def visits(patient: Patient, theme: ThemeName, text_size: TextSize = TextSize.NORMAL) -> list[Visit]:
    look = replace(patient.kiosk.visit, theme=theme, text_size=text_size, motion=Motion.LESS)
    outside = replace(look, sheet=OutsideSheet("https://www.example.org/a/long/address"))
    return [*visits_of(patient.library, look), outside]


def sights(patient: Patient, seen: Iterable[Visit]) -> Iterator[Sight]:
    """Each of these screens, and again for each touch of Down where there is more than fits."""
    known: Known = {}
    for visit in seen:
        patient.window.present(visit)
        settle()
        yield Sight(patient.window, patient.window.front(), known)
        while down := next((rail.down for rail in rails(patient) if rail.down.isEnabled()), None):
            down.click()
            settle()
            yield Sight(patient.window, patient.window.front(), known)


def rails(patient: Patient) -> list[Rail]:
    return [rail for rail in patient.window.front().findChildren(Rail) if rail.isVisible()]


def weak(sights: Iterator[Sight]) -> list[str]:
    found, measured = [], 0
    for sight in sights:
        found += list(sight.faults())
        measured += sight.measured
    assert measured > 100
    return found


@themes
def test_every_screen_can_be_read_and_told(patient: Patient, theme: ThemeName) -> None:
    """In the usual theme every second one too, in each theme one of each kind of part."""
    seen = visits(patient, theme)
    more = seen[::2] if theme is ThemeName.LIGHT else []
    chosen = [*of_each_kind(patient.library, seen), *more]
    assert weak(sights(patient, dict.fromkeys(chosen))) == []


@pytest.mark.parametrize(
    ("patient", "theme", "text_size"),
    [
        ((1080, 1920), ThemeName.LIGHT, TextSize.NORMAL),
        ((1080, 1920), ThemeName.DARK, TextSize.LARGEST),
        ((1280, 720), ThemeName.STRONG, TextSize.LARGEST),
    ],
    indirect=["patient"],
    ids=str,
)
def test_so_can_they_on_other_panels_and_with_large_text(
    patient: Patient, theme: ThemeName, text_size: TextSize
) -> None:
    everything = visits(patient, theme, text_size)
    assert weak(sights(patient, everything[:-SHEETS:53] + everything[-SHEETS:])) == []


@themes
def test_what_is_pressed_can_still_be_read_and_told(patient: Patient, theme: ThemeName) -> None:
    for sight in pressed(patient, theme):
        assert list(sight.faults()) == []


def pressed(patient: Patient, theme: ThemeName) -> Iterator[Sight]:
    look = visits(patient, theme)[0]
    for visit in [*(replace(look, place=place) for place in PLACES), replace(look, sheet=Panel.LOOK)]:
        patient.window.present(visit)
        settle()
        held = [touchable for touchable in patient.touchables() if not isinstance(touchable, Word)]
        for touchable in held:
            touchable.setDown(True)
        yield Sight(patient.window, patient.window.front(), {})
        for touchable in held:
            touchable.setDown(False)


@themes
def test_what_cannot_be_touched_yet_can_be_read_and_told(patient: Patient, theme: ThemeName) -> None:
    for place in PLACES:
        patient.window.present(replace(visits(patient, theme)[0], place=place))
        settle()
        buttons = [touchable for touchable in patient.touchables() if isinstance(touchable, Button)]
        for button in buttons:
            button.setEnabled(False)
        assert list(Sight(patient.window, patient.window.front(), {}).faults()) == []
        for button in buttons:
            button.setEnabled(True)


@themes
def test_a_pressed_word_can_be_read_on_its_tint(patient: Patient, theme: ThemeName) -> None:
    patient.window.present(replace(visits(patient, theme)[0], place=Step("trial", 4)))
    settle()
    word = next(touchable for touchable in patient.touchables() if isinstance(touchable, Word))
    word.setDown(True)
    letters = QRect(0, 0, 60, 30)
    letters.moveCenter(word.mapTo(patient.window, word.mask().begin().center()))
    assert contrast.letters(contrast.pixels(patient.window.grab().toImage(), letters)) >= FOR_TEXT
    word.setDown(False)


@themes
def test_the_focus_ring_shows_on_every_ground(patient: Patient, theme: ThemeName) -> None:
    look = visits(patient, theme)[0]
    found: list[str] = []
    for visit in (look, replace(look, place=PLACES[1]), replace(look, sheet=Panel.LOOK)):
        patient.window.present(visit)
        settle()
        for touchable in patient.touchables():
            touchable.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            found += ring_faults(Sight(patient.window, patient.window.front(), {}), touchable)
    assert found == []
