# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A preview that was killed leaves its copy until the next begins; a living one's is never touched."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.preview.copies import Copies, clear_away_dead

ROOT = Path(__file__).parents[2]
LIVING = """
from kiosk.preview.copies import Copies
copies = Copies()
copies.folder.mkdir()
(copies.folder / "page.md").write_text("Page.")
print(copies.folder, flush=True)
input()
"""


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR" if os.name == "posix" else "TEMP", str(tmp_path))
    return tmp_path


@pytest.fixture
def other(room: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another preview, and its copy; it began a while ago."""
    command = [sys.executable, "-c", LIVING]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:  # noqa: S603 -- Python itself
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert folder.is_relative_to(room)
        grown_old(folder.parent)
        yield process, folder
        process.kill()


def grown_old(folder: Path) -> None:
    os.utime(folder, (0, 0))


def test_what_a_killed_one_left_is_taken_away(other: tuple[subprocess.Popen[str], Path]) -> None:
    process, folder = other
    process.kill()
    process.wait()
    assert (folder / "page.md").exists()
    clear_away_dead()
    assert not folder.parent.exists()


def test_what_a_living_one_works_on_stays(other: tuple[subprocess.Popen[str], Path]) -> None:
    clear_away_dead()
    assert (other[1] / "page.md").read_text("utf-8") == "Page."


def test_a_preview_that_just_begins_is_not_disturbed(room: Path) -> None:
    folder = room / "patient-kiosk-preview-new"
    folder.mkdir()
    clear_away_dead()
    assert folder.is_dir()
    grown_old(folder)
    clear_away_dead()
    assert not folder.exists()


def test_nothing_else_is_taken_away(room: Path) -> None:
    strange = room / "other"
    strange.mkdir()
    (room / "patient-kiosk-preview-link").symlink_to(strange)
    for folder in (strange, room / "patient-kiosk-123"):
        folder.mkdir(exist_ok=True)
        grown_old(folder)
    clear_away_dead()
    assert strange.is_dir()
    assert (room / "patient-kiosk-123").is_dir()


def test_its_own_goes_when_it_ends(room: Path) -> None:
    copies = Copies()
    copies.folder.mkdir()
    assert any(room.iterdir())
    copies.discard()
    assert not any(room.iterdir())
