# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Patients before a kiosk that shows what we ship, or a small guide of one page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from tests.content.folders import FRONT, sound
from tests.languages.guides import guide_in
from tests.languages.tongues import Tongue
from tests.ui.finger import Patient

LANDSCAPE = (1920, 1080)

Visitor = Callable[..., Patient]
Guides = Callable[[Tongue], Path]


@pytest.fixture(scope="session")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Guides:
    """Makes the shipped guide in a made-up language, once for all tests."""
    made: dict[Tongue, Path] = {}

    def guide(tongue: Tongue) -> Path:
        if tongue not in made:
            made[tongue] = guide_in(tongue, tmp_path_factory.mktemp("guide") / tongue.code)
        return made[tongue]

    return guide


@pytest.fixture
def patient(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Patient]:
    """A patient before a panel of so many pixels (``indirect``), else of 1920x1080."""
    assert qapp.topLevelWidgets() == []
    patient = Patient(resources.shipped_content(), *getattr(request, "param", LANDSCAPE))
    yield patient
    patient.close()


@pytest.fixture
def visitor(tmp_path: Path, qapp: QApplication) -> Iterator[Visitor]:
    """Makes a patient before a guide whose one topic holds this text; ``files`` are further files of it."""
    assert qapp.topLevelWidgets() == []
    made: list[Patient] = []

    def make(text: str, size: tuple[int, int] = LANDSCAPE, **files: str) -> Patient:
        named = {name.replace("__", "/").replace("_toml", ".toml"): content for name, content in files.items()}
        made.append(Patient(sound(tmp_path, {"en/page.md": FRONT + text, **named}), *size))
        return made[-1]

    yield make
    for patient in made:
        patient.close()
