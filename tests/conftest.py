# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What every test relies on: no screen is needed, our fonts are there, and nothing outlives a test."""

import gc
import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["KIOSK_SETTINGS"] = ""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from tests.leaks import leftovers


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of pytest-qt, with the fonts that the kiosk has."""
    unread = load_fonts()
    assert not unread, f"Qt cannot read {unread}"
    gc.freeze()  # what is there by now is not looked through after each test
    return qapp


@pytest.fixture(autouse=True)
def _nothing_outlives_a_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a running timer, thread or animation, or a window; qtbot.addWidget closes a window."""
    yield
    if "qapp" in request.fixturenames and (found := leftovers()):
        pytest.fail("this outlives the test: " + ", ".join(found))
