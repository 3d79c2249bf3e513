# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The editor's day again, before a kiosk in a real window."""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack

import pytest

from tests.atspi.conftest import display

DAY = "tests/commands/test_editors_day.py"


def test_an_editors_day_in_a_real_window() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not there: install xvfb")
    with ExitStack() as stack:
        environ = {**os.environ, "KIOSK_TEST_PLATFORM": "xcb", "DISPLAY": display(stack)}
        command = [sys.executable, "-m", "pytest", "-q", "-n", "0", DAY]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 -- as above
    assert done.returncode == 0, done.stdout[-3000:]
    assert "1 passed" in done.stdout
