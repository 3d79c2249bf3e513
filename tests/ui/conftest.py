# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Patients before a kiosk that shows what we ship."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from tests.ui.finger import Patient

LANDSCAPE = (1920, 1080)


@pytest.fixture
def patient(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Patient]:
    """A patient before a panel of so many pixels (``indirect``), else of 1920x1080."""
    assert qapp.topLevelWidgets() == []
    patient = Patient(resources.shipped_content(), *getattr(request, "param", LANDSCAPE))
    yield patient
    patient.close()
