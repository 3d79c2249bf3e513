# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A folder that was kept once, in which editors begin to work."""

from pathlib import Path

import pytest

from tests.watching.folders import Editors


@pytest.fixture
def editors(tmp_path: Path) -> Editors:
    editors = Editors(tmp_path)
    editors.look()
    return editors
