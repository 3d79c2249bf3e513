# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""After a save only what has changed is read anew, and what is found is the same as if all were."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.preview.inspecting import Inspecting
from kiosk.preview.inspector_process import Inspector
from kiosk.quality.inspection import inspect
from tests.commands.folder import FAQ, GUIDE, INTERFACE, TRIAL, WORDS

TODAY = date(2026, 2, 2)
SECONDS_MS = 60_000

# A day of work: which file is saved, what it says then, and how many of the three pages are read for it.
SAVES = [
    ("en/01-trial.md", TRIAL + "\nSee [that](nowhere) and {clinic.nobody}.\n", 1),
    ("en/02-faq.md", FAQ + "\n## Why?\n\nSee [it](trial#the-night).\n", 1),
    ("en/01-trial.md", TRIAL.replace("## The day", "## The night"), 1),
    ("en/03-words.md", WORDS + "\nTrial\n: A test.\n", 3),
    ("en/interface.toml", INTERFACE.replace("Shall I?", "Shall we?"), 3),
    ("guide.toml", GUIDE.replace('"faq", ', ""), 3),
    ("en/04-more.md", "---\ntitle: More\n---\nMore.\n", 4),
    ("en/02-faq.md", "---\ntitle: [\n", 4),
    ("en/02-faq.md", FAQ, 4),
]


def look(inspecting: Inspecting) -> tuple[object, int]:
    read: list[int] = []
    found = inspecting.look(TODAY, lambda done, _: read.append(done))
    return found, len(read)


def test_what_is_found_is_the_same_as_if_everything_were_read(guide: Path) -> None:
    inspecting = Inspecting(guide)
    assert look(inspecting) == (inspect(guide, TODAY).told, 3)
    for name, text, pages in SAVES:
        (guide / name).write_text(text, "utf-8")
        assert look(inspecting) == (inspect(guide, TODAY).told, pages), name
    assert look(inspecting) == (inspect(guide, TODAY).told, 0)


class TestTheProcess:
    @pytest.fixture
    def heard(self) -> list[str]:
        return []

    def wait(self, inspector: Inspector, qtbot: QtBot, heard: list[str]) -> None:
        inspector.failed.connect(heard.append)
        inspector.look()
        qtbot.waitUntil(lambda: bool(heard), timeout=SECONDS_MS)
        inspector.stop()

    def test_one_that_hangs_is_ended(self, guide: Path, qtbot: QtBot, qapp: object, heard: list[str]) -> None:
        hanging = ("-c", "import sys, time; sys.stdin.readline(); time.sleep(600)")
        self.wait(Inspector(guide, None, hanging, limit=300), qtbot, heard)
        assert "too long" in heard[0]

    def test_one_that_ends_is_told_once(self, guide: Path, qtbot: QtBot, qapp: object, heard: list[str]) -> None:
        self.wait(Inspector(guide, None, ("-c", "pass")), qtbot, heard)
        assert len(heard) == 1
        assert "begins anew" in heard[0]

    def test_a_folder_that_is_gone_is_told(self, tmp_path: Path, qtbot: QtBot, qapp: object, heard: list[str]) -> None:
        self.wait(Inspector(tmp_path / "gone", None), qtbot, heard)
        assert "gone cannot be read" in heard[0]

    def test_after_an_end_it_begins_anew(self, guide: Path, qtbot: QtBot, qapp: object, heard: list[str]) -> None:
        inspector = Inspector(guide, None)
        found: list[object] = []
        inspector.found.connect(found.append)
        inspector.look()
        inspector.look()
        qtbot.waitUntil(lambda: len(found) == 2, timeout=SECONDS_MS)
        inspector.stop()
        inspector.look()
        qtbot.waitUntil(lambda: len(found) == 3, timeout=SECONDS_MS)
        inspector.stop()
        assert heard == []
