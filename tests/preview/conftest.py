# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Editors before a preview of a small guide."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.commands.folder import GUIDE, INTERFACE, write_guide
from tests.preview.editing import Editor

Hire = Callable[..., Editor]


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return write_guide(tmp_path / "guide")


@pytest.fixture
def two_languages(guide: Path) -> Path:
    """The guide with a German page that is behind the English one, and has a screen less."""
    (guide / "guide.toml").write_text(GUIDE.replace('["en"]', '["en", "de"]'), "utf-8")
    (guide / "de").mkdir()
    (guide / "de/interface.toml").write_text(INTERFACE + '[words]\nlanguage_name = "Deutsch"\n', "utf-8")
    page = "---\ntitle: Die Probe\nsummary: Erst versuchen.\nsource: 000000000000\n---\nErst versuchen.\n"
    (guide / "de/01-trial.md").write_text(page, "utf-8")
    return guide


@pytest.fixture
def hire(qtbot: QtBot) -> Iterator[Hire]:
    """Makes editors, who go home afterwards."""
    hired: list[Editor] = []

    def editor(content: Path, **options: tuple[int, int]) -> Editor:
        hired.append(Editor(content, qtbot, **options))
        return hired[-1]

    yield editor
    for each in hired:
        each.stop()


@pytest.fixture
def editor(hire: Hire, guide: Path) -> Editor:
    return hire(guide)
