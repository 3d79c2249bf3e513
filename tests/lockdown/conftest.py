# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A patient before the kiosk, as in the tests of its screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from tests.ui.finger import Patient


@pytest.fixture
def patient(qapp: QApplication) -> Iterator[Patient]:
    assert qapp.topLevelWidgets() == []
    patient = Patient(resources.shipped_content(), 1920, 1080)
    yield patient
    patient.close()
