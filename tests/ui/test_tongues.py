# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every kind of screen can be read and touched in a language of long words, and in one that runs from the right."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import Place, Sheet
from kiosk.navigation.visit import Motion, TextSize
from kiosk.navigation.wishes import Choose, Go, GoTo, Open
from tests.languages.tongues import LONG, RIGHT, TWIN
from tests.ui.conftest import Guides
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults
from tests.ui.kinds import ANSWERED, PLACES, SHEETS, STEP, word_sheet
from tests.ui.standing import differences, standing

LOOKS = [
    ((1280, 720), TextSize.LARGE),
    ((1280, 720), TextSize.LARGEST),
    ((1920, 1080), TextSize.NORMAL),
    ((1080, 1920), TextSize.NORMAL),
    ((1080, 1920), TextSize.LARGEST),
]


@pytest.fixture
def patient(request: pytest.FixtureRequest, guides: Guides, qapp: QApplication) -> Iterator[Patient]:
    """A patient before a panel of so many pixels who reads this language in this size."""
    assert qapp.topLevelWidgets() == []
    tongue, size, text_size = request.param
    patient = Patient(guides(tongue), *size)
    patient.kiosk.follow(Choose(text_size))
    patient.kiosk.follow(Choose(Motion.LESS))
    settle()
    yield patient
    patient.close()


def sheets_of(patient: Patient) -> dict[str, Sheet]:
    terms = patient.library.glossary(patient.kiosk.visit.language)
    return {**SHEETS, "word": word_sheet([term.id for term in terms])}


def each_kind(patient: Patient) -> Iterator[str]:
    """Show one screen of each kind after the other."""
    places: dict[str, Place] = PLACES
    for wish in ANSWERED:
        patient.kiosk.follow(wish)
    for name, place in places.items():
        patient.kiosk.follow(GoTo(place))
        settle()
        yield name
    patient.kiosk.follow(GoTo(STEP))
    for name, sheet in sheets_of(patient).items():
        patient.kiosk.follow(Open(sheet))
        settle()
        yield name
        patient.kiosk.follow(Go.CLOSE)
    patient.window.present_calm(replace(patient.kiosk.visit, sheet=None))
    settle()
    yield "calm"


@pytest.mark.parametrize(
    "patient",
    [pytest.param((tongue, *look), id=f"{tongue.code}-{look}") for tongue in (LONG, RIGHT) for look in LOOKS],
    indirect=True,
)
def test_nothing_is_cut_or_covered_or_out_of_reach(patient: Patient) -> None:
    scale = patient.window.look(patient.kiosk.visit).scale
    found = {name: faults(patient.window.front(), scale) for name in each_kind(patient)}
    assert len(found) == len(PLACES) + len(SHEETS) + 2
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text_size", [TextSize.NORMAL, TextSize.LARGEST], ids=["100", "200"])
def test_every_kind_of_screen_is_mirrored(guides: Guides, size: tuple[int, int], text_size: TextSize) -> None:
    seen = []
    for tongue in (RIGHT, TWIN):
        patient = Patient(guides(tongue), *size)
        patient.kiosk.follow(Choose(text_size))
        patient.kiosk.follow(Choose(Motion.LESS))
        settle()
        mirrored = tongue is RIGHT
        seen.append({name: standing(patient.window.front(), mirrored=mirrored) for name in each_kind(patient)})
        patient.close()
    right, left = seen
    assert sum(len(stand) for stand in right.values()) > 200
    wrong = {name: differences(right[name], left[name]) for name in right}
    assert {name: found for name, found in wrong.items() if found} == {}
