# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The scene between two visits."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QTimer

from kiosk.navigation.places import Attract, Home
from kiosk.navigation.wishes import Go
from kiosk.settings import Night, Settings
from kiosk.ui.drift import ACROSS, DOWN, drifted
from kiosk.ui.pages.attract import AttractPage
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

CODES = ("en", "de", "fr", "it", "es", "pt", "tr")
NAMES = ("English", "Deutsch", "Français", "Italiano", "Español", "Português", "Türkçe")


def resting(patient: Patient) -> Patient:
    patient.kiosk.follow(Go.FINISH)
    settle()
    return patient


def interface(code: str, name: str) -> str:
    return f'[guide]\ntitle = "Back pain"\n[words]\nlanguage_name = "{name}"\ntouch_to_begin = "Begin {code}"\n'


def in_languages(visitor: Callable[..., Patient], count: int, size: tuple[int, int]) -> Patient:
    languages = zip(CODES[:count], NAMES, strict=False)
    files = {f"{code}__interface_toml": interface(code, name) for code, name in languages}
    pages = {f"{code}__page.md": "---\ntitle: A\n---\n\nText.\n" for code in CODES[1:count]}
    quoted = ", ".join(f'"{code}"' for code in CODES[:count])
    return visitor("\nText.\n", size, guide_toml=f"languages = [{quoted}]\n", **files, **pages)


@pytest.mark.parametrize("patient", [(1920, 1080), (1080, 1920), (1280, 720), (1280, 1024)], indirect=True)
def test_it_invites_and_promises_privacy(patient: Patient) -> None:
    resting(patient)
    texts = [prose.text() for prose in patient.texts()]
    assert patient.library.guide_title("en") in texts
    assert patient.library.words("en").private in texts
    assert patient.can("Touch to begin")
    assert faults(patient.window.front(), 0.66) == []


@pytest.mark.parametrize("at", [QPoint(960, 400), QPoint(1900, 20), QPoint(300, 1060)])
def test_a_touch_anywhere_begins(patient: Patient, at: QPoint) -> None:
    resting(patient)
    patient.press(at)
    patient.release(at)
    assert patient.kiosk.visit.place == Home()


@pytest.mark.parametrize("count", [2, 5, 7])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_language_invites_in_its_own_words(
    visitor: Callable[..., Patient], count: int, size: tuple[int, int]
) -> None:
    patient = resting(in_languages(visitor, count, size))
    texts = [prose.text() for prose in patient.texts()]
    shown = min(count, 6)
    assert [f"Begin {code}" in texts for code in CODES[1:shown]] == [True] * (shown - 1)
    assert patient.can("Begin en")
    assert faults(patient.window.front(), 1.0) == []
    patient.tap("Deutsch")
    assert patient.kiosk.visit.language == "de"
    assert patient.kiosk.visit.place == Home()


def test_a_language_beyond_those_on_the_screen_is_one_touch_further(visitor: Callable[..., Patient]) -> None:
    patient = resting(in_languages(visitor, 7, (1920, 1080)))
    patient.tap("Language")
    patient.tap("Türkçe")
    assert patient.kiosk.visit.language == "tr"
    assert patient.kiosk.visit.place == Home()


def test_it_drifts_so_that_nothing_burns_in(patient: Patient) -> None:
    resting(patient)
    page = patient.window.front()
    assert isinstance(page, AttractPage)
    first = page.grab().toImage()
    for _ in range(12):
        page.drift()
    settle()
    assert page.grab().toImage() != first
    assert faults(page, 1.0) == []


def test_it_drifts_only_while_it_is_seen(patient: Patient) -> None:
    resting(patient)
    timer = patient.window.front().findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    assert timer.interval() >= 10_000
    patient.kiosk.follow(Go.BEGIN)
    assert not timer.isActive()


def test_the_way_of_the_drift_is_slow_and_wide() -> None:
    way = [drifted(step, 16) for step in range(ACROSS * DOWN)]
    steps = [(after - before).manhattanLength() for before, after in pairwise(way)]
    assert max(steps) <= 4
    assert {point.x() for point in way} == {point.y() for point in way} == set(range(-16, 17))
    assert len({point.toTuple() for point in way}) > 33 * 33 / 2


@pytest.mark.parametrize(
    ("hour", "night", "dimmed"),
    [
        (12, Night(), False),
        (20, Night(), True),
        (23, Night(), True),
        (5, Night(), True),
        (6, Night(), False),
        (12, Night(datetime.min.time().replace(hour=9), datetime.min.time().replace(hour=17)), True),
        (23, Night(datetime.min.time(), datetime.min.time()), False),
    ],
)
def test_it_is_dimmed_in_the_night_hours(patient: Patient, hour: int, night: Night, *, dimmed: bool) -> None:
    patient.kiosk._now = lambda: datetime(2026, 1, 1, hour)  # noqa: DTZ001, SLF001 -- the clock on the wall
    patient.kiosk._settings = Settings(night=night)  # noqa: SLF001 -- a kiosk is not told its settings twice
    resting(patient)
    assert patient.kiosk.visit.place == Attract(dimmed=dimmed)
    ground = patient.window.grab().toImage().pixelColor(1900, 1070)
    assert (ground.lightness() < 60) is dimmed
