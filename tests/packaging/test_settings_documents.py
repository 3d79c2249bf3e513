# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The page about settings, and those that a package brings, are as the settings are declared."""

from pathlib import Path

import pytest

from documents.make_settings import FILES
from kiosk.settings.declared import keys


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_as_the_settings_are_declared(file: Path) -> None:
    made = FILES[file](keys())
    assert file.read_text("utf-8") == made, "run 'python packaging/documents/make_settings.py'"
